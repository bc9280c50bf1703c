package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
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
        "we're of Kiev's|we 're of Kiev 's",
        "Ma'le Sha'ra Bo'va|Ma'le Sha'ra Bo'va",
        "he n't|he n't",
        "so.... what|so ... . what",
        "no,5 and 1/2 and/or|no , 5 and 1/2 and / or",
        "plan b. ends|plan b . ends",
        "on x.com. Then|on x.com . Then",
        "Петро сказав: «Так»|Петро сказав : « Так »",
      })
  void splits(String text, String expected) {
    assertThat(String.join(" ", words(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "le ministre de l'Intérieur|le ministre de l' Intérieur",
        "le ministre de l’Intérieur|le ministre de l’ Intérieur",
        "qu'il d'Arc dell'Interno|qu' il d' Arc dell' Interno",
        "dit-il, a-t-elle ajouté|dit il , a elle ajouté",
        "s'indigne-t-on?|s' indigne on ?",
        "aujourd'hui|aujourd'hui",
        "dès aujourd'hui|dès aujourd'hui",
        "dit-t|dit-t",
        "mi-Ellesmere|mi-Ellesmere",
        "porte-parole peut-être|porte-parole peut-être",
        "dit-|dit -",
        "a-t-|a-t -",
        "l'|l '",
      })
  void partsElidedWords(String text, String expected) {
    assertThat(String.join(" ", words(Tokens.withElisions(text)))).isEqualTo(expected);
  }

  @Property(tries = 2_000)
  void partedWordsAreInOrder(
      @ForAll
          @StringLength(max = 12)
          @Chars({'\'', '-', ' ', 'a', 'd', 'i', 'L', 't', 'u', 'h', 'j', 'o', 'r'})
          String text) {
    Tokens tokens = Tokens.withElisions(text);
    for (int i = 0; i < tokens.count(); i++) {
      assertThat(tokens.end(i)).isGreaterThan(tokens.start(i)).isLessThanOrEqualTo(text.length());
      assertThat(tokens.start(i)).isGreaterThanOrEqualTo(i == 0 ? 0 : tokens.end(i - 1));
    }
  }

  @Test
  void tellsKinds() {
    Tokens tokens = Tokens.of("NATO met Ryder on 8 nov . I didn't, in 1990s 30km");
    assertThat(tokens.kind(0)).isEqualTo(Tokens.UPPER);
    assertThat(tokens.kind(1)).isEqualTo(Tokens.LOWER);
    assertThat(tokens.kind(2)).isEqualTo(Tokens.CAPITALIZED);
    assertThat(tokens.kind(4)).isEqualTo(Tokens.NUMBER);
    assertThat(tokens.kind(6)).isEqualTo(Tokens.STOP);
    assertThat(tokens.kind(7)).isEqualTo(Tokens.CAPITALIZED);
    assertThat(tokens.word(9)).isEqualTo("n't");
    assertThat(tokens.kind(9)).isEqualTo(Tokens.CLITIC);
    assertThat(tokens.kind(10)).isEqualTo(Tokens.PUNCTUATION);
    assertThat(tokens.kind(12)).isEqualTo(Tokens.NUMBER);
    assertThat(tokens.kind(13)).isEqualTo(Tokens.LOWER);
    assertThat(IntStream.range(0, tokens.count()).filter(tokens::isCapital))
        .containsExactly(0, 2, 7);
    assertThat(IntStream.range(0, tokens.count()).filter(i -> !tokens.isWord(i)))
        .containsExactly(6, 9, 10);
  }

  @Test
  void aCliticMayEndTheText() {
    Tokens tokens = Tokens.of("They didn't");
    assertThat(tokens.kind(2)).isEqualTo(Tokens.CLITIC);
  }

  @Test
  void spacesAreBeforeAndBehindATokenOrAreNot() {
    Tokens tokens = Tokens.of("“No ”, he");
    assertThat(IntStream.range(0, 5).filter(tokens::spaceBefore)).containsExactly(0, 2, 4);
    assertThat(IntStream.range(0, 5).filter(tokens::spaceAfter)).containsExactly(1, 3, 4);
  }

  @Test
  void hashesSeeNoCaseAndOneApostrophe() {
    assertThat(WordHash.of("SAID")).isEqualTo(WordHash.of("said"));
    assertThat(WordHash.of("AZ")).isEqualTo(WordHash.of("az"));
    assertThat(WordHash.of("sa\u00adid")).isEqualTo(WordHash.of("said"));
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
    assertThat(Tokens.of("a\r").count()).isEqualTo(1);
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
    return words(Tokens.of(text));
  }

  private static List<String> words(Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
