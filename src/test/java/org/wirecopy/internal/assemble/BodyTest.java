package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Author;
import org.wirecopy.Precision;
import org.wirecopy.internal.content.BlockFeatures;
import org.wirecopy.internal.content.BodySelector;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;

class BodyTest {

  private static final String SUMMARY = "The ferry sails again.";

  private static String body(String html, String title, String summary, Author... authors) {
    Page page = HtmlWalk.walk(Jsoup.parse(html));
    float[] scores = new float[page.blockCount()];
    Arrays.fill(scores, 1);
    BlockFeatures features = BlockFeatures.of(page, Candidates.read(page, ""));
    Selection all = BodySelector.select(features, scores, Precision.BALANCED);
    return Body.of(page, all, title, summary, List.of(authors), "").text();
  }

  @Test
  void aFirstParagraphThatIsTheSummaryTooStays() {
    assertThat(body("<div><p>" + SUMMARY + "</p><p>More.</p></div>", "", SUMMARY))
        .isEqualTo(SUMMARY + "\n\nMore.");
  }

  @Test
  void aSummaryThatStandsApartGoes() {
    assertThat(body("<header><p>" + SUMMARY + "</p></header><div><p>More.</p></div>", "", SUMMARY))
        .isEqualTo("More.");
    assertThat(body("<div><h2>" + SUMMARY + "</h2><p>More.</p></div>", "", SUMMARY))
        .isEqualTo("More.");
    assertThat(body("<div><p class=standfirst>" + SUMMARY + "</p><p>More.</p></div>", "", SUMMARY))
        .isEqualTo("More.");
  }

  @Test
  void theTitleIsNoPartOfTheBody() {
    assertThat(body("<div><p>Title</p><p>Text.</p></div>", "Title", "")).isEqualTo("Text.");
  }

  @Test
  void aLongLineIsSaidOnceAndARefrainAgain() {
    String line = "This sentence is long enough to be noticed when it comes again.";
    assertThat(body("<p>" + line + "</p><p>La la.</p><p>" + line + "</p><p>La la.</p>", "", ""))
        .isEqualTo(line + "\n\nLa la.\n\nLa la.");
  }

  private static String copy(String before, String behind, Author... authors) {
    String text = "<p>The ferry sails again.</p><p>It carries no cars.</p>";
    return body(before + text + behind, "", "", authors)
        .replace("The ferry sails again.\n\nIt carries no cars.", "*");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Anna Berg</p>",
        "<p>8 May 2023, 14:05</p>",
        "<p>Anna Berg</p><p>8 May 2023, 14:05</p>",
        "<p>Published 8 May 2023</p><p>Updated 9 May 2023</p>",
      })
  void linesThatSayWhoAndWhenAreNoneOfTheBodyAtEitherEnd(String lines) {
    assertThat(copy(lines, "")).isEqualTo("*");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>8 May 2023, 14:05</p>", "<p>Updated 9 May 2023</p>"})
  void neitherIsADateBehindIt(String line) {
    assertThat(copy("", line)).isEqualTo("*");
  }

  @Test
  void aNameOrASubheadAloneIsCopy() {
    assertThat(copy("<p>Anna Berg</p>", "")).isEqualTo("Anna Berg\n\n*");
    assertThat(copy("<p>The timetable</p><p>8 May 2023</p>", ""))
        .isEqualTo("The timetable\n\n8 May 2023\n\n*");
  }

  @Test
  void theAuthorAndDateOfAPostAreCopy() {
    assertThat(copy("", "<p>— Anna Berg (@aberg) May 8, 2023</p>")).endsWith("2023");
  }

  @Test
  void aNoteOnTheAuthorIsNoneOfTheBody() {
    Author anna = new Author("Anna Berg", Author.Kind.PERSON);
    assertThat(copy("", "<p>Anna Berg covers harbours.</p>", anna)).isEqualTo("*");
    assertThat(copy("", "<p>Die Anna Berg schreibt über Häfen.</p>", anna)).isEqualTo("*");
    assertThat(copy("", "<p>Anna Bergman covers harbours.</p>", anna)).endsWith("harbours.");
    assertThat(copy("", "<p>Anna Berg: And the cars?</p>", anna)).endsWith("cars?");
    assertThat(copy("<p>Anna Berg went on board.</p>", "", anna)).startsWith("Anna Berg went");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote>We waited for the tide to turn</blockquote>",
        "<aside><p>“We waited for the tide to turn”</p></aside>",
        "<figure><blockquote><p>We waited for the tide to turn.</p></blockquote></figure>",
      })
  void aPullQuoteThatAParagraphRepeatsGoes(String quote) {
    String said = "“We waited for the tide to turn,” the harbour master said.";
    assertThat(body("<div><p>" + said + "</p>" + quote + "<p>More.</p></div>", "", ""))
        .isEqualTo(said + "\n\nMore.");
    assertThat(body("<div><p>He spoke.</p>" + quote + "<p>More.</p></div>", "", ""))
        .contains("We waited for the tide to turn");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<blockquote><p>We waited for the tide to turn</p><footer>Ada Quill, pilot</footer></blockquote>",
        "<blockquote>We waited for the tide to turn<cite>Ada Quill, pilot</cite></blockquote>",
        "<blockquote><p>We waited</p><p>for the tide to turn</p><p>Ada Quill</p></blockquote>",
      })
  void whoIsQuotedGoesWithThePullQuote(String quote) {
    String said = "“We waited for the tide to turn, we waited for the wind,” the pilot said.";
    String text = body("<div><p>" + said + "</p>" + quote + "<p>More.</p></div>", "", "");
    if (quote.contains("<p>for")) { // too short to be told from words said twice
      assertThat(text).contains("Ada Quill");
    } else {
      assertThat(text).isEqualTo(said + "\n\nMore.");
    }
    assertThat(body("<div><p>He spoke.</p>" + quote + "<p>More.</p></div>", "", ""))
        .contains("turn\n\nAda Quill");
  }

  @Test
  void aNameWithTwoDatesBelowAStandfirstGoes() {
    Author author = new Author("Jane Roe", Author.Kind.PERSON);
    String line = "Jane Roe 8 November 2022, 12:30 Updated: 9 November 2022, 8:05";
    assertThat(body("<p>First.</p><p>" + line + "</p><p>More.</p>", "", "", author))
        .isEqualTo("First.\n\nMore.");
    String sentence = "Jane Roe was born on 8 November 1952.";
    assertThat(body("<p>First.</p><p>" + sentence + "</p><p>More.</p>", "", "", author))
        .contains(sentence);
  }
}
