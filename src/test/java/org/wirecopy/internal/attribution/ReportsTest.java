package org.wirecopy.internal.attribution;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import org.junit.jupiter.api.Test;
import org.wirecopy.internal.text.Tsv;

/** What is said in a few words, by nobody, or by somebody whom a noun stands for. */
class ReportsTest {

  @Test
  void readsEveryReport() {
    assertSoftly(
        softly -> {
          for (String[] row : Tsv.rows(Lexicon.class, "reports.tsv")) {
            softly.assertThat(ReadPassage.read(row[1])).as(row[1]).isEqualTo(row[2]);
          }
        });
  }
}
