package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormCacheTest {

  private final FormCache cache = new FormCache();

  @Test
  void aNameSeenIsTakenToPiecesOnce() {
    NameForm first = cache.of("Zora Quill");
    assertThat(cache.of("Zora Nibble").name).isEqualTo("Zora Nibble");
    assertThat(cache.of("Zora Quill")).isSameAs(first);
    assertThat(cache.of("Z".repeat(64))).isSameAs(cache.of("Z".repeat(64)));
  }

  @Test
  void longNamesAndOtherTextsAreNotKept() {
    assertThat(cache.of("Z".repeat(65))).isNotSameAs(cache.of("Z".repeat(65)));
    assertThat(cache.of(new StringBuilder("Zora")).name).isEqualTo("Zora");
  }

  /** More names than there is room for: each is given back as if it were the only one. */
  @Test
  void whatItGivesBackDoesNotDependOnWhatItHolds() {
    for (int i = 0; i < 20_000; i++) {
      assertThat(cache.of("Zora " + i).name).isEqualTo("Zora " + i);
    }
  }

  /** A name has two places of two slots, so a half-full room seldom drives one out. */
  @Test
  void mostNamesStayWhileThereIsRoom() {
    NameForm[] forms = new NameForm[1_000];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = cache.of("Zora " + i);
    }
    int kept = 0;
    for (int i = 0; i < forms.length; i++) {
      kept += cache.of("Zora " + i) == forms[i] ? 1 : 0;
    }
    assertThat(kept).isGreaterThan(980);
  }
}
