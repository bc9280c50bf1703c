package org.wirecopy.recipes

import org.wirecopy.ArticleParser
import org.wirecopy.Attribution
import org.wirecopy.PageHints

/** What is said in a page, by whom: Kotlin sees from the library that a speaker may be missing. */
data class Quotation(val speaker: String?, val words: String)

/** The quotations of a page, in its order. */
fun ArticleParser.quotations(html: String, url: String? = null): List<Quotation> {
    val article = parse(html, PageHints.none().withUrl(url))
    return article.attributions()
        .filter { it.kind() == Attribution.Kind.DIRECT }
        .map { said ->
            Quotation(said.speaker()?.name(), said.content().joinToString(" ") { it.of(article.text()) })
        }
}
