package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;

/** Takes off the marks that mail programs set before each line of what somebody passes on. */
final class QuotedMail {

  private static final int MIN_LINES = 4;

  private QuotedMail() {}

  static List<ScrapedLine> removed(List<ScrapedLine> lines) {
    int marked = 0;
    for (ScrapedLine line : lines) {
      marked += line.text().charAt(0) == '>' ? 1 : 0;
    }
    if (marked < MIN_LINES || marked * 2 < lines.size()) {
      return lines;
    }
    List<ScrapedLine> rest = new ArrayList<>(lines.size());
    boolean apart = false;
    for (ScrapedLine line : lines) {
      String text = line.text();
      int start = 0;
      while (start < text.length() && (text.charAt(start) == '>' || text.charAt(start) == ' ')) {
        start++;
      }
      if (start == text.length()) {
        apart = true;
      } else {
        ScrapedLine added = start == 0 ? line : line.withText(text.substring(start));
        rest.add(apart ? added.setApart() : added);
        apart = false;
      }
    }
    return rest;
  }
}
