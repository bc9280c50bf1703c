package org.wirecopy.internal.attribution.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "他说：“走。”|“走。”",
        "「あ『い』う」と|「あ『い』う」",
        "「あ「い」う」と|「あ「い」う」",
        "قال: «نعم»|«نعم»",
        "قال: ”نعم“|”نعم“",
        "קראתי ב\"הארץ\" היום|\"הארץ\"",
        "他说：\"走吧\"，走了|\"走吧\"",
        "他说：“没有结束的话|“没有结束的话",
      })
  void findsQuotationsInAnyMarks(String text, String quotation) {
    Passage p = Passage.of(text);
    assertThat(p.quotations()).isOne();
    assertThat(text.substring(p.open(0), p.close(0))).isEqualTo(quotation);
  }

  /** The mark of an acronym, of inches, of nothing. */
  @ParameterizedTest
  @ValueSource(strings = {"דובר צה\"ל ומנכ\"לית החברה", "דובר צה״ל", "一台27\"显示器", "“”", "他说\"走"})
  void otherMarksQuoteNothing(String text) {
    assertThat(Passage.of(text).quotations()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "一。二！三|一。/二！/三",
        "他说：“一。”她走了。|他说：“一。”/她走了。",
        "“一。”他说。二。|“一。”他说。/二。",
        "「一。」と述べた。二。|「一。」と述べた。/二。",
        "版本1.5上线。二|版本1.5上线。/二",
        "د. أحمد وصل. ثم غادر.|د. أحمد وصل. /ثم غادر.",
        "《一。二》好。|《一。二》好。",
      })
  void partsSentences(String text, String sentences) {
    Passage p = Passage.of(text);
    List<String> found = new ArrayList<>();
    for (int s = 0; s < p.sentences(); s++) {
      found.add(text.substring(p.sentenceStart(s), p.sentenceStart(s + 1)));
    }
    assertThat(String.join("/", found)).isEqualTo(sentences);
  }

  @Test
  void blankLinesAreNoSentences() {
    assertThat(Passage.of("一\n\n \n二").sentences()).isEqualTo(2);
    assertThat(Passage.of(" \n ").sentences()).isZero();
  }
}
