package org.wirecopy.internal.assemble;

import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/** Tells lines at either end of a text that say who wrote it, and when. */
final class CreditLines {

  /** No byline or date line is longer. */
  private static final int MAX_LENGTH = 80;

  /** Letters beside a date that say what it is that of: "Veröffentlicht am". */
  private static final int MAX_LABEL = 20;

  /** No line is longer that names an author beside a date of publication and one of a change. */
  private static final int MAX_SIGNED = 140;

  /** Letters of labels, and of the second date, in such a line. */
  private static final int MAX_LABELS = 50;

  /** A shorter name may be a word. */
  private static final int MIN_NAME = 5;

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
   * @param authors who is known to have written it
   */
  static int before(List<String> lines, List<Author> authors) {
    int end = 0;
    for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
      String line = lines.get(i);
      if (end == i ? isCredit(line, authors) : line.length() <= MAX_LENGTH && isDate(line)) {
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

  /**
   * True of such a line; of one with several dates and labels too, if it names one of the authors:
   * "Text: Jane Doe 5 March 2024 14.22, updated 17.05".
   */
  static boolean isCredit(String line, List<Author> authors) {
    return isCredit(line) || isSigned(line, authors);
  }

  /** True of a line that names an author and has a date, and little more. */
  static boolean isSigned(String line, List<Author> authors) {
    if (line.isEmpty()
        || line.length() > MAX_SIGNED
        || CharClass.of(line.charAt(line.length() - 1)) == CharClass.STOP) {
      return false;
    }
    for (Author author : authors) {
      String name = author.name();
      int at = name.length() < MIN_NAME ? -1 : line.indexOf(name);
      if (at >= 0) {
        String rest = line.substring(0, at) + ' ' + line.substring(at + name.length());
        Stamp stamp = PublicationStamp.find(rest, StampContext.NONE);
        return stamp != null
            && BareNames.letters(rest.substring(0, stamp.start()))
                    + BareNames.letters(rest.substring(stamp.end()))
                <= MAX_LABELS;
      }
    }
    return false;
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
