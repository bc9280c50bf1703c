package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which part of a name stands for which of another; the people are made up. */
class PairingTest {

  private static final CostModel COSTS = CostModel.load();

  private static Pairing pair(String a, String b) {
    NameForm second = new NameForm(b);
    AlignmentRows rows = new AlignmentRows(second);
    return new Pairing(new NameForm(a), second, COSTS, true, rows);
  }

  @ParameterizedTest
  @CsvSource({
    "Zora Quill, Zora Quill, 0",
    "Zora Quill, Quill Zora, 1",
    "Zora Tamsin Quill, Zora Quill Tamsin, 1",
    "Zora Tamsin Quill, Quill Zora Tamsin, 2",
    "Zora Tamsin Quill, Quill Tamsin Zora, 3",
    "Zora Quill, Quill, 0",
    "Zora van Quill, Quill Zora, 1"
  })
  void partsChangePlaces(String a, String b, int crossed) {
    assertThat(pair(a, b).crossed()).isEqualTo(crossed);
    assertThat(pair(b, a).crossed()).isEqualTo(crossed);
  }

  @ParameterizedTest
  @CsvSource({
    "Zora Quill, Zora Quill, 0, 0",
    "Z. Quill, Zora Quill, 1, 3",
    "Z. T. Quill, Zora Tamsin Quill, 2, 8",
    "Z. Quill, Tamsin Quill, 1, 0", // stands for nothing
    "Z. Quill, Z. Quill, 1, 0"
  })
  void anInitialHidesTheOtherLetters(String a, String b, int initials, int hidden) {
    for (Pairing pairing : new Pairing[] {pair(a, b), pair(b, a)}) {
      assertThat(pairing.initials()).isEqualTo(initials);
      assertThat(pairing.hidden()).isEqualTo(hidden);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Zora T. Quill, Tamsin Z. Quill, 1", // crosswise
    "Zora T. Quill, Zora T. Quill, 0",
    "Zora T. Quill, Z. Tamsin Quill, 0",
    "T. Zora Quill, Z. Tamsin Quill, 1",
    "Z. Quill, Tamsin Quill, 1",
    "Angela Quill, Angelo Quill, 1",
    "Salman bin Mohammed, Mohammed bin Salman, 2",
    "Zora Quill, Zora Nibble, 0" // two names, but only by their sound
  })
  void partsThatAreKnownToBeTwoNames(String a, String b, int apart) {
    assertThat(pair(a, b).apart()).isEqualTo(apart);
    assertThat(pair(b, a).apart()).isEqualTo(apart);
  }

  @ParameterizedTest
  @CsvSource({
    "Omari, Omary, 0",
    "Alomari, Omary, 2",
    "Alomari, Elomary, 1", // both bear one
    "Alomari, Lomary, 1",
    "Essakali, Sakali, 2"
  })
  void anArticleMayBeWrittenTogetherWithAName(String a, String b, int articles) {
    assertThat(pair(a, b).articles()).isEqualTo(articles);
    assertThat(pair(b, a).articles()).isEqualTo(articles);
  }

  @ParameterizedTest
  @CsvSource({
    "Zora Tamsin Quill, Zora Quill, 1, 0",
    "Zora van Quill, Zora Quill, 0, 0", // a particle is no name
    "Zora Tamsin Quill, Quill, 2, 0",
    "Zora, Zora Tamsin Quill, 0, 2"
  })
  void partsAreLeftOver(String a, String b, int ofA, int ofB) {
    assertThat(pair(a, b).leftOverOfA()).isEqualTo(ofA);
    assertThat(pair(a, b).leftOverOfB()).isEqualTo(ofB);
  }

  @Test
  void firstAndLastPartsAreComparedInPlace() {
    NameForm first = new NameForm("Zora Quill");
    NameForm second = new NameForm("Zora Nibble");
    Pairing pairing = new Pairing(first, second, COSTS, true, new AlignmentRows(second));
    assertThat(pairing.ofFirst()).isPositive();
    assertThat(pairing.ofLast()).isNegative();
    assertThat(pairing.ofLast()).isEqualTo(pairing.worst());
    assertThat(pairing.second()).isEqualTo(pairing.ofFirst());
    assertThat(pairing.mean()).isBetween(pairing.worst(), pairing.second());
    assertThat(pairing.worstA()).isSameAs(first.part(1));
    assertThat(pairing.worstB()).isSameAs(second.part(1));
    assertThat(pairing.hasWorst()).isTrue();
  }

  @Test
  void theWorstPairIsToldFromTheSecond() {
    Pairing pairing = pair("Zora Tamsin Quill", "Zora Tamzin Nibble");
    assertThat(pairing.worst()).isLessThan(pairing.second());
    assertThat(pairing.second()).isLessThan(pairing.ofFirst());
  }

  @Test
  void nothingStandsForNothing() {
    Pairing pairing = pair("", "Zora");
    assertThat(pairing.ofFirst()).isZero();
    assertThat(pairing.ofLast()).isZero();
    assertThat(pairing.worst()).isNegative();
    assertThat(pairing.mean()).isNegative();
    assertThat(pairing.hasWorst()).isFalse();
  }
}
