package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {

  @Test
  void givesTheValueOfAWord() {
    WordMap<String> map =
        WordMap.of(Map.of(WordHash.of("quay"), "kade", WordHash.of("pier"), "hoofd"));
    assertThat(map.get(WordHash.of("Quay"))).isEqualTo("kade");
    assertThat(map.get(WordHash.of("dock"))).isNull();
    assertThat(map.getOrDefault(WordHash.of("pier"), "-")).isEqualTo("hoofd");
    assertThat(map.getOrDefault(WordHash.of("dock"), "-")).isEqualTo("-");
    assertThat(map.words().contains(WordHash.of("pier"))).isTrue();
  }

  @Test
  void givesEachOfManyItsOwn() {
    Map<Integer, Integer> values = new HashMap<>();
    for (int i = 0; i < 3_000; i++) {
      values.put(WordHash.of("word" + i), i);
    }
    WordMap<Integer> map = WordMap.of(values);
    values.forEach((hash, value) -> assertThat(map.get(hash)).isEqualTo(value));
  }

  @Test
  void hasNothingWhenEmpty() {
    WordMap<String> map = WordMap.of(Map.of());
    assertThat(map.get(0)).isNull();
    assertThat(map.words().isEmpty()).isTrue();
  }
}
