package org.wirecopy.recipes;

import java.util.Optional;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.ToHTMLContentHandler;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;
import org.xml.sax.SAXException;

/**
 * Tika: a handler for the events of any of its parsers, which has the article when the document has
 * ended. Give the parser an {@code IdentityHtmlMapper}, or Tika leaves out the elements and classes
 * that tell copy from menus. A handler is for one document and one thread.
 *
 * <p>Where the bytes of the page are at hand, {@code parser.parse(bytes, hints)} sees more: Tika's
 * events leave out scripts, and JSON-LD with them.
 */
public final class ArticleContentHandler extends ContentHandlerDecorator {

  private final ArticleParser parser;
  private final PageHints hints;
  private final ToHTMLContentHandler html;
  private Article article;

  /** With the given parser, which may be shared, and what is known of the page. */
  public ArticleContentHandler(ArticleParser parser, PageHints hints) {
    this(parser, hints, new ToHTMLContentHandler());
  }

  private ArticleContentHandler(ArticleParser parser, PageHints hints, ToHTMLContentHandler html) {
    super(html);
    this.parser = parser;
    this.hints = hints;
    this.html = html;
  }

  @Override
  public void endDocument() throws SAXException {
    super.endDocument();
    article = parser.parse(html.toString(), hints);
  }

  /** The article; empty while the document has not ended. */
  public Optional<Article> article() {
    return Optional.ofNullable(article);
  }
}
