package org.wirecopy.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parser tests of a cloned {@code fundus}: for each publisher, {@code LAND/PUBLISHER.json} with
 * an entry for each version of its parser, and beside it {@code PUBLISHER_DATE.html.gz}, a page for
 * each of them, the oldest version's first.
 */
final class FundusClone {

  private static final String REPOSITORY = "fundus";
  private static final String TESTS = "tests/resources/parser/test_data";

  private final ObjectMapper mapper = new ObjectMapper();

  /** The pages, by land, publisher and date; empty if the folder is not that repository. */
  List<GoldItem> read(Path place) throws IOException {
    Path tests = place.resolve(TESTS);
    List<GoldItem> items = new ArrayList<>();
    if (place.endsWith(REPOSITORY) && Files.isDirectory(tests)) {
      try (Stream<Path> files = Files.walk(tests, 2)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
          read(file, items);
        }
      }
    }
    return items;
  }

  private void read(Path file, List<GoldItem> items) throws IOException {
    String publisher = file.getFileName().toString().replaceFirst("\\.json$", "");
    List<Path> pages = pages(file.getParent(), publisher);
    Map<String, JsonNode> versions = new TreeMap<>();
    JsonNode all = mapper.readTree(file.toFile());
    all.fieldNames().forEachRemaining(name -> versions.put(name, all.get(name)));
    if (versions.size() != pages.size()) {
      System.err.println(
          file + ": " + versions.size() + " versions, " + pages.size() + " pages: left out");
      return;
    }
    int at = 0;
    for (JsonNode version : versions.values()) {
      Path page = pages.get(at++);
      if (version.path("body").has("sections")) {
        items.add(new GoldItem(page.getFileName().toString(), Clone.bytes(page), gold(version)));
      }
    }
  }

  private static List<Path> pages(Path land, String publisher) throws IOException {
    try (Stream<Path> files = Files.list(land)) {
      return files.filter(file -> isOf(publisher, file.getFileName().toString())).sorted().toList();
    }
  }

  /** {@code Taz_2023_04_28.html.gz} is a page of {@code Taz}, not of {@code Taz_Regional}. */
  private static boolean isOf(String publisher, String name) {
    int date = publisher.length() + 1;
    return name.startsWith(publisher + "_")
        && name.endsWith(".html.gz")
        && Character.isDigit(name.charAt(date));
  }

  /** The members of the prepared form; what the parser does not read is not graded. */
  private ObjectNode gold(JsonNode version) {
    ObjectNode gold = mapper.createObjectNode();
    ArrayNode blocks = gold.putArray("blocks");
    for (JsonNode section : version.path("body").path("sections")) {
      section.path("headline").forEach(blocks::add);
      section.path("paragraphs").forEach(blocks::add);
    }
    gold.set("summary", version.path("body").path("summary"));
    gold.put("title", version.path("title").asText(""));
    gold.put("has_authors", version.has("authors"));
    gold.set("authors", version.path("authors"));
    gold.put("published", version.path("publishing_date").asText(""));
    return gold;
  }
}
