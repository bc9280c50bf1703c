package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.cli.CommandLineProcess.Result;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.JsonTree;

/** The command line as its users run it: a process with files, pipes and exit statuses. */
class ArticleCommandIT {

  private static final String PAGE = "ukrainian.html";

  @TempDir private Path folder;

  @BeforeEach
  void copyAPage() throws IOException {
    Files.copy(GoldenPages.folder().resolve(PAGE), folder.resolve(PAGE));
  }

  private Result run(String... arguments) throws IOException, InterruptedException {
    return CommandLineProcess.in(folder).run(arguments);
  }

  private static Map<String, @Nullable Object> object(String line) throws IOException {
    return JsonTree.object(line);
  }

  private static Map<?, ?> member(Map<String, @Nullable Object> object, String name) {
    return object.get(name) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String errorType(String line) throws IOException {
    Map<String, @Nullable Object> object = object(line);
    assertThat(object).containsOnlyKeys("source", "error");
    Map<?, ?> error = member(object, "error");
    assertThat(error).hasSize(2);
    assertThat((String) error.get("message")).isNotBlank().doesNotContain("\n");
    return String.valueOf(error.get("type"));
  }

  @Test
  void helpIsPrintedAndAllIsWell() throws Exception {
    Result main = run("--help");
    assertThat(main.status()).isZero();
    assertThat(main.out()).contains("article");
    assertThat(main.err()).isEmpty();

    Result article = run("article", "--help");
    assertThat(article.status()).isZero();
    assertThat(article.out())
        .contains("--text", "--url", "--manifest", "--format", "--threads", "EXIT STATUS");
  }

  @Test
  void theVersionIsPrinted() throws Exception {
    Result result = run("--version");
    assertThat(result.status()).isZero();
    assertThat(result.out()).matches("wirecopy \\d+\\.\\d+\\.\\d+.*\\R");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "article",
        "article --nonsense x",
        "article --threads 0 x",
        "article --threads many x",
        "article --format yaml x",
        "article --url https://example.org/ a b",
        "article @no-such-list",
        "article --manifest no-such-manifest x",
      })
  void wrongUsageIsStatusTwoAndSaysWhy(String arguments) throws Exception {
    Result result = run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isNotBlank().doesNotContain("\tat ");
  }

