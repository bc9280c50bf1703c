package org.wirecopy.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * A benchmark's own repository, cloned, whose gold stands in JSON files: an object with an entry
 * for each page, whose key or {@code file} names the page. The pages lie anywhere below, zipped or
 * not. Which files are gold, and where exactly the pages are, is not asked: names of files change
 * more often than what stands in them.
 *
 * @param repository the name of the folder that git makes
 * @param folder where in it gold and pages are
 * @param sign the member that makes an entry gold
 * @param gold what a {@link GoldSet} grades, of an entry
 */
record Clone(String repository, String folder, String sign, UnaryOperator<JsonNode> gold) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The entry's own members are what is graded. */
  Clone(String repository, String folder, String sign) {
    this(repository, folder, sign, UnaryOperator.identity());
  }

  /** The entry's sign is all that is graded, under a name of its own. */
  Clone(String repository, String folder, String sign, String name) {
    this(repository, folder, sign, entry -> MAPPER.createObjectNode().set(name, entry.get(sign)));
  }

  /** The pages, in the order of the files and of the entries in them; empty if it is not there. */
  List<GoldItem> read(Path place) throws IOException {
    Path inside = place.resolve(folder);
    List<GoldItem> items = new ArrayList<>();
    if (place.endsWith(repository) && Files.isDirectory(inside)) {
      Map<String, Path> pages = pages(inside);
      List<String> missing = new ArrayList<>();
      for (Path file : jsonFiles(inside)) {
        read(MAPPER.readTree(file.toFile()), pages, items, missing);
      }
      if (!missing.isEmpty()) {
        System.err.println(
            place + ": " + missing.size() + " pages are not there, first " + missing.get(0));
      }
    }
    return items;
  }

  private void read(
      JsonNode entries, Map<String, Path> pages, List<GoldItem> items, List<String> missing)
      throws IOException {
    if (!entries.isObject()) {
      return;
    }
    for (Iterator<Map.Entry<String, JsonNode>> all = entries.fields(); all.hasNext(); ) {
      Map.Entry<String, JsonNode> entry = all.next();
      if (entry.getValue().has(sign)) {
        String name = entry.getValue().path("file").asText(entry.getKey());
        Path page = pages.get(plain(name));
        if (page == null) {
          missing.add(name);
        } else {
          items.add(new GoldItem(name, bytes(page), gold.apply(entry.getValue())));
        }
      }
    }
  }

  private static List<Path> jsonFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static Map<String, Path> pages(Path folder) throws IOException {
    Map<String, Path> pages = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(".json"))
          .sorted()
          .forEach(file -> pages.putIfAbsent(plain(file.getFileName().toString()), file));
    }
    return pages;
  }

  /** A page's name without the endings that a repository may give it. */
  private static String plain(String name) {
    String unzipped = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    return unzipped.endsWith(".html") ? unzipped.substring(0, unzipped.length() - 5) : unzipped;
  }

  static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      boolean zipped = file.toString().endsWith(".gz");
      return zipped ? new GZIPInputStream(in, 1 << 16).readAllBytes() : in.readAllBytes();
    }
  }
}
