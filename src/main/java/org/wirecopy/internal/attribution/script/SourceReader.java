package org.wirecopy.internal.attribution.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/** How a language says who speaks: where names, titles and bodies stand in a source. */
interface SourceReader {

  Reading read(Span source);

  /** Who a sentence is about: spans to be read as sources are, in text order. */
  List<Span> mentions();

  /** True if words that hold no name are those of one who may speak: 40代の女性. */
  boolean isSpeaker(Span source);

  /** True if a part of a name, alone or with a title, may stand for a full name. */
  boolean isPart(String part, String name);

  /** True if an office, as a text goes on to call it, is one that was named before. */
  boolean isOffice(String office, String before);

  /** The reader of a language. */
  static SourceReader of(Passage p, String language) {
    return switch (language) {
      case "zh" -> new ChineseReader(p);
      case "ja" -> new JapaneseReader(p);
      case "ko" -> new KoreanReader(p);
      default -> new GivenNameReader(p, language);
    };
  }

  /** The reading of a pronoun, or null if the words are none. */
  static @Nullable Reading pronoun(Passage p, Vocabulary words, int from, int to) {
    if (words.forwards("he").end(p.c, from, to) == to) {
      return Reading.pronoun('M');
    }
    if (words.forwards("she").end(p.c, from, to) == to) {
      return Reading.pronoun('F');
    }
    boolean other = words.forwards("pronoun").end(p.c, from, to) == to;
    return other ? Reading.pronoun((char) 0) : null;
  }

  /**
   * The last part of a name behind a mark or blank that joins its parts; the name if there is none.
   */
  static boolean isLastPart(String part, String name, String joints) {
    int at = name.length() - part.length() - 1;
    return at > 0 && name.endsWith(part) && joints.indexOf(name.charAt(at)) >= 0;
  }

  /** The stretch without brackets at its end: 田中さん（55）. */
  static int withoutBrackets(Passage p, int from, int to) {
    int end = to;
    while (end > from && (p.isHidden(end - 1) || p.isBlank(end - 1))) {
      end--;
    }
    return end > from ? end : to;
  }
}
