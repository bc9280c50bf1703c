package org.wirecopy.internal.content;

import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.Tsv;

/**
 * Tells captions by the credit that they end in: "The bridge in May. Photo: Jane Doe", "(Foto:
 * dpa)", "J. DOE / THE EXAMPLE", "张三 摄". The words are the credits of {@code furniture.tsv}.
 */
public final class PictureCredits {

  /** No caption is longer, in characters. */
  private static final int MAX_CAPTION = 300;

  /** A credit takes no more characters. */
  private static final int MAX_CREDIT = 60;

  /** Words of the longest name behind a credit's word. */
  private static final int MAX_NAME = 6;

  /** Words of a caption before a credit that nothing parts from it. */
  private static final int MIN_WORDS = 3;

  /** Words of the sentence, or what else there is, before a credit that a mark parts from it. */
  private static final int MIN_SENTENCE = 2;

  /** Letters of the last word of a sentence; with a capital, where shorter ones are titles. */
  private static final int MIN_WORD = 3;

  private static final int MIN_NAME = 5;

  /** Letters that count as a word where words are not set apart. */
  private static final int LETTERS_A_WORD = 4;

  /** Letters of the longest "de", "van", "für" within a name. */
  private static final int MAX_PARTICLE = 3;

  /** The shortest name in capitals before a slash: AFP. */
  private static final int MIN_AGENCY = 2;

  private static final String BRACKETS = "([{（［【〔";
  private static final String DASHES = "-–—―|/／";
  private static final String MARKS = ":：/／|@=©";

  /** Marks and blanks before the name in a credit. */
  private static final String LEADING = MARKS + BRACKETS + DASHES + "ⓒ＝.·• \u3000";

  /** In a caption, whose last part may be longer than that of a line that has to be told as one. */
  private static final int MAX_LAST = 120;

  /** Characters of the house before the word of a credit: Getty Images. */
  private static final int MAX_HOUSE = 30;

  /** Words of a name that runs into the sentence before it. */
  private static final int MAX_GLUED = 4;

  private static final short CREDIT = 1;

  private final PhraseTrie phrases;

  private PictureCredits() {
    PhraseTrie.Builder credits = new PhraseTrie.Builder();
    for (String[] row : Tsv.rows(Furniture.class, "furniture.tsv")) {
      if (row[0].equals("credit")) {
        for (String phrase : row[2].split("\\|", -1)) {
          credits.add(phrase, CREDIT);
        }
      }
    }
    phrases = credits.build();
  }

  private static final class Holder {
    static final PictureCredits TABLE = new PictureCredits();
  }

  /** The credits of the table. */
  public static PictureCredits get() {
    return Holder.TABLE;
  }

