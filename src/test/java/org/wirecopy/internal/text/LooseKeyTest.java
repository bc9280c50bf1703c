package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseKeyTest {

  @Test
  void keepsLettersAndDigitsInLowerCase() {
    assertThat(LooseKey.of("“Ärger” im Dorf: 3 Höfe, ΣΟΦΙΑ!")).isEqualTo("ärgerimdorf3höfeσοφια");
    assertThat(LooseKey.of(" — …")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"A, AF63DC4C8601EC8C", "Foo-Bar!, 85944171F73967E8", "—, CBF29CE484222325"})
  void hashesByFnv1a(String text, String hash) {
    assertThat(LooseHash.of(text)).isEqualTo(Long.parseUnsignedLong(hash, 16));
  }

  @Property
  void aStretchHasTheKeyOfItsText(@ForAll String text) {
    char[] chars = ("Ä" + text + "x").toCharArray();
    assertThat(LooseKey.of(chars, 1, chars.length - 1)).isEqualTo(LooseKey.of(text));
  }

  @Property
  void theHashOfATextIsThatOfItsKey(@ForAll String text) {
    char[] chars = text.toCharArray();
    assertThat(LooseHash.of(text)).isEqualTo(LooseHash.of(LooseKey.of(text)));
    assertThat(LooseHash.of(chars, 0, chars.length)).isEqualTo(LooseHash.of(text));
  }
}
