package org.wirecopy;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.wirecopy.internal.names.matching.NameMatcher;
import org.wirecopy.internal.names.mention.Grouping;

/**
 * A person, place or organisation that a text names, with every mention of it.
 *
 * <p>The static methods compare names on their own: two spellings, in any script and orthography,
 * of one name or of two. Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * Name.same("Zelensky", "Selenskyj"); // true
 * Name.same("Ivanov", "Ivanova"); // false
 * Name.in("Olena Marchuk spoke. Marchuk was brief.").get(0).mentions().size(); // 2
 * }</pre>
 *
 * @param canonical the fullest spelling in the text, or the gazetteer's English one for a place
 * @param kind what is named
 * @param mentions where, in UTF-16 code units into the text, ascending and disjoint
 * @param variants the spellings that occur in the text, sorted
 */
public record Name(String canonical, Kind kind, List<Span> mentions, Set<String> variants)
    implements Serializable {

  /** What a name names. */
  public enum Kind {
    /** A human being. */
    PERSON,
    /**
     * A place on the map: a settlement, region, country or continent, and by the word they end or
     * begin on a river, lake, sea, mountain, island, road, bridge, square or airport.
     */
    PLACE,
    /**
     * A body of people: a ministry, parliament, court, party, army, company, agency, university,
     * newspaper or club, among them those named after a place.
     */
    ORGANISATION,
    /**
     * Anything else with a name: an act, treaty, award, event, holiday or war, and several
     * capitalized words in the midst of a sentence of which nothing more is known.
     */
    OTHER
  }

  /**
   * Copies the collections.
   *
   * @param canonical see {@link #canonical()}
   * @param kind see {@link #kind()}
   * @param mentions see {@link #mentions()}
   * @param variants see {@link #variants()}
   */
  public Name {
    Objects.requireNonNull(canonical, "canonical");
    Objects.requireNonNull(kind, "kind");
    mentions = List.copyOf(Objects.requireNonNull(mentions, "mentions"));
    variants =
        Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNull(variants, "variants")));
  }

  /**
   * The names that a text speaks of, in the order of their first mention; spellings of one name are
   * one name. Spans are in UTF-16 code units into the text.
   *
   * @param text running text in any language
   * @return the names
   */
  public static List<Name> in(CharSequence text) {
    return Grouping.names(Objects.requireNonNull(text, "text"));
  }

  /**
   * True if the two are more likely spellings of one name than not.
   *
   * @param a a spelling, in any script
   * @param b another
   * @return true if the two are more likely spellings of one name than not
   */
  public static boolean same(CharSequence a, CharSequence b) {
    return similarity(a, b) >= 0.5;
  }

  /**
   * How surely two spellings stand for one name: a probability from 0 to 1, calibrated on pairs of
   * which half are the same. Symmetric; 1 for equal strings, 0 if one holds no letter. Of names
   * longer than 120 UTF-16 code units the beginnings are compared.
   *
   * @param a a spelling, in any script
   * @param b another
   * @return a probability, 0 to 1
   */
  public static double similarity(CharSequence a, CharSequence b) {
    return NameMatcher.similarity(Objects.requireNonNull(a, "a"), Objects.requireNonNull(b, "b"));
  }

  /**
   * A key for indexes: look for spellings of a name among those that share its key, then decide by
   * {@link #similarity}. Letters A K L N P R S T, empty if the name holds no letter.
   *
   * @param name a name, in any script
   * @return the key
   */
  public static String key(CharSequence name) {
    return NameMatcher.key(Objects.requireNonNull(name, "name"));
  }
}
