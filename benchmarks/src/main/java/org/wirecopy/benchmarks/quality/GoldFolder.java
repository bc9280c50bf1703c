package org.wirecopy.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The gold sets of a folder, in one of two forms: the benchmark's own repository, cloned, for those
 * of {@link #CLONES} and fundus; or, for every set, {@code SET.jsonl.gz} beside {@code
 * pages/SET/FILE.gz}, a line {@code {"file", "gold": {...}}} for each page. Sets may lie in folders
 * of the folder.
 */
final class GoldFolder {

  private static final Map<GoldSet, Clone> CLONES =
      Map.of(
          GoldSet.SCRAPINGHUB,
          new Clone("article-extraction-benchmark", "", "articleBody", "text"),
          GoldSet.FUNDUS_EVAL,
          new Clone("fundus-evaluation", "dataset", "body"),
          GoldSet.TRAFILATURA_EVAL,
          new Clone("trafilatura", "tests", "with"),
          GoldSet.HTMLDATE,
          new Clone("htmldate", "tests", "date", "value"));

  private final ObjectMapper mapper = new ObjectMapper();
  private final List<Path> places = new ArrayList<>();

  GoldFolder(Path folder) throws IOException {
    places.add(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      inside.filter(Files::isDirectory).sorted().forEach(places::add);
    }
  }

  /** The pages of a set, in its order; empty if the folder does not hold it. */
  List<GoldItem> read(GoldSet set) throws IOException {
    for (Path place : places) {
      if (Files.exists(place.resolve(set.label() + ".jsonl.gz"))) {
        return prepared(place, set);
      }
      List<GoldItem> cloned = cloned(place, set);
      if (!cloned.isEmpty()) {
        return cloned;
      }
    }
    return List.of();
  }

  private static List<GoldItem> cloned(Path place, GoldSet set) throws IOException {
    if (set == GoldSet.FUNDUS) {
      return new FundusClone().read(place);
    }
    Clone clone = CLONES.get(set);
    return clone == null ? List.of() : clone.read(place);
  }

  /** The lines of a set without pages; the caller closes them. */
  Optional<BufferedReader> lines(String label) throws IOException {
    for (Path place : places) {
      Path file = place.resolve(label + ".jsonl.gz");
      if (Files.exists(file)) {
        return Optional.of(
            new BufferedReader(new InputStreamReader(unzip(file), StandardCharsets.UTF_8)));
      }
    }
    return Optional.empty();
  }

  private List<GoldItem> prepared(Path place, GoldSet set) throws IOException {
    List<GoldItem> items = new ArrayList<>();
    Path pages = place.resolve("pages").resolve(set.label());
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                unzip(place.resolve(set.label() + ".jsonl.gz")), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.isBlank()) {
          JsonNode row = mapper.readTree(line);
          String file = row.path("file").asText(row.path("input").asText());
          items.add(new GoldItem(file, Clone.bytes(pages.resolve(file + ".gz")), gold(row)));
        }
      }
    }
    return items;
  }

  /** A set with one figure to find may name it without more ado: {@code "gold": "2024-05-16"}. */
  private JsonNode gold(JsonNode row) {
    JsonNode gold = row.get("gold");
    return gold.isObject() ? gold : mapper.createObjectNode().set("value", gold);
  }

  private static InputStream unzip(Path file) throws IOException {
    return new GZIPInputStream(Files.newInputStream(file), 1 << 16);
  }
}
