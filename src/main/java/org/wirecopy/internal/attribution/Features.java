package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;

/**
 * What the first pass of the labeller sees of a token, as 32-bit hashes: words and word classes
 * around it, its spelling, its quotation, the nearest cue heads and what lies between, and what
 * kind of sentence it stands in. No string is made.
 */
public final class Features {
  /** An upper bound of the number of features of a token, both passes together. */
  public static final int CAPACITY = 192;

  private final Layers l;
  private final Tokens tokens;
  private int[] out = new int[0];
  private int n;
  private int template;

  public Features(Layers layers) {
    l = layers;
    tokens = layers.tokens;
  }

  /**
   * Writes the features of token {@code t} and returns their number.
   *
   * @param to at least {@link #CAPACITY} long
   */
  public int first(int t, int[] to) {
    out = to;
    n = 0;
    template = 0;
    words(t);
    classes(t);
    spelling(t);
    quotation(t);
    heads(t);
    sentence(t);
    clause(t);
    paragraph(t);
    return n;
  }

  private void words(int t) {
    int w = word(t);
    int w1 = word(t - 1);
    int w2 = word(t - 2);
    int n1 = word(t + 1);
    int n2 = word(t + 2);
    add(w);
    add(w1);
    add(w2);
    add(n1);
    add(n2);
    add(word(t - 3));
    add(word(t + 3));
    add(pair(w1, w));
    add(pair(w, n1));
    add(pair(w2, w1));
    add(pair(n1, n2));
    add(pair(w1, n1));
  }

  private void classes(int t) {
    int c = wordClass(t);
    int c1 = wordClass(t - 1);
    int c2 = wordClass(t - 2);
    int n1 = wordClass(t + 1);
    int n2 = wordClass(t + 2);
    int w = word(t);
    add(c);
    add(c1);
    add(n1);
    add(c2 << 8 | c1);
    add(c1 << 8 | c);
    add(c << 8 | n1);
    add(n1 << 8 | n2);
    add(c2 << 16 | c1 << 8 | c);
    add(c1 << 16 | c << 8 | n1);
    add(c << 16 | n1 << 8 | n2);
    add(c2 << 24 | c1 << 16 | c << 8 | n1);
    add(c1 << 24 | c << 16 | n1 << 8 | n2);
    add(n1 << 16 | n2 << 8 | wordClass(t + 3));
    add(wordClass(t - 3) << 16 | c2 << 8 | c1);
    add(pair(w, c1 << 8 | n1));
    add(pair(w, n1 << 8 | n2));
    add(pair(w, c2 << 8 | c1));
    int lemma = l.lemma[t];
    add(lemma);
    add(lemma == 0 ? 0 : pair(lemma, form(t) << 16 | c1 << 8 | n1));
    add(pair(head(t - 1), c));
    add(pair(head(t + 1), c));
    add(stance(t) << 16 | c1 << 8 | n1);
  }

  private void spelling(int t) {
    int start = tokens.start(t);
    int end = tokens.end(t);
    if (tokens.kind(t) > Tokens.NUMBER) {
      template += 4;
      return;
    }
    add(letters(end - 3 < start ? start : end - 3, end));
    add(letters(end - 2 < start ? start : end - 2, end));
    add(letters(start, Math.min(end, start + 4)));
    add(tokens.kind(t) << 4 | Math.min(7, end - start));
  }

  private void quotation(int t) {
    int q = l.quote[t];
    int c = wordClass(t);
    int before = t > 0 ? l.quote[t - 1] : 15;
    int after = t + 1 < l.count ? l.quote[t + 1] : 15;
    int place = q << 8 | before << 4 | after;
    add(place);
    add(place << 8 | c);
    int index = l.quotations.at(t);
    if (index < 0) {
      add(pair(word(t), quoteAhead(t)));
      template += 4;
      return;
    }
    template++;
    int open = l.quotations.open(index);
    int close = l.quotations.close(index);
    boolean opensSentence = open == l.sentenceStart(open) || l.sentence[open] != l.sentence[t];
    int frame = wordClass(open - 1) << 16 | wordClass(close + 1) << 8 | (opensSentence ? 1 : 0);
    add(frame);
    add(pair(word(open - 1), q));
    add(pair(word(close + 1), wordClass(close + 2) << 8 | wordClass(close - 1)));
    add(pair(frame, Math.min(close - open, 12) << 8 | q));
  }

