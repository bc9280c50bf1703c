package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What holds for every article, whatever it was made of. */
public final class ArticleLaws {

  private ArticleLaws() {}

  /** The blocks' spans point at the blocks, and the blocks make the text. */
  public static void assertBlocksMakeTheText(Article article) {
    for (Block block : article.blocks()) {
      assertThat(block.span().of(article.text())).isEqualTo(block.text());
    }
    assertThat(article.blocks().stream().map(Block::text).collect(Collectors.joining("\n\n")))
        .isEqualTo(article.text());
  }

  /** Every span of an article lies in its text, and lists of spans are in its order. */
  public static void assertSpansStandInTheText(Article article) {
    assertBlocksMakeTheText(article);
    assertLinksStandInBlocks(article);
    Stream<Span> spans =
        Stream.of(
                article.dateline().stream().map(Dateline::span),
                article.dates().stream().map(DateMention::span),
                article.names().stream().flatMap(name -> name.mentions().stream()),
                article.attributions().stream().flatMap(ArticleLaws::spans))
            .flatMap(each -> each);
    assertThat(spans)
        .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(article.text().length()));
    assertThat(article.dates()).extracting(DateMention::span).isSorted();
    assertThat(article.names()).allSatisfy(name -> assertThat(name.mentions()).isSorted());
  }

  /** Each link covers words of one block, and none another's. */
  public static void assertLinksStandInBlocks(Article article) {
    int end = 0;
    for (Link link : article.links()) {
      assertThat(link.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(link.span().of(article.text())).isNotBlank();
      assertThat(article.blocks())
          .as("%s", link)
          .anySatisfy(block -> assertThat(block.span().contains(link.span())).isTrue());
      assertThat(link.url()).matches("(?i)https?://\\P{Cntrl}*");
      end = link.span().end();
    }
  }

  /** All spans of an attribution. */
  public static Stream<Span> spans(Attribution said) {
    return Stream.concat(
        said.content().stream(), Stream.of(said.source(), said.cue()).filter(Objects::nonNull));
  }
}
