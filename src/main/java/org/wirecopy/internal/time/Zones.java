package org.wirecopy.internal.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Zone abbreviations. Several mean different offsets in different countries: IST, BST, CST. Those
 * give an offset only where the publisher's country is known; nothing is guessed.
 */
final class Zones {

  private record Meaning(String country, String offset) {}

  private static final List<List<Meaning>> MEANINGS;
  private static final List<String> NAMES;

  static {
    List<List<Meaning>> all = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try (InputStream in = Zones.class.getResourceAsStream("zones.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing resource zones.tsv");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab < 0 || line.charAt(0) == '#') {
          continue;
        }
        List<Meaning> meanings = new ArrayList<>();
        for (String meaning : line.substring(tab + 1).split(" ", -1)) {
          int equals = meaning.indexOf('=');
          meanings.add(new Meaning(meaning.substring(0, equals), meaning.substring(equals + 1)));
        }
        names.add(line.substring(0, tab));
        all.add(List.copyOf(meanings));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    MEANINGS = List.copyOf(all);
    NAMES = List.copyOf(names);
  }

  private Zones() {}

  static int count() {
    return NAMES.size();
  }

  static String name(int index) {
    return NAMES.get(index);
  }

  /** The offset of zone {@code index} at that local time, or null if it depends on the country. */
  static @Nullable ZoneOffset offset(
      int index, @Nullable String country, LocalDate date, LocalTime time) {
    for (Meaning meaning : MEANINGS.get(index)) {
      if (meaning.country.equals("*") || meaning.country.equalsIgnoreCase(country)) {
        return meaning.offset.indexOf('/') < 0
            ? ZoneOffset.of(meaning.offset)
            : ZoneId.of(meaning.offset).getRules().getOffset(date.atTime(time));
      }
    }
    return null;
  }
}
