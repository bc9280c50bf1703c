package org.wirecopy.internal.content;

import java.util.Map;
import java.util.Objects;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.Tsv;

/**
 * Where the copy of a press release ends: at its end mark ("###", "-30-", "– Ende –"), or where
 * begins what every release of the house says, "About the house" above an address, notes to
 * editors, contacts. The phrases stand in {@code release-ends.tsv}.
 */
final class ReleaseEnd {

  private static final int MARK = 1;
  private static final int STANDING = 1 << 1;
  private static final int CONTACT = 1 << 2;
  private static final int ABOUT = 1 << 3;

  private static final Map<String, Integer> KINDS =
      Map.of("mark", MARK, "standing", STANDING, "contact", CONTACT, "about", ABOUT);

  /** The copy has at least so many tenths of what is kept: such lines may also part an article. */
  private static final int LEAST_TENTHS = 6;

  /** Units of the longest line above what is said of the house. */
  private static final int MAX_LINE = 90;

  /** So many blocks behind it an address, or another such line, tells that it is one. */
  private static final int REACH = 10;

  /** Blocks of an address. */
  private static final int ADDRESS = 4;

  /** Digits of the shortest telephone number with its area. */
  private static final int MIN_DIGITS = 7;

  /** Letters of an article before the name of a house: "Über das Klinikum". */
  private static final int MAX_ARTICLE = 3;

  /** Number signs that end a release. */
  private static final int MIN_SIGNS = 3;

  private static final class Holder {
    static final PhraseTrie PHRASES = phrases();
  }

  private final Page page;
  private final int[] units;

  private ReleaseEnd(Page page, int[] units) {
    this.page = page;
    this.units = units;
  }

  private static PhraseTrie phrases() {
    PhraseTrie.Builder phrases = new PhraseTrie.Builder();
    for (String[] row : Tsv.rows(ReleaseEnd.class, "release-ends.tsv")) {
      int kind = Objects.requireNonNull(KINDS.get(row[0]), row[0]);
      for (String phrase : row[2].split("\\|", -1)) {
        phrases.add(phrase, kind);
      }
    }
    return phrases.build();
  }

  /**
   * The first block behind the copy; the number of blocks if nothing ends it before.
   *
   * @param scores how likely each block is a part of the article
   * @param threshold the score of those that are kept
   * @param units how long each block's text is
   */
  static int of(Page page, float[] scores, float threshold, int[] units) {
    long all = 0;
    for (int block = 0; block < scores.length; block++) {
      all += scores[block] >= threshold ? units[block] : 0;
    }
    ReleaseEnd release = new ReleaseEnd(page, units);
    long before = 0;
    for (int block = 0; block < scores.length; block++) {
      if (before > 0 && before * 10 >= all * LEAST_TENTHS && release.ends(block)) {
        return block;
      }
      before += scores[block] >= threshold ? units[block] : 0;
    }
    return scores.length;
  }

  private boolean ends(int block) {
    if (isMark(block)) {
      return true;
    }
    int kind = kind(block);
    return kind == STANDING
        || (kind == CONTACT && holdsAddress(block, ADDRESS))
        || (kind == ABOUT && isFollowed(block));
  }

  /** True if behind a line about the house more of the kind follows. */
  private boolean isFollowed(int about) {
    int end = Math.min(page.blockCount(), about + REACH);
    for (int block = about + 1; block < end; block++) {
      int kind = kind(block);
      boolean address = kind == CONTACT && holdsAddress(block, ADDRESS);
      if (kind == STANDING || address || isMark(block)) {
        return true;
      }
    }
    return false;
  }

  /** What a block's first line is. */
  private int kind(int block) {
    char[] chars = page.chars();
    int start = page.blockStart(block);
    int end = lineEnd(start, page.blockEnd(block));
    PhraseTrie phrases = Holder.PHRASES;
    if (units[block] > MAX_LINE && end == page.blockEnd(block)) {
      return 0;
    }
    while (start < end && !Character.isLetterOrDigit(chars[start])) {
      start++;
    }
    if (start == end || !phrases.mayBegin(chars, start, end)) {
      return 0;
    }
    int state = PhraseTrie.ROOT;
    for (int i = start; i < end; i++) {
      if (!Character.isLetterOrDigit(chars[i])) {
        continue;
      }
      state = phrases.next(state, chars[i]);
      if (state == PhraseTrie.ROOT) {
        return 0;
      }
      int kind = PhraseTrie.endsWord(chars, i, end) ? phrases.value(state) : 0;
      boolean whole = !holdsWord(chars, PhraseTrie.pastSigns(chars, i + 1, end), end);
      boolean labelled = kind == CONTACT && i + 1 < end && isColon(chars[i + 1]);
      if (kind == ABOUT ? names(chars, i + 1, end) : kind != 0 && (whole || labelled)) {
        return kind;
      }
    }
    return 0;
  }

  private int lineEnd(int start, int end) {
    int at = start;
    while (at < end && page.chars()[at] != '\n') {
      at++;
    }
    return at;
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '：';
  }

  private static boolean holdsWord(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(chars[i])) {
        return true;
      }
    }
    return false;
  }

  /** True if a name follows, an article at most before it, and no sentence ends. */
  private static boolean names(char[] chars, int from, int to) {
    int word = from;
    while (word < to && !Character.isLetter(chars[word])) {
      word++;
    }
    int end = word;
    while (end < to && Character.isLetter(chars[end])) {
      end++;
    }
    if (end < to && end - word <= MAX_ARTICLE && Character.isLowerCase(chars[word])) {
      word = end + 1;
    }
    return word < to
        && Character.isUpperCase(chars[word])
        && CharClass.of(chars[to - 1]) != CharClass.STOP;
  }

  /** True of three number signs or more, of "-30-", or of a line that says that this is the end. */
  private boolean isMark(int block) {
    if (units[block] > MAX_LINE) {
      return false;
    }
    char[] chars = page.chars();
    int signs = 0;
    boolean others = false;
    for (int i = page.blockStart(block); i < page.blockEnd(block); i++) {
      signs += chars[i] == '#' ? 1 : 0;
      others |= chars[i] > ' ' && chars[i] != '#';
    }
    return (signs >= MIN_SIGNS && !others) || isThirty(block) || kind(block) == MARK;
  }

  /** "-30-", which ends a story in North America. */
  private boolean isThirty(int block) {
    StringBuilder digits = new StringBuilder();
    int dashes = 0;
    for (int i = page.blockStart(block); i < page.blockEnd(block); i++) {
      char c = page.chars()[i];
      dashes += CharClass.of(c) == CharClass.DASH ? 1 : 0;
      if (Character.isLetterOrDigit(c)) {
        digits.append(c);
      }
    }
    return dashes > 1 && digits.toString().equals("30");
  }

  /** True if an address for letters by wire or a telephone number stands here or soon behind. */
  private boolean holdsAddress(int first, int count) {
    char[] chars = page.chars();
    int last = Math.min(page.blockCount(), first + count) - 1;
    int digits = 0;
    for (int i = page.blockStart(first); i < page.blockEnd(last); i++) {
      char c = chars[i];
      if (c == '@' && i > 0 && CharClass.isWord(chars[i - 1])) {
        return true;
      }
      boolean within = c == ' ' || c == '-' || c == '/' || c == '(' || c == ')' || c == '.';
      digits = Character.isDigit(c) ? digits + 1 : within ? digits : 0;
      if (digits >= MIN_DIGITS) {
        return true;
      }
    }
    return false;
  }
}
