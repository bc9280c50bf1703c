package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.dateline.KnownPlaces;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Names that sign an article with no lead-in and no markup: a line in its head that holds full
 * names and nothing else but a date or a role. Of several, the one nearest to the body.
 *
 * <p>Headlines, sections and places look the same, so a name counts only below the headline, with a
 * date beside it or a role behind it.
 *
 * @param authors those that the line names, none if there is no such line
 * @param dated true if a date stands on the line or beside it; else the line says what they are
 * @param withDate true if it stands on the line itself
 */
record BareNames(List<Author> authors, boolean dated, boolean withDate) {

  private static final int MAX_LENGTH = 100;
  private static final int MAX_AUTHORS = 3;
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 4;

  /** Longest "Published 3 minutes ago". */
  private static final int MAX_CLOCK = 40;

  /** A date stands at most so many lines away. */
  private static final int BESIDE = 2;

  private static final int ELSEWHERE =
      Hint.NAVIGATION.bit()
          | Hint.FOOTER.bit()
          | Hint.OVERLAY.bit()
          | Hint.RELATED.bit()
          | Hint.LISTING.bit()
          | Hint.COMMENTS.bit()
          | Hint.TAGS.bit()
          | Hint.KICKER.bit()
          | Hint.SHARE.bit()
          | Hint.ADVERTISEMENT.bit()
          | Hint.NEWSLETTER.bit();

  static BareNames in(HeadLines head, Page page, Region region) {
    BareNames best = new BareNames(List.of(), false, false);
    int nearest = Integer.MAX_VALUE;
    List<Line> lines = head.lines();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.zone() != Zone.HEAD
          || line.aside()
          || line.foreign()
          || line.lead() > nearest
          || page.textStart(line.node()) < region.headline()
          || line.text().length() > MAX_LENGTH
          || isHeadline(page.type(line.node()))
          || region.isIn(page, line.node(), ELSEWHERE)) {
        continue;
      }
      String text = line.numbered() ? BylineParts.behindDate(line.apart()) : line.text();
      if (!mayName(text)) {
        continue;
      }
      List<Author> authors = names(text);
      boolean dated = !authors.isEmpty() && isDated(lines, i);
      if (dated || (!authors.isEmpty() && holdsRole(text))) {
        nearest = line.lead();
        best = new BareNames(authors, dated, dated && isDated(lines.get(i)));
      }
    }
    return best;
  }

  /** True if the first two words are written as names are; most lines end here. */
  private static boolean mayName(String text) {
    int first = text.indexOf(' ');
    if (first <= 0 || first + 1 >= text.length() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    int second = text.indexOf(' ', first + 1);
    return Character.isUpperCase(text.charAt(first + 1))
        || (second > 0 && BylineWords.isParticle(text.substring(first + 1, second)));
  }

  /** Smaller headings serve as type sizes. */
  private static boolean isHeadline(ElementType type) {
    return type.isHeading() && type.headingLevel() < 4;
  }

  private static List<Author> names(String text) {
    List<Author> authors = new ArrayList<>();
    for (Author author : AuthorNames.in(text.replace('\n', ';'))) {
      if (author.kind() != Author.Kind.PERSON
          || !isFullName(author.name())
          || KnownPlaces.contains(author.name())) {
        return List.of();
      }
      authors.add(author);
    }
    boolean few = !authors.isEmpty() && authors.size() <= MAX_AUTHORS; // a caption lists more
    boolean opens = few && text.startsWith(authors.get(0).name());
    return opens && rest(text, authors) <= MAX_LENGTH / 3 ? authors : List.of();
  }

  /** True of a line that is full names of persons, and hardly more. */
  static boolean isName(String line) {
    return mayName(line) && !names(line).isEmpty();
  }

  /** How many letters of a line are no part of a name, a role or a date. */
  private static int rest(String text, List<Author> authors) {
    int letters = 0;
    for (String word : text.replace('\n', ' ').split(" ", -1)) {
      letters += BylineWords.isRole(word) ? 0 : letters(word);
    }
    for (Author author : authors) {
      letters -= letters(author.name());
    }
    return letters;
  }

  static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  private static boolean isFullName(String name) {
    int words = 0;
    for (String word : name.split(" ", -1)) {
      if (BylineWords.isParticle(word)) {
        continue;
      }
      words++;
      if (!Character.isUpperCase(word.charAt(0)) || word.indexOf('\'') > 1) {
        return false;
      }
      for (int i = 1; i < word.length(); i++) {
        char c = word.charAt(i);
        if (Character.isDigit(c) || (!BylineWords.isNamePart(c) && "-'’.".indexOf(c) < 0)) {
          return false;
        }
      }
    }
    return words >= MIN_WORDS && words <= MAX_WORDS;
  }

  private static boolean holdsRole(String text) {
    for (String word : text.replace('\n', ' ').split(" ", -1)) {
      if (BylineWords.isRole(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDated(List<Line> lines, int at) {
    for (int i = Math.max(0, at - BESIDE); i <= at + BESIDE && i < lines.size(); i++) {
      Line line = lines.get(i);
      if (line.zone() == Zone.HEAD
          && !line.aside()
          && line.text().length() <= MAX_LENGTH
          && isDated(line)) {
        return true;
      }
    }
    return false;
  }

  /** True if a date stands on the line, or "Published 3 minutes ago". */
  private static boolean isDated(Line line) {
    String text = line.apart();
    return line.numbered()
        && ((text.length() <= MAX_CLOCK && holdsRole(text))
            || PublicationStamp.find(text, StampContext.NONE) != null);
  }
}
