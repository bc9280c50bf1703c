package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/**
 * Attributions in Korean. The cue ends its clause, behind what is said and an ending that quotes:
 * 시장은 "…"라고 말했다; 시장은 …하겠다고 밝혔다. The subject is marked by 은/는, else by 이/가, and holds for all cues
 * of the sentence; 경찰에 따르면 stands before what is said. Quotations that 라며 joins belong to the cue
 * behind them.
 */
final class KoreanFrames {
  private static final int LEAST_REPORT = 5; // characters of a content without marks
  private static final int LONGEST_GAP = 40; // characters between the ending and the cue
  private static final int LEAST_UNCUED = 7; // characters of a quotation without a cue

  private static final int LEAST_OBJECT = 2;
  private static final Set<Stance> OBJECTED =
      Set.of(Stance.DENY, Stance.DEMAND, Stance.PROMISE, Stance.ADMIT);

  private static final int FIRST_SYLLABLE = 0xac00;
  private static final int FINALS = 28; // of the syllables that begin alike, with none
  private static final int FINAL_N = 4;
  private static final int FINAL_L = 8;

  private final Passage p;
  private final StatementList statements;
  private final KoreanSubjects subjects;
  private final CharTrie cues;
  private final CharTrie light;
  private final CharTrie quoting; // 라고, 며: right behind a quotation
  private final CharTrie reporting; // 다고: the end of a reported clause
  private final CharTrie naming;
  private final CharTrie nominal;
  private final CharTrie pointing;
  private final CharTrie accounts;
  private final CharTrie not;
  private final CharTrie unsaid; // nouns that are refused or asked for, and not said
  private final CharTrie faults;
  private final CharTrie between; // words that say how, between an object and its cue
  private final CharTrie connective; // 면서: the end of a clause
  private final CharTrie rumours; // 소문이 돈다
  private final CharTrie rumoured; // 다는, before one

  private KoreanFrames(Passage passage) {
    Vocabulary words = Vocabulary.of("ko");
    p = passage;
    statements = new StatementList(passage);
    subjects = new KoreanSubjects(passage, words);
    cues = words.forwards("cue");
    light = words.forwards("cue_light");
    quoting = words.forwards("quoting");
    reporting = words.backwards("reporting");
    naming = words.forwards("naming");
    nominal = words.backwards("nominal");
    pointing = words.backwards("pointing");
    accounts = words.forwards("account");
    not = words.backwards("not");
    unsaid = words.backwards("unsaid");
    faults = words.backwards("fault");
    between = words.forwards("between");
    connective = words.backwards("connective");
    rumours = words.forwards("rumour");
    rumoured = words.backwards("rumoured");
  }

  static List<Statement> of(Passage passage) {
    KoreanFrames frames = new KoreanFrames(passage);
    for (int s = 0; s < passage.sentences(); s++) {
      frames.sentence(passage.sentenceStart(s), passage.sentenceStart(s + 1));
    }
    return frames.statements.sorted();
  }

  private void sentence(int from, int to) {
    int begin = account(from, to); // where what the next cue speaks for may begin
    int i = begin;
    while (i < to) {
      if (p.isCovered(i)) {
        int q = p.quotationAt(i);
        i = q < 0 ? i + 1 : p.close(q);
        continue;
      }
      int end = p.beginsWord(i) ? cueAt(i, begin, to) : -1;
      begin = Math.max(begin, end);
      i = Math.max(i + 1, end);
    }
    uncued(from, to);
    if (begin == from) {
      rumour(from, to);
    }
  }

  /** Reads the cue that begins here; its end, or -1 for none. */
  private int cueAt(int i, int begin, int to) {
    long match = cues.forward(p.c, i, to);
    boolean isLight = match < 0;
    match = isLight ? light.forward(p.c, i, to) : match;
    int end = match < 0 ? -1 : (int) (match >>> 32);
    if (end < 0 || !p.endsWord(end)) {
      return -1;
    }
    Stance stance = Vocabulary.stance(match);
    return cue(new Span(i, end), stance, isLight, begin) ? end : -1;
  }

