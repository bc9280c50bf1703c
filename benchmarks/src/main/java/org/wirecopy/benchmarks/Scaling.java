package org.wirecopy.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What sharing one parser costs: CPU time of a page in one thread and in several, and how often a
 * thread had to wait for another one's lock. Where CPU time stays and nobody waits, threads read as
 * many pages more as there are idle cores; so it can be measured on a busy machine. {@code Scaling
 * FOLDER [THREADS] [ROUNDS]}
 */
public final class Scaling {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final int DEFAULT_THREADS = 2;
  private static final int DEFAULT_ROUNDS = 5;

  private Scaling() {}

  /** The work of one thread in one round. */
  private record Share(long nanos, long waits) {}

  /** Prints one line. */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    if (args.length == 0) {
      System.err.println("usage: Scaling FOLDER [THREADS] [ROUNDS]");
      System.exit(2);
    }
    byte[][] pages = PageFolder.read(Path.of(args[0]));
    int threads = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_THREADS;
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : DEFAULT_ROUNDS;
    long one = Long.MAX_VALUE;
    long several = Long.MAX_VALUE;
    long waits = 0;
    for (int round = 0; round < rounds; round++) {
      one = Math.min(one, run(pages, 1).nanos());
      Share share = run(pages, threads);
      several = Math.min(several, share.nanos() / threads);
      waits += share.waits();
    }
    System.out.printf(
        Locale.ROOT,
        "%d threads: CPU time of a page %.3f times that of one thread, %d waits for a lock in %d"
            + " pages%n",
        threads,
        (double) several / one,
        waits,
        (long) rounds * threads * pages.length);
  }

  /** Every thread reads all pages. */
  private static Share run(byte[][] pages, int threads)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Share>> shares = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        shares.add(pool.submit(() -> read(pages)));
      }
      long nanos = 0;
      long waits = 0;
      for (Future<Share> share : shares) {
        nanos += share.get().nanos();
        waits += share.get().waits();
      }
      return new Share(nanos, waits);
    } finally {
      pool.shutdown();
    }
  }

  private static Share read(byte[][] pages) {
    long nanos = THREAD.getCurrentThreadCpuTime();
    long waits = waits();
    for (byte[] page : pages) {
      if (Implementations.WIRECOPY.read(page) == null) {
        throw new IllegalStateException("no engine gives null");
      }
    }
    return new Share(THREAD.getCurrentThreadCpuTime() - nanos, waits() - waits);
  }

  private static long waits() {
    ThreadInfo info = THREAD.getThreadInfo(Thread.currentThread().getId());
    return info.getBlockedCount();
  }
}
