package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.cli.CommandLineProcess.Result;

/** The verbs that read standard input. */
class LineCommandsIT {

  @TempDir Path folder;

  private Result run(String input, String... arguments) throws IOException, InterruptedException {
    return CommandLineProcess.in(folder)
        .input(input.getBytes(StandardCharsets.UTF_8))
        .run(arguments);
  }

  @Test
  void datesAreReadLineByLine() throws Exception {
    Result result = run("Dienstag, 8. November 2022, 22.08 Uhr\r\n\nyesterday", "date");
    assertThat(result.status()).isZero();
    assertThat(result.lines())
        .containsExactly(
            "{\"input\":\"Dienstag, 8. November 2022, 22.08 Uhr\",\"value\":\"2022-11-08T22:08\"}",
            "{\"input\":\"\",\"value\":null}",
            "{\"input\":\"yesterday\",\"value\":null}");
  }

  @ParameterizedTest
  @CsvSource({
    "2024-05-16",
    "2024-05-16T12:00",
    "2024-05-16T12:00:00Z",
    "2024-05-16T12:00:00+02:00",
    "2024-05-16T12:00:00-02:00"
  })
  void relativeDatesCountFromTheReference(String reference) throws Exception {
    Result result = run("hier", "date", "--reference", reference, "--language", "fr");
    assertThat(result.lines()).containsExactly("{\"input\":\"hier\",\"value\":\"2024-05-15\"}");
  }

