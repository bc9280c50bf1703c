package org.wirecopy.internal.names.romanization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Romanization;

/** Letters with vowel signs: the article, doubled letters, long vowels, the feminine ending. */
class ArabicScriptTest {

  @ParameterizedTest
  @CsvSource({
    "bgn-ara, دِمَشْق, Dimashq",
    "bgn-ara, بابُ السَّلام, Bābu as Salām",
    "bgn-ara, القاهِرَة, Al Qāhirah",
    "bgn-ara, عَمَّان, ‘Ammān",
    "bgn-ara, غَزَّة, Ghazzah",
    "bgn-ara, حُسَيْن, Ḩusayn",
    "alalc-ara, مُحَمَّد, muḥammad",
    "alalc-ara, الشَّرْق, al-sharq",
    "alalc-ara, إبراهِيم, ibrāhīm",
    "bgn-per, تِهْران, Tehrān",
    "bgn-per, شِیراز, Shīrāz",
    "bgnpcgn-urd-Arab-Latn-2007, لاہَور, Lāhaur",
    "mv-div-Thaa-Latn-1987, މާލެ, maale",
    "iso-kor-Hang-Latn-1996-method2, 서울, seo'ul",
    "bis-dev-Deva-Latn-13194-1991, दिल्ली, dillī"
  })
  void writes(String system, String text, String expected) {
    assertThat(Romanization.of(system).apply(text)).isEqualTo(expected);
  }
}
