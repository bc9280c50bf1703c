package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * Where the capitalized names of an English text begin and end, titles before them and particles,
 * nicknames and an "and" sign inside.
 */
final class NameRuns {
  /**
   * A name: its first word, titles included, where the name proper begins and ends, and the end of
   * the letters behind it.
   */
  record Name(int from, int begin, int end, int to) {}

  private static final int LONGEST = 12; // tokens
  private static final int LONGEST_NICKNAME = 2; // words
  private static final int LONGEST_GIVEN = 3; // words before a nickname
  private static final WordSet PARTICLES =
      WordSet.of("de von van bin al el da di la le der den du dos ibn ben ter");
  private static final WordSet BODIES =
      WordSet.of(
          "ministry department house bank office bureau bar chamber council inspectorate directorate"
              + " secretariat authority academy");
  private static final int OF = WordHash.of("of");

  private final Layers l;
  private final Tokens tokens;

  NameRuns(Layers layers) {
    l = layers;
    tokens = layers.tokens;
  }

  /** True for a token that begins a name. */
  boolean starts(int t) {
    if (!tokens.isCapital(t)) {
      return false;
    }
    byte c = l.wordClass[t];
    boolean sentenceStart = t == l.sentenceStart(t) || l.quotations.isMark(t - 1);
    if (sentenceStart && Lexicon.form(l.entry[t]) != Lexicon.NOT_A_HEAD && !follows(t)) {
      return false;
    }
    boolean listed = Lexicon.wordClass(l.entry[t]) != 0;
    return !listed
        || c == WordClasses.TITLE
        || c == WordClasses.BODY
        || (c == WordClasses.ROLE && (follows(t) || (t + 1 < l.count && isBodyOf(t + 1))))
        || (c == WordClasses.DOCUMENT && !sentenceStart);
  }

  private boolean follows(int t) {
    return t + 1 < l.count && tokens.isCapital(t + 1) && l.sentence[t] == l.sentence[t + 1];
  }

  /** The name that begins at a token; empty where it is a title alone. */
  Name read(int from) {
    int to = from + 1;
    int name = l.isTitle(from) || isCalling(from) ? to : from;
    while (to < l.count && to - from < LONGEST && l.sentence[to] == l.sentence[from]) {
      int next = next(from, to);
      if (next > to) {
        name = tokens.isCapital(to) && l.isTitle(to) ? next : name;
        to = next;
      } else if (nameBehindOffice(to) > to) {
        name = nameBehindOffice(to);
        to = name + 1; // "Secretary of State Anna Kell"
      } else if (isBodyOf(to)) {
        name = Math.min(name, to - 1); // "Ministry" is a title elsewhere
        to += 2; // "Department of Agriculture", "Church of Scientology"
      } else if (tokens.kind(to) == Tokens.STOP
          && l.isTitle(to - 1)
          && to + 1 < l.count
          && tokens.isCapital(to + 1)) {
        name = ++to; // "Gen." "Sen."
      } else {
        break;
      }
    }
    int end = to;
    while (end - name > 2 && OfficePhrase.isPostnominal(l, end - 1)) {
      end--; // "Owen Berg QC"
    }
    return new Name(from, name, end, to);
  }

  /** Behind a further word of the run, or behind what joins one to it; the same if none does. */
  private int next(int from, int to) {
    if (tokens.isCapital(to)) {
      return l.wordClass[to] == WordClasses.SUBJECT_PRONOUN ? to : to + 1;
    }
    boolean joins =
        PARTICLES.contains(tokens.hash(to))
            || (l.wordClass[to] == WordClasses.DASH && !tokens.spaceBefore(to))
            || tokens.first(to) == '&';
    if (joins) {
      return to + 1 < l.count && tokens.isCapital(to + 1) ? to + 1 : to;
    }
    return behindNickname(from, to);
  }

  /** {@code Robert "Bobby" Hale}: a word or two in marks between given name and surname. */
  private int behindNickname(int from, int to) {
    int q = to - from <= LONGEST_GIVEN && l.quotations.isMark(to) ? l.quotations.at(to) : -1;
    if (q < 0 || l.quotations.open(q) != to || !l.quotations.closed(q)) {
      return to;
    }
    int close = l.quotations.close(q);
    boolean named = close - to <= LONGEST_NICKNAME + 1 && close + 1 < l.count;
    for (int t = to + 1; named && t < close; t++) {
      named = tokens.isCapital(t);
    }
    boolean person =
        named && tokens.isCapital(close + 1) && Mentions.gender(tokens.hash(from)) != 0;
    return person && l.sentence[close + 1] == l.sentence[to] ? close + 1 : to;
  }

  /**
   * Where the name begins behind the "of" of an office: after a portfolio ("Secretary of State"),
   * at a given name, or two words before the end ("Governor of Veska Chris Gregor"); -1 for none.
   */
  private int nameBehindOffice(int of) {
    if (tokens.hash(of) != OF || !l.isTitle(of - 1)) {
      return -1;
    }
    int end = of + 1;
    while (end < l.count
        && end - of < 8
        && tokens.isCapital(end)
        && l.sentence[end] == l.sentence[of]) {
      end++;
    }
    int t = of + 1;
    while (t < end && OfficePhrase.isPortfolio(l, t)) {
      t++;
    }
    if (t > of + 1 || t == end) {
      return t < end ? t : -1;
    }
    while (++t < end) {
      if (Mentions.gender(tokens.hash(t)) != 0 && !Mentions.SAINTS.contains(tokens.hash(t - 1))) {
        return t;
      }
    }
    return end - of > 3 ? end - 2 : -1;
  }

  private boolean isBodyOf(int t) {
    return tokens.hash(t) == OF
        && t + 1 < l.count
        && tokens.isCapital(t + 1)
        && (l.wordClass[t - 1] == WordClasses.BODY || BODIES.contains(tokens.hash(t - 1)));
  }

  /** "Swimmer Lotta Berg" opens a sentence: no title, but no part of the name. */
  private boolean isCalling(int t) {
    return t == l.sentenceStart(t)
        && t + 2 < l.sentenceEnd(t)
        && tokens.kind(t) == Tokens.CAPITALIZED
        && tokens.kind(t + 1) == Tokens.CAPITALIZED
        && (tokens.kind(t + 2) == Tokens.CAPITALIZED || PARTICLES.contains(tokens.hash(t + 2)))
        && Epithets.isCalling(tokens, t)
        && Mentions.gender(tokens.hash(t)) == 0;
  }
}
