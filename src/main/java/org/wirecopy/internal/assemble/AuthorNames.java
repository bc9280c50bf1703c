package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.BylineParts.Part;
import org.wirecopy.internal.dateline.KnownPlaces;

/**
 * Takes names out of bylines: drops lead-ins, roles, degrees, addresses, handles and dates. A name
 * ends before a role and before a word in small letters that is no particle; a list of names ends
 * where something stands that is no name.
 */
final class AuthorNames {

  private static final int MAX_WORDS = 6;
  private static final int MAX_LENGTH = 60;
  private static final int MAX_AUTHORS = 20;

  /** Longest line that is nothing but names and a role, and the longest of its names. */
  private static final int MAX_SIGNED = 30;

  private static final int MAX_UNCASED = 12;
  private static final List<String> UNSPACED_ROLES = List.of("기자", "특파원", "記者", "记者", "特派員", "特派员");

  /** How the place ends that a Chinese reporter writes from: "Reporter X / reporting from Y". */
  private static final List<String> DATELINE_ENDS = List.of("報導", "报导", "報道", "报道", "電", "电");

  private AuthorNames() {}

  /** The authors in a byline, in its order; none if it holds no name. */
  static List<Author> in(String byline) {
    if (BylineWords.opensPicture(byline) || byline.contains("://") || byline.contains("{{")) {
      return List.of();
    }
    Author office = office(byline);
    if (office != null) {
      return List.of(office);
    }
    List<Author> authors = new ArrayList<>();
    boolean picture = false;
    for (Part part : BylineParts.of(byline)) {
      boolean first = authors.isEmpty();
      boolean label = picture;
      picture = !first && BylineWords.opensPicture(part.text());
      if (picture || label) {
        picture &= BylineWords.isPicture(part.text()); // alone: a mark, and then the name
        continue; // "Text: Jane Doe, Photos: John Doe"
      }
      boolean outlet = part.apart() && !part.led(); // or a role
      if (!first && (outlet || part.credit())) {
        break;
      }
      Author author = author(part.text());
      if (author != null && !first && KnownPlaces.contains(author.name())) {
        continue; // "Jane Doe, New York"
      }
      if (author != null && (first || part.led() || goesOn(part.text(), author))) {
        authors.add(author);
      }
      if (authors.size() == MAX_AUTHORS || (author != null && endsInClock(part.text()))) {
        break; // "Posted by Jane Doe at 22:32 in Pests, The Plot"
      }
    }
    return authors;
  }

  private static boolean endsInClock(String part) {
    for (String word : part.split(" ", -1)) {
      if (NameWords.isClock(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Jane Doe" for "Doe, Jane", as catalogues have it; all else as it is. */
  static String inOrder(String name) {
    int comma = name.indexOf(',');
    if (comma < 1 || comma + 2 >= name.length()) {
      return name;
    }
    String family = name.substring(0, comma).strip();
    String given = name.substring(comma + 1).strip();
    return isSingleName(family) && isSingleName(given) ? given + ' ' + family : name;
  }

  private static boolean isSingleName(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i)) && word.charAt(i) != '-') {
        return false;
      }
    }
    return word.length() > 1
        && Character.isUpperCase(word.charAt(0))
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && !BylineWords.isRole(word)
        && !BylineWords.namesBody(word);
  }

  /** "Department of Roads and Bridges": what looks like a list of names is the name of one body. */
  private static @Nullable Author office(String byline) {
    String text = byline.strip();
    String[] words = text.length() > MAX_LENGTH ? new String[0] : text.split(" ", -1);
    int noun = words.length > 0 && words[0].equalsIgnoreCase("the") ? 1 : 0;
    boolean named =
        words.length > noun + 2
            && BylineWords.isBehind(words[noun + 1])
            && Character.isUpperCase(words[noun].charAt(0))
            && BylineWords.endsBody(words[noun])
            && !BylineParts.holdsDivider(text);
    return named ? new Author(text, Author.Kind.ORGANIZATION) : null;
  }

  /** Behind the first name, one word or a stretch with a role in it is no further name. */
  private static boolean goesOn(String part, Author author) {
    if (endsWithAny(part, DATELINE_ENDS)) {
      return false;
    }
    String[] words = part.split(" ", -1);
    if (author.kind() == Author.Kind.ORGANIZATION) {
      String last = words[words.length - 1];
      boolean role = BylineWords.isRole(last) && !BylineWords.isCollective(last);
      return words.length == 1 || !role; // "Staff Writer"
    }
    boolean full = author.name().indexOf(' ') > 0 || isUncased(author.name());
    for (String word : words) {
      if (BylineWords.isRole(word)) {
        return full && part.startsWith(author.name());
      }
    }
    return full;
  }

