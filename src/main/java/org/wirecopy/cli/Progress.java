package org.wirecopy.cli;

import java.io.PrintStream;
import java.util.Locale;

/**
 * How far a batch is: a line that rewrites itself, with the rate and the time left, where somebody
 * watches and there is more than a screenful of work; with {@code -v} a line an input.
 */
final class Progress {

  /** Fewer inputs are done before anybody looks. */
  private static final int SCREENFUL = 24;

  private static final long INTERVAL = 250_000_000L; // nanoseconds between two rewritings

  private final PrintStream err;
  private final int total;
  private final boolean watched;
  private final boolean verbose;
  private final long start = System.nanoTime();
  private long last = start;
  private int done;
  private int skipped;
  private boolean shown;

  /**
   * Begins to count.
   *
   * @param err where to tell
   * @param total how many inputs there are
   * @param alone whether somebody watches {@code err}, and nothing else is printed there
   * @param verbose whether every input is told of
   */
  Progress(PrintStream err, int total, boolean alone, boolean verbose) {
    this.err = err;
    this.total = total;
    this.watched = alone && !verbose && total > SCREENFUL;
    this.verbose = verbose;
  }

  void done(Answer answer) {
    done++;
    skipped += answer.isSkipped() ? 1 : 0;
    if (verbose) {
      err.println("wirecopy: " + answer.source() + ": " + answer.note());
    }
    long now = System.nanoTime();
    if (watched && now - last >= INTERVAL) {
      last = now;
      shown = true;
      err.print("\r" + line(done, skipped, total, (now - start) / 1e9) + "\u001b[K");
      err.flush();
    }
  }

  /** Takes the line away, so that something else can be printed in its place. */
  void hide() {
    if (shown) {
      shown = false;
      err.print("\r\u001b[K");
      err.flush();
    }
  }

  /**
   * {@code 120 of 1000, 40.0 a second, 0:22 left}. What an earlier run did took no time now: it is
   * done, but tells nothing of the rate.
   */
  static String line(int done, int skipped, int total, double seconds) {
    double rate = (done - skipped) / Math.max(seconds, 1e-3);
    long left = Math.round((total - done) / Math.max(rate, 1e-3));
    return String.format(
        Locale.ROOT,
        "%d of %d, %.1f a second, %d:%02d left",
        done,
        total,
        rate,
        left / 60,
        left % 60);
  }
}
