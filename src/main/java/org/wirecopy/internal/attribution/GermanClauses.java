package org.wirecopy.internal.attribution;

import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * Where German clauses begin and end, and what tells that one is reported: "dass", the subjunctive,
 * "zu" with an infinitive.
 */
final class GermanClauses {
  private static final int UND = WordHash.of("und");
  static final int LEAST_CLAUSE = 3; // tokens of a content without marks
  private static final int LEAST_FORM = 5; // letters of a subjunctive that no table lists

  private final Layers l;
  private final Tokens tokens;
  private final GermanPhrases phrases;
  private final Language language = Language.named(Language.GERMAN);
  private final WordSet that = language.words("that");
  private final WordSet question = language.words("question");
  private final WordSet not = language.words("not");
  private final WordSet conjunction = language.words("conjunction");
  private final WordSet subjunctive = language.words("subjunctive");
  private final WordSet conditional = language.words("conditional");
  private final WordSet infinitive = language.words("infinitive");

  private final WordSet article = language.words("article");
  private final WordSet notVerb = language.words("not_verb");

  GermanClauses(Layers layers, GermanPhrases phrases) {
    l = layers;
    tokens = layers.tokens;
    this.phrases = phrases;
  }

  boolean isThat(int t) {
    return that.contains(tokens.hash(t));
  }

  /** The start of the main clause: behind a comma with a conjunction, a colon, a semicolon. */
  int mainStart(int from, int stop) {
    for (int t = stop - 1; t > from; t--) {
      byte c = l.wordClass[t];
      boolean breaks =
          c == WordClasses.COLON
              || c == WordClasses.SEMICOLON
              || (c == WordClasses.COMMA
                  && t + 1 < stop
                  && conjunction.contains(tokens.hash(t + 1)));
      if (breaks && l.quotations.at(t) < 0) {
        return t + 1;
      }
    }
    return from;
  }

  /** The end of a clause: its sentence's, without the stop, or the next cue's. */
  int end(int from, int to) {
    int end = to;
    for (int t = from + LEAST_CLAUSE; t < to; t++) {
      if (l.quotations.at(t) >= 0) {
        continue;
      }
      boolean another = l.wordClass[t] == WordClasses.SEMICOLON && !hasSubjunctive(t, to);
      if (another) {
        end = t;
        break;
      }
      boolean comma = phrases.isComma(t) && t + 2 < to;
      if (comma && isCueAt(t + 1)) {
        end = t;
        break;
      }
      if (opensCue(t, to)) {
        end = phrases.isComma(t - 1) ? t - 1 : t;
        break;
      }
    }
    int q = end > from ? l.quotations.at(end - 1) : -1;
    if (q >= 0 && l.quotations.open(q) > from && l.quotations.close(q) >= end) {
      return l.quotations.close(q) + 1; // the quotation goes on over the end of the sentence
    }
    while (end > from && tokens.kind(end - 1) == Tokens.STOP) {
      end--;
    }
    return end;
  }

  /** "und" with a cue verb behind it. */
  boolean opensCue(int t, int to) {
    return t + 1 < to && isUnd(t) && !tokens.isCapital(t + 1) && finite(t + 1);
  }

  /** "und" or a comma with the next cue verb behind it: what the verb before governs is over. */
  boolean opensNext(int t, int to) {
    boolean comma = t + 1 < to && phrases.isComma(t) && finite(t + 1);
    return comma || opensCue(t, to);
  }

  private boolean isCueAt(int t) {
    boolean so =
        language.words("so").contains(tokens.hash(t)) && t + 1 < l.count && tokens.isWord(t + 1);
    return (so && tokens.isCapital(t + 1)) || finite(t);
  }

  private boolean finite(int t) {
    for (GermanVerbs.Verb verb : GermanVerbs.readings(tokens.hash(t))) {
      if (verb.finite()) {
        return true;
      }
    }
    return false;
  }

  boolean isUnd(int t) {
    return tokens.hash(t) == UND;
  }

