package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;
import org.wirecopy.Limits;

class LongLinesTest {

  /** A line without an end is refused before it fills the memory. */
  @Test
  void aLineIsNoLongerThanAPage() {
    InputStream endless =
        new InputStream() {
          private int left = Limits.defaults().maxBytes() + 1_000_000;

          @Override
          public int read() {
            return left-- > 0 ? 'a' : -1;
          }
        };
    assertThatThrownBy(() -> Lines.each(endless, OutputStream.nullOutputStream(), line -> {}))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("longer than 20000000");
  }
}