  /** False of a line in which no byline is: most lines, at little cost. */
  static boolean mayHoldByline(String line) {
    return BylineParts.mayHoldLead(line)
        || (!line.isEmpty()
            && isUncased(line)
            && endsWithAny(withoutAddress(line.strip()), UNSPACED_ROLES));
  }

  /** True if the text begins with a lead-in, and all behind it is names and roles. */
  static boolean isByline(String text) {
    String line = withoutAddress(text.strip());
    if (endsWithAny(line, UNSPACED_ROLES)) {
      return isSigned(line);
    }
    if (!BylineParts.mayLead(line)) {
      return false;
    }
    List<Part> parts = BylineParts.of(line);
    int led = 0;
    while (led < parts.size() && BylineParts.isLabelled(parts.get(led).text())) {
      led++;
    }
    if (led == parts.size() || !parts.get(led).led()) {
      return false;
    }
    Part first = parts.get(led);
    Author author = author(first.text());
    return author != null
        && !isSentence(first.text())
        && (!first.weak() || SignedNames.isKnown(author.name()));
  }

  private static String withoutAddress(String line) {
    int space = line.lastIndexOf(' ');
    return space > 0 && line.indexOf('@', space) > 0 ? line.substring(0, space).strip() : line;
  }

  /** A name or two in a script without capitals, and what reporters are called in it. */
  private static boolean isSigned(String line) {
    if (line.length() > MAX_SIGNED || !isUncased(line)) {
      return false;
    }
    List<Author> authors = in(line);
    for (Author author : authors) {
      if (author.name().length() > MAX_UNCASED || author.kind() != Author.Kind.PERSON) {
        return false;
      }
    }
    return !authors.isEmpty();
  }

  /** True if words in small letters go on behind the name, but for where or whom it was written. */
  private static boolean isSentence(String text) {
    int named = 0;
    boolean behind = false;
    for (String word : text.split(" ", -1)) {
      boolean lower = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      if (!lower || BylineWords.isParticle(word) || BylineWords.isRole(word)) {
        named++;
      } else if (BylineWords.isBehind(word) && (behind || named > 1)) {
        behind = true;
      } else {
        return true;
      }
    }
    return behind && text.endsWith(".");
  }

  private static boolean endsWithAny(String text, List<String> ends) {
    for (String end : ends) {
      if (text.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Author author(String part) {
    if (BylineWords.isAccount(part) || BylineWords.isLabel(BylineWords.bare(part))) {
      return null;
    }
    String[] words = part.split(" ", -1);
    if (namesCollective(words)) {
      String name = BylineWords.bare(part);
      return isName(name) ? new Author(name, Author.Kind.ORGANIZATION) : null;
    }
    String name = withoutUnspacedRole(NameWords.name(words));
    if (!isName(name) || BylineWords.isLabel(name)) {
      return null;
    }
    return BylineWords.namesBody(name)
        ? new Author(name, Author.Kind.ORGANIZATION)
        : new Author(Capitals.undone(name), Author.Kind.PERSON);
  }

  /** "Redaktion ...", "The editors", "Example Newsroom". */
  private static boolean namesCollective(String[] words) {
    int last = words.length - 1;
    boolean behind = last > 0 && BylineWords.isBehind(words[0]) && !words[0].equals("the");
    if (behind || (last > 0 && BylineWords.isRole(words[0]) && BylineWords.isBehind(words[1]))) {
      return false; // "for Example Online", "Head of Example Labs"
    }
    return words.length <= MAX_WORDS
        && (BylineWords.isCollective(words[last])
            || (last > 1 && BylineWords.endsBody(words[last]) && !writesFor(words))
            || BylineWords.isCollective(words[0])
            || (words.length > 1 && words[0].length() <= 3 && BylineWords.isCollective(words[1])));
  }

  /** "Jane Doe for Example Online". */
  private static boolean writesFor(String[] words) {
    for (int i = 2; i + 1 < words.length; i++) {
      if (words[i].equalsIgnoreCase("for") && !BylineWords.endsBody(words[i - 1])) {
        return true;
      }
    }
    return false;
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
      if ("@/_<=>#{}?!\\：".indexOf(c) >= 0) {
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
