package org.wirecopy.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWalkTest {

  private static Page page(String html) {
    return HtmlWalk.walk(Jsoup.parse(html));
  }

  private static List<String> blocks(String html) {
    Page page = page(html);
    return IntStream.range(0, page.blockCount()).mapToObj(page::blockText).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><b>K</b>iev</p> | Kiev",
        "<p>un<i>believ</i>able</p> | unbelievable",
        "<p>one <b>two</b> three</p> | one two three",
        "<p>one<b> two </b>three</p> | one two three",
        "<p>one <b> two </b> three</p> | one two three",
        "<p><span class=dropcap>T</span>he ferry</p> | The ferry",
        "<div class=dropcap>T</div>he ferry | The ferry",
        "<p><span class='drop-cap' style='display:block'>T</span>he ferry</p> | The ferry",
        "<p>said <a href=/a>Ada</a>, <a href=/b>Bo</a>.</p> | said Ada, Bo.",
        "<p><a href=/a>One</a><a href=/b>Two</a></p> | One Two",
        "<p>a&nbsp;b</p> | a b",
        "<p>Tom &amp; Ada &lt;3</p> | Tom & Ada <3",
        "<p>soft&shy;ly</p> | softly",
        "<p>zero&#8203;width</p> | zerowidth",
        "<p>می&zwnj;خواهم</p> | می\u200cخواهم",
        "<p>H<sub>2</sub>O</p> | H2O",
        "<p>one<!-- a comment -->two</p> | onetwo",
        "<p>one<wbr>two</p> | onetwo",
        "<p>by <i class=tooltip>Ada<i class=tooltip-text>a poet</i></i>.</p> | by Ada.",
        "<p>by <i class=rollover><a href=/a>Ada</a><i class=rollover-card>a poet</i></i>.</p> | by Ada.",
        "<p>by <i class=popover><a class=popover-link>Ada</a><i class=popover-card>x</i></i>.</p> | by Ada.",
        "<div>by <i class=tooltip>Ada<div class=tooltip-card>x</div></i>.</div> | by Ada.",
        "<p>by <i class=popover>Ada</i> and <i class=popover>Bo</i>.</p> | by Ada and Bo.",
        "<p>one <script>x</script>two</p> | one two",
        "<p>one<sup><a href=#fn-1>1</a></sup> two</p> | one two",
        "<p>one<a href=/a#footnote-12>[12]</a></p> | one",
        "<li>one <a href=#fnref1>↩</a></li> | one",
        "<p>one <a href=#note>two</a></p> | one two",
        "<p>one <a href=#step-3>3</a></p> | one 3",
        "<p>one <a href=/fn>1</a></p> | one 1",
        "<x-lede><template shadowrootmode=open><p>one</template></x-lede> | one",
        "<template><p>one</template><p>two | two",
        "<div hidden><template shadowrootmode=open><p>one</template></div><p>two | two",
        "<p>漢<ruby>字<rp>(</rp><rt>じ</rt><rp>)</rp></ruby></p> | 漢字",
      })
  void wordsAreNeitherGluedNorSplitAtInlineEdges(String html, String text) {
    assertThat(blocks(html)).containsExactly(text);
  }

  @Test
  void whatIsForSubscribersOnlyIsNoFormToSubscribe() {
    Page page = page("<p class=subscriber-only>One.<p class=subscribe-form>Two.");
    assertThat(page.hints(page.blockNode(0)) & Hint.NEWSLETTER.bit()).isZero();
    assertThat(page.hints(page.blockNode(1)) & Hint.NEWSLETTER.bit()).isNotZero();
  }

  @Test
  void whoIsQuotedStandsApartAndATitleInAQuotationDoesNot() {
    assertThat(blocks("<blockquote>We wait.<cite>Ada Quill</cite></blockquote>"))
        .containsExactly("We wait.", "Ada Quill");
    assertThat(blocks("<blockquote><p>I read <cite>The Quay</cite> twice.</p></blockquote>"))
        .containsExactly("I read The Quay twice.");
  }

  @Test
  void aParagraphThatBeginsWithADropCapIsAParagraph() {
    Page page = page("<div>The quay<p class=has-drop-cap>The ferry sails.</p>at noon</div>");
    assertThat(page.hints(page.blockNode(1)) & Hint.CAPTION.bit()).isZero();
    assertThat(IntStream.range(0, page.blockCount()).mapToObj(page::blockText))
        .containsExactly("The quay", "The ferry sails.", "at noon");
    assertThat(page.type(page.blockNode(1))).isEqualTo(ElementType.P);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><span>Ada Quill</span><span>Reporter</span></p> | Ada Quill/Reporter",
        "<p><span>Ada Quill</span><time>8 May</time></p> | Ada Quill/8 May",
        "<p><span>Ada</span> <span>Quill</span></p> | Ada Quill",
        "<p><span>8</span><span>-</span><span>5</span></p> | 8-5",
        "<p><span>T</span><span>he ferry</span></p> | The ferry",
        "<p><b>un</b><i>able</i></p> | unable",
        "<p>one<br>two</p> | one/two",
      })
  void inLinesInlineBoxesThatTouchAreSetApart(String html, String lines) {
    Page page = HtmlWalk.walk(Jsoup.parse(html));
    assertThat(page.lines(page.blockStart(0), page.blockEnd(0)).replace('\n', '/'))
        .isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>by <button class=byline__author>Ada</button></p> | by Ada",
        "<p>by Ada <button class='author-follow'>Follow</button></p> | by Ada",
        "<p>by Ada <button>Print</button></p> | by Ada",
        "<p><i class='author tie-icon'>Ada</i> <i class=tie-icon>pencil</i></p> | Ada",
      })
  void whatShowsAnAuthorIsTextEvenOnAButtonOrBesideAnIcon(String html, String text) {
    assertThat(blocks(html)).containsExactly(text);
  }

  /** A comment between two characters shows nothing, but makes them two text nodes. */
  @Property(tries = 300)
  void textReadAtOnceIsTextReadOneByOne(
      @ForAll @CharRange(from = 'a', to = 'c') @Chars({' ', '\n', '\u00AD', '\u00A0', 'é', '漢'})
          String text) {
    String apart = String.join("<!-- -->", text.split("", -1));
    for (String markup : List.of("<p>%s</p>", "<p>x<a href=/>%s</a>y", "<p>x <b>%s</b> y")) {
      Page whole = page(markup.formatted(text));
      Page parts = page(markup.formatted(apart));
      assertThat(parts.blockCount()).isEqualTo(whole.blockCount());
      for (int block = 0; block < whole.blockCount(); block++) {
        assertThat(parts.blockText(block)).isEqualTo(whole.blockText(block));
        assertThat(parts.linkChars(block)).isEqualTo(whole.linkChars(block));
        assertThat(parts.boldChars(block)).isEqualTo(whole.boldChars(block));
      }
    }
  }

  @Test
  void whiteSpaceFolds() {
    assertThat(blocks("<p>\n one\n\t two \f</p>\n")).containsExactly("one two");
  }

  @Test
  void blocksNeverShareALine() {
    assertThat(blocks("<div>one<p>two</p>three<div>four</div></div>five"))
        .containsExactly("one", "two", "three", "four", "five");
    assertThat(blocks("<ul><li>one<li>two</ul>")).containsExactly("one", "two");
    assertThat(blocks("<p>one<span style='display:block'>two</span>three</p>"))
        .containsExactly("one", "two", "three");
  }

  @Test
  void aBreakIsALineFeedAndTwoEndTheBlock() {
    assertThat(blocks("<p>one<br>two</p>")).containsExactly("one\ntwo");
    assertThat(blocks("<p>one <br/> two</p>")).containsExactly("one\ntwo");
    assertThat(blocks("<div>one<br><br>two<br> &nbsp;<br>three</div>"))
        .containsExactly("one", "two", "three");
    assertThat(blocks("<p><br>one<br></p>")).containsExactly("one");
  }

  @Test
  void theCellsOfADataRowStandOnOneLine() {
    assertThat(
            blocks(
                "<table><tr><th>Team</th><th>Goals</th></tr><tr><td>Brask</td><td>3</td></tr></table>"))
        .containsExactly("Team Goals", "Brask 3");
  }

  @Test
  void theCellsOfALayoutTableAreBlocks() {
    assertThat(blocks("<table><tr><td><div>Menu</div></td><td><div>Story</div></td></tr></table>"))
        .containsExactly("Menu", "Story");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div hidden>x</div>",
        "<div style='display:none'>x</div>",
        "<div style='color:red; display : none'>x</div>",
        "<div style='visibility:hidden'>x</div>",
        "<span aria-hidden=true>x</span>",
        "<div hidden><div><p>x</p></div></div>",
        "<noscript>x</noscript>",
        "<template><p>x</p></template>",
        "<style>x</style>",
        "<script>x</script>",
        "<svg><title>x</title><text>x</text></svg>",
        "<button>x</button>",
        "<select><option>x</select>",
        "<textarea>x</textarea>",
        "<iframe>x</iframe>",
        "<!-- x -->",
      })
  void whatIsHiddenOrNoTextIsLeftOut(String html) {
    assertThat(blocks("<p>before</p>" + html + "<p>after</p>")).containsExactly("before", "after");
  }

  @Test
  void hiddenUntilFoundIsShown() {
    assertThat(blocks("<div hidden=until-found>x</div>")).containsExactly("x");
  }

  @Test
  void aPageThatHidesItsBodyUntilAScriptHasRunIsRead() {
    assertThat(blocks("<body style='visibility:hidden'><p>x</p></body>")).containsExactly("x");
    assertThat(blocks("<body hidden><p>x</p></body>")).containsExactly("x");
  }

  @Test
  void preformattedTextKeepsItsLinesAndSpaces() {
    assertThat(blocks("<pre>one\n  two\n\tthree</pre>")).containsExactly("one\n  two\n\tthree");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void preformattedTextHasTheSameLinesWhateverEndsThem(String lineEnd) {
    assertThat(blocks("<pre>one" + lineEnd + "two" + lineEnd + lineEnd + "three</pre>"))
        .containsExactly("one\ntwo\n\nthree");
  }

  @Test
  void kindsAreThoseOfTheMarkup() {
    Page page =
        page(
            "<h2>a</h2><p>b</p><ul><li>c<li><p>d</p></ul><blockquote><p>e</p></blockquote>"
                + "<pre>f</pre><figure><figcaption>g</figcaption></figure>");
    List<BlockKind> kinds =
        IntStream.range(0, page.blockCount()).mapToObj(page::blockKind).toList();
    assertThat(kinds)
        .containsExactly(
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.LIST_ITEM,
            BlockKind.LIST_ITEM,
            BlockKind.QUOTE,
            BlockKind.PREFORMATTED,
            BlockKind.CAPTION);
  }

  @Test
  void anOuterItemGoesOnBehindTheListInside() {
    Page page = page("<ul><li>one<ul><li>two</li></ul>three</li></ul>");
    assertThat(blocks("<ul><li>one<ul><li>two</li></ul>three</li></ul>"))
        .containsExactly("one", "two", "three");
    assertThat(page.blockKind(2)).isEqualTo(BlockKind.LIST_ITEM);
  }

  @Test
  void linkAndBoldCharactersAreCounted() {
    Page page = page("<p><a href=/x>the <b>old</b> boat</a> now</p><p><a name=top>plain</a></p>");
    assertThat(page.linkChars(0)).isEqualTo("the old boat".length());
    assertThat(page.linkCount(0)).isEqualTo(1);
    assertThat(page.boldChars(0)).isEqualTo(3);
    assertThat(page.linkChars(1)).isZero();
  }

  @Test
  void theHeadIsReadWhereverItsElementsStand() {
    Head head =
        page("<html lang=uk><title>A &amp; b</title><p>x</p><meta property=OG:Title content=c>"
                + "<link rel=Canonical href=/n><base href=/b><base href=/c>"
                + "<script type='application/LD+json; charset=utf-8'>{\"a\":\"&amp;\"}</script>")
            .head();
    assertThat(head.title()).isEqualTo("A & b");
    assertThat(head.language()).isEqualTo("uk");
    assertThat(head.base()).isEqualTo("/b");
    assertThat(head.metas()).containsExactly(new Head.Meta("og:title", "c"));
    assertThat(head.links()).containsExactly(new Head.Link("canonical", "/n", ""));
    assertThat(head.jsonLd()).containsExactly("{\"a\":\"&amp;\"}");
  }

  @Test
  void aHundredThousandNestedElementsAreWalked() {
    int depth = 100_000;
    String html = "<div>".repeat(depth) + "deep" + "</div>".repeat(depth);
    assertThat(blocks(html)).containsExactly("deep");
  }

  @Property(tries = 300)
  void nodesAndBlocksNestProperly(@ForAll List<Piece> pieces) {
    StringBuilder html = new StringBuilder();
    pieces.forEach(piece -> html.append(piece.markup));
    Page page = page(html.toString());
    List<Integer> open = new ArrayList<>();
    for (int node = 0; node < page.nodeCount(); node++) {
      int parent = page.parent(node);
      while (!open.isEmpty() && open.get(open.size() - 1) != parent) {
        open.remove(open.size() - 1);
      }
      assertThat(parent).isEqualTo(open.isEmpty() ? -1 : open.get(open.size() - 1));
      open.add(node);
      assertThat(page.subtreeEnd(node)).isBetween(node + 1, page.nodeCount());
      assertThat(page.textEnd(node)).isBetween(page.textStart(node), page.charCount());
      if (parent >= 0) {
        assertThat(page.subtreeEnd(node)).isLessThanOrEqualTo(page.subtreeEnd(parent));
        assertThat(page.firstBlock(node)).isGreaterThanOrEqualTo(page.firstBlock(parent));
        assertThat(page.endBlock(node)).isLessThanOrEqualTo(page.endBlock(parent));
      }
    }
    for (int block = 0; block < page.blockCount(); block++) {
      assertThat(page.blockText(block)).isNotBlank();
      assertThat(page.linkChars(block)).isBetween(0, page.blockLength(block));
      assertThat(page.boldChars(block)).isBetween(0, page.blockLength(block));
      assertThat(page.blockStart(block))
          .isGreaterThanOrEqualTo(block == 0 ? 0 : page.blockEnd(block - 1));
      assertThat(page.blockNode(block)).isBetween(0, page.nodeCount() - 1);
    }
  }

  /** Pieces of markup that open, close and fill. */
  enum Piece {
    TEXT("some text "),
    SPACE(" "),
    BREAK("<br>"),
    DIV("<div class=body>"),
    END_DIV("</div>"),
    PARAGRAPH("<p>"),
    LINK("<a href=/x>"),
    END_LINK("</a>"),
    BOLD("<b>"),
    END_BOLD("</b>"),
    TIME("<time datetime=2024>"),
    TABLE("<table><tr><td>"),
    CELL("<td>"),
    ITEM("<li>"),
    PRE("<pre>\n"),
    END_PRE("</pre>"),
    HIDDEN("<i hidden>"),
    IMAGE("<img src=a.png alt=b>");

    private final String markup;

    Piece(String markup) {
      this.markup = markup;
    }
  }
}
