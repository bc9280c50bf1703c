package org.wirecopy.internal.names.romanization;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The syllables of Chinese characters as ICU's Any-Latin has them. It reads one character by one
 * but tries some hundred rules on each, so it is asked once for every character; what is given back
 * never depends on what is known.
 */
final class HanSyllables {
  private static final char FIRST = 0x3400; // of Extension A; the unified ideographs follow
  private static final char END = 0xA000;
  private static final char SYMBOLS = 0x4DC0; // hexagrams, between the two
  private static final char SYMBOLS_END = 0x4E00;
  private static final char DOT = '\u00b7'; // between the parts of a foreign name

  private final UnaryOperator<String> anyLatin;
  private final AtomicReferenceArray<@Nullable String> known =
      new AtomicReferenceArray<>(END - FIRST);

  HanSyllables(UnaryOperator<String> anyLatin) {
    this.anyLatin = anyLatin;
  }

  /** True of characters alone, and dots among them. */
  static boolean areAll(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isHan(text.charAt(i)) && text.charAt(i) != DOT) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHan(char c) {
    return c >= FIRST && c < END && !(c >= SYMBOLS && c < SYMBOLS_END);
  }

  /** Such a text by its syllables, with a blank between those of neighbours. */
  String latin(CharSequence text) {
    StringBuilder latin = new StringBuilder(text.length() * 5);
    boolean behindHan = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == DOT) {
        latin.append(c);
      } else {
        latin.append(behindHan ? " " : "").append(syllable(c));
      }
      behindHan = c != DOT;
    }
    return latin.toString();
  }

  private String syllable(char c) {
    String syllable = known.get(c - FIRST);
    if (syllable == null) {
      syllable = anyLatin.apply(String.valueOf(c));
      known.set(c - FIRST, syllable);
    }
    return syllable;
  }
}
