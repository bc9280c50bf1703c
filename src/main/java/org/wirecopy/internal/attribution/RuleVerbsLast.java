package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Frames of a language whose verb ends its clause, as Turkish: {@code Demir, "A" dedi}, {@code "A"
 * diyen Demir, B'nin kapandığını söyledi}, {@code Bakan, B'nin kapanacağını açıkladı}. What is said
 * stands before the cue, a quotation or a clause that ends in a verbal noun; who says it opens the
 * clause, or follows a participle.
 */
final class RuleVerbsLast {
  private static final int LONGEST_SOURCE = 12; // tokens
  private static final int LEAST_CLAUSE = 2;
  private static final int LEAST_ASIDE = 2; // words between a name and the comma that are no part
  private static final int MOST_LIGHT = 2; // words between a quotation and its cue
  private static final int LIGHT = 5; // letters of one
  private static final int LONGEST_OBJECT = 7; // tokens, the comma before them one
  private static final Set<Stance> OBJECTED = Set.of(Stance.DENY, Stance.DEMAND);
  private static final int LONGEST_CASE = 4; // letters behind an apostrophe

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Phrases phrases;
  private final FrameList frames;
  private final WordSet verbs;
  private final WordSet participles;
  private final WordSet converbs; // "belirterek": another verb of the same subject follows
  private final WordSet topics; // "ise", behind a subject
  private final WordSet rumours; // verbs of which nobody is the subject
  private final WordSet when;

