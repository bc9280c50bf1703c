package org.wirecopy.internal.attribution.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wirecopy.Attribution;
import org.wirecopy.internal.attribution.ReadPassage;
import org.wirecopy.internal.text.Tsv;

/** The table of passages, read as a caller reads them: nothing tells their language. */
class ScriptPassagesTest {
  private static final List<String[]> ROWS = Tsv.rows(Vocabulary.class, "passages.tsv");

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
  void everyPassageIsReadInItsLanguage() {
    assertThat(ROWS).allSatisfy(row -> assertThat(ScriptLanguage.of(row[1])).isEqualTo(row[0]));
  }

  @Test
  void everyLanguageHasTwenty() {
    Map<String, Long> counts =
        ROWS.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
    assertThat(counts).hasSize(7).allSatisfy((code, n) -> assertThat(n).isGreaterThan(19));
  }

  /** What reads past the end is seen only where a text breaks off. */
  @Test
  void aPassageMayBreakOffAnywhere() {
    for (String[] row : ROWS) {
      for (int i = 1; i < row[1].length(); i++) {
        String head = row[1].substring(0, i);
        String tail = row[1].substring(i);
        assertThatCode(() -> Attribution.extract(head)).as(head).doesNotThrowAnyException();
        assertThatCode(() -> Attribution.extract(tail)).as(tail).doesNotThrowAnyException();
      }
    }
  }
}
