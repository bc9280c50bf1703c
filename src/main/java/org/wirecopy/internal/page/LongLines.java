package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.Sentences;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Breaks a line that holds a whole page: somebody folded all white space. Where it joined them with
 * marks, they are broken there. Else where the paragraphs were cannot be known; sentences are taken
 * together as long as they make a short paragraph, and what a head gives away is set apart: the
 * headline, which comes again behind the window's title, and the line that ends in the date. Menus
 * and labels before and behind the copy are set apart by their words.
 */
final class LongLines {

  /** A line of fewer units is a paragraph. */
  private static final int MIN_LENGTH = 1_200;

  /** The same of one that shows the window's title and the headline, alone or nearly so. */
  private static final int MIN_HEADED = 600;

  private static final int FEW_LINES = 3;

  /**
   * The longest paragraph of several sentences. Of the bodies of fundus, folded, it gives a sixth
   * of the paragraphs back whole, half as many again as breaking only behind so many units does.
   */
  private static final int PARAGRAPH = 200;

  private static final String MARKS = "|/\u00B7\u2022\u00BB> ";

  /** Fewer of one kind may stand in text. */
  private static final int MIN_MARKS = 8;

  private static final int MIN_HEADLINE = 20;
  private static final int MAX_HEADLINE = 250;

  /** The date stands in so many characters at the beginning, or behind the headline. */
  private static final int HEAD = 600;

  private LongLines() {}

  static List<ScrapedLine> broken(List<ScrapedLine> lines) {
    int all = 0;
    int longest = 0;
    boolean headed = false;
    for (ScrapedLine line : lines) {
      int units = units(line.text());
      all += units;
      longest = Math.max(longest, units);
      headed |= units >= MIN_HEADED && lines.size() <= FEW_LINES && headlineEnd(line.text()) > 0;
    }
    if ((longest < MIN_LENGTH && !headed) || longest * 5 < all * 3) {
      return lines;
    }
    List<ScrapedLine> broken = new ArrayList<>();
    for (ScrapedLine line : lines) {
      if (units(line.text()) < (headed ? MIN_HEADED : MIN_LENGTH)) {
        broken.add(line);
        continue;
      }
      for (ScrapedLine part : atMarks(line)) {
        addParts(part, broken);
      }
    }
    return broken;
  }

  /** The pieces between the marks, or the wide gaps, with which a scraper joined lines. */
  private static List<ScrapedLine> atMarks(ScrapedLine line) {
    String text = line.text();
    int[] marks = new int[MARKS.length()];
    for (int i = 1; i + 1 < text.length(); i++) {
      int mark = mark(text, i);
      if (mark >= 0) {
        marks[mark]++;
      }
    }
    int most = 0;
    for (int mark = 1; mark < marks.length; mark++) {
      most = marks[mark] > marks[most] ? mark : most;
    }
    if (marks[most] < MIN_MARKS) {
      return List.of(line);
    }
    List<ScrapedLine> parts = new ArrayList<>();
    int start = 0;
    for (int i = 1; i < text.length(); i++) {
      boolean last = i + 1 == text.length();
      if (last || mark(text, i) == most) {
        add(line, text.substring(start, last ? i + 1 : i), parts);
        start = i + 1;
      }
    }
    return parts;
  }

  /** Which mark stands apart here, -1 if none does. A tab and the second of two blanks are one. */
  private static int mark(String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    if (c == '\t' || (c == ' ' && before == ' ')) {
      return MARKS.indexOf(' ');
    }
    return c != ' ' && before == ' ' && text.charAt(at + 1) == ' ' ? MARKS.indexOf(c) : -1;
  }

  private static void addParts(ScrapedLine line, List<ScrapedLine> broken) {
    String text = line.text();
    Tokens tokens = Tokens.of(text);
    Sentences sentences = Sentences.of(tokens);
    NavigableSet<Integer> cuts = headCuts(text);
    boolean unspaced = isUnspaced(text);
    if (unspaced) {
      cuts.addAll(outsideHeadline(blanks(text), text));
    } else if (units(text) >= MIN_HEADED) {
      cuts.addAll(outsideHeadline(ProseRuns.cuts(text), text));
    }
    for (int s = 0; s < sentences.sentences(); s++) {
      addAdvert(text, tokens.start(sentences.sentenceStart(s)), cuts);
    }
    int start = 0;
    int before = 0; // where the last sentence ended
    for (int s = 0; s < sentences.sentences(); s++) {
      int last = sentences.sentenceStart(s + 1) - 1;
      int end = tokens.end(last);
      for (Integer cut = cuts.higher(start); cut != null && cut < end; cut = cuts.higher(start)) {
        add(line, text.substring(start, cut), broken);
        start = cut;
      }
      if (!unspaced && before > start && units(text.substring(start, end)) > PARAGRAPH) {
        add(line, text.substring(start, before), broken);
        start = before;
      }
      before = end;
    }
    add(line, text.substring(start), broken);
  }

