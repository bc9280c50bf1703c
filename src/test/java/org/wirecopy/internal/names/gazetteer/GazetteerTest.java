package org.wirecopy.internal.names.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  @ParameterizedTest
  @CsvSource({
    "Kiev, Kyiv, SAME",
    "Kijów, Київ, SAME",
    "Wien, Vienna, SAME",
    "München, MUNICH, SAME",
    "Deutschland, Germany, SAME",
    "Jinchang, Jincheng, DIFFERENT",
    "Vienna, Nowheresville, UNKNOWN",
    "Nowheresville, Nowheresville, UNKNOWN",
    "Alexandria, Al Iskandariyah, SAME",
    "Tripoli, Tarabulus, SAME",
    "San Jose, San José, SAME",
    "Birmingham, Manchester, DIFFERENT",
    "Victoria, Valencia, DIFFERENT",
    "Alexandria, Cairo, DIFFERENT",
    "'', Vienna, UNKNOWN"
  })
  void relatesNames(String a, String b, Gazetteer.Relation expected) {
    assertThat(Gazetteer.get().relation(Fold.hash(a), Fold.hash(b))).isEqualTo(expected);
    assertThat(Gazetteer.get().relation(Fold.hash(b), Fold.hash(a))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"Wien, Vienna", "LODZ, Łódź", "Köln, Cologne", "San José, San Jose", "Paris, Paris"})
  void aPlaceHasAnEnglishName(String name, String canonical) {
    long hash = Fold.hash(name);
    assertThat(Gazetteer.get().contains(hash)).isTrue();
    assertThat(Gazetteer.get().canonical(Gazetteer.get().place(hash))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Nowheresville", "..."})
  void otherNamesAreNoPlaces(String name) {
    assertThat(Gazetteer.get().contains(Fold.hash(name))).isFalse();
    assertThat(Gazetteer.get().place(Fold.hash(name))).isEqualTo(-1);
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

  private static Gazetteer of(String... lines) {
    return new Gazetteer(Stream.of(lines));
  }

  private static String meant(Gazetteer places, String name) {
    return places.canonical(places.place(Fold.hash(name)));
  }

  @Test
  void aNameMeansTheFirstPlaceThatBearsIt() {
    Gazetteer places = of("# name\tothers", "Alba\tLonga", "Bora\tLonga\tLonga", "Cora\tLonga");
    assertThat(meant(places, "Longa")).isEqualTo("Alba");
    assertThat(meant(places, "bora")).isEqualTo("Bora");
    assertThat(places.place(Fold.hash("# name"))).isEqualTo(-1);
  }

  @Test
  void anEnglishNameComesBeforeOtherPlacesNames() {
    Gazetteer places = of("Alba\tCora\tDora", "Bora\tCora", "Cora", "Dora", "Cora\tElba");
    assertThat(meant(places, "Cora")).isEqualTo("Cora");
    assertThat(places.place(Fold.hash("Cora"))).isEqualTo(2); // the first so called
    assertThat(meant(places, "Dora")).isEqualTo("Dora");
    assertThat(places.place(Fold.hash("Elba"))).isEqualTo(4);
  }

  @Test
  void namesOfSeveralPlacesAreOneIfTheyShareAPlace() {
    Gazetteer places = of("Alba\tX\tY", "Bora\tX\tZ", "Cora\tY\tW", "Dora\tW\tZ");
    assertThat(relation(places, "X", "Y")).isEqualTo(Gazetteer.Relation.SAME);
    assertThat(relation(places, "X", "Z")).isEqualTo(Gazetteer.Relation.SAME);
    assertThat(relation(places, "Y", "Z")).isEqualTo(Gazetteer.Relation.DIFFERENT);
    assertThat(relation(places, "X", "W")).isEqualTo(Gazetteer.Relation.DIFFERENT);
    assertThat(relation(places, "X", "Bora")).isEqualTo(Gazetteer.Relation.SAME);
    assertThat(relation(places, "Bora", "X")).isEqualTo(Gazetteer.Relation.SAME);
    assertThat(relation(places, "Dora", "X")).isEqualTo(Gazetteer.Relation.DIFFERENT);
    assertThat(relation(places, "Dora", "Nora")).isEqualTo(Gazetteer.Relation.UNKNOWN);
  }

  @Test
  void findsEveryNameOfATableOfAnySize() {
    for (int size = 1; size <= 70; size++) {
      Gazetteer places = of(IntStream.range(0, size).mapToObj(i -> "n" + i).toArray(String[]::new));
      for (int i = 0; i < size; i++) {
        assertThat(places.place(Fold.hash("n" + i))).isEqualTo(i);
      }
      assertThat(places.contains(Fold.hash("n" + size))).isFalse();
    }
  }

  private static Gazetteer.Relation relation(Gazetteer places, String a, String b) {
    return places.relation(Fold.hash(a), Fold.hash(b));
  }

  @Test
  void foldsCaseDiacriticsAndPunctuation() {
    assertThat(Fold.hash("São Tomé"))
        .isEqualTo(Fold.hash("SAO TOME"))
        .isEqualTo(Fold.hash("Sao-Tome"));
    assertThat(Fold.hash("")).isZero();
    assertThat(Fold.hash("...")).isZero();
    assertThat(Fold.hash("Łódź")).isEqualTo(Fold.hash("Lodz"));
    assertThat(Fold.hash("Øđðıħŧə")).isEqualTo(Fold.hash("oddihta"));
    assertThat(Fold.hash("AZ 09")).isEqualTo(Fold.hash("az09"));
  }

  @ParameterizedTest
  @CsvSource({
    "a, b",
    "z, '{'",
    "ab, ba",
    "Route 6, Route 9",
    "Route 0, Route",
    "Киев, Львов",
    "Zé, é"
  })
  void tellsOtherNamesApart(String a, String b) {
    assertThat(Fold.hash(a)).isNotEqualTo(Fold.hash(b));
  }
}
