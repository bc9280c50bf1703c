package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Block;

/** What stands around the copy of scraped text is told by where it stands. */
class ScrapedCopyTest {

  private static final String FIRST =
      "The harbor pilots of Sandmouth went back to work on Wednesday after an eleven-day strike that"
          + " had cut off the islands of Skerrow and Holm and left shops without fresh food.";
  private static final String SECOND =
      "“We sail again, and we sail rested,” said Olena Marchuk, who leads the pilots’ union. She"
          + " denied that the government had put any pressure on the crews.";
  private static final String THIRD =
      "The port authority put the cost of the stoppage at 3.4 million pounds. Its chairman told"
          + " reporters that two shipping lines had already moved their traffic to Kettle Bay.";
  private static final List<String> COPY = List.of(FIRST, SECOND, THIRD);

  private static final String TITLE = "Harbor pilots end strike after deal on night shifts";
  private static final String SUMMARY =
      "Ferries to the islands will sail again from Thursday, but the union says the dispute is not"
          + " over.";
  private static final String CONSENT =
      "We use cookies to improve your experience. By continuing to use this site you accept our"
          + " cookie policy.";

  private static Article read(String... lines) {
    return ArticleParser.create().parseText(String.join("\n\n", lines));
  }

  /** What is read of a text whose last paragraph stands behind links to others. */
  private static Article behind(String last) {
    return read(
        TITLE,
        "16 May 2024",
        FIRST,
        SECOND,
        THIRD,
        "Related stories",
        "A lighthouse for sale",
        "Oranges from the north",
        last,
        "Tags",
        "Ferries",
        "Most read",
        "1",
        "Goat found",
        "© 2024 Sandmouth Ledger Ltd.");
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        text("a summary above byline and date", TITLE, SUMMARY, "By Ada Quill", "16 May 2024"),
        text("a summary above the date", TITLE + " | Ledger", TITLE, SUMMARY, "16 May 2024"),
        text("a summary between two headlines", "16 May 2024", TITLE, SUMMARY, TITLE),
        text("a notice above the headline", TITLE + " | Ledger", CONSENT, "Home", TITLE),
        text("rights above the copy", TITLE, "16 May 2024", "© 2024 Ledger. All rights reserved."));
  }

  private static Arguments text(String what, String... above) {
    return Arguments.of(what, above);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void whatStandsAboveTheCopyIsDropped(String what, String[] above) {
    Article article = read(String.join("\n\n", above), FIRST, SECOND, THIRD);
    assertThat(article.blocks()).as(what).extracting(Block::text).isEqualTo(COPY);
    assertThat(article.title()).contains(TITLE);
  }

  @Test
  void theSummaryIsTold() {
    assertThat(read(TITLE, SUMMARY, "By Ada Quill", "16 May 2024", FIRST, SECOND, THIRD).summary())
        .contains(SUMMARY);
  }

  @Test
  void aFirstParagraphBelowTheBylineStays() {
    Article article = read(TITLE, "By Ada Quill", "16 May 2024", SUMMARY, FIRST, SECOND, THIRD);
    assertThat(article.text()).startsWith(SUMMARY);
  }

  @Test
  void aParagraphStaysThatALaterDateFollows() {
    Article article = read(TITLE, "16 May 2024", FIRST, "18 May 2024", SECOND, THIRD);
    assertThat(article.text()).startsWith(FIRST);
  }

  @Test
  void aParagraphBehindAPointerIsCopyIfItIsOnTheMatter() {
    String last =
        "The union will vote on the deal in the autumn, and Marchuk expects that the crews agree to"
            + " the shifts, as the port authority does.";
    String other =
        "Gardeners love the new glasshouse, where oranges ripen under lamps all winter long.";
    assertThat(behind(last).text()).endsWith(last);
    assertThat(behind(other).text()).endsWith(THIRD);
  }

  @Test
  void aTableOfResultsBelowTheCopyIsCopyIfItIsOnTheMatter() {
    String ours = "Ferries from Sandmouth\tSkerrow\t11\nFerries\tHolm\t9\nFreight\tKettle Bay\t4";
    String other = "Rain\tNorth\t11\nSun\tSouth\t9\nFog\tEast\t4";
    assertThat(behindTable(ours).text()).contains("Ferries Holm 9");
    assertThat(behindTable(other).text()).doesNotContain("Sun South 9");
  }

  private static Article behindTable(String table) {
    String[] end = {
      "Tags", "Most read", "1", "Goat found", "2", "Mayor lost", "Contact us", "Privacy"
    };
    return read(TITLE, "16 May 2024", FIRST, SECOND, THIRD, table, String.join("\n\n", end));
  }

  @Test
  void theItemsThatAColonAnnouncesStayTogether() {
    Article article =
        read(
            TITLE,
            "16 May 2024",
            FIRST,
            "The deal has three parts:",
            "* leave",
            "* a boat",
            "* milk",
            THIRD);
    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly(FIRST, "The deal has three parts:", "leave", "a boat", "milk", THIRD);
  }

  @Test
  void aQuotationInLargeTypeIsNoCopyTwice() {
    String quotation = "“We sail again, and we sail rested.”";
    String whole = quotation + " Olena Marchuk, who leads the pilots’ union, said so on the pier.";
    Article article = read(TITLE, "16 May 2024", FIRST, whole, quotation, "OLENA MARCHUK", THIRD);
    assertThat(article.blocks()).extracting(Block::text).containsExactly(FIRST, whole, THIRD);
  }

  @Test
  void captionBiographyAndRightsAreNoCopy() {
    Article article =
        read(
            TITLE,
            "By Ada Quill",
            "16 May 2024",
            FIRST,
            "A ferry leaves the harbor of Sandmouth on Wednesday. Photo: Jon Hale/Ledger",
            SECOND,
            THIRD,
            "Ada Quill is the Ledger’s shipping correspondent. She has covered the port since 2009.",
            "Unsubscribe | © 2024 Sandmouth Ledger Ltd.");
    assertThat(article.blocks()).extracting(Block::text).isEqualTo(COPY);
  }

  @Test
  void theHeadlineIsToldByItsPlaceWhereTheFirstLineIsASentence() {
    Article article =
        read(CONSENT, "Home", "World", "Business", TITLE, "By Ada Quill", FIRST, SECOND, THIRD);
    assertThat(article.title()).contains(TITLE);
  }

  @Test
  void aListOfIconsIsNoTitle() {
    Article article =
        read(
            "bookmarkicon cameraicon checkicon closeicon fbicon mailicon searchicon shareicon",
            "16 May 2024",
            TITLE,
            FIRST,
            SECOND,
            THIRD);
    assertThat(article.title()).contains(TITLE);
  }

  @Test
  void whatAPageSetsBetweenParagraphsIsNoCopyButSubheadsAre() {
    String fourth =
        "Marchuk said that the crews of Sandmouth would vote on the deal before the ferries sail to"
            + " Skerrow and Holm again.";
    Article article =
        read(
            TITLE,
            "By Ada Quill",
            "16 May 2024",
            FIRST,
            "Advertisement\nWhat the crews won",
            SECOND,
            "Sign up now\nFresh mussels and gossip from the quay\nYour email",
            THIRD,
            "Lighthouse keeper wins a prize for her cheese\nSinger gives her piano to a railway",
            fourth);
    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly(FIRST, "What the crews won", SECOND, THIRD, fourth);
  }

  @Test
  void aShortLineBehindHeadlinesIsASubhead() {
    Article article =
        read(
            TITLE,
            "By Ada Quill",
            "16 May 2024",
            FIRST,
            "Read also\nLighthouse keeper wins a prize for her cheese\nWhat comes next\n" + SECOND,
            THIRD);
    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly(FIRST, "What comes next", SECOND, THIRD);
  }

  @Test
  void aDeclaredTitleIsWithoutTheSiteWhereALineShowsIt() {
    Article article =
        read(
            "Title: " + TITLE + " - Ledger",
            "URL Source: https://l.example/1",
            TITLE,
            FIRST,
            THIRD);
    assertThat(article.title()).contains(TITLE);
  }
}
