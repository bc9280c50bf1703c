package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Attribution;
import org.wirecopy.Speaker;
import org.wirecopy.internal.text.Tsv;

class OfficesTest {
  private static final List<String[]> ROWS = Tsv.rows(Lexicon.class, "roles.tsv");

  @Test
  void tellsWhatSpeakersAre() {
    assertSoftly(
        softly -> {
          for (String[] row : ROWS) {
            Speaker speaker = speaker(row[0]);
            softly.assertThat(speaker.name()).as(row[0]).isEqualTo(row[1]);
            softly.assertThat(orDash(speaker.role())).as(row[0]).isEqualTo(row[2]);
            softly.assertThat(orDash(speaker.organization())).as(row[0]).isEqualTo(row[3]);
          }
        });
  }

  /** Words beside a name that are no office of it. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dale Morse, the plan was dead, said so. Morse said the plan was dead.",
        "He wanted to unseat Dale Morse. Morse said the plan was dead.",
        "The candidates Anna Berg and Dale Morse met. Morse said the plan was dead.",
        "Anna Berg met Dale Morse, whose lawyer left. Morse said the plan was dead.",
        "Former Veska lost. Dale Morse said the plan was dead.",
      })
  void givesNoOfficeRatherThanAnother(String text) {
    List<Attribution> said = Attribution.extract(text);
    Speaker speaker = Objects.requireNonNull(said.get(said.size() - 1).speaker());
    assertThat(speaker.name()).isEqualTo("Dale Morse");
    assertThat(speaker.role()).isNull();
  }

  @Test
  void prefersAnOfficeWithItsBodyToARank() {
    String text =
        "Brig. Gen. Anna Berg spoke. Berg, the Pentagon press secretary, said the plan was dead.";
    Speaker speaker = speaker(text);
    assertThat(speaker.role()).isEqualTo("press secretary");
    assertThat(speaker.organization()).isEqualTo("Pentagon");
  }

  private static Speaker speaker(String text) {
    return Attribution.extract(text).stream()
        .map(Attribution::speaker)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  private static String orDash(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
