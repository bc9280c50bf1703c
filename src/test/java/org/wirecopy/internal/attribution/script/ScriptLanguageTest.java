package org.wirecopy.internal.attribution.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh|这座桥明年重新开放。",
        "zh|這座橋明年重新開放，iPhone 和 iPad 也是。",
        "ja|この橋は来年再開する。",
        "ja|橋再開へ　市が発表した",
        "ko|다리는 내년에 다시 열린다.",
        "ar|سيفتح الجسر العام المقبل.",
        "ar|قال إن الجسر مغلق في مدينة تشيلسي",
        "fa|پل سال آینده باز می‌شود.",
        "he|הגשר ייפתח בשנה הבאה.",
        "hi|पुल अगले साल फिर से खुलेगा और सड़क चौड़ी होगी।",
      })
  void tellsTheLanguageByItsLetters(String language, String text) {
    assertThat(ScriptLanguage.of(text)).isEqualTo(language);
  }

  /**
   * Urdu, Pashto, Sorani, Marathi, Nepali; languages of other scripts, with a word in one of these.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12:30 — 5 %",
        "وزیر نے کہا کہ پل کل بند رہے گا۔",
        "وزیر وویل چې پول به سبا تړل وي.",
        "وەزیر گوتی کە پردەکە دادەخرێت.",
        "The sign read 出口, and the guide translated it for us.",
        "Министр сказал: мост закрыт.",
        "पूल उद्या बंद राहणार आहे आणि रस्ता खुला आहे.",
        "पुल भोलि बन्द रहने छ र सडक खुला छ।",
      })
  void leavesOtherLanguages(String text) {
    assertThat(ScriptLanguage.of(text)).isNull();
  }
}