  /** What follows up to the next quotation mark within five tokens. */
  private int quoteAhead(int t) {
    for (int d = 1; d <= 5 && t + d < l.count; d++) {
      if (l.quotations.isMark(t + d)) {
        return d;
      }
    }
    return 0;
  }

  private void heads(int t) {
    int left = l.leftHead[t];
    int right = l.rightHead[t];
    int c = wordClass(t);
    int c1 = wordClass(t - 1);
    int leftKey = 0;
    int rightKey = 0;
    if (left >= 0) {
      int between = between(left + 1, t);
      leftKey = head(left);
      add(pair(leftKey, distance(t - left)));
      add(pair(leftKey, between));
      add(pair(leftKey, wordClass(left + 1) << 8 | c));
      add(pair(between << 8 | wordClass(left + 1), c1 << 8 | c));
      add(pair(stance(left) << 8 | between, c));
      add(wordClass(left - 1) << 16 | wordClass(left) << 8 | wordClass(left + 1));
    } else {
      template += 6;
    }
    if (right >= 0) {
      int between = between(t, right);
      rightKey = head(right);
      add(pair(rightKey, distance(right - t)));
      add(pair(rightKey, between));
      add(pair(rightKey, wordClass(right - 1) << 8 | c));
      add(pair(between << 8 | wordClass(right - 1), c1 << 8 | c));
      add(pair(stance(right) << 8 | between, c));
      add(wordClass(right - 1) << 16 | wordClass(right) << 8 | wordClass(right + 1));
    } else {
      template += 6;
    }
    add(pair(leftKey, rightKey));
  }

  private void sentence(int t) {
    int from = l.sentenceStart(t);
    int to = l.sentenceEnd(t);
    int c = wordClass(t);
    int shape = sentenceShape(from, to);
    add(shape << 8 | c);
    add(pair(shape, distance(t - from) << 4 | distance(to - t)));
    add(pair(word(from), c));
    add(pair(wordClass(from) << 8 | wordClass(from + 1), distance(t - from)));
    add(pair(shape, between(from, t)));
    int paragraph = Math.min(l.paragraph[t], 2);
    add(paragraph << 12 | shape << 4 | distance(t - from));
    add(pair(paragraph == 0 ? word(t) : 0, paragraph));
    int previous = from > 0 ? sentenceShape(l.sentenceStart(from - 1), from) : 63;
    boolean same = from > 0 && l.paragraph[from - 1] == l.paragraph[t];
    add(shape << 8 | previous << 1 | (same ? 1 : 0));
    add(pair(shape << 8 | previous << 1 | (same ? 1 : 0), c));
  }

  /** Subject, auxiliaries and object of what may be a verb, found by stepping over adverbs. */
  private void clause(int t) {
    int w = word(t);
    int lemma = l.lemma[t];
    int subject = t - 1;
    int auxiliaries = 0;
    while (subject >= 0 && t - subject < 6 && l.sentence[subject] == l.sentence[t]) {
      int bit = auxiliary(l.wordClass[subject]);
      if (bit < 0) {
        break;
      }
      auxiliaries |= bit;
      subject--;
    }
    int object = t + 1;
    while (object < l.count && object - t < 4 && auxiliary(l.wordClass[object]) >= 0) {
      object++;
    }
    int s = wordClass(subject);
    int o = wordClass(object);
    int head = lemma == 0 ? w : lemma ^ form(t);
    add(pair(head, auxiliaries << 8 | s));
    add(pair(head, o << 8 | wordClass(object + 1)));
    add(pair(wordClass(t) << 8 | auxiliaries, s << 8 | o));
    add(pair(head, word(subject)));
    add(pair(head, word(object)));
    add(pair(head, ahead(t)));
    add(pair(wordClass(t) << 8 | s, ahead(t)));
    add(pair(wordClass(subject - 1) << 8 | s, wordClass(t) << 8 | o));
  }

  private static int auxiliary(byte c) {
    return c == WordClasses.HAVE
        ? 1
        : c == WordClasses.BE
            ? 2
            : c == WordClasses.MODAL
                ? 4
                : c == WordClasses.NEGATION
                    ? 8
                    : c == WordClasses.DO
                        ? 16
                        : c == WordClasses.TO
                            ? 32
                            : c == WordClasses.ADVERB || c == WordClasses.ENDS_LY ? 0 : -1;
  }

