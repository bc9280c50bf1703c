package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Who stands before a cue in Chinese: the stretch from the last mark to the cue, less what says
 * when and where (3日, 在记者会上, 对记者) and how (还, 进一步). Where nothing is left, the subject of the
 * clause before speaks (部长3日在开幕时，表示), else it is left out.
 */
final class ChineseSources {
  private static final int LONGEST = 40; // characters of a source
  private static final int LONGEST_NAME = 4; // characters of a name without a title
  private static final int REACH = 120; // characters to the clause before

  private final Passage p;
  private final CharTrie lead;
  private final CharTrie adverbial;
  private final CharTrie frames;
  private final CharTrie frameEnds;
  private final CharTrie tail;
  private final CharTrie inner;
  private final CharTrie units;
  private final CharTrie verbal;
  private final CharTrie pronouns;
  private final CharTrie empty;
  private final CharTrie persons;
  private final CharTrie records;
  private final CharTrie surnames;
  private final CharTrie cues;
  private final CharTrie citing;

  ChineseSources(Passage passage, Vocabulary words) {
    p = passage;
    lead = words.forwards("lead");
    adverbial = words.forwards("adverbial");
    frames = words.forwards("frame");
    frameEnds = words.forwards("frame_end");
    tail = words.forwards("tail");
    inner = words.forwards("inner");
    units = words.forwards("unit");
    verbal = words.forwards("verbal");
    pronouns = words.forwards("pronoun");
    empty = words.forwards("no_source");
    persons = words.forwards("title");
    citing = words.forwards("citing");
    cues = words.forwards("cue");
    surnames = words.forwards("surname");
    records = words.backwards("record");
  }

  /** The source of a cue whose clause begins at {@code clause}; null if what is there is none. */
  @Nullable Subject before(int cue, int clause, int from) {
    if (cue - clause > REACH) {
      return null;
    }
    int begin = skipLead(p.skipBlanks(clause, cue), cue);
    if (begin < cue) {
      Span cited = cited(begin, cue);
      if (cited != null) {
        return source(cited);
      }
      boolean record = records.start(p.c, begin, cue) > begin; // 某部发布的报告
      int described = record ? -1 : describedEnd(begin, cue);
      int end = record ? cue : described > 0 ? described : nounEnd(begin, cue);
      if (end > begin) {
        Span span = nominal(begin, end);
        return span == null ? null : source(span);
      }
    }
    if (begin >= cue && clause > from && p.closesAt(p.dropBlanks(clause, from)) >= 0) {
      return null;
    }
    Span earlier = earlier(clause, from);
    return earlier == null ? Subject.LEFT_OUT : source(earlier);
  }

  /** 某报援引知情人士的话: whom it cites; null if it cites nobody. */
  private @Nullable Span cited(int from, int cue) {
    int cited = -1;
    for (int i = from; i < cue; i++) {
      int end = p.isCovered(i) ? -1 : citing.end(p.c, i, cue);
      cited = end > 0 ? end : cited;
    }
    int record = cited < 0 ? -1 : records.start(p.c, cited, cue);
    return cited < 0 ? null : nominal(cited, record > cited ? record : cue);
  }

  /** 海港5月3日电: where the report begins behind its dateline. */
  int skipDateline(int from, int to) {
    int i = from;
    while (i < Math.min(to, from + LONGEST) && (p.isCovered(i) || !p.isPause(i))) {
      boolean wire = i > from + 1 && (p.c[i] == '电' || p.c[i] == '讯') && p.c[i - 1] == '日';
      if (wire && i + 1 < to && (p.isBlank(i + 1) || p.isHidden(i + 1))) {
        return i + 1;
      }
      i++;
    }
    return from;
  }

  /** The subject of the clause before, if that is a subject and what says when or where. */
  private @Nullable Span earlier(int clause, int from) {
    int end = clauseBreak(clause, from);
    int begin = end;
    while (begin > from && end - begin < REACH && !isBreakBefore(begin)) {
      begin--;
    }
    if (begin > from && !isBreakBefore(begin)) {
      return null;
    }
    int first = skipLead(p.skipBlanks(begin, end), end);
    int nounEnd = nounEnd(first, end);
    return nounEnd > first && nounEnd < end ? nominal(first, nounEnd) : null;
  }

  /** Who a sentence is about, as far as its first words say. */
  @Nullable Span opening(int from, int to) {
    int begin = skipLead(p.skipBlanks(from, to), to);
    while (begin < to && p.quotationAt(begin) >= 0) {
      begin = skipLead(p.close(p.quotationAt(begin)), to);
    }
    int limit = begin;
    while (limit < Math.min(to, begin + LONGEST) && !endsOpening(limit, to)) {
      limit++;
    }
    int end = nounEnd(begin, limit);
    return end > begin ? nominal(begin, end) : null;
  }