  /** "dass", "ob", a subjunctive, "zu" and an infinitive. */
  boolean opensClause(int t, int to) {
    if (that.contains(tokens.hash(t)) || question.contains(tokens.hash(t))) {
      return true;
    }
    int end = t;
    while (end < to && !phrases.isComma(end) && tokens.kind(end) < Tokens.STOP) {
      end++;
    }
    return hasSubjunctive(t, end) || hasInfinitive(t, end) || hasSubjunctiveForm(t, end);
  }

  /** "die Untersuchung dauere an": a verb form in -e behind a noun, which ends its phrase. */
  boolean hasSubjunctiveForm(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      boolean verb =
          tokens.kind(t) == Tokens.LOWER
              && tokens.isCapital(t - 1)
              && !phrases.isAuxiliary(t)
              && !phrases.isNoun(t)
              && (t + 1 == to || !tokens.isCapital(t + 1))
              && tokens.end(t) - tokens.start(t) >= LEAST_FORM
              && endsIn(t, "e")
              && !endsIn(t, "te");
      if (verb && !notVerb.contains(tokens.hash(t)) && !article.contains(tokens.hash(t))) {
        return true;
      }
    }
    return false;
  }

  boolean hasSubjunctive(int from, int to) {
    for (int t = from; t < to; t++) {
      if (subjunctive.contains(tokens.hash(t)) && l.quotations.at(t) < 0) {
        return true;
      }
    }
    return false;
  }

  /** A main clause in the subjunctive, whether or not its verb is listed. */
  boolean isReport(int from, int to) {
    if (conjunction.contains(tokens.hash(from)) || that.contains(tokens.hash(from))) {
      return false;
    }
    return (hasSubjunctive(from, to) && !onlyConditional(from, to)) || hasSubjunctiveForm(from, to);
  }

  /** "habe", "liege": the finite verb of a report, at a token. */
  boolean isFiniteReport(int t) {
    return hasSubjunctive(t, t + 1);
  }

  /** "könnte", "würde": a report only among reports. */
  boolean onlyConditional(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean subject = subjunctive.contains(tokens.hash(t)) && l.quotations.at(t) < 0;
      if (subject && !conditional.contains(tokens.hash(t))) {
        return false;
      }
    }
    return true;
  }

  /** {@code Wer zahlt das? fragt X}: the mark of a question or a shout. */
  boolean asks(int t) {
    boolean stop = tokens.kind(t) == Tokens.STOP && l.quotations.at(t) < 0;
    return stop && (tokens.first(t) == '?' || tokens.first(t) == '!');
  }

  /** "Wie teuer das wird, sagte der Minister nicht": nothing is said. */
  boolean isLeftOpen(Run content, int second, int to) {
    boolean denied = false;
    for (int t = second + 1; t < to && !phrases.isComma(t); t++) {
      denied |= not.contains(tokens.hash(t)) && l.quotations.at(t) < 0;
    }
    return denied && question.contains(tokens.hash(content.from()));
  }

  private boolean hasInfinitive(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean zu = infinitive.contains(tokens.hash(t));
      boolean verb = t + 1 < to && tokens.kind(t + 1) == Tokens.LOWER && endsIn(t + 1, "n");
      if ((zu && verb) || (tokens.kind(t) == Tokens.LOWER && hasInnerZu(t))) {
        return true;
      }
    }
    return false;
  }

  /** "anzukündigen" */
  private boolean hasInnerZu(int t) {
    int length = tokens.end(t) - tokens.start(t);
    if (length < 8 || !endsIn(t, "en")) {
      return false;
    }
    CharSequence text = tokens.text();
    for (int i = tokens.start(t) + 2; i < tokens.start(t) + 8 && i + 4 < tokens.end(t); i++) {
      if (text.charAt(i) == 'z' && text.charAt(i + 1) == 'u') {
        return true;
      }
    }
    return false;
  }

  private boolean endsIn(int t, String suffix) {
    int at = tokens.end(t) - suffix.length();
    for (int i = 0; i < suffix.length(); i++) {
      if (at < tokens.start(t) || tokens.text().charAt(at + i) != suffix.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
