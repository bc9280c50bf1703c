package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
  void findsEveryWordOfManyThatShareSlots() {
    Map<String, Integer> words = new HashMap<>();
    for (int i = 0; i < 1_000; i++) {
      words.put("az" + i, i);
    }
    WordTable<Integer> many = new WordTable<>(words);
    words.forEach((word, i) -> assertThat(many.get("AZ" + i, 0, word.length())).isEqualTo(i));
  }

  @Test
  void findsNoPartAndNoOtherWord() {
    assertThat(table.get("then", 0, 4)).isNull();
    assertThat(table.get("then", 0, 2)).isNull();
    assertThat(table.get("", 0, 0)).isNull();
    assertThat(new WordTable<>(Map.<String, Integer>of()).get("a", 0, 1)).isNull();
  }
}
