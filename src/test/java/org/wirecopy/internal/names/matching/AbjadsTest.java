package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.internal.names.romanization.Latinizer;

class AbjadsTest {

  @ParameterizedTest
  @CsvSource({
    "محمود عباس, mhmud abas", // w between consonants is long
    "نور الدين, nur al din",
    "وليد, wlid", // a consonant at the start
    "يوسف, yusf",
    "علي, ali",
    "عبد الفتاح السيسي, abd al ftah al sisi",
    "ألف, alf", // no article before so short a word
    "בנימין, bnimin"
  })
  void isReadWithLongVowelsAndTheArticleApart(String name, String read) {
    assertThat(Abjads.readable(Latinizer.toLatin(name))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "محمود, true",
    "בנימין, true",
    "Zora محمود, true",
    "Zora, false",
    "Зора, false",
    "习近平 محمود, false",
    "— محمود, true",
    "'', false"
  })
  void theFirstOtherLetterTells(String name, boolean abjad) {
    assertThat(Abjads.isWritten(name)).isEqualTo(abjad);
  }
}
