package org.wirecopy.internal.assemble;

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

  private LedLines() {}

  static LedLines read(HeadLines lines) {
    LedLines led = new LedLines();
    for (Line line : lines.lines()) {
      boolean head = line.zone() == Zone.HEAD;
      if (line.foreign() && !head) {
        led.lead = "";
        continue;
      }
      for (String piece : line.text().split("\n", -1)) {
        led.read(piece, head);
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

  private void read(String piece, boolean head) {
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
    if (head) {
      above = authors;
    } else {
      below = authors;
    }
    lead = part.endsWith(",") && part.length() <= HeadLines.MAX_LENGTH ? part + " " : "";
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
