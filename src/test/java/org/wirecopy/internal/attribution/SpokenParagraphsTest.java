package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.Attribution;
import org.wirecopy.Span;

/** Speech that goes on over the ends of paragraphs. */
class SpokenParagraphsTest {

  private static final String OPENING =
      "Less than a quarter of the mayor's campaign donors give small sums.\n\n";

  @Test
  void aQuotationOfManyParagraphsHasOneCue() {
    String text =
        OPENING
            + "The Harbour Times reports:\n\n"
            + "\"In a sign of the lack of interest among some members, just 24 percent of the donors"
            + " have given $200 or less.\n\n"
            + "\"Without this network, Mrs. Carter is being made to go on with a long calendar of"
            + " dinners with rich donors as the vote grows near.\n\n"
            + "\"She will dine in all five villages before the end of the month.\"\n\n"
            + "Mrs. Carter has gotten into some trouble.";
    assertThat(contents(text, "reports:")).hasSize(3).first().asString().startsWith("\"In a sign");
    assertThat(contents(text, "reports:").get(2)).endsWith("the month.\"");
  }

  @Test
  void stageDirectionsAreNotSpoken() {
    String text =
        OPENING
            + "\"BERG: The bridge will be built next year.\n\n"
            + "\"(Applause.)\n\n"
            + "\"BERG: And it will be paid for.\"";
    assertThat(Attribution.extract(text))
        .isNotEmpty()
        .flatExtracting(Attribution::content)
        .noneMatch(content -> ((Span) content).of(text).contains("Applause"));
  }

  @Test
  void aParagraphThatALineBringsInIsSpokenAsAWhole() {
    String text =
        OPENING
            + "The governor added:\n\n"
            + "It is typical of Anna Carter. She knows nothing, but the mouth never stops.\n\n"
            + "Carter's remarks came on Tuesday.";
    assertThat(contents(text, "added:"))
        .containsExactly(
            "It is typical of Anna Carter. She knows nothing, but the mouth never stops.");
  }

  private static List<String> contents(String text, String cue) {
    return Attribution.extract(text).stream()
        .filter(said -> said.cue() != null && said.cue().of(text).equals(cue))
        .flatMap(said -> said.content().stream())
        .map(content -> content.of(text))
        .toList();
  }
}
