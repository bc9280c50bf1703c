package org.wirecopy.recipes

import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.wirecopy.ArticleParser
import org.wirecopy.Precision

class ArticlesTest {

    private val parser = ArticleParser.builder().precision(Precision.PRECISION).build()

    @Test
    fun `a page gives who said what`() {
        val page = """
            <html lang="en"><title>Ferry strike ends</title><body><h1>Ferry strike ends</h1>
            <p>"We sail again," Olena Marchuk, who leads the union, said on Wednesday, after a strike
            that had cut off the islands of Skerrow and Holm for eleven days.</p></body></html>
        """
        val said = parser.quotations(page, url = "https://ledger.example/1")
        assertThat(said.map { it.speaker }).contains("Olena Marchuk")
        assertThat(said.first().words).contains("We sail again")
    }

    @Test
    fun `optional values and records read as in Kotlin`() {
        val article = parser.parse("<title>Ferry strike ends</title>")
        val title: String? = article.title().orElse(null)
        assertThat(title).isEqualTo("Ferry strike ends")
        assertThat(article.published().map { it.date() }.orElse(null)).isNull()
    }
}
