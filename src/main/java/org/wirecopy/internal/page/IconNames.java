package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Takes out the names by which icon fonts draw their pictures, as scrapers save them: {@code
 * arrow_forward Read more}, {@code schedule 16 September}. A name of several words is joined by low
 * lines, or follows {@code icon-}; where two lines begin or end with one, the names of one word
 * count too, at the beginning of a line that goes on with a capital or a digit.
 *
 * <p>The words are those of the names in Material Icons, as far as pages use them beside text: our
 * own choice (unverified).
 */
final class IconNames {

  private static final int MIN_LINES = 2;

  /** What many fonts begin the names of their icons' classes with. */
  private static final String CLASS = "icon-";

  /** A name inside a longer line is code, not an icon. */
  private static final int MAX_LABELS = 100;

  private static final Set<String> WORDS =
      Set.of(
          ("menu search close share link schedule update event comment chat forum print mail email"
                  + " bookmark home person group sell tag label star favorite language public article"
                  + " description image photo videocam mic headphones edit flag place today history"
                  + " lock info help call phone launch download done check add remove refresh sync"
                  + " visibility notifications settings login logout facebook twitter")
              .split(" ", -1));

  /** The words of names that are joined of several. */
  private static final Set<String> PARTS =
      Set.of(
          ("access account active add alarm all alt app apps arrow article as assignment attach audio"
                  + " auto back bar bell border bottom box bubble call camera cancel card cart chat"
                  + " check chevron circle clock close cloud comment contact content copy credit dark"
                  + " date dashboard delete dissatisfied done double down download downward draft drop"
                  + " edit email error event exit expand external face fact fast favorite feed feedback"
                  + " file fill filled filter first flag flat folder font format forward full fullscreen"
                  + " fullwidth graph group half head headset heart help history home horiz hour image in"
                  + " inbox indent info insert invert ios isolated keyboard label language last launch"
                  + " leaderboard left less library light line link list live local location lock login"
                  + " logout loop mail map mark max media menu message mic mini mode money more movie"
                  + " music navigate new newspaper next none north not note notification notifications"
                  + " off offer on open out outline outlined page pause people person phone photo picture"
                  + " pin pip play playlist plus podcasts post previous print public published quality"
                  + " query queue quote radio read receipt record refresh remove reply report restaurant"
                  + " right round rounded rss satisfied save schedule school search send sentiment settings"
                  + " share sharp shopping shuffle skip slash smart sort south speaker sports star stars"
                  + " stop store subject subscriptions supervisor swap sync tag text theater thumb time"
                  + " toc today toggle top topic translate trending tune tv undo unfold up update upload"
                  + " upward user verified vert very video videocam view visibility voice volume warning"
                  + " watch web west whatshot work zoom")
              .split(" ", -1));

  private IconNames() {}

  static List<ScrapedLine> removed(List<ScrapedLine> lines) {
    int named = 0;
    for (ScrapedLine line : lines) {
      named += beginsOrEnds(line.text()) ? 1 : 0;
    }
    if (named < MIN_LINES) {
      return lines;
    }
    List<ScrapedLine> rest = new ArrayList<>(lines.size());
    for (ScrapedLine line : lines) {
      addRest(line, rest);
    }
    return rest;
  }

  private static boolean beginsOrEnds(String text) {
    int space = text.indexOf(' ');
    return isJoined(text, 0, space < 0 ? text.length() : space)
        || isJoined(text, text.lastIndexOf(' ') + 1, text.length());
  }

  /** Adds what stands before, between and behind the icons of a line, each as a line. */
  private static void addRest(ScrapedLine line, List<ScrapedLine> rest) {
    String text = line.text();
    int start = 0;
    boolean first = true;
    int word = 0;
    while (word < text.length()) {
      int end = text.indexOf(' ', word);
      end = end < 0 ? text.length() : end;
      boolean opens = word == start;
      if (isJoined(text, word, end)
          ? opens || end == text.length() || text.length() <= MAX_LABELS
          : opens && isIcon(text, word, end)) {
        first &= !add(line, text.substring(start, word), first, rest);
        start = Math.min(text.length(), end + 1);
      }
      word = end + 1;
    }
    add(line, text.substring(start), first, rest);
  }

  private static boolean add(ScrapedLine line, String part, boolean first, List<ScrapedLine> rest) {
    String text = part.strip();
    if (text.isEmpty()) {
      return false;
    }
    ScrapedLine added = line.withText(text);
    rest.add(first ? added : added.setTogether());
    return true;
  }

  /** True of {@code arrow_forward}, and of {@code icon-forward}. */
  private static boolean isJoined(String text, int from, int to) {
    if (text.startsWith(CLASS, from)) {
      return isClass(text, from + CLASS.length(), to);
    }
    int start = from;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '_') {
        if (!PARTS.contains(text.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return start > from && PARTS.contains(text.substring(start, to));
  }

  /** True of what follows the prefix that makes an icon's class of its name. */
  private static boolean isClass(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return to > from;
  }

  /** True of a word that names an icon, if nothing follows or something that begins a label. */
  private static boolean isIcon(String text, int from, int to) {
    if (!WORDS.contains(text.substring(from, to))) {
      return false;
    }
    char next = to + 1 < text.length() ? text.charAt(to + 1) : 'A';
    return !Character.isLowerCase(next);
  }
}
