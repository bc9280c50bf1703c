package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out what stands at the head and foot of each sheet of a printed page: its number, its
 * address, the day of printing, the title once more. The day of printing above all must not be read
 * as that of publication.
 */
final class PrintedPages {

  private static final int MAX_LENGTH = 250;

  private PrintedPages() {}

  static List<ScrapedLine> joined(List<ScrapedLine> lines) {
    int sheets = 0;
    Map<String, Integer> heads = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean foot = isFoot(lines.get(i).text());
      sheets += foot ? 1 : 0;
      if (i == 0 || (foot && i + 1 < lines.size())) {
        heads.merge(withoutDigits(lines.get(i == 0 ? 0 : i + 1).text()), 1, Integer::sum);
      }
    }
    if (sheets == 0) {
      return lines;
    }
    List<ScrapedLine> kept = new ArrayList<>(lines.size());
    boolean first = true;
    boolean cut = false;
    for (ScrapedLine line : lines) {
      boolean foot = isFoot(line.text());
      boolean head =
          first && heads.getOrDefault(withoutDigits(line.text()), 0) > 1 && holdsDate(line.text());
      if (foot || head) {
        cut = true;
        first = true;
        continue;
      }
      ScrapedLine before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean goesOn = cut && before != null && !before.endsSentence() && line.beginsLower();
      kept.add(goesOn ? line.setTogether() : line);
      first = false;
      cut = false;
    }
    return kept;
  }

  /** True of an address with the number of the sheet and of all behind it: {@code 2/5}. */
  private static boolean isFoot(String text) {
    int slash = text.lastIndexOf('/');
    int end = text.length();
    if (text.length() > MAX_LENGTH || !text.startsWith("http") || end - slash > 4) {
      return false;
    }
    int start = text.lastIndexOf(' ') + 1;
    return start > 0
        && slash > start
        && isNumber(text, start, slash)
        && isNumber(text, slash + 1, end);
  }

  private static boolean isNumber(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return to > from;
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
