package org.wirecopy.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain | plain",
        "a &amp; b | a & b",
        "a &amp;amp; b | a & b",
        "&quot;a&quot; | \"a\"",
        "<b>a</b> b | a b",
        "&lt;b&gt;a&lt;/b&gt; b | a b",
        "a <3 b | a <3 b",
        "1 < 2 > 0 | 1 < 2 > 0",
        "a <!-- b --> c | a c",
        "a <b | a",
        "a\u00a0\u3000b | a b",
        "a \u00a0b | a b",
        "a \u200bb | a b",
        "a b\u00a0 | a b",
        "AT&T & co | AT&T & co",
        "a\u202eb\u200fc | abc",
        "soft\u00adly | softly",
        "می\u200cخواهم | می\u200cخواهم",
      })
  void aValueBecomesOneLineOfText(String value, String line) {
    assertThat(PlainText.line(value)).isEqualTo(line);
  }

  @Property(tries = 1_000)
  void aLineHasNoControlsAndNoSpacesToFold(@ForAll String value) {
    String line = PlainText.line(value);
    assertThat(line.chars().anyMatch(Character::isISOControl)).isFalse();
    assertThat(line).doesNotContain("  ").isEqualTo(line.strip());
    assertThat(line).hasSizeLessThanOrEqualTo(10_000);
  }
}
