package org.wirecopy.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Reads inputs on several threads and hands on the answers in input order.
 *
 * @param threads how many inputs are read at a time
 * @param failFast whether the first failure ends the run
 * @param progress told of every answer
 */
record Batch(int threads, boolean failFast, Progress progress) {

  /** Answers that may wait for the one before them, a thread. */
  private static final int WAITING = 16;

  /** Runs all inputs and returns the exit status: 1 if one failed, else 0. */
  int run(List<String> sources, Function<String, Answer> reader, Answers answers)
      throws IOException {
    int failed =
        threads == 1 ? runHere(sources, reader, answers) : runOnThreads(sources, reader, answers);
    progress.hide();
    answers.end();
    return Failure.status(failed, sources.size());
  }

  private int runHere(List<String> sources, Function<String, Answer> reader, Answers answers)
      throws IOException {
    int failed = 0;
    for (String source : sources) {
      failed += accept(reader.apply(source), answers);
      if (failed > 0 && failFast) {
        break;
      }
    }
    return failed;
  }

  private int runOnThreads(List<String> sources, Function<String, Answer> reader, Answers answers)
      throws IOException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Answer>> waiting = new ArrayDeque<>();
      Iterator<String> next = sources.iterator();
      int failed = 0;
      while ((next.hasNext() || !waiting.isEmpty()) && !(failed > 0 && failFast)) {
        while (next.hasNext() && waiting.size() < threads * WAITING) {
          String source = next.next();
          waiting.add(pool.submit(() -> reader.apply(source)));
        }
        failed += accept(result(waiting.remove()), answers);
      }
      return failed;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Hands an answer on; returns 1 if it is a failure, else 0. */
  private int accept(Answer answer, Answers answers) throws IOException {
    if (answer.failure() != null) {
      progress.hide(); // there will be a message
    }
    Answer written = answers.accept(answer);
    progress.done(written);
    return written.failure() != null ? 1 : 0;
  }

  private static Answer result(Future<Answer> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
