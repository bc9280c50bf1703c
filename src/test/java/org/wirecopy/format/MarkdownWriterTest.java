package org.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Block;
import org.wirecopy.PageHints;
import org.wirecopy.Span;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

/** Markdown reads back as the text it was made of, by another's parser. */
class MarkdownWriterTest {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final Parser COMMONMARK = Parser.builder().build();

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyBlockReadsBack(GoldenPage page) {
    Article article = page.parse(PARSER);
    String markdown = MarkdownWriter.bodyOnly().toString(article);
    assertThat(read(markdown)).isEqualTo(article.blocks().stream().map(Block::text).toList());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theHeadReadsBack(GoldenPage page) {
    Article article = page.parse(PARSER);
    String markdown = MarkdownWriter.create().toString(article);
    Node first = COMMONMARK.parse(markdown).getFirstChild();
    if (article.title().isPresent()) {
      assertThat(((Heading) first).getLevel()).isEqualTo(1);
      assertThat(read(markdown).get(0)).isEqualTo(article.title().get());
      assertThat(markdown).startsWith("# ");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "The [Sandmouth] Ledger, The [Sandmouth] Ledger",
    "'', https://example.org/a_b*c?d=1&lt=2"
  })
  void theSiteLeadsToThePage(String site, String text) {
    String url = "https://example.org/a_b*c?d=1&lt=2";
    String html =
        "<title>A</title><meta property=og:site_name content='%s'><meta name=author content='1. Q'>";
    Article article = PARSER.parse(html.formatted(site), PageHints.of(url));
    assertThat(links(MarkdownWriter.create().toString(article))).containsExactly(url + " " + text);
  }

  /** All links as {@code address words}. */
  private static List<String> links(String markdown) {
    List<String> links = new ArrayList<>();
    COMMONMARK
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Link link) {
                links.add(link.getDestination() + " " + Texts.inline(link));
              }
            });
    return links;
  }

  @Provide
  Arbitrary<String> markup() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "#",
            "##",
            "-",
            "--",
            "+",
            "*",
            "**",
            "_",
            "__",
            "=",
            "===",
            "`",
            "```",
            "~",
            "~~~",
            ">",
            "<",
            "<b>",
            "</b>",
            "<!--",
            "&",
            "&amp;",
            "&#35;",
            "&copy",
            "[",
            "]",
            "[a]",
            "(b)",
            "![",
            "](",
            ":",
            "|",
            "|-|",
            "1.",
            "12)",
            "1234567890.",
            "\\",
            "\n",
            "\n\n",
            " ",
            "  ",
            "    ",
            "\t",
            "a",
            "word",
            "é",
            "京",
            "\u00a0",
            "\u3000",
            "\"",
            "'",
            "!",
            "http://a.b/c",
            "😀");
    return pieces
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(list -> String.join("", list).strip()) // as every block text is
        .filter(text -> !text.isBlank());
  }

  @Property(tries = 2_000)
  void anyParagraphReadsBack(@ForAll("markup") String text) throws IOException {
    assertReadsBack(text, "", "");
  }

  @Property(tries = 1_000)
  void anyQuoteReadsBack(@ForAll("markup") String text) throws IOException {
    assertReadsBack(text, "> ", "> ");
  }

  @Property(tries = 1_000)
  void anyListItemReadsBack(@ForAll("markup") String text) throws IOException {
    assertReadsBack(text, "- ", "  ");
  }

  @Property(tries = 2_000)
  void anyLinksReadBack(@ForAll("markup") String text, @ForAll List<@IntRange(max = 9) Integer> at)
      throws IOException {
    List<org.wirecopy.Link> links = new ArrayList<>();
    int end = 0;
    for (int length : at) {
      int start = end + length / 4;
      end = start + 1 + length % 4;
      if (end <= text.length() && !text.substring(start, end).isBlank()) {
        links.add(new org.wirecopy.Link(new Span(start + 7, end + 7), "https://a.b/" + length));
      }
    }
    StringBuilder out = new StringBuilder();
    MarkdownEscapes.block(text, "", links, 7, out);
    assertThat(read(out.toString())).as("%s", out).containsExactly(text);
    assertThat(links(out.toString()))
        .as("%s", out)
        .isEqualTo(
            links.stream()
                .map(
                    link ->
                        link.url()
                            + " "
                            + text.substring(link.span().start() - 7, link.span().end() - 7))
                .toList());
  }

  @Test
  void linksOfTheBodyAreWritten() {
    Article article =
        PARSER.parse(
            "<article><h1>The lock</h1><p>The harbour master said that <a href='https://a.b/?c=(d)&e=%5B'>the gates"
                + " of [lock] 3!</a> had been closed since the morning, and nobody knew why.</p>"
                + "<p>Two ferries lay at the quay with their lamps lit. Their crews had been told to"
                + " wait for the tide, and for a decision of the council, which met at noon.</p>"
                + "<ul><li><a href='https://a.b/1'>One</a> of the ferries lay at the quay.</ul>");
    assertThat(MarkdownWriter.bodyOnly().toString(article))
        .contains("said that [the gates of \\[lock\\] 3!](<https://a.b/?c=(d)&amp;e=%5B>) had")
        .contains("\n- [One](<https://a.b/1>) of the ferries");
    assertThat(MarkdownWriter.bodyOnly().withoutLinks().toString(article))
        .contains("said that the gates of \\[lock\\] 3! had");
  }

  private static void assertReadsBack(String text, String first, String prefix) throws IOException {
    StringBuilder out = new StringBuilder(first);
    MarkdownEscapes.block(text, prefix, out);
    assertThat(read(out.toString())).as("%s", out).containsExactly(text);
  }

  @Property(tries = 2_000)
  void anyHeadingReadsBack(@ForAll("markup") String text) throws IOException {
    StringBuilder out = new StringBuilder("## ");
    MarkdownEscapes.line(text, out);
    assertThat(read(out.toString())).as("%s", out).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "AT&T and snake_case, 5 > 3 => AT&T and snake_case, 5 > 3",
        "#1 in C# is not # one => #1 in C# is not # one",
        "1984. A year => 1984\\. A year",
        "- minus => \\- minus",
        "-5 degrees => -5 degrees",
        "2 * 3 [sic] => 2 \\* 3 \\[sic\\]",
        "&copy; <b> => \\&copy; \\<b>",
      })
  void onlyWhatWouldMeanSomethingIsEscaped(String text, String markdown) throws IOException {
    StringBuilder out = new StringBuilder();
    MarkdownEscapes.block(text, "", out);
    assertThat(out.toString()).isEqualTo(markdown);
  }

  @Test
  void frontMatterHoldsTheFields() {
    Article article =
        PARSER.parse(
            "<title>A \"title\": #1</title><meta name=author content='Ada Quill'>"
                + "<meta name=keywords content='ferries, strikes'>");
    assertThat(MarkdownWriter.frontMatter().toString(article))
        .isEqualTo(
            """
            ---
            title: "A \\"title\\": #1"
            authors: ["Ada Quill"]
            topics: ["ferries", "strikes"]
            ---
            """);
  }

  /** The texts of all blocks; fails on markup that no text of ours may turn into. */
  private static List<String> read(String markdown) {
    List<String> texts = new ArrayList<>();
    COMMONMARK.parse(markdown).accept(new Texts(texts));
    return texts;
  }

  private static final class Texts extends AbstractVisitor {
    private final List<String> texts;

    Texts(List<String> texts) {
      this.texts = texts;
    }

    @Override
    public void visit(Document document) {
      visitChildren(document);
    }

    @Override
    public void visit(Paragraph paragraph) {
      texts.add(inline(paragraph));
    }

    @Override
    public void visit(Heading heading) {
      texts.add(inline(heading));
    }

    @Override
    public void visit(FencedCodeBlock code) {
      texts.add(code.getLiteral().substring(0, code.getLiteral().length() - 1));
    }

    private static String inline(Node block) {
      StringBuilder text = new StringBuilder();
      for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Text literal) {
          text.append(literal.getLiteral());
        } else if (node instanceof HardLineBreak) {
          text.append('\n');
        } else if (node instanceof Link link) {
          text.append(inline(link)); // nests one deep at most: a link in a link is text
        } else {
          text.append("<<").append(node).append(">>");
        }
      }
      return text.toString();
    }
  }
}
