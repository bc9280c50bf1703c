package org.wirecopy.internal.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads the tables of date words. A line is kind, value, phrases and languages. */
final class LexiconTables {

  /** One phrase with one sense. */
  record Entry(String phrase, char kind, int value, String languages) {}

  /** An order that does not hang on that of a map. */
  static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::phrase)
          .thenComparing(Entry::kind)
          .thenComparing(Entry::value)
          .thenComparing(Entry::languages);

  static final Path TABLES = Path.of("src/main/tables/org/wirecopy/internal/time");

  private static final List<String> HAND_WRITTEN = List.of("words.tsv", "relative.tsv");

  private final List<Entry> entries = new ArrayList<>(1 << 15);
  private final Map<String, String> languages = new HashMap<>();

  private LexiconTables() {}

  /** All entries, the generated ones first and the forms of cases behind all names. */
  static List<Entry> load() {
    LexiconTables tables = new LexiconTables();
    tables.load("names.tsv", false);
    for (String table : HAND_WRITTEN) {
      tables.load(table, true);
    }
    tables.entries.addAll(CaseForms.of(tables.entries));
    for (int zone = 0; zone < Zones.count(); zone++) {
      tables.entries.add(new Entry(Fold.fold(Zones.name(zone)), Lexicon.ZONE, zone, "*"));
    }
    return tables.entries;
  }

  private void load(String table, boolean fold) {
    try (Stream<String> lines = Files.lines(TABLES.resolve(table))) {
      lines
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .forEach(line -> entries(line, fold));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void entries(String line, boolean fold) {
    int a = line.indexOf('\t');
    int b = line.indexOf('\t', a + 1);
    int c = line.indexOf('\t', b + 1);
    char kind = line.startsWith("PM") ? Lexicon.PERSIAN_MONTH : line.charAt(0);
    int value = value(kind, line.substring(a + 1, b));
    String phrases = line.substring(b + 1, c);
    String codes = languages.computeIfAbsent(line.substring(c + 1), code -> code);
    int from = 0;
    while (from <= phrases.length()) {
      int bar = phrases.indexOf('|', from);
      int end = bar < 0 ? phrases.length() : bar;
      String phrase = phrases.substring(from, end);
      entries.add(new Entry(fold ? Fold.fold(phrase) : phrase, kind, value, codes));
      from = end + 1;
    }
  }

  private static int value(char kind, String value) {
    char last = value.charAt(value.length() - 1);
    return switch (kind) {
      case Lexicon.UNIT -> last | (value.charAt(0) == '2' ? Lexicon.PAIR : 0);
      case Lexicon.DIRECTED_UNIT -> value.charAt(0) | (last == '-' ? Lexicon.PAST : Lexicon.FUTURE);
      case Lexicon.RELATIVE ->
          Integer.parseInt(value.substring(0, value.length() - 1)) * 256 + last;
      case Lexicon.CARDINAL -> {
        int point = value.indexOf('.');
        yield point < 0
            ? Integer.parseInt(value)
            : Lexicon.FRACTION | (int) Math.round(100 * Double.parseDouble(value));
      }
      default -> Integer.parseInt(value);
    };
  }
}