  RuleVerbsLast(Layers layers, Language language, Phrases phrases, FrameList frames) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.phrases = phrases;
    this.frames = frames;
    verbs = language.words("verb");
    participles = language.words("participle");
    converbs = language.words("converb");
    topics = language.words("topic");
    rumours = language.words("unsourced");
    when = language.words("when");
  }

  /** True of a language that has such verbs. */
  boolean applies() {
    return !participles.isEmpty();
  }

  /**
   * The frames of a sentence.
   *
   * @param last who spoke in the sentence before, where that still holds
   */
  boolean read(int from, int to, @Nullable Run last) {
    if (!applies()) {
      return false;
    }
    int start = from;
    Run subject = null;
    boolean found = false;
    for (int t = from; t < to; t++) {
      boolean participle = participles.contains(tokens.hash(t));
      boolean converb = converbs.contains(tokens.hash(t));
      boolean cue = participle || converb || verbs.contains(tokens.hash(t));
      if (!cue && t > from && endsClause(t, to) && rumour(start, t)) {
        return true;
      }
      if (!cue || l.quotations.at(t) >= 0 || t == from) {
        continue;
      }
      Run source = participle ? subjectBehind(t + 1, to) : subject;
      boolean closes = participle || converb || endsClause(t, to);
      Run frame = closes ? frame(start, t, source, source == null ? last : source) : null;
      if (frame == null) {
        continue;
      }
      found = true;
      subject = frame.to() > frame.from() ? frame : source;
      start = Math.max(t + 1, participle && source != null ? source.to() : t + 1);
      start += start < to && isComma(start) ? 1 : 0;
    }
    return found;
  }

  /** Nothing of the clause follows: a mark, the sentence's end, or who says it. */
  private boolean endsClause(int t, int to) {
    return t + 1 >= to || !tokens.isWord(t + 1) || phrases.closesAfter(t, to);
  }

  /** The source of the frame that was added, empty if it has none; null for no frame. */
  private @Nullable Run frame(int start, int cue, @Nullable Run subject, @Nullable Run last) {
    List<Run> content = new ArrayList<>();
    Run source = subject;
    int q = quotationBefore(start, cue);
    if (q >= 0) {
      source = source == null ? opening(start, l.quotations.open(q)) : source;
      source = source == null ? phrases.subjectAfter(cue, l.sentenceEnd(cue)) : source;
      frames.addContinued(content, q);
      frames.addClause(content, l.quotations.open(q), l.quotations.close(q) + 1, 1);
    } else if (isVerbalNoun(cue - 1)) {
      Run opening = subject == null ? opening(start, cue) : null;
      source = opening == null ? source : opening;
      int begin = behindComma(opening == null ? start : opening.to(), cue);
      frames.addClause(content, begin, cue, LEAST_CLAUSE);
    }
    Run objected = content.isEmpty() && isObjected(cue) ? opening(start, cue) : null;
    if (objected != null && isObject(objected.to(), cue)) {
      source = objected;
      frames.addClause(content, behindComma(objected.to(), cue), cue, 1);
    }
    int end = l.sentenceEnd(cue);
    if (content.isEmpty() && cue + 2 < end && bringsIn(cue + 1)) {
      int from = l.wordClass[cue + 1] == WordClasses.COLON ? cue + 2 : cue + 1;
      frames.addClause(content, from, frames.clauseEnd(from, end), LEAST_CLAUSE);
      source = source == null ? opening(start, cue) : source;
    }
    if (content.isEmpty()) {
      return null;
    }
    source = source == null ? last : source;
    frames.add(source, new Run(cue, cue + 1), content, .7);
    return source == null ? new Run(cue, cue) : source;
  }

  private int behindComma(int t, int to) {
    return t < to && isComma(t) ? t + 1 : t;
  }

  private boolean isObjected(int cue) {
    int hash = tokens.hash(cue);
    return OBJECTED.contains(language.stance(hash)) && !language.words("asking").contains(hash);
  }

  /** "Oda, | acil destek talep etti": a few words alone between the subject's comma and its cue. */
  private boolean isObject(int from, int cue) {
    int t = from + 1;
    while (t < cue && tokens.isWord(t) && l.quotations.at(t) < 0) {
      t++;
    }
    return t == cue && isComma(from) && cue - from > 1 && cue - from <= LONGEST_OBJECT;
  }

  /** "... olacağı | öne sürülüyor": a clause that nobody is told to have said. */
  private boolean rumour(int from, int cue) {
    boolean clause = rumours.contains(tokens.hash(cue)) && isVerbalNoun(cue - 1);
    if (clause && cue - from > LEAST_CLAUSE) {
      List<Run> content = List.of(new Run(from, cue));
      frames.addAside(new Frame(null, new Run(cue, cue + 1), content, .5));
    }
    return clause;
  }

  /** {@code şöyle anlattı: "A"}. */
  private boolean bringsIn(int t) {
    int q = l.quotations.isMark(t) ? l.quotations.at(t) : -1;
    return l.wordClass[t] == WordClasses.COLON || (q >= 0 && l.quotations.open(q) == t);
  }

  /** The quotation before a cue, a comma or a small word apart: {@code "A" diye}. */
  private int quotationBefore(int from, int cue) {
    int t = cue - 1;
    int light = 0;
    while (t > from
        && light <= MOST_LIGHT
        && l.quotations.at(t) < 0
        && (isComma(t) || isLight(t))) {
      light++;
      t--;
    }
    int q = t >= from ? l.quotations.at(t) : -1;
    return q >= 0 && l.quotations.close(q) == t && l.quotations.open(q) >= from ? q : -1;
  }

  private boolean isLight(int t) {
    return tokens.kind(t) == Tokens.LOWER && tokens.end(t) - tokens.start(t) <= LIGHT;
  }

  private boolean isVerbalNoun(int t) {
    return tokens.kind(t) == Tokens.LOWER && language.ends(tokens, t, "clause_ending");
  }

  /** Who opens a clause: up to a comma, else a name or a title with it. */
  private @Nullable Run opening(int from, int limit) {
    int end = from;
    while (end < limit
        && end - from <= LONGEST_SOURCE
        && (tokens.isWord(end) || isAbbreviation(end, limit))
        && !topics.contains(tokens.hash(end))) {
      end++;
    }
    boolean topic = end < limit && end > from && topics.contains(tokens.hash(end));
    boolean marked = end < limit && end > from && (isComma(end) || l.quotations.at(end) >= 0);
    boolean closed = topic || marked;
    int to = closed ? end : nameEnd(from, limit);
    to = closed ? named(from, to) : to;
    while (to > from && when.contains(tokens.hash(to - 1))) {
      to--;
    }
    int start = behindAttribute(from, to);
    while (start < to && when.contains(tokens.hash(start))) {
      start++;
    }
    boolean names = false;
    for (int t = start; t < to; t++) {
      names |= tokens.isCapital(t) || l.isTitle(t);
    }
    boolean adverb = start < to && l.beginsNoName(start) && to - start == 1;
    return names && !adverb ? new Run(start, to) : null;
  }

  /** The stops of "Prof. Dr. Ayla Er". */
  private boolean isAbbreviation(int t, int limit) {
    return tokens.kind(t) == Tokens.STOP
        && !tokens.spaceBefore(t)
        && tokens.isCapital(t - 1)
        && tokens.end(t - 1) - tokens.start(t - 1) <= LONGEST_CASE
        && t + 1 < limit
        && tokens.isCapital(t + 1);
  }

  /** "Bakan Can Doğan | toplantının ardından": without the words of lower case behind the name. */
  private int named(int from, int to) {
    int end = to;
    while (end > from && !isNameOrTitle(end - 1)) {
      end--;
    }
    return end > from && to - end >= LEAST_ASIDE ? end : to;
  }

  /** "konuyla ilgili konuşan | Vali Ömer Çetin": behind a participle before a name. */
  private int behindAttribute(int from, int to) {
    for (int t = from; t + 1 < to; t++) {
      boolean attribute =
          tokens.kind(t) == Tokens.LOWER
              && language.ends(tokens, t, "participle_ending")
              && isNameOrTitle(t + 1);
      if (attribute) {
        return t + 1;
      }
    }
    return from;
  }

  private boolean isNameOrTitle(int t) {
    return tokens.isCapital(t) || l.isTitle(t);
  }

  /** Capitals and titles; of one word alone a title, for another may be part of the clause. */
  private int nameEnd(int from, int limit) {
    int t = from;
    boolean cased = false;
    while (t < limit && !cased && (tokens.isCapital(t) || l.isTitle(t))) {
      cased = hasCase(t);
      t++;
    }
    boolean led = t < limit && when.contains(tokens.hash(t)); // "Erdem ayrıca"
    boolean alone = t - from == 1 && !l.isTitle(from) && !led;
    return cased || alone ? from : t;
  }

  /** "Ankara'nın": a name in a case is no subject. */
  private boolean hasCase(int t) {
    CharSequence text = tokens.text();
    int n = tokens.end(t);
    for (int i = Math.max(tokens.start(t), n - LONGEST_CASE - 1); i < n; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        return true;
      }
    }
    return false;
  }

  /** Who follows a participle, up to the comma: {@code "A" diyen Bakan Kaya, ...}. */
  private @Nullable Run subjectBehind(int from, int to) {
    int end = from;
    while (end < to && end - from <= LONGEST_SOURCE && tokens.isWord(end)) {
      end++;
    }
    int limit = end < to && isComma(end) ? end : phrases.end(from, to);
    boolean names = false;
    for (int t = from; t < limit; t++) {
      names |= tokens.isCapital(t) || l.isTitle(t);
    }
    return names ? new Run(from, limit) : null;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
