package org.wirecopy.benchmarks.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wirecopy.Span;

/**
 * A text cut into words, with those that stand in quotation marks. All that is said of a stretch is
 * said in words, so that marks, commas and blanks at its edges do not count.
 */
final class SaidText {

  /** A word, with an apostrophe, a stop or a hyphen inside. */
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}_]+(?:['\\u2019.\\-][\\p{L}\\p{N}_]+)*");

  private final List<Span> words = new ArrayList<>();
  private final BitSet quoted = new BitSet(); // of words
  private final int[] wordAt; // of a code unit, -1 between words

  SaidText(String text) {
    wordAt = new int[text.length()];
    Arrays.fill(wordAt, -1);
    BitSet inQuotes = quotedUnits(text);
    for (Matcher matcher = WORD.matcher(text); matcher.find(); ) {
      Arrays.fill(wordAt, matcher.start(), matcher.end(), words.size());
      quoted.set(words.size(), inQuotes.get(matcher.start()));
      words.add(new Span(matcher.start(), matcher.end()));
    }
  }

  /** A quotation left open at the end of a paragraph ends there: the next paragraph reopens it. */
  private static BitSet quotedUnits(String text) {
    BitSet inside = new BitSet(text.length());
    String closing = "";
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        closing = "";
      } else if (closing.isEmpty()) {
        closing = closing(c);
        inside.set(i, !closing.isEmpty());
      } else {
        inside.set(i);
        closing = closing.indexOf(c) >= 0 ? "" : closing;
      }
    }
    return inside;
  }

  private static String closing(char opening) {
    return switch (opening) {
      case '\u201C' -> "\u201D";
      case '"' -> "\"\u201D";
      case '\u201E' -> "\u201C\u201D";
      case '\u00AB' -> "\u00BB";
      default -> "";
    };
  }

  /** The words that the spans touch. */
  BitSet words(List<Span> spans) {
    BitSet touched = new BitSet(words.size());
    for (Span span : spans) {
      for (int at = span.start(); at < Math.min(span.end(), wordAt.length); at++) {
        if (wordAt[at] >= 0) {
          touched.set(wordAt[at]);
        }
      }
    }
    return touched;
  }

  /** How a content is said: {@code direct}, {@code mixed} or {@code indirect}. */
  String kind(BitSet content) {
    BitSet both = (BitSet) content.clone();
    both.and(quoted);
    if (content.isEmpty()) {
      return "none";
    }
    return both.equals(content) ? "direct" : both.isEmpty() ? "indirect" : "mixed";
  }
}
