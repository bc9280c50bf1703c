package org.wirecopy.internal.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupSieveTest {

  private static final List<String> KEPT = List.of("class", "type", "data-x");

  private static String sift(String html) {
    return sift(html, 1_000);
  }

  private static String sift(String html, int maxTagName) {
    byte[] bytes = html.getBytes(UTF_8);
    StringWriter out = new StringWriter();
    try (Reader reader = MarkupSieve.sift(bytes, 0, bytes.length, new NameSet(KEPT), maxTagName)) {
      reader.transferTo(out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a <b>c</b> d                             | a <b>c</b> d
          3 < 4 <5 <é </                           | 3 < 4 <5 <é </
          <p>a</p><!-- b --><p>c                   | <p>a</p><p>c
          a <!-->b <!--->c <!-- d --!>e <!-- - -- > -->f | a b c e f
          a <!-- b                                 | `a `
          <!--$?--><p>a</p><!--/$--><!--$b--><!--$--> | <!--$?--><p>a</p><!--/$--><!--$-->
          a<!-- b -->c <<!-- b --><!-- c -->p> &am<script></script>p; | a<!>c <<!>p> &am<!>p;
          <!DOCTYPE html><p>a                      | <!DOCTYPE html><p>a
          a <!x>b <?php ?>c </ d>e </>f <![CDATA[g]]>h | a b c e f h
          <a id=a>b</a><z id=a>c</z><A id=a><Z id=a>   | <a >b</a><z >c</z><A ><Z >
          <@ id=a><[ id=a><{ id=a>                 | <@ id=a><[ id=a><{ id=a>
          <p id=a class=b style='x>y' hidden>c     | <p  class=b  >c
          <p CLASS = "b" Id=c Data-X>d             | <p CLASS = "b"  Data-X>d
          <p id="a"class="b"id='c'class='d'>e      | <p class="b"class='d'>e
          <p id=a =class class==b>c                | <p   class==b>c
          <p class id =a>b                         | <p class >b
          <br id=a/><br id/><br class=a />b        | <br ><br /><br class=a />b
          </p id='>' class=a>b                     | </p id='>' class=a>b
          <a<b class=c id=d>e                      | <a<b class=c >e
          <p class=a id="b>c                       | `<p class=a `
          <script>a<b</script >c                   | c
          <script>a<b</scripts>c</SCRIPT id='>'>d  | d
          <script>a<!--<script>b</script>c--></script>d | d
          <script>a<!--<script>b--></script>c      | c
          <script>a<!-->b</script>c                | c
          <script>a<!--b</script>c                 | c
          <script>a                                | ``
          <script type="application/ld+json" id=a>{<!-- -->}</script>b | <script type="application/ld+json" id=a>{<!-- -->}</script>b
          <style id=a>b<c></style>d                | d
          <title id=a>b<!-- c --><d id=e></title>f | <title >b<!-- c --><d id=e></title>f
          <textarea>a<b></textarea>c               | <textarea></textarea>c
          <iframe><p>a</iframe><noframes>b</noframes>c | <iframe></iframe><noframes></noframes>c
          <plaintext id=a><p id=b>                 | <plaintext id=a><p id=b>
          a<svg class=b><path d=c /><title>d</title></svg>e | a<svg class=b></svg>e
          <svg><svg></svg><g><svg/></svg>a         | <svg></svg>a
          <svg/>a                                  | <svg/>a
          <svg><g><p class=a>b                     | <svg></svg><p class=a>b
          <svg><foreignObject><p>a</p></foreignObject></svg>b | <svg></svg>b
          <svg><!-- </svg> --><g title='</svg>'>a</svg>b | <svg></svg>b
          <svg>a                                   | <svg>
          """)
  void leavesOutWhatSaysNothing(String html, String sifted) {
    assertThat(sift(html)).isEqualTo(sifted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <abcdefghij>k        | <abcdefghij>k
          <abcdefghijk>l       | <abcdefghij>l
          </abcdefghijk l=m>n  | </abcdefghij l=m>n
          <abcdefghijk         | <abcdefghij
          """)
  void cutsLongTagNames(String html, String sifted) {
    assertThat(sift(html, 10)).isEqualTo(sifted);
  }

  @Provide
  Arbitrary<String> markup() {
    return Arbitraries.of(
            "<",
            "</",
            ">",
            " ",
            "\n",
            "=",
            "/",
            "'",
            "\"",
            "!",
            "?",
            "-",
            "--",
            "<!--",
            "-->",
            "--!>",
            "<!",
            "<?",
            "]]>",
            "<![CDATA[",
            "a",
            "é",
            "p",
            "class",
            "id",
            "class=",
            " id=",
            " class='",
            " id=\"",
            "<p",
            "<p>",
            "</p>",
            "<div class=a id=b>",
            "</div>",
            "<b id='>'>",
            "</b>",
            "<br/>",
            "<script",
            "<script>",
            "</script",
            "</script>",
            "<script type='application/ld+json'>",
            "<style>",
            "</style>",
            "<title>",
            "</title>",
            "<textarea>",
            "</textarea>",
            "<iframe>",
            "</iframe>",
            "<noembed>",
            "</noembed>",
            "<xmp>",
            "</xmp>",
            "<img id=a class=b>")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 5_000)
  void theTreeIsTheSameButForWhatIsLeftOut(@ForAll("markup") String html) {
    assertThat(pruned(Jsoup.parse(sift(html)))).isEqualTo(pruned(Jsoup.parse(html)));
  }

  private static String pruned(Document document) {
    StringBuilder out = new StringBuilder();
    write(document, out);
    return out.toString().replaceAll("<body>\\s+", "<body>");
  }

  private static final Set<String> AROUND_BODY = Set.of("#document", "html", "head");
  private static final Set<String> EMPTIED =
      Set.of("textarea", "iframe", "noembed", "noframes", "svg");

  /** Writes a tree without what the sieve leaves out. */
  private static void write(Node node, StringBuilder out) {
    boolean inBody = node.parent() == null || !AROUND_BODY.contains(node.parent().nodeName());
    if (node instanceof TextNode text && (inBody || !text.isBlank())) {
      out.append(text.getWholeText());
    }
    if (!(node instanceof Element element) || isLeftOut(element)) {
      return;
    }
    out.append('<').append(element.normalName());
    boolean isScript = element.normalName().equals("script");
    for (Attribute attribute : element.attributes()) {
      if (KEPT.contains(attribute.getKey()) || isScript) {
        out.append(' ').append(attribute.getKey()).append('=').append(attribute.getValue());
      }
    }
    out.append('>').append(isScript ? element.data() : "");
    if (!EMPTIED.contains(element.normalName())) {
      element.childNodes().forEach(child -> write(child, out));
    }
    out.append("</").append(element.normalName()).append('>');
  }

  private static boolean isLeftOut(Element element) {
    return element.normalName().equals("style")
        || (element.normalName().equals("script") && !element.attr("type").contains("ld+json"));
  }
}
