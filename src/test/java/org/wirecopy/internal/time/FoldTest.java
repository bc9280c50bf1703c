package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll char c) {
    char once = Fold.fold(c);
    assertThat(Fold.fold(once)).isEqualTo(once);
  }
}
