package org.wirecopy.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
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
        "<A>a</A><Z/> b | a b",
        "a & | a &",
        "a < | a <",
        "<a>a</a><z/> b | a b",
        "&Aacute;&Zeta;&zeta; | ÁΖζ",
        "a &#38; &#38;lt; b | a & < b",
        "a<b>b | a b",
        "a \u202a\u2060\u206f\u061c\ufeffb | a b",
        "a\u2029\u2065b | a b",
        "a\u0000b | ab",
        "naïve €5 | naïve €5",
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

  @Test
  void aLineIsNoLongerThanTenThousandCharacters() {
    assertThat(PlainText.line("a".repeat(10_000))).hasSize(10_000);
    assertThat(PlainText.line("a".repeat(10_001))).hasSize(10_000);
    assertThat(PlainText.line("abc", 2)).isEqualTo("ab");
  }

  @Property(tries = 1_000)
  void aLineHasNoControlsAndNoSpacesToFold(@ForAll String value) {
    String line = PlainText.line(value);
    assertThat(line.chars().anyMatch(Character::isISOControl)).isFalse();
    assertThat(line).doesNotContain("  ").isEqualTo(line.strip());
    assertThat(line).hasSizeLessThanOrEqualTo(10_000);
  }
}
