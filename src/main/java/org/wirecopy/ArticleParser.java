package org.wirecopy;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.wirecopy.internal.assemble.ArticleFields;
import org.wirecopy.internal.assemble.Assembler;
import org.wirecopy.internal.assemble.ScrapedCopy;
import org.wirecopy.internal.assemble.Trace;
import org.wirecopy.internal.content.BodySelector;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.ElementAttributes;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.page.ScrapedText;
import org.wirecopy.internal.source.NameSet;
import org.wirecopy.internal.source.Source;

/**
 * Turns news pages into {@link Article}s. Thread-safe: a parser holds settings and nothing else, so
 * one serves all threads of an application.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.create();
 * Article article = parser.parse(html, PageHints.of("https://example.org/news/1"));
 * }</pre>
 *
 * <p>A page that is no article gives an {@code Article} whose {@link Article#quality()} says so,
 * not an exception. The only exceptions are {@link NullPointerException} for a null argument,
 * {@link InputTooLargeException} for an input over {@link Limits#maxBytes()}, and {@link
 * CancellationException} if the calling thread is interrupted, which is looked at between the
 * stages of a parse; the thread stays interrupted.
 */
public final class ArticleParser implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final NameSet ATTRIBUTES = new NameSet(ElementAttributes.NAMES);

  private static final ArticleParser DEFAULT = builder().build();

  private final Limits limits;
  private final Precision precision;
  private final boolean keepsDateline;
  private final boolean traces;

  private ArticleParser(Builder settings) {
    this.limits = settings.limits;
    this.precision = settings.precision;
    this.keepsDateline = settings.keepsDateline;
    this.traces = settings.traces;
  }

  /** {@return a parser with safe defaults} */
  public static ArticleParser create() {
    return DEFAULT;
  }

  /** {@return a builder that starts from the defaults} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder that starts from this parser's settings} */
  public Builder toBuilder() {
    return builder().limits(limits).precision(precision).keepDateline(keepsDateline).trace(traces);
  }

  /** Settings for a parser. Not thread-safe. */
  public static final class Builder {

    private Limits limits = Limits.defaults();
    private Precision precision = Precision.BALANCED;
    private boolean keepsDateline;
    private boolean traces;

    private Builder() {}

    /**
     * Sets how much input the parser takes; {@link Limits#defaults()} if not called.
     *
     * @param newLimits the limits
     * @return this builder
     */
    public Builder limits(Limits newLimits) {
      limits = Objects.requireNonNull(newLimits, "limits");
      return this;
    }

    /**
     * Sets what to prefer where a block is uncertain; {@link Precision#BALANCED} if not called.
     *
     * @param newPrecision what to prefer
     * @return this builder
     */
    public Builder precision(Precision newPrecision) {
      precision = Objects.requireNonNull(newPrecision, "precision");
      return this;
    }

    /**
     * Sets whether the dateline stays at the head of the body. By default it leaves {@link
     * Article#text()} and stands in {@link Article#dateline()} alone.
     *
     * @param keep true to keep it
     * @return this builder
     */
    public Builder keepDateline(boolean keep) {
      keepsDateline = keep;
      return this;
    }

    /**
     * Sets whether articles carry {@link Article#trace()}: every block of the page with the
     * decision on it. By default they do not, for it holds the whole page's text.
     *
     * @param trace true to record it
     * @return this builder
     */
    public Builder trace(boolean trace) {
      traces = trace;
      return this;
    }

    /** {@return a parser with these settings} */
    public ArticleParser build() {
      return new ArticleParser(this);
    }
  }

  /**
   * Parses a page.
   *
   * @param html the markup of a page, whole or not; anything is taken
   * @return the article; one without a body, and with a verdict that says why, if the page is none
   */
  public Article parse(String html) {
    return parse(html, PageHints.none());
  }

  /**
   * Parses a page about which something is known.
   *
   * @param html the markup of a page, whole or not; anything is taken
   * @param hints what is known of the page besides; {@link PageHints#none()} if nothing
   * @return the article; one without a body, and with a verdict that says why, if the page is none
   */
  public Article parse(String html, PageHints hints) {
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(hints, "hints");
    checkSize(html.length());
    return parse(Source.of(html), hints);
  }

  /**
   * Parses a page from its bytes. The character set is that of a byte order mark; else UTF-8 if the
   * bytes are; else that of {@link PageHints#contentType()}, of the page's {@code <meta>}, or the
   * one the text looks like.
   *
   * @param html the markup of a page, whole or not; anything is taken
   * @param hints what is known of the page besides; {@link PageHints#none()} if nothing
   * @return the article; one without a body, and with a verdict that says why, if the page is none
   */
  public Article parse(byte[] html, PageHints hints) {
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(hints, "hints");
    checkSize(html.length);
    return parse(Source.of(html, hints.contentType()), hints);
  }

  /**
   * Parses a page from a stream, of which it reads at most one byte more than the limit. The caller
   * closes the stream.
   *
   * @param html the markup of a page, whole or not; anything is taken
   * @param hints what is known of the page besides; {@link PageHints#none()} if nothing
   * @return the article; one without a body, and with a verdict that says why, if the page is none
   * @throws IOException if the stream does
   */
  public Article parse(InputStream html, PageHints hints) throws IOException {
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(hints, "hints");
    int max = limits.maxBytes();
    byte[] bytes = html.readNBytes(max == Integer.MAX_VALUE ? max : max + 1);
    if (bytes.length > max) {
      throw new InputTooLargeException(max, -1);
    }
    return parse(bytes, hints);
  }

  /**
   * Parses text that some scraper saved from a page: lines instead of markup. Lines that were
   * broken at a width or at each link are joined, escapes and link numbers go, Markdown and
   * labelled fields are read. What begins with {@code <!doctype html>} or {@code <html>} is no
   * text, and is parsed as the page it is.
   *
   * @param scrapedText the text, as it was saved
   * @return the article; one without a body, and with a verdict that says why, if the page is none
   */
  public Article parseText(String scrapedText) {
    return parseText(scrapedText, PageHints.none());
  }

  /**
   * Parses text that some scraper saved from a page about which something is known.
   *
   * @param scrapedText the text, a line for each line of the page
   * @param hints what is known of the page besides; {@link PageHints#none()} if nothing
   * @return the article; one without a body, and with a verdict that says why, if the page is none
   */
  public Article parseText(String scrapedText, PageHints hints) {
    Objects.requireNonNull(scrapedText, "scrapedText");
    Objects.requireNonNull(hints, "hints");
    if (Source.isPage(scrapedText)) {
      return parse(scrapedText, hints);
    }
    checkSize(scrapedText.length());
    return article(ScrapedText.page(scrapedText, limits.maxBlocks()), hints);
  }

  private void checkSize(int size) {
    if (size > limits.maxBytes()) {
      throw new InputTooLargeException(limits.maxBytes(), size);
    }
  }

  private Article parse(Source html, PageHints hints) {
    Reader sifted = html.sifted(ATTRIBUTES, limits.maxTagName());
    Document document = Parser.htmlParser().setMaxDepth(limits.maxDepth()).parseInput(sifted, "");
    checkInterrupt();
    return article(HtmlWalk.walk(document, limits.maxBlocks()), hints);
  }

  private Article article(Page page, PageHints hints) {
    checkInterrupt();
    String url = hints.url() == null ? "" : hints.url();
    Candidates candidates = Candidates.read(page, url, limits);
    Selection selection = ScrapedCopy.of(page, BodySelector.select(page, candidates, precision));
    checkInterrupt();
    ArticleFields fields = Assembler.assemble(page, candidates, selection, hints, keepsDateline);
    return new Article(fields, traces ? Trace.of(page, selection, fields.blocks()) : List.of());
  }

  private static void checkInterrupt() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("interrupted");
    }
  }
}
