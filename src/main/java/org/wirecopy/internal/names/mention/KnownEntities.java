package org.wirecopy.internal.names.mention;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;
import org.wirecopy.internal.names.style.Entity;
import org.wirecopy.internal.names.style.StyleSheet;
import org.wirecopy.internal.text.Tsv;

/**
 * The entities of the house styles and the public figures of {@code figures.tsv}, which are names
 * by their spelling alone.
 */
final class KnownEntities {
  record Known(Name.Kind kind, String canonical) {}

  private static final class Loaded {
    static final KnownEntities TABLE = new KnownEntities();
  }

  private final Map<String, Known> byWord = new HashMap<>();

  private KnownEntities() {
    for (Entity entity : StyleSheet.entities().values()) {
      Name.Kind kind =
          switch (entity.kind()) {
            case PLACE -> Name.Kind.PLACE;
            case PERSON -> Name.Kind.PERSON;
            case ORGANISATION -> Name.Kind.ORGANISATION;
          };
      String canonical = entity.names().get(0);
      for (String name : entity.names()) {
        if (name.indexOf(' ') < 0 && (entity.distinctive() || kind != Name.Kind.PERSON)) {
          add(name.toLowerCase(Locale.ROOT), new Known(kind, canonical));
        }
      }
    }
    for (String[] row : Tsv.rows(KnownEntities.class, "figures.tsv")) {
      Known known = new Known(Name.Kind.PERSON, row[0]);
      for (String name : row[1].split(" ", -1)) {
        add(name, known);
      }
    }
  }

  private void add(String lower, Known known) {
    byWord.putIfAbsent(lower, known);
    byWord.putIfAbsent(Declension.plain(lower), known); // forms made of cases have no diacritics
  }

  static KnownEntities table() {
    return Loaded.TABLE;
  }

  @Nullable Known find(String lowerCaseWord) {
    return byWord.get(lowerCaseWord);
  }
}
