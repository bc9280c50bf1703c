package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.internal.text.CharClass;

/**
 * Takes the link numbers out of what a text browser printed: {@code [12]Home} in the text, and the
 * list of addresses behind it. They count up through the page, which is how they are told from
 * notes and from years in brackets.
 */
final class LinkNumbers {

  private static final int MIN_LINKS = 4;
  private static final int MAX_DIGITS = 4;

  /** A longer line with one number in front of it is text that begins with a link. */
  private static final int MAX_LINK = 80;

  /** What text browsers print above the addresses. */
  private static final Set<String> HEADS = Set.of("references", "visible links", "hidden links:");

  private LinkNumbers() {}

  static List<ScrapedLine> removed(List<ScrapedLine> lines) {
    int last = 0;
    int rising = 0;
    int all = 0;
    for (ScrapedLine line : lines) {
      for (int at = next(line.text(), 0); at >= 0; at = next(line.text(), at + 1)) {
        int number = number(line.text(), at);
        all++;
        rising += number > last && number <= last + 2 ? 1 : 0;
        last = number;
      }
    }
    if (rising < MIN_LINKS || rising * 10 < all * 8) {
      return lines;
    }
    List<ScrapedLine> kept = new ArrayList<>(lines.size());
    for (ScrapedLine line : lines) {
      if (isAddress(line.text())) {
        continue;
      }
      ScrapedLine bare = line.withText(bare(line.text()));
      boolean link =
          next(line.text(), 0) == 0
              && next(line.text(), 1) < 0
              && line.text().length() <= MAX_LINK
              && !line.endsSentence();
      if (!bare.text().isEmpty() && !HEADS.contains(bare.text().toLowerCase(Locale.ROOT))) {
        kept.add(link ? bare.asLink() : bare);
      }
    }
    return kept;
  }

  /** Where the next number in brackets stands, right before a word; -1 if none does. */
  private static int next(String text, int from) {
    for (int at = text.indexOf('[', from); at >= 0; at = text.indexOf('[', at + 1)) {
      int end = numberEnd(text, at);
      if (end > 0 && end + 1 < text.length() && opens(text.charAt(end + 1))) {
        return at;
      }
    }
    return -1;
  }

  private static boolean opens(char c) {
    return CharClass.isWord(c) || CharClass.of(c) == CharClass.QUOTE;
  }

  private static int number(String text, int at) {
    int end = numberEnd(text, at);
    return end < 0 ? -1 : Integer.parseInt(text, at + 1, end, 10);
  }

  private static int numberEnd(String text, int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    boolean number = end > at + 1 && end <= at + 1 + MAX_DIGITS && end < text.length();
    return number && text.charAt(end) == ']' ? end : -1;
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder(text.length());
    int copied = 0;
    for (int at = next(text, 0); at >= 0; at = next(text, at + 1)) {
      bare.append(text, copied, at);
      copied = numberEnd(text, at) + 1;
    }
    return bare.append(text, copied, text.length()).toString().strip();
  }

  /** True of {@code 12. https://example.org/}. */
  private static boolean isAddress(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    int scheme = text.indexOf("://", at);
    return at > 0 && text.startsWith(". ", at) && scheme > 0 && text.indexOf(' ', at + 2) < 0;
  }
}
