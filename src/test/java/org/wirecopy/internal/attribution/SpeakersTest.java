package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;

class SpeakersTest {

  /** The source is marked with brackets in the text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[Anna Berg] said so.|Anna Berg||",
        "Anna Berg spoke. [Berg] said so.|Anna Berg||",
        "Brigadier General Anna Berg spoke. [Gen. Berg] said so.|Anna Berg|Brigadier General|",
        "[the ministry’s spokesman, Peter Haldane,] said so.|Peter Haldane|spokesman|ministry",
        "[Peter Haldane, a spokesman for the ministry,] said so.|Peter Haldane|spokesman|",
        "[coauthor Peter Haldane] said so.|Peter Haldane||",
        "Peter Haldane spoke. [He] said so.|Peter Haldane||",
        "Peter Haldane met Anna Berg. [She] said so.|Anna Berg||",
        "Peter Haldane, [who] said so, left.|Peter Haldane||",
        "The spokesman Peter Haldane left. [the spokesman] said so.|Peter Haldane|spokesman|",
        "Harbor Norland spokeswoman Anna Berg spoke. [She] said so.|Anna Berg|spokeswoman|Harbor"
            + " Norland",
        "[the Kremlin] said so.|Kremlin||",
        "[Kiev] said so.|Kiev||",
        "[officials familiar with the plan] said so.|officials familiar with the plan||",
        "[people close to Anna Berg] said so.|people close to Anna Berg||",
        "Anna Berg came. [Berg to the crowd] said so.|Anna Berg||",
        "[Brussels and Ostia] said so.|Brussels and Ostia||",
        "The Veska News Agency (VNA) wrote. [VNA] said so.|Veska News Agency||",
        "[by critics] said so.|critics||",
        "[The U.S. Department of Agriculture] said so.|U.S. Department of Agriculture||",
        "Anna Berg, a nurse from Veska, left. [The nurse] said so.|Anna Berg||",
        "The engineer, Anna Berg, left. [The engineer] said so.|Anna Berg||",
        "Striker Anna Berg left. [The striker] said so.|Anna Berg||",
        "Anna Berg, 41, left. [The 41-year-old] said so.|Anna Berg||",
        "Anna Berg left. [The 41-year-old] said so.|Anna Berg||",
        "Senator Anna Berg left. [The Republican] said so.|Anna Berg||",
        "Republican Senator Anna Berg left. [The Republican] said so.|Anna Berg||",
        "[Nurse] said so. It rained. Anna Berg, a nurse from Veska, left.|Anna Berg||",
        "Peter Haldane left. [His lawyer, Anna Berg,] said so.|Anna Berg|lawyer|",
        "His lawyer, Anna Berg, left. [His lawyer] said so.|Anna Berg||",
        "Her lawyer, Anna Berg, left. [Her lawyer] said so.|Anna Berg||",
        "The Ministry of Health wrote. [The ministry] said so.|Ministry of Health||",
        "Defense Minister Anna Berg met Foreign Minister Peter Haldane. [The defense minister] said"
            + " so.|Anna Berg||",
        "Veska leader Anna Berg met Ostia leader Peter Haldane. [The Veska leader] said so.|Anna"
            + " Berg||",
        "Two officials, [who] said so, left.|Two officials||",
        "Kim Haldane met his wife, Petra Haldane. [She] said so.|Petra Haldane||",
      })
  void resolves(String marked, String name, @Nullable String role, @Nullable String organization) {
    Speaker speaker = Objects.requireNonNull(resolve(marked));
    assertThat(speaker.name()).isEqualTo(name);
    if (role != null) {
      assertThat(speaker.role()).isEqualTo(role);
    }
    if (organization != null) {
      assertThat(speaker.organization()).isEqualTo(organization);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rained. [He] said so.",
        "[I] said so.",
        "[they] said so.",
        "Anna Berg sang. [He] said so.",
        "Peter Haldane left. [His lawyer] said so."
      })
  void saysNothingRatherThanGuess(String marked) {
    assertThat(resolve(marked)).isNull();
  }

  /** Nouns that describe none of those whom the text names, or more than one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Anna Berg left. [The driver] said so.|The driver",
        "A woman ran. Anna Berg left. [The woman] said so.|The woman",
        "The letter Anna Berg wrote is lost. [The letter] said so.|The letter",
        "The Blue Party met the Green Party. [The party] said so.|The party",
        "Defense Minister Anna Berg left. [The foreign minister] said so.|The foreign minister",
        "Anna Berg, a nurse from Veska, left. [A nurse] said so.|A nurse"
      })
  void keepsTheWordsOfTheSource(String marked, String name) {
    assertThat(Objects.requireNonNull(resolve(marked)).name()).isEqualTo(name);
  }

  private static @Nullable Speaker resolve(String marked) {
    int open = marked.indexOf('[');
    int close = marked.indexOf(']') - 1;
    Layers l = Layers.of(marked.replace("[", "").replace("]", ""));
    int from = 0;
    while (l.tokens.start(from) < open) {
      from++;
    }
    int to = from;
    while (to < l.count() && l.tokens.end(to) <= close) {
      to++;
    }
    return new Speakers(l).resolve(new Run(from, to));
  }
}
