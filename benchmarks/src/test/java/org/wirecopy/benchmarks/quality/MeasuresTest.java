package org.wirecopy.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The measures, on examples counted by hand. */
class MeasuresTest {

  private static final double EXACT = 1e-9;

  @Test
  void shinglesAreRunsOfFourWords() {
    Overlap overlap =
        Overlap.ofShingles(Words.of("a b c d e"), Words.of("a b c d f")); // abcd; bcde against bcdf
    assertThat(overlap).isEqualTo(new Overlap(1, 1, 1));
    assertThat(overlap.f1()).isEqualTo(0.5);
    assertThat(Overlap.ofShingles(Words.of("a b"), Words.of("a b")).f1()).isEqualTo(1);
    assertThat(Overlap.ofShingles(List.of(), List.of()).f1()).isEqualTo(1);
    assertThat(Overlap.ofShingles(List.of(), Words.of("a")).f1()).isZero();
  }

  @Test
  void whatIsThereTwiceCountsTwice() {
    assertThat(Overlap.of(List.of(1, 1, 2), List.of(1, 1, 1))).isEqualTo(new Overlap(2, 1, 1));
  }

  @Test
  void marksDivideWordsAndSpacelessScriptsAreLetters() {
    assertThat(Words.of("naïve x_1, हिन्दी")).containsExactly("naïve", "x_1", "ह", "न", "द");
    assertThat(Words.ofAnyScript("東京 2024 abc")).containsExactly("東", "京", "2024", "abc");
  }

  @Test
  void plainTextHasStraightQuotesAndOneSpace() {
    assertThat(Plain.of(" “Straße” — it’s\u00A0 \u00ADｆｉｎｅ ")).isEqualTo("\"Straße\" - it's fine");
    assertThat(Plain.folded("STRASSE")).isEqualTo(Plain.folded("Straße"));
    assertThat(Plain.author("By  Ada Quill.")).isEqualTo("ada quill");
  }

  @Test
  void rougeUnitesTheSubsequencesOfAllSentences() {
    // Lin's example: w1 w2 w3 w4 w5 against "w1 w2 w6 w7 w8" and "w1 w3 w8 w9 w5": union of 4
    // words.
    List<String> reference = List.of("a b c d e");
    List<String> found = List.of("a b f g h", "a c h i e");
    assertThat(RougeLsum.f1(reference, found, List.of()))
        .isCloseTo(2 * .4 * .8 / 1.2, within(EXACT));
  }

  @Test
  void optionalParagraphsMayBeLeftOut() {
    List<String> reference = List.of("one two three", "four five six");
    List<String> found = List.of("one two three");
    assertThat(RougeLsum.f1(reference, found, List.of())).isCloseTo(2 / 3.0, within(EXACT));
    assertThat(RougeLsum.f1(reference, found, List.of(1))).isEqualTo(1);
    List<Integer> many = List.of(1, 2, 3, 4, 5, 6, 7);
    List<String> longer = List.of("one two", "c d", "e f", "g h", "i j", "k l", "m n", "o p");
    assertThat(RougeLsum.f1(longer, List.of("one two"), many)).isEqualTo(1);
  }

  @Test
  void aDayIsRightAsWrittenOrInUtc() {
    Moment late = Moment.read("2024-05-16T23:30:00-04:00").orElseThrow();
    assertThat(late.sameDay(Moment.read("2024-05-16").orElseThrow())).isTrue();
    assertThat(late.sameDay(Moment.read("2024-05-17T03:30Z").orElseThrow())).isTrue();
    assertThat(late.sameDay(Moment.read("2024-05-18").orElseThrow())).isFalse();
    assertThat(Moment.read("2024-05-16 08:00:00+0200")).isPresent();
    assertThat(Moment.read("in May")).isEmpty();
    assertThat(Moment.read("2024-13-40")).isEmpty();
  }
}
