package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
