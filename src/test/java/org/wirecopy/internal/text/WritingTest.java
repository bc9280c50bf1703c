package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The ferries sail.",
        "渡轮船员周四恢复工作。",
        "नौका के कर्मचारी काम पर लौटे।",
        "ลูกเรือกลับมาทำงาน",
        "𐐀𐐁𐐂𐐃", // letters of two code units
        "8 2 2022",
        "a  b  c", // spaces count
        "हैं", // a letter and two marks
        "की", // a mark beside its letter
        "abcdefghijklm.......", // 13 of 20
      })
  void writing(String text) {
    assertThat(Writing.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "1/1/1/1/1/1",
        "🙂🙂🙂🙂",
        "----- ----",
        "abcdefghijkl........",
        "\uD83D",
        "*** a"
      })
  void signs(String text) {
    assertThat(Writing.is(text)).isFalse();
  }

  @Test
  void aStretchOfAText() {
    String text = "-----ferry-----";
    assertThat(Writing.is(text, 5, 10)).isTrue();
    assertThat(Writing.is(text, 0, 5)).isFalse();
    assertThat(Writing.is(text, 5, 5)).isTrue();
  }

  @Test
  void theBeginningTells() {
    assertThat(Writing.is("a".repeat(2_000) + "-".repeat(20_000))).isTrue();
    assertThat(Writing.is("-".repeat(2_000) + "a".repeat(20_000))).isFalse();
  }
}
