package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenNamesTest {

  @ParameterizedTest
  @CsvSource({"Joseph, true", "JOE, true", "Quay, false", "'', false"})
  void isKnownInAnyCaseWhereItStands(String word, boolean known) {
    assertThat(GivenNames.contains(word, 0, word.length())).isEqualTo(known);
    assertThat(GivenNames.contains("x" + word + "y", 1, 1 + word.length())).isEqualTo(known);
  }
}
