package org.wirecopy.internal.attribution.script;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.text.Tsv;

/** The table of traditional characters is what ICU says of the characters of the words. */
class TraditionalTest {
  private static final Transliterator SIMPLIFIED =
      Transliterator.getInstance("Traditional-Simplified");

  @Test
  void everyWordIsFoundInTraditionalCharacters() {
    Map<String, String> expected = new TreeMap<>();
    Set<String> used = used();
    for (char c = 0x4e00; c <= 0x9fff; c++) {
      String traditional = String.valueOf(c);
      String simplified = SIMPLIFIED.transliterate(traditional);
      if (simplified.length() == 1
          && !simplified.equals(traditional)
          && used.contains(simplified)) {
        expected.put(traditional, simplified);
      }
    }
    assertThat(table()).isEqualTo(expected);
  }

  private static Set<String> used() {
    Set<String> used = new TreeSet<>();
    for (String table : new String[] {"words.tsv", "cues.tsv"}) {
      for (String[] row : Tsv.rows(Vocabulary.class, table)) {
        if (row[0].equals("zh")) {
          row[row.length - 1].chars().forEach(c -> used.add(Character.toString(c)));
        }
      }
    }
    return used;
  }

  private static Map<String, String> table() {
    Map<String, String> table = new TreeMap<>();
    for (String[] row : Tsv.rows(Vocabulary.class, "traditional.tsv")) {
      for (String pair : row[0].split(" ", -1)) {
        table.put(pair.substring(0, 1), pair.substring(1));
      }
    }
    return table;
  }
}
