package org.wirecopy.internal.attribution.script;

import java.util.Arrays;
import org.wirecopy.internal.text.CharClass;

/**
 * A text in characters: its quotations, titles and brackets, its sentences. Built in one pass.
 *
 * <p>A mark that says itself that it opens (“ 「 « ...) opens a quotation up to the mark that closes
 * it, or to the end of the line; straight marks open and close by turns. Title marks and brackets
 * are <em>closed to view</em>: no cue stands inside. A sentence ends at a stop outside of these, at
 * the end of a line, and behind a quotation with a stop of its own, unless the quotation opens the
 * sentence and its cue may follow.
 */
final class Passage {
  private static final String OPENING = "\u201c\u300c\u300e\u00ab\u201e\uff62\u301d\u201f\u2018";
  private static final String CLOSING = "\u201d\u300d\u300f\u00bb\u201d\uff63\u301f\u201d\u2019";
  private static final String CLOSED_OPEN = "(\u300a\u3008\u3010[<";
  private static final String CLOSED_CLOSE = ")\u300b\u3009\u3011]>";
  private static final int LONGEST_CLOSED = 80; // characters in brackets or a title
  private static final int LONGEST_SINGLE = 200; // characters between single marks
  private static final int LONGEST_REVERSED = 1000; // characters between marks in reverse
  private static final int LONGEST_ACRONYM_END = 3; // letters behind the mark of an acronym
  private static final int LONGEST_CLITICS = 2; // letters that may stand joined before a mark

  final CharSequence text;
  final char[] c; // folded; 0 for what stands for nothing
  final int length;
  private int quotations;
  private int[] open = new int[8]; // place of the opening mark; open[q] < open[q + 1]
  private int[] close = new int[8]; // one behind the closing mark
  private final int[] at; // quotation of a place, marks included, else -1
  private final boolean[] hidden; // in brackets or a title
  private int sentences;
  private int[] start = new int[8]; // of each sentence, then the length

  private Passage(CharSequence text) {
    this.text = text;
    c = Vocabulary.fold(text);
    length = c.length;
    at = new int[length];
    hidden = new boolean[length];
    Arrays.fill(at, -1);
  }

  static Passage of(CharSequence text) {
    Passage passage = new Passage(text);
    int from = 0;
    for (int i = 0; i <= passage.length; i++) {
      if (i == passage.length || passage.isBreak(i)) {
        passage.line(from, i);
        from = i + 1;
      }
    }
    passage.addSentence(passage.length);
    passage.sentences--;
    return passage;
  }

  int quotations() {
    return quotations;
  }

  int open(int q) {
    return open[q];
  }

  /** One behind the closing mark. */
  int close(int q) {
    return close[q];
  }

  /** The quotation that covers a place, marks included, or -1. */
  int quotationAt(int i) {
    return i < 0 || i >= length ? -1 : at[i];
  }

  /** The quotation that opens at a place, or -1. */
  int opensAt(int i) {
    int q = quotationAt(i);
    return q >= 0 && open[q] == i ? q : -1;
  }

  /** The quotation that ends right before a place, or -1. */
  int closesAt(int i) {
    int q = quotationAt(i - 1);
    return q >= 0 && close[q] == i ? q : -1;
  }

  /** True in brackets, titles and quotations, where no cue is looked for. */
  boolean isCovered(int i) {
    return hidden[i] || at[i] >= 0;
  }

  boolean isHidden(int i) {
    return hidden[i];
  }

  /** Where brackets or a title end that cover a place. */
  int hiddenEnd(int i) {
    int end = i;
    while (end < length && hidden[end]) {
      end++;
    }
    return end;
  }

  int sentences() {
    return sentences;
  }

  int sentenceStart(int s) {
    return start[s];
  }

  /** Where the sentence ends, without blanks and its stop. */
  int clauseEnd(int from, int to) {
    int end = to;
    while (end > from && at[end - 1] < 0 && (isBlank(end - 1) || isStop(end - 1))) {
      end--;
    }
    return end;
  }

  boolean isBlank(int i) {
    return c[i] == 0 || CharClass.isBlank(c[i]);
  }

  boolean isBreak(int i) {
    return CharClass.of(c[i]) == CharClass.BREAK;
  }

  boolean isWord(int i) {
    return i >= 0 && i < length && CharClass.isWord(c[i]);
  }

  boolean isStop(int i) {
    return ".!?\u3002\uff61".indexOf(c[i]) >= 0 && c[i] != 0;
  }

