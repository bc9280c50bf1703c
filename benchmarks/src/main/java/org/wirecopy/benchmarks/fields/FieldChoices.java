package org.wirecopy.benchmarks.fields;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Evidence;
import org.wirecopy.Field;
import org.wirecopy.PageHints;
import org.wirecopy.benchmarks.fields.ConditionalLogit.Choice;
import org.wirecopy.internal.assemble.DayClue;
import org.wirecopy.internal.assemble.FieldOptions;
import org.wirecopy.internal.assemble.Option;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.page.ScrapedText;
import org.wirecopy.internal.source.Source;

/** The options for a field on each development page that has gold for it. */
final class FieldChoices {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Silence is better than a wrong value, and worse than the right one. */
  static final double SILENCE = 0.001;

  private FieldChoices() {}

  static List<Choice> load(Path corpus, String field) throws IOException {
    List<Choice> choices = new ArrayList<>();
    Path articles = corpus.resolve("article");
    for (String set : List.of("fundus", "naeb", "wcxb", "trafilatura-eval")) {
      for (JsonNode row : rows(articles.resolve(set + ".jsonl.gz"))) {
        String file = row.get("file").asText();
        Path page = articles.resolve("pages").resolve(set).resolve(file + ".gz");
        add(choices, field, set, row.get("gold"), row.path("url").asText(""), page);
      }
    }
    if (field.equals("published")) {
      Path dates = corpus.resolve("dateline");
      for (JsonNode row : rows(dates.resolve("htmldate.jsonl.gz"))) {
        Path page = dates.resolve("pages/htmldate").resolve(row.get("input").asText() + ".gz");
        add(choices, field, "htmldate", row, row.path("url").asText(""), page);
      }
    }
    return choices;
  }

  private static void add(
      List<Choice> choices, String field, String set, JsonNode gold, String url, Path file)
      throws IOException {
    boolean unknown = field.equals("text-summary") && !set.equals("fundus");
    FieldGold right = unknown ? shown(html(file)) : FieldGold.of(field, set, gold);
    if (right == null) {
      return;
    }
    double weight = set.equals("fundus") ? newsWeight(field) : 1;
    if (field.startsWith("text-")) {
      List<String> texts = SavedTexts.of(html(file));
      for (int i = 0; i < texts.size(); i++) {
        Page page = ScrapedText.page(texts.get(i));
        String kind = set + SavedTexts.KINDS.get(i);
        boolean there = i != SavedTexts.UNTITLED && !isNothing(right);
        FieldGold wanted = there ? right : value -> ((String) value).isEmpty() ? 1 : 0;
        add(choices, field, kind, wanted, url, file, page, weight * SavedTexts.SHARES[i]);
      }
    } else {
      Page page =
          HtmlWalk.walk(
              Parser.htmlParser()
                  .setMaxDepth(512)
                  .parseInput(Source.of(html(file), null).reader(), ""));
      add(choices, field, set, right, url, file, page, weight);
    }
  }

  private static void add(
      List<Choice> choices,
      String field,
      String set,
      FieldGold right,
      String url,
      Path file,
      Page page,
      double weight) {
    List<float[]> clues = new ArrayList<>();
    List<Double> scores = new ArrayList<>();
    for (Option<?> option : FieldOptions.of(field, page)) {
      clues.add(option.clues());
      scores.add(right.score(option.value()));
    }
    if (field.equals("published")) {
      float[] silence = new float[DayClue.values().length];
      silence[DayClue.NONE.ordinal()] = 1;
      clues.add(silence);
      scores.add(SILENCE);
    }
    double[] values = scores.stream().mapToDouble(Double::doubleValue).toArray();
    choices.add(new Choice(set, host(url), file.getFileName().toString(), weight, clues, values));
  }

  /**
   * What a page counts of the one set that holds nothing but news, by publishers of many countries.
   * For days, other weights than 1 cross-validated worse.
   */
  private static double newsWeight(String field) {
    return Double.parseDouble(System.getProperty("news", field.equals("published") ? "1" : "3"));
  }

  private static byte[] html(Path file) throws IOException {
    try (InputStream in = unzip(file)) {
      return in.readAllBytes();
    }
  }

  private static List<JsonNode> rows(Path file) throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(unzip(file), StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.isBlank()) {
          rows.add(MAPPER.readTree(line));
        }
      }
    }
    return rows;
  }

  private static InputStream unzip(Path file) throws IOException {
    return new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)), 1 << 16);
  }

  private static String host(String url) {
    int start = url.indexOf("://");
    int end = start < 0 ? -1 : url.indexOf('/', start + 3);
    String host = start < 0 ? url : url.substring(start + 3, end < 0 ? url.length() : end);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  /**
   * The summary that a page shows and declares, where no gold tells: of such pages the reader of
   * markup is sure. Null for others, on which it may be wrong.
   */
  private static @Nullable FieldGold shown(byte[] html) {
    Article article = PARSER.parse(html, PageHints.none());
    Evidence.Origin origin = article.evidence(Field.SUMMARY).map(Evidence::origin).orElse(null);
    return origin == Evidence.Origin.VISIBLE
        ? FieldGold.summary(article.summary().orElse(""))
        : null;
  }

  /** True if the gold is that there is nothing. */
  private static boolean isNothing(FieldGold gold) {
    return gold.score("") == 1;
  }
}
