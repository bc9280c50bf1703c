package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;

/** Title and summary of scraped text: one line of many says it, and hardly ever the first. */
class TextHeadTest {

  private static final String TITLE = "Harbor pilots end strike after deal on night shifts";
  private static final String SUMMARY =
      "Ferries to the islands will sail again from Thursday, but the union says it is not over.";
  private static final String COPY =
      "The harbor pilots of Sandmouth went back to work on Wednesday after an eleven-day strike that"
          + " had cut off the islands of Skerrow and Holm and left shops without fresh food.\n"
          + "“We sail again, and we sail rested,” said Olena Marchuk, who leads the pilots’ union."
          + " She denied that the government had put any pressure on the crews over the shifts.\n"
          + "The port authority put the cost of the deal at 3.4 million pounds. Its chairman told"
          + " reporters that two shipping lines had already moved their traffic to Kettle Bay.\n";

  private static Article read(String head) {
    String text = head.replace("TITLE", TITLE).replace("SUMMARY", SUMMARY);
    return ArticleParser.create().parseText(text.replace(" / ", "\n") + "\n" + COPY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home / News / Sport / TITLE / SUMMARY / Jane Roe and Dan Poe / November 30, 2022 — 7.05am",
        "Home / Society / For subscribers / TITLE / SUMMARY / Text: Jane Roe / Photos: Dan Poe"
            + " / 16 May 2024",
        "Home / Opinion / Log in / 16 May 2024, 16:47 / Society / TITLE / Jane Roe"
            + " / reporter, city desk",
        "Home / Politics / Story no. 4412 / 16 May 2024 - 10:45 / TITLE / SUMMARY",
        "Home / Culture / TITLE / SUMMARY / Jane Roe / 16.05.2024 | 14:08 / Photo: Dan Poe",
        "Sandmouth Ledger / TITLE / Jane Roe / SUMMARY / 16 May 2024",
        "Follow the Ledger on its channels / Live / TITLE / SUMMARY / 16 May 2024 13:50",
        "Press release / 16 May 2024 / TITLE / SUMMARY",
        "Menu Search Sections Subscribe Log in Help Contact / TITLE / 16 May 2024",
        "TITLE | The Sandmouth Ledger / Home / News / TITLE / 16 May 2024",
      })
  void theHeadlineIsTheTitle(String head) {
    assertThat(read(head).title()).contains(TITLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home / News / TITLE / SUMMARY / Jane Roe and Dan Poe / 16 May 2024",
        "Home / News / TITLE / TITLE / SUMMARY / Jane Roe / Ledger staff / 16 May 2024",
        "Home / News / TITLE / SUMMARY / Text: Jane Roe / Photos: Dan Poe / 16 May 2024",
        "TITLE / SUMMARY / By Jane Roe",
      })
  void aSentenceBetweenTitleAndBylineIsTheSummary(String head) {
    Article article = read(head);
    assertThat(article.summary()).contains(SUMMARY);
    assertThat(article.text()).doesNotContain(SUMMARY);
  }

  /** Nothing but the place tells that it is no first paragraph, so the body has it, too. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Home / News / 16 May 2024 / TITLE / SUMMARY",
        "TITLE / Jane Roe / 16 May 2024 / Share / SUMMARY",
      })
  void aShortSentenceBelowTheHeadIsTheSummaryAndStays(String head) {
    Article article = read(head);
    assertThat(article.summary()).contains(SUMMARY);
    assertThat(article.text()).contains(SUMMARY);
  }

  @Test
  void aDeckWithoutAStopIsTheSummary() {
    String deck = "Union denies that the government put pressure on the crews over night shifts";
    assertThat(read("News / TITLE / " + deck + " / Jane Roe / 16 May 2024").summary())
        .contains(deck);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TITLE / By Jane Roe / 16 May 2024",
        "TITLE / 16 May 2024 / The pilots' boat at the quay of Sandmouth, Photo: Dan Poe",
        "TITLE / jane.roe@ledger-of-sandmouth-and-islands.example / 16 May 2024",
        "TITLE / TITLE / 16 May 2024",
        "TITLE / 16 May 2024 / We use cookies and similar techniques to show you the news you like.",
      })
  void whatIsNoSentenceOfTheHeadIsNoSummary(String head) {
    assertThat(read(head).summary()).isEmpty();
  }

  @Test
  void aTextThatBeginsWithItsFirstParagraphHasNoTitle() {
    assertThat(ArticleParser.create().parseText(COPY).title()).isEmpty();
  }
}
