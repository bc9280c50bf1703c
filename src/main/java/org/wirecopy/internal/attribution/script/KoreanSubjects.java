package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Subjects in Korean: the words up to one that 은/는 or 이/가 marks. Endings of verbs look like 는, so a
 * word counts that ends in a title or a body before its marker; others only before 은/는, and if they
 * look like no verb.
 */
final class KoreanSubjects {
  private static final int LONGEST = 50; // characters of a subject
  private static final int MOST_WORDS = 7;
  private static final int REACH = 240; // characters between a quotation and its subject
  private static final int MOST_LEADS = 8; // words before a report that say when and where
  private static final int LONGEST_WORD = 40;

  private final Passage p;
  private final CharTrie persons;
  private final CharTrie pronouns;
  private final CharTrie bodies;
  private final CharTrie noTopic;
  private final CharTrie adverbialEnds;
  private final CharTrie leads;
  private final CharTrie contentLeads;
  private final CharTrie empty;

  KoreanSubjects(Passage passage, Vocabulary words) {
    p = passage;
    persons = words.backwards("person");
    pronouns = words.forwards("pronoun");
    bodies = words.backwards("body");
    noTopic = words.backwards("no_topic");
    adverbialEnds = words.backwards("adverbial_end");
    leads = words.forwards("lead");
    contentLeads = words.backwards("content_lead");
    empty = words.forwards("no_source");
  }

  /** The subject between an ending and its cue: "…"라고 시장은 말했다. */
  @Nullable Span in(int from, int to) {
    return first(from, to, from);
  }

  /** The first subject before a quotation or the end of a report. */
  @Nullable Span before(int end, int begin) {
    int from = Math.max(begin, end - REACH);
    return first(from > begin ? wordEnd(from, end) : from, end, begin);
  }

  private @Nullable Span first(int from, int to, int begin) {
    Span topic = first(from, to, begin, true);
    return topic == null ? first(from, to, begin, false) : topic;
  }

  private @Nullable Span first(int from, int to, int begin, boolean topic) {
    int i = from;
    while (i < to) {
      if (p.isBlank(i) || p.quotationAt(i) >= 0) {
        i++;
        continue;
      }
      int end = wordEnd(i, to);
      int noun = noun(i, end, topic);
      if (noun > i) {
        Span subject = upTo(noun, begin);
        if (subject != null) {
          return subject;
        }
      }
      i = Math.max(i + 1, end);
    }
    return null;
  }

  /** The end of the noun in a word with its marker; -1 if it is no subject. */
  private int noun(int from, int to, boolean topic) {
    int end = p.dropBlanks(to, from);
    end = end > from && p.isComma(end - 1) ? end - 1 : end;
    int marker = end - 1;
    boolean marked =
        marker > from
            && (topic
                ? p.c[marker] == '\uc740' || p.c[marker] == '\ub294'
                : p.c[marker] == '\uc774' || p.c[marker] == '\uac00' || p.c[marker] == '\uc11c');
    if (!marked) {
      return -1;
    }
    int noun = marker;
    if (p.c[marker] == '\uc11c' || (marker - 2 > from && p.c[marker - 1] == '\uc11c')) { // 께서(는)
      int kke = p.c[marker] == '\uc11c' ? marker - 1 : marker - 2;
      return p.c[kke] == '\uaed8' ? kke : -1;
    }
    if (isSpeaker(from, noun)) {
      return noun;
    }
    boolean body = noun - from > 2 && bodies.start(p.c, from, noun) >= 0; // 도로공사는
    boolean plain = topic && (body || noTopic.start(p.c, from, end) < 0) && noun - from >= 2;
    return plain ? noun : -1;
  }

  private boolean isSpeaker(int from, int noun) {
    int end = noun;
    while (end > from && p.isHidden(end - 1)) {
      end--; // 김 씨(55)
    }
    return persons.start(p.c, from, end) >= 0 || pronouns.end(p.c, from, end) == end;
  }

