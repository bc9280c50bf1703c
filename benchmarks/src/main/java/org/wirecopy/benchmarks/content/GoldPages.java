package org.wirecopy.benchmarks.content;

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
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the development pages with their gold bodies. */
final class GoldPages {

  /** Sets whose gold holds the whole body, with the names under which it does. */
  static final List<String> SETS = List.of("scrapinghub", "fundus", "fundus-eval", "naeb", "wcxb");

  /** Sets whose gold is a few segments of the body and of what is around it. */
  static final List<String> SEGMENTED = List.of("trafilatura-eval");

  /** The set whose pages have no gold but labels by hand, {@link HandLabels}. */
  static final String LABELLED = "htmldate";

  /** Sets that are only measured: their gold is the output of another tool. */
  static final List<String> MEASURED = List.of("readability-pages");

  private GoldPages() {}

  /**
   * One page.
   *
   * @param publisher what keeps folds apart: the site, as the data set names it
   * @param lines the gold body, one paragraph each; in segmented sets, segments of it
   * @param unwanted segments outside the body, in segmented sets
   * @param labels of the page's blocks, null if nobody has labelled them
   */
  record GoldPage(
      String set,
      String file,
      String publisher,
      String url,
      byte[] html,
      List<String> lines,
      List<String> unwanted,
      @Nullable HandLabels labels) {

    boolean isSegmented() {
      return SEGMENTED.contains(set);
    }
  }

  static List<GoldPage> load(Path corpus, String set) throws IOException {
    Map<String, HandLabels> labels = HandLabels.load();
    return set.equals(LABELLED) ? labelled(corpus, labels) : gold(corpus, set, labels);
  }

  /** Pages without gold of their own: those that a publication date is looked for on. */
  private static List<GoldPage> labelled(Path corpus, Map<String, HandLabels> labels)
      throws IOException {
    Path folder = corpus.resolveSibling("dateline").resolve("pages").resolve(LABELLED);
    List<GoldPage> pages = new ArrayList<>();
    for (Map.Entry<String, HandLabels> row : labels.entrySet()) {
      if (row.getKey().startsWith(LABELLED + "/")) {
        String file = row.getKey().substring(LABELLED.length() + 1);
        byte[] html = unzipped(folder.resolve(file + ".gz"));
        String publisher = row.getValue().publisher();
        pages.add(
            new GoldPage(
                LABELLED, file, publisher, "", html, List.of(), List.of(), row.getValue()));
      }
    }
    return pages;
  }

  private static List<GoldPage> gold(Path corpus, String set, Map<String, HandLabels> labels)
      throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                unzip(corpus.resolve(set + ".jsonl.gz")), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (line.isBlank()) {
          continue;
        }
        JsonNode row = mapper.readTree(line);
        String file = row.get("file").asText();
        byte[] html = unzipped(corpus.resolve("pages").resolve(set).resolve(file + ".gz"));
        String url = row.path("url").asText("");
        JsonNode gold = row.get("gold");
        List<String> unwanted = new ArrayList<>();
        gold.path("without").forEach(segment -> unwanted.add(segment.asText()));
        pages.add(
            new GoldPage(
                set,
                file,
                row.get("key").asText(),
                url,
                html,
                body(set, gold),
                unwanted,
                labels.get(set + "/" + file)));
      }
    }
    return pages;
  }

  private static byte[] unzipped(Path file) throws IOException {
    try (InputStream in = unzip(file)) {
      return in.readAllBytes();
    }
  }

  private static InputStream unzip(Path file) throws IOException {
    return new GZIPInputStream(Files.newInputStream(file), 1 << 16);
  }

  private static List<String> body(String set, JsonNode gold) {
    List<String> lines = new ArrayList<>();
    switch (set) {
      case "fundus" -> gold.get("blocks").forEach(block -> lines.add(block.asText()));
      case "fundus-eval" ->
          gold.get("body")
              .forEach(
                  block -> {
                    String text = block.asText();
                    boolean optional = text.startsWith("[") && text.endsWith("]");
                    lines.add(optional ? text.substring(1, text.length() - 1) : text);
                  });
      case "trafilatura-eval" -> gold.get("with").forEach(segment -> lines.add(segment.asText()));
      default -> {
        String text = gold.path(set.equals("wcxb") ? "main_content" : "text").asText("");
        lines.addAll(text.lines().filter(line -> !line.isBlank()).toList());
      }
    }
    return lines;
  }
}
