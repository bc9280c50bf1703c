package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.LanguageGuess;

/**
 * Joins the pieces of paragraphs whose links and bold words a scraper put on lines of their own, as
 * happens where it joins all text nodes of a page with line ends. No line begins with a comma or a
 * full stop otherwise, and no sentence in lower case or with a particle that follows its noun:
 * where some do, or where some lines kept a space at their end and most did not, the text is of
 * that kind, and lines are joined that end in the middle of a sentence.
 */
final class InlineBreaks {

  private static final int MIN_PIECES = 2;

  /** One line of so many must be a piece. */
  private static final int FEW = 50;

  /** A shorter line that ends in no stop may be a label. */
  private static final int MIN_PROSE = 40;

  /** The same of a line in lower case that ends in one. */
  private static final int MIN_TOLD = 25;

  /** A longer line is no name or linked phrase inside a sentence. */
  private static final int MAX_LINK = 80;

  /** Words of a link in a sentence of a script without capitals; headlines have more. */
  private static final int MAX_LINK_WORDS = 3;

  /** A sentence of such a script is in no more pieces. */
  private static final int MAX_PIECES = 9;

  /** Who speaks in an interview stands in bold before a colon. */
  private static final int MAX_SPEAKER = 30;

  private static final String OPENING = "«„「『";
  private static final String CLOSING = "»“」』";

  /** So much of what stands before a line tells whether it goes on. */
  private static final int TAIL = 200;

  /** Words of Korean and Hindi that stand behind a noun. */
  private static final Set<String> PARTICLES =
      Set.of("를 을 은 는 가 의 에 와 과 로 으로 에서 के की का को ने से में पर".split(" ", -1));

  private final List<ScrapedLine> lines;
  private final boolean spaces; // a space at a line's end says that it goes on
  private final boolean evenly; // each line stands apart, so that this says nothing
  private final boolean[] continues; // it surely goes on the line before it
  private final boolean[] caseless; // the same, where no capitals tell it

  private InlineBreaks(List<ScrapedLine> lines, boolean spaces, boolean evenly) {
    this.lines = lines;
    this.spaces = spaces;
    this.evenly = evenly;
    this.continues = new boolean[lines.size() + 2];
    this.caseless = new boolean[lines.size()];
    for (int i = lines.size() - 1; i > 0; i--) {
      continues[i] = continues(i);
    }
    for (int i = 0; i < lines.size(); i++) {
      int last = caselessEnd(lines, i);
      for (int piece = i + 1; piece <= last; piece++) {
        caseless[piece] = true;
      }
    }
  }

  /** True of what follows a word, and of lines in lower case up to a sentence's end. */
  private boolean continues(int at) {
    ScrapedLine line = lines.get(at);
    if (follows(line.text())) {
      return true;
    }
    boolean prose = line.text().length() * 2 >= MIN_PROSE || line.endsSentence();
    return line.beginsLower() && (prose || isGoneOn(at));
  }

  /** True if the next line goes on this one, or the one behind a link does. */
  private boolean isGoneOn(int at) {
    return continues[at + 1] || (continues[at + 2] && isLink(at + 1));
  }

  /** True of a name or phrase as links inside a sentence are; sentences begin otherwise. */
  private boolean isLink(int at) {
    ScrapedLine line = lines.get(at);
    return line.text().length() <= MAX_LINK && !line.endsSentence() && !beginsSentence(line.text());
  }

  /** True if the first word is one that only begins with a capital where a sentence does. */
  private static boolean beginsSentence(String text) {
    int end = 0;
    while (end < text.length() && CharClass.isWord(text.charAt(end))) {
      end++;
    }
    String first = text.substring(0, end).toLowerCase(Locale.ROOT);
    return CharClass.of(text.charAt(0)) == CharClass.UPPER
        && end < text.length()
        && LanguageGuess.isFunctionWord(first, 0, end);
  }

