package org.wirecopy.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The set of the names in {@code names.txt}. */
class NameSetTest {

  private final NameSet names = NameSet.load("names.txt");

  private boolean contains(String name) {
    return names.contains("(" + name + ")", 1, name.length() + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lower Wicken", "LOWER\u00a0WICKEN", "lower wíckén", "St Anna", "ST. ANNA"})
  void caseAccentsStopsAndTheKindOfSpaceDoNotMatter(String name) {
    assertThat(contains(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Wicken", "LowerWicken", "Lower Wicken Fen", "# a comment", " "})
  void otherNamesAreNotInIt(String name) {
    assertThat(contains(name)).isFalse();
  }

  @Test
  void everyNameOfALongTableIsInIt() {
    NameSet places = NameSet.load("places.tsv", "names.txt");
    assertThat(places.contains("Lower Wicken", 0, 12)).isTrue();
    assertThat(places.contains("Paris", 0, 5)).isTrue();
    assertThat(places.contains("Pari", 0, 4)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "lower wicken fen, 12",
    "Lower Wickens, 0",
    "St. Anna, 8",
    "St. Anna's, 8",
    "Ely, 3",
    "Ely Cathedral, 13",
    "Ely Cathedrals, 3",
    "Elys, 0",
    "Ely  Cathedral, 14",
    "Lower Wick, 0",
    "Lower St. Anna, 0",
    "S.t. Anna, 9",
    "E, 0",
    "'', 0",
  })
  void theLongestWholeNameIsFound(String text, int end) {
    String aside = "(" + text + ")";
    assertThat(names.longestAt(aside, 1, aside.length() - 1)).isEqualTo(end + 1);
  }

  @ParameterizedTest
  @CsvSource({"A.B. Wicken, 11", "AB Wicken, 9", "a b wicken, 0", "A., 0", "X. Ely, 0"})
  void stopsAmongTheFirstUnitsDoNotCount(String text, int end) {
    NameSet initials = NameSet.of(List.of("A.B. Wicken", "X"));
    assertThat(initials.longestAt(text, 0, text.length())).isEqualTo(end);
  }

  @Test
  void ofOneUnitANameIsInTheSetWithItsStop() {
    NameSet initials = NameSet.of(List.of("X", "Xo"));
    assertThat(initials.contains("X.", 0, 2)).isTrue();
    assertThat(initials.contains("Y.", 0, 2)).isFalse();
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatThrownBy(() -> NameSet.load("missing.txt")).hasMessageContaining("missing.txt");
  }
}