  @Test
  void eachLineOfABatchHasItsOwnReference() throws Exception {
    Result result =
        run(
            """
            {"text":"gestern","language":"de","reference":"2024-05-16","more":[{"text":"x"}],"n":1}
            {"text":"yesterday"}
            """,
            "date",
            "--batch",
            "--reference",
            "2020-01-02");
    assertThat(result.status()).isZero();
    assertThat(result.lines())
        .containsExactly(
            "{\"input\":\"gestern\",\"value\":\"2024-05-15\"}",
            "{\"input\":\"yesterday\",\"value\":\"2020-01-01\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[1]                                    | not a JSON object",
        "{\"reference\":\"2024-05-16\"}         | no text",
        "{\"text\":\"today\",\"reference\":\"noon\"} | reference: not ISO 8601",
        "{\"text\":                             | end-of-input"
      })
  void aBadLineOfABatchIsAnErrorAndTheRunGoesOn(String line, String message) throws Exception {
    Result result = run(line + "\n{\"text\":\"8 Nov 2022\"}\n", "date", "--batch");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(0)).contains("\"type\":\"bad-json\"", message);
    assertThat(result.lines().get(1)).contains("\"value\":\"2022-11-08\"");
  }

  @Test
  void datelinesAreReadLineByLine() throws Exception {
    Result result = run("BEIJING, May 16, 2024 (Xinhua) -- The crews\nThe crews\n", "dateline");
    assertThat(result.status()).isZero();
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(0))
        .contains("\"places\":[\"BEIJING\"],\"region\":null,\"date\":\"2024-05-16\"")
        .contains("\"zone\":null,\"agency\":\"Xinhua\"");
    assertThat(result.lines().get(1)).isEqualTo("{\"input\":\"The crews\",\"dateline\":null}");
  }

  @Test
  void namesAreListedInTheOrderOfTheText() throws Exception {
    Result result = run("Volodymyr Zelensky left Kiev. Zelensky waved.", "names", "--list");
    assertThat(result.status()).isZero();
    assertThat(result.lines())
        .containsExactly(
            "{\"text\":\"Volodymyr Zelensky\",\"start\":0,\"end\":18,"
                + "\"canonical\":\"Volodymyr Zelensky\",\"kind\":\"person\"}",
            "{\"text\":\"Kiev\",\"start\":24,\"end\":28,\"canonical\":\"Kyiv\",\"kind\":\"place\"}",
            "{\"text\":\"Zelensky\",\"start\":30,\"end\":38,"
                + "\"canonical\":\"Volodymyr Zelensky\",\"kind\":\"person\"}");
  }

  @Test
  void namesAreRewrittenAndAllElseStays() throws Exception {
    Result result = run("He left Kiev.\r\nNo end", "names", "--style", "ap");
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEqualTo("He left Kyiv.\r\nNo end");
  }

  @Test
  void pairsComeBackWithTheirProbability() throws Exception {
    Result result = run("Zelensky\tSelenskyj\nIvanov\tIvanova\n", "same");
    assertThat(result.status()).isZero();
    assertThat(result.lines()).hasSize(2);
    assertThat(probability(result, 0, "Zelensky\tSelenskyj\t")).isGreaterThan(.5);
    assertThat(probability(result, 1, "Ivanov\tIvanova\t")).isLessThan(.5);
  }

  @Test
  void aLineThatIsNoPairIsAFailureAndTheRunGoesOn() throws Exception {
    Result result = run("Zelensky\nKiev\tKyiv\n", "same");
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.lines()).hasSize(2);
    assertThat(result.lines().get(0)).isEqualTo("Zelensky\t\t0");
  }

  private static double probability(Result result, int line, String pair) {
    assertThat(result.lines().get(line)).startsWith(pair);
    return Double.parseDouble(result.lines().get(line).substring(pair.length()));
  }

  @Test
  void linesAreRomanized() throws Exception {
    Result result = run("Згурський\n\nЄнакієве", "transliterate", "--scheme", "kmu-55");
    assertThat(result.status()).isZero();
    assertThat(result.lines()).containsExactly("Zghurskyi", "", "Yenakiieve");
  }

  @Test
  void theSystemsAreListed() throws Exception {
    Result result = run("", "transliterate", "--list");
    assertThat(result.status()).isZero();
    assertThat(result.lines()).hasSizeGreaterThan(200).contains("iso-9-1995").doesNotContain("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dateline      | KYIV, Nov 8 (Reuters) - The crews | \"agency\":\"Reuters\"",
        "date          | 8 Nov 2022                        | {\"input\":\"8 Nov 2022\"",
        "names --list  | Kiev                              | \"start\":0",
        "attribution - | Anna Berg said it was over.       | \"source\":[[0,9]]"
      })
  void aByteOrderMarkIsNoText(String arguments, String text, String answer) throws Exception {
    Result result = run("\uFEFF" + text + "\n", arguments.split(" ", -1));
    assertThat(result.status()).isZero();
    assertThat(result.out()).contains(answer);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dateline", "date", "same", "names --list", "attribution @list"})
  void aReaderThatHasEnoughIsNoNews(String arguments) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
    Files.writeString(folder.resolve("in"), "KYIV, Nov 8 (Reuters) - Kiev\tKyiv\n".repeat(20_000));
    Files.writeString(folder.resolve("short"), "\"We will stay,\" said Anna Berg.");
    Files.writeString(folder.resolve("list"), "short\n".repeat(5_000));
    String java =
        "'"
            + String.join("' '", CommandLineProcess.command(List.of(), arguments.split(" ", -1)))
            + "'";
    Result result =
        CommandLineProcess.in(folder).run(List.of("/bin/sh", "-c", java + " < in | head -c 1"));
    assertThat(result.out()).hasSize(1);
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"transliterate --list", "date", "article -"})
  void aDiskThatIsFullIsToldOf(String arguments) throws Exception {
    assumeTrue(Files.exists(Path.of("/dev/full")), "needs a full disk");
    String java =
        "'"
            + String.join("' '", CommandLineProcess.command(List.of(), arguments.split(" ", -1)))
            + "'";
    Result result =
        CommandLineProcess.in(folder)
            .run(List.of("/bin/sh", "-c", "echo 8 Nov 2022 | " + java + " > /dev/full"));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("wirecopy: cannot write to standard output: ")
        .doesNotContain("\tat ");
  }

  @Test
  void anInputThatCannotBeReadIsToldOf() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a shell");
    String java = "'" + String.join("' '", CommandLineProcess.command(List.of(), "date")) + "'";
    Result result =
        CommandLineProcess.in(folder).run(List.of("/bin/sh", "-c", java + " < . | cat"));
    assertThat(result.err()).startsWith("wirecopy: ").doesNotContain("\tat ");
  }

  @Test
  void aQuestionIsAnsweredBeforeTheNext() throws Exception {
    Process process =
        new ProcessBuilder(CommandLineProcess.command(List.of(), "date"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    Writer in = process.outputWriter(StandardCharsets.UTF_8);
    BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
    try {
      for (int day = 1; day <= 3; day++) {
        in.write(day + " November 2022\n");
        in.flush();
        String answer = CompletableFuture.supplyAsync(() -> line(out)).get(20, TimeUnit.SECONDS);
        assertThat(answer).contains("\"value\":\"2022-11-0" + day + "\"");
      }
    } finally {
      process.destroyForcibly(); // ends a read that would wait for ever
    }
  }

  private static String line(BufferedReader reader) {
    try {
      return String.valueOf(reader.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void textIsReadAsWhatItIs() throws Exception {
    String text = "Міністр заявив, що місто не відступить. «Ми не підемо», — сказав Іван Бойко.";
    List<String> answers = new ArrayList<>();
    for (String charset : List.of("UTF-8", "UTF-16", "windows-1251")) {
      Files.write(folder.resolve("story.txt"), text.getBytes(charset));
      answers.add(run("", "attribution", "story.txt").out());
    }
    assertThat(answers.get(0)).contains("Іван Бойко");
    assertThat(answers).containsOnly(answers.get(0));
  }

  @Test
  void attributionsOfAText() throws Exception {
    Result result = run("\"We will not leave,\" said Mayor Anna Berg.", "attribution", "-");
    assertThat(result.status()).isZero();
    assertThat(result.lines()).hasSize(1);
    assertThat(result.out()).contains("\"kind\":\"direct\"", "\"speaker\":\"Anna Berg\"");
  }

  @ParameterizedTest
  @CsvSource({
    "date --format xml,                     no such format",
    "date --reference noon,                 not ISO 8601",
    "dateline --format xml,                 no such format",
    "attribution,                           FILE",
    "attribution @no-such-list,             cannot read no-such-list: no such file",
    "names,                                 --list",
    "names --list --style ap,               mutually exclusive",
    "names --style times,                   times",
    "names --list --format xml,             xml",
    "transliterate,                         --scheme",
    "transliterate --scheme no-such-system, no-such-system"
  })
  void wrongUsageIsStatusTwoAndSaysWhy(String arguments, String message) throws Exception {
    Result result = run("", arguments.split(" ", -1));
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains(message).doesNotContain("\tat ");
  }
}
