package org.wirecopy.internal.time;

/**
 * The text as typed tokens: numbers, date words, marks, and everything else. One pass, into arrays.
 */
final class Tokens {

  static final byte NUMBER = 0;
  static final byte WORD = 1; // a date word: ref is its first sense in the lexicon
  static final byte MARK = 2; // value is the folded mark
  static final byte OTHER = 3; // a word that is no date word

  /** No date expression has more tokens; a longer text is read in windows. */
  static final int MAX = 64;

  /** Readers may look at so many tokens behind the last, which mean nothing. */
  private static final int AHEAD = 4;

  private static final char AND = '\u05D5';

  /** The Hebrew prefixes that may stand behind "and". */
  private static final String PREFIXES = "\u05D1\u05DC\u05DE\u05D4\u05DB\u05E9";

  /** No number in a date has more digits: Unix time in nanoseconds has 19. */
  private static final int MAX_DIGITS = 18;

  final CharSequence text;
  final byte[] kind;
  final long[] value;
  final int[] ref;
  final int[] start;
  final int[] end;
  int size;

  private final Lexicon lexicon;
  private final int capacity; // a short text has no more tokens than units
  private int matchEnd;

  Tokens(CharSequence text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
    this.capacity = Math.min(MAX, text.length());
    int length = capacity + AHEAD;
    this.kind = new byte[length];
    this.value = new long[length];
    this.ref = new int[length];
    this.start = new int[length];
    this.end = new int[length];
  }

  /** The length that an array of one entry a token must have. */
  int length() {
    return kind.length;
  }

  /** The number of digits of number {@code t}; 0 for one written in Chinese numerals. */
  int digits(int t) {
    return ref[t];
  }

  boolean isMark(int t, char mark) {
    return t >= 0 && t < size && kind[t] == MARK && value[t] == mark;
  }

  boolean isNumber(int t) {
    return t >= 0 && t < size && kind[t] == NUMBER;
  }

  /** True if nothing stands between token {@code t} and the one before it. */
  boolean joined(int t) {
    return t > 0 && start[t] == end[t - 1];
  }

  /** Reads tokens from {@code from} until {@code to} or the array is full; the end reached. */
  int scan(int from, int to) {
    size = 0;
    int i = from;
    while (i < to && size < capacity) {
      char raw = text.charAt(i);
      char c = Fold.fold(raw);
      if (c == Fold.NONE || (c == ' ' && !isDash(raw))) {
        i++;
      } else if (c >= '0' && c <= '9') {
        i = number(i, to);
      } else if (isLetter(raw)) {
        i = word(i, to);
      } else {
        token(MARK, c == ' ' ? '-' : c, 0, i, i + 1);
        i++;
      }
    }
    return i;
  }

  private static boolean isDash(char c) {
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
  }

  static boolean isLetter(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || isCombining(c) || Character.isSurrogate(c);
  }

