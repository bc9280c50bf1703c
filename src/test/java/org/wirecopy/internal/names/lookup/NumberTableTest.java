package org.wirecopy.internal.names.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class NumberTableTest {

  @Property(tries = 200)
  void holdsWhatAMapHolds(
      @ForAll @IntRange(min = 0, max = 3000) int size,
      @ForAll @IntRange(min = 1, max = 200_000) int most,
      @ForAll Random random) {
    NumberMap growing = new NumberMap();
    Map<Long, Integer> expected = new HashMap<>();
    for (int i = 0; i < size; i++) {
      long hash = random.nextLong();
      int number = random.nextInt(most);
      growing.put(hash, number);
      expected.put(hash, number);
    }
    NumberTable compact = growing.compact();
    expected.forEach(
        (hash, number) -> {
          assertThat(growing.get(hash)).isEqualTo(number);
          assertThat(compact.get(hash)).isEqualTo(number);
        });
    for (int i = 0; i < 100; i++) {
      assertThat(compact.get(random.nextLong())).isEqualTo(Numbers.NONE);
    }
  }

  @Test
  void aNumberIsReplaced() {
    NumberMap growing = new NumberMap();
    growing.put(0, 5);
    growing.put(0, 7);
    assertThat(growing.get(0)).isEqualTo(7);
    assertThat(growing.compact().get(0)).isEqualTo(7);
  }
}
