package org.wirecopy.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * What a page costs each engine: CPU time and allocation of the one thread, the engines interleaved
 * page by page in one JVM, so that the ratios hold on a busy machine. For each page and engine the
 * cheapest of the rounds counts. {@code EngineCost FOLDER [ROUNDS]}
 */
public final class EngineCost {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final Implementations[] ENGINES = Implementations.values();
  private static final int DEFAULT_ROUNDS = 8;

  private final byte[][] pages;
  private final long[][] nanos; // engine, page
  private final long[] bytes; // engine; of the last round

  private EngineCost(byte[][] pages) {
    this.pages = pages;
    this.nanos = new long[ENGINES.length][pages.length];
    this.bytes = new long[ENGINES.length];
    Arrays.stream(nanos).forEach(row -> Arrays.fill(row, Long.MAX_VALUE));
  }

  /** Measures pages; the first rounds, in which code is compiled, hardly ever are the cheapest. */
  public static EngineCost measure(byte[][] pages, int rounds) {
    EngineCost cost = new EngineCost(pages);
    for (int round = 0; round < rounds; round++) {
      Arrays.fill(cost.bytes, 0);
      for (int page = 0; page < pages.length; page++) {
        for (int engine = 0; engine < ENGINES.length; engine++) {
          cost.read(engine, page);
        }
      }
    }
    return cost;
  }

  /** Prints a table. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: EngineCost FOLDER [ROUNDS]");
      System.exit(2);
    }
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_ROUNDS;
    byte[][] pages = PageFolder.read(Path.of(args[0]));
    EngineCost cost = measure(pages, rounds);
    System.out.println(
        "| engine | CPU time / bare parse | allocation / bare parse | slowest page in a hundred |"
            + " pages a second |");
    System.out.println("| --- | --- | --- | --- | --- |");
    for (Implementations engine : ENGINES) {
      System.out.printf(
          Locale.ROOT,
          "| %s | %.2f | %.2f | %.2f | %.0f |%n",
          engine,
          cost.time(engine),
          cost.allocation(engine),
          (double) cost.percentile99(engine) / cost.percentile99(Implementations.JSOUP),
          1e9 * pages.length / cost.nanos(engine));
    }
  }

  private void read(int engine, int page) {
    long bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
    long nanosBefore = THREAD.getCurrentThreadCpuTime();
    Object made = ENGINES[engine].read(pages[page]);
    long spent = THREAD.getCurrentThreadCpuTime() - nanosBefore;
    bytes[engine] += THREAD.getCurrentThreadAllocatedBytes() - bytesBefore;
    if (made == null) {
      throw new IllegalStateException("no engine gives null");
    }
    nanos[engine][page] = Math.min(nanos[engine][page], spent);
  }

  /** CPU time over all pages, in bare parses. */
  public double time(Implementations engine) {
    return (double) nanos(engine) / nanos(Implementations.JSOUP);
  }

  private double allocation(Implementations engine) {
    return (double) bytes[engine.ordinal()] / bytes[Implementations.JSOUP.ordinal()];
  }

  private long nanos(Implementations engine) {
    return Arrays.stream(nanos[engine.ordinal()]).sum();
  }

  private long percentile99(Implementations engine) {
    long[] sorted = nanos[engine.ordinal()].clone();
    Arrays.sort(sorted);
    return sorted[(int) Math.ceil(sorted.length * 0.99) - 1];
  }
}
