package org.wirecopy.internal.names.gazetteer;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes {@code places.tsv.gz}: a place a line, the English name first, then all others. Run: {@code
 * GazetteerGenerator DATA_DIR REGIONS_TSV HISTORIC_TSV OUT}, where DATA_DIR holds Natural Earth's
 * populated places and CLDR's subdivisions; exemplar cities and territories come from ICU4J.
 */
final class GazetteerGenerator {
  private record Place(String english, String country, double population, Set<String> names) {}

  /** Countries whose first-level parts the news names without the country. */
  private static final Set<String> FEDERATIONS =
      Set.of(
          "US", "CA", "AU", "DE", "AT", "CH", "IN", "CN", "RU", "UA", "BR", "MX", "ES", "IT", "IQ",
          "PK", "NG", "GB");

  private final List<Place> places = new ArrayList<>();
  private final Set<Long> regions = new HashSet<>(); // folded English names of countries and parts

  public static void main(String[] args) throws IOException {
    GazetteerGenerator generator = new GazetteerGenerator();
    Path data = Path.of(args[0]);
    generator.territories();
    generator.regions(data.resolve("cldr-subdivisions.tsv.gz"));
    generator.naturalEarth(data.resolve("natural-earth-places.tsv.gz"));
    generator.subdivisions(data.resolve("cldr-subdivisions.tsv.gz"));
    generator.exemplarCities();
    generator.ownRegions(Path.of(args[1]));
    generator.historic(Path.of(args[2]));
    generator.write(Path.of(args[3]));
  }

  private static List<String[]> rows(Path file) throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return in.lines().skip(1).map(line -> line.split("\t", -1)).toList();
    }
  }

  private void regions(Path subdivisions) throws IOException {
    places.forEach(place -> regions.add(Fold.hash(place.english)));
    for (String[] row : rows(subdivisions)) {
      if (row.length > 1) {
        regions.add(Fold.hash(row[1]));
      }
    }
  }

  private void naturalEarth(Path file) throws IOException {
    for (String[] row : rows(file)) {
      double population = row[2].isEmpty() ? 0 : Double.parseDouble(row[2]);
      Place place = place(row[8].isEmpty() ? row[3] : row[8], row[1], population);
      for (int i = 3; i < row.length; i++) {
        add(place, row[i]);
      }
    }
  }

  private void subdivisions(Path file) throws IOException {
    for (String[] row : rows(file)) {
      List<String> names = Arrays.stream(row).skip(1).filter(s -> !s.isEmpty()).toList();
      if (!names.isEmpty()) {
        String country = row[0].substring(0, 2).toUpperCase(Locale.ROOT);
        boolean known = FEDERATIONS.contains(country) && row[0].length() <= 5;
        Place place = place(names.get(0), country, known ? 2e6 : 1e5);
        names.forEach(name -> add(place, name));
      }
    }
  }

  private void exemplarCities() {
    Map<String, Place> known = new HashMap<>();
    for (Place place : places) {
      for (String name : place.names) {
        known.merge(
            place.country + ' ' + Fold.hash(name),
            place,
            (a, b) -> a.population >= b.population ? a : b);
      }
    }
    for (String zone :
        TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)) {
      Place place = null;
      for (ULocale locale : ULocale.getAvailableLocales()) {
        if (!locale.getCountry().isEmpty()
            || (locale.getLanguage().equals("en") && place != null)) {
          continue;
        }
        TimeZoneNames names = TimeZoneNames.getInstance(locale);
        String english = TimeZoneNames.getInstance(ULocale.ENGLISH).getExemplarLocationName(zone);
        String name = names.getExemplarLocationName(zone);
        if (name == null || english == null) {
          continue;
        }
        if (place == null) {
          String country = TimeZone.getRegion(zone);
          place = known.get(country + ' ' + Fold.hash(english));
          if (place == null) {
            place = place(english, country, 1e5);
          }
          add(place, english);
        }
        add(place, name);
      }
    }
  }

  private void territories() {
    for (String code : ULocale.getISOCountries()) {
      Place place = null;
      for (ULocale locale : ULocale.getAvailableLocales()) {
        if (!locale.getCountry().isEmpty()) {
          continue;
        }
        String name = LocaleDisplayNames.getInstance(locale).regionDisplayName(code);
        if (place == null) {
          place =
              place(
                  LocaleDisplayNames.getInstance(ULocale.ENGLISH).regionDisplayName(code),
                  code,
                  1e9);
          add(place, place.english);
        }
        if (!name.equals(code)) {
          add(place, name);
        }
      }
    }
  }

  /** Adds regions that the other sources leave out: rows of names, the English one first. */
  private void ownRegions(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (!line.startsWith("#") && !line.isEmpty()) {
        String[] names = line.split("\t", -1);
        Place place = place(names[0], "", 5e6);
        for (String name : names) {
          add(place, name);
        }
      }
    }
  }

  /** Adds names of former times and other hands: rows of names, the first one known already. */
  private void historic(Path file) throws IOException {
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("#") || line.isEmpty()) {
        continue;
      }
      String[] names = line.split("\t", -1);
      Place place = find(names);
      for (String name : names) {
        add(place, name);
      }
    }
  }

  private Place find(String[] names) {
    for (String name : names) {
      long key = Fold.hash(name);
      @Nullable Place best = null;
      for (Place place : places) {
        if ((best == null || place.population > best.population)
            && place.names.stream().anyMatch(n -> Fold.hash(n) == key)) {
          best = place;
        }
      }
      if (best != null) {
        return best;
      }
    }
    return place(names[0], "", 1e6);
  }

  private Place place(String english, String country, double population) {
    Place place = new Place(english, country, population, new LinkedHashSet<>());
    places.add(place);
    return place;
  }

  /** Adds a name, and the names of a list; but not the region behind a comma: Columbus, Ohio. */
  private void add(Place place, String name) {
    if (name.isBlank()) {
      return;
    }
    place.names.add(name.strip());
    String[] parts = name.split("[|,;]", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!parts[i].isBlank() && (i == 0 || !regions.contains(Fold.hash(parts[i])))) {
        place.names.add(parts[i].strip());
      }
    }
  }

  private void write(Path out) throws IOException {
    places.sort(
        Comparator.comparingDouble((Place p) -> -p.population).thenComparing(Place::english));
    try (Writer w =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8)) {
      w.write(
          "# Made by GazetteerGenerator from Natural Earth populated places 1:10m (2017, public\n");
      w.write(
          "# domain) and Unicode CLDR (subdivisions 41; exemplar cities and territories of ICU4J;\n");
      w.write(
          "# Unicode-3.0, see META-INF/LICENSE-UNICODE.txt). A place a line, the English name first.\n");
      for (Place place : places) {
        Set<Long> seen = new TreeSet<>();
        StringBuilder line = new StringBuilder(place.english);
        seen.add(Fold.hash(place.english));
        for (String name : place.names) {
          if (seen.add(Fold.hash(name)) && Fold.hash(name) != 0) {
            line.append('\t').append(name);
          }
        }
        w.write(line.append('\n').toString());
      }
    }
  }
}
