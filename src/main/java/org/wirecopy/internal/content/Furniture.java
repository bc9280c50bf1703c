package org.wirecopy.internal.content;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.Tsv;

/**
 * Lines that belong to the page and not to the article, told by their words alone: "Read also:
 * ...", "Sign up for our newsletter", "Story continues below", "Photo: Jane Doe". Where a page's
 * template gives such a line the form of a paragraph, nothing else tells it. The phrases stand in
 * {@code furniture.tsv}.
 */
final class Furniture {

  private static final int WHOLE = 1;
  private static final int LEAD = 1 << 1;
  private static final int CREDIT = 1 << 2;
  private static final int PROMPT = 1 << 3;
  private static final int CALL = 1 << 4;
  private static final int CLOSE = 1 << 5;
  private static final int ASK = 1 << 6;
  private static final int BID = 1 << 7;
  private static final int CHANNEL = 1 << 8;
  private static final int LINKED = 1 << 9;
  private static final int TEXT = 1 << 10;

  private static final Map<String, Integer> KINDS =
      Map.ofEntries(
          Map.entry("whole", WHOLE),
          Map.entry("text", TEXT),
          Map.entry("lead", LEAD),
          Map.entry("credit", CREDIT),
          Map.entry("prompt", PROMPT),
          Map.entry("call", CALL),
          Map.entry("close", CLOSE),
          Map.entry("ask", ASK),
          Map.entry("bid", BID),
          Map.entry("channel", CHANNEL),
          Map.entry("linked", LINKED));

  /** Units of text in the longest line; a paragraph that says the same is copy. */
  private static final int MAX_LINE = 220;

  /** Units of text in the longest credit. */
  private static final int MAX_CREDIT = 110;

  /** Letters of the longest unit of time: "Listen to this article, 3 minutes". */
  private static final int MAX_UNIT = 8;

  /** Marks between a phrase and what it leads to. */
  private static final String MARKS = ":：-–—|»>→=/／▶►]】";

  private static final String STOPS = ".!?…:;|\n\u061F\u06D4。！？：";

  private static final String QUOTES = "\"“”„«»‘’「『‹›";

  // By where they may stand. Each is looked through there only: a word of a text is looked for
  // among a quarter of all phrases.
  private final PhraseTrie openings; // of a block
  private final PhraseTrie calls; // at the begin of a sentence
  private final PhraseTrie prompts; // anywhere

  private Furniture() {
    Map<String, Integer> kinds = new HashMap<>();
    for (String[] row : Tsv.rows(Furniture.class, "furniture.tsv")) {
      for (String phrase : row[2].split("\\|", -1)) {
        kinds.merge(LooseKey.of(phrase), KINDS.get(row[0]), (a, b) -> a | b);
      }
    }
    openings = of(kinds, WHOLE | TEXT | LEAD | CREDIT | LINKED);
    calls = of(kinds, CALL | ASK);
    prompts = of(kinds, PROMPT | CHANNEL | CLOSE | BID);
  }

  /** The phrases of some kinds, and which of these they are. */
  private static PhraseTrie of(Map<String, Integer> kinds, int wanted) {
    PhraseTrie.Builder phrases = new PhraseTrie.Builder();
    kinds.forEach(
        (phrase, kind) -> {
          if ((kind & wanted) != 0) {
            phrases.add(phrase, kind & wanted);
          }
        });
    return phrases.build();
  }

  private static final class Holder {
    static final Furniture TABLE = new Furniture();
  }

  static Furniture get() {
    return Holder.TABLE;
  }

  /**
   * True if the block is such a line.
   *
   * @param units how long its text is, a wide character counting for more than one
   */
  boolean holds(Page page, int block, int units) {
    char[] chars = page.chars();
    int start = page.blockStart(block);
    int end = page.blockEnd(block);
    if (units > MAX_LINE || (QUOTES.indexOf(chars[start]) >= 0 && !isLink(page, block))) {
      return false;
    }
    return isRights(chars[start])
        || isTags(chars, start, end)
        || listsAddresses(chars, start, end)
        || opening(page, block, units) != 0
        || prompts(chars, start, end)
        || PictureCredits.get().end(chars, start, end);
  }