  /**
   * The first of "that", "to", a comma, a quotation mark, a verb or a stop to come, and how far.
   */
  private int ahead(int t) {
    for (int d = 1; d <= 8 && t + d < l.count; d++) {
      byte c = l.wordClass[t + d];
      boolean verb = l.verbs[t + d + 1] > l.verbs[t + d];
      int what =
          c == WordClasses.THAT
              ? 1
              : c == WordClasses.TO
                  ? 2
                  : c >= WordClasses.COMMA && c <= WordClasses.OTHER_STOP
                      ? c
                      : verb ? 3 : c == WordClasses.RELATIVE ? 4 : 0;
      if (what != 0) {
        return what << 2 | (d == 1 ? 0 : d <= 3 ? 1 : 2);
      }
    }
    return 0;
  }

  /** How the paragraph begins ("PENCE: ...") and what follows its quotation ("..." - Name). */
  private void paragraph(int t) {
    int from = l.sentences.paragraphStart(l.paragraph[t]);
    int colon = 0;
    for (int d = 1; d <= 5 && from + d < l.count; d++) {
      if (l.wordClass[from + d] == WordClasses.COLON) {
        colon = d;
        break;
      }
    }
    int opening = wordClass(from) << 4 | colon;
    add(pair(opening, t < from + colon ? 0 : t == from + colon ? 1 : 2));
    add(pair(opening, wordClass(t)));
    int q = l.quotations.at(t);
    int after = q >= 0 ? l.quotations.close(q) + 1 : t;
    int to = l.sentences.paragraphStart(l.paragraph[t] + 1);
    int tail = Math.min(to - after, 7);
    add(pair(wordClass(after) << 8 | wordClass(after + 1), tail << 2 | (q >= 0 ? 1 : 0)));
    add(pair(wordClass(from) << 8 | wordClass(to - 1), distance(to - t)));
  }

  /** Is there a quotation, where, and does the sentence ask? */
  private int sentenceShape(int from, int to) {
    int quoted = l.marks[to] - l.marks[from];
    int begins = l.quote[from] != 0 ? 1 : 0;
    int ends = l.quote[to - 1] != 0 ? 1 : 0;
    int asks = tokens.kind(to - 1) == Tokens.STOP && tokens.first(to - 1) != '.' ? 1 : 0;
    return Math.min(quoted, 3) << 3 | begins << 2 | ends << 1 | asks;
  }

  /** What lies in [from, to): commas, verbs, "that", quotation marks, each counted to a limit. */
  private int between(int from, int to) {
    return Math.min(l.commas[to] - l.commas[from], 2)
        | Math.min(l.verbs[to] - l.verbs[from], 2) << 2
        | Math.min(l.thats[to] - l.thats[from], 1) << 4
        | Math.min(l.marks[to] - l.marks[from], 2) << 5;
  }

  static int distance(int d) {
    return d <= 4 ? d : d <= 7 ? 5 : d <= 12 ? 6 : d <= 20 ? 7 : d <= 40 ? 8 : 9;
  }

  private int word(int t) {
    return t >= 0 && t < l.count ? tokens.hash(t) : t < 0 ? 1 : 2;
  }

  private int wordClass(int t) {
    return t >= 0 && t < l.count ? l.wordClass[t] : 0;
  }

  /** The lemma of a head, with its form; the word itself for "according". */
  private int head(int t) {
    if (t < 0 || t >= l.count) {
      return 0;
    }
    int lemma = l.lemma[t];
    return lemma == 0 ? l.wordClass[t] : lemma ^ form(t);
  }

  private int form(int t) {
    return Lexicon.form(l.entry[t]);
  }

  private int stance(int t) {
    return l.lemma[t] == 0 ? 0 : 1 + Lexicon.stance(l.entry[t]).ordinal();
  }

  private int letters(int from, int to) {
    int h = to - from;
    for (int i = from; i < to; i++) {
      h = h * 31 + Character.toLowerCase(tokens.text().charAt(i));
    }
    return h;
  }

  static int pair(int a, int b) {
    return a * 0x9e3779b1 + (b ^ 0x5bd1e995) * 0x85ebca6b;
  }

  private void add(int value) {
    out[n++] = hash(++template, value);
  }

  static int hash(int template, int value) {
    int h = (value + template * 0x9e3779b1) * 0x85ebca6b;
    h ^= h >>> 15;
    h *= 0xc2b2ae35;
    return h ^ (h >>> 14);
  }
}
