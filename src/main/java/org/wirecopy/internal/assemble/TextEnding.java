package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.Reason;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * Drops what was kept below the copy of scraped text though it is about the article: the author's
 * signature and own lines, the owner of the rights, and a sentence that gives the headline once
 * more.
 */
final class TextEnding {

  /** Such lines are the last of what was kept. */
  private static final int LINES = 2;

  private static final int MAX_BIO = 400;
  private static final int MAX_SIGNATURE = 30;

  /** Around the headline that a last sentence repeats stand no more letters than these. */
  private static final int MAX_AROUND = 80;

  private static final int MIN_HEADLINE = 20;

  private final TextLines lines;
  private final Page page;

  private TextEnding(TextLines lines) {
    this.lines = lines;
    this.page = lines.page;
  }

  static void trim(TextLines lines) {
    new TextEnding(lines).trim();
  }

  private void trim() {
    int first = lines.next(0);
    int last = lines.count - 1;
    for (int dropped = 0; dropped < LINES; dropped++) {
      while (last > first && !lines.isKept(last)) {
        last--;
      }
      if (last <= first
          || !(lines.isRights(last)
              || isSignature(last)
              || isAboutAuthor(last, first)
              || isHeadlineAgain(last, first))) {
        return;
      }
      lines.drop(last, Reason.OUTSIDE);
    }
  }

  /** True of a name or initials in brackets. */
  private boolean isSignature(int block) {
    String text = page.blockText(block);
    char last = text.charAt(text.length() - 1);
    return text.length() <= MAX_SIGNATURE
        && "(（[".indexOf(text.charAt(0)) >= 0
        && ")）]".indexOf(last) >= 0
        && text.chars().noneMatch(c -> c == '.' || c == '!' || c == '?');
  }

  /** True of a short text that begins with the name which the byline gives. */
  private boolean isAboutAuthor(int block, int first) {
    if (page.blockLength(block) > MAX_BIO) {
      return false;
    }
    String name = LooseKey.of(beginning(page.blockText(block)));
    if (name.isEmpty()) {
      return false;
    }
    for (int line = Math.max(0, first - HeadLines.MAX_LENGTH / 4); line < first; line++) {
      if (lines.isByline(line) && LooseKey.of(page.blockText(line)).contains(name)) {
        return true;
      }
    }
    return false;
  }

  /** The first two words of a text, or three letters where words are not set apart. */
  private static String beginning(String text) {
    if (!text.isEmpty() && Character.isIdeographic(text.charAt(0))) {
      return text.substring(0, Math.min(3, text.length()));
    }
    int first = text.indexOf(' ');
    int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
    return second < 0 ? "" : text.substring(0, second);
  }

  /** True of a sentence that is little more than the headline: "... appeared first on ...". */
  private boolean isHeadlineAgain(int block, int first) {
    if (page.blockLength(block) > WindowTitle.MAX_LENGTH + MAX_AROUND) {
      return false;
    }
    String key = LooseKey.of(page.blockText(block));
    for (int line = 0; line < first; line++) {
      int length = page.blockLength(line);
      if (length >= MIN_HEADLINE && length <= WindowTitle.MAX_LENGTH) {
        String headline = LooseKey.of(page.blockText(line));
        if (headline.length() >= MIN_HEADLINE
            && key.length() > headline.length()
            && key.length() <= headline.length() + MAX_AROUND
            && key.contains(headline)) {
          return true;
        }
      }
    }
    return false;
  }
}
