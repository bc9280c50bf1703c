package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes out what stands at the head and foot of each sheet of a printed page: its number, its
 * address, the day of printing, the title once more. The day of printing above all must not be read
 * as that of publication. A foot is an address with the number of the sheet; the running head of a
 * newspaper's page says the same from page to page, but for the page's number, which counts up.
 */
final class PrintedPages {

  private static final int MAX_LENGTH = 250;

  /** A foot has no more letters between its numbers: "Page 1 of 2". */
  private static final int MAX_FOOT = 12;

  private static final int MAX_DIGITS = 4;

  private static final int MAX_NUMBER = 10_000_000;

  /** The numbers of a running head: a day, a year, the page. */
  private static final int MIN_NUMBERS = 2;

  /** Lines of a running head, and of all that stands between two pages. */
  private static final int HEAD_LINES = 4;

  /** Letters of the shortest running head. */
  private static final int MIN_HEAD = 6;

  private PrintedPages() {}

  static List<ScrapedLine> joined(List<ScrapedLine> lines) {
    boolean[] sheet = new boolean[lines.size()];
    int sheets = feet(lines, sheet) + runningHeads(lines, sheet) + pageBreaks(lines, sheet);
    if (sheets == 0) {
      return lines;
    }
    List<ScrapedLine> kept = new ArrayList<>(lines.size());
    boolean cut = false;
    for (int i = 0; i < sheet.length; i++) {
      ScrapedLine line = lines.get(i);
      if (sheet[i]) {
        // Browsers print the window's title behind the day.
        int title = i == 0 ? WideGaps.behindGap(line.text()) : -1;
        if (title > 0) {
          kept.add(line.withText(line.text().substring(title)));
        }
        cut = true;
        continue;
      }
      ScrapedLine before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean goesOn = cut && before != null && !before.endsSentence() && line.beginsLower();
      kept.add(goesOn ? line.setTogether() : line);
      cut = false;
    }
    return kept;
  }

  /** Marks the feet of sheets, and the heads below them if they come again; returns how many. */
  private static int feet(List<ScrapedLine> lines, boolean[] sheet) {
    int feet = 0;
    Map<String, Integer> heads = new HashMap<>();
    for (int i = 0; i < sheet.length; i++) {
      sheet[i] = isFoot(lines.get(i).text());
      feet += sheet[i] ? 1 : 0;
      int head = i == 0 ? 0 : i + 1;
      if (i == 0 || (sheet[i] && head < sheet.length)) {
        heads.merge(withoutDigits(lines.get(head).text()), 1, Integer::sum);
      }
    }
    boolean first = feet > 0;
    for (int i = 0; i < sheet.length && feet > 0; i++) {
      String text = lines.get(i).text();
      boolean head = first && heads.getOrDefault(withoutDigits(text), 0) > 1 && holdsDate(text);
      sheet[i] |= head;
      first = sheet[i];
    }
    return feet;
  }

  /** True of an address with the number of the sheet and of all behind it: {@code 2/5}. */
  private static boolean isFoot(String text) {
    int end = text.indexOf(' ');
    if (text.length() > MAX_LENGTH || end < 0 || !isAddress(text, end)) {
      return false;
    }
    int[] numbers = numbers(text, end);
    return numbers.length >= MIN_NUMBERS
        && numbers[0] > 0
        && numbers[0] <= numbers[1]
        && letters(text, end) <= MAX_FOOT;
  }

  private static boolean isAddress(String text, int end) {
    int dot = text.indexOf('.');
    int slash = text.indexOf('/');
    return text.startsWith("http") || (dot > 0 && dot < slash && slash < end);
  }

  /**
   * Marks the running heads but the first, which gives the paper's day, and the lines right below
   * each of them that are those below the one before; returns how many.
   */
  private static int runningHeads(List<ScrapedLine> lines, boolean[] sheet) {
    Map<String, Integer> last = new HashMap<>();
    int heads = 0;
    for (int i = 0; i < sheet.length; i++) {
      String text = lines.get(i).text();
      Integer before = isHeadLike(text) ? last.put(withoutDigits(text), i) : null;
      if (before != null && countsUp(lines.get(before).text(), text)) {
        heads++;
        sheet[i - 1] |= isNumber(lines.get(i - 1).text()); // at the foot of the page before
        int line = 0;
        do {
          sheet[i + line] = true;
          line++;
        } while (before + line < i && isSame(lines, before + line, i + line));
      }
    }
    return heads;
  }

