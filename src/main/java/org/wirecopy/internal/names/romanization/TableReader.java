package org.wirecopy.internal.names.romanization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads one system out of its lines.
 *
 * <p>A line is a comment ({@code #}), a directive or a row {@code source TAB target [TAB left [TAB
 * right]]}; {@code ∅} stands for nothing. Directives: {@code @base ID} takes over another system's
 * rows, {@code @map а=a б=b} stands for as many rows without context, {@code @drop SOURCES} forgets
 * some of them, {@code @set X LETTERS} names a set for contexts, {@code @inherent a SETS} lets each
 * letter of set C that no letter of the sets follows be read with that vowel, {@code @double S T}
 * writes a letter of set C twice before the sign S, vowel signs of T in between, {@code @via IDS}
 * lets other systems read the text first, anything else is an option. A context token is a union of
 * named sets (ASCII capitals), {@code #} (no letter: the edge of a word), {@code *} (any letter)
 * and letters, negated by a leading {@code !}; on the left {@code ^abc} asks that the word begin
 * so.
 */
final class TableReader {
  private static final String NOTHING = "∅";
  private static final int DEVANAGARI = 0x900;
  private static final char DANDA = '\u0964'; // the scripts of India share it
  private static final char DOUBLE_DANDA = '\u0965';

  private final Function<String, Table> bases;

  TableReader(Function<String, Table> bases) {
    this.bases = bases;
  }

  Table read(String id, List<String> lines) {
    Table table = new Table(id);
    Set<String> own = new HashSet<>();
    for (String line : lines) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("@")) {
        directive(table, own, line);
      } else {
        row(table, own, line);
      }
    }
    return table;
  }

  private void directive(Table table, Set<String> own, String line) {
    String[] parts = line.substring(1).split("[ \t]+", 2);
    String value = parts.length > 1 ? parts[1] : "";
    switch (parts[0]) {
      case "map" -> pairs(table, own, value);
      case "base" -> table.inherit(bases.apply(value));
      case "drop" -> Arrays.stream(value.split(" ", -1)).forEach(table.rules::remove);
      case "set" -> set(table, value.charAt(0), value.substring(2));
      case "syllables" -> syllables(table, own, value);
      case "block" -> shift(table, Integer.parseInt(value, 16) - DEVANAGARI);
      case "orders",
          "case",
          "capitalize",
          "form",
          "fallback",
          "inherent",
          "double",
          "small",
          "letters",
          "reversible",
          "source",
          "via" ->
          table.options.put(parts[0], value);
      default -> throw new IllegalStateException(table.id + ": what is @" + parts[0] + "?");
    }
  }

  /** {@code @set X abc} defines a set, {@code @set X +abc} adds to the base's. */
  private static void set(Table table, char name, String letters) {
    boolean more = letters.startsWith("+");
    String known = more ? table.sets.getOrDefault(name, "") : "";
    table.sets.put(name, known + (more ? letters.substring(1) : letters));
  }

  private static void pairs(Table table, Set<String> own, String value) {
    for (String pair : value.trim().split(" +", -1)) {
      int sign = pair.indexOf('=', 1);
      row(table, own, pair.substring(0, sign) + '\t' + pair.substring(sign + 1));
    }
  }

  /**
   * Rows for a syllabary such as the Ethiopic one: {@code ለ=l} makes a row for each of the eight
   * letters from ለ on, with the vowels of {@code @orders}.
   */
  private static void syllables(Table table, Set<String> own, String value) {
    String[] orders = table.option("orders").split(" ", -1);
    for (String pair : value.trim().split(" +", -1)) {
      char base = pair.charAt(0);
      for (int i = 0; i < orders.length; i++) {
        if (Character.isLetter(base + i)) {
          String vowel = orders[i].equals(NOTHING) ? "" : orders[i];
          String target = pair.substring(2) + vowel;
          row(table, own, (char) (base + i) + "\t" + (target.isEmpty() ? NOTHING : target));
        }
      }
    }
  }

  /**
   * Moves all rows from the Devanagari block to another of the Indic blocks, which Unicode lays out
   * alike.
   */
  private static void shift(Table table, int distance) {
    Map<String, List<Rule>> rows = new HashMap<>(table.rules);
    table.rules.clear();
    rows.forEach(
        (source, list) -> {
          List<Rule> moved = new ArrayList<>();
          for (Rule rule : list) {
            moved.add(
                new Rule(
                    shifted(rule.source(), distance),
                    rule.target(),
                    rule.left().stream().map(t -> shifted(t, distance)).toList(),
                    rule.right().stream().map(t -> shifted(t, distance)).toList()));
          }
          table.rules.put(shifted(source, distance), moved);
        });
    table.sets.replaceAll((name, letters) -> shifted(letters, distance));
  }

  private static String shifted(String letters, int distance) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      boolean moves = c >= DEVANAGARI && c < DEVANAGARI + 0x80 && c != DANDA && c != DOUBLE_DANDA;
      out.append(moves ? (char) (c + distance) : c);
    }
    return out.toString();
  }

  private static void row(Table table, Set<String> own, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length < 2) {
      throw new IllegalStateException(table.id + ": no target in \"" + line + '"');
    }
    String form = table.option("form");
    String source = Normalizer.normalize(cells[0], form(form));
    String target = cells[1].equals(NOTHING) ? "" : cells[1];
    Rule rule = new Rule(source, target, context(cells, 2), context(cells, 3));
    if (own.add(source)) {
      table.rules.remove(source);
    }
    List<Rule> rows = table.rules.computeIfAbsent(source, s -> new ArrayList<>());
    rows.removeIf(r -> r.left().equals(rule.left()) && r.right().equals(rule.right()));
    rows.add(rule);
  }

  private static List<String> context(String[] cells, int index) {
    return cells.length > index && !cells[index].isEmpty()
        ? List.of(cells[index].split(" ", -1))
        : List.of();
  }

  static Normalizer.Form form(String option) {
    return option.equals("NFD") ? Normalizer.Form.NFD : Normalizer.Form.NFC;
  }

  /** Rows for a consonant under the sign of doubling; behind the article it stays single. */
  private static List<Rule> doubled(List<Rule> rows, String[] signs) {
    List<Rule> more = new ArrayList<>();
    for (Rule rule : rows) {
      if (rule.specificity() > 0) {
        continue;
      }
      String twice = rule.target() + rule.target();
      for (List<String> right : List.of(List.of(signs[0]), List.of(signs[1], signs[0]))) {
        more.add(new Rule(rule.source(), twice, List.of(), right));
        more.add(new Rule(rule.source(), rule.target(), List.of("#", "ا", "ل"), right));
      }
    }
    return more;
  }

  /**
   * The rows in the order of trial, the inherent vowel spelt out: a consonant gets one row for "a
   * vowel sign follows" and one for all else.
   */
  static Map<String, List<Rule>> expanded(Table table) {
    Map<String, List<Rule>> result = new HashMap<>();
    String[] inherent = table.option("inherent").split(" ", -1);
    String consonants = table.sets.getOrDefault('C', "");
    table.rules.forEach(
        (source, rows) -> {
          List<Rule> all = new ArrayList<>();
          for (Rule rule : rows) {
            if (inherent.length == 2
                && rule.right().isEmpty()
                && consonants.indexOf(source.charAt(source.length() - 1)) >= 0) {
              all.add(new Rule(source, rule.target(), rule.left(), List.of(inherent[1])));
              all.add(new Rule(source, rule.target() + inherent[0], rule.left(), List.of()));
            } else {
              all.add(rule);
            }
          }
          if (table.options.containsKey("double") && consonants.contains(source)) {
            all.addAll(doubled(rows, table.option("double").split(" ", -1)));
          }
          all.sort((a, b) -> Integer.compare(b.specificity(), a.specificity()));
          result.put(source, all);
        });
    return result;
  }
}
