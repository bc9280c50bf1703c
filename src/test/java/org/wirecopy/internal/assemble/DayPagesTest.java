package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.ArticleParser;

/** The day of publication on whole pages, from {@code day-pages.tsv}. */
class DayPagesTest {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head><meta charset="utf-8"><title>%s</title>%s</head>
      <body>
      <header><a href="/">Daily Quay</a>
      <nav><ul><li><a href="/harbour">Harbour</a></li><li><a href="/ferries">Ferries</a></li>
      <li><a href="/town">Town</a></li></ul></nav></header>
      %s
      <footer><p>&copy; 2011-2024 Daily Quay</p><ul><li><a href="/imprint">Imprint</a></li>
      <li><a href="/privacy">Privacy</a></li></ul></footer>
      </body>
      </html>
      """;

  private static final ArticleParser PARSER = ArticleParser.create();
  private static final Map<String, List<String>> TEXTS = new HashMap<>();

  @BeforeAll
  static void readTexts() throws IOException {
    rows("day-texts.tsv").forEach(row -> TEXTS.put(row.get(0), row.subList(1, row.size())));
  }

  static Stream<Arguments> pages() throws IOException {
    return rows("day-pages.tsv").map(row -> Arguments.of(row.get(0), row.get(1), row));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pages")
  void theDayIsThatOfPublication(String name, String day, List<String> row) {
    List<String> text = Objects.requireNonNull(TEXTS.get(row.get(2)));
    StringBuilder paragraphs = new StringBuilder();
    for (String paragraph : text.subList(1, text.size())) {
      paragraphs.append("<p>").append(paragraph).append("</p>\n");
    }
    String window = row.get(4).isEmpty() ? text.get(0) + " - Daily Quay" : row.get(4);
    String body = row.get(6).replace("{T}", text.get(0)).replace("{B}", paragraphs);
    String page = PAGE.formatted(row.get(3), window, row.get(5), body).replace("\\n", "\n");
    assertThat(PARSER.parse(page).published().map(time -> time.date().toString()).orElse("-"))
        .isEqualTo(day);
  }

  private static Stream<List<String>> rows(String table) throws IOException {
    try (InputStream in = DayPagesTest.class.getResourceAsStream(table)) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> List.of(line.split("\t", -1)));
    }
  }
}
