package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.HeadLines.Line;

/**
 * The bylines among the lines around the body. They need no markup: a lead-in begins them, or
 * follows a date or another part of the line. Of those above the body the nearest counts, behind it
 * the first.
 */
final class LedLines {

  private List<Author> above = List.of();
  private List<Author> below = List.of();
  private String lead = ""; // what the next piece of a line goes on with
  private String before = ""; // the piece before, if it was a byline

  private LedLines() {}

  static LedLines read(HeadLines lines) {
    LedLines led = new LedLines();
    for (Line line : lines.lines()) {
      boolean head = line.zone() == Zone.HEAD;
      if (line.foreign() && !head) {
        led.lead = "";
        led.before = "";
        continue;
      }
      for (String piece : line.text().split("\n", -1)) {
        led.read(withoutBullet(piece), head);
      }
    }
    return led;
  }

  /** The authors whom the article's head names. */
  List<Author> above() {
    return above;
  }

  /** Those whom a line behind the body names. */
  List<Author> below() {
    return below;
  }

  /** "□ Reporter Jane Doe": what opens the line is no letter, bracket or mark of quotation. */
  private static String withoutBullet(String piece) {
    boolean bullet =
        piece.length() > 2
            && piece.charAt(1) == ' '
            && !Character.isLetterOrDigit(piece.charAt(0))
            && "([（【〔\"'“”„«»‘’「『—–-".indexOf(piece.charAt(0)) < 0;
    return bullet ? piece.substring(2) : piece;
  }

  private void read(String piece, boolean head) {
    String last = before;
    before = "";
    if (lead.isEmpty() && !AuthorNames.mayHoldByline(piece)) {
      return; // most lines
    }
    String whole = lead + piece;
    String undated = BylineParts.leadBehindDate(whole);
    String part = BylineParts.leadBehindMark(undated);
    lead = BylineParts.withoutLead(part).isEmpty() ? part + " " : "";
    if ((!head && !below.isEmpty()) || !AuthorNames.isByline(part)) {
      return;
    }
    List<Author> authors = AuthorNames.in(part);
    boolean likely =
        part.length() < undated.length()
            ? SignedNames.areKnown(authors) // not "Home | About Us"
            : undated.length() == whole.length() || areFullNames(authors);
    boolean credit = !above.isEmpty() && BylineParts.of(part).get(0).credit();
    if (!likely || credit) {
      return; // "Photography by ...", below the byline
    }
    before = part;
    if (head) {
      above = beginAlike(last, part) ? joined(above, authors) : authors;
    } else {
      below = authors;
    }
    lead = part.endsWith(",") && part.length() <= HeadLines.MAX_LENGTH ? part + " " : "";
  }

  /** "Text: Jane Doe", "Text: John Doe": each has a line of its own. */
  private static boolean beginAlike(String one, String other) {
    int rest = BylineParts.withoutLead(one).length();
    String lead = one.substring(0, one.length() - rest);
    return !lead.isBlank() && rest > 0 && other.startsWith(lead);
  }

  private static List<Author> joined(List<Author> some, List<Author> more) {
    List<Author> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  private static boolean areFullNames(List<Author> authors) {
    for (Author author : authors) {
      if (author.name().indexOf(' ') < 0 && !AuthorNames.isUncased(author.name())) {
        return false;
      }
    }
    return true;
  }
}
