package org.wirecopy.internal.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wirecopy.internal.time.LexiconTables.Entry;

/**
 * The forms that names of months and weekdays take in languages of many cases: the endings of
 * {@code cases.tsv} hung on the names of the other tables. Written out when the lexicon is
 * compiled, so that a reader of text looks up a form as it does any other word.
 */
final class CaseForms {

  static final String TABLE = "cases.tsv";

  /** A name up to this long that begins a longer one of the same day or month shortens it. */
  private static final int SHORTENED = 4;

  private static final int SHORTEST = 3;

  /** One name of one month or weekday in one language. */
  private record Slot(char kind, int value, String language) {}

  private final Map<Slot, Set<String>> names = new HashMap<>();
  private final List<Entry> forms = new ArrayList<>();

  private CaseForms(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.kind() == Lexicon.MONTH || entry.kind() == Lexicon.WEEKDAY) {
        for (String language : entry.languages().split(" ", -1)) {
          Slot slot = new Slot(entry.kind(), entry.value(), language);
          names.computeIfAbsent(slot, s -> new HashSet<>()).add(entry.phrase());
        }
      }
    }
  }

  /** The forms that {@code entries} do not hold. */
  static List<Entry> of(List<Entry> entries) {
    CaseForms cases = new CaseForms(entries);
    try (Stream<String> lines = Files.lines(LexiconTables.TABLES.resolve(TABLE))) {
      lines.filter(line -> !line.isEmpty() && line.charAt(0) != '#').forEach(cases::inflect);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases.forms.stream().distinct().sorted(LexiconTables.ORDER).toList();
  }

  private void inflect(String line) {
    String[] columns = line.split("\t", -1);
    int dropped = Integer.parseInt(columns[3]);
    for (Map.Entry<Slot, Set<String>> slot : names.entrySet()) {
      if (holds(columns[0], String.valueOf(slot.getKey().kind()))
          && holds(columns[1], slot.getKey().language())) {
        for (String name : slot.getValue()) {
          if (endsSo(name, columns[2]) && !isShortened(name, slot.getValue())) {
            add(slot, name.substring(0, name.length() - dropped), columns[4]);
          }
        }
      }
    }
  }

  private static boolean holds(String list, String item) {
    return List.of(list.split(" ", -1)).contains(item);
  }

  private static boolean endsSo(String name, String finals) {
    return finals.equals("*")
        || Stream.of(finals.split("\\|", -1)).anyMatch(end -> name.endsWith(Fold.fold(end)));
  }

  private static boolean isShortened(String name, Set<String> names) {
    return name.length() < SHORTEST
        || (name.length() <= SHORTENED
            && names.stream().anyMatch(longer -> shortens(name, longer)));
  }

  private static boolean shortens(String name, String longer) {
    return longer.length() > name.length()
        && longer.startsWith(name)
        && longer.charAt(name.length()) != ' ';
  }

  private void add(Map.Entry<Slot, Set<String>> slot, String stem, String endings) {
    for (String ending : endings.split("\\|", -1)) {
      String form = ending.equals("-") ? stem : stem + Fold.fold(ending);
      if (!slot.getValue().contains(form)) {
        Slot key = slot.getKey();
        forms.add(new Entry(form, key.kind(), key.value(), key.language()));
      }
    }
  }
}
