package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.text.WordHash;

class NamesByGenderTest {

  @Test
  void theFirstGenderThatIsToldOfANameHolds() {
    NamesByGender.Builder names = new NamesByGender.Builder();
    names.add(List.of("pavel", "saša"), 'M');
    names.add(List.of("ivana", "saša"), 'F');
    names.add(List.of("nikola", "pavel"), 'U');
    NamesByGender built = names.build();
    assertThat(built.gender(WordHash.of("Pavel"))).isEqualTo('M');
    assertThat(built.gender(WordHash.of("Saša"))).isEqualTo('M');
    assertThat(built.gender(WordHash.of("Ivana"))).isEqualTo('F');
    assertThat(built.gender(WordHash.of("Nikola"))).isEqualTo('U');
    assertThat(built.contains(WordHash.of("Nikola"))).isTrue();
    assertThat(built.gender(WordHash.of("Brno"))).isEqualTo(NamesByGender.NONE);
    assertThat(NamesByGender.EMPTY.contains(WordHash.of("Pavel"))).isFalse();
  }
}
