package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;

class HanVariantsTest {

  /** The table is what ICU says of single characters, but for simplified forms beyond the BMP. */
  @Test
  void simplifiesAsIcuDoes() {
    Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String one = String.valueOf((char) c);
      String simple = simplified.transliterate(one);
      assertThat(HanVariants.simplified((char) c))
          .as(one)
          .isEqualTo(simple.length() == 1 ? simple.charAt(0) : (char) c);
    }
  }
}
