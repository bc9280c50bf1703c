package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/**
 * Quotations behind nothing but who speaks and a colon: {@code 市长王丽华：“…”}. The words must name a
 * person, by a title or by a name of some length.
 */
final class ColonSpeech {
  private static final int LONGEST = 40; // characters of a speaker
  private static final int LEAST_NAME = 3;
  private static final double CONFIDENCE = .5;

  private ColonSpeech() {}

  /** The statements with those of quotations that none has taken, in text order. */
  static List<Statement> added(Passage p, SourceReader reader, List<Statement> statements) {
    BitSet taken = new BitSet();
    for (Statement statement : statements) {
      for (Span span : statement.content()) {
        taken.set(span.start(), span.end());
      }
    }
    List<Statement> all = new ArrayList<>(statements);
    int sentence = 0;
    for (int q = 0; q < p.quotations(); q++) {
      while (sentence + 1 < p.sentences() && p.sentenceStart(sentence + 1) <= p.open(q)) {
        sentence++;
      }
      int colon = p.dropBlanks(p.open(q), p.sentenceStart(sentence)) - 1;
      int from = p.skipBlanks(p.sentenceStart(sentence), p.open(q));
      boolean led = colon > from && p.isColon(colon) && colon - from <= LONGEST;
      if (led && !taken.get(p.open(q)) && isPerson(p, reader, new Span(from, colon))) {
        List<Span> content = List.of(new Span(p.open(q), p.close(q)));
        Span source = new Span(from, p.dropBlanks(colon, from));
        all.add(new Statement(source, null, content, Stance.SAY, false, false, CONFIDENCE));
      }
    }
    all.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return all;
  }

  private static boolean isPerson(Passage p, SourceReader reader, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (p.isPause(i)) {
        return false;
      }
    }
    Reading reading = reader.read(span);
    String name = reading.name();
    boolean parts = name != null && (name.indexOf(' ') > 0 || Passage.isHan(p.c[span.start()]));
    return name != null && (reading.role() != null || (parts && name.length() >= LEAST_NAME));
  }
}
