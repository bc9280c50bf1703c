package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecopy.Author;
import org.wirecopy.internal.content.PageLines;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.TextLength;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Who signs scraped text with nothing that leads to the name: a line between headline and copy that
 * holds a name and nothing else, with a date on it or beside it. Sections stand there as well; they
 * stand in the menu above too, or are words of the copy.
 */
final class TextSigner {

  /** Lines below the headline that are looked at. */
  private static final int REACH = 8;

  private static final int MAX_LENGTH = 80;

  /** Dates in one line: a day, an hour apart from it. */
  private static final int MAX_DATES = 2;

  private static final int MAX_CONJUNCTION = 5;
  private static final int MAX_INITIAL = 3; // a letter with its vowel signs
  private static final int MAX_UNCASED = 30;
  private static final int MIN_WORDS = 2;
  private static final int MAX_WORDS = 4;

  /** A caption may name the author too. */
  private static final float MAX_SHARE = 0.34f;

  /** Letters of a name that is written without a space; sections have two. */
  private static final int MIN_UNSPACED = 3;

  private static final int MAX_UNSPACED = 4;

  private static final String COMMAS = ",،、";
  private static final String MARKS = "|·•/,;–—-～";

  private final Page page;
  private final int title;
  private final int end;
  private final BodyWords words;

  private TextSigner(Page page, int title, int end, BodyWords words) {
    this.page = page;
    this.title = title;
    this.end = end;
    this.words = words;
  }

  /**
   * The authors, none if no line signs the text.
   *
   * @param title the line that shows the headline, -1 if none does
   */
  static Chosen<List<Author>> find(Page page, Selection selection, int title, BodyWords words) {
    int first = selection.first();
    int end = Math.min(first < 0 ? page.blockCount() : first, title + 1 + REACH);
    return title < 0 ? Chosen.none() : new TextSigner(page, title, end, words).find();
  }

  private Chosen<List<Author>> find() {
    for (int line = title + 1; line < end; line++) {
      List<Author> authors = signers(line);
      if (authors.isEmpty()) {
        continue;
      }
      List<Author> all = new ArrayList<>(joinedAbove(line));
      for (int next = line + 1; !authors.isEmpty(); next++) {
        all.addAll(authors);
        authors = next == end || isDate(next) ? List.of() : signers(next); // each has a line
      }
      return Chosen.of(List.copyOf(all), CandidateSource.TEXT, 0);
    }
    return Chosen.none();
  }

  /** Who stands above an "and" on a line of its own, as scrapers leave it between two links. */
  private List<Author> joinedAbove(int line) {
    boolean joined =
        line - 2 > title
            && page.blockLength(line - 1) <= MAX_CONJUNCTION
            && page.blockLength(line - 2) <= MAX_LENGTH
            && BylineWords.CONJUNCTIONS.contains(
                page.blockText(line - 1).strip().toLowerCase(Locale.ROOT));
    return joined ? names(page.blockText(line - 2).strip(), false) : List.of();
  }

  /** Those whom a line names, none if it does not sign the text. */
  private List<Author> signers(int line) {
    if (page.blockLength(line) > MAX_LENGTH) {
      return List.of();
    }
    String text = page.blockText(line);
    String rest = withoutDates(text);
    boolean dated = rest.length() < text.length();
    List<Author> authors = rest.isEmpty() ? List.of() : names(rest, dated);
    boolean signs =
        !authors.isEmpty()
            && (dated || isDate(line - 1) || isDate(line + 1) || isDate(line + 2))
            && words.share(rest) <= MAX_SHARE
            && !isSaidAbove(rest, line)
            && !PageLines.isFurniture(page, line, TextLength.of(text));
    return signs ? authors : List.of();
  }

  private boolean isDate(int line) {
    return line > title
        && line < Math.min(page.blockCount(), end + 1)
        && page.blockLength(line) <= MAX_LENGTH
        && PublicationStamp.find(page.blockText(line), StampContext.NONE) != null;
  }

  /** A standfirst may name who wrote the text: sections stand in lines of menus. */
  private boolean isSaidAbove(String name, int line) {
    String key = LooseKey.of(name);
    for (int above = 0; above < line; above++) {
      boolean sentence = above > title && page.blockLength(above) > MAX_LENGTH;
      if (!sentence
          && LooseKey.of(page.chars(), page.blockStart(above), page.blockEnd(above))
              .contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** The one stretch of a line that is no date; empty if there are several or none. */
  private static String withoutDates(String line) {
    String rest = line;
    Stamp stamp = PublicationStamp.find(rest, StampContext.NONE);
    boolean dated = stamp != null;
    for (int i = 0; stamp != null && i < MAX_DATES; i++) {
      rest = rest.substring(0, stamp.start()) + '|' + rest.substring(stamp.end());
      stamp = PublicationStamp.find(rest, StampContext.NONE);
    }
    String only = null;
    int start = 0;
    for (int i = 0; i <= rest.length(); i++) {
      if (i == rest.length()
          || (isMark(rest, i) && (dated || COMMAS.indexOf(rest.charAt(i)) < 0))) {
        String part = rest.substring(start, i).strip();
        if (BareNames.letters(part) > 0) {
          if (only != null) {
            return "";
          }
          only = part;
        }
        start = i + 1;
      }
    }
    return only == null ? "" : only;
  }

  /** Hyphens and dashes need a space: they stand within names as well. */
  private static boolean isMark(String text, int at) {
    return MARKS.indexOf(text.charAt(at)) >= 0
        && (MARKS.indexOf(text.charAt(at)) < MARKS.indexOf('–')
            || (at + 1 < text.length() && text.charAt(at + 1) == ' '));
  }

  private static List<Author> names(String text, boolean dated) {
    if (BylineWords.isLabel(text)) {
      return List.of();
    }
    if (HeadlineLine.isCased(text)) {
      return BareNames.isName(text) ? AuthorNames.in(text) : List.of();
    }
    List<Author> authors = areUncasedNames(text, dated) ? AuthorNames.in(text) : List.of();
    boolean persons = authors.stream().allMatch(author -> author.kind() == Author.Kind.PERSON);
    return persons && authors.size() == commas(text) + 1 ? authors : List.of();
  }

  private static boolean areUncasedNames(String text, boolean dated) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || COMMAS.indexOf(text.charAt(i)) >= 0) {
        if (!isUncasedName(text.substring(start, i).strip(), dated)) {
          return false;
        }
        start = i + 1;
      }
    }
    return true;
  }

  private static int commas(String text) {
    return (int) text.chars().filter(c -> COMMAS.indexOf(c) >= 0).count();
  }

  private static boolean isUncasedName(String text, boolean dated) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      words += c == ' ' ? 1 : 0;
      boolean initial = c == '.' && i > 0 && i <= MAX_INITIAL && i + 1 < text.length();
      if (c != ' ' && !initial && !BylineWords.isNamePart(c)) {
        return false;
      }
    }
    if (words == 1 && dated) {
      return text.length() >= MIN_UNSPACED
          && text.length() <= MAX_UNSPACED
          && AuthorNames.isUncased(text)
          && Character.isIdeographic(text.charAt(0));
    }
    return words >= MIN_WORDS && words <= MAX_WORDS && text.length() <= MAX_UNCASED;
  }
}