  private boolean endsOpening(int i, int to) {
    return !p.isCovered(i) && (p.isPause(i) || cues.end(p.c, i, to) > 0);
  }

  private boolean isBreakBefore(int i) {
    return !p.isCovered(i - 1) && p.isPause(i - 1) && p.c[i - 1] != '\u3001';
  }

  /** Where the clause before one ends: before the mark between. */
  int clauseBreak(int clause, int from) {
    int end = p.dropBlanks(clause, from);
    while (end > from && p.quotationAt(end - 1) < 0 && (p.isPause(end - 1) || p.isBlank(end - 1))) {
      end--;
    }
    return end;
  }

  private Subject source(Span span) {
    boolean pronoun = pronouns.end(p.c, span.start(), span.end()) == span.end();
    return new Subject(span, pronoun, false);
  }

  /** The stretch without blanks, if it may name somebody. */
  @Nullable Span nominal(int from, int to) {
    int begin = p.skipBlanks(from, to);
    int end = p.dropBlanks(to, begin);
    while (end > begin && (p.c[end - 1] == '的' || p.isComma(end - 1))) {
      end--;
    }
    int time = timeBefore(end, begin);
    end = time > begin ? time : end;
    if (end <= begin || end - begin > LONGEST) {
      return null;
    }
    if (empty.end(p.c, begin, end) == end) {
      return null;
    }
    for (int i = begin; i < end; i++) {
      if (!p.isCovered(i) && verbal.end(p.c, i, end) > 0 && inner.end(p.c, i, end) < 0) {
        return null;
      }
    }
    return new Span(begin, end);
  }

  /** What stands before a subject: 此外, 3日, 在会上. */
  int skipLead(int from, int to) {
    int i = from;
    while (i < to) {
      if (p.isHidden(i) && "([\u3010".indexOf(p.c[i]) >= 0) {
        i = p.hiddenEnd(i); // （记者…）
        continue;
      }
      if (inner.end(p.c, i, to) > 0) {
        return i;
      }
      int next = p.isComma(i) || p.isBlank(i) ? i + 1 : lead.end(p.c, i, to);
      next = next > 0 ? next : time(i, to);
      next = next > 0 ? next : frame(i, to);
      if (next <= 0) {
        return i;
      }
      i = next;
    }
    return i;
  }

  /** 当地时间3日下午, 2022年: a number with its unit, and what is joined to it; -1 for none. */
  private int time(int from, int to) {
    int i = from;
    while (i < to && isNumber(p.c[i])) {
      i++;
    }
    int end = i > from ? units.end(p.c, i, to) : -1;
    return end > 0 ? end : -1;
  }

  private static boolean isNumber(char c) {
    return Passage.isDigit(c) || "零一二三四五六七八九十".indexOf(c) >= 0;
  }

  private int timeBefore(int end, int from) {
    for (int i = Math.max(from, end - 12); i < end; i++) {
      if (isNumber(p.c[i]) && (i == from || !isNumber(p.c[i - 1])) && time(i, end) == end) {
        return i;
      }
    }
    return -1;
  }

  /** 在…上, 当…时: opens a clause, up to the last such word in it; -1 for none. */
  private int frame(int from, int to) {
    int last = -1;
    int i = frames.end(p.c, from, to);
    int limit = i < 0 ? i : Math.min(to, from + LONGEST);
    while (i < limit && (p.isCovered(i) || !p.isPause(i) || p.c[i] == '\u3001')) {
      int end = p.isCovered(i) ? -1 : frameEnds.end(p.c, i, to);
      last = end > 0 ? end : last;
      i = Math.max(i + 1, inner.end(p.c, i, to));
    }
    return last;
  }

  /** 住在五楼的陈太太: the end of a person behind a clause that describes one; -1 if there is none. */
  private int describedEnd(int from, int to) {
    int of = to - 1;
    while (of > from && p.c[of] != '的') {
      of--;
    }
    int person = of + 1;
    if (of <= from || person >= to) {
      return -1;
    }
    int end = nounEnd(person, to);
    boolean titled = persons.end(p.c, person, end) > 0;
    boolean named = surnames.end(p.c, person, end) > 0 && end - person <= LONGEST_NAME;
    return titled || named ? end : -1;
  }

  /** Where the subject ends: at the first word that says when, where or how. */
  private int nounEnd(int from, int to) {
    int i = from;
    while (i < to) {
      if (p.isCovered(i)) {
        i++;
        continue;
      }
      int blocked = Math.max(inner.end(p.c, i, to), persons.end(p.c, i, to));
      boolean cuts = tail.end(p.c, i, to) > 0 || adverbial.end(p.c, i, to) > 0 || time(i, to) > 0;
      if (blocked < 0 && cuts && (i > from || adverbial.end(p.c, i, to) > 0)) {
        return i;
      }
      i = Math.max(i + 1, blocked);
    }
    return to;
  }
}
