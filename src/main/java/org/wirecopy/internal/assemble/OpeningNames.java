package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.meta.CandidateSource;

/**
 * The reporters whom a story's opening names in brackets, beside or instead of its dateline, as
 * papers of East Asia do: {@code （记者 X 通讯员 Y）}, {@code [Town = X 기자]}, {@code 【記者X／Town報導】}.
 */
final class OpeningNames {

  /** Brackets begin and end before these. */
  private static final int MAX_BEGIN = 40;

  private static final int MAX_BRACKETS = 60;

  private static final String OPENING = "（([［【〔";
  private static final String CLOSING = "）)]］】〕";

  /** Who is named beside such a word reported; other brackets hold other things. */
  private static final List<String> REPORTERS =
      List.of("记者", "記者", "기자", "특파원", "特派员", "特派員", "通讯员", "通訊員");

  private OpeningNames() {}

  /** Those that the first brackets of a paragraph name; none if they name no reporter. */
  static Chosen<List<Author>> in(String paragraph) {
    int open = first(paragraph, OPENING, 0, MAX_BEGIN);
    int close = open < 0 ? -1 : first(paragraph, CLOSING, open + 1, open + MAX_BRACKETS);
    if (close < 0) {
      return Chosen.none();
    }
    String inside = paragraph.substring(open + 1, close);
    if (REPORTERS.stream().noneMatch(inside::contains)) {
      return Chosen.none();
    }
    String named = inside.substring(Math.max(inside.indexOf('='), inside.indexOf('＝')) + 1).strip();
    List<Author> persons = new ArrayList<>();
    for (Author author : AuthorNames.in(named)) {
      if (author.kind() == Author.Kind.PERSON && isName(author.name())) {
        persons.add(author);
      }
    }
    return persons.isEmpty()
        ? Chosen.none()
        : Chosen.of(List.copyOf(persons), CandidateSource.TEXT, 0);
  }

  /** Not the place and the verb that stand behind the names. */
  private static boolean isName(String name) {
    for (String reporter : REPORTERS) {
      if (name.contains(reporter)) {
        return false;
      }
    }
    return true;
  }

  private static int first(String text, String wanted, int from, int to) {
    for (int i = from; i < Math.min(text.length(), to); i++) {
      if (wanted.indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }
}
