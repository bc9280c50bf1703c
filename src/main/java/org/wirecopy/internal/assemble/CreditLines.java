package org.wirecopy.internal.assemble;

import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/** Tells lines at either end of a text that say who wrote it, and when. */
final class CreditLines {

  /** No byline or date line is longer. */
  private static final int MAX_LENGTH = 80;

  /** Letters beside a date that say what it is that of: "Veröffentlicht am". */
  private static final int MAX_LABEL = 20;

  /** So many lines at either end may be such. */
  private static final int MAX_LINES = 3;

  private static final int MAX_BIO = 400;

  /** A note on the author begins with the name, or an article before it. */
  private static final int MAX_ARTICLE = 4;

  private CreditLines() {}

  /**
   * How many of the first lines are such. A name alone is one if a date follows.
   *
   * @param lines the texts of a body's blocks
   */
  static int before(List<String> lines) {
    int end = 0;
    for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
      String line = lines.get(i);
      if (end == i ? isCredit(line) : line.length() <= MAX_LENGTH && isDate(line)) {
        end = i + 1;
      } else if (line.length() > MAX_LENGTH || !BareNames.isName(line)) {
        break;
      }
    }
    return end;
  }

  /**
   * Where the lines end that are not such, notes on the author among them.
   *
   * @param first the first line that counts; it stays
   */
  static int behind(List<String> lines, int first, List<Author> authors) {
    int end = lines.size();
    int least = Math.max(first + 1, end - MAX_LINES);
    while (end > least && (closes(lines.get(end - 1)) || isBio(lines.get(end - 1), authors))) {
      end--;
    }
    return end;
  }

  /** A dash or an account belongs to a quoted post, whose author and date are part of it. */
  private static boolean closes(String line) {
    return isCredit(line) && line.indexOf('@') < 0 && "-\u2013\u2014".indexOf(line.charAt(0)) < 0;
  }

  static boolean isCredit(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    boolean byline =
        AuthorNames.mayHoldByline(line) && AuthorNames.isByline(BylineParts.leadBehindDate(line));
    return byline || isDate(line);
  }

  private static boolean isDate(String line) {
    Stamp stamp = PublicationStamp.find(line, StampContext.NONE);
    return stamp != null
        && BareNames.letters(line.substring(0, stamp.start()))
                + BareNames.letters(line.substring(stamp.end()))
            <= MAX_LABEL;
  }

  /** True of a short text on one of the authors; with a colon behind the name it is speech. */
  private static boolean isBio(String line, List<Author> authors) {
    if (line.length() > MAX_BIO) {
      return false;
    }
    for (Author author : authors) {
      String name = author.name();
      int at = author.kind() == Author.Kind.PERSON ? line.indexOf(name) : -1;
      int end = at + name.length();
      if (at >= 0 && at <= MAX_ARTICLE && end < line.length() && endsName(name, line.charAt(end))) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsName(String name, char next) {
    boolean goesOn = Character.isLetter(next) && !AuthorNames.isUncased(name);
    return !goesOn && next != ':' && next != '：';
  }
}
