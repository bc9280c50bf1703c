package org.wirecopy.internal.names.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StringsTest {

  @Test
  void givesEachStringBack() {
    List<String> all = List.of("Quill", "", "Żółw", "перо", "羽");
    Strings strings = new Strings(all);
    for (int i = 0; i < all.size(); i++) {
      assertThat(strings.get(i)).isEqualTo(all.get(i));
    }
  }
}
