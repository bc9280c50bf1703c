package org.wirecopy.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.Objects;
import org.wirecopy.Article;
import org.wirecopy.Quality;

/**
 * A report for people: one HTML file that needs no network. On top the fields with their evidence;
 * on the left the page's blocks, kept or dropped, with reason and score (for articles of a parser
 * that {@link org.wirecopy.ArticleParser.Builder#trace traces}); on the right the article with
 * dateline, sources, cues, contents, dates and names coloured and joined on hover or focus. Markup
 * of the page stays text, and a content security policy admits no script but the report's own.
 * Immutable and thread-safe.
 */
public final class HtmlReport implements ArticleWriter {

  private static final long serialVersionUID = 1L;

  private static final HtmlReport DEFAULT = new HtmlReport();

  private HtmlReport() {}

  /**
   * The report.
   *
   * @return a writer of reports
   */
  public static HtmlReport create() {
    return DEFAULT;
  }

  /** Style and script, read when the first report is written. */
  private static final class Parts {
    static final String CSS = resource("report.css");
    static final String JS = resource("report.js");
    static final String POLICY =
        "default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'unsafe-inline'; "
            + "script-src 'sha256-"
            + sha256(JS)
            + "'";

    private static String resource(String name) {
      try (InputStream in =
          Objects.requireNonNull(HtmlReport.class.getResourceAsStream(name), name)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    private static String sha256(String text) {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(digest);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e); // every JDK has it
      }
    }
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(out, "out");
    head(article, out);
    out.append("<body>\n<a class=\"skip\" href=\"#article\">Skip to the article</a>\n<header>\n");
    top(article, out);
    ReportFields.write(article, out);
    legend(out);
    out.append("</header>\n<main>\n");
    ReportPage.write(article.trace(), out);
    ReportCopy.write(article, out);
    out.append(
        "</main>\n<footer>Hover to see what belongs together, click to pin it. <kbd>Tab</kbd> into"
            + " the lists, <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Esc</kbd> to let go.</footer>\n");
    out.append("<script>").append(Parts.JS).append("</script>\n</body>\n</html>\n");
  }

  private static void head(Article article, Appendable out) throws IOException {
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    Html.text(Parts.POLICY, out);
    out.append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    Html.element("title", "", article.title().orElse("Untitled") + " – Wirecopy report", out);
    out.append("\n<style>\n").append(Parts.CSS).append("</style>\n</head>\n");
  }

  private static void top(Article article, Appendable out) throws IOException {
    Quality quality = article.quality();
    out.append("<div class=\"top\"><span class=\"brand\">Wirecopy report</span>");
    Html.element(
        "span",
        quality.isArticle() ? "class=\"verdict\"" : "class=\"verdict no\"",
        String.format(
            Locale.ROOT,
            "%s %.2f",
            Json.name(quality.verdict()).replace('-', ' '),
            quality.score()),
        out);
    out.append("<button id=\"theme\">light / dark</button></div>\n");
    Html.element("h1", "dir=\"auto\"", article.title().orElse("Untitled"), out);
    Html.element("p", "class=\"dek\" dir=\"auto\"", article.summary(), out);
    if (!quality.isArticle()) {
      Html.element("p", "class=\"dek\"", String.join("; ", quality.reasons()), out);
    }
  }

  private static void legend(Appendable out) throws IOException {
    out.append("<ul class=\"legend\" aria-label=\"Colours\">");
    for (String kind :
        new String[] {"dateline", "source", "cue", "direct", "indirect", "date", "name"}) {
      out.append("<li>");
      Html.element("b", "class=\"" + kind + "\"", meaning(kind), out);
      out.append("</li>");
    }
    out.append("</ul>\n");
  }

  private static String meaning(String kind) {
    return switch (kind) {
      case "direct" -> "content in quotation marks";
      case "indirect" -> "content reported";
      default -> kind;
    };
  }

  @Override
  public String mediaType() {
    return "text/html";
  }

  @Override
  public String fileExtension() {
    return "html";
  }
}
