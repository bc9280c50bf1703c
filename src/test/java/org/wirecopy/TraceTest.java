package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

/** The trace tells of every block, and agrees with the body. */
class TraceTest {

  private static final ArticleParser TRACING = ArticleParser.builder().trace(true).build();

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theKeptBlocksAreTheBodys(GoldenPage page) {
    Article article = page.parse(TRACING.toBuilder().keepDateline(true).build());
    assertThat(article.trace().stream().filter(TracedBlock::kept).map(TracedBlock::text))
        .containsExactlyElementsOf(article.blocks().stream().map(Block::text).toList());
    assertThat(article.trace())
        .allSatisfy(
            block -> {
              assertThat(block.text()).isNotBlank();
              assertThat(block.reason()).isNotBlank();
              assertThat(block.score()).isBetween(0.0, 1.0);
            });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void tracingChangesNothingElse(GoldenPage page) {
    Article plain = page.parse(ArticleParser.create());
    Article traced = page.parse(TRACING);
    assertThat(traced).isEqualTo(plain);
    assertThat(traced.trace().stream().filter(TracedBlock::kept)).hasSameSizeAs(plain.blocks());
    assertThat(plain.trace()).isEmpty();
  }

  @Test
  void aRestyledArticleKeepsIt() {
    Article article = TRACING.parse("<title>A</title><p>b");
    assertThat(article.restyled(HouseStyle.AP).trace()).isEqualTo(article.trace()).isNotEmpty();
  }
}
