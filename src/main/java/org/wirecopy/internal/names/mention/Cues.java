package org.wirecopy.internal.names.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;
import org.wirecopy.internal.text.Tsv;

/** Words that tell persons, bodies, places and plain sentence starts apart; all in lower case. */
final class Cues {
  private static final String FOLDER = "/org/wirecopy/internal/names/mention/";
  private static final int ENDING = 4; // longest look at the end of a family name

  private static final class Loaded {
    static final Cues COMMON = new Cues(null, new CueWords());
    static final Map<String, Cues> BY_LANGUAGE = read();
  }

  private final CueWords words;
  private final Declension declension;
  private final Given given;

  private Cues(@Nullable String language, CueWords words) {
    this.words = words;
    declension = Declension.of(language);
    given = Given.of(language, declension);
  }

  private static Map<String, Cues> read() {
    Map<String, List<String[]>> rows = new HashMap<>();
    for (String[] row : Tsv.rows(Cues.class, "languages.tsv")) {
      rows.computeIfAbsent(row[0], language -> new ArrayList<>()).add(row);
    }
    Map<String, Cues> all = new HashMap<>();
    rows.forEach(
        (language, own) ->
            all.put(language, new Cues(language, new CueWords(Loaded.COMMON.words, own))));
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

  private boolean is(CueKind kind, String word) {
    return words.is(kind, word);
  }

  /** What a whole phrase names, if that is known. */
  Name.@Nullable Kind phrase(String phrase) {
    return words.phrase(phrase);
  }

  boolean isTitle(String word) {
    return is(CueKind.TITLE, word);
  }

  /** A title that is a name's first word as well: General Motors, Justice Department. */
  boolean isDoubtfulTitle(String word) {
    return is(CueKind.GENERAL, word);
  }

  boolean isModifier(String word) {
    return is(CueKind.MODIFIER, word);
  }

  boolean isRole(String word) {
    if (is(CueKind.ROLE, word)) {
      return true;
    }
    if (isEnglish() && !declension.applies(word)) {
      return false;
    }
    for (String form : declension.nominatives(word)) {
      if (is(CueKind.ROLE, form) || endsAsRole(form)) {
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
    for (String ending : words.roleEnds) {
      if (word.length() > ending.length() && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** A place with a name too short to be trusted in other languages: Wien. */
  boolean isPlace(String word) {
    return is(CueKind.PLACE, word);
  }

  /** True of a language that sets endings off from names by an apostrophe: Ankara'da. */
  boolean partsEndings() {
    return words.has(CueKind.PARTED);
  }

  /** True of a language that puts the given name last: Orbán Viktor. */
  boolean hasGivenLast() {
    return words.has(CueKind.GIVEN_LAST);
  }

  /** A verb whose object is a person: appointed. */
  boolean isBeforePerson(String word) {
    return is(CueKind.BEFORE_PERSON, word);
  }

  /** A verb whose subject is a person: resigned. */
  boolean isBehindPerson(String word) {
    return is(CueKind.BEHIND_PERSON, word);
  }

  /** What a secretary or minister is of: State. */
  boolean isOffice(String word) {
    return is(CueKind.OFFICE, word);
  }

  boolean isSpeech(String word) {
    return is(CueKind.SPEECH, word);
  }

  boolean isBody(String word) {
    return is(CueKind.ORG, word);
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
    return is(CueKind.ALONE, word);
  }

  boolean isThing(String word) {
    return is(CueKind.THING, word);
  }

  boolean isSite(String word) {
    return is(CueKind.SITE, word);
  }

  /** A word of sites that is a family name too: Hall, Park. */
  boolean isFamilySite(String word) {
    return is(CueKind.FAMILY_SITE, word);
  }

  /** A word that begins the name of a site, though it is also said of people: Central Park. */
  boolean isPlaceModifier(String word) {
    return is(CueKind.PLACE_MODIFIER, word);
  }

  /** The last word of a club behind its place: Boston Celtics. */
  boolean isTeam(String word) {
    return is(CueKind.TEAM, word);
  }

  /** The first word of a club before its place: Real Madrid. */
  boolean isTeamFirst(String word) {
    return is(CueKind.TEAM_FIRST, word);
  }

  /** The second half of a place that is two: Trinidad and Tobago. */
  boolean isTwin(String word) {
    return is(CueKind.TWIN, word);
  }

  /** St and Mt, whose full stop ends no sentence. */
  boolean isAbbreviated(String word) {
    return is(CueKind.ABBREVIATED, word);
  }

  /** Single letters that are no initials if set together: the U.N. */
  boolean isLetters(String word) {
    return is(CueKind.LETTERS, word);
  }

  /** Lake and Mount, which stand before the name of a place. */
  boolean isSiteFirst(String word) {
    return is(CueKind.SITE_FIRST, word);
  }

  /** Those that need no "of" behind: Lake Michigan, but Sea of Azov. */
  boolean isSiteAlways(String word) {
    return is(CueKind.SITE_ALWAYS, word);
  }

  /** The second syllable of a Korean or Chinese given name: Jong-un. */
  boolean isSyllable(String word) {
    return is(CueKind.SYLLABLE, word);
  }

  /** A family name that stands before the given one: Xi Jinping. */
  boolean isFamilyFirst(String word) {
    return is(CueKind.FAMILY_FIRST, word);
  }

  /** A preposition that a body's name goes on with: University of, Universidad de. */
  boolean isGenitive(String word) {
    return is(CueKind.GENITIVE, word);
  }

  /** A preposition of place. */
  boolean isLocative(String word) {
    return is(CueKind.LOCATIVE, word);
  }

  /** A preposition before places, never before persons, of the language of the text. */
  boolean isNear(String word) {
    return is(CueKind.NEAR, word);
  }

  /** True of a language that has such prepositions. */
  boolean hasNear() {
    return words.has(CueKind.NEAR);
  }

  /** A word for what is called after a place, person or thing: piazza, aéroport. */
  boolean isSiteBefore(String word) {
    return is(CueKind.SITE_BEFORE, word);
  }

  /** A dish, drink or breed that has the name of a place before or behind it: chicken Kiev. */
  boolean isProduct(String word) {
    return is(CueKind.PRODUCT, word);
  }

  /** True of a language that writes all its nouns with a capital. */
  boolean capitalizesNouns() {
    return words.has(CueKind.NOUNS);
  }

  /** Jr and the like, behind a family name. */
  boolean isSuffix(String word) {
    return is(CueKind.SUFFIX, word);
  }

  /** Jr and Sr as they are written, which may have a full stop. */
  boolean isJunior(String written) {
    return is(CueKind.JUNIOR, written);
  }

  /** A given name that is a plain word too: Mark. */
  boolean isPlainGiven(String word) {
    return is(CueKind.GIVEN_PLAIN, word);
  }

  /** A given name that is a plain word in some language: Al. */
  boolean isCommonGiven(String word) {
    return is(CueKind.GIVEN_COMMON, word);
  }

  boolean isAuxiliary(String word) {
    return is(CueKind.AUXILIARY, word);
  }

  /** A title before a given name alone: Sir. */
  boolean isKnightly(String word) {
    return is(CueKind.KNIGHTLY, word);
  }

  /** A title that is a family name too: Stephen King. */
  boolean isFamilyTitle(String word) {
    return is(CueKind.FAMILY_TITLE, word);
  }

  /** True of a title that the next word makes a name of: King Jr., King Street; not Judge Hill. */
  boolean isFamilyName(String title, String next) {
    return isFamilyTitle(title) && (isSuffix(next) || (isSite(next) && !isFamilySite(next)));
  }

  /** A plain word that is a family name too: Theresa May. */
  boolean isFamilyCommon(String word) {
    return is(CueKind.FAMILY_COMMON, word);
  }

  /** A word before a common noun, seldom before a person. */
  boolean isDeterminer(String word) {
    return is(CueKind.DETERMINER, word);
  }

  boolean isDemonym(String word) {
    return is(CueKind.DEMONYM, word);
  }

  boolean isCommon(String word) {
    return is(CueKind.COMMON, word);
  }

  static boolean isGiven(String word) {
    return GivenNames.contains(word);
  }

  boolean isGerman(long hash) {
    return words.isGerman(hash);
  }

  /** A place that is a given name too: Paris. */
  boolean isPlaceGiven(String word) {
    return is(CueKind.PLACE_GIVEN, word);
  }

  /** A given name that is as often a town, a borough or its club: Chelsea. */
  boolean isTownName(String word) {
    return is(CueKind.TOWN_NAME, word);
  }

  /** True for a word with one of the endings of family names. */
  boolean isSurname(String word) {
    for (int length = 2; length <= ENDING + 4 && length + 2 < word.length(); length++) {
      if (is(CueKind.SURNAME, word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }
}
