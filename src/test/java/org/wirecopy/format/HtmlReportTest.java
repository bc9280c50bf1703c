package org.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Block;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

/** The report shows the article whole, needs no network, and lets nothing of the page run. */
class HtmlReportTest {

  private static final ArticleParser PARSER =
      ArticleParser.builder().trace(true).keepDateline(true).build();

  @TempDir private Path folder;

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  /** What a page may try to smuggle in, wherever a text of its own is shown. */
  static List<String> attacks() {
    return List.of(
        "<script>document.title='broken'</script>",
        "</script><script>document.title='broken'</script>",
        "</style><img src=x onerror=\"document.title='broken'\">",
        "\"><svg onload=document.title='broken'>",
        "' onmouseover='document.title=1' x='",
        "--><script>document.title='broken'</script><!--",
        "]]><script>document.title='broken'</script>",
        "&lt;script&gt;document.title='broken'&lt;/script&gt;",
        "javascript:document.title='broken'",
        "<iframe srcdoc=\"<script>parent.document.title='broken'</script>\"></iframe>",
        "<a href=\"javascript:document.title='broken'\">a</a>",
        "<base href=//evil.example/><link rel=stylesheet href=/x.css>",
        "<meta http-equiv=refresh content=0;url=//evil.example>",
        "</textarea></title></pre></button><script>document.title='broken'</script>",
        "\u2028</p><form action=//evil.example><button autofocus onfocus=document.title=1>");
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  /** A page that shows an attack, as text, in every field. */
  private static Article attacked(String attack) {
    String text = escape(attack);
    String sentence = "\"The ferries %s sail again,\" Mayor Ada Quill %s said on Tuesday in Kyiv. ";
    return PARSER.parse(
        """
        <html lang=en><head><title>Ferries %1$s</title>
        <meta name=description content="A summary of %1$s that is long enough to be one">
        <meta name=author content="Ada %1$s Quill"><meta name=keywords content="a, %1$s">
        <meta property="og:site_name" content="Ledger %1$s">
        <meta property="og:image" content="https://example.org/%1$s">
        <link rel=canonical href="https://example.org/%1$s"></head>
        <body><h1>Ferries %1$s</h1><article><p>%2$s</p><h2>%1$s and more</h2><blockquote>%2$s</blockquote>
        <p>%2$s</p><ul><li>%2$s</ul><pre>%2$s</pre></article></body></html>
        """
            .formatted(text, sentence.formatted(text, text).repeat(3)));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("attacks")
  void nothingOfThePageBecomesMarkup(String attack) {
    Article article = attacked(attack);
    assertThat(article.blocks()).isNotEmpty();
    assertHarmless(article);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyPageIsShownWhole(GoldenPage page) {
    Article article = page.parse(PARSER);
    Document report = assertHarmless(article);
    assertThat(report.select(".copy > [data-g^=b]").stream().map(Element::wholeText).toList())
        .isEqualTo(article.blocks().stream().map(Block::text).toList());
    assertThat(report.select("#page li")).hasSameSizeAs(article.trace());
    assertThat(report.select("#page li.kept")).hasSameSizeAs(article.blocks());
    assertThat(report.select("#said button"))
        .hasSize(article.attributions().size() + article.names().size() + article.dates().size());
    for (Element button : report.select("#said button")) {
      assertThat(report.select(".copy [data-g~=\\b" + button.attr("data-g") + "\\b]"))
          .as(button.text())
          .isNotEmpty();
    }
  }

  /** Only elements and attributes of the report's own, and no address but the policy's. */
  private static Document assertHarmless(Article article) {
    Document report = Jsoup.parse(HtmlReport.create().toString(article));
    TreeSet<String> names = new TreeSet<>();
    for (Element element : report.getAllElements()) {
      names.add(element.normalName());
      element.attributes().forEach(attribute -> names.add("@" + attribute.getKey()));
    }
    names.removeAll(
        List.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "header",
            "main",
            "section",
            "footer",
            "div",
            "span",
            "p",
            "h1",
            "h2",
            "h3",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "button",
            "small",
            "b",
            "i",
            "kbd",
            "a",
            "script",
            "blockquote",
            "pre",
            "@lang",
            "@charset",
            "@http-equiv",
            "@content",
            "@name",
            "@class",
            "@href",
            "@id",
            "@scope",
            "@colspan",
            "@dir",
            "@data-g",
            "@style",
            "@tabindex",
            "@aria-label",
            "@aria-pressed"));
    assertThat(names).isEmpty();
    assertThat(report.select("script")).hasSize(1);
    assertThat(report.select("style")).hasSize(1);
    assertThat(report.select("meta")).hasSize(3);
    assertThat(report.select("[href]").eachAttr("href")).containsExactly("#article");
    assertThat(report.select("[style]").eachAttr("style"))
        .allMatch(style -> style.matches("--score:\\d{1,3}%"));
    return report;
  }

  @Test
  void theScriptRunsAndNothingElseDoes() throws Exception {
    StringBuilder everything = new StringBuilder();
    attacks().forEach(attack -> everything.append(attack).append(' '));
    Path file =
        Files.writeString(
            folder.resolve("report.html"),
            HtmlReport.create().toString(attacked(everything.toString())));
    Document report = Jsoup.parse(Chromium.dom(file));
    assertThat(report.select("html").attr("data-ready")).isEqualTo("yes");
    assertThat(report.title()).startsWith("Ferries").endsWith("Wirecopy report");
  }

  @ParameterizedTest
  @CsvSource({"light, seed-like", "dark, seed-like", "dark, not-found"})
  void everyTextStandsOut(String theme, String name) throws Exception {
    GoldenPage page =
        GoldenPages.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
    String report =
        HtmlReport.create()
            .toString(page.parse(PARSER))
            .replace("<html lang=\"en\">", "<html lang=\"en\" data-theme=\"" + theme + "\">")
            .replaceFirst("<meta http-equiv=[^>]*>", "")
            .replace("</body>", "<script>" + contrastScript() + "</script></body>");
    Path file = Files.writeString(folder.resolve("report.html"), report);
    assertThat(Jsoup.parse(Chromium.dom(file)).select("#contrast").text())
        .matches("[1-9]\\d* texts:");
  }

  private static String contrastScript() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HtmlReportTest.class.getResourceAsStream("contrast.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
