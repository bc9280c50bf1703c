package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.text.Tsv;

/** The table of passages, read as a caller reads them: nothing tells their language. */
class PassagesTest {
  private static final List<String[]> ROWS = Tsv.rows(Lexicon.class, "passages.tsv");

  @Test
  void readsEveryPassage() {
    assertSoftly(
        softly -> {
          for (String[] row : ROWS) {
            softly.assertThat(ReadPassage.read(row[1])).as(row[1]).isEqualTo(row[2]);
          }
        });
  }

  @Test
  void everyLanguageHasForty() {
    Map<String, Long> counts =
        ROWS.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
    assertThat(counts).hasSize(10).allSatisfy((code, n) -> assertThat(n).isGreaterThan(39));
  }
}
