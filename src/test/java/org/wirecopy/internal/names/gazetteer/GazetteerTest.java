package org.wirecopy.internal.names.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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

  /** Fails if the list of former names and the generated resource drift apart. */
  @Test
  void knowsEveryFormerName() throws Exception {
    try (InputStream in =
        Objects.requireNonNull(
            GazetteerTest.class.getResourceAsStream(
                "/org/wirecopy/internal/names/gazetteer/historic.tsv"))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .forEach(
              names -> {
                for (String name : names) {
                  assertThat(Gazetteer.get().relation(Fold.hash(names[0]), Fold.hash(name)))
                      .as(names[0] + " / " + name)
                      .isEqualTo(Gazetteer.Relation.SAME);
                }
              });
    }
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
