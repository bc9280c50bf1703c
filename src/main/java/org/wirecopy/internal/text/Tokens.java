package org.wirecopy.internal.text;

import java.util.Arrays;

/**
 * A text as tokens: parallel arrays, built in one pass, no string made.
 *
 * <p>A word is a run of letters and digits, held together by single inner hyphens, full stops and
 * apostrophes ({@code Iranian-made}, {@code U.S.}, {@code O'Neill}, {@code 30,000}); English
 * clitics are tokens of their own ({@code does|n't}, {@code Kiev|'s}), because what they carry,
 * negation and possession, matters to whoever reads on. Every other visible character is one token,
 * except that two apostrophes or back quotes in a row are one quotation mark.
 *
 * <p>{@link #withElisions} parts words as French and Italian join them: {@code l'|Intérieur},
 * {@code qu'|il}, {@code dell'|Interno}, {@code a|il} of {@code a-t-il}.
 */
public final class Tokens {
  /** What a token is; the values are an order: words first. */
  public static final byte LOWER = 0;

  public static final byte CAPITALIZED = 1;
  public static final byte UPPER = 2;
  public static final byte NUMBER = 3;
  public static final byte CLITIC = 4;
  public static final byte QUOTE = 5;
  public static final byte STOP = 6;
  public static final byte PUNCTUATION = 7;

  private final CharSequence text;
  private final boolean elides;
  private int count;
  private int[] start = new int[64];
  private int[] end = new int[64]; // end[i] <= start[i + 1]: tokens are in text order
  private int[] hash = new int[64]; // of the lower-cased token, typographic apostrophes folded
  private byte[] kind = new byte[64];
  private byte[] breaks = new byte[64]; // line ends before the token: 0, 1, 2 for more

  private Tokens(CharSequence text, boolean elides) {
    this.text = text;
    this.elides = elides;
  }

  /** Splits a text; linear in its length. */
  public static Tokens of(CharSequence text) {
    Tokens tokens = new Tokens(text, false);
    tokens.scan();
    return tokens;
  }

  /** Splits a text in French or Italian; linear in its length. */
  public static Tokens withElisions(CharSequence text) {
    Tokens tokens = new Tokens(text, true);
    tokens.scan();
    return tokens;
  }

  /** Splits a text and makes one token of each compound; linear in its length. */
  public static Tokens withCompounds(CharSequence text, Compounds compounds) {
    Tokens tokens = of(text);
    tokens.join(compounds);
    return tokens;
  }

  public CharSequence text() {
    return text;
  }

  public int count() {
    return count;
  }

  public int start(int i) {
    return start[i];
  }

  public int end(int i) {
    return end[i];
  }

  /** The same for all spellings of a word that differ in case only; see {@link WordHash}. */
  public int hash(int i) {
    return hash[i];
  }

  public byte kind(int i) {
    return kind[i];
  }

  /** The number of line ends right before the token: 0, 1, or 2 for more. */
  public int breaks(int i) {
    return breaks[i];
  }

  public boolean isWord(int i) {
    return kind[i] <= NUMBER;
  }

  /** True for a word that begins with a capital letter. */
  public boolean isCapital(int i) {
    return kind[i] == CAPITALIZED || kind[i] == UPPER;
  }

  /** The only or first character of a token. */
  public char first(int i) {
    return text.charAt(start[i]);
  }

  /** True if white space or the text's edge precedes the token. */
  public boolean spaceBefore(int i) {
    return i == 0 || start[i] > end[i - 1];
  }

  /** True if white space or the text's edge follows the token. */
  public boolean spaceAfter(int i) {
    return i + 1 >= count || start[i + 1] > end[i];
  }

  /** The token as written. */
  public String word(int i) {
    return text.subSequence(start[i], end[i]).toString();
  }

  private void scan() {
    int n = text.length();
    int i = 0;
    int lineEnds = 0;
    while (i < n) {
      char c = text.charAt(i);
      byte k = CharClass.of(c);
      if (k == CharClass.BREAK) {
        boolean crlf = c == '\r' && i + 1 < n && text.charAt(i + 1) == '\n';
        lineEnds = Math.min(2, lineEnds + 1);
        i += crlf ? 2 : 1;
      } else if (k == CharClass.SPACE || k == CharClass.IGNORED) {
        i++;
      } else {
        int before = count;
        i = CharClass.isWord(c) ? word(i, n) : mark(i, n, c, k);
        breaks[before] = (byte) lineEnds;
        lineEnds = 0;
      }
    }
  }

  private int mark(int i, int n, char c, byte k) {
    int to = i + 1;
    boolean doubled = (c == '\'' || c == '`' || c == '\u2019' || c == '\u2018') && to < n;
    if (doubled && text.charAt(to) == c) {
      add(i, i + 2, QUOTE);
      return i + 2;
    }
    if (c == '.') {
      while (to < n && to < i + 3 && text.charAt(to) == '.') {
        to++; // an ellipsis typed as stops
      }
    }
    byte kindOf =
        switch (k) {
          case CharClass.QUOTE, CharClass.APOSTROPHE -> QUOTE;
          case CharClass.STOP -> STOP;
          default -> PUNCTUATION;
        };
    add(i, to, kindOf);
    return to;
  }

