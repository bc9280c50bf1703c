package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/**
 * Attributions in Chinese. The cue follows its source and goes before what is said, or behind a
 * quotation: 他说，“…”；“…，”他说。；部长表示，…；据某社报道，…. Sentence by sentence, from left to right: a cue without
 * marks speaks for the rest of its sentence, up to a cue that goes on with the same subject (并强调)
 * or with one of its own behind a semicolon.
 */
final class ChineseFrames {
  private static final int LEAST_REPORT = 4; // characters of a content without marks
  private static final int LONGEST_ADDRESSEE = 12;
  private static final int LONGEST_DENIAL = 8; // characters from a negation to its cue
  private static final int LONGEST_ACCOUNT = 40; // characters between 据 and the comma

  private final Passage p;
  private final StatementList statements;
  private final ChineseSources sources;
  private final CharTrie cues;
  private final CharTrie marked;
  private final CharTrie told;
  private final CharTrie inner;
  private final CharTrie accounts;
  private final CharTrie views;
  private final CharTrie viewEnds;
  private final CharTrie hearsay;
  private final CharTrie records;
  private final CharTrie cueEnds;
  private final CharTrie media;
  private final CharTrie not;
  private final CharTrie denials;
  private final CharTrie chain;
  private final CharTrie behind;
  private final CharTrie nounBefore;
  private final CharTrie speaking;
  private final CharTrie contrasts;
  private final CharTrie contrastEnds;
  private @Nullable Pending pending;
  private @Nullable Subject subject; // of the sentence so far
  private int quotation; // the first that no cue has passed

  /** A report whose end is not known yet. */
  private record Pending(@Nullable Subject source, Cue cue, List<Span> before, int from) {}

  private record Cue(int from, int to, Stance stance, boolean marked, boolean told) {}

  private ChineseFrames(Passage passage) {
    Vocabulary words = Vocabulary.of("zh");
    p = passage;
    statements = new StatementList(passage);
    sources = new ChineseSources(passage, words);
    cues = words.forwards("cue");
    marked = words.forwards("cue_marked");
    told = words.forwards("cue_told");
    inner = words.forwards("inner");
    accounts = words.forwards("account");
    views = words.forwards("view");
    viewEnds = words.backwards("view_end");
    hearsay = words.forwards("hearsay");
    records = words.backwards("record");
    cueEnds = words.backwards("account_cue");
    media = words.backwards("media");
    not = words.backwards("not");
    behind = words.forwards("behind");
    nounBefore = words.backwards("noun_before");
    speaking = words.backwards("speaking");
    contrasts = words.forwards("contrast");
    contrastEnds = words.backwards("contrast");
    denials = words.forwards("not");
    chain = words.forwards("chain");
  }

  static List<Statement> of(Passage passage) {
    ChineseFrames frames = new ChineseFrames(passage);
    for (int s = 0; s < passage.sentences(); s++) {
      frames.sentence(passage.sentenceStart(s), passage.sentenceStart(s + 1));
    }
    return frames.statements.sorted();
  }

  private void sentence(int from, int to) {
    int i = account(sources.skipDateline(from, to), to);
    int clause = i; // where the clause begins
    pending = null;
    subject = null;
    while (i < to) {
      if (p.isCovered(i)) {
        int q = p.quotationAt(i);
        i = q >= 0 ? p.close(q) : i + 1;
        clause = q >= 0 ? i : clause;
        continue;
      }
      if (p.isPause(i) && p.c[i] != '\u3001') {
        clause = i + 1;
        i++;
        continue;
      }
      int blocked = inner.end(p.c, i, to);
      Cue cue = cueAt(i, to);
      cue = cue != null && blocked > cue.to() ? null : cue;
      int next = cue == null ? -1 : read(cue, from, clause, to);
      clause = Math.max(clause, next);
      i = next >= 0 ? next : cue == null ? Math.max(i + 1, blocked) : cue.to();
    }
    close(p.clauseEnd(from, to));
  }

  private @Nullable Cue cueAt(int i, int to) {
    long match = cues.forward(p.c, i, to);
    if (match >= 0) {
      return cue(i, match, false, false);
    }
    match = marked.forward(p.c, i, to);
    if (match >= 0) {
      return cue(i, match, true, false);
    }
    match = told.forward(p.c, i, to);
    return match < 0 ? null : cue(i, match, true, true);
  }

  private static Cue cue(int i, long match, boolean marked, boolean told) {
    return new Cue(i, (int) (match >>> 32), Vocabulary.stance(match), marked, told);
  }