  /** Cuts around a word that stands above advertisements, right before another capital. */
  private static void addAdvert(String text, int from, NavigableSet<Integer> cuts) {
    int end = from;
    while (end < text.length()
        && end - from <= Adverts.MAX_LENGTH
        && CharClass.isWord(text.charAt(end))) {
      end++;
    }
    boolean apart =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && CharClass.of(text.charAt(end + 1)) == CharClass.UPPER;
    if (apart && Adverts.isLabel(text.substring(from, end))) {
      cuts.add(from);
      cuts.add(end);
    }
  }

  private static void add(ScrapedLine line, String part, List<ScrapedLine> broken) {
    String text = part.strip();
    if (!text.isEmpty()) {
      broken.add(line.withText(text).setApart());
    }
  }

  /** True of Chinese and Japanese, where a blank parts what were elements. */
  private static boolean isUnspaced(String text) {
    int wide = 0;
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      wide += isWide(text.charAt(i)) ? 1 : 0;
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return wide * 2 > text.length() && wide > words * 4;
  }

  private static boolean isWide(char c) {
    return (c >= 0x2E80 && c <= 0xA4CF) || (c >= 0xF900 && c <= 0xFAFF) || c >= 0xFF00;
  }

  /** The blanks between letters and marks that need none: names in Latin letters may have some. */
  private static NavigableSet<Integer> blanks(String text) {
    NavigableSet<Integer> blanks = new TreeSet<>();
    for (int i = 1; i + 1 < text.length(); i++) {
      if (text.charAt(i) == ' ' && isWide(text.charAt(i - 1)) && isWide(text.charAt(i + 1))) {
        blanks.add(i);
      }
    }
    return blanks;
  }

  /** Where headline and date begin and end. */
  private static NavigableSet<Integer> headCuts(String text) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    int head = headlineEnd(text);
    if (head > 0) {
      cuts.add(head - separator(text));
      cuts.add(head);
    }
    String opening = text.substring(head, Math.min(text.length(), head + HEAD));
    Stamp stamp = PublicationStamp.find(opening, StampContext.NONE);
    if (stamp != null) {
      cuts.add(head + stamp.end());
      int sentence = lastSentence(opening, stamp.start());
      if (sentence > 0) {
        cuts.add(head + sentence);
      }
    }
    return cuts;
  }

  /** The headline stays whole, in the window's title too. */
  private static NavigableSet<Integer> outsideHeadline(NavigableSet<Integer> cuts, String text) {
    int length = separator(text);
    int end = headlineEnd(text);
    if (end > 0 && !cuts.isEmpty()) {
      cuts.headSet(length).clear();
      cuts.add(length); // not behind the mark before the site's name
      cuts.subSet(end - length, end).clear();
    }
    return cuts;
  }

  /** Where the headline ends that comes again behind the window's title; 0 if none does. */
  private static int headlineEnd(String text) {
    int title = separator(text);
    int again = title < 0 ? -1 : text.indexOf(text.substring(0, title), title);
    return again > 0 ? again + title : 0;
  }

  /** The length of a text, in which a letter of a script without spaces counts for two. */
  private static int units(String text) {
    int units = text.length();
    for (int i = 0; i < text.length(); i++) {
      units +=
          text.charAt(i) >= 0x2E80 || (text.charAt(i) >= 0x0E00 && text.charAt(i) < 0x0F00) ? 1 : 0;
    }
    return units;
  }

  /** Where the window's title ends and the site's name follows, -1 if that is not to be seen. */
  private static int separator(String text) {
    int end = Math.min(MAX_HEADLINE, text.length() - 2);
    for (int i = 1; i < end; i++) {
      boolean mark = "|-–—·»".indexOf(text.charAt(i)) >= 0;
      if (mark
          && text.charAt(i - 1) == ' '
          && text.charAt(i + 1) == ' '
          && units(text.substring(0, i)) >= MIN_HEADLINE) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Where the sentence before an index ends, 0 if none does. */
  private static int lastSentence(String text, int before) {
    for (int i = before - 1; i > 0; i--) {
      if (".!?。！？।”»".indexOf(text.charAt(i)) >= 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
