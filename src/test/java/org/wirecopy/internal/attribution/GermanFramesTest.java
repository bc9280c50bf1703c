package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.internal.attribution.Frame.Run;

/** One construction a line: sentence, source, cue, contents joined by " + ". */
class GermanFramesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      emptyValue = "",
      value = {
        // the clause behind the verb
        "Anna Berg erklärte, dass die Brücke geschlossen bleibt.|Anna Berg|erklärte|dass die Brücke geschlossen bleibt",
        "Anna Berg fragte, ob die Brücke geschlossen bleibt.|Anna Berg|fragte|ob die Brücke geschlossen bleibt",
        "In einem Gespräch sagte Anna Berg, die Brücke werde gebaut.|Anna Berg|sagte|die Brücke werde gebaut",
        "Die Stadt kündigte an, die Schalter zu schließen.|Die Stadt|kündigte|die Schalter zu schließen",
        "Der Verein hat am Freitag angekündigt, im Herbst umzuziehen.|Der Verein|angekündigt|im Herbst umzuziehen",
        "Anna Berg, die Leiterin des Amtes, sagte, die Lage sei ernst.|Anna Berg, die Leiterin des Amtes|sagte|die Lage sei ernst",
        "Er sprach davon, dass die Lage ernst ist.|Er|sprach|dass die Lage ernst ist",
        // the clause in front
        "Die Brücke sei sicher, sagte Bürgermeister Hans Muster.|Bürgermeister Hans Muster|sagte|Die Brücke sei sicher",
        "Die Brücke bleibe zu, teilte am Montag die Polizei mit.|die Polizei|teilte|Die Brücke bleibe zu",
        // quotations
        "„Wir bauen die Brücke neu“, sagte Anna Berg.|Anna Berg|sagte|„Wir bauen die Brücke neu“",
        "„Wir bauen“, sagte Anna Berg, „und zwar neu.“|Anna Berg|sagte|„Wir bauen“ + „und zwar neu.“",
        "Anna Berg sagte: „Wir bauen die Brücke. Sie wird schön.“|Anna Berg|sagte|„Wir bauen die Brücke. Sie wird schön.“",
        "Er bezeichnete den Plan als „Wortbruch“.|Er|bezeichnete|„Wortbruch“",
        "„Das ist falsch“, so der Minister.|der Minister|so|„Das ist falsch“",
        // sources beside their content
        "Laut Polizei war die Straße bis zum Abend gesperrt.|Polizei|Laut|war die Straße bis zum Abend gesperrt",
        "Die Straße war laut Polizei bis zum Abend gesperrt.|Polizei|laut|Die Straße war + bis zum Abend gesperrt",
        "Nach ersten Angaben der Behörden war die Straße gesperrt.|ersten Angaben der Behörden|Nach|war die Straße gesperrt",
        "Berichten zufolge ist die Brücke gesperrt.|Berichten|zufolge|ist die Brücke gesperrt",
        "Die Brücke ist gesperrt, wie ein Sprecher mitteilte.|ein Sprecher|mitteilte|Die Brücke ist gesperrt",
        // the object
        "Die Opposition kritisierte den Plan der Stadt.|Die Opposition|kritisierte|den Plan der Stadt",
        "Die Opposition lehnte den Plan der Stadt ab.|Die Opposition|lehnte|den Plan der Stadt",
        "Wer das getan hat, wird der Firma vorgeworfen, sie habe gelogen.||vorgeworfen|sie habe gelogen",
      })
  void readsTheFrame(String text, String source, String cue, String content) {
    Layers l = Layers.of(text);
    List<Frame> frames = GermanFrames.of(l);
    assertThat(frames).hasSize(1);
    Frame frame = frames.get(0);
    assertThat(of(l, frame.source())).isEqualTo(source == null ? "" : source);
    assertThat(of(l, frame.cue())).isEqualTo(cue);
    assertThat(contents(l, frame)).isEqualTo(content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Das Schiff „Seeadler“ lief am Montag in den Hafen ein.",
        "Unter dem Motto „Mehr Platz für alle“ zogen sie durch die Stadt.",
        "Er gab ihr das Buch zurück.",
        "Die Regierung sprach mit den Gewerkschaften.",
        "Der Film „Im Westen viel Neues“ kommt im Herbst ins Kino.",
        "Die Gruppe Ostwind („Wind, der aus Osten weht“) zog umher.",
      })
  void takesNamesAndDeedsForNoSpeech(String text) {
    assertThat(GermanFrames.of(Layers.of(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sie zogen mit Parolen wie „Keine neue Brücke“ durch die Stadt.",
        "Auf der Wand stand die Aufschrift „Wir bleiben hier“.",
      })
  void takesShoutsAndInscriptionsForSpeech(String text) {
    Layers l = Layers.of(text);
    List<Frame> frames = GermanFrames.of(l);
    assertThat(frames).hasSize(1);
    assertThat(l.quotations.isMark(frames.get(0).content().get(0).from())).isTrue();
  }

  @Test
  void reportedSpeechGoesOnInTheSubjunctive() {
    Layers l =
        Layers.of(
            "Anna Berg sagte, die Brücke sei alt. Sie habe Risse. Man müsse sie sperren. Der Fluss"
                + " ist breit.");
    List<Frame> frames = GermanFrames.of(l);
    assertThat(frames).hasSize(2);
    assertThat(contents(l, frames.get(1))).isEqualTo("Sie habe Risse. Man müsse sie sperren");
    assertThat(of(l, frames.get(1).source())).isEqualTo("Anna Berg");
    assertThat(frames.get(1).cue()).isNull();
  }

  @Test
  void thisRefersToTheSentenceBefore() {
    Layers l = Layers.of("Die Brücke ist seit Montag gesperrt. Das teilte die Polizei mit.");
    List<Frame> frames = GermanFrames.of(l);
    assertThat(frames).hasSize(1);
    assertThat(contents(l, frames.get(0))).isEqualTo("Die Brücke ist seit Montag gesperrt");
    assertThat(of(l, frames.get(0).source())).isEqualTo("die Polizei");
  }

  @Test
  void verbatimWordsOfAReportAreDirect() {
    Layers l = Layers.of("Anna Berg sagte, die Brücke sei „in bester Ordnung“.");
    List<Frame> frames = GermanFrames.of(l);
    assertThat(frames).hasSize(2);
    assertThat(contents(l, frames.get(1))).isEqualTo("„in bester Ordnung“");
    assertThat(of(l, frames.get(1).source())).isEqualTo("Anna Berg");
  }

  @Test
  void aReportEndsWhereTheNextCueBegins() {
    Layers l = Layers.of("Er sagte, die Lage sei gut, und fügte hinzu: „Wir sind bereit.“");
    List<Frame> frames = GermanFrames.of(l);
    assertThat(frames).hasSize(2);
    assertThat(contents(l, frames.get(0))).isEqualTo("die Lage sei gut");
    assertThat(contents(l, frames.get(1))).isEqualTo("„Wir sind bereit.“");
  }

  private static String contents(Layers l, Frame frame) {
    return frame.content().stream().map(run -> of(l, run)).collect(Collectors.joining(" + "));
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