  private int word(int from, int n) {
    int i = from;
    int letters = 0;
    int digits = 0;
    int uppers = 0;
    while (i < n) {
      char c = text.charAt(i);
      byte k = CharClass.of(c);
      if (k >= CharClass.LOWER && k <= CharClass.DIGIT) {
        if (k == CharClass.DIGIT) {
          digits++;
        } else {
          letters++;
          uppers += k == CharClass.UPPER ? 1 : 0;
        }
        i++;
      } else if (i + 1 < n && joins(c, k, text.charAt(i + 1), text.charAt(i - 1))) {
        int parted = partedAt(from, i, k, n);
        if (parted >= 0) {
          i = parted;
          break;
        }
        i++;
      } else if (k == CharClass.IGNORED) {
        i++;
      } else {
        break;
      }
    }
    if (i < n && text.charAt(i) == '.' && dotted(from, i)) {
      i++; // the last stop of "U.S." or of an initial belongs to it
    }
    int negation = elides ? 0 : negationAt(from, i, n);
    if (negation > 0) {
      i = negation;
    }
    byte first = CharClass.of(text.charAt(from));
    byte shape =
        letters == 0
            ? NUMBER
            : uppers > 1 && uppers == letters
                ? UPPER
                : first == CharClass.UPPER ? CAPITALIZED : digits > letters ? NUMBER : LOWER;
    add(from, i, shape);
    if (elides) {
      return Elisions.next(text, i);
    }
    int clitic = negation > 0 ? i + 3 : i < n ? clitic(i, n) : 0;
    if (clitic > i && clitic <= n) {
      add(i, clitic, CLITIC);
      return clitic;
    }
    return i;
  }

  /** Where the word ends if what joins it at {@code i} parts it all the same, else -1. */
  private int partedAt(int from, int i, byte k, int n) {
    if (elides) {
      return Elisions.wordEnd(text, from, i);
    }
    return k == CharClass.APOSTROPHE && clitic(i, n) > 0 ? i : -1;
  }

  private static boolean joins(char c, byte k, char next, char previous) {
    if (!CharClass.isWord(next)) {
      return false;
    }
    boolean digits =
        CharClass.of(next) == CharClass.DIGIT && CharClass.of(previous) == CharClass.DIGIT;
    return switch (c) {
      case '-', '\u2010', '\u2011', '_', '@', '/' -> c != '/' || digits;
      case '.', ',', ':' -> digits || (c == '.' && CharClass.of(next) != CharClass.DIGIT);
      case '\'', '\u2019' -> k == CharClass.APOSTROPHE;
      default -> false;
    };
  }

  /** The stops inside make a word an abbreviation: U.S, p.m, e.g; or it is one capital letter. */
  private boolean dotted(int from, int to) {
    if (to - from == 1) {
      return CharClass.of(text.charAt(from)) == CharClass.UPPER;
    }
    if (to - from > 8 || text.charAt(from + 1) != '.') {
      return false;
    }
    for (int i = from + 1; i < to; i += 2) {
      if (text.charAt(i) != '.') {
        return false;
      }
    }
    return true;
  }

  /** Where the clitic that begins at an apostrophe ends, or 0. */
  private int clitic(int i, int n) {
    char c = text.charAt(i);
    if (c != '\'' && c != '\u2019') {
      return 0;
    }
    int e = i + 1;
    while (e < n && e < i + 4 && CharClass.isWord(text.charAt(e))) {
      e++;
    }
    if (e < n && CharClass.isWord(text.charAt(e))) {
      return 0;
    }
    char a = e > i + 1 ? (char) (text.charAt(i + 1) | 0x20) : ' ';
    char b = e > i + 2 ? (char) (text.charAt(i + 2) | 0x20) : ' ';
    boolean known =
        e - i == 2
            ? a == 's' || a == 'd' || a == 'm'
            : e - i == 3
                && ((a == 'l' && b == 'l') || (a == 'r' && b == 'e') || (a == 'v' && b == 'e'));
    return known ? e : 0;
  }

  /** Where "n't" begins if the word [from, to) ends in it with the apostrophe inside, or 0. */
  private int negationAt(int from, int to, int n) {
    int i = to - 3;
    if (i <= from || to > n) {
      return 0;
    }
    char apostrophe = text.charAt(i + 1);
    boolean negation =
        (text.charAt(i) | 0x20) == 'n'
            && (apostrophe == '\'' || apostrophe == '\u2019')
            && (text.charAt(i + 2) | 0x20) == 't';
    return negation ? i : 0;
  }

  /** Moves the tokens up over those that a compound takes in; it is of the kind of its first. */
  private void join(Compounds compounds) {
    int to = 0;
    for (int i = 0; i < count; to++) {
      int length = compounds.length(this, i);
      start[to] = start[i];
      end[to] = end[i + length - 1];
      hash[to] = length == 1 ? hash[i] : WordHash.of(text, start[to], end[to]);
      kind[to] = kind[i];
      breaks[to] = breaks[i];
      i += length;
    }
    count = to;
  }

  private void add(int from, int to, byte kindOf) {
    if (count == start.length) {
      int capacity = count + (count >> 1);
      start = Arrays.copyOf(start, capacity);
      end = Arrays.copyOf(end, capacity);
      hash = Arrays.copyOf(hash, capacity);
      kind = Arrays.copyOf(kind, capacity);
      breaks = Arrays.copyOf(breaks, capacity);
    }
    start[count] = from;
    end[count] = to;
    kind[count] = kindOf;
    hash[count] = WordHash.of(text, from, to);
    count++;
  }
}