  /**
   * True of a text that is no sentence to its end and whose last part is a credit for a picture.
   *
   * @param to behind the last character; the first is no blank, nor is the last
   */
  boolean end(char[] chars, int from, int to) {
    if (to - from > MAX_CAPTION || endsSentence(chars, from, to)) {
      return false;
    }
    if (EastAsianCredits.isTaken(chars, from, to)) {
      return true;
    }
    for (int i = Math.max(from + 1, to - MAX_CREDIT); i < to; i++) {
      if (begins(chars, from, i, to)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where the credit begins that a caption ends in, {@code to} if it has none. What is known to be
   * a caption may name the photographer in ways that a line of the body may not.
   */
  public int start(char[] chars, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (chars[i] == '©' || chars[i] == 'ⓒ') {
        return labelStart(chars, from, i, to);
      }
    }
    if (EastAsianCredits.isTaken(chars, from, to)) {
      return EastAsianCredits.takenStart(chars, from, to);
    }
    int lent = EastAsianCredits.lentStart(chars, from, to);
    if (lent < to) {
      return lent;
    }
    if (from < to && (isLabelled(chars, from, to) || isInCapitals(chars, from, to))) {
      return from;
    }
    for (int i = Math.max(from + 1, to - MAX_LAST); i < to; i++) {
      if (begins(chars, from, i, to) || isSetApart(chars, from, i, to)) {
        return houseStart(chars, from, i);
      }
    }
    return to;
  }

  /** Where the word begins that leads to a mark, "Photo: ©"; the mark, if none does. */
  private int labelStart(char[] chars, int from, int mark, int to) {
    for (int i = Math.max(from, mark - MAX_HOUSE); i < mark; i++) {
      boolean word = CharClass.isWord(chars[i]) && (i == from || !CharClass.isWord(chars[i - 1]));
      int end = word ? phraseEnd(chars, i, to) : -1;
      if (end > 0 && words(chars, end, mark) == 0) {
        return i;
      }
    }
    return mark;
  }

  /**
   * Where the name begins in a credit: behind the words and the mark that lead to it, as "Photo:",
   * if it begins with any and more follows.
   */
  public int nameStart(char[] chars, int from, int to) {
    boolean taken = EastAsianCredits.isTaken(chars, from, to);
    int name = taken ? EastAsianCredits.takerStart(chars, from, to) : from;
    int end = phraseEnd(chars, from, to);
    if (end > 0 && (end == to || !Character.isLetterOrDigit(chars[end]))) {
      name = end;
    }
    while (name < to && LEADING.indexOf(chars[name]) >= 0) {
      name++;
    }
    return name == to ? from : name;
  }

  /** Where the name begins that stands behind a sentence and right before a credit, if one does. */
  private static int houseStart(char[] chars, int from, int credit) {
    int start = credit;
    while (start > from && start > credit - MAX_HOUSE) {
      byte kind = CharClass.of(chars[start - 1]);
      if (kind == CharClass.STOP || chars[start - 1] == '\n') {
        boolean name = words(chars, start, credit) > 0 && isName(chars, start, credit);
        return name && chars[start - 1] != '\n' ? start : credit;
      }
      start--;
    }
    return credit;
  }

  /** True if a text begins with the word of a credit and says nothing but whose it is. */
  private boolean isLabelled(char[] chars, int from, int to) {
    int end = phraseEnd(chars, from, to);
    return end > 0
        && end < to
        && to - from <= MAX_CREDIT
        && (isMarked(chars, end, to) || isName(chars, end, to));
  }

  /**
   * True of the last part of a caption that stands in brackets, behind a dash, or in an element of
   * its own, and is a name and its house, or all in capitals.
   */
  private static boolean isSetApart(char[] chars, int from, int at, int to) {
    if (!CharClass.isWord(chars[at]) || CharClass.isWord(chars[at - 1])) {
      return false;
    }
    int before = at - 1;
    while (before > from && chars[before] == ' ') {
      before--;
    }
    boolean line = chars[before] == '\n';
    boolean bracket = BRACKETS.indexOf(chars[before]) >= 0;
    boolean dash = DASHES.indexOf(chars[before]) >= 0 && before < at - 1;
    boolean stop = CharClass.of(chars[before]) == CharClass.STOP && before < at - 1;
    boolean parted = line || bracket || dash || CharClass.of(chars[before]) == CharClass.STOP;
    if (!parted || words(chars, from, at) < MIN_SENTENCE) {
      return false;
    }
    boolean glued = before == at - 1 && chars[before] == '.' && Character.isUpperCase(chars[at]);
    if (glued && before > from + 1 && Character.isLowerCase(chars[before - 1])) {
      return words(chars, at, to) <= MAX_GLUED && isName(chars, at, to);
    }
    return ((line || stop) && isLoud(chars, at, to))
        || (stop && endsCopy(chars, from, before) && isFullName(chars, at, to))
        || ((line || bracket || dash) && holdsSlash(chars, at, to) && isName(chars, at, to));
  }

  /** True of the full stop behind a sentence of some words, and behind no abbreviation. */
  private static boolean endsCopy(char[] chars, int from, int stop) {
    int word = stop;
    while (word > from && CharClass.isWord(chars[word - 1])) {
      word--;
    }
    int least = Character.isLowerCase(chars[word]) ? MIN_WORD : MIN_NAME;
    return stop - word >= least && words(chars, from, stop) > MIN_WORDS;
  }

  /** True of a name of two words or more, with no figure in it and no full stop behind it. */
  private static boolean isFullName(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isDigit(chars[i])) {
        return false;
      }
    }
    return CharClass.of(chars[to - 1]) != CharClass.STOP
        && words(chars, from, to) > 1
        && isName(chars, from, to);
  }

