package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.internal.attribution.Frame.Run;

/** One sentence a frame and language; the language is given, so that a sentence is enough. */
class RuleFramesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fr|Selon Jeanne Exemple, le pont restera fermé.|Jeanne Exemple|Selon|le pont restera fermé",
        "fr|« Nous allons reconstruire le pont », a déclaré Jeanne Exemple.|Jeanne"
            + " Exemple|déclaré|« Nous allons reconstruire le pont »",
        "es|Según Ana Ejemplo, el puente seguirá cerrado.|Ana Ejemplo|Según|el puente seguirá"
            + " cerrado",
        "es|Ana Ejemplo dijo que el puente seguirá cerrado.|Ana Ejemplo|dijo|que el puente seguirá"
            + " cerrado",
        "it|Secondo Anna Esempio, il ponte resterà chiuso.|Anna Esempio|Secondo|il ponte resterà"
            + " chiuso",
        "pt|Segundo Ana Exemplo, a ponte continua fechada.|Ana Exemplo|Segundo|a ponte continua"
            + " fechada",
        "nl|Volgens Anna Voorbeeld, blijft de brug gesloten.|Anna Voorbeeld|Volgens|blijft de brug"
            + " gesloten",
        "pl|Anna Przykład powiedziała, że most pozostanie zamknięty.|Anna"
            + " Przykład|powiedziała|że most pozostanie zamknięty",
        "ru|По словам Анны Примеровой, мост останется закрытым.|Анны Примеровой|По словам|мост"
            + " останется закрытым",
        "ru|«Мы построим новый мост», — сказала Анна Примерова.|Анна Примерова|сказала|«Мы построим"
            + " новый мост»",
        "uk|За словами Анни Прикладної, міст залишиться закритим.|Анни Прикладної|За словами|міст"
            + " залишиться закритим",
      })
  void readsTheFrame(String code, String text, String source, String cue, String content) {
    Layers l = Layers.of(text);
    List<Frame> frames = RuleFrames.of(l, code);
    assertThat(frames).hasSize(1);
    Frame frame = frames.get(0);
    assertThat(of(l, frame.source())).isEqualTo(source);
    assertThat(of(l, frame.cue())).isEqualTo(cue);
    assertThat(of(l, frame.content().get(0))).isEqualTo(content);
  }

  private static String of(Layers l, @Nullable Run run) {
    return run == null
        ? ""
        : l.tokens
            .text()
            .subSequence(l.tokens.start(run.from()), l.tokens.end(run.to() - 1))
            .toString();
  }
}
