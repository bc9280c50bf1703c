package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/**
 * Attributions in Japanese. The cue ends its clause, behind what is said and a particle that
 * quotes: 市長は「…」と述べた; 市長は…すると明らかにした; …ことを認めた. Its subject is marked by は, else by が, and holds for
 * all cues of the sentence. 警察によると stands before what is said, 「…」と話すのは市長だ turns the order, and
 * 「…」と市長。 leaves the cue out.
 */
final class JapaneseFrames {
  private static final int LEAST_REPORT = 4; // characters of a content without marks
  private static final int LONGEST_GAP = 30; // characters between the particle and the cue
  private static final int LEAST_UNCUED = 8; // characters of a quotation without a cue
  private static final Set<Stance> OBJECTED =
      Set.of(Stance.DENY, Stance.DEMAND, Stance.PROMISE, Stance.ADMIT);
  private static final int LONGEST_NAME = 24; // of a speaker behind a quotation, without a cue

  private final Passage p;
  private final Vocabulary words;
  private final StatementList statements;
  private final JapaneseSubjects subjects;
  private final CharTrie cues;
  private final CharTrie light;
  private final CharTrie inner;
  private final CharTrie quoting; // と, などと, との
  private final CharTrie naming; // という, と題した: what is quoted is a name
  private final CharTrie nominal; // ことを, 考えを
  private final CharTrie nouns; // the same at the beginning of a cue
  private final CharTrie clauseEnds;
  private final CharTrie accounts; // によると
  private final CharTrie turned; // のは
  private final CharTrie not;
  private final CharTrie notEnds;
  private final CharTrie pointing;
  private final CharTrie persons;
  private final CharTrie unsaid; // nouns before を that are refused or asked for, and not said
  private final CharTrie faults;
  private final CharTrie rumours; // うわさがある
  private final CharTrie quotingNoun; // との, before one

  private JapaneseFrames(Passage passage) {
    p = passage;
    words = Vocabulary.of("ja");
    statements = new StatementList(passage);
    subjects = new JapaneseSubjects(passage, words);
    cues = words.forwards("cue");
    light = words.forwards("cue_light");
    inner = words.forwards("inner");
    quoting = words.forwards("quoting");
    naming = words.forwards("naming");
    nominal = words.backwards("nominal");
    nouns = words.forwards("nominal");
    clauseEnds = words.backwards("clause_end");
    accounts = words.forwards("account");
    turned = words.forwards("turned");
    not = words.forwards("not");
    notEnds = words.backwards("not");
    pointing = words.backwards("pointing");
    persons = words.backwards("person");
    unsaid = words.backwards("unsaid");
    faults = words.backwards("fault");
    rumours = words.forwards("rumour");
    quotingNoun = words.backwards("quoting_noun");
  }

  static List<Statement> of(Passage passage) {
    JapaneseFrames frames = new JapaneseFrames(passage);
    for (int s = 0; s < passage.sentences(); s++) {
      frames.sentence(passage.sentenceStart(s), passage.sentenceStart(s + 1));
    }
    return frames.statements.sorted();
  }

  private void sentence(int from, int to) {
    int begin = account(from, to); // where what the next cue speaks for may begin
    if (begin == from && rumour(from, to)) {
      return;
    }
    int first = begin;
    int i = first;
    while (i < to) {
      if (p.isCovered(i)) {
        int q = p.quotationAt(i);
        i = q < 0 ? i + 1 : p.close(q);
        continue;
      }
      int blocked = inner.end(p.c, i, to);
      long match = cues.forward(p.c, i, to);
      boolean isLight = match < 0;
      match = isLight ? light.forward(p.c, i, to) : match;
      int end = (int) (match >>> 32);
      end = blocked > end ? -1 : end;
      if (end > 0 && cue(first, begin, span(i, end), Vocabulary.stance(match), isLight, to)) {
        begin = end;
      }
      i = Math.max(i + 1, Math.max(blocked, end));
    }
    for (int q = firstQuotation(from, to); q >= 0 && q < p.quotations() && p.open(q) < to; q++) {
      if (!statements.isTaken(q)) {
        signed(q, first, to);
      }
    }
  }

