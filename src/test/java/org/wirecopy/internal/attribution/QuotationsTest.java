package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “we will come” again",
        "He said \"we will come\" again",
        "Er sagte „we will come“ again",
        "Il a dit « we will come » again",
        "Er sagte »we will come« again",
        "Han sade ”we will come” again",
        "彼は「we will come」again",
        "彼は『we will come』again",
        "He said ''we will come'' again",
        "He said ``we will come'' again",
        "He said ‘we will come’ again",
        "He said 'we will come' again",
        "Er sagte ‚we will come‘ again",
        "Il dit ‹we will come› again",
        "It read „we will come” again",
        "mixed “we will come\" again",
      })
  void readsEveryStyle(String text) {
    assertThat(inner(text)).containsExactly("we will come");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's the '90s, and the workers' rights weren't theirs",
        "a 6\" nail and a 12\" record",
        "nothing quoted here",
        "an empty \"\" pair",
        "rock 'n roll",
        "» a bullet point",
      })
  void apostrophesInchesAndBulletsQuoteNothing(String text) {
    assertThat(inner(text)).isEmpty();
  }

  @Test
  void innerQuotationsBelongToTheOuterOne() {
    assertThat(inner("“He told me ‘no way’ twice,” she said"))
        .containsExactly("He told me ‘no way’ twice,");
  }

  @Test
  void anUnclosedQuotationEndsWithItsParagraph() {
    Quotations q = read("“One goes on\n\n“Two ends here.” Done");
    assertThat(q.count()).isEqualTo(2);
    assertThat(q.closed(0)).isFalse();
    assertThat(q.closed(1)).isTrue();
  }

  @Test
  void aQuotationMayRunOverLineEnds() {
    Quotations q = read("He said: \"One goes on.\nTwo ends here.\"\nDone");
    assertThat(q.count()).isEqualTo(1);
    assertThat(q.closed(0)).isTrue();
  }

  @Test
  void aSecondOpeningMarkClosesTheLostOne() {
    assertThat(inner("“One is lost. “Two is not.” Done")).contains("Two is not.");
  }

  @Property
  void quotationsAreDisjointAndInOrder(@ForAll String noise) {
    String text = noise.replace('a', '"').replace('b', '\u201c').replace('c', '\'');
    Quotations q = read(text);
    for (int i = 0; i < q.count(); i++) {
      assertThat(q.close(i)).isGreaterThan(q.open(i));
      assertThat(i == 0 || q.open(i) > q.close(i - 1)).isTrue();
      assertThat(q.at(q.open(i))).isEqualTo(i);
    }
  }

  private static Quotations read(String text) {
    return Layers.of(text).quotations;
  }

  private static List<String> inner(String text) {
    Layers l = Layers.of(text);
    List<String> out = new ArrayList<>();
    for (int q = 0; q < l.quotations.count(); q++) {
      int from = l.tokens.start(l.quotations.open(q) + 1);
      int last = l.quotations.closed(q) ? l.quotations.close(q) - 1 : l.quotations.close(q);
      out.add(text.substring(from, l.tokens.end(last)));
    }
    return out;
  }
}
