package org.wirecopy.internal.assemble;

import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.dateline.KnownPlaces;

/**
 * Names in the article's head that are told by what stands beside them on their line, and nothing
 * else: a place before a dash, as papers of the Arab world have it, or, in a script without
 * capitals, a role behind a comma. Of several lines the one nearest to the body counts.
 */
final class PlacedNames {

  private static final int MAX_LENGTH = 70;
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 4;
  private static final String DASHES = "-–—/";

  private PlacedNames() {}

  static List<Author> in(HeadLines lines) {
    List<Author> best = List.of();
    int nearest = Integer.MAX_VALUE;
    for (Line line : lines.lines()) {
      if (line.zone() != Zone.HEAD
          || line.foreign()
          || line.aside()
          || line.lead() > nearest
          || line.text().length() > MAX_LENGTH) {
        continue;
      }
      List<Author> authors = authors(line.text().strip());
      if (!authors.isEmpty()) {
        best = authors;
        nearest = line.lead();
      }
    }
    return best;
  }

  private static List<Author> authors(String text) {
    int dash = dash(text);
    if (dash > 0 && KnownPlaces.contains(text.substring(0, dash))) {
      return named(text.substring(dash + 3));
    }
    boolean uncased = !text.isEmpty() && AuthorNames.isUncased(text);
    int comma = uncased ? comma(text) : -1;
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return comma > 0 && BylineWords.isRole(last) ? named(text.substring(0, comma)) : List.of();
  }

  /** The space before the first dash that stands between spaces; -1 if none does. */
  private static int dash(String text) {
    for (int i = 1; i + 2 < text.length(); i++) {
      if (text.charAt(i) == ' '
          && text.charAt(i + 2) == ' '
          && DASHES.indexOf(text.charAt(i + 1)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int comma(String text) {
    return Math.max(text.indexOf(','), Math.max(text.indexOf('،'), text.indexOf('、')));
  }

  /** All of a text, if it is known names. */
  private static List<Author> named(String text) {
    List<Author> authors = Signature.alone(text);
    for (Author author : authors) {
      if (!isFull(author.name())) {
        return List.of();
      }
    }
    return SignedNames.areKnown(authors) ? authors : List.of();
  }

  private static boolean isFull(String name) {
    int words = 1;
    for (int i = 0; i < name.length(); i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
    }
    return words >= MIN_WORDS && words <= MAX_WORDS && !KnownPlaces.contains(name);
  }
}