  /**
   * Marks what stands apart at the end of a page and the beginning of the next one, in whatever
   * order: lines of the words in the paper's first ones, its address, and the numbers of both
   * pages; returns how many breaks.
   */
  private static int pageBreaks(List<ScrapedLine> lines, boolean[] sheet) {
    Set<String> words = new HashSet<>();
    int first = 0;
    while (first < Math.min(HEAD_LINES, sheet.length)
        && lines.get(first).text().length() <= MAX_LENGTH
        && (first == 0 || !lines.get(first).apart())) {
      addWords(lines.get(first).text(), words);
      first++;
    }
    int breaks = 0;
    int end;
    for (int from = first; from < sheet.length; from = end) {
      end = from + 1;
      while (end < sheet.length && !lines.get(end).apart()) {
        end++;
      }
      boolean head = end - from > 1 && end - from <= HEAD_LINES;
      Set<Integer> pages = new HashSet<>();
      for (int i = from; i < end && head; i++) {
        String text = lines.get(i).text();
        boolean said = text.length() <= MAX_LENGTH && letters(text, 0) >= MIN_HEAD;
        said = said && isSaid(text, words);
        head = said || isHost(text) || isNumber(text);
        int[] numbers = numbers(text, 0);
        if (numbers.length > 0) { // at either edge
          pages.add(numbers[0]);
          pages.add(numbers[numbers.length - 1]);
        }
      }
      if (head && pages.stream().anyMatch(page -> pages.contains(page + 1))) {
        breaks++;
        Arrays.fill(sheet, from, end, true);
      }
    }
    return breaks;
  }

  private static void addWords(String text, Set<String> words) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Character.isLetter(text.charAt(i))) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = i + 1;
      }
    }
  }

  private static boolean isSaid(String text, Set<String> words) {
    Set<String> own = new HashSet<>();
    addWords(text, own);
    return words.containsAll(own);
  }

  /** True of the name of a site and nothing else. */
  private static boolean isHost(String text) {
    int dot = text.indexOf('.');
    return dot > 0 && dot + 1 < text.length() && text.indexOf(' ') < 0;
  }

  private static boolean isHeadLike(String text) {
    return text.length() <= MAX_LENGTH
        && letters(text, 0) >= MIN_HEAD
        && numbers(text, 0).length >= MIN_NUMBERS;
  }

  /** True of lines whose numbers are the same but for one, which is the next one. */
  private static boolean countsUp(String first, String second) {
    int[] before = numbers(first, 0);
    int[] after = numbers(second, 0);
    int next = 0;
    for (int i = 0; i < before.length && i < after.length; i++) {
      if (before[i] != after[i] && before[i] + 1 != after[i]) {
        return false;
      }
      next += after[i] - before[i];
    }
    return before.length == after.length && next == 1;
  }

  private static boolean isNumber(String text) {
    return text.length() <= MAX_DIGITS && text.chars().allMatch(Character::isDigit);
  }

  private static boolean isSame(List<ScrapedLine> lines, int first, int second) {
    return second < lines.size()
        && lines.get(first).text().length() <= MAX_LENGTH
        && lines.get(first).text().equals(lines.get(second).text());
  }

  private static int letters(String text, int from) {
    return (int) text.chars().skip(from).filter(Character::isLetter).count();
  }

  private static int[] numbers(String text, int from) {
    int[] numbers = new int[text.length() - from];
    int count = 0;
    for (int i = from; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        boolean goesOn = i > from && Character.isDigit(text.charAt(i - 1));
        count += goesOn ? 0 : 1;
        int number = numbers[count - 1] * 10 + Character.digit(text.charAt(i), 10);
        numbers[count - 1] = Math.min(number, MAX_NUMBER);
      }
    }
    return Arrays.copyOf(numbers, count);
  }

  private static boolean holdsDate(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(0));
  }

  private static String withoutDigits(String text) {
    StringBuilder rest = new StringBuilder(Math.min(MAX_LENGTH, text.length()));
    for (int i = 0; i < Math.min(MAX_LENGTH, text.length()); i++) {
      if (!Character.isDigit(text.charAt(i))) {
        rest.append(text.charAt(i));
      }
    }
    return rest.toString();
  }
}
