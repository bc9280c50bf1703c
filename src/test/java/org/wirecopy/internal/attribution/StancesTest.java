package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tsv;

class StancesTest {

  @Test
  void readsTheGoldenCues() {
    List<String[]> rows = Tsv.rows(Lexicon.class, "stances.tsv");
    assertThat(rows).hasSizeGreaterThan(300);
    assertSoftly(
        softly -> {
          for (String[] row : rows) {
            softly
                .assertThat(read(row[0]))
                .as(row[0])
                .isEqualTo(
                    new Stances.Reading(Stance.valueOf(row[1]), Boolean.parseBoolean(row[2])));
          }
        });
  }

  @Test
  void readsNegationInFrontOfTheCue() {
    Layers layers = Layers.of("He did not say why.");
    assertThat(Stances.of(layers, new Run(3, 4)).negated()).isTrue();
  }

  @Test
  void notOnlyIsNoNegation() {
    assertThat(read("not only said").negated()).isFalse();
  }

  @Test
  void missingCueIsNeutral() {
    assertThat(Stances.of(Layers.of("x"), null)).isEqualTo(new Stances.Reading(Stance.SAY, false));
  }

  private static Stances.Reading read(String cue) {
    Layers layers = Layers.of(cue);
    return Stances.of(layers, new Run(0, layers.count()));
  }
}
