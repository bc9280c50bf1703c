package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.BylineParts.Part;

/**
 * Takes names out of bylines: drops lead-ins, roles, degrees, addresses, handles and dates. A name
 * ends before a role and before a word in small letters that is no particle; a list of names ends
 * where something stands that is no name.
 */
final class AuthorNames {

  private static final int MAX_WORDS = 6;
  private static final int MAX_LENGTH = 60;
  private static final int MAX_AUTHORS = 20;
  private static final List<String> UNSPACED_ROLES = List.of("기자", "記者", "记者", "特派員");

  private AuthorNames() {}

  /** The authors in a byline, in its order; none if it holds no name. */
  static List<Author> in(String byline) {
    if (creditsPicture(byline) || byline.contains("://") || byline.contains("{{")) {
      return List.of();
    }
    List<Author> authors = new ArrayList<>();
    for (Part part : BylineParts.of(byline)) {
      boolean first = authors.isEmpty();
      boolean outlet = part.apart() && !part.led(); // or a role
      if (!first && (outlet || part.credit())) {
        break;
      }
      Author author = author(part.text());
      if (author != null && (first || part.led() || goesOn(part.text(), author))) {
        authors.add(author);
      }
      if (authors.size() == MAX_AUTHORS) {
        break;
      }
    }
    return authors;
  }

  /** Behind the first name, one word or a stretch with a role in it is no further name. */
  private static boolean goesOn(String part, Author author) {
    if (author.kind() == Author.Kind.ORGANIZATION) {
      return true;
    }
    for (String word : part.split(" ", -1)) {
      if (BylineWords.isRole(word)) {
        return author.name().indexOf(' ') > 0 && part.startsWith(author.name());
      }
    }
    return author.name().indexOf(' ') > 0 || isUncased(author.name());
  }

  /** True if the text begins with a lead-in, and all behind it is names and roles. */
  static boolean isByline(String text) {
    String line = text.strip();
    if (!BylineParts.mayLead(line)) {
      return false;
    }
    List<Part> parts = BylineParts.of(line);
    if (parts.isEmpty() || !parts.get(0).led()) {
      return false;
    }
    String first = parts.get(0).text();
    Author author = author(first);
    if (author == null) {
      return false;
    }
    return !isSentence(first);
  }

  private static boolean isSentence(String text) {
    int small = 0;
    for (String word : text.split(" ", -1)) {
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      small += lower && !BylineWords.isParticle(word) && !BylineWords.isRole(word) ? 1 : 0;
    }
    return small > 0;
  }

  /** True for "Photo: ...": who took the picture has not written the text. */
  private static boolean creditsPicture(String byline) {
    int end = 0;
    while (end < byline.length() && Character.isLetter(byline.charAt(end))) {
      end++;
    }
    return BylineWords.PICTURES.contains(byline.substring(0, end).toLowerCase(Locale.ROOT));
  }

  private static @Nullable Author author(String part) {
    String[] words = part.split(" ", -1);
    if (namesCollective(words)) {
      String name = BylineWords.bare(part);
      return isName(name) ? new Author(name, Author.Kind.ORGANIZATION) : null;
    }
    String name = withoutUnspacedRole(name(words));
    if (!isName(name)) {
      return null;
    }
    boolean body = BylineWords.namesBody(name);
    return new Author(name, body ? Author.Kind.ORGANIZATION : Author.Kind.PERSON);
  }

  /** "Redaktion ...", "The editors", "Example Newsroom". */
  private static boolean namesCollective(String[] words) {
    int last = words.length - 1;
    return words.length <= MAX_WORDS
        && (BylineWords.isCollective(words[last])
            || (last > 1 && BylineWords.endsBody(words[last]))
            || BylineWords.isCollective(words[0])
            || (words.length > 1 && words[0].length() <= 3 && BylineWords.isCollective(words[1])));
  }

  private static String name(String[] words) {
    List<String> name = new ArrayList<>();
    for (String word : words) {
      String bare = BylineWords.bare(word);
      if (bare.isEmpty() || word.indexOf('@') >= 0 || word.startsWith("www.")) {
        continue;
      }
      boolean began = !name.isEmpty();
      if (BylineWords.isRole(word)) {
        if (began) {
          break;
        }
        continue; // "Editor Jane Doe"
      }
      boolean small = Character.isLowerCase(bare.charAt(0));
      if (began && small && !BylineWords.isParticle(bare)) {
        break;
      }
      if (!began && small && words.length > 1 && !BylineWords.isParticle(bare)) {
        return "";
      }
      name.add(word);
    }
    while (name.size() > 1 && isDroppable(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
    return trim(String.join(" ", name));
  }

  /** A degree or a particle at the end belongs to no name. */
  private static boolean isDroppable(String word) {
    return BylineWords.isTitle(word) || BylineWords.isParticle(BylineWords.bare(word));
  }

  private static String trim(String text) {
    String bare = BylineWords.bare(text);
    int end = text.indexOf(bare) + bare.length();
    boolean initial =
        end < text.length()
            && text.charAt(end) == '.'
            && (bare.length() < 2
                || !Character.isLetter(bare.charAt(bare.length() - 2))
                || bare.endsWith("Jr")
                || bare.endsWith("Sr"));
    return initial ? bare + "." : bare;
  }

  private static String withoutUnspacedRole(String name) {
    for (String role : UNSPACED_ROLES) {
      if (name.length() > role.length() + 1 && name.endsWith(role)) {
        return name.substring(0, name.length() - role.length()).strip();
      }
    }
    return name;
  }

  private static boolean isName(String text) {
    if (text.length() < 2 || text.length() > MAX_LENGTH) {
      return false;
    }
    int words = 1;
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("@/_<=>#{}?!\\".indexOf(c) >= 0) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      digits += Character.isDigit(c) ? 1 : 0;
      words += c == ' ' ? 1 : 0;
    }
    return letters > 1 && words <= MAX_WORDS && (digits == 0 || digits < letters);
  }

  /** A script without capitals. */
  static boolean isUncased(String name) {
    char c = name.charAt(0);
    return !Character.isUpperCase(c) && !Character.isLowerCase(c);
  }
}
