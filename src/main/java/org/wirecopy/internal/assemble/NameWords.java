package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Takes the one name out of a stretch of a byline, word by word: roles, degrees, addresses, clocks
 * and what goes on in small letters are no part of it.
 */
final class NameWords {

  private NameWords() {}

  /** The name that the words hold; empty if they hold none, or a phrase. */
  static String name(String[] words) {
    List<String> name = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      String word = words[i];
      String bare = BylineWords.bare(word);
      if (bare.isEmpty() || word.indexOf('@') >= 0 || word.startsWith("www.")) {
        continue;
      }
      boolean began = !name.isEmpty();
      if (BylineWords.isRole(word)) {
        if (began && i == words.length - 1 && isOneWord(name)) {
          return ""; // "Court Reporter"
        }
        if (began) {
          break;
        }
        continue; // "Editor Jane Doe"
      }
      boolean small = Character.isLowerCase(bare.charAt(0));
      if (began && small && !BylineWords.isParticle(bare)) {
        boolean phrase = isOneWord(name) && isLower(bare) && !BylineWords.isBehind(bare);
        if (phrase && BylineWords.namesBody(name.get(0)) && i == words.length - 1) {
          name.add(word); // "Press office"
        } else if (phrase && isNoun(name.get(0))) {
          return ""; // "Minutes taken"
        }
        break;
      }
      if (name.size() > 1 && i + 1 < words.length && leadsToOutlet(bare, words[i + 1])) {
        break;
      }
      if (name.size() > 1 && isWord(bare) && isUpper(name) && endsInRole(words)) {
        break; // "JANE DOE Example Staff Writer"
      }
      if (began && isClock(bare)) {
        break; // "Jane Doe 22:32"
      }
      if (began && isNumber(bare)) {
        boolean unit = i + 1 < words.length && BylineWords.isRole(words[i + 1]);
        if (unit) {
          break; // "Jane Doe 5 min read"
        }
        return ""; // "Jun 2"
      }
      if (!began && opensPhrase(words, i)) {
        return ""; // "In the plant"
      }
      if (!began && small && words.length > 1 && !BylineWords.isParticle(bare)) {
        return "";
      }
      int glued = began ? gluedTail(bare) : 0;
      if (glued > 0) {
        name.add(bare.substring(0, glued));
        break; // "Jane DoeTwitter", "Jane DoeThe Example"
      }
      name.add(began ? withoutNoteMark(word) : word);
      if (began && endsSentence(word)) {
        break;
      }
    }
    while (name.size() > 1 && isDroppable(name.get(name.size() - 1))) {
      name.remove(name.size() - 1);
    }
    return trim(String.join(" ", name));
  }

  /** No acronym, compound or name of a body. */
  private static boolean isNoun(String word) {
    return word.indexOf('-') < 0
        && Character.isLowerCase(word.charAt(word.length() - 1))
        && !BylineWords.namesBody(word);
  }

  private static boolean isLower(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLowerCase(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensPhrase(String[] words, int i) {
    return i + 1 < words.length
        && !words[i + 1].isEmpty()
        && Character.isLowerCase(words[i + 1].charAt(0))
        && BylineWords.isBehind(words[i].toLowerCase(Locale.ROOT));
  }

  /**
   * A full stop behind three letters or more, which is no initial; titles and "Jr." are shorter.
   */
  private static boolean endsSentence(String word) {
    int letters = word.length() - 1;
    return letters > 3 && word.charAt(letters) == '.' && word.indexOf('.') == letters;
  }

  /** One word of a script with capitals: a first name at best. */
  private static boolean isOneWord(List<String> name) {
    return name.size() == 1 && !AuthorNames.isUncased(name.get(0));
  }

  /** Digits on both sides of a colon or a full stop. */
  static boolean isClock(String word) {
    int mark = Math.max(word.indexOf(':'), word.indexOf('.'));
    return mark > 0
        && mark + 1 < word.length()
        && isNumber(word.substring(0, mark))
        && Character.isDigit(word.charAt(mark + 1));
  }

  private static boolean endsInRole(String[] words) {
    return BylineWords.isRole(words[words.length - 1]);
  }

  /** Two small letters behind the first: no "Jr" and no "McDOE". */
  private static boolean isWord(String word) {
    return word.length() > 2
        && Character.isLowerCase(word.charAt(1))
        && Character.isLowerCase(word.charAt(2));
  }

  private static boolean isUpper(List<String> words) {
    for (String word : words) {
      for (int i = 0; i < word.length(); i++) {
        if (Character.isLowerCase(word.charAt(i))) {
          return false;
        }
      }
    }
    return Character.isUpperCase(words.get(0).charAt(0));
  }

  /** Where a word that belongs to no name begins inside one in small letters; 0 if none does. */
  private static int gluedTail(String word) {
    for (int i = 2; i < word.length() - 1; i++) {
      if (Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1))) {
        String tail = word.substring(i).toLowerCase(Locale.ROOT);
        return BylineWords.isRole(tail) || BylineWords.isBehind(tail) ? i : 0;
      }
    }
    return 0;
  }

  /** "Doe2": the number of a footnote, or of minutes ago, runs into the family name. */
  private static String withoutNoteMark(String word) {
    int end = word.length();
    while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
      end--;
    }
    return end > 1 && Character.isLowerCase(word.charAt(end - 1)) ? word.substring(0, end) : word;
  }

  /** "Jane Doe For The Example", "Jane Doe For Example Online". */
  private static boolean leadsToOutlet(String word, String next) {
    return Character.isUpperCase(word.charAt(0))
        && BylineWords.isBehind(word.toLowerCase(Locale.ROOT))
        && (word.equalsIgnoreCase("for") || BylineWords.isBehind(next.toLowerCase(Locale.ROOT)));
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
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
}