  private boolean cue(Span cue, Stance stance, boolean isLight, int begin) {
    int q = quotationBefore(cue.start(), begin, isLight);
    if (q >= 0) {
      Span subject = subjects.in(behindParticle(q), cue.start());
      subject = subject == null ? subjects.before(p.open(q), begin) : subject;
      int body = mixed(q, subject, begin);
      List<Span> content = body >= 0 ? List.of(new Span(body, p.close(q))) : contents(q, begin);
      add(subject, cue, content, stance);
      return true;
    }
    boolean points = pointing.start(p.c, begin, p.dropBlanks(cue.start(), begin)) >= 0;
    if (points || (stance == Stance.ASK && pointed(cue, stance, begin))) {
      return !points || pointed(cue, stance, begin);
    }
    int end = reportEnd(cue.start(), begin, isLight);
    end = end < 0 && !isLight ? nounBefore(cue.start(), begin) : end;
    int object = end < 0 && !isLight ? objectBefore(cue.start(), begin, stance) : -1;
    end = Math.max(end, object);
    if (end < 0) {
      return false;
    }
    Span subject = subjects.in(subjects.wordEnd(end, cue.start()), cue.start());
    subject = subject == null ? subjects.before(end, begin) : subject;
    int from = subject == null || subject.end() > end ? begin : subjects.behind(subject);
    int body = subjects.report(Math.max(from, begin), end);
    boolean alone = subject == null && subjects.opens(begin);
    boolean named = object < 0 || (subject != null && isPhrase(body, end));
    int least = object < 0 ? LEAST_REPORT : LEAST_OBJECT;
    if (!named || end - body < least || (alone && body > begin)) {
      return false;
    }
    add(subject, cue, List.of(new Span(body, end)), stance);
    return true;
  }