  private int firstQuotation(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.quotationAt(i) >= 0) {
        return p.quotationAt(i);
      }
    }
    return -1;
  }

  /** A cue without the comma that is a part of its ending. */
  private Span span(int from, int end) {
    int to = end;
    while (to > from && p.isPause(to - 1)) {
      to--;
    }
    return new Span(from, to);
  }

  private boolean cue(int from, int begin, Span cue, Stance stance, boolean isLight, int to) {
    int particle = particleBefore(cue.start(), begin, isLight);
    if (particle < 0) {
      return !isLight
          && (pointing(from, cue, stance, to)
              || nominal(from, begin, cue, stance)
              || object(from, begin, cue, stance, to));
    }
    int q = p.closesAt(p.dropBlanks(particle, begin));
    Span subject = turnedSubject(cue.end(), to);
    subject = subject == null ? subjects.in(particle, cue.start()) : subject;
    if (q >= 0 && p.open(q) >= begin && !statements.isTaken(q)) {
      subject = subject == null ? subjects.before(p.open(q), from) : subject;
      int body = mixed(q, subject, begin);
      add(subject, cue, contents(q, body, begin), stance, to);
      return true;
    }
    subject = subject == null ? subjects.topic(from, particle) : subject;
    int body = subject == null || subject.end() > particle ? begin : subjects.behind(subject);
    body = subjects.report(Math.max(body, begin), particle);
    if (subject == null && begin == from) {
      return false;
    }
    return report(subject, cue, body, particle, stance, to);
  }

  /** 「A」。市長はこう述べた。 or 市長はこう述べた。「A」 */
  private boolean pointing(int from, Span cue, Stance stance, int to) {
    boolean points = pointing.start(p.c, from, cue.start()) >= 0;
    if (!points && stance != Stance.ASK) { // 「A」。住民は市に尋ねた。
      return false;
    }
    int q = points ? p.opensAt(p.skipBlanks(to, p.length)) : -1;
    int before = from;
    while (before > 0 && (p.isBlank(before - 1) || p.isStop(before - 1))) {
      before--;
    }
    q = q < 0 ? p.closesAt(before) : q;
    Span subject = subjects.first(from, cue.start());
    if (q < 0 || statements.isTaken(q) || subject == null) {
      return false;
    }
    statements.add(subject, cue, List.of(statements.quotation(q)), stance, false, false);
    return true;
  }

  /** 「A」「B」と述べた: all of them; 決定は「A」だと述べた: with the words before. */
  private List<Span> contents(int q, int body, int begin) {
    if (body >= 0) {
      return List.of(new Span(body, p.close(q)));
    }
    int first = q;
    while (first > 0
        && p.open(first - 1) >= begin
        && !statements.isTaken(first - 1)
        && isJoined(p.close(first - 1), p.open(first))) {
      first--;
    }
    List<Span> contents = new ArrayList<>();
    for (int k = first; k <= q; k++) {
      contents.add(statements.quotation(k));
    }
    return contents;
  }

  /** Nothing, or "、" or "などと" and the like, between two quotations. */
  private boolean isJoined(int from, int to) {
    int i = from;
    while (i < to && (p.isBlank(i) || p.isComma(i))) {
      i++;
    }
    return i == to;
  }

  /** Where a report begins whose last words are quoted: 政府が「A」と述べた; -1 if all is quoted. */
  private int mixed(int q, @Nullable Span subject, int begin) {
    int open = p.open(q);
    if (subject == null || subject.end() >= open) {
      return -1;
    }
    boolean runsOn =
        open > begin && subjects.marks(open, begin) && subjects.behind(subject) < open - 1;
    return runsOn ? subjects.report(subjects.behind(subject), open) : -1;
  }

  /** 事実を認めた, …方針を示した: a noun stands for what is said. */
  private boolean nominal(int from, int begin, Span cue, Stance stance) {
    boolean held = nouns.end(p.c, cue.start(), cue.end()) > 0; // 辞任しない考えを示した
    int noun = held ? cue.start() : nominal.start(p.c, begin, cue.start());
    boolean clause = noun > begin && clauseEnds.start(p.c, begin, noun) >= 0;
    Span subject = clause ? subjects.first(from, noun) : null;
    if (subject == null || subject.end() > noun) {
      return false;
    }
    int body = subjects.report(Math.max(subjects.behind(subject), begin), noun);
    return report(subject, cue, body, noun, stance, cue.end());
  }

  /** 容疑を否認し, 謝罪を求める: what the verb governs is what is said. */
  private boolean object(int from, int begin, Span cue, Stance stance, int to) {
    int end = cue.start() - 1;
    boolean governs =
        OBJECTED.contains(stance) && end > begin && p.c[end] == 'を' && !p.isCovered(end);
    boolean said =
        governs
            && unsaid.start(p.c, begin, end) < 0
            && (stance != Stance.ADMIT || faults.start(p.c, begin, end) >= 0);
    boolean seeking = p.c[cue.end() - 1] == 'て'; // 名物を求めて列ができた
    seeking |= stance == Stance.DEMAND && !(isHan(end - 1) && isHan(end - 2)); // 静かな席を求める
    Span subject = said && !seeking ? subjects.first(from, end) : null;
    if (subject == null || subject.end() > end) {
      return false;
    }
    int body = Math.max(subjects.behind(subject), begin);
    while (body < end && (p.isBlank(body) || p.isComma(body))) {
      body++;
    }
    body = subjects.report(body, end);
    for (int i = body; i < end; i++) {
      if (!p.isCovered(i) && p.isComma(i)) {
        return false; // another clause stands between
      }
    }
    return report(subject, cue, body, end, stance, to);
  }

  private boolean isHan(int i) {
    return i >= 0 && Character.isIdeographic(p.c[i]);
  }

  /** …とのうわさがある, …との見方も出ている: said by nobody who is told. */
  private boolean rumour(int from, int to) {
    for (int i = from + LEAST_REPORT; i < to; i++) {
      int end = p.isCovered(i) ? -1 : rumours.end(p.c, i, to);
      int particle = end < 0 ? -1 : quotingNoun.start(p.c, from, i);
      if (particle - from >= LEAST_REPORT && clauseEnds.start(p.c, from, particle) >= 0) {
        int cue = i;
        while (cue < end && !isParticle(p.c[cue])) {
          cue++;
        }
        List<Span> content = List.of(new Span(subjects.report(from, particle), particle));
        statements.add(null, new Span(i, cue), content, Stance.SAY, false, false);
        return true;
      }
    }
    return false;
  }

  private static boolean isParticle(char c) {
    return c == 'が' || c == 'も' || c == 'は';
  }

  private boolean report(
      @Nullable Span subject, Span cue, int from, int end, Stance stance, int to) {
    if (end - from < LEAST_REPORT) {
      return false;
    }
    add(subject, cue, List.of(new Span(from, end)), stance, to);
    return true;
  }

  private void add(@Nullable Span subject, Span cue, List<Span> content, Stance stance, int to) {
    boolean negated =
        not.end(p.c, cue.end(), to) > 0 || notEnds.start(p.c, cue.start(), cue.end()) > 0;
    statements.add(subject, cue, content, stance, negated, subject == null);
  }

  /** The particle that quotes, before a cue and what stands between; -1 for none. */
  private int particleBefore(int cue, int begin, boolean isLight) {
    for (int i = cue - 1; i >= Math.max(begin, cue - LONGEST_GAP); i--) {
      int q = p.quotationAt(i);
      int end = q >= 0 || p.isCovered(i) ? -1 : quoting.end(p.c, i, cue);
      boolean behindQuotation = p.closesAt(i) >= 0;
      if (end > 0 && (behindQuotation || isQuoting(i, end, cue))) {
        return (isLight && end < cue) || naming.end(p.c, i, p.length) > 0 ? -1 : i;
      }
      if (q >= 0 || (!p.isCovered(i) && p.isPause(i) && !p.isComma(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** A と behind a clause: its last word is a verb or an adjective, not a noun ("AとB"). */
  private boolean isQuoting(int particle, int end, int cue) {
    boolean clause = clauseEnds.start(p.c, 0, particle) >= 0;
    boolean near = end == cue || cue - end <= LONGEST_GAP / 2;
    return clause && near;
  }

  /** 「A」と話すのは市長だ: the speaker behind the cue. */
  private @Nullable Span turnedSubject(int cue, int to) {
    int from = turned.end(p.c, cue, to);
    if (from < 0) {
      return null;
    }
    int begin = from;
    while (begin < to && (p.isComma(begin) || p.isBlank(begin))) {
      begin++;
    }
    int end = begin;
    while (end < to && !p.isStop(end) && words.forwards("copula").end(p.c, end, to) < 0) {
      end++;
    }
    return subjects.nominal(begin, end);
  }

  /** 「…」と市長。, 市長は「…」。, 市長「…」: what is said without a cue. */
  private void signed(int q, int from, int to) {
    int behind = quoting.end(p.c, p.close(q), to);
    int end = p.clauseEnd(p.close(q), to);
    if (behind > 0 && end > behind && end - behind <= LONGEST_NAME) {
      Span name = persons.start(p.c, behind, end) > 0 ? subjects.nominal(behind, end) : null;
      if (name != null && !p.isComma(behind)) {
        statements.add(name, null, List.of(statements.quotation(q)), Stance.SAY, false, false);
        return;
      }
    }
    if (behind > 0 && naming.end(p.c, p.close(q), to) < 0) {
      said(q, from);
      return;
    }
    boolean alone = end <= p.close(q);
    Span subject = alone ? subjects.before(p.open(q), from) : null;
    if (subject != null
        && subjects.isPerson(subject)
        && isJoined(subjects.behind(subject), p.open(q))) {
      statements.add(subject, null, List.of(statements.quotation(q)), Stance.SAY, false, false);
    }
  }

  /** 市長は「…」と頭を下げた: said, though no cue says so. */
  private void said(int q, int from) {
    Span subject = subjects.before(p.open(q), from);
    boolean isLong = p.close(q) - p.open(q) >= LEAST_UNCUED;
    if (subject != null && isLong && subjects.isPerson(subject)) {
      statements.add(subject, null, List.of(statements.quotation(q)), Stance.SAY, false, false);
    }
  }

  /** 警察によると、…: returns where what is said begins. */
  private int account(int from, int to) {
    int i = from;
    while (i < to && (p.isCovered(i) || !p.isPause(i) || p.c[i] == '\u3001' || p.c[i] == ',')) {
      int end = p.isCovered(i) ? -1 : accounts.end(p.c, i, to);
      if (end > 0 && i > from) {
        return account(from, i, end, to);
      }
      i++;
    }
    return from;
  }

  private int account(int from, int at, int end, int to) {
    Span source = subjects.upTo(at, from);
    int body = end;
    while (body < to && (p.isBlank(body) || p.isComma(body))) {
      body++;
    }
    int close = p.clauseEnd(body, to);
    int said = words.backwards("hearsay").start(p.c, body, close);
    close = said > body ? said : close;
    if (source == null || close - body < LEAST_REPORT) {
      return from;
    }
    statements.addAccount(source, new Span(at, end), new Span(body, close), false);
    return body;
  }
}
