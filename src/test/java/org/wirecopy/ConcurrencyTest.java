package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

class ConcurrencyTest {

  private static final int THREADS = 64;

  /** All that an article says. */
  private record Answers(
      Article article, List<Attribution> said, List<Name> names, List<DateMention> dates) {
    static Answers of(Article article) {
      return new Answers(article, article.attributions(), article.names(), article.dates());
    }
  }

  @Test
  void sixtyFourThreadsOnOneParserGiveWhatOneThreadGives() throws Exception {
    ArticleParser parser = ArticleParser.create();
    List<GoldenPage> pages = GoldenPages.all();
    List<Answers> expected = pages.stream().map(page -> Answers.of(page.parse(parser))).toList();
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
                  for (int i = 0; i < pages.size(); i++) {
                    int page = (first + i) % pages.size();
                    assertThat(Answers.of(pages.get(page).parse(parser)))
                        .isEqualTo(expected.get(page));
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

  @Test
  void anInterruptedThreadStopsParsing() {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> ArticleParser.create().parse("<p>a</p>"))
          .isInstanceOf(CancellationException.class);
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    } finally {
      Thread.interrupted();
    }
    assertThat(ArticleParser.create().parse("<p>a</p>")).isNotNull();
  }
}
