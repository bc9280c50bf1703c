package org.wirecopy.internal.dateline;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Makes {@code exemplar-cities.tsv}: what the cities that Unicode CLDR names time zones after are
 * called in the languages of much news. A zone that is no city by its English name is left out, as
 * are names that are a country's, and short ones in Latin letters, which are words as often. Run it
 * from the project's folder.
 */
final class ExemplarCities {

  private static final Path TABLE =
      Path.of("src/main/resources/org/wirecopy/internal/dateline/exemplar-cities.tsv");

  private static final String SOURCE =
      "# Source: made by ExemplarCities from the names of cities in Unicode CLDR as in ICU4J 79.";

  private static final String[] LANGUAGES = {
    "es", "fr", "de", "pt", "it", "nl", "ru", "pl", "tr", "id", "ar", "zh", "zh_Hant", "ja", "ko",
    "uk", "sv", "cs", "ro", "hu", "el", "da", "nb", "fi", "vi", "th", "hi", "bn", "fa", "he", "bg",
    "hr", "sr", "sk", "sl", "bs", "mk", "sq", "et", "lv", "lt", "be", "ca", "gl", "eu", "is", "ms",
    "fil", "sw", "ur", "ta", "te", "mr", "gu", "ml", "kn", "pa", "ne", "az", "kk", "ka", "hy"
  };

  private static final NameSet KNOWN = NameSet.load("places.tsv", "towns.tsv");

  private static final int SHORTEST_LATIN = 5;

  private ExemplarCities() {}

  public static void main(String[] args) throws IOException {
    Files.write(TABLE, lines());
  }

  /** The lines of the table as it should be. */
  static List<String> lines() {
    Set<String> names = new TreeSet<>();
    TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
    Set<String> zones =
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null);
    for (String language : LANGUAGES) {
      ULocale locale = new ULocale(language);
      TimeZoneNames local = TimeZoneNames.getInstance(locale);
      LocaleDisplayNames countries = LocaleDisplayNames.getInstance(locale);
      for (String zone : zones) {
        String name = local.getExemplarLocationName(zone);
        if (isCity(english.getExemplarLocationName(zone))
            && isName(name)
            && !name.equals(countries.regionDisplayName(TimeZone.getRegion(zone)))) {
          names.add(name);
        }
      }
    }
    names.removeIf(
        name ->
            KNOWN.contains(name, 0, name.length()) || Gazetteer.isRegion(name, 0, name.length()));
    List<String> lines = new ArrayList<>(List.of(SOURCE));
    lines.addAll(names);
    return lines;
  }

  private static boolean isCity(String english) {
    return english != null && KNOWN.contains(english, 0, english.length());
  }

  private static boolean isName(String name) {
    return name != null
        && name.length() >= (name.charAt(0) < 0x250 ? SHORTEST_LATIN : 2)
        && name.chars().noneMatch(c -> "(),/".indexOf(c) >= 0 || Character.isDigit(c));
  }

  /** The lines of the table as it ships. */
  static List<String> shipped() throws IOException {
    return Files.readAllLines(TABLE);
  }
}
