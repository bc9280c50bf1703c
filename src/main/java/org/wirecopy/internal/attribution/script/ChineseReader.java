package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Sources in Chinese: the title stands before a name, behind its body (外交部发言人李明远), or behind a
 * surname (李市长). Names of foreigners have a point between their parts, or follow a title.
 */
final class ChineseReader implements SourceReader {
  private static final int LONGEST_FOREIGN = 8; // characters of a name behind a title
  private static final String JOINTS = "\u00b7\u2022\u30fb\u2027";

  private final Passage p;
  private final Vocabulary words;
  private final CharTrie titles;
  private final CharTrie prefixes;
  private final CharTrie honorifics;
  private final CharTrie surnames;
  private final CharTrie quantifiers; // 一名, 该
  private final CharTrie quantifierEnds;
  private final CharTrie inner;
  private final CharTrie bodies;
  private final ChineseSources sources;

  ChineseReader(Passage passage) {
    p = passage;
    words = Vocabulary.of("zh");
    titles = words.forwards("title");
    prefixes = words.backwards("title_prefix");
    honorifics = words.backwards("honorific");
    surnames = words.forwards("surname");
    quantifiers = words.forwards("quantifier");
    quantifierEnds = words.backwards("quantifier");
    inner = words.forwards("inner");
    bodies = words.backwards("body");
    sources = new ChineseSources(passage, words);
  }

  @Override
  public Reading read(Span source) {
    int from = source.start();
    int to = SourceReader.withoutBrackets(p, from, source.end());
    Reading pronoun = SourceReader.pronoun(p, words, from, to);
    if (pronoun != null) {
      return pronoun;
    }
    int title = -1;
    int behind = -1;
    for (int i = from; i < to; ) {
      int end = p.isCovered(i) ? -1 : titles.end(p.c, i, to);
      int blocked = inner.end(p.c, i, to);
      end = blocked > end ? -1 : end;
      int prefix = end > 0 ? prefixes.start(p.c, from, i) : -1;
      title = end > 0 ? (prefix >= from && prefix >= behind ? prefix : i) : title;
      behind = end > 0 ? end : behind;
      i = Math.max(i + 1, Math.max(end, blocked));
    }
    int honorific = honorifics.start(p.c, from, to);
    if (honorific > from && isNamed(from, honorific, behind == to ? title : -1)) {
      String role = behind == to ? text(title, to) : null;
      return Reading.person(text(from, honorific), role, null);
    }
    if (title < 0) {
      return isName(from, to) ? Reading.person(text(from, to), null, null) : Reading.other();
    }
    String role = text(title, behind);
    if (behind == to) {
      boolean named = isFullName(from, title);
      return named
          ? Reading.person(text(from, title), role, null)
          : Reading.office(role, body(from, title));
    }
    boolean named = isShaped(behind, to) || hasJoint(behind, to) || isForeign(behind, to);
    return named ? Reading.person(text(behind, to), role, body(from, title)) : Reading.other();
  }

  /** A surname, or a whole name, before 先生 or a title. */
  private boolean isNamed(int from, int to, int title) {
    boolean surname = surnames.end(p.c, from, to) == to;
    return surname || (title < 0 ? to - from <= 4 && isName(from, to) : isFullName(from, to));
  }

  /** A name of three characters that is no place or body: 王丽华市长, not 高雄市市长. */
  private boolean isFullName(int from, int to) {
    boolean joined = hasJoint(from, to);
    return joined || (to - from == 3 && isName(from, to) && bodies.start(p.c, from, to) < 0);
  }

  private boolean isName(int from, int to) {
    return hasJoint(from, to) || (isShaped(from, to) && bodies.start(p.c, from, to) < 0);
  }

  /** A surname and one or two characters. */
  private boolean isShaped(int from, int to) {
    int surname = surnames.end(p.c, from, to);
    int length = to - from;
    boolean fits = surname > 0 && surname < to && length >= 2 && length <= (surname - from) + 2;
    for (int i = from; fits && i < to; i++) {
      fits = Passage.isHan(p.c[i]);
    }
    return fits;
  }

  private boolean hasJoint(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      if (JOINTS.indexOf(p.text.charAt(i)) >= 0) {
        return to - from <= LONGEST_FOREIGN * 3;
      }
    }
    return false;
  }

  private boolean isForeign(int from, int to) {
    boolean fits = to - from >= 2 && to - from <= LONGEST_FOREIGN;
    for (int i = from; fits && i < to; i++) {
      fits = Passage.isHan(p.c[i]) && p.c[i] != '\u7684';
    }
    return fits && bodies.start(p.c, from, to) < 0;
  }

  private @Nullable String body(int from, int to) {
    int end = to;
    while (end > from && (p.c[end - 1] == '\u7684' || p.isPause(end - 1))) {
      end--;
    }
    int begin = Math.max(from, quantifiers.end(p.c, from, end));
    int last = quantifierEnds.start(p.c, begin, end);
    end = last >= 0 ? last : end;
    boolean age = end > begin && p.c[end - 1] == '\u5c81'; // 42岁
    return end > begin && !age ? text(begin, end) : null;
  }

  private String text(int from, int to) {
    return p.text.subSequence(from, to).toString();
  }

  @Override
  public List<Span> mentions() {
    List<Span> mentions = new ArrayList<>();
    for (int s = 0; s < p.sentences(); s++) {
      Span subject = sources.opening(p.sentenceStart(s), p.sentenceStart(s + 1));
      if (subject != null) {
        mentions.add(subject);
      }
    }
    return mentions;
  }

  /** 林肯森 of 唐纳德·林肯森; a surname of a name. */
  @Override
  public boolean isPart(String part, String name) {
    boolean surname = part.length() == 1 && name.length() <= 3 && name.startsWith(part);
    return surname || (part.length() > 1 && SourceReader.isLastPart(part, name, JOINTS));
  }

  @Override
  public boolean isOffice(String office, String before) {
    return office.equals(before);
  }

  @Override
  public boolean isSpeaker(Span source) {
    return false;
  }
}
