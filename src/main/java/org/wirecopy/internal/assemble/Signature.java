package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.page.Page;

/**
 * The names that sign an article at its end, as papers of many languages print them: the last line
 * of the body, or the next one, that holds known names, or any in brackets, and nothing else.
 */
final class Signature {

  private static final int MAX_LENGTH = 60;
  private static final int MAX_AUTHORS = 2;

  /** So many characters behind the body stand what signs it. */
  private static final int REACH = 80;

  private static final int MIN_IDEOGRAPHS = 3;
  private static final int MAX_IDEOGRAPHS = 5;

  private static final String OPENING = "([（【〔";
  private static final String CLOSING = ")]）】〕";

  private Signature() {}

  /** The authors whose names stand there; none if none do. */
  static List<Author> of(HeadLines lines, Page page, Region region) {
    for (Line line : lines.lines()) {
      int start = page.textStart(line.node());
      int end = page.textEnd(line.node());
      boolean last = end >= region.bodyEnd() && start <= region.bodyEnd() + REACH;
      if (last
          && line.zone() == Zone.TAIL
          && !line.foreign()
          && !line.aside()
          && line.text().length() <= MAX_LENGTH) {
        List<Author> authors = signers(line);
        if (!authors.isEmpty()) {
          return authors;
        }
      }
    }
    return List.of();
  }

  private static List<Author> signers(Line line) {
    String text = line.apart().strip();
    String inside = withoutBrackets(text);
    boolean bracketed = inside.length() < text.length();
    List<Author> authors = names(line.numbered() ? BylineParts.withoutDate(inside) : inside);
    for (Author author : authors) {
      if (AuthorNames.isUncased(author.name())) {
        return bracketed && isIdeographic(author.name()) ? authors : List.of();
      }
    }
    return bracketed || SignedNames.areKnown(authors) ? authors : List.of();
  }

  /** True of as many ideographs as names of persons have: agencies have two, notices kana. */
  private static boolean isIdeographic(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isIdeographic(name.charAt(i))) {
        return false;
      }
    }
    return name.length() >= MIN_IDEOGRAPHS && name.length() <= MAX_IDEOGRAPHS;
  }

  private static String withoutBrackets(String text) {
    int last = text.length() - 1;
    boolean bracketed =
        last > 1
            && OPENING.indexOf(text.charAt(0)) >= 0
            && CLOSING.indexOf(text.charAt(last)) == OPENING.indexOf(text.charAt(0));
    return bracketed ? text.substring(1, last).strip() : text;
  }

  private static List<Author> names(String text) {
    List<Author> authors = new ArrayList<>();
    int letters = 0;
    for (Author author : AuthorNames.in(text.replace('\n', ';'))) {
      boolean cased = !AuthorNames.isUncased(author.name());
      if (author.kind() != Author.Kind.PERSON || (cased && author.name().indexOf(' ') < 0)) {
        return List.of();
      }
      authors.add(author);
      letters += BareNames.letters(author.name());
    }
    return authors.size() <= MAX_AUTHORS && letters == BareNames.letters(withoutNote(text))
        ? authors
        : List.of();
  }

  /** "Jane Doe (with material from Example News Agency)". */
  private static String withoutNote(String text) {
    int open = text.indexOf('(');
    return open > 0 && text.endsWith(")") ? text.substring(0, open) : text;
  }
}
