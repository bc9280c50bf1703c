package org.wirecopy.internal.names.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;
import org.wirecopy.internal.text.Tsv;

/** Words that tell persons, bodies, places and plain sentence starts apart; all in lower case. */
final class Cues {
  private static final String FOLDER = "/org/wirecopy/internal/names/mention/";
  private static final int ENDING = 4; // longest look at the end of a family name

  private static final class Loaded {
    static final Cues COMMON = new Cues();
    static final Map<String, Cues> BY_LANGUAGE = read();
  }

  private final Map<String, Set<String>> words = new HashMap<>(); // by kind
  private final Map<String, Name.Kind> phrases = new HashMap<>();
  private final Set<Long> german = new HashSet<>();
  private final Declension declension;
  private final Given given;

  private Cues() {
    declension = Declension.of(null);
    given = Given.of(null, declension);
    lines("words.tsv", this::addRow);
    set("german").forEach(word -> german.add(Vocabulary.hash(word, 0, word.length())));
  }

  private Cues(String language, Cues common) {
    declension = Declension.of(language);
    given = Given.of(language, declension);
    words.putAll(common.words);
    phrases.putAll(common.phrases);
    german.addAll(common.german);
  }

  private static Map<String, Cues> read() {
    Map<String, Cues> all = new HashMap<>();
    for (String[] row : Tsv.rows(Cues.class, "languages.tsv")) {
      Set<String> more = new HashSet<>(List.of(row[2].split(" ", -1)));
      Cues cues = all.computeIfAbsent(row[0], language -> new Cues(language, Loaded.COMMON));
      if (row[1].equals("place")) {
        List.copyOf(more).forEach(name -> more.add(Declension.plain(name)));
      }
      more.addAll(cues.set(row[1]));
      cues.words.put(row[1], more);
    }
    return all;
  }

  /** The words of every language, those of English first. */
  static Cues table() {
    return Loaded.COMMON;
  }

  /**
   * The same and what is particular to a language.
   *
   * @param language an ISO 639-1 code, null if it is not known
   */
  static Cues of(@Nullable String language) {
    return language == null
        ? Loaded.COMMON
        : Loaded.BY_LANGUAGE.getOrDefault(language, Loaded.COMMON);
  }

  Declension declension() {
    return declension;
  }

  Given given() {
    return given;
  }

