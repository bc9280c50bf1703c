package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Subjects in Japanese: what は or が marks, outside of quotations, back to the comma or the
 * adverbial before it.
 */
final class JapaneseSubjects {
  private static final int LONGEST = 40; // characters of a subject
  private static final int LONGEST_LEAD = 24; // of what stands before a report and its comma
  private static final int REACH = 200; // characters between a quotation and its subject

  private final Passage p;
  private final CharTrie noTopic; // には, では: before は no subject
  private final CharTrie adverbialEnds;
  private final CharTrie empty;
  private final CharTrie quoting;
  private final CharTrie persons;
  private final CharTrie inner;
  private final CharTrie leads;
  private final CharTrie marking; // particles right before a quotation that is part of a clause

  JapaneseSubjects(Passage passage, Vocabulary words) {
    p = passage;
    noTopic = words.backwards("no_topic");
    adverbialEnds = words.backwards("adverbial_end");
    empty = words.forwards("no_source");
    quoting = words.forwards("quoting");
    persons = words.backwards("person");
    leads = words.backwards("content_lead");
    inner = words.forwards("inner_topic");
    marking = words.backwards("marking");
  }

  /** The first subject of a stretch: the first that は marks, else the first of が. */
  @Nullable Span first(int from, int to) {
    Span topic = marked(from, to, 'は');
    return topic != null ? topic : marked(from, to, 'が');
  }

  /** The subject of what stands between a particle and its cue: 「…」と市長は述べた. */
  @Nullable Span in(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (isMarker(i, to, 'は') || isMarker(i, to, 'が')) {
        return nominal(from + 1, i);
      }
    }
    return null;
  }

  /** What は marks in a stretch. */
  @Nullable Span topic(int from, int to) {
    return marked(from, to, 'は');
  }

  /** The subject before a quotation: the one right before it, else the first. */
  @Nullable Span before(int open, int from) {
    int near = open - 1;
    near = near > from && p.isComma(near) ? near - 1 : near;
    if (near > from && isMarker(near, p.length, 'は')) {
      Span subject = upTo(near, from);
      if (subject != null) {
        return subject;
      }
    }
    return first(Math.max(from, open - REACH), open);
  }

  private @Nullable Span marked(int from, int to, char marker) {
    int end = Math.min(to, from + REACH);
    for (int i = from + 1; i < end; i++) {
      if (isMarker(i, p.length, marker)) {
        Span subject = upTo(i, from);
        if (subject != null) {
          return subject;
        }
      }
    }
    return null;
  }

  private boolean isMarker(int i, int to, char marker) {
    return p.c[i] == marker
        && !p.isCovered(i)
        && !p.isBlank(i - 1)
        && noTopic.start(p.c, Math.max(0, i - 8), i) < 0
        && inner.end(p.c, i, to) < 0
        && inner.end(p.c, i - 1, to) < 0;
  }

  /** True if a particle that makes a quotation part of a clause stands right before it. */
  boolean marks(int open, int from) {
    return marking.start(p.c, from, open) >= 0;
  }

  /** Behind a subject and its particle. */
  int behind(Span subject) {
    return Math.min(p.length, subject.end() + 1);
  }

  /** Where a report begins behind a subject, and behind what says when or where: 3日、会見で、. */
  int report(int from, int to) {
    int body = from;
    int i = from;
    while (i < to && i - body < LONGEST_LEAD) {
      if (!p.isCovered(i) && p.isComma(i)) {
        boolean lead = i == body || leads.start(p.c, body, i) >= 0;
        if (!lead) {
          return body;
        }
        body = p.skipBlanks(i + 1, to);
      }
      i++;
    }
    return p.skipBlanks(body, to);
  }

  boolean isPerson(Span subject) {
    int end = subject.end();
    return persons.start(p.c, subject.start(), end) >= 0
        || (p.isHidden(end - 1) && endsInBracketedAge(subject));
  }

  private boolean endsInBracketedAge(Span subject) {
    int open = subject.end() - 1;
    while (open > subject.start() && p.c[open] != '(') {
      open--;
    }
    return persons.start(p.c, subject.start(), open) >= 0;
  }

  /** The noun phrase that ends at a particle. */
  @Nullable Span upTo(int end, int from) {
    int begin = end;
    while (begin > from && end - begin <= LONGEST && !isEdge(begin - 1)) {
      if (p.closesAt(begin) >= 0 && quoting.end(p.c, begin, end) > 0) {
        begin = quoting.end(p.c, begin, end); // 「…」と市長は
        break;
      }
      begin--;
    }
    return end - begin > LONGEST ? null : nominal(begin, end);
  }

  private boolean isEdge(int i) {
    boolean listed = p.c[i] == '\u30fb';
    return p.quotationAt(i) < 0 && !listed && !p.isHidden(i) && (p.isPause(i) || p.isBlank(i));
  }

  /** The stretch behind what says when or where; null if it names nobody. */
  @Nullable Span nominal(int from, int to) {
    int begin = p.skipBlanks(from, to);
    int end = p.dropBlanks(to, begin);
    for (int i = begin + 1; i < end; i++) {
      if (!p.isCovered(i) && !p.isCovered(i - 1) && adverbialEnds.start(p.c, begin, i) >= 0) {
        boolean hiragana = p.c[i] >= '\u3041' && p.c[i] < '\u30a1';
        begin = p.isWord(i) && !hiragana ? i : begin;
      } else if (p.c[i - 1] == '日' && Passage.isDigit(p.c[Math.max(begin, i - 2)])) {
        begin = i; // 13日
      }
    }
    boolean named = end > begin && end - begin <= LONGEST && empty.end(p.c, begin, end) != end;
    boolean covered = named && p.quotationAt(begin) >= 0 && p.quotationAt(end - 1) >= 0;
    return named && !covered ? new Span(begin, end) : null;
  }
}
