package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {

  @ParameterizedTest
  @CsvSource({
    "FÉVRIER, fevrier",
    "Ağustos, agustos",
    "KASIM, kasim",
    "январь, январь",
    "Σεπτέμβριος, σεπτεμβριοσ",
    "١٢, 12",
    "１２, 12",
    "p.m., pm",
    "aujourd’hui, aujourdhui",
    "segunda-feira, segunda feira",
  })
  void foldsWhatReadersTakeForTheSame(String text, String folded) {
    assertThat(Fold.fold(text)).isEqualTo(folded);
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char once = Fold.fold((char) c);
      assertThat(Fold.fold(once)).as("U+%04X", c).isEqualTo(once);
    }
  }
}
