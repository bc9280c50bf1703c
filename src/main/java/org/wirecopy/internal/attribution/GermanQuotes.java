package org.wirecopy.internal.attribution;

import java.util.BitSet;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/** What a German quotation is: speech, or a name, a title, a motto; and where it stands. */
final class GermanQuotes {
  private static final int LONGEST_NAME = 8; // tokens of a name, one mark included
  private static final int LEAST_NOUN = 4; // letters of a noun that ends a compound
  private static final int LONGEST_NOUN = 16;
  private static final int LONGEST_CLAUSE = 16; // tokens from a title to the verb that gives it

  private final Layers l;
  private final Tokens tokens;
  private final GermanPhrases phrases;
  private final GermanClauses clauses;
  private final Language language = Language.named(Language.GERMAN);
  private final WordSet genitive = language.words("genitive");
  private final WordSet predicate = language.words("predicate");
  private final WordSet naming = language.words("naming");
  private final WordSet adverbial = language.words("adverbial");
  private final WordSet titling = language.words("titling");
  private final WordSet called = language.words("called");
  private final WordSet uttering = language.words("uttering");
  private final WordSet how = language.words("how");

  private final WordSet joiner = language.words("joiner");
  private final WordSet listing = language.words("listing");
  private final BitSet titles = new BitSet(); // of those asked for; see continuesList

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
    if (isLabel(q)) {
      return true;
    }
    if (tokens.kind(open + 1) == Tokens.LOWER || close - open > LONGEST_NAME) {
      return false;
    }
    if (tokens.kind(close - 1) == Tokens.STOP) {
      return false;
    }
    for (int t = open + 1; t < close; t++) {
      int hash = tokens.hash(t);
      if (tokens.kind(t) == Tokens.LOWER && !genitive.contains(hash) && !joiner.contains(hash)) {
        return false;
      }
    }
    return true;
  }

  /** {@code mit den Worten „...“}, {@code Parolen wie „...“}: the noun before says it is said. */
  boolean isUttered(int q) {
    int noun = l.quotations.open(q) - 1;
    if (noun > 0 && how.contains(tokens.hash(noun))) {
      noun--;
    }
    return noun >= 0 && uttering.contains(tokens.hash(noun));
  }

  /** In brackets, or behind a noun that gives a name: {@code unter dem Motto „...“}. */
  private boolean isLabel(int q) {
    int open = l.quotations.open(q);
    int close = l.quotations.close(q);
    boolean bracketed =
        open > 0
            && l.wordClass[open - 1] == WordClasses.OPEN_BRACKET
            && close + 1 < l.count
            && l.wordClass[close + 1] == WordClasses.CLOSE_BRACKET;
    return bracketed || (open > 0 && isNaming(open - 1)) || isTitling(q) || isAnnounced(q);
  }

  /** {@code Das Motto des Abends: „...“} */
  private boolean isAnnounced(int q) {
    int colon = l.quotations.open(q) - 1;
    if (colon < 0 || l.wordClass[colon] != WordClasses.COLON) {
      return false;
    }
    int from = l.sentenceStart(colon);
    return phrases.end(from, colon) == colon
        && from < colon
        && naming.contains(tokens.hash(phrases.firstNoun(from, colon)));
  }

  /** {@code ist mit „...“ überschrieben}, {@code Das Stück heißt „...“}. */
  boolean isTitling(int q) {
    int open = l.quotations.open(q);
    int close = l.quotations.close(q);
    if (open > 0 && tokens.isWord(open - 1) && isCalled(open - 1)) {
      return true;
    }
    for (int t = close + 1; t < l.count && t - close < LONGEST_CLAUSE; t++) {
      if (titling.contains(tokens.hash(t))) {
        return true;
      }
      if (phrases.isComma(t) || tokens.kind(t) >= Tokens.QUOTE) {
        return false;
      }
    }
    return false;
  }

  /** "heißt", but not "heißt es", "das heißt". */
  private boolean isCalled(int t) {
    return called.contains(tokens.hash(t)) && t > 0 && tokens.isCapital(t - 1);
  }

  /** A noun that gives a name, or a compound with one: "Fachmagazin". */
  private boolean isNaming(int noun) {
    if (naming.contains(tokens.hash(noun))) {
      return true;
    }
    int end = tokens.end(noun);
    int first = Math.max(tokens.start(noun) + 2, end - LONGEST_NOUN);
    for (int i = first; tokens.isCapital(noun) && end - i >= LEAST_NOUN; i++) {
      if (naming.contains(WordHash.of(tokens.text(), i, end))) {
        return true;
      }
    }
    return false;
  }

  /** {@code Themen wie „A“, „B“ oder „C“}: right behind a title, a comma or a word apart. */
  private boolean continuesList(int q) {
    int before = l.quotations.open(q) - 2;
    boolean follows =
        q > 0 && before >= 0 && l.quotations.close(q - 1) == before && l.quotations.closed(q - 1);
    if (!follows) {
      return false;
    }
    boolean listed = phrases.isComma(before + 1) || listing.contains(tokens.hash(before + 1));
    return listed && titles.get(q - 1);
  }

  /** A long quotation that a noun or an article introduces and no stop ends: a title, a motto. */
  boolean isTitle(int q) {
    boolean title = isLabel(q) || continuesList(q) || isIntroduced(q);
    titles.set(q, title);
    return title;
  }

  private boolean isIntroduced(int q) {
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
    int open = l.quotations.open(q);
    boolean governed = open == from + 1 && adverbial.contains(tokens.hash(from)); // "Von „...“"
    return open > from && (governed || bringsIn(open - 1)) ? open : Math.min(from, open);
  }

  /** A colon, or the stop of a sentence: the quotation is the content alone. */
  private boolean bringsIn(int t) {
    return l.wordClass[t] == WordClasses.COLON || tokens.kind(t) == Tokens.STOP;
  }

  /** Behind a colon or comma a quotation may open a longer report; elsewhere it is the content. */
  int end(int mark, int verb, int to) {
    int close = l.quotations.close(l.quotations.at(mark)) + 1;
    boolean reports =
        close < to && mark > verb + 1 && phrases.isComma(mark - 1) && tokens.isWord(close);
    return reports ? clauses.end(close, to) : close;
  }
}
