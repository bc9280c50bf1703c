package org.wirecopy.internal.names.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that tell persons, bodies and plain sentence starts apart. */
final class Cues {
  private static final class Loaded {
    static final Cues TABLE = new Cues();
  }

  final Set<String> titles = new HashSet<>();
  final Set<String> bodies = new HashSet<>();
  final Set<String> common = new HashSet<>();

  private Cues() {
    try (InputStream in =
        Cues.class.getResourceAsStream("/org/wirecopy/internal/names/mention/words.tsv")) {
      if (in == null) {
        throw new IllegalStateException("missing resource words.tsv");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Cues table() {
    return Loaded.TABLE;
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    List<String> words = List.of(line.substring(tab + 1).split(" ", -1));
    switch (line.substring(0, tab)) {
      case "title" -> titles.addAll(words);
      case "org" -> bodies.addAll(words);
      default -> common.addAll(words);
    }
  }
}
