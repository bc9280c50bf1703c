package org.wirecopy.internal.names.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  @ParameterizedTest
  @CsvSource({
    "Kiev, Kyiv, SAME",
    "Kijów, Київ, SAME",
    "Wien, Vienna, SAME",
    "München, MUNICH, SAME",
    "Deutschland, Germany, SAME",
    "Jinchang, Jincheng, DIFFERENT",
    "Vienna, Nowheresville, UNKNOWN"
  })
  void relatesNames(String a, String b, Gazetteer.Relation expected) {
    assertThat(Gazetteer.get().relation(Fold.hash(a), Fold.hash(b))).isEqualTo(expected);
    assertThat(Gazetteer.get().relation(Fold.hash(b), Fold.hash(a))).isEqualTo(expected);
  }

  @Test
  void foldsCaseDiacriticsAndPunctuation() {
    assertThat(Fold.hash("São Tomé"))
        .isEqualTo(Fold.hash("SAO TOME"))
        .isEqualTo(Fold.hash("Sao-Tome"));
    assertThat(Fold.hash("")).isZero();
    assertThat(Fold.hash("...")).isZero();
    assertThat(Fold.hash("Łódź")).isEqualTo(Fold.hash("Lodz"));
  }
}