  boolean isComma(int i) {
    return i >= 0 && i < length && (c[i] == ',' || c[i] == '\u3001' || c[i] == '\uff64');
  }

  boolean isColon(int i) {
    return i >= 0 && i < length && c[i] == ':';
  }

  /** What parts clauses: a comma, a colon, a semicolon, a dash with blanks. */
  boolean isPause(int i) {
    boolean dash = (c[i] == '-' || c[i] == '\u2013' || c[i] == '\u2014') && !isWord(i - 1);
    return isComma(i) || isColon(i) || c[i] == ';' || isStop(i) || dash;
  }

  int skipBlanks(int from, int to) {
    int i = from;
    while (i < to && isBlank(i)) {
      i++;
    }
    return i;
  }

  int dropBlanks(int to, int from) {
    int i = to;
    while (i > from && isBlank(i - 1)) {
      i--;
    }
    return i;
  }

  /** True if a word, or what is joined before one, begins here. */
  boolean beginsWord(int i) {
    return isWord(i) && !isWord(previous(i));
  }

  /** True if no word goes on here. */
  boolean endsWord(int i) {
    int next = i;
    while (next < length && c[next] == 0) {
      next++;
    }
    return !isWord(next);
  }

  /** The place before, characters that stand for nothing passed over; -1 at the beginning. */
  private int previous(int i) {
    int before = i - 1;
    while (before >= 0 && c[before] == 0) {
      before--;
    }
    return before;
  }

  private void line(int from, int to) {
    if (skipBlanks(from, to) == to) {
      return;
    }
    addSentence(from);
    int sentence = from;
    int i = from;
    while (i < to) {
      int closed = closedEnd(i, to);
      int quoted = closed < 0 ? quotationEnd(i, from, to) : -1;
      if (closed > 0) {
        Arrays.fill(hidden, i, closed, true);
        i = closed;
      } else if (quoted > 0) {
        addQuotation(i, quoted);
        boolean leads = skipBlanks(sentence, i) == i || closesAt(dropBlanks(i, sentence)) >= 0;
        boolean full = quoted - i > 2 && isStop(dropBlanks(quoted - 1, i + 1) - 1);
        i = quoted;
        if (full && !leads && endsBehindQuotation(i, to)) {
          sentence = endSentence(i, to);
          i = sentence;
        }
      } else if (endsSentence(i, to)) {
        sentence = endSentence(i + 1, to);
        i = sentence;
      } else {
        i++;
      }
    }
  }

  /** Behind a quotation that ends in a stop: a comma, a joined word or another quotation go on. */
  private boolean endsBehindQuotation(int i, int to) {
    int next = skipBlanks(i, to);
    boolean joined = next == i && next < to && (isKana(c[next]) || isHangul(c[next]));
    boolean opens = next < to && (OPENING.indexOf(c[next]) >= 0 || isStraight(c[next]));
    return next < to && !isPause(next) && !joined && !opens;
  }

  static boolean isKana(char c) {
    return c >= 0x3041 && c <= 0x30ff && c != '\u30fb';
  }

  static boolean isHangul(char c) {
    return c >= 0xac00 && c <= 0xd7a3;
  }

  static boolean isHan(char c) {
    return (c >= 0x3400 && c <= 0x9fff) || c == '\u3005';
  }

  private int endSentence(int i, int to) {
    int next = i;
    while (next < to && (isStop(next) || isBlank(next))) {
      next++;
    }
    if (next < to) {
      addSentence(next);
    }
    return next;
  }

  /** A full stop of the Latin script also stands in numbers, addresses and abbreviations. */
  private boolean endsSentence(int i, int to) {
    if (!isStop(i)) {
      return false;
    }
    if (c[i] != '.') {
      return true;
    }
    boolean inside = i + 1 < to && !isBlank(i + 1) && isWord(i + 1) && !isHangul(c[i + 1]);
    boolean letter = i > 0 && isWord(i - 1) && !isWord(i - 2) && !isDigit(c[i - 1]);
    return !inside && !letter;
  }

  static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private int closedEnd(int i, int to) {
    int kind = CLOSED_OPEN.indexOf(c[i]);
    for (int k = i + 1; kind >= 0 && k < Math.min(to, i + LONGEST_CLOSED); k++) {
      if (c[k] == CLOSED_CLOSE.charAt(kind)) {
        return k + 1;
      }
    }
    return -1;
  }

