package org.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.ArticleParser;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;
import org.wirecopy.golden.JsonTree;

/** JSON and JSON Lines keep to their schema. */
class JsonWriterTest {

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final Schema SCHEMA = Schemas.shipped("article.schema.json");

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everyPageKeepsToTheSchema(GoldenPage page) {
    String json = JsonWriter.create().withSource(page.name()).toString(page.parse(PARSER));
    assertThat(Schemas.violations(SCHEMA, json)).isEmpty();
  }

  @Test
  void theSchemaRejectsWhatIsNoArticle() {
    String json = JsonWriter.create().toString(PARSER.parse("<p>a"));
    assertThat(Schemas.violations(SCHEMA, json)).isEmpty();
    assertThat(Schemas.violations(SCHEMA, json.replace("\"title\"", "\"headline\""))).isNotEmpty();
    assertThat(
            Schemas.violations(
                SCHEMA, json.replace("\"published\":null", "\"published\":\"8.11.\"")))
        .isNotEmpty();
  }

  @Test
  void linesEndAndObjectsDoNot() {
    var article = PARSER.parse("<title>A</title>");
    String object = JsonWriter.create().toString(article);
    assertThat(JsonWriter.lines().toString(article)).isEqualTo(object + "\n");
    assertThat(object).doesNotContain("\n").startsWith("{\"title\":");
  }

  @Test
  void indentingChangesNothingButTheSpace() throws IOException {
    var article = PARSER.parse("<title>A</title>");
    String indented = JsonWriter.create().withIndent().withSource("a").toString(article);
    assertThat(indented).contains("\n  \"title\" : ");
    assertThat(JsonTree.object(indented))
        .isEqualTo(JsonTree.object(JsonWriter.create().withSource("a").toString(article)));
  }
}
