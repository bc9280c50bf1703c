package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tsv;

class RuleSpeakersTest {
  private static final List<String[]> ROWS = Tsv.rows(Lexicon.class, "roles-other.tsv");

  @Test
  void tellsWhoSpeaksAndWhatTheyAre() {
    assertSoftly(
        softly -> {
          for (String[] row : ROWS) {
            Speaker speaker = Objects.requireNonNull(resolve(row[0], row[1]), row[1]);
            String told =
                speaker.name()
                    + " | "
                    + orDash(speaker.role())
                    + " | "
                    + orDash(speaker.organization());
            softly.assertThat(told).as(row[1]).isEqualTo(row[2] + " | " + row[3] + " | " + row[4]);
          }
        });
  }

  /** Pronouns whose person is not told, or not told alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Peter Ruland kam. [Sie] sagte nichts.",
        "de|[Er] sagte nichts.",
        "fr|Claire Daumal est venue. Puis [il] a parlé.",
        "es|«Basta», dijo [este].",
        "nl|Anouk Smit kwam. Toen sprak [hij].",
        "ru|Вера Кузина пришла. Потом сказал [он].",
        "sv|Per Sandberg kom. Sedan sade [hon] nej.",
        "cs|Přišla Jana Nováková. Pak řekl [on] ne.",
        "fi|[Hän] sanoi ei.",
        "vi|[Ông] nói không.",
      })
  void saysNothingRatherThanGuess(String language, String marked) {
    assertThat(resolve(language, marked)).isNull();
  }

  /** An office that nobody of the text has, or more than one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Anke Voss kam. Dann sprach [der Minister].|der Minister",
        "de|Der Trainer Kai Olm traf den Trainer Jan Voss. Dann sprach [der Trainer].|der Trainer",
        "de|Kai Olm traf Jan Voss. Dann sprach [der 52-Jährige].|der 52-Jährige",
        "it|La sindaca Sara Conti è arrivata. Poi ha parlato [il ministro].|il ministro",
      })
  void keepsTheWordsOfTheSource(String language, String marked, String name) {
    assertThat(Objects.requireNonNull(resolve(language, marked)).name()).isEqualTo(name);
  }

  /** A verb without a subject goes on with who spoke last. */
  @Test
  void goesOnWithTheLastSpeaker() {
    Layers l = Layers.of("Posłanka Ewa Lis protestuje. Dodaje, że to błąd.", "pl");
    Frame first = new Frame(new Run(0, 3), new Run(3, 4), List.of(new Run(4, 5)), 1);
    Frame second = new Frame(null, new Run(5, 6), List.of(new Run(8, 10)), 1);
    List<@Nullable Speaker> speakers = RuleSpeakers.of(l, "pl", List.of(first, second));
    assertThat(Objects.requireNonNull(speakers.get(1)).name()).isEqualTo("Ewa Lis");
    assertThat(RuleSpeakers.of(l, "pl", List.of(second)).get(0)).isNull();
  }

  private static @Nullable Speaker resolve(String language, String marked) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']') - 1;
    Layers l = Layers.of(marked.replace("[", "").replace("]", ""), language);
    int from = 0;
    while (l.tokens.start(from) < open) {
      from++;
    }
    int to = from;
    while (to < l.count() && l.tokens.end(to) <= close) {
      to++;
    }
    Frame frame = new Frame(new Run(from, to), null, List.of(), 1);
    return RuleSpeakers.of(l, language, List.of(frame)).get(0);
  }

  private static String orDash(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