  /** The end of the quotation that opens at {@code i}, -1 if none does. */
  private int quotationEnd(int i, int from, int to) {
    if (isStraight(c[i])) {
      return opensStraight(i, from) ? straightEnd(i, to) : -1;
    }
    if (c[i] == '\'' && i + 1 < to && isHangul(c[i + 1]) && (i == from || isBlank(i - 1))) {
      int end = indexOf('\'', i + 1, Math.min(to, i + LONGEST_SINGLE));
      return end < 0 ? -1 : end + 1;
    }
    if (c[i] == '\u201d' && (i == from || isBlank(i - 1))) { // ”so“
      int end = indexOf('\u201c', i + 1, Math.min(to, i + LONGEST_REVERSED));
      return end < 0 ? -1 : end + 1;
    }
    int kind = c[i] == 0 ? -1 : OPENING.indexOf(c[i]);
    if (kind < 0) {
      return -1;
    }
    int depth = 1;
    int limit = c[i] == '\u2018' ? Math.min(to, i + LONGEST_SINGLE) : to;
    for (int k = i + 1; k < limit; k++) {
      boolean closes = c[k] == CLOSING.charAt(kind) || (c[i] == '\u201e' && c[k] == '\u201c');
      depth += closes ? -1 : c[k] == c[i] ? 1 : 0;
      if (depth == 0) {
        return k - i > 1 ? k + 1 : -1;
      }
    }
    if (c[i] == '\u2018') {
      return -1; // an apostrophe of another language
    }
    int straight = indexOf('"', i + 1, to);
    return straight > 0 ? straight + 1 : dropBlanks(to, i + 1) > i + 1 ? dropBlanks(to, i + 1) : -1;
  }

  private int straightEnd(int i, int to) {
    for (int k = i + 2; k < to; k++) {
      if ((isStraight(c[k]) || c[k] == '\u201d') && !isAcronym(k)) {
        return k + 1;
      }
    }
    return -1;
  }

  private int indexOf(char mark, int from, int to) {
    for (int k = from; k < to; k++) {
      if (c[k] == mark) {
        return k;
      }
    }
    return -1;
  }

  private boolean opensStraight(int i, int from) {
    boolean inches = i > from && isDigit(c[i - 1]);
    return !inches && i + 1 < length && !isBlank(i + 1) && !isAcronym(i);
  }

  private static boolean isStraight(char c) {
    return c == '"' || c == '\u05f4';
  }

  /** The mark before the last letters of a Hebrew acronym, not one that a joined word opens. */
  private boolean isAcronym(int i) {
    if (i == 0 || !isHebrew(c[i - 1]) || i + 1 >= length || !isHebrew(c[i + 1])) {
      return false;
    }
    int end = i + 1;
    while (end < length && isHebrew(c[end]) && end - i <= LONGEST_ACRONYM_END + 1) {
      end++;
    }
    int begin = i;
    while (begin > 0 && isHebrew(c[begin - 1]) && i - begin <= LONGEST_CLITICS) {
      begin--;
    }
    return end - i - 1 <= LONGEST_ACRONYM_END || i - begin > LONGEST_CLITICS;
  }

  private static boolean isHebrew(char c) {
    return c >= 0x5d0 && c <= 0x5ea;
  }

  private void addQuotation(int from, int to) {
    if (quotations == open.length) {
      open = Arrays.copyOf(open, quotations * 2);
      close = Arrays.copyOf(close, quotations * 2);
    }
    open[quotations] = from;
    close[quotations] = to;
    Arrays.fill(at, from, to, quotations++);
  }

  private void addSentence(int i) {
    if (sentences > 0 && start[sentences - 1] == i) {
      return;
    }
    if (sentences == start.length) {
      start = Arrays.copyOf(start, sentences * 2);
    }
    start[sentences++] = i;
  }

  /** Reads what a word opens. */
  interface WordReader {
    /**
     * Reads the word at {@code i}.
     *
     * @param begin where the clause of a cue may begin
     * @param to where the sentence ends
     * @return where to go on, and the next clause may begin; -1 if the word opens nothing
     */
    int read(int i, int begin, int to);
  }

  /** Hands over the words of a sentence, but those within quotation marks, one after the other. */
  void eachWord(int from, int to, WordReader reader) {
    int begin = from;
    int i = from;
    while (i < to) {
      if (isCovered(i)) {
        int q = quotationAt(i);
        i = q < 0 ? i + 1 : close(q);
        continue;
      }
      int next = beginsWord(i) ? reader.read(i, begin, to) : -1;
      begin = next > 0 ? next : begin;
      i = Math.max(i + 1, next);
    }
  }
}
