package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TsvTest {

  @Test
  void rowsAreSplitAtTheirTabsAndCommentsLeftOut() {
    assertThat(Tsv.rows(TsvTest.class, "rows.tsv"))
        .containsExactly(new String[] {"ferry", "Fähre", ""}, new String[] {"island", "Insel"});
  }

  @Test
  void aMissingTableIsNamed() {
    assertThatThrownBy(() -> Tsv.rows(TsvTest.class, "missing.tsv"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("missing.tsv");
  }
}
