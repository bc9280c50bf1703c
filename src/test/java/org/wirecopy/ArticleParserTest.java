package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

class ArticleParserTest {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final String PAGE = "<title>Ducks return</title><p>The ducks are back.</p>";

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  @Test
  void aNullArgumentIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parse(nothing(String.class)))
        .withMessage("html");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parse(PAGE, nothing(PageHints.class)))
        .withMessage("hints");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parse(nothing(byte[].class), PageHints.none()))
        .withMessage("html");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parse(new byte[0], nothing(PageHints.class)))
        .withMessage("hints");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parse(nothing(InputStream.class), PageHints.none()))
        .withMessage("html");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parse(InputStream.nullInputStream(), nothing(PageHints.class)))
        .withMessage("hints");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parseText(nothing(String.class)))
        .withMessage("scrapedText");
    assertThatNullPointerException()
        .isThrownBy(() -> PARSER.parseText(PAGE, nothing(PageHints.class)))
        .withMessage("hints");
    assertThatNullPointerException()
        .isThrownBy(() -> ArticleParser.builder().limits(nothing(Limits.class)))
        .withMessage("limits");
  }

  /** Null where the API's types forbid it, as a caller without null checking may pass it. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
  private static <T> T nothing(Class<T> type) {
    return type.cast(null);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void aLimitIsPositive(int limit) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withMaxBytes(limit))
        .withMessageContaining("maxBytes")
        .withMessageContaining(String.valueOf(limit));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withMaxDepth(limit))
        .withMessageContaining("maxDepth")
        .withMessageContaining(String.valueOf(limit));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withMaxBlocks(limit))
        .withMessageContaining("maxBlocks")
        .withMessageContaining(String.valueOf(limit));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withMaxTagName(limit))
        .withMessageContaining("maxTagName")
        .withMessageContaining(String.valueOf(limit));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withMaxJsonDepth(limit))
        .withMessageContaining("maxJsonDepth")
        .withMessageContaining(String.valueOf(limit));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withMaxJsonValues(limit))
        .withMessageContaining("maxJsonValues")
        .withMessageContaining(String.valueOf(limit));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Limits.defaults().withMaxJsonString(limit))
        .withMessageContaining("maxJsonString")
        .withMessageContaining(String.valueOf(limit));
  }

  @Test
  void jsonIsReadWithinTheLimits() {
    String html =
        """
        <script type="application/ld+json">
        {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Ada Moor"}}
        </script><article><h1>Pier to open in spring</h1>""";
    Limits limits = Limits.defaults();
    assertThat(authors(html, limits)).containsExactly("Ada Moor");
    assertThat(authors(html, limits.withMaxJsonDepth(1))).isEmpty();
    assertThat(authors(html, limits.withMaxJsonValues(5))).isEmpty();
    assertThat(authors(html, limits.withMaxJsonString(7))).isEmpty();
  }

  private static List<String> authors(String html, Limits limits) {
    Article article = ArticleParser.builder().limits(limits).build().parse(html);
    return article.authors().stream().map(Author::name).toList();
  }

  @Test
  void anInputIsTakenUpToTheLimitAndRefusedBehindIt() {
    ArticleParser small = limitedTo(100);
    String fits = "x".repeat(100);
    String tooLong = "x".repeat(101);
    assertThatCode(() -> small.parse(fits)).doesNotThrowAnyException();
    assertThatCode(() -> small.parseText(fits)).doesNotThrowAnyException();
    assertThatCode(() -> small.parse(new byte[100], PageHints.none())).doesNotThrowAnyException();
    assertThatCode(() -> small.parse(new ByteArrayInputStream(new byte[100]), PageHints.none()))
        .doesNotThrowAnyException();

    assertThatThrownBy(() -> small.parse(tooLong)).satisfies(e -> assertTooLarge(e, 100));
    assertThatThrownBy(() -> small.parseText(tooLong)).satisfies(e -> assertTooLarge(e, 100));
    assertThatThrownBy(() -> small.parse(new byte[101], PageHints.none()))
        .satisfies(e -> assertTooLarge(e, 100));
    assertThatThrownBy(() -> small.parse(new ByteArrayInputStream(new byte[101]), PageHints.none()))
        .satisfies(e -> assertTooLarge(e, 100));
  }

  private static void assertTooLarge(Throwable thrown, long limit) {
    assertThat(thrown).isInstanceOf(InputTooLargeException.class).hasMessageContaining("100");
    assertThat(((InputTooLargeException) thrown).limit()).isEqualTo(limit);
  }

  @Test
  void theDefaultLimitIsTwentyMillionBytes() {
    byte[] tooLarge = new byte[20_000_001];
    assertThatThrownBy(() -> PARSER.parse(tooLarge, PageHints.none()))
        .isInstanceOf(InputTooLargeException.class);
  }

  @Test
  void aStreamIsNotClosedAndReadNoFurtherThanOneByteBehindTheLimit() throws IOException {
    CountingStream endless = new CountingStream(new byte[1_000]);
    assertThatThrownBy(() -> limitedTo(100).parse(endless, PageHints.none()))
        .isInstanceOf(InputTooLargeException.class);
    assertThat(endless.read).isEqualTo(101);
    assertThat(endless.closed).isFalse();

    CountingStream small = new CountingStream(new byte[50]);
    limitedTo(100).parse(small, PageHints.none());
    assertThat(small.read).isEqualTo(50);
    assertThat(small.closed).isFalse();
  }

  @Test
  @SuppressWarnings("InputStreamSlowMultibyteRead") // fails at the first byte
  void anErrorOfTheStreamIsTheCallers() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("cable cut");
          }
        };
    assertThatThrownBy(() -> PARSER.parse(broken, PageHints.none()))
        .isInstanceOf(IOException.class)
        .hasMessage("cable cut");
  }

  private static ArticleParser limitedTo(int maxBytes) {
    return ArticleParser.builder().limits(Limits.defaults().withMaxBytes(maxBytes)).build();
  }

  @Test
  void toBuilderKeepsTheSettings() {
    ArticleParser copy = limitedTo(100).toBuilder().build();
    assertThatThrownBy(() -> copy.parse("x".repeat(101)))
        .isInstanceOf(InputTooLargeException.class);
  }

  @Test
  void aBuilderThatGoesOnDoesNotChangeTheParserItBuilt() {
    ArticleParser.Builder builder = ArticleParser.builder();
    ArticleParser wide = builder.build();
    builder.limits(Limits.defaults().withMaxBytes(1));
    assertThatCode(() -> wide.parse(PAGE)).doesNotThrowAnyException();
  }

  @Test
  void aParserSurvivesSerialization() throws Exception {
    ArticleParser copy = copy(limitedTo(1_000));
    assertThat(copy.parse(PAGE)).isEqualTo(PARSER.parse(PAGE));
    assertThatThrownBy(() -> copy.parse("x".repeat(1_001)))
        .isInstanceOf(InputTooLargeException.class);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void anArticleSurvivesSerialization(GoldenPage page) throws Exception {
    Article article = page.parse(PARSER);
    Article copy = copy(article);
    assertThat(copy).isEqualTo(article).hasSameHashCodeAs(article);
    assertThat(copy.text()).isEqualTo(article.text());
    for (Field field : Field.values()) {
      assertThat(copy.evidence(field)).isEqualTo(article.evidence(field));
    }
  }

  @Test
  void hintsSurviveSerialization() throws Exception {
    PageHints hints =
        PageHints.of("https://example.org/")
            .withContentType("text/html")
            .withFetchedAt(Instant.EPOCH)
            .withZone(ZoneOffset.UTC)
            .withLanguage("en");
    assertThat(copy(hints)).isEqualTo(hints);
  }

  @SuppressWarnings("unchecked") // the copy of a T is a T
  private static <T extends Serializable> T copy(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t", "\0\0\0\0", "<html></html>", "\ufffd\ufffd"})
  void aPageWithoutTextIsNoArticleAndHasNoBody(String html) {
    Article article = PARSER.parse(html);
    assertThat(article.quality().isArticle()).isFalse();
    assertThat(article.text()).isEmpty();
    assertThat(article.blocks()).isEmpty();
    assertThat(article.evidence(Field.BODY)).isEmpty();
  }

  @Test
  void aBinaryFileIsNoArticle() {
    byte[] binary = new byte[20_000];
    new Random(7).nextBytes(binary);
    assertThat(PARSER.parse(binary, PageHints.none()).quality().isArticle()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uD83D\uDC69\u200D\uD83D\uDC67",
        "\uDB40\uDC41",
        "\uD83C\uDDFA",
        "\uD83C\uDDE6",
        "*~",
        "1/",
        "a@",
        "O'"
      })
  void anEndlessLineOfSignsLeavesTheParagraphsAroundIt(String sign) {
    String before =
        "The harbour office said on Tuesday that the pier would open again in spring, once the"
            + " damage of the storm has been mended and paid for by the county.";
    String after =
        "Fishermen had asked for an earlier date, because the herring comes close to the shore in"
            + " February, and the next landing place is an hour away.";
    String page =
        "<article><h1>Pier to open in spring</h1><p>%s</p><p>%s</p><p>%s</p></article>"
            .formatted(before, sign.repeat(5_000), after);
    assertThat(PARSER.parse(page).text()).isEqualTo(before + "\n\n" + after);
  }

  @Test
  void textBehindTheLastBlockIsLeftOut() {
    ArticleParser two = ArticleParser.builder().limits(Limits.defaults().withMaxBlocks(2)).build();
    String line =
        "The ducks are back on the pond, said the keeper, and she hopes that they"
            + " will stay until the autumn, when the pond is to be drained and cleaned. ";
    String html = "<article><p>1 %s<p>2 %s<p>3 %s</article><meta property=og:title content=Ducks>";
    Article article = two.parse(html.formatted(line, line, line));
    assertThat(article.text()).contains("1 The", "2 The").doesNotContain("3 The");
    assertThat(article.title()).hasValue("Ducks");
    String text = "1 %s\n\n2 %s\n\n3 %s".formatted(line, line, line);
    assertThat(two.parseText(text).text()).contains("2 The").doesNotContain("3 The");
  }

  @Test
  void lettersBeyondTheBasicPlaneAreWriting() {
    String bold = "\uD835\uDC07\uD835\uDC1E\uD835\uDC25\uD835\uDC29 \uD835\uDC2C\uD835\uDC28. ";
    Article article =
        PARSER.parse("<article><h1>Title</h1><p>" + bold.repeat(80) + "</p></article>");
    assertThat(article.quality().isArticle()).isTrue();
    assertThat(article.text()).hasSize(bold.length() * 80 - 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aPageCutAnywhereIsRead(GoldenPage page) {
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(page.bytes(), page.bytes().length * part / 8);
      assertThatCode(() -> PARSER.parse(cut, page.hints())).doesNotThrowAnyException();
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void listsAreUnmodifiable(GoldenPage page) {
    Article article = page.parse(PARSER);
    assertThatThrownBy(() -> article.blocks().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> article.authors().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> article.topics().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> article.images().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> article.quality().reasons().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  /** Counts what is read of it and remembers being closed. */
  private static final class CountingStream extends FilterInputStream {
    private int read;
    private boolean closed;

    CountingStream(byte[] bytes) {
      super(new ByteArrayInputStream(bytes));
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      read += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      read += Math.max(count, 0);
      return count;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void aShortReportInChineseIsAnArticle() {
    Article article =
        PARSER.parse(
            "<h1>渡船停运</h1><div><p>连接两岸的老渡船将于三月停运，港务局周二表示，检查发现船体已经生锈。</p>"
                + "<p>每天约有九百人乘坐这条渡船，其中大多数在东岸的造纸厂工作。</p></div>");
    assertThat(article.blocks()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"<html><p>%s</p></html>", "\uFEFF\n <!DOCTYPE html>\n<p>%s</p>"})
  void aPageHandedInAsTextIsReadAsAPage(String frame) {
    String page = frame.formatted("The ferry sails again on Monday, said the owner of the boat.");
    ArticleParser parser = ArticleParser.create();
    assertThat(parser.parseText(page)).isEqualTo(parser.parse(page));
  }
}
