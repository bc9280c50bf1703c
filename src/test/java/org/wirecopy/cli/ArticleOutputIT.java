package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;
import org.wirecopy.Precision;
import org.wirecopy.cli.CommandLineProcess.Result;
import org.wirecopy.format.JsonLdWriter;
import org.wirecopy.format.JsonWriter;
import org.wirecopy.format.MarkdownWriter;
import org.wirecopy.format.NinjsWriter;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.JsonTree;

/** Formats, folders and the ways a batch may go, as their users run them. */
class ArticleOutputIT {

  private static final String PAGE = "ukrainian.html";
  private static final String OTHER = "german.html";

  @TempDir private Path folder;

  @BeforeEach
  void copyPages() throws IOException {
    for (String page : List.of(PAGE, OTHER)) {
      Files.copy(GoldenPages.folder().resolve(page), folder.resolve(page));
    }
  }

  private Result run(String... arguments) throws IOException, InterruptedException {
    return CommandLineProcess.in(folder).run(arguments);
  }

  private Article article(String page) throws IOException {
    return ArticleParser.create().parse(Files.readAllBytes(folder.resolve(page)), PageHints.none());
  }

  @Test
  void theFormatsAreThoseOfTheLibrary() throws Exception {
    Article article = article(PAGE);
    assertThat(run("article", PAGE).out())
        .isEqualTo(JsonWriter.lines().withSource(PAGE).toString(article));
    assertThat(run("article", "--format", "markdown", PAGE).out())
        .isEqualTo(MarkdownWriter.create().toString(article));
    assertThat(run("article", "--format", "jsonld", PAGE).out())
        .isEqualTo(JsonLdWriter.create().toString(article) + "\n");
    assertThat(run("article", "--format", "ninjs", PAGE).out())
        .isEqualTo(NinjsWriter.create().toString(article) + "\n");
    assertThat(run("article", "--format", "html", PAGE).out())
        .startsWith("<!doctype html>")
        .contains("<li class=\"kept\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonld", "ninjs", "annotations"})
  void severalObjectsAreLines(String format) throws Exception {
    Result result = run("article", "--format", format, PAGE, "missing.html", OTHER);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(3);
    for (String line : result.lines()) {
      assertThat(JsonTree.object(line)).isNotEmpty();
    }
    assertThat(result.lines().get(1)).startsWith("{\"source\":\"missing.html\",\"error\":");
  }

  @Test
  void reportsOfSeveralNeedAFolder() throws Exception {
    Result result = run("article", "--format", "html", PAGE, OTHER);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("--output");
    assertThat(run("article", "--format", "html", "--output", "out", PAGE, OTHER).status())
        .isZero();
    assertThat(folder.resolve("out").resolve(PAGE + ".html")).exists();
  }

