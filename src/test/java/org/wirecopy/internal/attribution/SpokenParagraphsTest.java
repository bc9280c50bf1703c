package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Attribution;
import org.wirecopy.Span;
import org.wirecopy.internal.attribution.Frame.Run;

/** Speech that goes on over the ends of paragraphs. */
class SpokenParagraphsTest {

  private static final String OPENING =
      "Less than a quarter of the mayor's campaign donors give small sums.\n\n";

  @Test
  void aQuotationOfManyParagraphsHasOneCue() {
    String text =
        OPENING
            + "The Harbour Times reports:\n\n"
            + "\"In a sign of the lack of interest among some members, just 24 percent of the donors"
            + " have given $200 or less.\n\n"
            + "\"Without this network, Mrs. Carter is being made to go on with a long calendar of"
            + " dinners with rich donors as the vote grows near.\n\n"
            + "\"She will dine in all five villages before the end of the month.\"\n\n"
            + "Mrs. Carter has gotten into some trouble.";
    assertThat(contents(text, "reports")).hasSize(3).first().asString().startsWith("\"In a sign");
    assertThat(contents(text, "reports").get(2)).endsWith("the month.\"");
  }

  @Test
  void stageDirectionsAreNotSpoken() {
    String text =
        OPENING
            + "\"BERG: The bridge will be built next year.\n\n"
            + "\"(Applause.)\n\n"
            + "\"BERG: And it will be paid for.\"";
    assertThat(Attribution.extract(text))
        .isNotEmpty()
        .flatExtracting(Attribution::content)
        .noneMatch(content -> ((Span) content).of(text).contains("Applause"));
  }

  @Test
  void aParagraphThatALineBringsInIsSpokenAsAWhole() {
    String text =
        OPENING
            + "The governor added:\n\n"
            + "It is typical of Anna Carter. She knows nothing, but the mouth never stops.\n\n"
            + "Carter's remarks came on Tuesday.";
    assertThat(contents(text, "added"))
        .containsExactly(
            "It is typical of Anna Carter. She knows nothing, but the mouth never stops.");
    assertThat(Attribution.extract(text))
        .filteredOn(said -> said.cue() != null && said.cue().of(text).equals("added"))
        .extracting(Attribution::kind)
        .containsExactly(Attribution.Kind.DIRECT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Der Bürgermeister fügte hinzu:|Der Bürgermeister|fügte|Wir haben alles getan, was wir"
            + " konnten. Die Brücke wird im Frühjahr geöffnet.",
        "fr|Le maire a ajouté :|Le maire|ajouté|Nous avons fait tout ce que nous pouvions. Le pont"
            + " sera ouvert au printemps.",
        "es|El alcalde añadió:|El alcalde|añadió|Hemos hecho todo lo que podíamos. El puente se"
            + " abrirá en primavera.",
        "ru|Мэр добавил:|Мэр|добавил|Мы сделали все, что могли. Мост откроют весной, сказано в"
            + " плане.",
      })
  void soItIsInOtherLanguages(
      String language, String line, String source, String cue, String spoken) {
    assertThat(frames(language, line + "\n\n" + spoken + "\n\n" + OPENING))
        .containsExactly(source + " | " + cue + " | " + spoken);
    String quoted = "«" + spoken + "\n\n«" + spoken + "»";
    assertThat(frames(language, line + "\n\n" + quoted + "\n\n" + OPENING))
        .containsExactly(source + " | " + cue + " | «" + spoken + " + «" + spoken + "»");
  }

  /** Source, cue and contents of each frame; the language is given. */
  private static List<String> frames(String language, String text) {
    Layers l = Layers.of(text, language);
    List<Frame> frames =
        language.equals(Language.GERMAN) ? GermanFrames.of(l) : RuleFrames.of(l, language);
    return frames.stream()
        .map(
            frame ->
                Stream.concat(
                        Stream.of(frame.source(), frame.cue())
                            .map(run -> run == null ? "" : of(l, run)),
                        Stream.of(
                            frame.content().stream()
                                .map(run -> of(l, run))
                                .collect(Collectors.joining(" + "))))
                    .collect(Collectors.joining(" | ")))
        .toList();
  }

  private static String of(Layers l, Run run) {
    int start = l.tokens.start(run.from());
    return l.tokens.text().subSequence(start, l.tokens.end(run.to() - 1)).toString();
  }

  private static List<String> contents(String text, String cue) {
    return Attribution.extract(text).stream()
        .filter(said -> said.cue() != null && said.cue().of(text).equals(cue))
        .flatMap(said -> said.content().stream())
        .map(content -> content.of(text))
        .toList();
  }
}
