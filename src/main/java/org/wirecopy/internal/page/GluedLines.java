package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wirecopy.internal.text.CharClass;

/**
 * Breaks lines where a scraper put one element's text right behind another's: {@code on
 * Friday.The}, {@code night shiftsFerries to}. A sentence that begins without a space is a mistake
 * of writers once, of scrapers again and again. Where it is the latter, a word that goes on with a
 * capital is broken too, if the whole, which may be a name, stands nowhere else, and what stands on
 * either side of the capital is a word of this text, or all of the page was glued; and so are
 * chains of such words, as menus make them.
 */
final class GluedLines {

  private static final int MIN_GLUED = 3;

  /** Where so few lines have a sentence that begins without a space, all of them were one. */
  private static final int FEW_LINES = 3;

  private static final int AROUND = 5;

  private static final int MAX_NAME = 40;

  /** So many capitals within a run of letters, seen near each other, make it no word. */
  private static final int MIN_CHAIN = 3;

  private static final int MAX_CHAIN = 60;

  /** Names that have a capital within (common knowledge). */
  private static final Set<String> NAMES =
      Set.of(
          ("whatsapp youtube linkedin tiktok paypal playstation buzzfeed chatgpt deepmind spacex"
                  + " openai huffpost mastercard snapchat truthsocial wikileaks facetime airbnb"
                  + " javascript github macbook powerpoint sharepoint onedrive wordpress postscript")
              .split(" ", -1));

  private static final String OPENING = "“„«";
  private static final String CLOSING = "”»\"";

  /** A shorter word before a capital may be the first half of a name: McDonald. */
  private static final int MIN_WORD = 3;

  /** A longer line is text, in which a number behind a word is part of a name. */
  private static final int MAX_LABEL = 120;

  private GluedLines() {}

  static List<ScrapedLine> broken(List<ScrapedLine> lines) {
    Map<String, Integer> joints = new HashMap<>();
    for (ScrapedLine line : lines) {
      for (int i = 1; i < line.text().length(); i++) {
        if (beginsSentence(line.text(), i)) {
          joints.merge(joint(line.text(), i), 1, Integer::sum);
        }
      }
    }
    if (joints.size() < MIN_GLUED) {
      return lines;
    }
    Map<String, Integer> words = words(lines);
    boolean wholly = joints.size() * FEW_LINES >= lines.size();
    List<ScrapedLine> broken = new ArrayList<>();
    for (ScrapedLine line : lines) {
      String text = line.text();
      int start = 0;
      for (int i = 1; i < text.length(); i++) {
        boolean number = text.length() <= MAX_LABEL && beginsNumber(text, i);
        boolean sentence = beginsSentence(text, i) && joints.getOrDefault(joint(text, i), 0) == 1;
        if (sentence || beginsElement(text, i, words, wholly) || number) {
          broken.add(part(line, text.substring(start, i), start));
          start = i;
        }
      }
      broken.add(part(line, text.substring(start), start));
    }
    return broken;
  }

  /** What stands around the place: if it comes again, it is a name, as that of a site is. */
  private static String joint(String text, int at) {
    return text.substring(Math.max(0, at - AROUND), Math.min(text.length(), at + AROUND));
  }

  private static ScrapedLine part(ScrapedLine line, String text, int start) {
    ScrapedLine part = line.withText(text.strip());
    return start > 0 ? part.setApart() : part;
  }

  /** True if a capital stands right behind a sentence of two letters at least. */
  private static boolean beginsSentence(String text, int at) {
    if (!isCapitalized(text, at)) {
      return false;
    }
    int end = at - 1;
    while (end > 0 && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end--;
    }
    return end > 1
        && CharClass.of(text.charAt(end)) == CharClass.STOP
        && isLower(text, end - 1)
        && isLower(text, end - 2);
  }

  /** True of a capital before a small letter, or of the quotation mark before it. */
  private static boolean isCapitalized(String text, int at) {
    boolean quoted = OPENING.indexOf(text.charAt(at)) >= 0;
    int capital = quoted ? at + 1 : at;
    return capital + 1 < text.length()
        && CharClass.of(text.charAt(capital)) == CharClass.UPPER
        && (isLower(text, capital + 1) || text.charAt(capital + 1) == ' ');
  }

