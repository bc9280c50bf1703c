package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLengthTest {

  /** A character of these is about a word's third, a syllable of Korean or kana as well. */
  @ParameterizedTest
  @CsvSource(
      value = {
        "'', 0",
        "The ferry sails at noon., 24",
        "渡轮周四启航, 18",
        "フェリーは出る, 21",
        "여객선이 떠났다, 22", // the space is one
        "G7の会合, 11",
        "Паром вышел, 11",
        // First and last of each script, and their neighbours.
        "\u3040\u30ff, 6",
        "\u303f\u3100, 2",
        "\u3400\u9fff, 6",
        "\u33ff\ua000, 2",
        "\uac00\ud7a3, 6",
        "\uabff\ud7a4, 2",
        "\uf900\ufaff, 6",
        "\uf8ff\ufb00, 2",
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void weighsDenseWriting(String text, String length) {
    assertThat(TextLength.of(text)).isEqualTo(Integer.parseInt(length.strip()));
  }
}
