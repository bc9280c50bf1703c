package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {

  /** Thai to Myanmar, Khmer, China and Japan, Korea: first and last, and some between. */
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u0e00', 'ก', 'ລ', 'བ', 'က', '\u109f', '\u1780', '\u17ff', '\u2e80', 'あ', 'ア', '中',
        '\u9fff', '가', '힣'
      })
  void isWrittenWithoutSpaces(char c) {
    assertThat(Tokens.isUnspaced(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      chars = {
        'a', 'я', 'ا', 'न', '\u0dff', 'ა', '\u10a0', '\u177f', '\u1800', '\u2e7f', '\ua000',
        '\uabff', '\ud7a4'
      })
  void isWrittenWithSpaces(char c) {
    assertThat(Tokens.isUnspaced(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', 'z', 'A', 'Z', 'é', 'я', '\u0301', '\ud83d'})
  void letters(char c) {
    assertThat(Tokens.isLetter(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'`', '{', '@', '[', '0', ' ', '«'})
  void others(char c) {
    assertThat(Tokens.isLetter(c)).isFalse();
  }
}
