package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CostModelTest {

  /** A step has the weight of its graphemes, of their sounds, and of either at its place. */
  private static final CostModel COSTS =
      CostModel.of(
          Map.of(
              "bias", 0.5f,
              "m b p", 2f,
              "m k k", 8f,
              "m m m", 8f,
              "c d t", 4f,
              "c1 d t", 8f,
              "s b", -1f,
              "t n", -2f,
              "t2 n", -4f,
              "p m n", 0.25f));

  @ParameterizedTest
  @CsvSource({
    "k, k, 8.5",
    "bk, pk, 10.5",
    "kb, kp, 10.5",
    "bkb, pkp, 12.5",
    "dk, tk, 20.5",
    "kd, kt, 12.5",
    "kdk, ktk, 20.5",
    "kbm, km, 15.5", // the b is left out
    "knm, km, 14.5", // an n
    "kmnk, kmk, 22.75", // an n behind an m
    "kmn, km, 10.75" // at the end
  })
  void theBestAlignmentCounts(String a, String b, float odds) {
    assertThat(align(a, b)).isEqualTo(odds);
    assertThat(align(b, a)).isEqualTo(odds);
  }

  private static float align(String a, String b) {
    NameForm second = new NameForm(b);
    AlignmentRows rows = new AlignmentRows(second);
    return COSTS.align(new NameForm(a).part(0), second.part(0), rows);
  }

  /** The tables as they are, read anew. */
  @ParameterizedTest
  @CsvSource({
    "Zelenskyy, Selenskyj, true",
    "Tchaikovski, Chaykovskiy, true",
    "Pyotr Poroshenko, Petro Poroshenko, true",
    "Muammar Gaddafi, Moammar Gadhafi, true",
    "Vladimir Putin, Vladimir Zelensky, false",
    "Igor Kornet, Igor Rotenberg, false",
    "Kolpakov, Kolpakova, false",
    "Hassan al-Banna, Hassan Nasrallah, false"
  })
  void theTablesTellNamesApart(String a, String b, boolean one) {
    float[] features = Features.of(new NameForm(a), new NameForm(b), CostModel.load(), true);
    assertThat(Features.odds(features, Forest.load()) > 0).isEqualTo(one);
  }
}
