package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Progress is for those who watch. */
class ProgressTest {

  private static final Answer ANSWER = new Answer("a.html", "", null, "article 1.00");

  private static String shown(int total, boolean terminal, boolean verbose) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Progress progress = new Progress(err, total, terminal, verbose);
    progress.done(ANSWER);
    progress.hide();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void theLineTellsRateAndTimeLeft() {
    assertThat(Progress.line(120, 0, 1000, 3)).isEqualTo("120 of 1000, 40.0 a second, 0:22 left");
    assertThat(Progress.line(1, 0, 10_000, 1)).isEqualTo("1 of 10000, 1.0 a second, 166:39 left");
    assertThat(Progress.line(0, 0, 1, 0)).startsWith("0 of 1, 0.0 a second");
  }

  @Test
  void whatAnEarlierRunDidDoesNotMakeThisOneFaster() {
    assertThat(Progress.line(520, 400, 1400, 3)).isEqualTo("520 of 1400, 40.0 a second, 0:22 left");
    assertThat(Answer.skipped("a.html").isSkipped()).isTrue();
    assertThat(ANSWER.isSkipped()).isFalse();
  }

  @Test
  void nobodyWatchesAPipeOrAShortRun() {
    assertThat(shown(1_000, false, false)).isEmpty();
    assertThat(shown(3, true, false)).isEmpty();
  }

  @Test
  void theLineGivesWayToAMessage() throws InterruptedException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Progress progress = new Progress(err, 1_000, true, false);
    progress.hide();
    assertThat(bytes.size()).as("nothing to hide").isZero();
    Thread.sleep(300); // a line is due four times a second
    progress.done(ANSWER);
    progress.hide();
    progress.hide();
    err.print("wirecopy: message");
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .matches("\\r1 of 1000, .* left\u001b\\[K\\r\u001b\\[Kwirecopy: message");
  }

  @Test
  void whoAsksIsToldOfEveryInput() {
    assertThat(shown(1_000, true, true))
        .isEqualTo("wirecopy: a.html: article 1.00" + System.lineSeparator());
  }
}
