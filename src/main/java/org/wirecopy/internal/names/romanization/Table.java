package org.wirecopy.internal.names.romanization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A system as its table states it, the rows of its bases already merged in. A row for a source
 * replaces every row the base has for the same source.
 */
final class Table {
  final String id;
  final Map<String, List<Rule>> rules = new LinkedHashMap<>();
  final Map<Character, String> sets = new LinkedHashMap<>();
  final Map<String, String> options = new LinkedHashMap<>();

  Table(String id) {
    this.id = id;
  }

  /** Takes over all that the base says. */
  void inherit(Table base) {
    base.rules.forEach((source, rows) -> rules.put(source, new ArrayList<>(rows)));
    sets.putAll(base.sets);
    base.options.forEach(
        (key, value) -> {
          if (!key.equals("reversible") && !key.equals("source")) {
            options.put(key, value);
          }
        });
  }

  /** Adds the single letters of a fallback table that this table does not know. */
  void complete(Table fallback) {
    fallback.rules.forEach((source, rows) -> rules.putIfAbsent(source, rows));
    fallback.sets.forEach(sets::putIfAbsent);
  }

  String option(String key) {
    return options.getOrDefault(key, "");
  }
}
