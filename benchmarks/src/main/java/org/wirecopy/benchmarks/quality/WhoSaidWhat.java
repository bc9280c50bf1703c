package org.wirecopy.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wirecopy.Attribution;
import org.wirecopy.Span;

/**
 * Attributions of running text against those that people marked: {@code polnear.jsonl.gz}, a line
 * {@code {"id", "part", "text", "sets": [[{"source", "cue", "content"}]]}} an article, spans in
 * UTF-16 code units. The part {@code dev} is graded, the first of the sets is gold.
 *
 * <p>A content is found if it shares half of the words of both; how it is said, in quotation marks
 * or not, is read from the text, in gold and answer alike.
 */
final class WhoSaidWhat {

  static final String LABEL = "polnear";

  private static final String PART = "dev";
  private static final List<String> KINDS = List.of("direct", "mixed", "indirect");
  private static final String SOURCE_TOO = "content and source F1";
  private static final String CUE_TOO = "content, source and cue F1";

  private final Map<String, int[]> counts = new LinkedHashMap<>(); // gold found, gold, right, given
  private int texts;

  private WhoSaidWhat() {
    KINDS.forEach(kind -> counts.put(figure(kind), new int[4]));
    counts.put(SOURCE_TOO, new int[4]);
    counts.put(CUE_TOO, new int[4]);
  }

  private static String figure(String kind) {
    return "content F1, " + kind;
  }

  /** Grades the articles of a set, if the folder holds it. */
  static Optional<WhoSaidWhat> grade(
      GoldFolder folder, Function<String, List<Attribution>> extractor) throws IOException {
    Optional<BufferedReader> lines = folder.lines(LABEL);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    WhoSaidWhat graded = new WhoSaidWhat();
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader reader = lines.get()) {
      String line;
      while ((line = reader.readLine()) != null) {
        JsonNode row = mapper.readTree(line);
        if (row.path("part").asText().equals(PART)) {
          graded.add(row, extractor);
        }
      }
    }
    return Optional.of(graded);
  }

  private void add(JsonNode row, Function<String, List<Attribution>> extractor) {
    String text = row.path("text").asText();
    SaidText words = new SaidText(text);
    List<Said> gold = new ArrayList<>();
    for (JsonNode one : row.path("sets").path(0)) {
      gold.add(
          said(
              words, spans(one.path("source")), spans(one.path("cue")), spans(one.get("content"))));
    }
    List<Said> found = new ArrayList<>();
    for (Attribution one : extractor.apply(text)) {
      found.add(said(words, span(one.source()), span(one.cue()), one.content()));
    }
    texts++;
    count(gold, found);
  }

  private static Said said(SaidText words, List<Span> source, List<Span> cue, List<Span> content) {
    var said = words.words(content);
    return new Said(words.words(source), words.words(cue), said, words.kind(said));
  }

  private static List<Span> span(Span span) {
    return span == null ? List.of() : List.of(span);
  }

  private static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
    }
    return spans;
  }

  private void count(List<Said> gold, List<Said> found) {
    List<Said> goldContents = gold.stream().filter(a -> !a.content().isEmpty()).toList();
    List<Said> contents = found.stream().filter(a -> !a.content().isEmpty()).toList();
    List<Said.Pair> pairs =
        Said.pairs(goldContents, contents, Said::hasContentOf, Said::contentLikeness);
    for (String kind : KINDS) {
      int[] count = counts.get(figure(kind));
      for (Said.Pair pair : pairs) {
        count[0] += goldContents.get(pair.gold()).kind().equals(kind) ? 1 : 0;
        count[2] += contents.get(pair.found()).kind().equals(kind) ? 1 : 0;
      }
      count[1] += (int) goldContents.stream().filter(a -> a.kind().equals(kind)).count();
      count[3] += (int) contents.stream().filter(a -> a.kind().equals(kind)).count();
    }
    countWhole(SOURCE_TOO, gold, found, pairs(gold, found, false));
    countWhole(CUE_TOO, gold, found, pairs(gold, found, true));
  }

  private static int pairs(List<Said> gold, List<Said> found, boolean cueToo) {
    return Said.pairs(
            gold,
            found,
            (a, b) -> a.hasContentOf(b) && a.hasSourceOf(b) && (!cueToo || a.hasCueOf(b)),
            Said::likeness)
        .size();
  }

  private void countWhole(String figure, List<Said> gold, List<Said> found, int pairs) {
    int[] count = counts.get(figure);
    count[0] += pairs;
    count[1] += gold.size();
    count[2] += pairs;
    count[3] += found.size();
  }

  int texts() {
    return texts;
  }

  /** F1 by name: of recall over the gold of a kind and precision over the answers of a kind. */
  Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    counts.forEach((name, n) -> figures.put(name, f1(share(n[2], n[3]), share(n[0], n[1]))));
    return figures;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double f1(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }
}
