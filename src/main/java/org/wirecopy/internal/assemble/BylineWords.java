package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wirecopy.internal.text.Beginnings;
import org.wirecopy.internal.text.Tsv;

/** The words around names in bylines, from {@code byline.tsv}. */
final class BylineWords {

  private static final int SLOTS = 128;

  private static final Map<String, Set<String>> KINDS = read();

  /** Lead-ins to the names of those who helped. */
  static final Set<String> CREDITS = words("credit");

  /** Lead-ins that lead to other things as often: a known name must follow, or a colon. */
  static final Set<String> WEAK_LEADS = words("weak");

  /** All lead-ins. */
  static final Set<String> LEADS = union(union(words("lead"), CREDITS), WEAK_LEADS);

  /** The first words of all lead-ins. */
  static final Set<String> LEAD_STARTS = firstWords(LEADS);

  /** All lead-ins, and the first words of each, one, two and so on. */
  static final Set<String> LEAD_BEGINNINGS = beginnings(LEADS);

  /** By first letter: a bit for each length that the first word of a lead-in may have. */
  private static final int[] START_LENGTHS = startLengths();

  /** By first letter: the lead-ins that may run into the name. */
  private static final List<List<String>> GLUED_LEADS = gluedLeads();

  private static final Beginnings LEAD_LETTERS = leadLetters();

  static final Set<String> CONJUNCTIONS = words("and");
  static final Set<String> WITH_WAW = words("waw");
  static final Set<String> PICTURES = words("picture");

  private static final Set<String> ACCOUNTS = words("account");
  private static final Set<String> ACCOUNT_ENDS = words("account end");
  private static final Set<String> LABELS = words("label");
  private static final Set<String> BROADCASTS = words("broadcast");
  private static final Set<String> EDITIONS = words("edition");
  private static final Set<String> ROLES = words("role");
  private static final Set<String> COLLECTIVES = words("collective");
  private static final Set<String> PARTICLES = words("particle");
  private static final Set<String> BEHIND = words("behind");
  private static final Set<String> TITLES = words("title");
  private static final Set<String> ORGANIZATIONS = words("organization");

  /** So many words may say that a line is about a printed edition. */
  private static final int EDITION_REACH = 8;

  /** Longest last part of a domain's name that is taken for one. */
  private static final int MAX_DOMAIN = 7;

