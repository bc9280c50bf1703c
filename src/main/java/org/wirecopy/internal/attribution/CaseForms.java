package org.wirecopy.internal.attribution;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.internal.text.Tokens;

/**
 * The case forms of names and nouns for persons in Polish, Russian and Ukrainian, and in the
 * languages of {@link CaseEndings}: made by their commonest endings, in excess rather than in want,
 * since a form that does not exist is not met.
 */
final class CaseForms {
  private static final Set<String> LANGUAGES = Set.of("pl", "ru", "uk", "cs", "sk", "hr", "sr");
  private static final Set<String> OWN = Set.of("pl", "ru", "uk"); // whose endings are here
  private static final String SUFFIXING = "tr"; // behind an apostrophe
  private static final List<String> OF_HARD = // behind a consonant
      List.of("а", "у", "ом", "ом", "е", "ові", "ем", "a", "owi", "em", "u", "ie");
  private static final List<String> OF_SOFT = // in place of "й" and "ь"
      List.of("я", "ю", "ем", "ём", "єм", "єві", "и", "ю");
  private static final List<String> OF_A = // in place of "а", "a"
      List.of("ы", "и", "і", "е", "у", "ой", "ою", "y", "i", "ę", "ą", "ie", "ze");
  private static final List<String> OF_YA = // in place of "я"
      List.of("и", "і", "ї", "ю", "ей", "ею", "єю", "е");
  private static final List<String> OF_ADJECTIVE = // in place of "-ий", "-ая" and the like
      List.of("ого", "его", "ому", "ему", "им", "ым", "ом", "ой", "ую", "ої", "iego", "iemu", "im");
  private static final Set<String> ENDINGS = endings();
  private static final int LEAST_STEM = 3;
  private static final int LONGEST_SHARED = 2; // letters of two endings that are the same

  private CaseForms() {}

  /** True for a Slavic language that has cases, and no articles. */
  static boolean has(String language) {
    return LANGUAGES.contains(language);
  }

  /** True for a language in which a name may stand in several forms. */
  static boolean vary(String language) {
    return has(language) || language.equals(SUFFIXING) || CaseEndings.of(language) != null;
  }

  /** The forms of a word of a language in lower case, without itself. */
  static Collection<String> of(String language, String word) {
    CaseEndings endings = CaseEndings.of(language);
    return endings == null ? of(word) : endings.forms(word);
  }

  /** The same in Polish, Russian and Ukrainian. */
  static Collection<String> of(String word) {
    Set<String> forms = new HashSet<>();
    int n = word.length();
    if (n < LEAST_STEM) {
      return forms;
    }
    String stem = word.substring(0, n - 1);
    switch (word.charAt(n - 1)) {
      case 'а', 'a' -> join(forms, stem, OF_A);
      case 'я' -> join(forms, stem, OF_YA);
      case 'й', 'ь', 'i', 'o' -> join(forms, stem, OF_SOFT);
      default -> join(forms, word, OF_HARD);
    }
    if (word.endsWith("ий") || word.endsWith("ый") || word.endsWith("ая")) {
      join(forms, word.substring(0, n - 2), OF_ADJECTIVE);
    }
    if (word.endsWith("ец") || word.endsWith("ець")) { // the vowel goes
      String bare = word.substring(0, word.lastIndexOf('е')) + "ц";
      join(forms, bare, OF_HARD);
      join(forms, bare, OF_SOFT);
    }
    return forms;
  }

  private static void join(Set<String> forms, String stem, List<String> endings) {
    endings.forEach(ending -> forms.add(stem + ending));
  }

  /** True if two words differ in a case ending at most: "Лукаша", "Лукаш"; "Kaya'ya", "Kaya". */
  static boolean alike(String language, Tokens tokens, int a, int b) {
    CharSequence text = tokens.text();
    int at = 0;
    int most = Math.min(length(tokens, a), length(tokens, b));
    while (at < most && lower(text, tokens.start(a) + at) == lower(text, tokens.start(b) + at)) {
      at++;
    }
    int least = OWN.contains(language) ? at : Math.max(LEAST_STEM, at - LONGEST_SHARED);
    for (int stem = at; stem >= least && stem >= LEAST_STEM; stem--) { // "ος", "ο" share letters
      if (endsAt(language, tokens, a, stem) && endsAt(language, tokens, b, stem)) {
        return true;
      }
    }
    return false;
  }

  private static char lower(CharSequence text, int at) {
    return Character.toLowerCase(text.charAt(at));
  }

  private static int length(Tokens tokens, int t) {
    return tokens.end(t) - tokens.start(t);
  }

  private static boolean endsAt(String language, Tokens tokens, int t, int at) {
    int from = tokens.start(t) + at;
    String ending = tokens.text().subSequence(from, tokens.end(t)).toString();
    if (OWN.contains(language)) {
      return ENDINGS.contains(ending);
    }
    if (language.equals(SUFFIXING)) {
      return ending.isEmpty() || ending.charAt(0) == '\'' || ending.charAt(0) == '’';
    }
    CaseEndings endings = CaseEndings.of(language);
    return endings != null && endings.isEnding(ending);
  }

  private static Set<String> endings() {
    Set<String> all = new HashSet<>(List.of("", "а", "a", "я", "й", "ь", "ий", "ый", "ая", "i"));
    for (List<String> some : List.of(OF_HARD, OF_SOFT, OF_A, OF_YA, OF_ADJECTIVE)) {
      all.addAll(some);
    }
    return Set.copyOf(all);
  }
}