  @ParameterizedTest
  @CsvSource({"jsonl,json", "markdown,md", "text,txt", "ninjs,json", "html,html"})
  void aFolderGetsAFileAnInput(String format, String ending) throws Exception {
    Result result =
        run("article", "--format", format, "--output", "a/b", PAGE, "missing.html", OTHER);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(1);
    assertThat(result.out()).startsWith("{\"source\":\"missing.html\",\"error\":");
    try (Stream<Path> files = Files.list(folder.resolve("a/b"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(PAGE + "." + ending, OTHER + "." + ending);
    }
    assertThat(Files.readString(folder.resolve("a/b").resolve(PAGE + "." + ending)))
        .contains(article(PAGE).title().orElseThrow())
        .endsWith("\n");
  }

  @Test
  void aSecondRunGoesOnWhereTheFirstBrokeOff() throws Exception {
    run("article", "--output", "out", PAGE);
    Path file = folder.resolve("out").resolve(PAGE + ".json");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, longAgo);
    Result result = run("article", "-v", "--output", "out", PAGE, OTHER);
    assertThat(result.status()).isZero();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(longAgo);
    assertThat(folder.resolve("out").resolve(OTHER + ".json")).exists();
    assertThat(result.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("wirecopy: " + PAGE + ": done before"),
            second -> assertThat(second).startsWith("wirecopy: " + OTHER + ": article "));
  }

  @Test
  void aFolderThatCannotBeWrittenSaysSo() throws Exception {
    Result result = run("article", "--output", PAGE, OTHER);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("cannot write to " + PAGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void twoInputsNeverShareAFile(String threads) throws Exception {
    Path up = Files.createDirectory(folder.resolve("here"));
    Files.createDirectory(up.resolve("__"));
    Files.copy(folder.resolve(OTHER), up.resolve("__/" + PAGE));
    Result result =
        CommandLineProcess.in(up)
            .run("article", "--threads", threads, "--output", "out", "../" + PAGE, "__/" + PAGE);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(1);
    assertThat(result.out())
        .startsWith("{\"source\":\"__/" + PAGE + "\",\"error\":{\"type\":\"not-writable\"");
    assertThat(Files.readString(up.resolve("out/__/" + PAGE + ".json")))
        .contains("\"source\":\"../" + PAGE + "\"");
  }

  @Test
  void whatStandardInputHoldsIsAlwaysNew() throws Exception {
    Path file = folder.resolve("out/standard-input.json");
    for (String page : List.of(PAGE, OTHER)) {
      Result result =
          CommandLineProcess.in(folder)
              .input(Files.readAllBytes(folder.resolve(page)))
              .run("article", "--output", "out", "-");
      assertThat(result.status()).isZero();
      assertThat(Files.readString(file)).contains(article(page).title().orElseThrow());
    }
  }

  @Test
  void anAnswerThatCannotBeWrittenIsAFailureAndTheRunGoesOn() throws Exception {
    String longName = "a".repeat(250) + ".html"; // its answer's would be too long
    Files.copy(folder.resolve(PAGE), folder.resolve(longName));
    Result result = run("article", "--output", "out", longName, OTHER);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(1);
    assertThat(result.out()).contains("\"type\":\"not-writable\"", "too long");
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      assertThat(files).containsExactly(folder.resolve("out").resolve(OTHER + ".json"));
    }
  }

  @Test
  void filesAreAsReadableAsOthers() throws Exception {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    run("article", "--output", "out", PAGE);
    assertThat(Files.getPosixFilePermissions(folder.resolve("out/" + PAGE + ".json")))
        .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("new"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void theFirstFailureEndsTheRunIfAskedTo(String threads) throws Exception {
    Result result =
        run("article", "--fail-fast", "--threads", threads, PAGE, "missing.html", OTHER);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(1)).contains("\"error\"");

    Result array = run("article", "--fail-fast", "--format", "json", "missing.html", PAGE);
    assertThat(array.out()).startsWith("[\n{").endsWith("}\n]\n");
  }

  @Test
  void nothingIsToldUnlessAskedFor() throws Exception {
    assertThat(run("article", PAGE).err()).isEmpty();
    Result told = run("article", "-v", PAGE, "missing.html");
    assertThat(told.err().lines())
        .satisfiesExactly(
            first -> assertThat(first).matches("wirecopy: .*: article \\d\\.\\d\\d, \\d+ blocks.*"),
            second -> assertThat(second).isEqualTo("wirecopy: missing.html: no such file"),
            third -> assertThat(third).isEqualTo("wirecopy: 1 of 2 inputs failed"));
  }

  @Test
  void precisionIsThatOfTheLibrary() throws Exception {
    Path page = GoldenPages.folder().resolve("embeds.html").toAbsolutePath();
    Set<String> texts = new HashSet<>();
    for (Precision precision : Precision.values()) {
      ArticleParser parser = ArticleParser.builder().precision(precision).build();
      Article article = parser.parse(Files.readAllBytes(page), PageHints.none());
      String name = precision.name().toLowerCase(Locale.ROOT);
      assertThat(run("article", "--precision", name, page.toString()).out())
          .isEqualTo(JsonWriter.lines().withSource(page.toString()).toString(article));
      texts.add(article.text());
    }
    assertThat(texts).as("pages that tell them apart").hasSize(3);
    Result wrong = run("article", "--precision", "best", PAGE);
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("--precision", "balanced, precision, recall");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "article",
        "attribution",
        "date",
        "dateline",
        "names",
        "same",
        "transliterate",
        "generate-completion"
      })
  void everyVerbHasHelp(String verb) throws Exception {
    Result result = run(verb, "--help");
    assertThat(result.status()).isZero();
    assertThat(result.out())
        .startsWith("NAME\n  wirecopy " + verb + " - ")
        .containsSubsequence("\nSYNOPSIS\n  wirecopy " + verb, "\nOPTIONS\n", "\nEXIT STATUS\n")
        .doesNotContain("\u001b");
    if (!verb.equals("generate-completion")) {
      assertThat(result.out())
          .contains("\nEXAMPLES\n  ")
          .containsPattern("\\bwirecopy " + verb + " ");
    }
    assertThat(result.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(result.err()).isEmpty();
  }

  @Test
  void shellsCompleteTheCommands() throws Exception {
    Result result = run("generate-completion");
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains("complete -F", "markdown", "--fail-fast", "transliterate");
  }
}