  @Test
  void aPageGivesOneObjectWithItsSourceFirst() throws Exception {
    Result result = run("article", PAGE);
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).hasSize(1);
    assertThat(result.out()).startsWith("{\"source\":\"" + PAGE + "\",");
    assertThat(object(result.lines().get(0)).keySet())
        .containsExactly(
            "source",
            "title",
            "summary",
            "authors",
            "published",
            "modified",
            "dateline",
            "language",
            "url",
            "site",
            "topics",
            "images",
            "text",
            "blocks",
            "links",
            "quality");
  }

  @Test
  void standardInputIsReadLikeAFile() throws Exception {
    Result file = run("article", PAGE);
    Result input =
        CommandLineProcess.in(folder)
            .input(Files.readAllBytes(folder.resolve(PAGE)))
            .run("article", "-");
    assertThat(input.status()).isZero();
    assertThat(input.out()).isEqualTo(file.out().replace(PAGE, "-"));
  }

  @Test
  void aFailedInputGivesAnErrorAndTheRunGoesOn() throws Exception {
    Files.createDirectory(folder.resolve("folder"));
    Result result = run("article", "missing.html", "folder", PAGE, "also-missing.html");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).isEqualToIgnoringNewLines("wirecopy: 3 of 4 inputs failed");
    List<String> lines = result.lines();
    assertThat(lines).hasSize(4);
    assertThat(errorType(lines.get(0))).isEqualTo("not-found");
    assertThat(errorType(lines.get(1))).isEqualTo("not-readable");
    assertThat(object(lines.get(2))).containsKey("title");
    assertThat(errorType(lines.get(3))).isEqualTo("not-found");
    assertThat(object(lines.get(0))).containsEntry("source", "missing.html");
  }

  @Test
  void anUnreadableFileGivesAnError() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.html"), "x");
    assumeTrue(secret.toFile().setReadable(false) && !Files.isReadable(secret), "root reads all");
    Result result = run("article", "secret.html");
    assertThat(result.status()).isEqualTo(1);
    assertThat(errorType(result.lines().get(0))).isEqualTo("not-readable");
  }

  @Test
  void anEmptyFileAndABinaryFileAreNoArticles() throws Exception {
    Files.createFile(folder.resolve("empty.html"));
    byte[] binary = new byte[100_000];
    new Random(5).nextBytes(binary);
    Files.write(folder.resolve("binary.html"), binary);
    Result result = run("article", "empty.html", "binary.html");
    assertThat(result.status()).isZero();
    assertThat(result.lines()).hasSize(2);
    for (String line : result.lines()) {
      Map<?, ?> quality = member(object(line), "quality");
      assertThat(String.valueOf(quality.get("verdict"))).isNotIn("article", "live-blog");
    }
  }

  @Test
  void aFileOverTheLimitGivesAnErrorAndTheRunGoesOn() throws Exception {
    Files.write(folder.resolve("large.html"), new byte[20_000_001]);
    for (String[] mode : new String[][] {{"article"}, {"article", "--text"}}) {
      List<String> arguments = new ArrayList<>(List.of(mode));
      arguments.addAll(List.of("large.html", PAGE));
      Result result = run(arguments.toArray(String[]::new));
      assertThat(result.status()).isEqualTo(1);
      assertThat(errorType(result.lines().get(0))).isEqualTo("too-large");
      assertThat(object(result.lines().get(1))).containsKey("title");
    }
  }

  @Test
  void aListNamesTheFiles() throws Exception {
    Files.writeString(folder.resolve("list.txt"), PAGE + "\n\n  missing.html \r\n" + PAGE);
    Result result = run("article", "@list.txt");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(3);
    assertThat(result.lines().get(0)).isEqualTo(result.lines().get(2));
    assertThat(object(result.lines().get(1))).containsEntry("source", "missing.html");
  }

  @Test
  void aListIsOfPathsWhateverTheirNames() throws Exception {
    List<String> names = List.of("a page.html", "#1.html", "--help", "'quoted'.html", "a\\b.html");
    for (String name : names) {
      Files.copy(folder.resolve(PAGE), folder.resolve(name));
    }
    Files.writeString(folder.resolve("list.txt"), "\uFEFF" + String.join("\n", names));
    Result result = run("article", "@list.txt");
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).hasSameSizeAs(names);
    for (int i = 0; i < names.size(); i++) {
      assertThat(object(result.lines().get(i))).containsEntry("source", names.get(i));
    }
  }

  @Test
  void aListMayComeFromAnotherProgram() throws Exception {
    Result result =
        CommandLineProcess.in(folder)
            .input((PAGE + "\nmissing.html\n").getBytes(StandardCharsets.UTF_8))
            .run("article", "@-");
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(0)).isEqualTo(run("article", PAGE).lines().get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not json", "[1]", "{\"file\":", "\"page.html\""})
  void aBadLineOfAManifestIsNamed(String line) throws Exception {
    Files.writeString(folder.resolve("m.jsonl"), "{\"file\":\"a\",\"url\":\"b\"}\n" + line);
    Result result = run("article", "--manifest", "m.jsonl", PAGE);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).startsWith("wirecopy: m.jsonl, line 2: not a JSON object\n");
  }

  @Test
  void aManifestKnowsAFileByItsPathHoweverSpelled() throws Exception {
    Files.writeString(folder.resolve("a.html"), "<title>A</title>");
    Files.writeString(
        folder.resolve("m.jsonl"), "{\"file\":\"./x/../a.html\",\"url\":\"https://a.example/\"}");
    Result result = run("article", "--manifest", "m.jsonl", "a.html");
    assertThat(object(result.lines().get(0))).containsEntry("url", "https://a.example/");
  }

  @Test
  void whatIsWrongIsNotLostInTheHelp() throws Exception {
    Result result = run("article", "--threads", "many", PAGE);
    assertThat(result.err()).startsWith("wirecopy: Invalid value for option '--threads'");
    assertThat(result.err().lines()).hasSizeLessThan(8);
    assertThat(result.err().lines()).last().isEqualTo("wirecopy article --help tells more.");
    assertThat(run("artcle").err()).contains("Did you mean: wirecopy article");
    assertThat(run("help", "article").out()).isEqualTo(run("article", "--help").out());
  }

  @Test
  void formatsHaveNoCase() throws Exception {
    assertThat(run("article", "--format", "Markdown", "--precision", "RECALL", PAGE).out())
        .isEqualTo(run("article", "--format", "markdown", "--precision", "recall", PAGE).out());
  }

  @Test
  void aManifestGivesTheAddresses() throws Exception {
    Files.writeString(folder.resolve("a.html"), "<title>A</title>");
    Files.writeString(folder.resolve("b.html"), "<title>B</title>");
    Files.writeString(
        folder.resolve("manifest.jsonl"),
        """
        {"file":"a.html","url":"https://example.org/a"}

        {"url":"https://example.org/b","html":"b.html","more":1}
        """);
    Result result = run("article", "--manifest", "manifest.jsonl", "a.html", "b.html", PAGE);
    assertThat(result.status()).isZero();
    assertThat(object(result.lines().get(0))).containsEntry("url", "https://example.org/a");
    assertThat(object(result.lines().get(1))).containsEntry("url", "https://example.org/b");
  }

  @Test
  void anAddressCanBeGivenForOneInput() throws Exception {
    Files.writeString(folder.resolve("a.html"), "<title>A</title>");
    Result result = run("article", "--url", "https://example.org/a", "a.html");
    assertThat(object(result.lines().get(0))).containsEntry("url", "https://example.org/a");
  }

  @Test
  void fourThreadsGiveTheBytesOfOne() throws Exception {
    List<String> arguments = new ArrayList<>(List.of("article", "--threads", "1"));
    for (int round = 0; round < 3; round++) {
      GoldenPages.all().stream()
          .filter(page -> !page.scraped())
          .forEach(
              page ->
                  arguments.add(GoldenPages.folder().resolve(page.name() + ".html").toString()));
      arguments.add("missing" + round);
    }
    Result one = run(arguments.toArray(String[]::new));
    arguments.set(2, "4");
    Result four = run(arguments.toArray(String[]::new));
    assertThat(one.status()).isEqualTo(1);
    assertThat(four.status()).isEqualTo(1);
    assertThat(four.out()).isEqualTo(one.out());
    assertThat(one.lines()).hasSize(arguments.size() - 3);
  }

  @Test
  void theFormatsPrintOneArrayOrLinesOrText() throws Exception {
    Result array = run("article", "--format", "json", PAGE, "missing.html");
    assertThat(array.out()).startsWith("[\n{").endsWith("]\n");
    assertThat(array.status()).isEqualTo(1);

    Result text = run("article", "--format", "text", PAGE, "missing.html");
    Map<String, @Nullable Object> page = object(run("article", PAGE).lines().get(0));
    assertThat(text.out()).startsWith(page.get("title") + "\n").contains((String) page.get("text"));
    assertThat(text.err()).contains("missing.html");
    assertThat(text.status()).isEqualTo(1);
  }

  @Test
  void scrapedTextIsReadAsText() throws Exception {
    Files.copy(
        GoldenPages.folder().resolve("seed-like-text.txt"), folder.resolve("seed-like-text.txt"));
    Result result = run("article", "--text", "seed-like-text.txt");
    assertThat(result.status()).isZero();
    assertThat((String) object(result.lines().get(0)).get("text"))
        .contains("does not intend to ration electricity");
  }

  @Test
  void scrapedTextNeedNotBeUtf8() throws Exception {
    String text = Files.readString(GoldenPages.folder().resolve("text-browser-german.txt"));
    Files.writeString(folder.resolve("s.txt"), text);
    Result utf8 = run("article", "--text", "s.txt");
    for (String charset : List.of("UTF-16", "UTF-16LE", "windows-1252")) {
      Files.write(folder.resolve("s.txt"), text.getBytes(charset));
      assertThat(run("article", "--text", "s.txt").out()).as(charset).isEqualTo(utf8.out());
    }
  }

  @Test
  void outputIsUtf8WhateverTheLocale() throws Exception {
    Result expected = run("article", PAGE);
    Result plain =
        CommandLineProcess.in(folder)
            .environment(Map.of("LC_ALL", "C"))
            .options("-Dfile.encoding=US-ASCII")
            .run("article", PAGE);
    assertThat(plain.out()).isEqualTo(expected.out());
    assertThat((String) object(plain.lines().get(0)).get("title"))
        .matches("(?s).*\\p{IsCyrillic}.*");

    Result input =
        CommandLineProcess.in(folder)
            .environment(Map.of("LC_ALL", "C"))
            .options("-Dfile.encoding=US-ASCII")
            .input("Київ, 8 листопада".getBytes(StandardCharsets.UTF_8))
            .run("dateline");
    assertThat(input.out()).contains("Київ, 8 листопада");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "4"})
  void aBrokenPipeIsNoNews(String threads) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
    List<String> arguments = new ArrayList<>(List.of("article", "--threads", threads));
    for (int i = 0; i < 200; i++) {
      arguments.add(PAGE);
    }
    List<String> java = CommandLineProcess.command(List.of(), arguments.toArray(String[]::new));
    String quoted = "'" + String.join("' '", java) + "'";
    Result result =
        CommandLineProcess.in(folder).run(List.of("/bin/sh", "-c", quoted + " | head -c 1"));
    assertThat(result.out()).isEqualTo("{");
    assertThat(result.err()).isEmpty();
  }
}
