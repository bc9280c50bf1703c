package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.format.NinjsWriter;

/** Who hands over what cannot be is told which argument it was, at once and not later. */
@SuppressWarnings("NullAway") // nulls are the point
class ArgumentsTest {

  private static final Span SPAN = new Span(1, 3);
  private static final LocalDate DAY = LocalDate.of(2024, 5, 16);
  private static final Article ARTICLE = ArticleParser.create().parse("<title>A</title>");

  private static Arguments without(String argument, ThrowingCallable call) {
    return Arguments.of(argument, call);
  }

  static Stream<Arguments> nulls() {
    var day = DateMention.Granularity.DAY;
    var direct = Attribution.Kind.DIRECT;
    var style = HouseStyle.AP.toBuilder();
    return Stream.of(
        without("field", () -> ARTICLE.evidence(null)),
        without("style", () -> ARTICLE.restyled(null)),
        without("paragraph", () -> Dateline.parse(null)),
        without("places", () -> new Dateline(null, null, null, null, null, null, null, SPAN)),
        without("span", () -> new Dateline(List.of(), null, null, null, null, null, null, null)),
        without("date", () -> Timestamp.of(null)),
        without("span", () -> new DateMention(null, day, DAY, null, null)),
        without("granularity", () -> new DateMention(SPAN, null, DAY, null, null)),
        without("date", () -> new DateMention(SPAN, day, null, null, null)),
        without(
            "content", () -> new Attribution(direct, null, null, null, null, Stance.SAY, false, 1)),
        without("name", () -> new Author(null, Author.Kind.PERSON)),
        without("text", () -> new Block(Block.Type.QUOTE, null, 0, SPAN)),
        without("reasons", () -> new Quality(1, Quality.Verdict.ARTICLE, null)),
        without("mentions", () -> new Name("A", Name.Kind.OTHER, null, Set.of())),
        without("variants", () -> new Name("A", Name.Kind.OTHER, List.of(), null)),
        without("source", () -> new HouseStyle.Edit(null, SPAN)),
        without("target", () -> new HouseStyle.Edit(SPAN, null)),
        without("edits", () -> new HouseStyle.Rewriting("a", null)),
        without("name", () -> style.place(null, List.of())),
        without("variants", () -> style.place("A", null)),
        without("variants", () -> style.place("A", Arrays.asList("B", null))),
        without("familyName", () -> style.person("A", null, List.of(), List.of())),
        without("givenVariants", () -> style.person("A", "B", null, List.of())),
        without("familyVariants", () -> style.person("A", "B", List.of(), null)),
        without("text", () -> Romanization.of("kmu-55").apply(null)));
  }

  @ParameterizedTest
  @MethodSource("nulls")
  void whatIsMissingIsNamed(String argument, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(argument);
  }

  static Stream<Arguments> wrong() {
    var style = HouseStyle.AP.toBuilder();
    return Stream.of(
        without("id is blank", () -> style.id(" ")),
        without("variants is blank", () -> style.place("A", List.of("B", " "))),
        without("givenName is blank", () -> style.person("", "B", List.of(), List.of())),
        without("givenVariants is blank", () -> style.person("A", "B", List.of(""), List.of("C"))),
        without("uri \"a b\": not absolute", () -> NinjsWriter.create().withUri("a b")),
        without("uri \"urn:\": not absolute", () -> NinjsWriter.create().withUri("urn:")),
        without("fetchedAt +", () -> PageHints.none().withFetchedAt(Instant.MAX)),
        without("fetchedAt -", () -> PageHints.none().withFetchedAt(Instant.MIN)),
        without(
            "fetchedAt +10000-01-01T00:00:00Z: not in the years 1 to 9999",
            () -> PageHints.none().withFetchedAt(Instant.parse("+10000-01-01T00:00:00Z"))));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsNamed(String message, ThrowingCallable call) {
    assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(message);
  }

  @Test
  void anyTimeThatHintsTakeCanBeCountedFrom() {
    String page =
        "<h1>Ferries sail</h1><p>Posted 3 hours ago</p><p>The crews went back to work.</p>";
    for (String time : List.of("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
      PageHints hints = PageHints.of(null).withFetchedAt(Instant.parse(time));
      assertThat(ArticleParser.create().parse(page, hints).quality()).isNotNull();
      assertThat(ArticleParser.create().parseText("Posted 3 hours ago\n\nThe crews.", hints))
          .isNotNull();
    }
  }

  @Test
  void anEmptySpanSharesNothing() {
    Span empty = new Span(2, 2);
    assertThat(empty.overlaps(SPAN)).isFalse();
    assertThat(SPAN.overlaps(empty)).isFalse();
    assertThat(SPAN.overlaps(new Span(2, 9))).isTrue();
    assertThat(SPAN.overlaps(new Span(3, 9))).isFalse();
  }

  @Test
  void theWayBackHasAWayBack() {
    Romanization there = Romanization.of("iso-9-1995");
    Romanization back = there.inverse().orElseThrow();
    assertThat(back.id()).isEqualTo(there.id() + "~");
    assertThat(back.source()).isEqualTo(there.source());
    assertThat(back.inverse().orElseThrow().id()).isEqualTo(there.id());
    assertThat(back.apply(there.apply("Щёлково"))).isEqualTo("Щёлково");
  }
}
