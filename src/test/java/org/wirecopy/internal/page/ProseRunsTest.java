package org.wirecopy.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;

class ProseRunsTest {

  private static final String MENU =
      "Skip to content Menu Home Local Weather Traffic Sports Contests Watch Live Submit Tips"
          + " Newsletters Advertise Subscribe Log In";
  private static final String COPY =
      "The harbor pilots of Sandmouth went back to work on Wednesday after an eleven-day strike that"
          + " had cut off the islands of Skerrow and Holm and left shops without fresh food. “We sail"
          + " again, and we sail rested,” said Olena Marchuk, who leads the pilots’ union. She denied"
          + " that the government had put any pressure on the crews over the shifts. The port authority"
          + " put the cost of the deal at 3.4 million pounds. Its chairman told reporters that two"
          + " shipping lines had already moved their traffic to Kettle Bay, and that a third was about to"
          + " follow. On the islands, people queued for bread as soon as the first boat was in sight. A"
          + " baker said that he had not slept, because the flour would come with the night tide and the"
          + " ovens had to be hot by then. The mayor of Skerrow said the strike had shown how much the"
          + " islands need a second quay, and that she would ask for it again in the autumn."
          + " Two of the ferries are older than most of those who work on them. The company has said that"
          + " new ones will be bought when the accounts of the last year are closed, which is what it said"
          + " a year ago, and the union has kept the letter in which it was promised to them.";
  private static final String FOOT =
      "Tags Harbor Strike Trending Stories Best Reviews View All Picks About Us Public File Help"
          + " Contact Us Privacy Policy Terms Of Use";

  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int cut : ProseRuns.cuts(text)) {
      parts.add(text.substring(start, cut).strip());
      start = cut;
    }
    parts.add(text.substring(start).strip());
    return parts;
  }

  @Test
  void proseIsOnePartBetweenLabels() {
    assertThat(parts(MENU + " " + COPY + " " + FOOT)).contains(COPY);
  }

  @Test
  void proseAloneIsNotCut() {
    assertThat(parts(COPY)).containsExactly(COPY);
  }

  @Test
  void theCopyOfAFoldedPageComesWithoutItsMenus() {
    Article article = ArticleParser.create().parseText(MENU + " " + COPY + " " + FOOT);
    assertThat(article.text())
        .contains("The harbor pilots of Sandmouth", "it was promised to them.")
        .doesNotContain("Newsletters", "Trending Stories", "Privacy Policy");
  }

  @Test
  void theHeadlineOfAFoldedPageStaysWhole() {
    String title = "Pilots of Sandmouth Harbor end strike after deal with Skerrow council";
    String page = title + " | Sandmouth Ledger " + MENU + " " + title + " 16 May 2024 " + COPY;
    assertThat(ArticleParser.create().parseText(page).title()).contains(title);
  }

  @Test
  void aPieceBetweenMarksStaysWhole() {
    String title = "Pilots of Sandmouth Harbor end strike after deal with Skerrow council";
    String page =
        String.join(" | ", MENU.split(" ", -1)) + " | " + title + " | 16 May 2024 | " + COPY;
    assertThat(ArticleParser.create().parseText(page).title()).contains(title);
  }

  @Property(tries = 200)
  void cutsLieInTheText(@ForAll String text) {
    assertThat(ProseRuns.cuts(text)).allSatisfy(cut -> assertThat(cut).isBetween(0, text.length()));
  }
}