  private BylineWords() {}

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> kinds = new HashMap<>();
    for (String[] row : Tsv.rows(BylineWords.class, "byline.tsv")) {
      kinds.computeIfAbsent(row[0], kind -> new HashSet<>()).add(row[1]);
    }
    return kinds;
  }

  private static Set<String> words(String kind) {
    return KINDS.getOrDefault(kind, Set.of());
  }

  private static Set<String> union(Set<String> a, Set<String> b) {
    Set<String> all = new HashSet<>(a);
    all.addAll(b);
    return all;
  }

  private static Set<String> firstWords(Set<String> phrases) {
    Set<String> words = new HashSet<>();
    for (String phrase : phrases) {
      words.add(phrase.substring(0, BylineParts.leadWordEnd(phrase, 0)));
    }
    return words;
  }

  private static Set<String> beginnings(Set<String> phrases) {
    Set<String> beginnings = new HashSet<>();
    for (String phrase : phrases) {
      int end = BylineParts.leadWordEnd(phrase, 0);
      while (end < phrase.length()) {
        beginnings.add(phrase.substring(0, end));
        end = BylineParts.leadWordEnd(phrase, end + 1);
      }
      beginnings.add(phrase);
    }
    return beginnings;
  }

  private static int[] startLengths() {
    int[] lengths = new int[SLOTS];
    for (String word : LEAD_STARTS) {
      lengths[slot(word.charAt(0))] |= 1 << word.length();
    }
    return lengths;
  }

  private static List<List<String>> gluedLeads() {
    List<List<String>> leads = new ArrayList<>();
    for (int slot = 0; slot < SLOTS; slot++) {
      leads.add(new ArrayList<>());
    }
    for (String lead : words("glued")) {
      leads.get(slot(lead.charAt(0))).add(lead);
    }
    return leads;
  }

  private static Beginnings leadLetters() {
    Beginnings beginnings = new Beginnings();
    LEAD_STARTS.forEach(beginnings::add);
    words("glued").forEach(beginnings::addGlued);
    return beginnings;
  }

  /** Where a letter stands in the tables of lead-ins; some letters share a place. */
  private static int slot(char first) {
    return Character.toLowerCase(first) % SLOTS;
  }

  /** False if no lead-in begins there, whole or run into the name, which most words tell early. */
  static boolean mayBeginLead(String text, int from) {
    return from + 2 >= text.length()
        || LEAD_LETTERS.mayBe(text.charAt(from), text.charAt(from + 1), text.charAt(from + 2));
  }

  /**
   * False if no lead-in begins with a word of this first letter and length, which tells most words
   * without looking them up.
   *
   * @param length below 32
   */
  static boolean mayStartLead(char first, int length) {
    return (START_LENGTHS[slot(first)] >>> length & 1) != 0;
  }

  /** Lead-ins that may run into the name, among them all with this first letter. */
  static List<String> gluedLeads(char first) {
    return GLUED_LEADS.get(slot(first));
  }

  /** True for "Super User" and other names that systems give their first account. */
  static boolean isAccount(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ACCOUNTS.contains(lower)
        || ACCOUNT_ENDS.contains(lower.substring(lower.lastIndexOf(' ') + 1));
  }

  /** True for "Profile", "Bluesky" and what else links and forms say where names are looked for. */
  static boolean isLabel(String name) {
    return LABELS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** True for "Photo: ...". */
  static boolean opensPicture(String line) {
    String word = firstWord(line);
    return PICTURES.contains(word) || (isIdeographic(word) && opensWith(word, PICTURES));
  }

  /** True for "Photo", and nothing behind it. */
  static boolean isPicture(String text) {
    return PICTURES.contains(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isIdeographic(String word) {
    return !word.isEmpty() && Character.isIdeographic(word.charAt(0));
  }

  /** Two ideographs or more: a single one may begin a name. */
  private static boolean opensWith(String word, Set<String> beginnings) {
    for (String beginning : beginnings) {
      if (beginning.length() > 1 && word.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }

  /** True for "Audio: ...". */
  static boolean opensBroadcast(String line) {
    return BROADCASTS.contains(firstWord(line));
  }

  /** True for "From the edition of ..." and "Ausgabe vom ...": one of the first words says so. */
  static boolean namesEdition(String line) {
    int start = 0;
    for (int word = 0; word < EDITION_REACH && start < line.length(); word++) {
      String first = firstWord(line.substring(start));
      if (EDITIONS.contains(first)) {
        return true;
      }
      start += first.length();
      while (start < line.length() && !Character.isLetter(line.charAt(start))) {
        start++;
      }
    }
    return false;
  }

  private static String firstWord(String line) {
    int end = 0;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return line.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** True for "editor", and for a compound that ends in such a word. */
  static boolean isRole(String word) {
    return holds(ROLES, word);
  }

  /** True for "newsroom", and for a compound that ends in such a word. */
  static boolean isCollective(String word) {
    return holds(COLLECTIVES, word);
  }

  /** True for the "van der" of a name, in lower case. */
  static boolean isParticle(String word) {
    return PARTICLES.contains(word);
  }

  /** True for the "in" and "for the" behind a name: where it was written, and for whom. */
  static boolean isBehind(String word) {
    return BEHIND.contains(word);
  }

  /** True for "Dr." and "PhD". */
  static boolean isTitle(String word) {
    return TITLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True if a word of the name is one that bodies have in theirs. */
  static boolean namesBody(String name) {
    for (String word : name.toLowerCase(Locale.ROOT).split(" ", -1)) {
      if (ORGANIZATIONS.contains(bare(word)) || isCollective(word) || isDomain(word)) {
        return true;
      }
    }
    return false;
  }

  /** True for a word that ends the name of a body: "Example News Agency". */
  static boolean endsBody(String word) {
    return ORGANIZATIONS.contains(bare(word.toLowerCase(Locale.ROOT))) && !isRole(word);
  }

  private static boolean isDomain(String word) {
    int dot = word.lastIndexOf('.');
    int end = word.length() - dot - 1;
    return dot > 2 && end >= 2 && end <= MAX_DOMAIN;
  }

  private static boolean holds(Set<String> set, String word) {
    String bare = bare(word.toLowerCase(Locale.ROOT));
    return set.contains(bare) || set.contains(bare.substring(bare.lastIndexOf('-') + 1));
  }

  /** The word without marks at its ends. */
  static String bare(String word) {
    int start = 0;
    int end = word.length();
    while (start < end && !Character.isLetterOrDigit(word.charAt(start))) {
      start++;
    }
    while (end > start && !isNamePart(word.charAt(end - 1))) {
      end--;
    }
    return word.substring(start, end);
  }

  /** Letters, digits and the signs that letters of Indic, Arabic and Hebrew scripts carry. */
  static boolean isNamePart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.isSurrogate(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
