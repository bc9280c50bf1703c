package org.wirecopy.internal.names.style;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A style as its file states it: for each entity the spelling to use. */
public final class StyleSheet {
  private static final String FOLDER = "/org/wirecopy/internal/names/style/";

  /**
   * The spelling to use.
   *
   * @param given for persons; null leaves the given name as it is
   */
  public record Choice(Entity entity, String name, @Nullable String given)
      implements Serializable {}

  private static final class Loaded {
    static final Map<String, Entity> ENTITIES = readEntities();
  }

  public final Map<String, String> about = new LinkedHashMap<>(); // title, date, source
  public final Map<String, Choice> choices = new LinkedHashMap<>(); // by entity id

  private StyleSheet() {}

  /** Reads a style that ships. */
  public static StyleSheet read(String style) {
    StyleSheet sheet = new StyleSheet();
    for (String line : lines(style + ".tsv")) {
      sheet.add(line);
    }
    return sheet;
  }

  /** All entities that ship, by id. */
  public static Map<String, Entity> entities() {
    return Loaded.ENTITIES;
  }

  private void add(String line) {
    if (line.startsWith("@base ")) {
      choices.putAll(read(line.substring("@base ".length())).choices);
    } else if (line.startsWith("@")) {
      int blank = line.indexOf(' ');
      about.put(line.substring(1, blank), line.substring(blank + 1));
    } else {
      String[] cells = line.split("\t", -1);
      Entity entity = Loaded.ENTITIES.get(cells[0]);
      if (entity == null) {
        throw new IllegalStateException("a style names an unknown entity " + cells[0]);
      }
      choices.put(cells[0], new Choice(entity, cells[1], cells.length > 2 ? cells[2] : null));
    }
  }

  private static Map<String, Entity> readEntities() {
    Map<String, Entity> entities = new LinkedHashMap<>();
    for (String line : lines("entities.tsv")) {
      String[] cells = line.split("\t", -1);
      boolean distinctive = cells[1].endsWith("!");
      Entity.Kind kind =
          cells[1].startsWith("person")
              ? Entity.Kind.PERSON
              : cells[1].equals("org") ? Entity.Kind.ORGANISATION : Entity.Kind.PLACE;
      entities.put(
          cells[0],
          new Entity(
              cells[0],
              kind,
              distinctive,
              spellings(cells[2]),
              cells.length > 3 ? spellings(cells[3]) : List.of()));
    }
    return entities;
  }

  private static List<String> spellings(String cell) {
    return List.of(cell.split("\\|", -1)).stream().distinct().toList();
  }

  static List<String> lines(String file) {
    try (InputStream in = StyleSheet.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalArgumentException("no file " + file);
      }
      List<String> lines = new ArrayList<>();
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(lines::add);
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
