package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/** The statements of a passage as they are found, and which quotations are taken by one. */
final class StatementList {
  private static final int LEAST_SPEECH = 8; // characters of a quotation without a cue
  private static final double CUED = .7;
  private static final double LOOSE = .4;

  private final Passage p;
  private final List<Statement> all = new ArrayList<>();
  private final BitSet taken = new BitSet();

  StatementList(Passage passage) {
    p = passage;
  }

  boolean isTaken(int q) {
    return taken.get(q);
  }

  void add(
      @Nullable Span source,
      @Nullable Span cue,
      List<Span> content,
      Stance stance,
      boolean negated,
      boolean goesOn) {
    all.add(new Statement(source, cue, content, stance, negated, goesOn, CUED));
    for (Span span : content) {
      for (int i = span.start(); i < span.end(); i++) {
        int q = p.quotationAt(i);
        if (q >= 0) {
          taken.set(q);
          i = p.close(q) - 1;
        }
      }
    }
  }

  /** What an account reports, in which others may speak: quotations inside stay free. */
  void addAccount(@Nullable Span source, Span cue, Span content, boolean goesOn) {
    all.add(new Statement(source, cue, List.of(content), Stance.SAY, false, goesOn, CUED));
  }

  Span quotation(int q) {
    return new Span(p.open(q), p.close(q));
  }

  /**
   * All in text order, with the quotations that are sentences of their own right behind one that
   * was said: whoever spoke goes on.
   */
  List<Statement> sorted() {
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    List<Statement> result = new ArrayList<>();
    int q = 0;
    for (Statement statement : all) {
      q = addLoose(result, q, statement.start());
      result.add(statement);
    }
    addLoose(result, q, p.length);
    return result;
  }

  private int addLoose(List<Statement> result, int from, int before) {
    int q = from;
    while (q < p.quotations() && p.open(q) < before) {
      Statement last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && !taken.get(q) && standsAlone(q) && follows(last, q)) {
        List<Span> content = List.of(quotation(q));
        result.add(new Statement(null, null, content, Stance.SAY, false, true, LOOSE));
      }
      q++;
    }
    return q;
  }

  /** A whole paragraph, or a sentence with its stop inside. */
  private boolean standsAlone(int q) {
    int before = p.dropBlanks(p.open(q), 0);
    int after = p.close(q);
    while (after < p.length && p.c[after] == ' ') {
      after++;
    }
    boolean opens = before == 0 || hasBreak(before, p.open(q)) || p.isStop(before - 1);
    boolean closes = after == p.length || p.isBreak(after) || p.isStop(after);
    return opens && closes && p.close(q) - p.open(q) >= LEAST_SPEECH;
  }

  private boolean hasBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.isBreak(i)) {
        return true;
      }
    }
    return false;
  }

  /** Nothing but blanks and stops between. */
  private boolean follows(Statement last, int q) {
    int i = last.end();
    while (i < p.open(q) && (p.isBlank(i) || p.isStop(i))) {
      i++;
    }
    return i == p.open(q);
  }
}
