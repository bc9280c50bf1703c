package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingsTest {

  @ParameterizedTest
  @CsvSource({
    "Slimane, Sliman", // French writes an e that nobody says
    "Haroune, Haroun",
    "Alouane, Alwan", // and w as ou
    "Fawzi, Fozi", // aw is said as o
    "Nusrat, Nusra", // the ending of women, as Persian and as Arabic have it
    "Farida, Faride",
    "Nadhir, Nazir",
    "Suphi, Subhi" // Turkish has no letter for bh
  })
  void spellingsOfOneNameHaveAReadingInCommon(String a, String b) {
    assertThat(distance(a, b)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "Pat, Pa", // too short for the ending
    "Kane, Kan",
    "Abe, Aba",
    "Law, Lo", // nothing is behind aw
    "Farid, Farida"
  })
  void otherNamesHaveNone(String a, String b) {
    assertThat(distance(a, b)).isPositive();
  }

  private static float distance(String a, String b) {
    return new NameForm(a).part(0).sounds().distance(new NameForm(b).part(0).sounds());
  }
}
