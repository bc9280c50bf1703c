package org.wirecopy.internal.attribution;

/**
 * The context of the step from one token to the next: spans begin and end at quotation marks,
 * commas and sentence ends far more readily than between two words, so each kind of place has
 * transition weights of its own.
 */
public final class Edges {
  public static final int CONTEXTS = 10;

  private Edges() {}

  /** The context of the step from {@code t - 1} to {@code t}; {@code t} is not the first token. */
  public static int context(Layers l, int t) {
    boolean inside = l.quotations.at(t) >= 0 && l.quotations.at(t) == l.quotations.at(t - 1);
    if (inside) {
      return l.sentence[t] == l.sentence[t - 1] ? 1 : 2;
    }
    if (l.quotations.at(t) >= 0) {
      return 3;
    }
    if (l.quotations.at(t - 1) >= 0) {
      return 4;
    }
    if (l.sentence[t] != l.sentence[t - 1]) {
      return 5;
    }
    byte before = l.wordClass[t - 1];
    if (before == WordClasses.COMMA) {
      return 6;
    }
    byte here = l.wordClass[t];
    if (here == WordClasses.THAT || here == WordClasses.TO) {
      return 7;
    }
    if (here == WordClasses.COMMA) {
      return 8;
    }
    return here >= WordClasses.COLON && here <= WordClasses.OTHER_STOP ? 9 : 0;
  }
}