  boolean isPerson(Span subject) {
    int last = wordStart(subject.end(), subject.start());
    return isSpeaker(last, subject.end());
  }

  /** The words that end at a noun, back to one that says when or where. */
  @Nullable Span upTo(int end, int begin) {
    int start = wordStart(end, begin);
    for (int words = 1; start > begin && words < MOST_WORDS; words++) {
      int before = p.dropBlanks(start, begin);
      boolean joined = before < start && before > begin && p.quotationAt(before - 1) < 0;
      if (!joined || p.isPause(before - 1) || isAdverbial(wordStart(before, begin), before)) {
        break;
      }
      start = wordStart(before, begin);
    }
    int lead = leads.end(p.c, start, end);
    while (lead > start && lead < end && p.isBlank(lead)) {
      start = p.skipBlanks(lead, end);
      lead = leads.end(p.c, start, end);
    }
    boolean named = end > start && end - start <= LONGEST && empty.end(p.c, start, end) != end;
    return named && p.isWord(start) ? new Span(start, end) : null;
  }

  private boolean isAdverbial(int from, int to) {
    boolean ends = to - from > 1 && adverbialEnds.start(p.c, from, to) >= 0;
    return (ends && persons.start(p.c, from, to) < 0)
        || isDate(from, to)
        || leads.end(p.c, from, to) == to;
  }

  private boolean isDate(int from, int to) {
    return Passage.isDigit(p.c[from]) && "\uc77c\uc6d4\ub144\uc2dc\ubd84".indexOf(p.c[to - 1]) >= 0;
  }

  private boolean isMonth(int from, int to) {
    return Passage.isDigit(p.c[from]) && p.c[to - 1] == '월';
  }

  /** True if a marker of a subject stands right before a quotation, behind {@code from}. */
  boolean marks(int open, int from) {
    int end = p.dropBlanks(open, from);
    return end > from && "\uc740\ub294\uc774\uac00\ub3c4".indexOf(p.c[end - 1]) >= 0;
  }

  /** Behind a subject and its marker. */
  int behind(Span subject) {
    return wordEnd(subject.end(), p.length);
  }

  /** True if a sentence begins here. */
  boolean opens(int i) {
    int before = p.dropBlanks(i, 0);
    return before == 0 || p.isStop(before - 1) || p.closesAt(before) >= 0;
  }

  /** Where a report begins behind what says when and where: 3일 기자회견에서. */
  int report(int from, int to) {
    int body = skipMarks(from, to);
    int i = body;
    boolean object = false; // a date behind one belongs to the report
    for (int words = 0; i < to && words < MOST_LEADS; words++) {
      int end = wordEnd(i, to);
      if (p.isCovered(i) || end >= to) {
        return body;
      }
      int bare = p.isComma(end - 1) ? end - 1 : end;
      boolean date = isDate(i, bare) && !object;
      boolean lead = date || contentLeads.start(p.c, i, bare) >= 0;
      lead &= !object || !isMonth(i, bare);
      object |= p.c[bare - 1] == '을' || p.c[bare - 1] == '를';
      i = skipMarks(end, to);
      body = lead ? i : body;
    }
    return body;
  }

  private int skipMarks(int from, int to) {
    int i = from;
    while (i < to && (p.isBlank(i) || p.isComma(i))) {
      i++;
    }
    return i;
  }

  /** The next blank outside of brackets. */
  int wordEnd(int from, int to) {
    int end = from;
    int limit = Math.min(to, from + LONGEST_WORD);
    while (end < limit && (!p.isBlank(end) || p.isHidden(end)) && p.opensAt(end) < 0) {
      end++;
    }
    return end;
  }

  int wordStart(int to, int from) {
    int start = to;
    while (start > from && (!p.isBlank(start - 1) || p.isHidden(start - 1))) {
      start--;
    }
    return start;
  }
}
