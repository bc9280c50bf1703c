package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.page.Page;

/**
 * The names that sign an article at its end, as papers of many languages print them: the last line
 * of the body, or the next one, that holds known names and nothing else.
 */
final class Signature {

  private static final int MAX_LENGTH = 60;
  private static final int MAX_AUTHORS = 2;

  /** So many characters behind the body stand what signs it. */
  private static final int REACH = 80;

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
        List<Author> authors = names(line.text());
        if (!authors.isEmpty()) {
          return authors;
        }
      }
    }
    return List.of();
  }

  private static List<Author> names(String text) {
    List<Author> authors = new ArrayList<>();
    int letters = 0;
    for (Author author : AuthorNames.in(text.replace('\n', ';'))) {
      if (author.kind() != Author.Kind.PERSON
          || AuthorNames.isUncased(author.name())
          || !SignedNames.isKnown(author.name())) {
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
