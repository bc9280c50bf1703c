package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

class ConcurrencyTest {

  private static final int THREADS = 8;
  private static final int ROUNDS = 6;

  @Test
  void eightThreadsOnOneParserGiveWhatOneThreadGives() throws Exception {
    ArticleParser parser = ArticleParser.create();
    List<GoldenPage> pages = GoldenPages.all();
    List<Article> expected = pages.stream().map(page -> page.parse(parser)).toList();
    CountDownLatch start = new CountDownLatch(THREADS);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<Void>> runs = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * 3; // each starts elsewhere, so that different pages meet
        runs.add(
            pool.submit(
                () -> {
                  start.countDown();
                  start.await();
                  for (int i = 0; i < pages.size() * ROUNDS; i++) {
                    int page = (first + i) % pages.size();
                    assertThat(pages.get(page).parse(parser)).isEqualTo(expected.get(page));
                  }
                  return null;
                }));
      }
      for (Future<Void> run : runs) {
        run.get();
      }
    } finally {
      pool.shutdownNow();
    }
  }
}