  /**
   * True if an element's text may begin here.
   *
   * @param wholly true if the whole page was glued together: then no word need be known
   */
  private static boolean beginsElement(
      String text, int at, Map<String, Integer> words, boolean wholly) {
    if (!isCapitalized(text, at)) {
      return false;
    }
    if (!isLower(text, at - 1)) {
      char before = text.charAt(at - 1);
      boolean ends = Character.isDigit(before) || before == ')';
      return ends && wholly && isLower(text, Math.min(at + 1, text.length() - 1));
    }
    if (isInChain(text, at)) {
      return true;
    }
    int start = at;
    while (start > 0 && CharClass.of(text.charAt(start - 1)) == CharClass.LOWER) {
      start--;
    }
    start -= start > 0 && CharClass.of(text.charAt(start - 1)) == CharClass.UPPER ? 1 : 0;
    int end = at;
    while (end < text.length() && end - at < MAX_NAME && CharClass.isWord(text.charAt(end))) {
      end++;
    }
    int first = start;
    while (first > 0 && start - first < MAX_NAME && CharClass.isWord(text.charAt(first - 1))) {
      first--;
    }
    String whole = text.substring(first, end).toLowerCase(Locale.ROOT);
    boolean isWord = at - start > MIN_WORD || (wholly && at - start > 1 && isLower(text, start));
    return isWord
        && words.getOrDefault(whole, 0) < 2
        && !NAMES.contains(whole)
        && (wholly
            || words.containsKey(text.substring(start, at).toLowerCase(Locale.ROOT))
            || words.containsKey(text.substring(at, wordEnd(text, at)).toLowerCase(Locale.ROOT)));
  }

  /** Where the small letters end that follow a capital. */
  private static int wordEnd(String text, int capital) {
    int end = capital + 1;
    while (end < text.length() && CharClass.of(text.charAt(end)) == CharClass.LOWER) {
      end++;
    }
    return end;
  }

  /** True in "HomeNewsSportFarming": no name has so many capitals within it. */
  private static boolean isInChain(String text, int at) {
    int joints = 0;
    int start = at;
    while (start > 0 && at - start < MAX_CHAIN && isLetter(text, start - 1)) {
      start--;
    }
    for (int i = start + 1; i < text.length() && i - at < MAX_CHAIN && isLetter(text, i); i++) {
      joints += isLower(text, i - 1) && CharClass.of(text.charAt(i)) == CharClass.UPPER ? 1 : 0;
    }
    return joints >= MIN_CHAIN;
  }

  private static boolean isLetter(String text, int at) {
    byte kind = CharClass.of(text.charAt(at));
    return kind == CharClass.LOWER || kind == CharClass.UPPER;
  }

  /** True of the day of a date right behind a word. */
  private static boolean beginsNumber(String text, int at) {
    int end = at;
    while (end < text.length() && end - at <= 2 && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > at
        && end < text.length()
        && end - at <= 2
        && " ./-".indexOf(text.charAt(end)) >= 0
        && Character.isDigit(text.charAt(at))
        && at >= MIN_WORD
        && isLower(text, at - 1)
        && isLower(text, at - 2)
        && isLower(text, at - 3);
  }

  private static boolean isLower(String text, int at) {
    return CharClass.of(text.charAt(at)) == CharClass.LOWER;
  }

  /** How often each run of letters and digits stands in the text, in lower case. */
  private static Map<String, Integer> words(List<ScrapedLine> lines) {
    Map<String, Integer> words = new HashMap<>();
    for (ScrapedLine line : lines) {
      String text = line.text();
      int start = 0;
      for (int i = 0; i <= text.length(); i++) {
        if (i == text.length() || !CharClass.isWord(text.charAt(i))) {
          if (i > start + MIN_WORD) {
            words.merge(text.substring(start, i).toLowerCase(Locale.ROOT), 1, Integer::sum);
          }
          start = i + 1;
        }
      }
    }
    return words;
  }
}
