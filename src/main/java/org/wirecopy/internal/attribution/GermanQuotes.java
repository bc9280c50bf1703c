package org.wirecopy.internal.attribution;

import java.util.Set;
import org.wirecopy.internal.text.Tokens;

/** What a German quotation is: speech, or a name, a title, a motto; and where it stands. */
final class GermanQuotes {
  private final Layers l;
  private final Tokens tokens;
  private final GermanPhrases phrases;
  private final GermanClauses clauses;
  private final Language language = Language.named(Language.GERMAN);
  private final Set<Integer> genitive = language.words("genitive");
  private final Set<Integer> predicate = language.words("predicate");

  GermanQuotes(Layers layers, GermanPhrases phrases, GermanClauses clauses) {
    l = layers;
    tokens = layers.tokens;
    this.phrases = phrases;
    this.clauses = clauses;
  }

  /** A short quotation that begins with a capital behind a noun or an article: a name. */
  boolean isName(int q) {
    int open = l.quotations.open(q);
    int close = l.quotations.close(q);
    if (tokens.kind(open + 1) == Tokens.LOWER || close - open > 6) {
      return false;
    }
    if (tokens.kind(close - 1) == Tokens.STOP) {
      return false;
    }
    for (int t = open + 1; t < close; t++) {
      if (tokens.kind(t) == Tokens.LOWER && !genitive.contains(tokens.hash(t))) {
        return false;
      }
    }
    return true;
  }

  /** A long quotation that a noun or an article introduces and no stop ends: a title, a motto. */
  boolean isTitle(int q) {
    int open = l.quotations.open(q);
    int close = l.quotations.close(q);
    boolean stopped = tokens.kind(close - 1) == Tokens.STOP;
    boolean introduced = open > l.sentenceStart(open) && tokens.isWord(open - 1);
    return !stopped && introduced && tokens.kind(open + 1) != Tokens.LOWER;
  }

  /** "als „Wortbruch“", "einen „Wortbruch“" */
  boolean isPredicate(int mark) {
    return predicate.contains(tokens.hash(mark - 1));
  }

  /** The quotation that ends right before a token, a comma and a dash apart; -1 if none does. */
  int closesBefore(int t, int from) {
    int k = t - 1;
    while (k > from && t - k < 3 && (phrases.isComma(k) || l.wordClass[k] == WordClasses.DASH)) {
      k--;
    }
    int q = k >= from ? l.quotations.at(k) : -1;
    boolean closes = q >= 0 && l.quotations.close(q) == k;
    boolean speech = closes && (k < t - 1 || !(isName(q) || isTitle(q)));
    return speech ? k : -1;
  }

  /** A quotation that ends at a token is the content from its opening mark. */
  int start(int from, int stop) {
    int q = stop > 0 ? l.quotations.at(stop - 1) : -1;
    if (q < 0 || l.quotations.close(q) != stop - 1) {
      return from;
    }
    return Math.min(from, l.quotations.open(q));
  }

  /** Behind a colon or comma a quotation may open a longer report; elsewhere it is the content. */
  int end(int mark, int verb, int to) {
    int close = l.quotations.close(l.quotations.at(mark)) + 1;
    boolean reports =
        close < to && mark > verb + 1 && phrases.isComma(mark - 1) && tokens.isWord(close);
    return reports ? clauses.end(close, to) : close;
  }
}
