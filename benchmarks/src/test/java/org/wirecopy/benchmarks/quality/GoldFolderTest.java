package org.wirecopy.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sets of one page each, made here in the forms that are read. */
class GoldFolderTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>Ferry strike ends</title>
      <meta property="article:published_time" content="2024-05-16T07:30:00Z"></head><body>
      <ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul>
      <h1>Ferry strike ends</h1><p class="byline">By Ada Quill</p>
      <p>The crews of all four ferries went back to work on Wednesday, after a strike that had cut
      off the islands of Skerrow and Holm for eleven days.</p></body></html>
      """;

  private static final String BODY =
      "The crews of all four ferries went back to work on Wednesday, after a strike that had cut off"
          + " the islands of Skerrow and Holm for eleven days.";

  @TempDir private Path folder;

  private static void zip(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void prepared(String set, String gold) throws IOException {
    zip(folder.resolve(set + ".jsonl.gz"), "{\"file\": \"a.html\", \"gold\": " + gold + "}\n");
    zip(folder.resolve("pages").resolve(set).resolve("a.html.gz"), PAGE);
  }

  private List<GoldItem> read(GoldSet set) throws IOException {
    return new GoldFolder(folder).read(set);
  }

  @Test
  void theBenchmarksOwnRepositoryIsRead() throws IOException {
    Path clone = Files.createDirectories(folder.resolve("article-extraction-benchmark"));
    Files.writeString(
        clone.resolve("ground-truth.json"),
        "{\"x1\": {\"articleBody\": \"" + BODY + "\", \"url\": \"https://example.org/\"}}");
    zip(clone.resolve("html/x1.html.gz"), PAGE);
    List<GoldItem> items = read(GoldSet.SCRAPINGHUB);
    assertThat(items).hasSize(1);
    assertThat(Quality.figures(GoldSet.SCRAPINGHUB, items, Extractor.WIRECOPY))
        .containsEntry("F1", 1.0)
        .containsEntry("accuracy", 1.0);
  }

  private Path clone(String repository, String file, String json) throws IOException {
    Path path = folder.resolve(repository).resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, json.formatted(BODY).replace('\n', ' '));
  }

  @Test
  void aPageIsFoundByItsFileOrItsKeyWhereverItLies() throws IOException {
    clone(
        "htmldate",
        "tests/eval_some.json",
        "{\"https://a.example/1\": {\"file\": \"a.html\", \"date\": \"2024-05-16\"},"
            + " \"https://a.example/2\": {\"file\": \"gone.html\", \"date\": \"2024-05-16\"}}");
    clone("htmldate", "tests/other.json", "[1]");
    clone("htmldate", "tests/pages/a.html", PAGE.replace("%", "%%"));
    clone(
        "fundus-evaluation",
        "dataset/gold.json",
        "{\"a.html.gz\": {\"body\": [\"%s\", \"[No.]\"]}}");
    zip(folder.resolve("fundus-evaluation/dataset/html/a.html.gz"), PAGE);
    clone(
        "trafilatura",
        "tests/eval.json",
        "{\"u\": {\"file\": \"a.html\", \"with\": [\"all four\"], \"without\": [\"Home\"], \"title\": \"No\"}}");
    clone("trafilatura", "tests/cache/a.html", PAGE.replace("%", "%%"));
    assertThat(read(GoldSet.HTMLDATE)).hasSize(1);
    assertThat(wirecopy(GoldSet.HTMLDATE)).containsEntry("day F1", 1.0);
    assertThat(wirecopy(GoldSet.FUNDUS_EVAL)).containsEntry("paragraph F1", 1.0);
    assertThat(wirecopy(GoldSet.TRAFILATURA_EVAL))
        .containsEntry("F1", 1.0)
        .containsEntry("title", 0.0);
  }

  @Test
  void aPublishersPagesBelongToItsVersionsInTheirOrder() throws IOException {
    String tests = "tests/resources/parser/test_data/us/";
    String gold =
        """
        {"V2": {"title": "Ferry strike ends", "authors": ["Ada Quill"],
        "publishing_date": "2024-05-16 07:30:00+00:00",
        "body": {"summary": [], "sections": [{"headline": [], "paragraphs": ["%s"]}]}},
        "V1": {"title": "Old", "body": {"summary": [], "sections": [{"headline": ["H"], "paragraphs": []}]}}}
        """;
    clone("fundus", tests + "Ledger.json", gold);
    clone("fundus", tests + "Ledger_Local.json", gold);
    zip(folder.resolve("fundus").resolve(tests + "Ledger_2024_05_16.html.gz"), PAGE);
    zip(folder.resolve("fundus").resolve(tests + "Ledger_2023_04_28.html.gz"), "<h1>Old</h1><p>H");
    zip(folder.resolve("fundus").resolve(tests + "Ledger_Local_2023_04_28.html.gz"), PAGE);
    List<GoldItem> items =
        read(GoldSet.FUNDUS); // not those of Local: of which version is its page?
    assertThat(items.stream().map(GoldItem::id))
        .containsExactly("Ledger_2023_04_28.html.gz", "Ledger_2024_05_16.html.gz");
    assertThat(items.get(0).gold().path("blocks")).hasToString("[\"H\"]");
    assertThat(wirecopy(GoldSet.FUNDUS))
        .containsEntry("title", 1.0)
        .containsEntry("authors F1", 1.0)
        .containsEntry("perfect", 0.5);
  }

  @Test
  void everySetIsReadAndGraded() throws IOException {
    prepared(
        "fundus",
        """
        {"blocks": ["%s"], "summary": [], "title": "Ferry strike ends", "has_authors": true,
        "authors": ["Ada Quill"], "published": "2024-05-16 07:30:00+00:00"}
        """
            .formatted(BODY)
            .replace('\n', ' '));
    prepared("fundus-eval", "{\"body\": [\"" + BODY + "\", \"[Optional.]\"]}");
    prepared(
        "naeb",
        "{\"text\": \"" + BODY + "\", \"title\": \"No\", \"authors\": \"Ada Quill and B\"}");
    prepared("wcxb", "{\"main_content\": \"" + BODY + "\", \"author\": null, \"title\": null}");
    prepared(
        "trafilatura-eval", "{\"with\": [\"all four ferries\", \"x\"], \"without\": [\"Home\"]}");
    prepared("htmldate", "\"2024-05-16\"");
    assertThat(wirecopy(GoldSet.FUNDUS))
        .allSatisfy((figure, value) -> assertThat(value).as(figure).isEqualTo(1));
    assertThat(wirecopy(GoldSet.FUNDUS_EVAL)).containsEntry("ROUGE-LSum", 1.0);
    assertThat(wirecopy(GoldSet.FUNDUS_EVAL)).containsEntry("paragraph F1", 1.0);
    assertThat(wirecopy(GoldSet.NAEB)).containsEntry("title", 0.0).containsEntry("F1", 1.0);
    assertThat(wirecopy(GoldSet.NAEB).get("authors F1")).isBetween(0.66, 0.67);
    assertThat(wirecopy(GoldSet.WCXB)).containsEntry("word F1", 1.0);
    assertThat(wirecopy(GoldSet.TRAFILATURA_EVAL).get("F1")).isBetween(0.66, 0.67);
    assertThat(wirecopy(GoldSet.HTMLDATE)).containsEntry("day F1", 1.0);
  }

  private java.util.Map<String, Double> wirecopy(GoldSet set) throws IOException {
    return Quality.figures(set, read(set), Extractor.WIRECOPY);
  }

  @Test
  void rivalsReadThePageToo() throws IOException {
    for (Extractor extractor : Extractor.values()) {
      assertThat(extractor.read(PAGE.getBytes(StandardCharsets.UTF_8)).text())
          .as(extractor.label())
          .contains("The crews of all four ferries");
      assertThat(extractor.read(new byte[0])).isNotNull();
    }
  }

  @Test
  void aSetThatIsNotThereIsEmpty() throws IOException {
    assertThat(read(GoldSet.NAEB)).isEmpty();
  }
}
