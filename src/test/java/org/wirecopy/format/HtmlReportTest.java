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
import java.util.stream.Stream;
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

  /** What a page may hold in its own markup. */
  static List<String> smuggled() {
    return List.of(
        "<a href=\"javascript:document.title='broken'\">Details</a>",
        "<a href=\"  JaVaScRiPt:document.title='broken'\">Details</a>",
        "<a href=\"java&#9;script:document.title='broken'\">Details</a>",
        "<a href=\"&#1;javascript:document.title='broken'\">Details</a>",
        "<a href=\"data:text/html,<script>document.title='broken'</script>\">Details</a>",
        "<a href=\"vbscript:broken\">Details</a>",
        "<p><img src=x onerror=\"document.title='broken'\">A harbour.</p>",
        "<p onclick=\"document.title='broken'\" style=\"background:url(x.png)\">A harbour at dawn.</p>",
        "<svg onload=\"document.title='broken'\"><a xlink:href=\"javascript:broken\"><text>x</text></a></svg>",
        "<svg><script>document.title='broken'</script><style>*{display:none}</style></svg>",
        "<math href=\"javascript:broken\"><mtext><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=broken&gt;\">",
        "<iframe src=\"//evil.example\" srcdoc=\"<script>parent.document.title='broken'</script>\"></iframe>",
        "<object data=\"javascript:broken\"></object><embed src=\"//evil.example/x.swf\">",
        "<form action=\"javascript:broken\"><button formaction=\"javascript:broken\">Go</button></form>",
        "<script/x>document.title='broken'</script ><noscript><p title=\"</noscript><img src=x onerror=broken>\">",
        "<!--[if IE]><script>document.title='broken'</script><![endif]--><style>@import '//evil.example/x.css'</style>",
        "<figure><img src=\"javascript:broken\"><figcaption>Harbour <b onmouseover=broken>at dawn</b></figcaption></figure>",
        "<base href=\"javascript:broken/\"><link rel=stylesheet href=\"//evil.example/x.css\"><a href=rel>Details</a>",
        "<template><script>document.title='broken'</script></template><x-y is=\"broken\" data-g=\"a0\">Details</x-y>",
        "<p>\u001b[2J\u001b]0;broken\u0007 A harbour.</p><time datetime=\"'><script>broken</script>\">today</time>");
  }

  /** A page that holds something in the middle of its article. */
  private static Article smuggling(String markup) {
    String sentence = "The ferries sail again, Mayor Ada Quill said on Tuesday in Kyiv. ";
    return PARSER.parse(
        """
        <html lang=en><head><title>Ferries sail</title>
        <meta http-equiv=refresh content="0;url=javascript:broken"></head>
        <body><h1>Ferries sail</h1><article><p>%1$s</p>%2$s<p>%1$s</p></article></body></html>
        """
            .formatted(sentence.repeat(3), markup));
  }

  private static List<Article> hostilePages() {
    return Stream.concat(
            attacks().stream().map(HtmlReportTest::attacked),
            smuggled().stream().map(HtmlReportTest::smuggling))
        .toList();
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

  @ParameterizedTest(name = "{index}")
  @MethodSource("smuggled")
  void noMarkupOfThePageStays(String markup) {
    Article article = smuggling(markup);
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

  /** Each in a frame, asked by the page around it what became of it. */
  @Test
  void noHostilePageRunsAnythingInABrowser() throws Exception {
    List<Article> articles = hostilePages();
    assertThat(articles).hasSize(35);
    StringBuilder frames = new StringBuilder("<meta charset=\"utf-8\"><title>frames</title>\n");
    for (int i = 0; i < articles.size(); i++) {
      String name = i + ".html";
      Files.writeString(folder.resolve(name), HtmlReport.create().toString(articles.get(i)));
      frames.append("<iframe src=\"").append(name).append("\"></iframe>\n");
    }
    frames.append("<script>").append(script("frames.js")).append("</script>");
    Path file = Files.writeString(folder.resolve("frames.html"), frames);
    assertThat(Jsoup.parse(Chromium.dom(file)).select("#frames").text()).isEqualTo("35 reports:");
  }

  @Test
  void aReaderUsesItByPointerAndKeyboard() throws Exception {
    String report =
        watched(HtmlReport.create().toString(page("seed-like").parse(PARSER)), "reader.js")
            .replace(
                "<head>",
                "<head><script>window.failed = []; window.addEventListener('error',"
                    + " event => failed.push(event.message));</script>");
    Path file = Files.writeString(folder.resolve("report.html"), report);
    assertThat(Jsoup.parse(Chromium.dom(file)).select("#reader").text())
        .matches("[1-9]\\d* entries:");
  }

  @ParameterizedTest
  @CsvSource({
    "light, seed-like",
    "dark, seed-like",
    "light, not-found",
    "dark, not-found",
    "light, arabic",
    "dark, interview"
  })
  void everyTextStandsOut(String theme, String name) throws Exception {
    String report =
        watched(HtmlReport.create().toString(page(name).parse(PARSER)), "contrast.js")
            .replace("<html lang=\"en\">", "<html lang=\"en\" data-theme=\"" + theme + "\">");
    Path file = Files.writeString(folder.resolve("report.html"), report);
    assertThat(Jsoup.parse(Chromium.dom(file)).select("#contrast").text())
        .matches("[1-9]\\d* texts:");
  }

  private static GoldenPage page(String name) {
    return GoldenPages.all().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
  }

  /** The report with a script of the test's behind its own, which its policy would not admit. */
  private static String watched(String report, String script) throws IOException {
    return report
        .replaceFirst("<meta http-equiv=[^>]*>", "")
        .replace("</body>", "<script>" + script(script) + "</script></body>");
  }

  private static String script(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(HtmlReportTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
