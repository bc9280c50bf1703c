package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Author;

/** Pages that declare nothing, or what their system filled in: the text alone tells the fields. */
class OldPagesTest {

  private static final String[] PROSE = {
    "The harbour master said on Tuesday that the gates of the lock had been closed since the early"
        + " morning, and that nobody knew when they would open again.",
    "Two ferries lay at the quay with their lamps lit. Their crews had been told to wait for the"
        + " tide, and for a decision of the council, which met in the afternoon.",
    "The council, he added, had never before been asked to decide about water, and had sent for the"
        + " old book in which the rules of the lock are written."
  };

  private static final String BODY =
      "<p>" + PROSE[0] + "</p><p>" + PROSE[1] + "</p><p>" + PROSE[2] + "</p>";

  private static Article parse(String html) {
    return ArticleParser.create().parse(html);
  }

  private static Article article(String window, String top, String below) {
    return parse("<title>" + window + "</title><div>" + top + BODY + below + "</div>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>&mdash; Jane Roe</p>",
        "<p>&mdash; Jane Roe, chronicler of the parish</p>",
        "<p align=right><i>Jane Roe</i></p>",
        "<p>Yours, etc.,</p><p>JANE ROE,<br>The Square,<br>Example Town.</p>",
        "<p>Text: Jane Roe, who lives by the lock and writes of it</p>",
        "<p>Posted by Jane Roe at 10:32 PM in Pests, The Plot</p>",
        "<p>Text by Jane Roe Photographs: Dan Poe</p>",
        "<p>Words and pictures by Jane Roe</p><aside><h3>More</h3><p>By Dan Poe</p></aside>",
        "<p>(Jane Roe)</p><p>Drawing: the school. Notes for the next issue by the tenth.</p>"
      })
  void whoSignsTheTextWroteIt(String below) {
    assertThat(article("Lock gates stay shut", "<h1>Lock gates stay shut</h1>", below).authors())
        .extracting(Author::name)
        .containsExactly("Jane Roe");
  }

  @Test
  void aGuestIsIntroducedInTheFirstParagraph() {
    String guest = "<p>A guest post by Jane Roe. She has lived by the lock for thirty years.</p>";
    assertThat(article("The lock", "<h1>The lock</h1>" + guest, "").authors())
        .extracting(Author::name)
        .containsExactly("Jane Roe");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "<p>本報訊（記者王小明 通訊員李大年）# 王小明;李大年",
        "<p>本網訊（文/王小明 圖/李大年）# 王小明",
        "<p>□ 本報記者 王小明</p><p># 王小明"
      })
  void eastAsianReportersStandInBracketsBehindTheFirstWords(String opening, String names) {
    String prose = "港口負責人星期二說，船閘的門自清晨以來一直關閉，沒有人知道什麼時候會再打開。兩艘渡輪停在碼頭，船員奉命等待。";
    Article article =
        parse(
            "<html lang=zh><title>船閘</title><h1>船閘關閉一整天</h1>"
                + opening
                + prose
                + "</p><p>"
                + prose
                + "</p>");
    assertThat(article.authors()).extracting(Author::name).containsExactly(names.split(";"));
  }

  @Test
  void aReporterOfTheArabWorldStandsBehindThePlace() {
    String prose =
        "قال مدير الميناء يوم الثلاثاء إن بوابات القناة مغلقة منذ الصباح الباكر، ولا أحد يعرف متى تفتح من جديد.";
    Article article =
        parse(
            "<html lang=ar><h1>بوابات القناة تبقى مغلقة</h1><p>بيروت - رنا خوري</p><p>"
                + prose
                + "</p><p>"
                + prose
                + " وأضاف أن المجلس سيجتمع بعد الظهر.</p>");
    assertThat(article.authors()).extracting(Author::name).containsExactly("رنا خوري");
  }

  @Test
  void whosePageItIsWroteItWhereNothingElseTells() {
    String below = "<div class=footer>&copy; 2012 Jane Roe</div>";
    assertThat(article("The lock", "<h1>The lock</h1>", below).authors())
        .extracting(Author::name)
        .containsExactly("Jane Roe");
  }

  @Test
  void aPhotographersCopyrightIsNoOwners() {
    String below = "<p>The quay in the morning. &copy; Jane Roe</p>";
    assertThat(article("The lock", "<h1>The lock</h1>", below).authors()).isEmpty();
  }

  @Test
  void columnsOfATableAreOtherThings() {
    String menu =
        "<td><p>Dates<br>27.06.09 Midsummer fire<br>11.07.09 Children's day</p><p>Latest<br>The lock"
            + " in winter<br>By Dan Poe, 14.03.2009</p><p>Guest book<br>Anna, 16.06.09: a fine"
            + " page, and a fine club</p></td>";
    Article article =
        parse(
            "<title>Rowing Club - News</title><table><tr>"
                + menu
                + "<td><font size=4><b>Lock gates stay shut for a day</b></font><p>14.06.09 by Jane"
                + " Roe</p>"
                + BODY
                + "</td></tr></table>");
    assertThat(article.title()).contains("Lock gates stay shut for a day");
    assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Roe");
    assertThat(article.text()).startsWith(PROSE[0]).endsWith(PROSE[2]);
    assertThat(article.published().orElseThrow().toString()).startsWith("2009-06-14");
  }

  @Test
  void whatStandsInTheCellsOfARowIsNotRunTogether() {
    String row =
        "<table><tr><td>Text <b>Jane Roe</b></td><td>Photos <b>Dan Poe</b></td></tr></table>";
    assertThat(article("The lock", "<h1>The lock</h1>" + row, "").authors())
        .extracting(Author::name)
        .containsExactly("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=titre>Lock gates stay shut</div>",
        "<table><tr><td class=contentheading>Lock gates stay shut</td></tr></table>",
        "<p><font size='5'>Lock gates stay shut</font></p>",
        "<p><big>Lock gates stay shut</big></p>",
        "<h3>Lock gates stay shut</h3>",
        "<h1><a href='/'>The Daily Quay</a></h1><h2>Lock gates stay shut</h2>"
      })
  void aHeadlineNeedsNoH1(String headline) {
    Article article =
        article("The Daily Quay - News", headline, "<p>&copy; 2012 The Daily Quay Ltd</p>");
    assertThat(article.title()).contains("Lock gates stay shut");
  }

  @Test
  void aBlogsNameIsNotTheTitleOfItsPosts() {
    String top = "<h1>An old bicycle</h1><h3 class=post-title>Lock gates stay shut</h3>";
    assertThat(article("An old bicycle: Lock gates stay shut", top, "").title())
        .contains("Lock gates stay shut");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Court Reporter", "In the plant", "Minutes taken"})
  void whatNamesNobodyIsNoAuthor(String declared) {
    String head = "<meta name=author content='" + declared + "'>";
    assertThat(parse("<title>The lock</title>" + head + "<h1>The lock</h1>" + BODY).authors())
        .isEmpty();
  }

  @Test
  void anOfficeIsNamedWhole() {
    String head = "<meta name=author content='Press office'>";
    assertThat(parse("<title>The lock</title>" + head + "<h1>The lock</h1>" + BODY).authors())
        .containsExactly(new Author("Press office", Author.Kind.ORGANIZATION));
  }

  @Test
  void theAndOfALineInCapitalsPartsNames() {
    String line = "<p>TESTO DI <span>Anna Rossi</span> E <span>Marco Bianchi</span></p>";
    assertThat(article("Il molo", "<h1>Il molo</h1>" + line, "").authors())
        .extracting(Author::name)
        .containsExactly("Anna Rossi", "Marco Bianchi");
  }
}