  private static boolean isCombining(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Scripts that write words without a space between them, or endings right behind them. */
  static boolean isUnspaced(char c) {
    return (c >= 0x0E00 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF)
        || (c >= 0x2E80 && c <= 0x9FFF)
        || (c >= 0xAC00 && c <= 0xD7A3);
  }

  private void token(byte type, long number, int reference, int from, int to) {
    kind[size] = type;
    value[size] = number;
    ref[size] = reference;
    start[size] = from;
    end[size] = to;
    size++;
  }

  private int number(int from, int to) {
    long number = 0;
    int digits = 0;
    int i = from;
    for (; i < to; i++) {
      char c = Fold.fold(text.charAt(i));
      if (c < '0' || c > '9') {
        break;
      }
      if (digits < MAX_DIGITS) {
        number = number * 10 + (c - '0');
      }
      digits++;
    }
    token(NUMBER, number, digits, from, i);
    return i;
  }

  private int word(int from, int to) {
    char first = text.charAt(from);
    int sense = match(from, to);
    if (sense != 0) {
      token(WORD, 0, sense, from, matchEnd);
      return matchEnd;
    }
    if (isUnspaced(first)) {
      if (HanNumber.isDigit(first)) {
        int end = HanNumber.end(text, from, to);
        token(NUMBER, HanNumber.value(text, from, end), 0, from, end);
        return end;
      }
      other(from, from + 1);
      return from + 1;
    }
    // One-letter prefixes of Hebrew and Arabic ("in", "and", "the"): the date word is behind them.
    boolean semitic = first >= 0x05D0 && first <= 0x06FF;
    if (semitic && from + 1 < to && isLetter(text.charAt(from + 1))) {
      sense = match(from + 1, to);
      boolean both = first == AND && PREFIXES.indexOf(text.charAt(from + 1)) >= 0;
      if (sense == 0 && both && from + 2 < to && isLetter(text.charAt(from + 2))) {
        sense = match(from + 2, to); // "and in"
      }
      if (sense != 0) {
        token(WORD, 0, sense, from, matchEnd);
        return matchEnd;
      }
    }
    int i = from + 1;
    while (i < to && isLetter(text.charAt(i)) && !isUnspaced(text.charAt(i)) && !isGlued(i, to)) {
      i++;
    }
    sense = i < to && isLetter(text.charAt(i)) ? match(from, i) : 0;
    if (sense != 0 && matchEnd == i) {
      token(WORD, 0, sense, from, i); // "5:14pmFriday 2 Jan"
      return i;
    }
    other(from, i);
    return i;
  }

  /** "SmithDec 05": scraped text sets a date right behind a name. */
  private boolean isGlued(int at, int to) {
    char first = text.charAt(at);
    boolean upper = first < 0x80 ? first <= 'Z' : Character.isUpperCase(first);
    if (!upper || !Character.isLowerCase(text.charAt(at - 1))) {
      return false;
    }
    int end =
        Math.max((int) (lexicon.monthAt(text, at, to) >>> 8), lexicon.weekdayEnd(text, at, to));
    int next = end;
    while (end > at
        && next < to
        && (text.charAt(next) == '.' || Fold.fold(text.charAt(next)) == ' ')) {
      next++;
    }
    return end > at && next < to && Character.isDigit(text.charAt(next));
  }

  /** Words that are no date words are joined: what matters is only that they stand there. */
  private void other(int from, int to) {
    if (size > 0 && kind[size - 1] == OTHER) {
      end[size - 1] = to;
    } else {
      token(OTHER, 0, 0, from, to);
    }
  }

  /** The longest entry that starts here and ends at a word boundary: its first sense, or 0. */
  private int match(int from, int to) {
    int node = 0;
    int found = 0;
    boolean space = false;
    for (int i = from; i < to; i++) {
      char raw = text.charAt(i);
      char c = Fold.fold(raw);
      if (c == Fold.NONE || c == '.') {
        continue;
      }
      if (c == ' ') {
        if (!space) {
          space = true;
          node = lexicon.child(node, c);
          if (node == 0) {
            break;
          }
        }
        continue;
      }
      space = false;
      node = lexicon.child(node, c);
      if (node == 0) {
        break;
      }
      int sense = lexicon.senseAt(node);
      if (sense != 0 && isBoundary(raw, i + 1, to) && !(isDigit(c) && isDay(i + 1, to))) {
        found = sense;
        matchEnd = afterMarks(i + 1, to);
      }
    }
    return found == 0 || !isWritten(found, from) ? 0 : found;
  }

  /**
   * True if a date goes on behind the number that ends before {@code at}: "Thu 4 Mar" is no "thứ
   * 4", the fourth day of the Vietnamese week.
   */
  private boolean isDay(int at, int to) {
    int i = at;
    while (i < to && Fold.fold(text.charAt(i)) == ' ' && !isDash(text.charAt(i))) {
      i++;
    }
    if (i == at) {
      boolean mark = i + 1 < to && "/.-".indexOf(text.charAt(i)) >= 0;
      return mark && isDigit(Fold.fold(text.charAt(i + 1)));
    }
    return i < to && isLetter(text.charAt(i)) && (lexicon.monthAt(text, i, to) >>> 8) - i >= 3;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Zone abbreviations are written in capitals; "et", "art" and "cat" are words otherwise. */
  private boolean isWritten(int sense, int from) {
    return lexicon.kind(sense) != Lexicon.ZONE
        || lexicon.nextSense(sense) != 0
        || Character.isUpperCase(text.charAt(from));
  }

  private int afterMarks(int i, int to) {
    int end = i;
    while (end < to && Fold.fold(text.charAt(end)) == Fold.NONE && isCombining(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private boolean isBoundary(char last, int at, int to) {
    if (isUnspaced(last)) {
      return true;
    }
    int i = at;
    while (i < to && isCombining(text.charAt(i)) && Fold.fold(text.charAt(i)) == Fold.NONE) {
      i++;
    }
    if (i >= to) {
      return true;
    }
    char next = text.charAt(i);
    char folded = Fold.fold(next);
    if (isDigit(folded)) {
      return !isDigit(Fold.fold(last));
    }
    return !isLetter(next) || isUnspaced(next);
  }
}
