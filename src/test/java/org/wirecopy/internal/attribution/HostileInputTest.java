package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Attribution;
import org.wirecopy.Span;

/** Inputs made to cost: they must finish, with valid spans; the bound is far from a linear run. */
class HostileInputTest {
  private static final Duration GENEROUS = Duration.ofSeconds(90);

  @Tag("long")
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"|2000000",
        "“|500000",
        "”|500000",
        "'|500000",
        "' a |200000",
        "said |300000",
        "he said |100000",
        "Anna |150000",
        "word |250000",
        "the Muster's |80000",
        "“a” ― B |80000",
        "a:\"b\" |80000",
        "A. |150000",
        "PENCE: x y z\\n|30000",
        "\\n|3000000",
        "laut Polizei sagte er, dass |40000",
        "Er sagte, er sei „hier“. |60000",
        "сказал, что |100000",
        "nach Angaben |80000",
        "„Wort“ sagte er „Wort |60000",
        "sei habe werde könne |60000",
        "«А, — сказал Б, — |60000",
        "Why? I think so.\\n|30000",
        "– Det är bra, säger han. |60000",
        "enligt polisen |80000",
        "poliisin mukaan |80000",
        "az ülés szerint |80000",
        "\"a\" diyen Ali, |60000",
        "olduğunu söyledi |80000",
        "ông Nam cho biết |60000",
        "podle Jana Malého |60000",
        "外交部发言人李明远说|40000",
        "他说，“|80000",
        "は「あ」と述べ、|50000",
        "\"가\"라고 말했다 |40000",
        "قال إن |80000",
        "לדברי \"א\" אמר |40000",
      })
  void finishesWithValidSpans(String unit, int times) {
    String text = unit.replace("\\n", "\n").repeat(times);
    Assertions.assertTimeoutPreemptively(GENEROUS, () -> check(text));
  }

  @Test
  void loneSurrogatesAndControls() {
    check("\ud800 said \udc00 that \ud83d\ude00 \u0000\u0007 \ufeff“\udfff” he said.".repeat(1000));
  }

  @Tag("long")
  @Test
  void spansHoldBeyondTheFirstWindow() {
    String line = "“It will be built next year,” said Anna Berg. She did not say where.\n\n";
    String text = line.repeat(Extractor.WINDOW / line.length() * 2);
    assertThat(Attribution.extract(text))
        .hasSizeGreaterThan(text.length() / line.length())
        .filteredOn(a -> a.content().get(0).of(text).startsWith("“"))
        .allMatch(a -> a.content().get(0).of(text).equals("“It will be built next year,”"));
  }

  @Tag("long")
  @Test
  void decodingWorkGrowsWithTheText() {
    // Sequences never get longer than the limit, so work is tokens x a constant.
    Layers l = Layers.of("word ".repeat(100_000));
    int[] starts = Labeller.sequences(l);
    for (int i = 0; i + 1 < starts.length; i++) {
      assertThat(starts[i + 1] - starts[i]).isBetween(1, Labeller.LONGEST);
    }
  }

  private static void check(String text) {
    for (Attribution a : Attribution.extract(text)) {
      for (Span span : a.content()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
      }
    }
  }
}
