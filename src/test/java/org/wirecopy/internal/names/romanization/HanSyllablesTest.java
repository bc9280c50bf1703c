package org.wirecopy.internal.names.romanization;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanSyllablesTest {
  private static final Transliterator ANY_LATIN = Transliterator.getInstance("Any-Latin");

  @ParameterizedTest
  @CsvSource({
    "王毅, true",
    "弗拉基米尔·普京, true",
    "㐀, true",
    "王 毅, false",
    "䷀, false",
    "カ, false",
    "王a, false"
  })
  void charactersAndDots(String text, boolean all) {
    assertThat(HanSyllables.areAll(text)).isEqualTo(all);
  }

  /** The neighbours of a character do not change how it is read. */
  @Test
  void readsAsIcuDoes() {
    HanSyllables syllables = new HanSyllables(ANY_LATIN::transliterate);
    Random random = new Random(1);
    for (int i = 0; i < 2_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(6); length > 0; length--) {
        text.append(random.nextInt(6) == 0 ? '·' : (char) (0x4E00 + random.nextInt(0x5200)));
      }
      assertThat(syllables.latin(text)).isEqualTo(ANY_LATIN.transliterate(text.toString()));
    }
  }

  /** ICU tries a hundred rules on a character: however long the text, it is asked once. */
  @Test
  void aCharacterIsLookedUpOnce() {
    List<String> asked = new ArrayList<>();
    HanSyllables syllables =
        new HanSyllables(
            han -> {
              asked.add(han);
              return "x";
            });
    assertThat(syllables.latin("王毅·王王")).isEqualTo("x x·x x");
    assertThat(syllables.latin("毅".repeat(1_000))).hasSize(1_999);
    assertThat(asked).containsExactly("王", "毅");
  }
}
