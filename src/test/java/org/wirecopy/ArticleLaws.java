package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    assertThat(article.names()).extracting(name -> name.mentions().get(0)).isSorted();
    assertThat(article.attributions()).extracting(ArticleLaws::firstWord).isSorted();
    assertMentionsAreApart(article.names(), article.text());
  }

  /** No code unit is of two mentions, and each reads as its name may. */
  public static void assertMentionsAreApart(List<Name> names, String text) {
    assertThat(names)
        .allSatisfy(
            name ->
                assertThat(name.mentions())
                    .allSatisfy(span -> assertThat(name.variants()).contains(span.of(text))));
    List<Span> all = names.stream().flatMap(name -> name.mentions().stream()).sorted().toList();
    for (int i = 1; i < all.size(); i++) {
      assertThat(all.get(i - 1).overlaps(all.get(i))).as(all.get(i) + " of " + text).isFalse();
    }
  }

  /** Where an attribution begins. */
  public static int firstWord(Attribution said) {
    return spans(said).mapToInt(Span::start).min().orElseThrow();
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
