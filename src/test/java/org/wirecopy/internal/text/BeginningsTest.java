package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BeginningsTest {

  private final Beginnings beginnings = new Beginnings();

  @Test
  void tellsByThreeLettersInEitherCase() {
    beginnings.add("read");
    assertThat(beginnings.mayBe('r', 'e', 'a')).isTrue();
    assertThat(beginnings.mayBe('R', 'E', 'A')).isTrue();
    assertThat(beginnings.mayBe('r', 'e', 'd')).isFalse();
    assertThat(beginnings.mayBe('t', 'e', 'a')).isFalse();
  }

  @Test
  void tellsByTwoWhereNoThirdLetterFollows() {
    beginnings.add("to day");
    assertThat(beginnings.mayBe('t', 'o', ' ')).isTrue();
    assertThat(beginnings.mayBe('i', 'n', ' ')).isFalse();
  }

  @Test
  void aShortWordEndsWithItsLettersUnlessOthersRunIntoIt() {
    beginnings.add("by");
    assertThat(beginnings.mayBe('b', 'y', 'J')).isFalse();
    beginnings.addGlued("by");
    assertThat(beginnings.mayBe('B', 'y', 'J')).isTrue();
    assertThat(beginnings.mayBe('b', 'o', 'J')).isFalse();
  }

  @Test
  void doesNotTellOfOtherScriptsAndMarks() {
    assertThat(beginnings.mayBe('ч', 'и', 'т')).isTrue();
    assertThat(beginnings.mayBe('a', 'é', 'b')).isTrue();
    assertThat(beginnings.mayBe('-', 'a', 'b')).isTrue();
    assertThat(beginnings.mayBe('a', '\0', '\0')).isTrue();
  }
}
