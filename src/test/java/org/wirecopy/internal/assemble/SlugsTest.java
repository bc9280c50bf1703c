package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecopy.internal.text.LooseKey;

class SlugsTest {

  @Test
  void theLongestSegmentIsTheSlug() {
    assertThat(
            Slugs.words("https://a.example/world-news/2022/dam-sabotage-is-denied-12.html?x=a-b"))
        .containsExactly("dam", "sabotage", "denied", "html");
  }

  @Test
  void anAddressWithoutATitleHasNoSlug() {
    assertThat(Slugs.words("https://a.example/news/12")).isEmpty();
    assertThat(Slugs.words("")).isEmpty();
  }

  @Test
  void theShareIsThatOfTheWordsHeld() {
    var words = Slugs.words("https://a.example/dam-sabotage-denied-again");
    assertThat(Slugs.share(words, LooseKey.of("Dam sabotage reports denied"))).isEqualTo(0.75f);
    assertThat(Slugs.share(words, LooseKey.of("Markets rally"))).isZero();
  }
}
