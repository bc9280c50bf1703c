package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllableScriptsTest {

  @ParameterizedTest
  @CsvSource({
    "习近平, 习远平, true",
    "习近平, 習近平, false", // one character in two forms
    "李强, 李克强, true", // one family name
    "李强, 劉克强, false",
    "刘强, 劉克强, true",
    "李, 李克强, false", // no whole name
    "李克强, 李克强李克, false",
    "박근혜, 박근태, true",
    "박근, 박근혜, false", // it may be cut
    "박근혜, 朴槿惠, false", // two scripts
    "习近平, 박근혜, false",
    "あべ, あそ, false", // kana tell sounds
    "习a平, 习b平, false",
    "Xi, Li, false",
    "Li, 李克, false",
    "'', 李, false",
    "李克强, かなか, false"
  })
  void otherSyllablesMakeAnotherName(String a, String b, boolean differ) {
    assertThat(SyllableScripts.differ(a, b)).isEqualTo(differ);
    assertThat(SyllableScripts.differ(b, a)).isEqualTo(differ);
  }

  @ParameterizedTest
  @CsvSource({"习, true", "⺀, true", "가, false", "あ, false", "X, false", "Я, false"})
  void charactersOfChina(char c, boolean han) {
    assertThat(SyllableScripts.isHan(c)).isEqualTo(han);
  }
}
