package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

/** What an article says beyond the page's own fields: dateline, who said what, names, dates. */
class ArticleTest {

  private static final String STORY =
      """
      <html lang="en"><head><title>Harbour strike talks resume in Odessa</title>
      <meta property="article:published_time" content="2022-11-09T06:30:00Z"></head><body><article>
      <h1>Harbour strike talks resume in Odessa</h1>
      <p>ODESSA, Ukraine, Nov 8 (Reuters) - Harbour workers and the port authority went back to the table
      on Tuesday, two weeks after Vladimir Zelensky asked both sides to end the dispute.</p>
      <h2>No date yet</h2>
      <p>"We will not sign before Friday," said Olena Marchuk, who leads the union. Kiev insists that the
      berths have been open since March 2022, and the union denied that it had turned ships away.</p>
      <p>Marchuk added that the crews had been waiting for their pay since the summer, and that the port
      had promised to settle all of it by the end of the year.</p>
      </article></body></html>
      """;

  private static final Article ARTICLE = ArticleParser.create().parse(STORY);

  @Test
  void theDatelineLeavesTheBody() {
    Dateline dateline = ARTICLE.dateline().orElseThrow();
    assertThat(dateline.places()).containsExactly("ODESSA");
    assertThat(dateline.region()).isEqualTo("Ukraine");
    assertThat(dateline.day()).isEqualTo(MonthDay.of(11, 8));
    assertThat(dateline.agency()).isEqualTo("Reuters");
    assertThat(dateline.span()).isEqualTo(new Span(0, 0));
    assertThat(ARTICLE.text()).startsWith("Harbour workers and the port authority");
  }

  @Test
  void theDatelineStaysIfAskedFor() {
    ArticleParser parser = ArticleParser.builder().keepDateline(true).build();
    Article kept = parser.toBuilder().build().parse(STORY);
    Span span = kept.dateline().orElseThrow().span();
    assertThat(span.of(kept.text())).isEqualTo("ODESSA, Ukraine, Nov 8 (Reuters) - ");
    assertThat(kept.text()).isEqualTo(span.of(kept.text()) + ARTICLE.text());
  }

  @Test
  void aDatelineOnALineOfItsOwnIsNoParagraph() {
    String split =
        STORY.replace(
            "<p>ODESSA, Ukraine, Nov 8 (Reuters) - ",
            "<p>ODESSA, Ukraine, Nov 8 (Reuters) -</p><p>");
    Article article = ArticleParser.create().parse(split);
    assertThat(article.dateline()).isPresent();
    assertThat(article.text()).isEqualTo(ARTICLE.text());
  }

  @Test
  void aStoryWithoutADatelineHasNone() {
    Article article =
        ArticleParser.create().parse(STORY.replace("ODESSA, Ukraine, Nov 8 (Reuters) - ", ""));
    assertThat(article.dateline()).isEmpty();
    assertThat(article.text()).isEqualTo(ARTICLE.text());
  }

  @Test
  void datesCountFromTheDatelineRatherThanFromPublication() {
    // The story was written on Tuesday the 8th and printed on the 9th.
    assertThat(ARTICLE.dates())
        .extracting(date -> date.span().of(ARTICLE.text()) + " " + date.value())
        .contains("Tuesday 2022-11-08", "March 2022 2022-03");
  }

  @Test
  void attributionsPointIntoTheText() {
    assertThat(ARTICLE.attributions())
        .extracting(said -> said.source() == null ? "" : said.source().of(ARTICLE.text()))
        .contains("Olena Marchuk, who leads the union", "Kiev", "Marchuk");
    assertThat(ARTICLE.attributions()).isSameAs(ARTICLE.attributions());
  }

  @Test
  void namesPointIntoTheText() {
    Name marchuk =
        ARTICLE.names().stream()
            .filter(name -> name.canonical().equals("Olena Marchuk"))
            .findFirst()
            .orElseThrow();
    assertThat(marchuk.kind()).isEqualTo(Name.Kind.PERSON);
    assertThat(marchuk.mentions())
        .extracting(span -> span.of(ARTICLE.text()))
        .containsExactly("Olena Marchuk", "Marchuk");
  }

  @Test
  void aRestyledArticleIsInThatStyleThroughout() {
    Article restyled = ARTICLE.restyled(HouseStyle.AP);
    assertThat(restyled.title()).contains("Harbour strike talks resume in Odesa");
    assertThat(restyled.text())
        .contains("Volodymyr Zelenskyy", "Kyiv insists")
        .doesNotContain("Kiev");
    assertThat(restyled.published()).isEqualTo(ARTICLE.published());
    assertThat(restyled.dateline()).isEqualTo(ARTICLE.dateline());
    assertThat(restyled.attributions()).hasSameSizeAs(ARTICLE.attributions());
    assertThat(restyled.restyled(HouseStyle.AP)).isEqualTo(restyled);
  }

  @Test
  void aRestyledDatelineThatStandsInTheTextMovesWithIt() {
    Article kept = ArticleParser.builder().keepDateline(true).build().parse(STORY);
    Article restyled = kept.restyled(HouseStyle.AP);
    assertThat(restyled.dateline().orElseThrow().span().of(restyled.text()))
        .isEqualTo("ODESA, Ukraine, Nov 8 (Reuters) - ");
  }

  static List<GoldenPage> goldenPages() {
    return GoldenPages.all();
  }

  @ParameterizedTest
  @MethodSource("goldenPages")
  void everySpanOfAGoldenPageStandsInItsText(GoldenPage page) {
    Article article = page.parse(ArticleParser.create());
    ArticleLaws.assertSpansStandInTheText(article);
    for (HouseStyle style : HouseStyle.all()) {
      ArticleLaws.assertSpansStandInTheText(article.restyled(style));
    }
  }

  @Test
  void whatWasComputedDoesNotChangeTheArticle() throws IOException, ClassNotFoundException {
    Article copy = ArticleParser.create().parse(STORY);
    assertThat(copy).isEqualTo(ARTICLE).hasSameHashCodeAs(ARTICLE);
    ARTICLE.attributions();
    assertThat(copy).isEqualTo(ARTICLE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(ARTICLE);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Article back = (Article) in.readObject();
      assertThat(back).isEqualTo(ARTICLE);
      assertThat(back.attributions()).isEqualTo(ARTICLE.attributions());
      assertThat(back.names()).isEqualTo(ARTICLE.names());
      assertThat(back.dates()).isEqualTo(ARTICLE.dates());
    }
  }
}
