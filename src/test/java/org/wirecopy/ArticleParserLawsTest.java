package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.wirecopy.golden.GoldenPages;

/** What holds for every input. */
class ArticleParserLawsTest {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final PageHints HINTS = PageHints.of("https://example.org/news/1");

  @Provide
  Arbitrary<String> pages() {
    return Pages.any();
  }

  @Provide
  Arbitrary<String> nestedPages() {
    return Pages.nested();
  }

  @Property(tries = 600)
  void parsingAnyStringIsTotalAndDeterministic(@ForAll("pages") String html) {
    assertThat(PARSER.parse(html, HINTS)).isEqualTo(PARSER.parse(html, HINTS));
  }

  @Property(tries = 400)
  void parsingAnyBytesIsTotalAndDeterministic(@ForAll byte[] bytes) {
    assertThat(PARSER.parse(bytes, HINTS)).isEqualTo(PARSER.parse(bytes.clone(), HINTS));
  }

  @Property(tries = 400)
  void readingAnyScrapedTextIsTotalAndDeterministic(@ForAll("pages") String text) {
    assertThat(PARSER.parseText(text, HINTS)).isEqualTo(PARSER.parseText(text, HINTS));
  }

  @Property(tries = 600)
  @StatisticsReport(onFailureOnly = true)
  void spansPointAtTheirBlocksAndBlocksMakeTheText(@ForAll("pages") String html) {
    Article article = PARSER.parse(html);
    ArticleLaws.assertBlocksMakeTheText(article);
    // Random pages without a body would make this and the other laws say little.
    Statistics.label("has a body")
        .collect(!article.blocks().isEmpty())
        .coverage(coverage -> coverage.check(true).percentage(percentage -> percentage > 5));
    ArticleLaws.assertBlocksMakeTheText(PARSER.parseText(html));
  }

  @Property(tries = 1)
  void spansOfTheGoldenPagesPointAtTheirBlocks() {
    GoldenPages.all().forEach(page -> ArticleLaws.assertBlocksMakeTheText(page.parse(PARSER)));
  }

  @Property(tries = 200)
  void whatIsReadFromTheTextStandsInTheText(@ForAll("pages") String html) {
    Article article = PARSER.parseText(html, HINTS);
    ArticleLaws.assertSpansStandInTheText(article);
    ArticleLaws.assertSpansStandInTheText(article.restyled(HouseStyle.AP));
  }

  @Property(tries = 400)
  void bytesStringAndStreamGiveTheSame(@ForAll("pages") String html) throws IOException {
    // A lone surrogate is not encodable, and a mark at the start is not part of the text.
    byte[] bytes = html.replace("\ufeff", "").getBytes(StandardCharsets.UTF_8);
    String text = new String(bytes, StandardCharsets.UTF_8);
    PageHints utf8 = HINTS.withContentType("text/html; charset=utf-8");
    Article expected = PARSER.parse(text, utf8);
    if (!looksLikeUtf16(bytes)) {
      assertThat(PARSER.parse(bytes, utf8)).isEqualTo(expected);
      assertThat(PARSER.parse(new ByteArrayInputStream(bytes), utf8)).isEqualTo(expected);
    }
  }

  /** Every other byte at the start is zero: no text, and the bytes say UTF-16 rather than UTF-8. */
  private static boolean looksLikeUtf16(byte[] bytes) {
    int zeros = 0;
    for (int i = 0; i < Math.min(bytes.length, 64); i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros >= 4;
  }

  @Property(tries = 400)
  void lineEndsDoNotMatter(@ForAll("pages") String html) {
    String unix = html.replace("\r\n", "\n").replace('\r', '\n');
    String windows = unix.replace("\n", "\r\n");
    assertThat(PARSER.parse(windows, HINTS)).isEqualTo(PARSER.parse(unix, HINTS));
    assertThat(PARSER.parseText(windows, HINTS)).isEqualTo(PARSER.parseText(unix, HINTS));
  }

  @Property(tries = 400)
  void theCaseOfTagsDoesNotMatter(@ForAll("nestedPages") String html) {
    assertThat(PARSER.parse(withUpperCaseTags(html), HINTS)).isEqualTo(PARSER.parse(html, HINTS));
  }

  /** Upper-case names of elements, outside scripts, whose content is not markup. */
  private static String withUpperCaseTags(String html) {
    StringBuilder out = new StringBuilder(html.length());
    int i = 0;
    while (i < html.length()) {
      int end = i;
      if (html.startsWith("<script", i)) {
        int close = html.indexOf("</script>", i);
        out.append("<SCRIPT").append(html, i + 7, close).append("</SCRIPT>");
        i = close + 9;
        continue;
      }
      if (html.charAt(i) == '<') {
        end = i + 1;
        while (end < html.length() && isNameChar(html.charAt(end))) {
          end++;
        }
      }
      if (end > i) {
        out.append(html.substring(i, end).toUpperCase(Locale.ROOT));
        i = end;
      } else {
        out.append(html.charAt(i++));
      }
    }
    return out.toString();
  }

  private static boolean isNameChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '/';
  }

  @Property(tries = 600)
  void noControlOrDirectionMarkSurvivesInALine(@ForAll("pages") String html) {
    for (Article article : List.of(PARSER.parse(html, HINTS), PARSER.parseText(html, HINTS))) {
      assertThat(lines(article)).allSatisfy(ArticleParserLawsTest::assertOneCleanLine);
    }
  }

  private static List<String> lines(Article article) {
    return Stream.of(
            article.title().stream(),
            article.summary().stream(),
            article.authors().stream().map(Author::name),
            article.site().stream(),
            article.url().stream(),
            article.topics().stream())
        .flatMap(each -> each)
        .toList();
  }

  private static void assertOneCleanLine(String line) {
    assertThat(line).isNotBlank();
    assertThat(line.chars().filter(ArticleParserLawsTest::isControlOrDirection).boxed().toList())
        .as("controls in <%s>", line)
        .isEmpty();
  }

  private static boolean isControlOrDirection(int c) {
    return Character.isISOControl(c)
        || c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || c == 0x2028
        || c == 0x2029
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  @Property(tries = 600)
  void addressesAreHttpOrHttps(@ForAll("pages") String html) {
    for (PageHints hints : List.of(HINTS, PageHints.none(), PageHints.of("javascript:alert(1)"))) {
      Article article = PARSER.parse(html, hints);
      assertThat(article.url())
          .satisfiesAnyOf(
              url -> assertThat(url).isEmpty(),
              url -> assertThat(url.orElseThrow()).matches("(?i)https?://.*"));
      assertThat(article.images())
          .allSatisfy(image -> assertThat(image.url()).matches("(?i)https?://.*"));
    }
  }
}
