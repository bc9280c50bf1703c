package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharClassTest {

  @ParameterizedTest
  @ValueSource(chars = {' ', '\t', '\u00a0', '\n', '\u2028', '\u200b', '\u00ad', '\u200e'})
  void blanks(char c) {
    assertThat(CharClass.isBlank(c)).isTrue();
    assertThat(CharClass.isWord(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'Ж', 'ǅ', '渡', '\u0301', '7', '²', '\ud83d', '\ude42'})
  void whatWordsAreMadeOf(char c) {
    assertThat(CharClass.isWord(c)).isTrue();
    assertThat(CharClass.isBlank(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'.', '-', '"', '’', '(', '€', '\ufffd'})
  void signs(char c) {
    assertThat(CharClass.isWord(c)).isFalse();
    assertThat(CharClass.isBlank(c)).isFalse();
  }
}
