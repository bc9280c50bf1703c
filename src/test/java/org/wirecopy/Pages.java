package org.wirecopy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random pages: well-formed ones whose elements nest, and broken ones made of loose pieces. */
final class Pages {

  private static final List<String> ELEMENTS =
      List.of(
          "p",
          "div",
          "span",
          "b",
          "a",
          "ul",
          "li",
          "table",
          "tr",
          "td",
          "h1",
          "h2",
          "blockquote",
          "article",
          "section",
          "pre",
          "figure",
          "figcaption",
          "time",
          "aside",
          "footer",
          "button",
          "noscript",
          "template",
          "svg",
          "main");

  private static final List<String> ATTRIBUTES =
      List.of(
          "",
          " class=\"article-body\"",
          " class='byline author'",
          " class=caption",
          " id=comments",
          " style=\"display:none\"",
          " style='display : block'",
          " hidden",
          " aria-hidden=true",
          " href=\"/news/1\"",
          " href='javascript:alert(1)'",
          " itemprop=\"headline\"",
          " itemprop=datePublished datetime=\"2024-02-30\"",
          " lang=\"uk\"");

  private static final List<String> WORDS =
      List.of(
          "The council met on Tuesday, and nobody knew why it had. ",
          "“We waited for an hour”, said the clerk of the harbour town. ",
          "By Ada Quill",
          "8 November 2022, 22:08",
          "Київ",
          "東京で会議が開かれた。",
          "مرحبا ",
          "&amp;",
          "&nbsp;",
          "&#0;",
          "&#x202E;",
          "&lt;script&gt;",
          "&unknown;",
          "\u200b",
          "\u0007",
          "\ud800",
          "\udc00",
          "😀",
          " ",
          "\n",
          "\t",
          "<br>",
          "<img src='/a.jpg' alt='b'>");

  private static final List<String> SENTENCES =
      List.of(
          "The harbour master said on Tuesday that the ferry would sail again before the winter.",
          "Nobody on the quay believed him, and the <b>oldest</b> of the fishermen laughed aloud.",
          "“We have heard this every year since the bridge was closed,” said <a href=/x>Ada Quill</a>.",
          "The council has set aside four thousand crowns for paint,<br>and none for an engine.",
          "Its report, published in\r\nMarch, found that the hull was sound &amp; the crew was not.",
          "A second boat is to come from the island\u00a0of Brask, where it carried\u00ad sheep.",
          "Das Schiff fährt wieder, sagte der Hafenmeister, und die Fischer lachten darüber sehr.",
          "Паром снова пойдёт до зимы, сказал начальник порта, но никто ему не поверил. 😀");

  private static final List<String> HEAD_PIECES =
      List.of(
          "<title>A title &amp; a site | Gazette</title>",
          "<meta property='og:title' content='A title \u202e\u0000 of\nlines'>",
          "<meta name=author content='Ada\u0007 Quill'>",
          "<meta name=description content='&lt;b&gt;A summary&lt;/b&gt; that is long enough'>",
          "<meta property='og:image' content='java\nscript:alert(1)'>",
          "<meta property='og:image' content='//example.org/a b.jpg'>",
          "<meta property='og:image' content='https://example.org/a\u202e.jpg'>",
          "<meta property='article:published_time' content='2022-11-08T22:08:00Z'>",
          "<meta name=keywords content='one, t\u0085wo; ,thr\u2066ee'>",
          "<meta property='og:site_name' content='Ga\u200fzette'>",
          "<link rel=canonical href='data:text/html,x'>",
          "<link rel=canonical href='/news/1'>",
          "<base href='https://example.org/x/'>",
          "<base href='ftp://example.org'>",
          "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"A\\u0000 title\","
              + "\"author\":{\"name\":\"Ada \\u202eQuill\"},\"image\":[\"file:///a\"]}</script>",
          "<script type='application/ld+json'>{\"@graph\":[{\"@id\":\"a\",\"author\":{\"@id\":\"a\"}},</script>",
          "<script>var a = '<p>';</script>",
          "<style>p { color: red }</style>",
          "<!-- a comment -->");

  private static final List<String> BROKEN_PIECES =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<?xml",
          "<!doctype html>",
          "<p",
          "</p>",
          "<script>",
          "</script>",
          "<table>",
          "<td>",
          "</div></div>",
          "<a href=",
          "\"",
          "'",
          "=",
          "&#",
          "&#xFFFFFFFF;",
          "<title>",
          "<textarea>",
          "<plaintext>",
          "<svg><p>",
          "<math>",
          "\0",
          "\r\n",
          "<frameset>",
          "<body class=a>",
          "</html>",
          "<template>",
          "<select><option>");

  private Pages() {}

  /** Whole pages in which every element is closed. */
  static Arbitrary<String> nested() {
    Arbitrary<String> head =
        Arbitraries.of(HEAD_PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    Arbitrary<String> body =
        Combinators.combine(
                elements(4).list().ofMaxSize(4), story(), elements(3).list().ofMaxSize(3))
            .as((before, story, after) -> String.join("", before) + story + String.join("", after));
    return Combinators.combine(head, body)
        .as("<!doctype html><html lang=en><head>%s</head><body>%s</body></html>"::formatted)
        .withoutEdgeCases();
  }

  /** Pieces of markup in any order. */
  static Arbitrary<String> broken() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(BROKEN_PIECES),
            Arbitraries.of(WORDS),
            Arbitraries.of(HEAD_PIECES),
            Arbitraries.of(ELEMENTS).map(name -> "<" + name + ">"));
    return piece.list().ofMaxSize(60).map(pieces -> String.join("", pieces));
  }

  /** Any strings, nested pages and broken ones. */
  static Arbitrary<String> any() {
    return Arbitraries.frequencyOf(
            Tuple.of(3, nested()),
            Tuple.of(2, broken()),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(300)))
        .withoutEdgeCases();
  }

  /** Mostly a run of paragraphs long enough to be a body, with other things between them. */
  private static Arbitrary<String> story() {
    Arbitrary<String> paragraph =
        Arbitraries.of(SENTENCES)
            .list()
            .ofMinSize(2)
            .ofMaxSize(5)
            .map(sentences -> "<p>" + String.join(" ", sentences) + "</p>\n");
    Arbitrary<String> part =
        Arbitraries.frequencyOf(Tuple.of(4, paragraph), Tuple.of(1, elements(2)));
    return part.list()
        .ofMaxSize(12)
        .map(parts -> "<article><h1>A day in town</h1>" + String.join("", parts) + "</article>");
  }

  private static Arbitrary<String> elements(int depth) {
    Arbitrary<String> text =
        Arbitraries.of(WORDS).list().ofMaxSize(5).map(words -> String.join("", words));
    if (depth == 0) {
      return text;
    }
    Arbitrary<String> inner =
        Arbitraries.oneOf(text, elements(depth - 1))
            .list()
            .ofMaxSize(3)
            .map(p -> String.join("", p));
    return Combinators.combine(Arbitraries.of(ELEMENTS), Arbitraries.of(ATTRIBUTES), inner)
        .as(
            (name, attribute, content) ->
                "<" + name + attribute + ">" + content + "</" + name + ">");
  }
}
