package org.wirecopy.internal.names.romanization;

import java.util.ArrayList;
import java.util.List;

/** Derives the way back of a reversible system: source and target change places. */
final class Inversion {
  private Inversion() {}

  /** The first row of a target wins, so a table lists the letter to return to first. */
  static Table of(Table table) {
    Table back = new Table(table.id + "~");
    back.sets.putAll(table.sets);
    for (List<Rule> rows : table.rules.values()) {
      Rule rule = rows.get(rows.size() - 1);
      if (rule.specificity() == 0 && !rule.target().isEmpty()) {
        back.rules.computeIfAbsent(
            rule.target(),
            target ->
                new ArrayList<>(
                    List.of(
                        new Rule(
                            /* source= */ target,
                            /* target= */ rule.source(),
                            List.of(),
                            List.of()))));
      }
    }
    return back;
  }
}