  static void lines(String file, Consumer<String> each) {
    try (InputStream in = Cues.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(each);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addRow(String line) {
    int tab = line.indexOf('\t');
    String kind = line.substring(0, tab);
    String cell = line.substring(tab + 1);
    switch (kind) {
      case "seat" -> addPhrases(cell, Name.Kind.ORGANISATION);
      case "other-name" -> addPhrases(cell, Name.Kind.OTHER);
      default -> words.put(kind, new HashSet<>(List.of(cell.split(" ", -1))));
    }
  }

  private void addPhrases(String cell, Name.Kind kind) {
    for (String phrase : cell.split("\\|", -1)) {
      phrases.put(phrase.replace('-', ' '), kind);
    }
  }

  private Set<String> set(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** What a whole phrase names, if that is known. */
  Name.@Nullable Kind phrase(String words) {
    return phrases.get(words);
  }

  boolean isTitle(String word) {
    return set("title").contains(word);
  }

  /** A title that is a name's first word as well: General Motors, Justice Department. */
  boolean isDoubtfulTitle(String word) {
    return set("general").contains(word);
  }

  boolean isModifier(String word) {
    return set("modifier").contains(word);
  }

  boolean isRole(String word) {
    Set<String> roles = set("role");
    if (roles.contains(word)) {
      return true;
    }
    if (isEnglish() && !declension.applies(word)) {
      return false;
    }
    for (String form : declension.nominatives(word)) {
      if (roles.contains(form) || endsAsRole(form)) {
        return true;
      }
    }
    return false;
  }

  /** The same of a language other than English, where no given name needs to follow. */
  boolean isOwnRole(String word) {
    return !isEnglish() && isRole(word);
  }

  /** True of English, and of a language that adds nothing. */
  boolean isEnglish() {
    return this == Loaded.COMMON;
  }

  private boolean endsAsRole(String word) {
    for (String ending : set("role-end")) {
      if (word.length() > ending.length() && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** A place with a name too short to be trusted in other languages: Wien. */
  boolean isPlace(String word) {
    return set("place").contains(word);
  }

  /** True of a language that sets endings off from names by an apostrophe: Ankara'da. */
  boolean partsEndings() {
    return !set("parted").isEmpty();
  }

  /** True of a language that puts the given name last: Orbán Viktor. */
  boolean hasGivenLast() {
    return !set("given-last").isEmpty();
  }

  /** A verb whose object is a person: appointed. */
  boolean isBeforePerson(String word) {
    return set("before-person").contains(word);
  }

  /** A verb whose subject is a person: resigned. */
  boolean isBehindPerson(String word) {
    return set("behind-person").contains(word);
  }

  /** What a secretary or minister is of: State. */
  boolean isOffice(String word) {
    return set("office").contains(word);
  }

  boolean isSpeech(String word) {
    return set("speech").contains(word);
  }

  boolean isBody(String word) {
    return set("org").contains(word);
  }

  /** The same in any case: Parlamentu. */
  boolean isBodyDeclined(String word) {
    if (!declension.applies(word)) {
      return isBody(word);
    }
    for (String form : declension.nominatives(word)) {
      if (isBody(form)) {
        return true;
      }
    }
    return false;
  }

  boolean isBodyAlone(String word) {
    return set("alone").contains(word);
  }

  boolean isThing(String word) {
    return set("thing").contains(word);
  }

  boolean isSite(String word) {
    return set("site").contains(word);
  }

  /** A word of sites that is a family name too: Hall, Park. */
  boolean isFamilySite(String word) {
    return set("family-site").contains(word);
  }

  /** A word that begins the name of a site, though it is also said of people: Central Park. */
  boolean isPlaceModifier(String word) {
    return set("place-modifier").contains(word);
  }

  /** The last word of a club behind its place: Boston Celtics. */
  boolean isTeam(String word) {
    return set("team").contains(word);
  }

  /** The first word of a club before its place: Real Madrid. */
  boolean isTeamFirst(String word) {
    return set("team-first").contains(word);
  }

  /** The second half of a place that is two: Trinidad and Tobago. */
  boolean isTwin(String word) {
    return set("twin").contains(word);
  }

  /** St and Mt, whose full stop ends no sentence. */
  boolean isAbbreviated(String word) {
    return set("abbreviated").contains(word);
  }

  /** Single letters that are no initials if set together: the U.N. */
  boolean isLetters(String word) {
    return set("letters").contains(word);
  }

  /** Lake and Mount, which stand before the name of a place. */
  boolean isSiteFirst(String word) {
    return set("site-first").contains(word);
  }

  /** Those that need no "of" behind: Lake Michigan, but Sea of Azov. */
  boolean isSiteAlways(String word) {
    return set("site-always").contains(word);
  }

  /** The second syllable of a Korean or Chinese given name: Jong-un. */
  boolean isSyllable(String word) {
    return set("syllable").contains(word);
  }

  /** A family name that stands before the given one: Xi Jinping. */
  boolean isFamilyFirst(String word) {
    return set("family-first").contains(word);
  }

  /** A preposition that a body's name goes on with: University of, Universidad de. */
  boolean isGenitive(String word) {
    return set("genitive").contains(word);
  }

  /** A preposition of place. */
  boolean isLocative(String word) {
    return set("locative").contains(word);
  }

  /** A preposition before places, never before persons, of the language of the text. */
  boolean isNear(String word) {
    return set("near").contains(word);
  }

  /** True of a language that has such prepositions. */
  boolean hasNear() {
    return words.containsKey("near");
  }

  /** A word for what is called after a place, person or thing: piazza, aéroport. */
  boolean isSiteBefore(String word) {
    return set("site-before").contains(word);
  }

  /** A dish, drink or breed that has the name of a place before or behind it: chicken Kiev. */
  boolean isProduct(String word) {
    return set("product").contains(word);
  }

  /** True of a language that writes all its nouns with a capital. */
  boolean capitalizesNouns() {
    return !set("nouns").isEmpty();
  }

  /** Jr and the like, behind a family name. */
  boolean isSuffix(String word) {
    return set("suffix").contains(word);
  }

  /** Jr and Sr as they are written, which may have a full stop. */
  boolean isJunior(String written) {
    return set("junior").contains(written);
  }

  /** A given name that is a plain word too: Mark. */
  boolean isPlainGiven(String word) {
    return set("given-plain").contains(word);
  }

  /** A given name that is a plain word in some language: Al. */
  boolean isCommonGiven(String word) {
    return set("given-common").contains(word);
  }

  boolean isAuxiliary(String word) {
    return set("auxiliary").contains(word);
  }

  /** A title before a given name alone: Sir. */
  boolean isKnightly(String word) {
    return set("knightly").contains(word);
  }

  /** A title that is a family name too: Stephen King. */
  boolean isFamilyTitle(String word) {
    return set("family-title").contains(word);
  }

  /** True of a title that the next word makes a name of: King Jr., King Street; not Judge Hill. */
  boolean isFamilyName(String title, String next) {
    return isFamilyTitle(title) && (isSuffix(next) || (isSite(next) && !isFamilySite(next)));
  }

  /** A plain word that is a family name too: Theresa May. */
  boolean isFamilyCommon(String word) {
    return set("family-common").contains(word);
  }

  /** A word before a common noun, seldom before a person. */
  boolean isDeterminer(String word) {
    return set("determiner").contains(word);
  }

  boolean isDemonym(String word) {
    return set("demonym").contains(word);
  }

  boolean isCommon(String word) {
    return set("common").contains(word);
  }

  static boolean isGiven(String word) {
    return GivenNames.contains(word);
  }

  boolean isGerman(long hash) {
    return german.contains(hash);
  }

  /** A place that is a given name too: Paris. */
  boolean isPlaceGiven(String word) {
    return set("place-given").contains(word);
  }

  /** A given name that is as often a town, a borough or its club: Chelsea. */
  boolean isTownName(String word) {
    return set("town-name").contains(word);
  }

  /** True for a word with one of the endings of family names. */
  boolean isSurname(String word) {
    for (int length = 2; length <= ENDING + 4 && length + 2 < word.length(); length++) {
      if (set("surname").contains(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