  /** True if the block is a phrase and nothing else, as heads a list of links. */
  boolean isLabel(Page page, int block, int units) {
    return units <= MAX_LINE && opening(page, block, units) == WHOLE;
  }

  /** True if the block begins with a phrase that leads to something else. */
  boolean leads(Page page, int block) {
    int units = page.blockLength(block);
    return units <= MAX_LINE
        && (opening(page, block, units) == LEAD || isPointer(page, block, units));
  }

  /** True if the block is a phrase that leads to something else, and nothing more but marks. */
  boolean isPointer(Page page, int block, int units) {
    char[] chars = page.chars();
    int end = page.blockEnd(block);
    int state = PhraseTrie.ROOT;
    for (int i = page.blockStart(block); i < end && units <= MAX_LINE; i++) {
      if (Character.isLetterOrDigit(chars[i])) {
        state = openings.next(state, chars[i]);
        if (state == PhraseTrie.ROOT) {
          return false;
        }
      }
    }
    return (openings.value(state) & LEAD) != 0;
  }

  /** True of a line that begins with the copyright sign. */
  private static boolean isRights(char first) {
    return first == '©' || first == 'ⓒ';
  }

  /** True of two or more hashtags and nothing else. */
  private static boolean isTags(char[] chars, int start, int end) {
    int tags = 0;
    for (int i = start; i < end; i++) {
      if (chars[i] > ' ' && (i == start || chars[i - 1] <= ' ')) {
        if (chars[i] != '#') {
          return false;
        }
        tags++;
      }
    }
    return tags > 1;
  }

  /** True if each line is a number and an address of the web, as stand at the end of a print. */
  private static boolean listsAddresses(char[] chars, int start, int end) {
    int line = start;
    while (line < end) {
      int at = line;
      boolean numbered = false;
      while (at < end && chars[at] != '\n' && !Character.isLetter(chars[at])) {
        numbered |= Character.isDigit(chars[at]);
        at++;
      }
      int last = at;
      while (last < end && chars[last] > ' ') {
        last++;
      }
      if (!numbered || !isAddress(chars, at, last) || (last < end && chars[last] != '\n')) {
        return false;
      }
      line = last + 1;
    }
    return true;
  }

  private static boolean isAddress(char[] chars, int from, int to) {
    String scheme = new String(chars, from, Math.min(8, to - from));
    return scheme.startsWith("http://") || scheme.equals("https://");
  }

  /** The kind of phrase that the block begins with, if it goes on as such lines do; else 0. */
  private int opening(Page page, int block, int units) {
    char[] chars = page.chars();
    int start = page.blockStart(block);
    int end = page.blockEnd(block);
    if (!Character.isDigit(chars[start]) && !openings.mayBegin(chars, start, end)) {
      return 0;
    }
    int whole = page.isScraped() ? WHOLE | TEXT : WHOLE;
    int state = PhraseTrie.ROOT;
    for (int i = start; i < end; i++) {
      boolean counts = state == PhraseTrie.ROOT && Character.isDigit(chars[i]); // "4 min read"
      if (counts || !Character.isLetterOrDigit(chars[i])) {
        continue;
      }
      state = openings.next(state, chars[i]);
      if (state == PhraseTrie.ROOT) {
        return 0;
      }
      int kinds = openings.value(state);
      boolean seam = kinds != 0 && page.isSeam(i + 1); // as good as a mark
      if (kinds != 0 && (seam || PhraseTrie.endsWord(chars, i, end))) {
        boolean marked = seam || isMarked(chars, PhraseTrie.pastSigns(chars, i + 1, end), end);
        if ((kinds & whole) != 0 && isCount(chars, i + 1, end)) {
          return WHOLE;
        }
        if ((kinds & LEAD) != 0 && (marked || isLink(page, block))) {
          return LEAD;
        }
        if ((kinds & LINKED) != 0 && isLink(page, block)) {
          return LINKED;
        }
        if ((kinds & CREDIT) != 0
            && units <= MAX_CREDIT
            && (marked || isShort(chars, i + 1, end))) {
          return CREDIT;
        }
      }
    }
    return 0;
  }

