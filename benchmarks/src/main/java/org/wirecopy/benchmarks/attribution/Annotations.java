package org.wirecopy.benchmarks.attribution;

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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.zip.GZIPInputStream;

/**
 * The annotations of this project, {@code annotations.tsv} beside this class: offsets into the gold
 * texts of article sets, which have to be at hand.
 */
final class Annotations {
  private static final String TABLE = "annotations.tsv";

  private final Path articles;
  private final Map<String, Map<String, String>> texts = new HashMap<>();

  private Annotations(Path articles) {
    this.articles = articles;
  }

  /**
   * Joins annotations and texts.
   *
   * @param articles the folder of {@code SET.jsonl.gz}
   * @throws IOException if a set or a text is missing, or a text is another than was annotated
   */
  static List<GoldDocument> read(Path articles) throws IOException {
    return new Annotations(articles).documents();
  }

  private List<GoldDocument> documents() throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    List<GoldDocument.Relation> relations = List.of();
    InputStream table = Objects.requireNonNull(Annotations.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        String[] fields = line.split("\t", -1);
        if (fields[0].equals("text")) {
          String text = text(fields[1], fields[2]);
          if (text.length() != Integer.parseInt(fields[3])) {
            throw new IOException("Not the text that was annotated: " + line);
          }
          relations = new ArrayList<>();
          documents.add(new GoldDocument(fields[2], "train", text, relations));
        } else if (!line.startsWith("#")) {
          relations.add(
              new GoldDocument.Relation(spans(fields[0]), spans(fields[1]), spans(fields[2])));
        }
      }
    }
    return documents;
  }

  private static List<int[]> spans(String field) {
    List<int[]> spans = new ArrayList<>();
    for (String span : field.isEmpty() ? new String[0] : field.split(",")) {
      int dash = span.indexOf('-');
      spans.add(
          new int[] {
            Integer.parseInt(span.substring(0, dash)), Integer.parseInt(span.substring(dash + 1))
          });
    }
    return spans;
  }

  private String text(String set, String id) throws IOException {
    Map<String, String> known = texts.get(set);
    if (known == null) {
      known = load(set);
      texts.put(set, known);
    }
    String text = known.get(id);
    if (text == null) {
      throw new IOException("No such text in " + set + ": " + id);
    }
    return text;
  }

  private Map<String, String> load(String set) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, String> loaded = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(articles.resolve(set + ".jsonl.gz"))),
                StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        JsonNode row = mapper.readTree(line);
        loaded.put(row.get("id").asText(), text(row.get("gold")));
      }
    }
    return loaded;
  }

  /** The body, under the name that a set has for it. */
  private static String text(JsonNode gold) {
    if (gold.has("blocks")) {
      StringJoiner text = new StringJoiner("\n\n");
      gold.get("blocks").forEach(block -> text.add(block.asText()));
      return text.toString();
    }
    return gold.path(gold.has("text") ? "text" : "main_content").asText();
  }
}