  private static boolean holdsSlash(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (chars[i] == '/' || chars[i] == '|') {
        return true;
      }
    }
    return false;
  }

  /** True of two words or more, all in capitals. */
  private static boolean isLoud(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(chars[i]) && !Character.isUpperCase(chars[i])) {
        return false;
      }
    }
    return words(chars, from, to) > 1;
  }

  /** True if the last character but quotes and a bracket ends a sentence. */
  private static boolean endsSentence(char[] chars, int from, int to) {
    int last = to - 1;
    while (last > from && isCloser(chars[last])) {
      last--;
    }
    return CharClass.of(chars[last]) == CharClass.STOP;
  }

  static boolean isCloser(char c) {
    byte kind = CharClass.of(c);
    return kind == CharClass.QUOTE || kind == CharClass.APOSTROPHE || c == ')' || c == '）';
  }

  /** True if the credit begins at an index. */
  private boolean begins(char[] chars, int from, int at, int to) {
    if (!CharClass.isWord(chars[at]) || CharClass.isWord(chars[at - 1])) {
      return false;
    }
    int before = at - 1;
    while (before > from && (chars[before] == ' ' || chars[before] == '\n')) {
      before--;
    }
    boolean bracket = BRACKETS.indexOf(chars[before]) >= 0;
    boolean stop = CharClass.of(chars[before]) == CharClass.STOP && before < at - 1;
    if ((bracket || stop) && isInCapitals(chars, at, to)) {
      return true;
    }
    boolean parted = bracket || stop || DASHES.indexOf(chars[before]) >= 0 || chars[at - 1] == '\n';
    int end = phraseEnd(chars, at, to);
    if (end < 0 || end == to) {
      return false;
    }
    if (!bracket && words(chars, from, at) < (parted ? MIN_SENTENCE : MIN_WORDS)) {
      return false;
    }
    boolean abbreviated = chars[end] == '.' && end + 1 < to && chars[end + 1] == ' '; // "fot. X"
    return isMarked(chars, end, to)
        || ((parted || abbreviated) && isName(chars, end, to))
        || (bracket && isCloser(chars[end]) && end + 2 >= to);
  }

  /** True if a mark follows, and something behind it. */
  private static boolean isMarked(char[] chars, int from, int to) {
    int next = from;
    while (next < to && chars[next] == ' ') {
      next++;
    }
    return next + 1 < to && MARKS.indexOf(chars[next]) >= 0;
  }

  /** Where the longest phrase ends that begins at a word, -1 if none does. */
  private int phraseEnd(char[] chars, int at, int to) {
    if (!phrases.mayBegin(chars, at, to)) {
      return -1;
    }
    int state = PhraseTrie.ROOT;
    int found = -1;
    for (int i = at; i < to; i++) {
      if (!Character.isLetterOrDigit(chars[i])) {
        if (CharClass.isWord(chars[i]) || chars[i] == ' ' || chars[i] == '.') {
          continue; // a vowel sign, or within a phrase of two words
        }
        break;
      }
      state = phrases.next(state, chars[i]);
      if (state == PhraseTrie.ROOT) {
        break;
      }
      if (phrases.value(state) != 0 && PhraseTrie.endsWord(chars, i, to)) {
        found = PhraseTrie.pastSigns(chars, i + 1, to);
      }
    }
    return found;
  }

  /** "REUTERS/Jane Doe", "J. DOE / THE EXAMPLE", "CONTRIBUTED PHOTO". */
  private boolean isInCapitals(char[] chars, int at, int to) {
    int slash = -1;
    int small = 0;
    for (int i = at; i < to; i++) {
      slash = slash < 0 && (chars[i] == '/' || chars[i] == '|') ? i : slash;
      small += slash < 0 && Character.isLowerCase(chars[i]) ? 1 : 0;
    }
    if (slash >= 0) {
      return small == 0
          && Character.isUpperCase(chars[at])
          && slash - at >= MIN_AGENCY
          && isLetters(chars, at, slash)
          && isName(chars, slash, to);
    }
    int last = to;
    while (last > at && CharClass.isWord(chars[last - 1])) {
      last--;
    }
    return small == 0
        && last > at
        && Character.isUpperCase(chars[at])
        && phraseEnd(chars, last, to) == to;
  }

  /** True of letters, blanks and the full stops of initials. */
  private static boolean isLetters(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLetter(chars[i]) && " .'’-".indexOf(chars[i]) < 0) {
        return false;
      }
    }
    return true;
  }

  /** True of a few words of which each begins with a capital, or is a particle. */
  private static boolean isName(char[] chars, int from, int to) {
    int names = 0;
    int words = 0;
    for (int i = from; i < to; i++) {
      boolean begins = Character.isLetter(chars[i]) && !CharClass.isWord(chars[i - 1]);
      if (begins) {
        int end = i;
        while (end < to && CharClass.isWord(chars[end])) {
          end++;
        }
        boolean upper = Character.isUpperCase(chars[i]);
        if (!upper && end - i > MAX_PARTICLE) {
          return false;
        }
        names += upper ? 1 : 0;
        words++;
      } else if (CharClass.of(chars[i]) == CharClass.STOP && chars[i] != '.') {
        return false;
      }
    }
    return names > 0 && words <= MAX_NAME;
  }

  private static int words(char[] chars, int from, int to) {
    int words = 0;
    int unspaced = 0;
    for (int i = from; i < to; i++) {
      if (CharClass.isWord(chars[i])) {
        words += i == from || !CharClass.isWord(chars[i - 1]) ? 1 : 0;
        unspaced += Shapes.isWide(chars[i]) ? 1 : 0;
      }
    }
    return words + unspaced / LETTERS_A_WORD;
  }
}
