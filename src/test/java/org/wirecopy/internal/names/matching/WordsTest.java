package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  private static final Words WORDS = Words.table();

  private static int group(String word) {
    char[] letters = word.toCharArray();
    return WORDS.group(letters, 0, letters.length, Words.hash(letters, 0, letters.length));
  }

  @ParameterizedTest
  @CsvSource({
    "joseph, joe",
    "robert, bob",
    "nikolaj, mykola",
    "nikolajevič, mykolajevic", // patronymics, as their fathers' names are
    "nikolayevich, mykolayovych",
    "nikolaevna, mykolaivna",
    "petrovich, petrovych",
    "ivanovich, ivanovič"
  })
  void oneGroup(String a, String b) {
    assertThat(group(a)).isNotZero().isEqualTo(group(b));
    assertThat(Words.differInKind(group(a), group(b))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "nikolaj, nikolajevič", // the father and his son
    "nikolajevič, nikolaevna", // brother and sister
    "nikolaj, nikolaevna"
  })
  void otherKinds(String a, String b) {
    assertThat(Words.differInKind(group(a), group(b))).isTrue();
    assertThat(Words.differInKind(group(b), group(a))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"zxcvich", "vich", "tovich", "quill", "nikolajqvich"})
  void noGroup(String word) {
    assertThat(group(word)).isZero();
    assertThat(Words.differInKind(group(word), group("nikolajevič"))).isFalse();
    assertThat(Words.differInKind(group("nikolajevič"), group(word))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "kolpakov, 1, false",
    "kolpakova, -1, false",
    "quill, 0, false",
    "lev, 0, false", // nothing is left of it
    "petrovich, 0, true",
    "petrovna, 0, true"
  })
  void endingsOfSlavicNames(String word, int gender, boolean patronymic) {
    char[] letters = word.toCharArray();
    assertThat(WORDS.gender(letters, 0, letters.length)).isEqualTo(gender);
    assertThat(WORDS.isPatronymic(letters, 0, letters.length)).isEqualTo(patronymic);
  }
}