  /**
   * The last piece of a sentence that begins with a line, in a script without capitals: behind what
   * ends a sentence, or where the line ends in a word that asks for another, stands a short link,
   * and behind the last of such links the rest of the sentence. The line itself if it is whole.
   */
  private static int caselessEnd(List<ScrapedLine> lines, int from) {
    ScrapedLine first = lines.get(from);
    boolean begins = from > 0 && lines.get(from - 1).endsSentence();
    if (first.endsSentence()
        || !isCaseless(first)
        || !(begins || isFunctionWord(first.text(), first.text().lastIndexOf(' ') + 1))) {
      return from;
    }
    boolean afterLink = false;
    for (int i = from + 1; i < Math.min(lines.size(), from + MAX_PIECES); i++) {
      ScrapedLine line = lines.get(i);
      if (line.apart() && !follows(line.text())) {
        return from;
      }
      if (line.endsSentence()) {
        boolean rest = line.text().length() >= MIN_PROSE || follows(line.text());
        return afterLink && rest ? i : from;
      }
      boolean link = isCaseless(line) && words(line.text()) <= MAX_LINK_WORDS;
      if (!link && !(afterLink && line.text().length() >= MIN_PROSE)) {
        return from;
      }
      afterLink = link;
    }
    return from;
  }

  /** True of a line of letters that have no capitals, in a script that parts its words. */
  private static boolean isCaseless(ScrapedLine line) {
    String text = line.text();
    int last = text.length() - 1;
    return line.type() == ElementType.P
        && CharClass.of(text.charAt(last)) == CharClass.LETTER
        && !isUnspaced(text.charAt(last));
  }

  private static int words(String text) {
    return 1 + (int) text.chars().filter(c -> c == ' ').count();
  }

  private static boolean isFunctionWord(String text, int from) {
    return from < text.length()
        && LanguageGuess.isFunctionWord(text.toLowerCase(Locale.ROOT), from, text.length());
  }

  /** True of lines some of which begin with a mark as none does that was broken at a width. */
  static boolean haveTorn(List<ScrapedLine> lines) {
    int pieces = 0;
    for (ScrapedLine line : lines) {
      boolean spaced = line.text().charAt(0) < 0x80; // others have no blanks to be broken at
      pieces += spaced && beginsWithMark(line.text()) ? 1 : 0;
    }
    return pieces >= MIN_PIECES && pieces * FEW >= lines.size();
  }

  static List<ScrapedLine> undone(List<ScrapedLine> lines) {
    int pieces = 0;
    int apart = 0;
    int open = 0;
    int spaced = 0;
    int marks = 0;
    int links = 0;
    for (int i = 1; i < lines.size(); i++) {
      ScrapedLine line = lines.get(i);
      boolean sentence =
          line.beginsLower() && line.text().length() >= MIN_TOLD && line.endsSentence();
      pieces += sentence || follows(line.text()) ? 1 : 0;
      apart += line.apart() ? 1 : 0;
      marks += beginsWithMark(line.text()) ? 1 : 0;
      links += caselessEnd(lines, i) > i ? 1 : 0;
      ScrapedLine before = lines.get(i - 1);
      open += before.open() ? 1 : 0;
      boolean unfinished = before.text().length() >= MIN_PROSE && !before.endsSentence();
      spaced += before.open() && unfinished ? 1 : 0;
    }
    pieces += marks > 0 ? links : 0;
    boolean spaces = spaced >= MIN_PIECES && open * 3 <= lines.size();
    boolean torn = pieces >= MIN_PIECES && pieces * FEW >= lines.size();
    boolean evenly = apart * 20 >= lines.size() * 19;
    return torn || spaces ? new InlineBreaks(lines, spaces, evenly).joined() : lines;
  }

