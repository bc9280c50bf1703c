package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fr|Jeanne Exemple affirme que le pont est vieux.|SAY|false",
        "fr|Jeanne Exemple n'a pas affirmé que le pont est vieux.|SAY|true",
        "fr|Jeanne Exemple a nié que le pont soit vieux.|DENY|false",
        "fr|Jeanne Exemple a reconnu ne pas savoir que le pont est vieux.|ADMIT|false",
        "fr|Elle ne dit pas que le pont est vieux.|SAY|true",
        "es|La alcaldesa negó que el puente sea viejo.|DENY|false",
        "es|La alcaldesa no negó que el puente sea viejo.|DENY|true",
        "es|Ana Ejemplo advirtió que el puente es viejo.|WARN|false",
        "it|Anna Esempio non ha detto che il ponte è vecchio.|SAY|true",
        "it|Anna Esempio sostiene che il ponte sia vecchio.|CLAIM|false",
        "pt|Ana Exemplo admitiu que a ponte é velha.|ADMIT|false",
        "nl|Anna Voorbeeld zei niet dat de brug oud is.|SAY|true",
        "nl|Anna Voorbeeld ontkende dat de brug oud is.|DENY|false",
        "pl|Anna Przykład nie powiedziała, że most jest stary.|SAY|true",
        "pl|Anna Przykład uważa, że most jest stary.|BELIEVE|false",
        "ru|Анна Образец не сказала, что мост старый.|SAY|true",
        "ru|Анна Образец опровергла, что мост старый.|DENY|false",
        "uk|Анна Зразок стверджує, що міст старий.|CLAIM|false",
        "sv|Anna Berg säger inte att bron är gammal.|SAY|true",
        "sv|Anna Berg hävdar att bron är gammal.|CLAIM|false",
        "nb|Kari Lund innrømmer at broen er gammel.|ADMIT|false",
        "da|Anna Berg advarer om, at broen er gammel.|WARN|false",
        "cs|Jana Nováková neřekla, že most je starý.|SAY|true",
        "cs|Jana Nováková slíbila, že most bude nový.|PROMISE|false",
        "sk|Jana Nováková nepoprela, že most je starý.|DENY|true",
        "ro|Ana Ionescu nu a spus că podul este vechi.|SAY|true",
        "tr|Ali Demir, köprünün eski olduğunu iddia etti.|CLAIM|false",
        "el|Η Άννα Λάμπρου δεν είπε ότι η γέφυρα είναι παλιά.|SAY|true",
        "hu|Nagy Anna nem mondta, hogy a híd régi.|SAY|true",
        "fi|Anna Virtanen ei sanonut, että silta on vanha.|SAY|true",
        "bg|Анна Илиева отрече, че мостът е стар.|DENY|false",
        "hr|Ana Kovač nije rekla da je most star.|SAY|true",
        "id|Siti Rahma tidak mengatakan bahwa jembatan itu tua.|SAY|true",
        "vi|Bà Lan cảnh báo rằng cây cầu đã cũ.|WARN|false",
      })
  void readsTheStanceOfOtherLanguages(String code, String text, Stance stance, boolean negated) {
    Layers l = Layers.of(text, code);
    List<Frame> frames = RuleFrames.of(l, code);
    assertThat(frames).hasSize(1);
    assertThat(Stances.of(l, frames.get(0).cue(), Language.named(code)))
        .isEqualTo(new Stances.Reading(stance, negated));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg behauptete, die Brücke sei alt.|CLAIM|false",
        "Anna Berg bestritt, dass die Brücke alt sei.|DENY|false",
        "Anna Berg sagte nicht, dass die Brücke alt ist.|SAY|true",
        "Anna Berg warnte, die Brücke sei alt.|WARN|false",
      })
  void readsTheStanceOfGerman(String text, Stance stance, boolean negated) {
    Layers l = Layers.of(text, Language.GERMAN);
    List<Frame> frames = GermanFrames.of(l);
    assertThat(frames).hasSize(1);
    assertThat(Stances.of(l, frames.get(0).cue(), Language.named(Language.GERMAN)))
        .isEqualTo(new Stances.Reading(stance, negated));
  }

  /** A form that is no cue would never be met. */
  @Test
  void everyVerbWithAStanceIsACue() {
    for (String[] row : Tsv.rows(Lexicon.class, "verb-stances.tsv")) {
      for (String word : row[2].split(" ", -1)) {
        boolean german = row[0].equals(Language.GERMAN); // parts a verb from its particle
        int hash = WordHash.of(german ? word.split("_", -1)[0] : word.replace('_', ' '));
        boolean cue =
            german
                ? !GermanVerbs.readings(hash).isEmpty()
                : Language.named(row[0]).words("verb").contains(hash);
        assertThat(cue).as(row[0] + " " + word).isTrue();
      }
    }
  }
}