  /** Reads a cue; returns where to go on, -1 if it attributes nothing. */
  private int read(Cue cue, int from, int clause, int to) {
    int lead = cue.told() ? addressee(cue.to(), to) : p.skipBlanks(cue.to(), to);
    if (lead < 0) {
      return -1;
    }
    boolean mark = p.isComma(lead) || p.isColon(lead);
    int body = p.skipBlanks(mark ? lead + 1 : lead, to);
    int opens = p.opensAt(body);
    int before = quotationBefore(clause, from);
    if (isNoun(cue, clause)
        || (cue.marked() && !cue.told() && isDenied(cue, clause))
        || (!mark && opens < 0 && body < to && behind.end(p.c, body, to) > 0) // 他说的话
        || (cue.marked() && !mark && opens < 0 && before < 0)) {
      return -1;
    }
    Subject source = sources.before(cue.from(), clause, from);
    boolean opener = cue.marked() && cue.from() == from; // "问：" of an interview
    if (source == null ? opens < 0 : source.goesOn() && opener) {
      return -1;
    }
    source = source != null && source.goesOn() && subject != null ? subject.again() : source;
    subject = source != null && !source.goesOn() ? source : subject;
    if (before >= 0 && source != null && source.span() != null) {
      return behind(cue, source, before, opens, mark ? body : to);
    }
    if (pending != null && !breaks(cue, source, clause, opens)) {
      return -1; // inside what is said already
    }
    if (lead >= p.clauseEnd(lead, to)) {
      return trailing(cue, source, from, clause);
    }
    if (opens < 0 && !mark && (source == null || body > cue.to() || p.isCovered(body))) {
      return -1;
    }
    close(sources.clauseBreak(clause, from));
    if (opens >= 0) {
      return quoted(cue, source, opens, to);
    }
    pending = new Pending(source, cue, List.of(), body);
    return body;
  }

  /** 没有正面回答: a weak cue that is denied attributes nothing. */
  private boolean isDenied(Cue cue, int clause) {
    for (int i = Math.max(clause, cue.from() - LONGEST_DENIAL); i < cue.from(); i++) {
      if (denials.end(p.c, i, cue.from()) > 0) {
        return true;
      }
    }
    return false;
  }

  /** 提出建议, 的警告: a noun, unless it is a word that only speaks. */
  private boolean isNoun(Cue cue, int clause) {
    return speaking.start(p.c, cue.from(), cue.to()) < 0
        && nounBefore.start(p.c, clause, cue.from()) >= 0;
  }

  /**
   * True where a cue inside a report opens one of its own: 并强调, 他还说, 而部长则说, one behind a semicolon.
   */
  private boolean breaks(Cue cue, @Nullable Subject source, int clause, int opens) {
    if (source == null || (pending != null && cue.from() <= pending.from())) {
      return false;
    }
    if (source.goesOn() || source.isAgain()) {
      boolean joined = p.skipBlanks(clause, cue.from()) < cue.from();
      boolean held = cue.stance() == Stance.BELIEVE || cue.stance() == Stance.WANT;
      return joined || opens >= 0 || !held;
    }
    int begin = p.skipBlanks(clause, cue.from());
    boolean parted = clause > 0 && p.c[clause - 1] == ';';
    boolean contrast =
        contrasts.end(p.c, begin, cue.from()) > 0
            || contrastEnds.start(p.c, begin, cue.from()) >= 0;
    return source.isPronoun() || parted || contrast || opens >= 0;
  }

  /** “A，”他说，“B。” or “A。”他说，B。 */
  private int behind(Cue cue, Subject source, int before, int opens, int body) {
    close(p.open(before));
    List<Span> content = new ArrayList<>();
    int first = before;
    while (first > quotation
        && !statements.isTaken(first - 1)
        && p.skipBlanks(p.close(first - 1), p.length) == p.open(first)) {
      first--; // “A。”“B。”他说
    }
    for (int q = first; q <= before; q++) {
      content.add(statements.quotation(q));
    }
    if (opens >= 0) {
      content.add(statements.quotation(opens));
      add(source, cue, content);
      return p.close(opens);
    }
    pending = new Pending(source, cue, content, body);
    return Math.min(body, cue.to() + 1);
  }

  /** 他说：“A。”, and 他称“A”的做法不对: what goes on behind the quotation is said, too. */
  private int quoted(Cue cue, @Nullable Subject source, int opens, int to) {
    int q = opens;
    List<Span> content = new ArrayList<>(List.of(statements.quotation(q)));
    int next = p.close(q);
    while (p.opensAt(p.skipBlanks(next, to)) >= 0) {
      q = p.opensAt(p.skipBlanks(next, to));
      content.add(statements.quotation(q));
      next = p.close(q);
    }
    boolean full = p.isStop(p.close(q) - 2);
    boolean runsOn = next < to && p.isWord(next) && !full && chain.end(p.c, next, to) < 0;
    if (runsOn) {
      pending = new Pending(source, cue, List.of(), p.open(opens));
      return next;
    }
    add(source, cue, content);
    return next;
  }