  /** True if a phrase asks the reader to do something, or tells who owns what. */
  private boolean prompts(char[] chars, int start, int end) {
    int found = 0;
    boolean inWord = false;
    for (int i = start; i < end; i++) {
      boolean letter = Character.isLetterOrDigit(chars[i]);
      if (letter && (!inWord || Shapes.isWide(chars[i]))) {
        if (prompts.mayBegin(chars, i, end)) {
          found |= kindsAt(prompts, chars, i, end);
        }
        if (calls.mayBegin(chars, i, end) && beginsSentence(chars, start, i)) {
          found |= kindsAt(calls, chars, i, end);
        }
      }
      inWord = letter;
    }
    return (found & (PROMPT | CALL | CLOSE)) != 0
        || ((found & (ASK | BID)) != 0 && (found & CHANNEL) != 0);
  }

  /** The kinds of phrases that begin here and end where they must. */
  private static int kindsAt(PhraseTrie phrases, char[] chars, int from, int end) {
    int found = 0;
    int state = PhraseTrie.ROOT;
    for (int i = from; i < end; i++) {
      if (!Character.isLetterOrDigit(chars[i])) {
        continue;
      }
      state = phrases.next(state, chars[i]);
      if (state == PhraseTrie.ROOT) {
        break;
      }
      int kinds = phrases.value(state);
      if (kinds != 0 && PhraseTrie.endsWord(chars, i, end)) {
        found |= kinds & ~(CLOSE | BID);
        if ((kinds & (CLOSE | BID)) != 0 && endsSentence(chars, i + 1, end)) {
          found |= kinds & (CLOSE | BID);
        }
      }
    }
    return found;
  }

  private static boolean beginsSentence(char[] chars, int start, int from) {
    int i = from - 1;
    while (i >= start && !Character.isLetterOrDigit(chars[i])) {
      if (STOPS.indexOf(chars[i]) >= 0) {
        return true;
      }
      i--;
    }
    return i < start;
  }

  private static boolean endsSentence(char[] chars, int from, int end) {
    int i = from;
    while (i < end && !Character.isLetterOrDigit(chars[i])) {
      if (STOPS.indexOf(chars[i]) >= 0) {
        return true;
      }
      i++;
    }
    return i == end;
  }

  private static boolean isLink(Page page, int block) {
    return page.linkChars(block) * 2 > page.blockLength(block);
  }

  /** True if the phrase was an abbreviation: "Fot. Jane Doe". */
  private static boolean isShort(char[] chars, int from, int end) {
    return from + 1 < end && chars[from] == '.' && chars[from + 1] == ' ';
  }

  private static boolean isMarked(char[] chars, int from, int end) {
    int i = from;
    while (i < end && (chars[i] <= ' ' || chars[i] == '\u00A0')) {
      i++;
    }
    // "Follow-up" and "Video-on-demand" are words.
    return i < end && MARKS.indexOf(chars[i]) >= 0 && (chars[i] != '-' || i > from);
  }

  /** True if nothing follows but marks, or a number and its unit. */
  private static boolean isCount(char[] chars, int from, int end) {
    int letters = 0;
    int digits = 0;
    for (int i = from; i < end; i++) {
      letters += Character.isLetter(chars[i]) ? 1 : 0;
      digits += Character.isDigit(chars[i]) ? 1 : 0;
    }
    return letters == 0 || (digits > 0 && letters <= MAX_UNIT);
  }
}