  private List<ScrapedLine> joined() {
    List<ScrapedLine> joined = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      ScrapedLine first = lines.get(i);
      StringBuilder text = new StringBuilder(first.text());
      ScrapedLine before = first;
      int next = i + 1;
      while (next < lines.size() && goesOn(before, next)) {
        ScrapedLine added = lines.get(next);
        append(text, added.text());
        before = added.withText(text.substring(Math.max(0, text.length() - TAIL)));
        next++;
      }
      boolean whole = next == i + 1;
      joined.add(whole ? first : first.withText(text.toString()).setApart());
      i = next;
    }
    return joined;
  }

  /**
   * True if a line goes on what stands before it.
   *
   * @param before what was joined so far, or the end of it
   */
  private boolean goesOn(ScrapedLine before, int at) {
    ScrapedLine line = lines.get(at);
    if (follows(line.text()) || caseless[at]) {
      return true;
    }
    if (before.endsSentence()
        || line.type() != ElementType.P
        || (line.apart() && !(evenly && spaces))) {
      return false;
    }
    if (before.text().endsWith(":")) {
      return before.text().length() <= MAX_SPEAKER
          && line.endsSentence()
          && line.text().length() * 2 >= MIN_PROSE;
    }
    boolean prose = before.text().length() >= MIN_PROSE;
    if (spaces
        && before.open()
        && (before.text().length() * 2 >= MIN_PROSE || line.beginsLower())) {
      return true;
    }
    if (line.beginsLower()) {
      return prose
          ? continues[at]
          : line.text().length() >= MIN_PROSE
              || (!line.endsSentence() && isGoneOn(at))
              || (line.endsSentence() && line.text().length() * 4 >= MIN_PROSE);
    }
    if (closesQuotation(before.text(), line.text())) {
      return true;
    }
    boolean opens =
        isUnfinished(before.text())
            || isFunctionWord(before.text(), 0)
            || (prose && holdsSentence(before.text()));
    boolean quoted = OPENING.indexOf(line.text().charAt(0)) >= 0 && isUnfinished(before.text());
    return isLink(at) && opens && (continues[at + 1] || (prose && quoted));
  }

  /** True if a text ends in a comma, a dash or a word in lower case, or has no case to tell. */
  private static boolean isUnfinished(String text) {
    int end = text.length();
    char mark = text.charAt(end - 1);
    byte last = CharClass.of(mark);
    if (last == CharClass.LETTER || ",،–—".indexOf(mark) >= 0) {
      return true;
    }
    int start = end;
    while (start > 0 && CharClass.of(text.charAt(start - 1)) == CharClass.LOWER) {
      start--;
    }
    return start > 0 && !CharClass.isWord(text.charAt(start - 1)) && end > start;
  }

  /** True if what stands before opens a quotation that is closed in the line. */
  private static boolean closesQuotation(String before, String line) {
    for (int mark = 0; mark < OPENING.length(); mark++) {
      int open = 0;
      for (int i = 0; i < before.length(); i++) {
        open += before.charAt(i) == OPENING.charAt(mark) ? 1 : 0;
        open -= open > 0 && before.charAt(i) == CLOSING.charAt(mark) ? 1 : 0;
      }
      if (open > 0 && line.indexOf(CLOSING.charAt(mark)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** True if a sentence ends inside the text and another one begins. */
  private static boolean holdsSentence(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      if (CharClass.of(text.charAt(i)) == CharClass.STOP
          && text.charAt(i + 1) == ' '
          && CharClass.of(text.charAt(i - 1)) == CharClass.LOWER
          && CharClass.of(text.charAt(i + 2)) == CharClass.UPPER) {
        return text.length() >= 2 * MIN_PROSE;
      }
    }
    return false;
  }

  /** True if a line begins with what follows a word. */
  private static boolean follows(String text) {
    int space = text.indexOf(' ');
    return beginsWithMark(text)
        || text.charAt(0) == 'を'
        || text.charAt(0) == '的'
        || (space > 0 && PARTICLES.contains(text.substring(0, space)));
  }

  private static boolean beginsWithMark(String text) {
    char c = text.charAt(0);
    if (CharClass.of(c) == CharClass.APOSTROPHE) { // a Turkish name and its ending
      return text.length() > 1
          && CharClass.of(text.charAt(1)) == CharClass.LOWER
          && text.indexOf(c, 1) < 0;
    }
    return ",.;:)!?、。，．；：）」』”’،؛؟।".indexOf(c) >= 0
        && (text.length() == 1 || !isMark(text.charAt(1)));
  }

  /** True of the second character of a face, an ellipsis, a rule. */
  private static boolean isMark(char c) {
    return c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c) && c != '"' && c != '\'';
  }

  private static void append(StringBuilder text, String next) {
    char end = text.charAt(text.length() - 1);
    char begin = next.charAt(0);
    boolean particle = begin >= 0xAC00 && begin <= 0xD7AF && follows(next);
    boolean closes = beginsWithMark(next) || begin == '»' || particle;
    boolean opens = "([{«„“‘¿¡".indexOf(end) >= 0 || isUnspaced(end) || isUnspaced(begin);
    if (!closes && !opens) {
      text.append(' ');
    }
    text.append(next);
  }

  private static boolean isUnspaced(char c) {
    return (c >= 0x0E00 && c <= 0x0E7F) || (c >= 0x2E80 && c <= 0xA4CF) || c >= 0xFF00;
  }
}
