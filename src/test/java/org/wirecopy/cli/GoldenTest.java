package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.format.JsonWriter;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;
import org.wirecopy.golden.JsonTree;

/** Each bundled page gives its golden article, field by field, in the JSON of the command line. */
class GoldenTest {

  private static final ArticleParser PARSER = ArticleParser.create();

  static List<GoldenPage> pages() {
    return GoldenPages.all();
  }

  static List<Arguments> toFix() {
    List<Arguments> cases = new ArrayList<>();
    for (GoldenPage page : GoldenPages.all()) {
      GoldenPages.toFix(page.name()).forEach(field -> cases.add(Arguments.of(page, field)));
    }
    return cases;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void aPageGivesItsGoldenArticle(GoldenPage page) throws IOException {
    Map<String, String> differences = differences(page);
    GoldenPages.toFix(page.name()).forEach(differences::remove);
    if (!differences.isEmpty()) {
      fail(page + " differs in " + String.join("\n", differences.values()));
    }
  }

  @ParameterizedTest(name = "{0} {1}", allowZeroInvocations = true)
  @MethodSource("toFix")
  void aFixIsNoticed(GoldenPage page, String field) throws IOException {
    assertThat(differences(page))
        .as("%s of %s is right now: take it out of tofix.txt", field, page)
        .containsKey(field);
  }

  @Test
  void everyNameToFixIsAPage() {
    assertThat(GoldenPages.all().stream().map(GoldenPage::name).toList())
        .containsAll(GoldenPages.toFix().keySet());
  }

  private static Map<String, String> differences(GoldenPage page) throws IOException {
    Article article = page.parse(PARSER);
    String got = JsonWriter.create().withSource(page.name()).toString(article);
    String want = Files.readString(GoldenPages.folder().resolve(page.name() + ".json"));
    return differences(comparable(want), comparable(got));
  }

  /**
   * Without what the file cannot know, and what is a matter of degree: the golden files state the
   * verdict, not how sure it is.
   */
  private static Map<String, @Nullable Object> comparable(String json) throws IOException {
    Map<String, @Nullable Object> tree = JsonTree.object(json);
    tree.remove("source");
    tree.computeIfPresent("text", (field, text) -> List.of(((String) text).split("\n\n", -1)));
    if (tree.remove("quality") instanceof Map<?, ?> quality) {
      tree.put("quality.verdict", quality.get("verdict"));
    }
    return tree;
  }

  private static Map<String, String> differences(
      Map<String, @Nullable Object> want, Map<String, @Nullable Object> got) {
    Map<String, String> differences = new LinkedHashMap<>();
    TreeSet<String> fields = new TreeSet<>(want.keySet());
    fields.addAll(got.keySet());
    for (String field : fields) {
      Object wanted = want.get(field);
      Object given = got.get(field);
      if (!Objects.equals(wanted, given)) {
        differences.put(
            field,
            wanted instanceof List<?> wantedItems && given instanceof List<?> givenItems
                ? difference(field, wantedItems, givenItems)
                : "%s\n  want: %s\n  got:  %s".formatted(field, wanted, given));
      }
    }
    return differences;
  }

  /** Lists are long: only the items that one side has alone are shown. */
  private static String difference(String field, List<?> want, List<?> got) {
    StringBuilder text = new StringBuilder(field);
    want.stream().filter(item -> !got.contains(item)).forEach(i -> text.append("\n  want: " + i));
    got.stream().filter(item -> !want.contains(item)).forEach(i -> text.append("\n  got:  " + i));
    return text.length() == field.length()
        ? field + ": the same items in another order or number"
        : text.toString();
  }
}
