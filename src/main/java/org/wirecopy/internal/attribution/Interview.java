package org.wirecopy.internal.attribution;

import java.util.BitSet;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Mentions.Entity;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/**
 * Whether a text is an interview set as questions and answers, and who answers: "I" in an answer
 * and "you" in a question are then that person.
 *
 * <p>A text is taken for one if at least {@link #LEAST_QUESTIONS} short paragraphs are questions
 * and "I" stands outside quotations at least {@link #LEAST_FIRST_PERSONS} times; news copy has
 * neither. Who answers is the person named most often above the first question, the first of
 * equals.
 */
final class Interview {
  private static final int LEAST_QUESTIONS = 3;
  private static final int LEAST_FIRST_PERSONS = 5;
  private static final int LONGEST_QUESTION = 80; // tokens of its paragraph
  private static final int I = WordHash.of("i");

  private final Layers l;
  private final BitSet questions = new BitSet(); // paragraphs
  private final @Nullable Entity interviewee;

  Interview(Layers layers, Mentions mentions) {
    l = layers;
    for (int p = 0; p < l.sentences.paragraphs(); p++) {
      questions.set(
          p, isQuestion(l.sentences.paragraphStart(p), l.sentences.paragraphStart(p + 1)));
    }
    boolean interview =
        questions.cardinality() >= LEAST_QUESTIONS && firstPersons() >= LEAST_FIRST_PERSONS;
    interviewee = interview ? mostNamed(mentions) : null;
  }

  /** Who speaks as "I" in an answer; null where it is not known. */
  @Nullable Entity answering(int token) {
    return isQuestion(token) || l.quotations.at(token) >= 0 ? null : interviewee;
  }

  /** Who is meant by "you" in a question; null where it is not known. */
  @Nullable Entity asked(int token) {
    return isQuestion(token) ? interviewee : null;
  }

  private boolean isQuestion(int token) {
    return questions.get(l.paragraph[token]);
  }

  private boolean isQuestion(int from, int to) {
    return to > from
        && to - from <= LONGEST_QUESTION
        && l.tokens.kind(to - 1) == Tokens.STOP
        && l.tokens.first(to - 1) == '?';
  }

  private int firstPersons() {
    int count = 0;
    for (int t = 0; t < l.count; t++) {
      boolean first = l.tokens.hash(t) == I && l.tokens.isCapital(t) && l.quotations.at(t) < 0;
      count += first ? 1 : 0;
    }
    return count;
  }

  private @Nullable Entity mostNamed(Mentions mentions) {
    int end = l.sentences.paragraphStart(questions.nextSetBit(0));
    IdentityHashMap<Entity, Integer> counts = new IdentityHashMap<>();
    Entity best = null;
    int most = 0;
    for (Mention mention : mentions.all()) {
      Entity entity = mention.entity();
      if (mention.from() >= end) {
        break;
      }
      if (entity == null || !entity.person || l.quotations.at(mention.from()) >= 0) {
        continue;
      }
      int count = counts.merge(entity, 1, Integer::sum);
      if (count > most) {
        best = entity;
        most = count;
      }
    }
    return best;
  }
}
