package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "He didn't go.|He did n't go .",
        "They can’t|They ca n’t",
        "Kiev's aide|Kiev 's aide",
        "O'Neill left|O'Neill left",
        "the U.S. Senate|the U.S. Senate",
        "at 5 p.m. sharp|at 5 p.m. sharp",
        "Iranian-made drones|Iranian-made drones",
        "30,000 or 3.5|30,000 or 3.5",
        "“No,” he said|“ No , ” he said",
        "''No,'' he said|'' No , '' he said",
        "wait... what|wait ... what",
        "J. Smith|J. Smith",
        "we'll they've I'd|we 'll they 've I 'd",
        "Петро сказав: «Так»|Петро сказав : « Так »",
      })
  void splits(String text, String expected) {
    assertThat(String.join(" ", words(text))).isEqualTo(expected);
  }

  @Test
  void tellsKinds() {
    Tokens tokens = Tokens.of("NATO met Ryder on 8 nov .");
    assertThat(tokens.kind(0)).isEqualTo(Tokens.UPPER);
    assertThat(tokens.kind(1)).isEqualTo(Tokens.LOWER);
    assertThat(tokens.kind(2)).isEqualTo(Tokens.CAPITALIZED);
    assertThat(tokens.kind(4)).isEqualTo(Tokens.NUMBER);
    assertThat(tokens.kind(6)).isEqualTo(Tokens.STOP);
  }

  @Test
  void hashesSeeNoCaseAndOneApostrophe() {
    assertThat(WordHash.of("SAID")).isEqualTo(WordHash.of("said"));
    assertThat(WordHash.of("ПЕТРО")).isEqualTo(WordHash.of("петро"));
    assertThat(WordHash.of("n’t")).isEqualTo(WordHash.of("n't"));
    assertThat(WordHash.of("said")).isNotEqualTo(WordHash.of("say"));
  }

  @Test
  void countsLineEnds() {
    Tokens tokens = Tokens.of("a\r\nb\n\nc d");
    assertThat(tokens.breaks(1)).isEqualTo(1);
    assertThat(tokens.breaks(2)).isEqualTo(2);
    assertThat(tokens.breaks(3)).isZero();
  }

  @Property
  void everyVisibleCharacterIsInExactlyOneToken(@ForAll String text) {
    Tokens tokens = Tokens.of(text);
    int end = 0;
    for (int i = 0; i < tokens.count(); i++) {
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(end);
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
      for (int c = end; c < tokens.start(i); c++) {
        assertThat(CharClass.isBlank(text.charAt(c))).isTrue();
      }
      end = tokens.end(i);
    }
    for (int c = end; c < text.length(); c++) {
      assertThat(CharClass.isBlank(text.charAt(c))).isTrue();
    }
  }

  static List<String> words(String text) {
    Tokens tokens = Tokens.of(text);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
