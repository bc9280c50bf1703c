package org.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;
import org.wirecopy.golden.JsonTree;

/** Standoff annotations keep to their schema, and every selector selects what it quotes. */
class AnnotationWriterTest {

  private static final ArticleParser PARSER = ArticleParser.builder().keepDateline(true).build();
  private static final Schema SCHEMA = Schemas.shipped("annotations.schema.json");

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void everySelectorSelectsWhatItQuotes(GoldenPage page) throws IOException {
    Article article = page.parse(PARSER);
    String json = AnnotationWriter.create().toString(article);
    assertThat(Schemas.violations(SCHEMA, json)).isEmpty();
    int[] points = article.text().codePoints().toArray();
    for (List<?> selector : selectors(JsonTree.object(json))) {
      Map<?, ?> position = (Map<?, ?>) selector.get(0);
      Map<?, ?> quote = (Map<?, ?>) selector.get(1);
      int start = ((Number) member(position, "start")).intValue();
      int end = ((Number) member(position, "end")).intValue();
      String exact = new String(points, start, end - start);
      assertThat(exact).isEqualTo(quote.get("exact"));
      assertThat(article.text()).contains("" + quote.get("prefix") + exact + quote.get("suffix"));
    }
  }

  private static Object member(Map<?, ?> object, String name) {
    return Objects.requireNonNull(object.get(name), name);
  }

  /** All selectors of a tree, wherever they stand. */
  private static List<List<?>> selectors(Object tree) {
    List<List<?>> found = new ArrayList<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if ("selector".equals(name)) {
              found.add((List<?>) value);
            } else if (value != null) {
              found.addAll(selectors(value));
            }
          });
    } else if (tree instanceof List<?> list) {
      list.forEach(each -> found.addAll(selectors(each)));
    }
    return found;
  }

  @Test
  void whatTheTextSaysIsAnnotated() throws IOException {
    String text =
        "KYIV, Ukraine, Nov 8, 2022 (Reuters) - 😀 \"The ferries sail again,\" Mayor Ada Quill of "
            + "Odesa said on Tuesday. The crews had been on strike for eleven days and nights.";
    Article article = PARSER.parse("<h1>Ferries</h1><article><p>" + text + "</p></article>");
    Map<String, ?> page =
        JsonTree.object(AnnotationWriter.create().withSource("a.txt").toString(article));
    List<String> types = new ArrayList<>();
    for (Object item : (List<?>) member(page, "items")) {
      Map<?, ?> body = (Map<?, ?>) member((Map<?, ?>) item, "body");
      types.add(body.get("type") + " " + body.get("value"));
    }
    assertThat(types)
        .contains(
            "Dateline KYIV, Ukraine, 2022-11-08, Reuters",
            "DateMention 2022-11-08",
            "Attribution Ada Quill");
  }

  @Property
  void positionsCountCodePoints(@ForAll @StringLength(max = 1_500) String text) {
    Quoter quoter = new Quoter(text);
    int points = 0;
    for (int at = 0; at < text.length(); ) {
      assertThat(quoter.codePoint(at)).isEqualTo(points++);
      at += Character.charCount(text.codePointAt(at));
    }
    assertThat(quoter.codePoint(text.length())).isEqualTo(points);
  }
}
