package org.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;
import org.wirecopy.golden.JsonTree;

/**
 * ninjs 3.1; validated where the IPTC's schema lies beside the project, for it is not part of it.
 */
class NinjsWriterTest {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final Path SCHEMA = Path.of("../shared/data/ninjs/ninjs-schema_3.1.json");

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyPageKeepsToTheSchema(GoldenPage page) throws IOException {
    assumeTrue(Files.exists(SCHEMA), "the ninjs schema is not at " + SCHEMA);
    Schema schema = Schemas.parse(Files.readString(SCHEMA));
    Article article = page.parse(PARSER);
    for (NinjsWriter writer :
        List.of(
            NinjsWriter.create(),
            NinjsWriter.create().withZone(ZoneId.of("Europe/Kyiv")).withUri("tag:a,2024:ü b"))) {
      String json = writer.toString(article);
      assertThat(Schemas.violations(schema, json)).isEmpty();
      assertThat(Schemas.violations(schema, json.replace("\"headlines\"", "\"headline\"")))
          .hasSizeGreaterThanOrEqualTo(article.title().isPresent() ? 1 : 0);
    }
  }

  private static Map<String, ?> item(NinjsWriter writer, String published) throws IOException {
    Article article =
        PARSER.parse(
            """
            <title>Ferry strike ends</title>
            <meta name="author" content="Ada Quill">
            <meta property="og:site_name" content="The Sandmouth Ledger">
            <meta property="article:published_time" content="%s">
            <p>The crews of all four ferries went back to work on Thursday, after a strike that had
            cut off the islands of Skerrow and Holm for eleven days.</p>
            <p>Both sides called the agreement fair. Its terms, which include a pay rise of six per
            cent, will be put to a vote of the union's members next month.</p>
            """
                .formatted(published));
    return JsonTree.object(writer.toString(article));
  }

  @Test
  void theMembersAreThoseOfTheStandard() throws IOException {
    Map<String, ?> item = item(NinjsWriter.create(), "2022-11-08T22:08:00+02:00");
    assertThat(item.get("by")).isEqualTo("Ada Quill");
    assertThat(item.get("firstCreated")).isEqualTo("2022-11-08T22:08:00+02:00");
    assertThat(item.get("versionCreated")).isEqualTo("2022-11-08T22:08:00+02:00");
    assertThat(item.get("headlines"))
        .isEqualTo(List.of(Map.of("contentType", "text/plain", "value", "Ferry strike ends")));
    assertThat(item.get("infoSources"))
        .isEqualTo(List.of(Map.of("name", "The Sandmouth Ledger", "role", "publisher")));
    assertThat((String) item.get("uri")).startsWith("urn:uuid:");
  }

  @Test
  void aZoneIsTheCallersOrNone() throws IOException {
    assertThat(item(NinjsWriter.create(), "2022-11-08T22:08")).doesNotContainKey("firstCreated");
    NinjsWriter kyiv = NinjsWriter.create().withZone(ZoneId.of("Europe/Kyiv"));
    assertThat(item(kyiv, "2022-11-08T22:08").get("firstCreated"))
        .isEqualTo("2022-11-08T22:08:00+02:00");
    assertThat(item(kyiv, "2022-11-08")).doesNotContainKey("firstCreated");
    assertThat(item(kyiv, "2022-11-08T22:08Z").get("firstCreated"))
        .isEqualTo("2022-11-08T22:08:00Z");
    // Kyiv's mean time was 2:02:04 ahead of UTC, which RFC 3339 cannot say.
    assertThat(item(kyiv, "1910-11-08T22:08").get("firstCreated"))
        .isIn(null, "1910-11-08T20:05:56Z");
  }

  static Stream<String> hostileAddresses() {
    return Stream.of(
        "a b", "http://a/[b]?\"<>\\^`{|}", "http://[::1]/x#a#b", "%zz%e4", "\u0000é😀");
  }

  @ParameterizedTest
  @MethodSource("hostileAddresses")
  void anyAddressBecomesAUri(String address) throws Exception {
    String uri = Uris.ascii(address);
    assertThat(new java.net.URI(uri).toASCIIString()).isEqualTo(uri);
    assertThat(Uris.ascii(uri)).isEqualTo(uri);
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a?b=c%20d#e, https://example.org/a?b=c%20d#e",
    "https://example.org/ä, https://example.org/%C3%A4",
    "https://[::1]:80/a, https://[::1]:80/a",
  })
  void aUriStaysAsItIs(String address, String uri) {
    assertThat(Uris.ascii(address)).isEqualTo(uri);
  }
}
