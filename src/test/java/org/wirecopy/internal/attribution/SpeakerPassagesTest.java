package org.wirecopy.internal.attribution;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wirecopy.Attribution;
import org.wirecopy.internal.text.Tsv;

/** The table of passages in which names, pronouns, roles and epithets say who speaks. */
class SpeakerPassagesTest {
  private static final List<String[]> ROWS = Tsv.rows(Lexicon.class, "speakers.tsv");

  @Test
  void tellsWhoIsMeant() {
    assertSoftly(
        softly -> {
          for (String[] row : ROWS) {
            String text = row[0].replace("¶", "\n\n");
            List<Attribution> said = Attribution.extract(text);
            for (String pair : row[1].split(" \\|\\| ", -1)) {
              String[] of = pair.split(" = ", -1);
              softly.assertThat(speaker(text, said, of[0])).as(row[0]).isEqualTo(of[1]);
            }
          }
        });
  }

  private static String speaker(String text, List<Attribution> said, String words) {
    int at = text.indexOf(words);
    return said.stream()
        .filter(
            one ->
                one.content().stream()
                    .anyMatch(s -> s.start() <= at && at + words.length() <= s.end()))
        .map(one -> one.speaker() == null ? "" : Objects.requireNonNull(one.speaker()).name())
        .findFirst()
        .orElse("nothing is said");
  }
}
