package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

  private final WordTable<Integer> table = new WordTable<>(Map.of("the", 1, "für", 2, "и", 3));

  @Test
  void findsAWordInAnyCaseWhereItStands() {
    assertThat(table.get("in The end", 3, 6)).isEqualTo(1);
    assertThat(table.get("FÜR", 0, 3)).isEqualTo(2);
    assertThat(table.get("И", 0, 1)).isEqualTo(3);
  }

  @Test
  void findsNoPartAndNoOtherWord() {
    assertThat(table.get("then", 0, 4)).isNull();
    assertThat(table.get("then", 0, 2)).isNull();
    assertThat(table.get("", 0, 0)).isNull();
    assertThat(new WordTable<>(Map.<String, Integer>of()).get("a", 0, 1)).isNull();
  }
}
