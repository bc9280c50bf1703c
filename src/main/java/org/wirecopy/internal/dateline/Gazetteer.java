package org.wirecopy.internal.dateline;

/** What is known beside the text: places, regions and agencies. Loaded on first use. */
final class Gazetteer {

  private Gazetteer() {}

  private static final class Places {
    static final NameSet NAMES = NameSet.load("places.tsv", "cities.tsv", "exemplar-cities.tsv");
  }

  private static final class Regions {
    static final NameSet NAMES = NameSet.load("regions.tsv");
  }

  private static final class Agencies {
    static final NameSet NAMES = NameSet.load("agencies.tsv");
  }

  /** True of a city of 100,000 and more, under any of its common names. */
  static boolean isPlace(CharSequence text, int from, int to) {
    return Places.NAMES.contains(text, from, to);
  }

  /** The end of the city's name that stands whole at {@code from}; {@code from} if none does. */
  static int placeAt(CharSequence text, int from, int to) {
    return Places.NAMES.longestAt(text, from, to);
  }

  /** The same of a country, a state or a province. */
  static int regionAt(CharSequence text, int from, int to) {
    return Regions.NAMES.longestAt(text, from, to);
  }

  /** True of a country, or of a state or province in any of its usual forms. */
  static boolean isRegion(CharSequence text, int from, int to) {
    return Regions.NAMES.contains(text, from, to);
  }

  static boolean isAgency(CharSequence text, int from, int to) {
    return Agencies.NAMES.contains(text, from, to);
  }

  /** The end of the agency's name that stands at {@code from}; {@code from} if none does. */
  static int agencyAt(CharSequence text, int from, int to) {
    return Agencies.NAMES.longestAt(text, from, to);
  }
}