  /** No clause, as in …알게 되면서 길을 다짐했다. */
  private boolean isPhrase(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.isBlank(i) && connective.start(p.c, from, i) > from) {
        return false;
      }
    }
    return true;
  }

  /** 혐의를 부인했다, 사과를 요구했다: where the object ends that is what is said; -1 for none. */
  private int objectBefore(int cue, int begin, Stance stance) {
    int end = p.dropBlanks(beforeAdverb(cue, begin), begin) - 1;
    boolean governs =
        OBJECTED.contains(stance)
            && end > begin
            && (p.c[end] == '을' || p.c[end] == '를')
            && !p.isCovered(end);
    boolean said =
        governs
            && unsaid.start(p.c, begin, end) < 0
            && (stance != Stance.ADMIT || faults.start(p.c, begin, end) >= 0);
    return said ? end : -1;
  }

  /** 혐의를 | 전면 부인했다: without a word between that says how. */
  private int beforeAdverb(int cue, int begin) {
    int end = p.dropBlanks(cue, begin);
    int start = subjects.wordStart(end, begin);
    return start > begin && between.end(p.c, start, end) == end ? start : cue;
  }

  /** …다는 얘기가 나온다: said by nobody who is told. */
  private void rumour(int from, int to) {
    for (int i = from + LEAST_REPORT; i < to; i++) {
      int end = p.isCovered(i) || !p.beginsWord(i) ? -1 : rumours.end(p.c, i, to);
      int clause = end > 0 && p.endsWord(end) ? p.dropBlanks(i, from) : from;
      int report = clause > from ? rumoured.start(p.c, from, clause) : -1;
      if (report - from >= LEAST_REPORT) {
        int noun = subjects.wordEnd(i, end);
        List<Span> content = List.of(new Span(subjects.report(from, report), clause - 1));
        statements.add(null, new Span(i, noun), content, Stance.SAY, false, false);
        return;
      }
    }
  }

  /** "A." 시장은 이렇게 말했다. */
  private boolean pointed(Span cue, Stance stance, int begin) {
    int q = p.opensAt(p.skipBlanks(begin, cue.start()));
    boolean full = q >= 0 && p.close(q) < cue.start() && p.isStop(p.close(q) - 2);
    Span subject = full ? subjects.before(cue.start(), p.close(q)) : null;
    if (subject == null || statements.isTaken(q)) {
      return false;
    }
    add(subject, cue, List.of(statements.quotation(q)), stance);
    return true;
  }

  private int behindParticle(int q) {
    int end = quoting.end(p.c, p.close(q), p.length);
    return Math.max(p.close(q), end);
  }

  /** The quotation that a particle before a cue belongs to; -1 for none. */
  private int quotationBefore(int cue, int begin, boolean isLight) {
    for (int i = cue - 1; i >= Math.max(begin, cue - LONGEST_GAP); i--) {
      int q = p.quotationAt(i);
      if (q < 0 && !p.isHidden(i) && p.isPause(i) && !p.isComma(i)) {
        return -1;
      }
      if (q >= 0) {
        int end = quoting.end(p.c, p.close(q), cue);
        boolean near = !isLight || p.skipBlanks(Math.max(end, 0), cue) == cue;
        boolean quotes = end > 0 && p.endsWord(end) && naming.end(p.c, p.close(q), p.length) < 0;
        boolean fresh = p.open(q) >= begin && !statements.isTaken(q);
        return quotes && near && fresh ? q : -1;
      }
    }
    return -1;
  }

  /** "A"라며 "B"라고: the quotations that endings join. */
  private List<Span> contents(int q, int begin) {
    int first = q;
    while (first > 0
        && p.open(first - 1) >= begin
        && !statements.isTaken(first - 1)
        && isJoined(first - 1, p.open(first))) {
      first--;
    }
    List<Span> contents = new ArrayList<>();
    for (int k = first; k <= q; k++) {
      contents.add(statements.quotation(k));
    }
    return contents;
  }

  private boolean isJoined(int q, int next) {
    int end = quoting.end(p.c, p.close(q), next);
    int behind = end < 0 ? p.close(q) : end;
    while (behind < next && (p.isBlank(behind) || p.isComma(behind))) {
      behind++;
    }
    return behind == next || (end > 0 && next - end < LONGEST_GAP);
  }

  /** Where a report begins whose last words are quoted: 결정이 "잘못"이라고; -1 if all is quoted. */
  private int mixed(int q, @Nullable Span subject, int begin) {
    int open = p.open(q);
    int before = q - 1;
    boolean joined = before >= 0 && p.open(before) >= begin && isJoined(before, open);
    if (subject == null || joined || subject.end() >= open) {
      return -1;
    }
    boolean runsOn = subjects.marks(open, Math.max(begin, subjects.behind(subject)));
    return runsOn ? subjects.report(subjects.behind(subject), open) : -1;
  }

  /** Where the clause ends that a word such as 하겠다고 before a cue reports; -1 for none. */
  private int reportEnd(int cue, int begin, boolean isLight) {
    int i = cue;
    while (i > begin && cue - i < LONGEST_GAP / 2) {
      int end = p.dropBlanks(i, begin);
      end = end > begin && p.isComma(end - 1) ? end - 1 : end;
      if (end <= begin || p.isCovered(end - 1)) {
        return -1;
      }
      int report = reporting.start(p.c, begin, end);
      if (report > begin && p.isWord(report - 1)) {
        return p.c[report] == '\ub2e4' || p.c[report] == '\uc790' ? report + 1 : report;
      }
      if (isLight) {
        return -1;
      }
      i = subjects.wordStart(end, begin);
    }
    return -1;
  }

  /** 할 것을 요구했다: before the noun that stands for what is said; -1 for none. */
  private int nounBefore(int cue, int begin) {
    int noun = nominal.start(p.c, begin, p.dropBlanks(cue, begin));
    int end = noun > begin && p.isBlank(noun - 1) ? p.dropBlanks(noun, begin) : -1;
    return end > begin && isAdnominal(p.c[end - 1]) ? end : -1;
  }

  /** A syllable that ends in ㄴ or ㄹ, as verbs before a noun do. */
  private static boolean isAdnominal(char c) {
    int last = (c - FIRST_SYLLABLE) % FINALS;
    return Passage.isHangul(c) && (last == FINAL_N || last == FINAL_L);
  }

  private void add(@Nullable Span subject, Span cue, List<Span> content, Stance stance) {
    boolean negated =
        not.start(p.c, cue.start(), cue.end()) >= 0
            || not.start(p.c, 0, p.dropBlanks(cue.start(), 0)) >= 0;
    statements.add(subject, cue, content, stance, negated, subject == null);
  }

  /** 시장은 "…"라며 고개를 숙였다: said, though no cue says so. */
  private void uncued(int from, int to) {
    for (int i = from; i < to; i++) {
      int q = p.quotationAt(i);
      if (q < 0) {
        continue;
      }
      i = p.close(q) - 1;
      int end = quoting.end(p.c, p.close(q), to);
      boolean said = end > 0 && p.endsWord(end) && naming.end(p.c, p.close(q), to) < 0;
      boolean isLong = p.close(q) - p.open(q) >= LEAST_UNCUED;
      Span subject = said && isLong ? subjects.before(p.open(q), from) : null;
      if (subject != null && !statements.isTaken(q) && subjects.isPerson(subject)) {
        statements.add(subject, null, List.of(statements.quotation(q)), Stance.SAY, false, false);
      }
    }
  }

  /** 경찰에 따르면 …: returns where what is said begins. */
  private int account(int from, int to) {
    for (int i = from + 1; i < to && (p.isCovered(i) || !p.isPause(i) || p.isComma(i)); i++) {
      int end = p.isCovered(i) || p.isBlank(i) ? -1 : accounts.end(p.c, i, to);
      Span source = end > 0 ? subjects.upTo(i, from) : null;
      if (source == null) {
        continue;
      }
      int body = end;
      while (body < to && (p.isBlank(body) || p.isComma(body))) {
        body++;
      }
      int close = p.clauseEnd(body, to);
      if (close - body < LEAST_REPORT) {
        return from;
      }
      statements.addAccount(source, new Span(i, end), new Span(body, close), false);
      return body;
    }
    return from;
  }
}