  /** A将辞职，新华社报道称。 */
  private int trailing(Cue cue, @Nullable Subject source, int from, int clause) {
    int end = sources.clauseBreak(clause, from);
    boolean alone = clause > from && p.isComma(clause - 1) && end - from >= LEAST_REPORT;
    Span span = source == null ? null : source.span();
    if (pending == null && alone && span != null && span.start() >= end) {
      add(source, cue, List.of(new Span(p.skipBlanks(from, end), end)));
      return cue.to();
    }
    return -1;
  }

  /** Ends the report that is open. */
  private void close(int end) {
    Pending report = pending;
    pending = null;
    if (report == null) {
      return;
    }
    if (end - report.from() < LEAST_REPORT) {
      if (!report.before().isEmpty()) {
        add(report.source(), report.cue(), report.before());
      }
      return;
    }
    List<Span> content = new ArrayList<>(report.before());
    content.add(new Span(report.from(), end));
    add(report.source(), report.cue(), content);
  }

  private void add(@Nullable Subject source, Cue cue, List<Span> content) {
    boolean negated = not.start(p.c, Math.max(0, cue.from() - 4), cue.from()) >= 0;
    boolean dropped = source != null && source.goesOn();
    statements.add(
        source == null ? null : source.span(),
        new Span(cue.from(), cue.to()),
        content,
        cue.stance(),
        negated,
        dropped);
    int last = p.quotationAt(content.get(content.size() - 1).end() - 1);
    quotation = last >= 0 ? last + 1 : quotation;
  }

  /** The quotation that a clause follows, a comma apart; -1 if none does. */
  private int quotationBefore(int clause, int from) {
    int end = p.dropBlanks(clause, from);
    end = end > from && p.isComma(end - 1) ? p.dropBlanks(end - 1, from) : end;
    int q = p.closesAt(end);
    boolean said = q >= 0 && p.open(q) >= from && !statements.isTaken(q) && stands(q, from);
    return said ? q : -1;
  }

  /** A quotation that is no word of a sentence: it follows a mark, or opens the sentence. */
  private boolean stands(int q, int from) {
    int before = p.dropBlanks(p.open(q), from);
    return before == from || p.isPause(before - 1) || p.closesAt(before) >= 0;
  }

  /** 告诉记者：where the mark behind who is told stands; -1 if it is too far. */
  private int addressee(int from, int to) {
    for (int i = from; i < Math.min(to, from + LONGEST_ADDRESSEE); i++) {
      if (p.isPause(i) || p.opensAt(i) >= 0) {
        return i;
      }
      if (p.isCovered(i) || cues.end(p.c, i, to) > 0) {
        return -1;
      }
    }
    return -1;
  }

  /** 据某社报道，…; 据悉，…: at the head of a sentence. Returns where the report begins. */
  private int account(int from, int to) {
    int begin = sources.skipLead(p.skipBlanks(from, to), to);
    int behind = hearsay.end(p.c, begin, to);
    if (behind > 0 && p.isComma(p.skipBlanks(behind, to))) {
      return account(begin, null, new Span(begin, behind), p.skipBlanks(behind, to) + 1, to);
    }
    int view = views.end(p.c, begin, to);
    int head = Math.max(view, accounts.end(p.c, begin, to));
    int comma = head;
    while (head > 0 && comma < Math.min(to, head + LONGEST_ACCOUNT) && !isEnd(comma)) {
      comma++;
    }
    if (head < 0 || comma >= to || !(p.isComma(comma) || p.isColon(comma))) {
      return from;
    }
    int end = p.dropBlanks(comma, head);
    if (view == head) {
      int seen = viewEnds.start(p.c, head, end);
      Span source = seen < 0 ? null : sources.nominal(head, seen);
      return source == null ? from : account(begin, source, new Span(seen, end), comma + 1, to);
    }
    int cut = cueEnds.start(p.c, head, end);
    end = cut > 0 ? cut : end;
    int record = records.start(p.c, head, end);
    if (cut < 0 && record < 0 && media.start(p.c, head, end) < 0) {
      return from;
    }
    Span source = sources.nominal(head, record < 0 ? end : record);
    Span cue = source == null ? new Span(begin, p.dropBlanks(comma, head)) : new Span(begin, head);
    return account(begin, source, cue, comma + 1, to);
  }

  private boolean isEnd(int i) {
    return !p.isCovered(i) && p.isPause(i) && p.c[i] != '\u3001';
  }

  private int account(int begin, @Nullable Span source, Span cue, int from, int to) {
    int body = p.skipBlanks(from, to);
    int end = p.clauseEnd(body, to);
    if (end - body < LEAST_REPORT) {
      return begin;
    }
    statements.addAccount(source, cue, new Span(body, end), false);
    return body;
  }
}
