package org.wirecopy.pathological;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;

/**
 * Shapes that make scanners quadratic, a hundred thousand times over. The time limit is there to
 * end a hang and says nothing about speed.
 */
class PathologicalPagesTest {

  private static final int TIMES = 100_000;
  private static final Duration HANG = Duration.ofSeconds(30);
  private static final ArticleParser PARSER = ArticleParser.create();

  /** Made when asked for, so that the megabytes are not held all at once. */
  private static final Map<String, Supplier<String>> SHAPES = new TreeMap<>();

  private static final Map<String, Supplier<String>> TEXTS = new TreeMap<>();

  static {
    repeated("unclosed div", "<div>");
    repeated("unclosed p", "<p>a ");
    repeated("unclosed b", "<b>a");
    repeated("unclosed a", "<a href=x>a ");
    repeated("unclosed b and p", "<b><p>");
    repeated("unclosed span", "<span class=byline>");
    repeated("unclosed li", "<ul><li>a");
    repeated("unclosed blockquote", "<blockquote>a");
    repeated("nested tables", "<table><tr><td>");
    repeated("tables in tables without cells", "<table>");
    repeated("rows", "<tr><td>a</td><td>b</td></tr>");
    repeated("closing tags only", "</div>");
    repeated("comments", "<!-- a -->");
    repeated("comment openings", "<!--");
    repeated("line breaks", "<br>");
    repeated("line breaks with text", "a<br>");
    repeated("rules", "<hr>");
    shape(
        "one picture half a million times in a figure",
        () ->
            "<base href=https://example.org><article><h1>a</h1><p>"
                + "The pier opens again. ".repeat(20)
                + "<figure>"
                + "<img src=/a.jpg>".repeat(500_000));
    repeated("open angles", "<");
    repeated("open angles and slashes", "</");
    repeated("ampersands", "&");
    repeated("numeric entities", "&#");
    repeated("entities", "&amp;");
    repeated("title openings", "<title>");
    repeated("textarea openings", "<textarea>");
    repeated("script openings", "<script>");
    repeated("script pairs", "<script></script>");
    repeated("templates", "<template>");
    repeated("selects", "<select>");
    repeated("forms", "<form>");
    repeated("svg and math", "<svg><math>");
    repeated("framesets", "<frameset>");
    repeated("bodies", "<body class=a>");
    repeated("headings", "<h1>A title</h1>");
    repeated("titles by property", "<meta property=og:title content='A title'>");
    repeated("authors", "<a rel=author class=byline href=/a>Ada Quill</a> ");
    repeated("times", "<time datetime=2024-01-01>a</time>");
    repeated("properties", "<i itemprop='author headline datePublished'>a</i>");
    repeated("images", "<img src=a.jpg alt=b>");
    repeated("hidden", "<p hidden>a</p>");
    repeated(
        "same paragraph", "<p>The same words stand here again, and again they say nothing.</p>");
    repeated("cdata", "<![CDATA[a]]>");
    repeated("declarations", "<!doctype html>");
    repeated("processing instructions", "<?xml?>");
    shape("one word a paragraph", () -> "<p>word</p>".repeat(TIMES));
    shape("eight megabytes of tag name", () -> "<p>a</p><" + "x".repeat(8 << 20) + ">b");
    shape("eight megabytes of closing tag", () -> "<p>a</" + "x".repeat(8 << 20) + ">b");
    shape("a megabyte in one attribute", () -> "<p class='" + "article ".repeat(131_072) + "'>a");
    shape(
        "a megabyte of attributes",
        () -> "<p " + "a=b ".repeat(4_000) + "c".repeat(1 << 20) + ">x");
    shape("a megabyte of style", () -> "<p style='" + "display".repeat(150_000) + "'>a");
    shape("a megabyte of spaces", () -> "<p>a" + " ".repeat(1 << 20) + "b</p>");
    shape("a megabyte of line feeds", () -> "<pre>a" + "\n".repeat(1 << 20) + "b</pre>");
    shape("a megabyte of no-break spaces", () -> "<p>a" + "\u00a0".repeat(1 << 20) + "b");
    shape("a megabyte in one word", () -> "<p>" + "x".repeat(1 << 20) + "</p>");
    shape(
        "a megabyte of title",
        () -> "<title>" + "Gazette | ".repeat(100_000) + "</title><h1>x</h1>");
    shape(
        "a megabyte of byline",
        () -> "<meta name=author content='" + "By Ada and ".repeat(95_000) + "'>");
    shape("a megabyte of date", () -> "<time>" + "1 May 2 ".repeat(131_072) + "</time>");
    shape(
        "a megabyte of keywords",
        () -> "<meta name=keywords content='" + "a,".repeat(524_288) + "'>");
    shape(
        "a megabyte of address",
        () -> "<link rel=canonical href='/" + "../".repeat(349_525) + "'>");
    shape("NULs", () -> "\0".repeat(1 << 20));
    shape("NULs in text", () -> "<p>" + "a\0".repeat(TIMES) + "</p>");
    shape("high surrogates", () -> "<p>" + "\ud83d".repeat(TIMES) + "</p>");
    shape("low surrogates", () -> "<p>" + "\ude00".repeat(TIMES) + "</p>");
    shape("combining marks", () -> "<p>a" + "\u0301".repeat(TIMES) + "</p>");
    shape("direction marks", () -> "<p>a" + "\u202e".repeat(TIMES) + "b</p>");
    shape("open quotes", () -> "<p>" + "“".repeat(TIMES) + "</p>");
    shape("open brackets", () -> "<p>" + "(".repeat(TIMES) + "</p>");
    shape("json arrays", () -> jsonLd("[".repeat(TIMES)));
    shape("json objects", () -> jsonLd("{\"a\":".repeat(TIMES)));
    shape(
        "json articles",
        () -> jsonLd("[" + "{\"@type\":\"NewsArticle\",\"headline\":\"a\"},".repeat(TIMES)));
    shape(
        "json ids",
        () -> jsonLd("[" + "{\"@id\":\"a\",\"author\":{\"@id\":\"a\"}},".repeat(TIMES)));
    shape("json comment openings", () -> jsonLd("/*".repeat(TIMES)));
    shape("json scripts", () -> jsonLd("{\"@type\":\"NewsArticle\"}").repeat(TIMES / 10));
    shape("digits", () -> "<p>" + "1".repeat(1 << 20) + "</p>");
    shape("dots", () -> "<p>" + "A.".repeat(1 << 19) + "</p>");
    shape("dateline dashes", () -> "<p>" + "KYIV (Reuters) - ".repeat(60_000) + "</p>");

    text("one word a line", () -> "word\n".repeat(TIMES));
    text("the same line", () -> "The same words stand here, and they say nothing.\n".repeat(TIMES));
    text("bylines", () -> "By Ada Quill and Bo Tarn\n".repeat(TIMES));
    text("dates", () -> "8 November 2022, 22:08\n".repeat(TIMES));
    text("carriage returns", () -> "\r".repeat(1 << 20));
    text("blank lines", () -> "a\n\n".repeat(TIMES));
    text("spaces", () -> "a" + " ".repeat(1 << 20) + "b");
    text("one word", () -> "x".repeat(1 << 20));
    text("NULs", () -> "\0".repeat(1 << 20));
    text("surrogates", () -> "\ud83d\n\ude00".repeat(TIMES));
    text("quotes", () -> "“".repeat(1 << 20));
    text("angles", () -> "<".repeat(1 << 20));
    text("bars", () -> "Gazette | ".repeat(TIMES));
    text("datelines", () -> "KYIV (Reuters) - ".repeat(60_000));
    text("times", () -> "3 hours ago ".repeat(TIMES));
    text("dots", () -> "A.".repeat(1 << 19));
    text("escaped line ends", () -> "a\\n".repeat(TIMES));
    text("entities", () -> "&amp;".repeat(TIMES));
    text("ampersands", () -> "&".repeat(1 << 20));
    text("misread UTF-8", () -> "Ã©".repeat(TIMES));
    text("link numbers", () -> "[1]a [2]b ".repeat(TIMES));
    text("brackets of links", () -> "# a\n\n# b\n\n" + "[a](http".repeat(TIMES));
    text("closing brackets of links", () -> "# a\n\n# b\n\n" + "](".repeat(TIMES));
    text("open addresses", () -> "# a\n\n# b\n\n" + "<http".repeat(TIMES));
    text("asterisks", () -> "# a\n\n# b\n\na" + "*".repeat(1 << 20));
    text("headings", () -> "# a\n\n".repeat(TIMES));
    text("full lines", () -> ("word ".repeat(14) + "\n").repeat(TIMES));
    text("hyphens at line ends", () -> ("word ".repeat(14) + "bro-\n").repeat(TIMES / 2));
    text("one word over many lines", () -> ("x".repeat(60) + "-\n").repeat(TIMES / 2));
    text("pieces of sentences", () -> "a word\n, another\n".repeat(TIMES));
    text("pieces in lower case", () -> ("word ".repeat(9) + "\n").repeat(TIMES) + ". a\n. b");
    text("glued sentences", () -> "The end.The word".repeat(TIMES));
    text("capitals inside words", () -> "The end.The word".repeat(4) + "wordA".repeat(TIMES));
    text("labels", () -> "Title: a\nDate: b\n".repeat(TIMES));
    text("titles of many lines", () -> "Date: a\nTitle: a\n" + "a line\n".repeat(TIMES));
    text("feet of sheets", () -> "https://example.org/1 1/2\nHead\n".repeat(TIMES));
    text("sentences on one line", () -> "The pier opens again. ".repeat(TIMES));
  }

  private static void repeated(String name, String piece) {
    shape(name, () -> piece.repeat(TIMES));
  }

  private static void shape(String name, Supplier<String> page) {
    SHAPES.put(name, page);
  }

  private static void text(String name, Supplier<String> text) {
    TEXTS.put(name, text);
  }

  private static String jsonLd(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  static Stream<String> shapes() {
    return SHAPES.keySet().stream();
  }

  static Stream<String> texts() {
    return TEXTS.keySet().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void aPageOfOneShapeIsRead(String name) {
    String page = SHAPES.getOrDefault(name, () -> "").get();
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Article article =
        assertTimeoutPreemptively(
            HANG, () -> PARSER.parse(bytes, PageHints.of("https://example.org/news/1")));
    assertThat(article.text().length()).isLessThanOrEqualTo(2 * page.length());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void aTextOfOneShapeIsRead(String name) {
    String text = TEXTS.getOrDefault(name, () -> "").get();
    Article article = assertTimeoutPreemptively(HANG, () -> PARSER.parseText(text));
    assertThat(article.text().length()).isLessThanOrEqualTo(2 * text.length());
  }
}
