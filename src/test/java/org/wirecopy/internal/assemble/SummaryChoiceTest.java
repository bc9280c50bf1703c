package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;

class SummaryChoiceTest {

  private static final String STANDFIRST =
      "An old book of rules keeps two ferries at the quay, and nobody can find it.";

  private static final String BODY =
      "<div><p>The harbour master said on Tuesday that the gates of the lock had been closed since"
          + " the early morning, and that nobody knew when they would open again.</p>"
          + "<p>Two ferries lay at the quay with their lamps lit. Their crews had been told to wait"
          + " for the tide, and for a decision of the council, which met in the afternoon.</p>"
          + "<p>The council, he added, had never before been asked to decide about water, and had"
          + " sent for the book in which the rules of the lock are written.</p></div>";

  private static Article article(String head, String top) {
    return ArticleParser.create()
        .parse(
            "<html><head>%s</head><body><article><h1>Lock gates stay shut</h1>%s%s</article></body>"
                .formatted(head, top, BODY));
  }

  private static String description(String text) {
    return "<meta property='og:description' content='" + text + "'>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>%s</p><p>By Jane Roe</p>",
        "<h2>%s</h2><p>By Jane Roe | 8 November 2022</p>",
        "<p><strong>%s</strong></p>",
        "<p class='perex'>%s</p>",
        "<p>November 8, 2022</p><p><strong>%s</strong></p>",
      })
  void whatStandsBelowTheHeadlineGoesBeforeWhatOnlyMachinesAreTold(String top) {
    Article article =
        article(
            description("Why the ferries of the harbour wait at the quay today"),
            top.formatted(STANDFIRST));
    assertThat(article.summary()).contains(STANDFIRST);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Two ferries wait at the quay below the lock, their lamps lit at noon</p>",
        "<p><a href='/more'>More about the lock, its gates and the old book of rules.</a></p>",
        "<div class='newsletter'><p>Get all of our stories about water in one letter.</p></div>",
      })
  void aLineThatIsNoSentenceOfTheArticleIsNoSummary(String top) {
    String told = "Why the ferries of the harbour wait at the quay today";
    assertThat(article(description(told), top).summary()).contains(told);
  }

  @Test
  void whatAMachineTookFromTheTopOfThePageIsNone() {
    String told = "by Jane Roe and Dan Poe March 5, 2024March 6, 2024 Share this: Click to share";
    assertThat(article(description(told), "").summary()).isEmpty();
    String report = "By Friday 8 November 2022 the gates of the lock had been shut for a week";
    assertThat(article(description(report), "").summary()).contains(report);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Oslo · %s", "%s By Jane Roe", "%s Von Jutta Beispiel"})
  void placeAndBylineAreNoPartOfIt(String line) {
    String top = "<p class='standfirst'>" + line.formatted(STANDFIRST) + "</p>";
    assertThat(article("", top).summary()).contains(STANDFIRST);
  }

  @Test
  void anElementThatHoldsTheBodyIsNoSummaryWhateverItIsCalled() {
    Article article =
        ArticleParser.create()
            .parse(
                "<body><article><h1>Lock gates stay shut</h1><div class='text-with-summary'>"
                    + BODY
                    + "</div></article></body>");
    assertThat(article.summary()).isEmpty();
  }

  @Test
  void aPartOfTheHeadlineIsNoSummary() {
    Article article =
        ArticleParser.create()
            .parse(
                ("<html><head>"
                        + description(STANDFIRST)
                        + "</head><body><article><h1>Ferries at the quay: where the old book may be"
                        + "</h1><p class='subtitle'>Where the old book may be</p><p>%s</p>%s"
                        + "</article></body>")
                    .formatted(STANDFIRST, BODY));
    assertThat(article.summary()).contains(STANDFIRST);
  }

  @Test
  void anUnmarkedStandfirstStaysInTheBody() {
    Article article =
        ArticleParser.create()
            .parse(
                "<body><article><h1>Lock gates stay shut</h1>"
                    + BODY.replace("<div>", "<div><p><b>" + STANDFIRST + "</b></p>")
                    + "</article></body>");
    assertThat(article.summary()).contains(STANDFIRST);
    assertThat(article.text()).startsWith(STANDFIRST);
  }

  @Test
  void aStandfirstAboveANameAndTwoDatesIsNoneOfTheBody() {
    Article article =
        article(
            "<meta name='author' content='Jane Roe'>",
            "<div><p>"
                + STANDFIRST
                + "</p></div><div>Text: Jane Roe 8 November 2022 14.22, updated 9 November 2022"
                + " 17.05</div>");
    assertThat(article.summary()).contains(STANDFIRST);
    assertThat(article.text()).startsWith("The harbour master");
  }
}
