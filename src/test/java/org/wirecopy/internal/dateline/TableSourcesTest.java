package org.wirecopy.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No table ships without a word on where it comes from. */
class TableSourcesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "time/announcers.tsv",
        "time/outlook.tsv",
        "time/zones.tsv",
        "dateline/agencies.tsv",
        "dateline/cities.tsv",
        "dateline/colon-cities.tsv",
        "dateline/correspondents.tsv",
        "dateline/credits.tsv",
        "dateline/exemplar-cities.tsv",
        "dateline/labels.tsv",
        "dateline/places.tsv",
        "dateline/prepositions.tsv",
        "dateline/regions.tsv",
        "dateline/rivers.tsv",
        "dateline/small-words.tsv",
        "dateline/titles.tsv",
        "dateline/town-beginnings.tsv",
        "dateline/town-endings.tsv",
        "dateline/town-suffixes.tsv",
        "dateline/towns.tsv",
      })
  void namesItsSource(String table) throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream("/org/wirecopy/internal/" + table)) {
      String text =
          new String(Objects.requireNonNull(in, table).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(text).startsWith("# Source: ");
    }
  }
}
