package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.Author;
import org.wirecopy.internal.text.Tsv;

/**
 * Takes names out of bylines: splits at commas and conjunctions, drops lead-ins, roles, addresses,
 * handles and dates.
 */
final class AuthorNames {

  private static final int MAX_WORDS = 6;
  private static final int MAX_LENGTH = 60;

  private static final Set<String> LEADS = words("lead");
  private static final Set<String> CONJUNCTIONS = words("and");
  private static final Set<String> ROLES = words("role");
  private static final Set<String> ORGANIZATIONS = words("organization");

  private static final Set<String> PICTURES = words("picture");

  private AuthorNames() {}

  private static Set<String> words(String kind) {
    Set<String> words = new HashSet<>();
    for (String[] row : Tsv.rows(AuthorNames.class, "byline.tsv")) {
      if (row[0].equals(kind)) {
        words.add(row[1]);
      }
    }
    return words;
  }

  /** The authors in a byline, in its order; none if it holds no name. */
  static List<Author> in(String byline) {
    List<Author> authors = new ArrayList<>();
    if (creditsPicture(byline) || byline.contains("://")) {
      return authors;
    }
    for (String part : split(withoutLead(byline.strip()))) {
      String name = clean(withoutLead(part));
      if (isName(name)) {
        authors.add(
            new Author(name, isOrganization(name) ? Author.Kind.ORGANIZATION : Author.Kind.PERSON));
      }
    }
    return authors;
  }

  /** True if the text begins with a lead-in and holds a name behind it. */
  static boolean isByline(String text) {
    return withoutLead(text.strip()).length() < text.strip().length() && !in(text).isEmpty();
  }

  /** Cuts a lead-in such as "By" or "Written by:", the longest that fits. */
  private static String withoutLead(String text) {
    int cut = 0;
    int words = 0;
    for (int i = 0; i <= text.length() && words < 4; i++) {
      if (i < text.length() && text.charAt(i) != ' ' && text.charAt(i) != ':') {
        continue;
      }
      words++;
      if (LEADS.contains(text.substring(0, i).toLowerCase(Locale.ROOT))) {
        cut = i;
      }
    }
    while (cut < text.length() && (text.charAt(cut) == ' ' || text.charAt(cut) == ':')) {
      cut++;
    }
    return text.substring(cut);
  }

  /** True for "Photo: ...": who took the picture has not written the text. */
  private static boolean creditsPicture(String byline) {
    int end = 0;
    while (end < byline.length() && Character.isLetter(byline.charAt(end))) {
      end++;
    }
    return PICTURES.contains(byline.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private static List<String> split(String byline) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (String word : byline.split(" ", -1)) {
      boolean conjunction =
          CONJUNCTIONS.contains(word.toLowerCase(Locale.ROOT))
              || word.equals("&")
              || word.equals("|");
      if (conjunction) {
        flush(part, parts);
        continue;
      }
      int start = 0;
      for (int i = 0; i < word.length(); i++) {
        if (isDivider(word.charAt(i))) {
          part.append(' ').append(word, start, i);
          flush(part, parts);
          start = i + 1;
        }
      }
      part.append(' ').append(word, start, word.length());
    }
    flush(part, parts);
    return parts;
  }

  private static boolean isDivider(char c) {
    return ",;/|、，；•·()[]".indexOf(c) >= 0;
  }

  private static void flush(StringBuilder part, List<String> parts) {
    String text = part.toString().strip();
    if (!text.isEmpty()) {
      parts.add(text);
    }
    part.setLength(0);
  }

  /** The words before the first role, without marks at the ends. */
  private static String clean(String part) {
    StringBuilder name = new StringBuilder();
    for (String word : part.split(" ", -1)) {
      if (word.isEmpty()) {
        continue;
      }
      String bare = trimMarks(word).toLowerCase(Locale.ROOT);
      if (ROLES.contains(bare)) {
        break;
      }
      name.append(name.length() == 0 ? "" : " ").append(word);
    }
    return trimMarks(name.toString());
  }

  private static String trimMarks(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    while (end > start && !isNameEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isNameEnd(char c) {
    return Character.isLetterOrDigit(c)
        || c == '.'
        || c == ')'
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isName(String text) {
    if (text.length() < 2 || text.length() > MAX_LENGTH) {
      return false;
    }
    int words = 1;
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c) || c == '@' || c == '/' || c == '_' || c == '<' || c == '=') {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    return letters > 1 && words <= MAX_WORDS;
  }

  private static boolean isOrganization(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (ORGANIZATIONS.contains(trimMarks(word))) {
        return true;
      }
    }
    return false;
  }
}
