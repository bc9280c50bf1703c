package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.CharClass;

/**
 * A line of scraped text, without the white space around it.
 *
 * @param text what it says
 * @param indent how many columns of white space stand before it
 * @param apart true if a blank line stands before it
 * @param open true if white space stands behind it
 * @param type what it would be in markup: a paragraph, list item, heading or quotation
 * @param link true if it is the text of a link and nothing else
 * @param bold true if all of it is set in bold
 */
record ScrapedLine(
    String text,
    int indent,
    boolean apart,
    boolean open,
    ElementType type,
    boolean link,
    boolean bold) {

  private static final String BULLETS = "*•‣◦▪●■";

  private static final int TAB = 8;

  /** Three signs, or two and a blank, may be anything. */
  private static final int MIN_RULE = 4;

  /** Signs of an ornament in a rule, and how long the rule is then. */
  private static final int MAX_ORNAMENT = 3;

  private static final int MIN_ORNATE = 12;

  /** The lines of a text that are not blank; LF, CR LF, CR, form feed and U+2028 end one. */
  static List<ScrapedLine> split(String text) {
    List<ScrapedLine> lines = new ArrayList<>();
    int length = text.length();
    boolean apart = true;
    int start = 0;
    while (start <= length) {
      int end = start;
      while (end < length && !endsLine(text.charAt(end))) {
        end++;
      }
      ScrapedLine line = line(text, start, end, apart);
      if (line != null) {
        lines.add(line);
      }
      apart = line == null;
      boolean crLf = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (crLf ? 2 : 1);
    }
    return lines;
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
  }

  private static @Nullable ScrapedLine line(String text, int from, int to, boolean apart) {
    int start = from;
    int indent = 0;
    while (start < to && isBlank(text.charAt(start))) {
      char blank = text.charAt(start);
      indent += blank == '\t' ? TAB : blank == '\u3000' ? 2 : 1;
      start++;
    }
    int end = to;
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (start == end) {
      return null;
    }
    boolean item =
        end - start > 2
            && BULLETS.indexOf(text.charAt(start)) >= 0
            && isBlank(text.charAt(start + 1));
    if (item) {
      start += 2;
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
    }
    ElementType type = item ? ElementType.LI : ElementType.P;
    return new ScrapedLine(text.substring(start, end), indent, apart, end < to, type, false, false);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || CharClass.isBlank(c);
  }

  ScrapedLine withText(String newText) {
    return new ScrapedLine(newText, indent, apart, open, type, link, bold);
  }

  ScrapedLine withType(ElementType newType) {
    return new ScrapedLine(text, indent, apart, open, newType, link, bold);
  }

  /** A line that stands apart from the one before it. */
  ScrapedLine setApart() {
    return new ScrapedLine(text, indent, true, open, type, link, bold);
  }

  /** A line that goes on the one before it. */
  ScrapedLine setTogether() {
    return new ScrapedLine(text, indent, false, open, type, link, bold);
  }

  ScrapedLine asLink() {
    return new ScrapedLine(text, indent, apart, open, type, true, bold);
  }

  ScrapedLine asBold() {
    return new ScrapedLine(text, indent, apart, open, type, link, true);
  }

  /** True if the last character but quotes and brackets ends a sentence. */
  boolean endsSentence() {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      byte kind = CharClass.of(c);
      if (kind == CharClass.STOP) {
        return true;
      }
      boolean closes =
          kind == CharClass.QUOTE || kind == CharClass.APOSTROPHE || c == ')' || c == ']';
      if (!closes) {
        return false;
      }
    }
    return false;
  }

  /**
   * True of a line of one sign again and again, which parts what stands above and below it; an
   * ornament may stand inside.
   */
  boolean isRule() {
    char sign = text.charAt(0);
    if (text.length() < MIN_RULE || Character.isLetterOrDigit(sign)) {
      return false;
    }
    int others = 0;
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (CharClass.isWord(c)) {
        return false;
      }
      others += c != sign && c != ' ' ? 1 : 0;
    }
    return others == 0 || (others <= MAX_ORNAMENT && text.length() >= MIN_ORNATE);
  }

  /** True if it goes on in lower case. */
  boolean beginsLower() {
    return CharClass.of(text.charAt(0)) == CharClass.LOWER;
  }
}
