package org.wirecopy.recipes;

import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;

/**
 * A crawler that has a jsoup document in hand, as StormCrawler's parse filters have: the tree is
 * written out and read again, so the crawler's tree stays as it is. That costs about a parse more;
 * where the crawler still has the bytes, hand over those. Thread-safe.
 */
public final class JsoupArticles implements Function<Document, Article> {

  private final ArticleParser parser;

  /** With the given parser, which may be shared. */
  public JsoupArticles(ArticleParser parser) {
    this.parser = parser;
  }

  @Override
  public Article apply(Document page) {
    Document copy = page.clone();
    copy.outputSettings().prettyPrint(false); // which would move spaces about
    String address = page.location();
    PageHints hints = address.isEmpty() ? PageHints.none() : PageHints.of(address);
    return parser.parse(copy.outerHtml(), hints);
  }
}
