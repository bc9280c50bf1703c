package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LooseKeyTest {

  @Test
  void keepsLettersAndDigitsInLowerCase() {
    assertThat(LooseKey.of("“Ärger” im Dorf: 3 Höfe, ΣΟΦΙΑ!")).isEqualTo("ärgerimdorf3höfeσοφια");
    assertThat(LooseKey.of(" — …")).isEmpty();
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
