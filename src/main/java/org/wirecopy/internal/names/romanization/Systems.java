package org.wirecopy.internal.names.romanization;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.lookup.Strings;

/**
 * All systems by id. The tables' lines are read once; a system is compiled when first asked for,
 * and there are as many as the tables name, so the cache is bounded.
 */
public final class Systems {
  private static final String SYSTEM = "@system ";

  private static final class Loaded {
    static final Systems ALL = new Systems();
  }

  private final Map<String, Integer> entries = new LinkedHashMap<>(); // numbers by id
  private final Strings texts; // by number: the lines of a system
  private final Map<String, String> aliases = new HashMap<>();
  private final Map<String, Transcriber> compiled = new ConcurrentHashMap<>();
  private final Targets targets = new Targets();

  private Systems() {
    List<StringBuilder> found = new ArrayList<>();
    for (String file : lines("files.tsv")) {
      if (!file.startsWith("#")) {
        readFile(file, found);
      }
    }
    texts = new Strings(found.stream().map(StringBuilder::toString).toList());
  }

  public static Systems all() {
    return Loaded.ALL;
  }

  /** The ids of all systems that may be asked for, sorted; aliases are among them. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>(aliases.keySet());
    entries.keySet().stream().filter(id -> !id.startsWith("_")).forEach(ids::add);
    Collections.sort(ids);
    return List.copyOf(ids);
  }

  /** The ids of all tables, those that only others build on included. */
  List<String> tables() {
    return List.copyOf(entries.keySet());
  }

  /** The id proper behind an id or alias, if there is such a system. */
  public Optional<String> resolve(String id) {
    String proper = aliases.getOrDefault(id, id);
    return entries.containsKey(proper) && !proper.startsWith("_")
        ? Optional.of(proper)
        : Optional.empty();
  }

  /** The standard behind a system, in words. */
  public String source(String id) {
    return rows(id).stream()
        .filter(line -> line.startsWith("@source "))
        .map(line -> line.substring("@source ".length()))
        .findFirst()
        .orElse("unverified");
  }

  public boolean isReversible(String id) {
    return rows(id).stream().anyMatch(line -> line.startsWith("@reversible"));
  }

  public Transcriber transcriber(String id) {
    Transcriber known = compiled.get(id);
    if (known == null) {
      known = compile(id);
      Transcriber earlier = compiled.putIfAbsent(id, known);
      known = earlier == null ? known : earlier;
    }
    return known;
  }

  /** The way back of a reversible system. */
  public Transcriber inverse(String id) {
    return Compiler.compile(Inversion.of(table(id)), targets);
  }

  private Transcriber compile(String id) {
    for (String line : rows(id)) {
      if (line.startsWith("@icu ")) {
        return new IcuTranscriber(line.substring("@icu ".length()));
      }
      if (line.equals("@hanja")) {
        return new HanjaReader();
      }
    }
    Table table = table(id);
    String fallback = table.option("fallback");
    if (!fallback.isEmpty()) {
      table.complete(table(fallback));
    }
    Transcriber own = Compiler.compile(table, targets);
    return Stream.of(table.option("via").split(" ", -1))
        .filter(first -> !first.isEmpty())
        .map(this::transcriber)
        .reduce(Transcriber::then)
        .map(first -> first.then(own))
        .orElse(own);
  }

  private Table table(String id) {
    return new TableReader(this::table).read(id, rows(id));
  }

  private List<String> rows(String id) {
    Integer number = entries.get(id);
    if (number == null) {
      throw new IllegalArgumentException("no romanization system \"" + id + '"');
    }
    return texts.get(number).lines().toList();
  }

  private void readFile(String file, List<StringBuilder> found) {
    @Nullable StringBuilder current = null;
    for (String line : lines(file)) {
      if (line.startsWith(SYSTEM)) {
        String[] names = line.substring(SYSTEM.length()).split(" ", -1);
        if (entries.put(names[0], found.size()) != null) {
          throw new IllegalStateException("two systems " + names[0]);
        }
        current = new StringBuilder();
        found.add(current);
        for (int i = 1; i < names.length; i++) {
          aliases.put(names[i], names[0]);
        }
      } else if (current != null) {
        current.append(line).append('\n');
      }
    }
  }

  private static List<String> lines(String file) {
    try (InputStream in =
        Systems.class.getResourceAsStream("/org/wirecopy/internal/names/romanization/" + file)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + file);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
