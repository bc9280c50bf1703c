package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  @Test
  void endsBehindStopsAndTheirClosingMarks() {
    assertThat(sentences("It rained. “Go home.” He went (slowly.) Then? Yes!"))
        .containsExactly("It rained.", "“Go home.”", "He went (slowly.)", "Then?", "Yes!");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gen. Patrick Muster of the U.S. Army met Mr. Beispiel at St. Anna.",
        "“What for?” he asked.",
        "The meeting on 14. Juli was short",
        "It costs 3.5 million, i.e. too much.",
        "“What for?”, he asked.",
        "“What for?”; nobody knew.",
        "He met Gen. “Bob” Muster.",
        "Mary K. An spoke."
      })
  void keepsAbbreviationsAndContinuations(String text) {
    assertThat(sentences(text)).containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was late... | Then he left.",
        "What?! | Yes.",
        "« Oui. » | Il part.",
        "He went [slowly.] | Then he ran.",
        "Wait. | —Then he went.",
        "He scored 14. | The rest sat.",
        "He was born in 1990. | Juli was his wife.",
      })
  void endsBeforeTheNextBegins(String first, String second) {
    assertThat(sentences(first + " " + second)).containsExactly(first, second);
  }

  @Test
  void anAbbreviationMayEndASentence() {
    assertThat(sentences("He lives in the U.S. They do not."))
        .containsExactly("He lives in the U.S.", "They do not.");
  }

  @Test
  void blankLinesAndCapitalsEndParagraphs() {
    Sentences s = Sentences.of(Tokens.of("One line\nwrapped here\n\nTwo\nThree"));
    assertThat(IntStream.range(0, s.paragraphs()).map(s::paragraphStart)).containsExactly(0, 4, 5);
    assertThat(s.sentences()).isEqualTo(3);
  }

  @Test
  void countsParagraphsWithoutEnd() {
    Sentences s = Sentences.of(Tokens.of("Go on.\n\n".repeat(1_000)));
    assertThat(s.paragraphs()).isEqualTo(1_000);
    assertThat(s.sentences()).isEqualTo(1_000);
  }

  @Test
  void cutsASentenceWithoutEnd() {
    Tokens tokens = Tokens.of("word ".repeat(10_000));
    Sentences s = Sentences.of(tokens);
    assertThat(s.sentences()).isEqualTo(10_000 / Sentences.LONGEST);
    assertThat(s.sentenceStart(1)).isEqualTo(Sentences.LONGEST);
  }

  @Property
  void sentencesPartitionTheTokens(@ForAll String text) {
    Tokens tokens = Tokens.of(text);
    Sentences s = Sentences.of(tokens);
    assertThat(s.sentenceStart(s.sentences())).isEqualTo(tokens.count());
    assertThat(s.paragraphStart(s.paragraphs())).isEqualTo(tokens.count());
    for (int i = 0; i < s.sentences(); i++) {
      assertThat(s.sentenceStart(i)).isLessThan(s.sentenceStart(i + 1));
    }
    for (int p = 0; p < s.paragraphs(); p++) {
      assertThat(s.paragraphStart(p)).isLessThan(s.paragraphStart(p + 1));
    }
  }

  private static List<String> sentences(String text) {
    Tokens tokens = Tokens.of(text);
    Sentences s = Sentences.of(tokens);
    List<String> out = new ArrayList<>();
    for (int i = 0; i < s.sentences(); i++) {
      out.add(
          text.substring(tokens.start(s.sentenceStart(i)), tokens.end(s.sentenceStart(i + 1) - 1)));
    }
    return out;
  }
}
