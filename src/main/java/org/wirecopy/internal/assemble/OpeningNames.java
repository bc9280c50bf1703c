package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.meta.CandidateSource;

/**
 * The reporters whom a story's opening names in brackets, beside or instead of its dateline, as
 * papers of East Asia do: {@code （记者 X 通讯员 Y）}, {@code [Town = X 기자]}, {@code 【記者X／Town報導】}, {@code
 * （文/X 图/Y）}; or behind them: {@code (Town=Agency) X 기자 =}.
 */
final class OpeningNames {

  /** Brackets begin and end before these. */
  private static final int MAX_BEGIN = 40;

  private static final int MAX_BRACKETS = 60;

  // Characters of a name in Chinese.
  private static final int MIN_HAN = 2;
  private static final int MAX_HAN = 4;

  private static final String OPENING = "（([［【〔";
  private static final String CLOSING = "）)]］】〕";

  /** Who is named beside such a word reported; other brackets hold other things. */
  private static final List<String> REPORTERS =
      List.of("记者", "記者", "기자", "특파원", "特派员", "特派員", "通讯员", "通訊員");

  /** "Text /", and the name behind it. */
  private static final List<String> WRITERS = List.of("文/", "文／", "撰文/", "撰文／");

  private OpeningNames() {}

  /** Those that the first brackets of a paragraph name; none if they name no reporter. */
  static Chosen<List<Author>> in(String paragraph) {
    int open = first(paragraph, OPENING, 0, MAX_BEGIN);
    int close = open < 0 ? -1 : first(paragraph, CLOSING, open + 1, open + MAX_BRACKETS);
    if (close < 0) {
      return Chosen.none();
    }
    String inside = paragraph.substring(open + 1, close);
    if (!namesReporter(inside)) {
      inside = behindBrackets(paragraph, close + 1);
    }
    if (!namesReporter(inside)) {
      return Chosen.none();
    }
    List<Author> persons = new ArrayList<>();
    for (Author author : AuthorNames.in(behindSign(inside))) {
      if (author.kind() == Author.Kind.PERSON && isName(author.name())) {
        persons.addAll(apart(author));
      }
    }
    return persons.isEmpty()
        ? Chosen.none()
        : Chosen.of(List.copyOf(persons), CandidateSource.TEXT, 0);
  }

  private static String behindSign(String inside) {
    return inside.substring(Math.max(inside.indexOf('='), inside.indexOf('＝')) + 1).strip();
  }

  private static boolean namesReporter(String text) {
    return REPORTERS.stream().anyMatch(text::contains)
        || WRITERS.stream().anyMatch(text::startsWith);
  }

  /** {@code (Town=Agency) X 기자 =}: what stands between the brackets and the sign. */
  private static String behindBrackets(String paragraph, int from) {
    int sign = first(paragraph, "=＝", from, from + MAX_BRACKETS);
    String named = sign < 0 ? "" : paragraph.substring(from, sign).strip();
    return REPORTERS.stream().anyMatch(named::endsWith) ? named : "";
  }

  /** Names of Chinese characters stand with only a space between. */
  private static List<Author> apart(Author author) {
    List<Author> persons = new ArrayList<>();
    for (String name : author.name().split(" ", -1)) {
      if (name.length() < MIN_HAN
          || name.length() > MAX_HAN
          || !name.chars().allMatch(Character::isIdeographic)) {
        return List.of(author);
      }
      persons.add(new Author(name, Author.Kind.PERSON));
    }
    return persons;
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
