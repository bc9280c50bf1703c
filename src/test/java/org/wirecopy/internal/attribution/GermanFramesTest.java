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
        // sources of verbs that say who speaks in another way, or frame a quotation by their place
        "„Endlich ist die Schleuse wieder offen“, freute sich Hafenmeister Ole Brandt.|Hafenmeister Ole Brandt|freute|„Endlich ist die Schleuse wieder offen“",
        "„Wir hatten Glück“, gab Kapitän Jens Olde unumwunden zu.|Kapitän Jens Olde|gab|„Wir hatten Glück“",
        "»Das Wasser kam von allen Seiten«, erinnert sich Landwirt Fiete Holm.|Landwirt Fiete Holm|erinnert|»Das Wasser kam von allen Seiten«",
        "„Alle Proben waren unauffällig“, heißt es in dem Gutachten der Prüfer.|dem Gutachten der Prüfer|heißt|„Alle Proben waren unauffällig“",
        "In dem Schreiben des Vereins heißt es: „Der Platz bleibt gesperrt.“|dem Schreiben des Vereins|heißt|„Der Platz bleibt gesperrt.“",
        "Im Abschlussbericht heißt es, die Pumpen seien zu schwach gewesen.|Abschlussbericht|heißt|die Pumpen seien zu schwach gewesen",
        "Die Gespräche stünden kurz vor dem Ende, hieß es am Abend aus dem Umfeld der Partei.|dem Umfeld der Partei|hieß|Die Gespräche stünden kurz vor dem Ende",
        "Wie aus Kreisen der Koalition verlautete, soll der Haushalt im Juni beschlossen werden.|Kreisen der Koalition|verlautete|soll der Haushalt im Juni beschlossen werden",
        "Nach Einschätzung des Instituts wächst die Wirtschaft kaum; die Regierung rechnet anders.|Einschätzung des Instituts|Nach|wächst die Wirtschaft kaum",
        "In einem Brief der Eltern wird gefordert, dass die Schule bleibt.|einem Brief der Eltern|gefordert|dass die Schule bleibt",
        "„Mein Vater hat gesagt: ‚Der See gibt nichts zurück‘“, erzählt Fischerin Gesa Thoms.|Fischerin Gesa Thoms|erzählt|„Mein Vater hat gesagt: ‚Der See gibt nichts zurück‘“",
        "Die Partei stehe hinter dem Kandidaten, hieß es am Montag in Parteikreisen.|Parteikreisen|hieß|Die Partei stehe hinter dem Kandidaten",
        "Ob die Halle steht, ist offen. Der Bau beginne im Mai, sagte Architektin Sara Niehus.|Architektin Sara Niehus|sagte|Der Bau beginne im Mai",
        "Nach Ansicht der Richter war die Kündigung unwirksam; sie sei zu spät zugegangen.|Ansicht der Richter|Nach|war die Kündigung unwirksam; sie sei zu spät zugegangen",
        "„Danke“, hauchte sie.|sie|hauchte|„Danke“",
        "Die Bürgermeisterin blieb gelassen: „Das Wasser steigt nicht mehr.“|Die Bürgermeisterin|blieb|„Das Wasser steigt nicht mehr.“",
        "Wenig begeistert reagierte der Naturschutzbund: „Hier brüten Kraniche.“|der Naturschutzbund|reagierte|„Hier brüten Kraniche.“",
        "Ähnlich sieht es Förster Knut Imhof: „Der Wald braucht Ruhe.“|Förster Knut Imhof|sieht|„Der Wald braucht Ruhe.“",
        "„So viel Schnee“, staunte der 83-Jährige.|der 83-Jährige|staunte|„So viel Schnee“",
        "Das Land, so die Ministerin, habe lange genug gewartet.|die Ministerin|so|Das Land + habe lange genug gewartet",
        "„Ein Traum“, strahlte ein Fan, „einfach ein Traum.“|ein Fan|strahlte|„Ein Traum“ + „einfach ein Traum.“",
        "Hubert Wiese, der den Verein seit Jahren führt, wies den Vorwurf zurück.|Hubert Wiese|wies|den Vorwurf",
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
        "Mit dem Satz „Bitte nicht stören“ ist die Tür überschrieben.",
        "Wohin die Reise geht, sagte Anna Berg am Abend nicht.",
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
