package org.wirecopy.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HintsSeenTest {

  @Test
  void valuesThatShareASlotDoNotShareHints() {
    HintsSeen seen = new HintsSeen();
    String[] words = {"article-body", "related-links", "plain", ""};
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < 2_000; i++) { // more than there are slots
        String value = words[i % words.length] + " x" + i;
        assertThat(seen.of(value)).isEqualTo(HintLexicon.get().hints(value));
      }
    }
  }
}
