package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class TreesTest {

  private static final int COLUMN = 300; // more than a byte holds

  private static Trees model() {
    return new Trees(
        new int[] {0, 3},
        new short[] {COLUMN, -1, -1, -1},
        new float[] {0.5f, -1, 2, 0.25f},
        new int[] {1, 0, 0, 0});
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model().write(new DataOutputStream(bytes));
    Trees read = Trees.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    float[] row = new float[COLUMN + 1];
    assertThat(read.sum(row)).isEqualTo(-0.75f);
    row[COLUMN] = 1;
    assertThat(read.sum(row)).isEqualTo(2.25f);
  }

  @Test
  void aHopelessSumEndsEarly() {
    Trees trees =
        new Trees(new int[] {0, 1}, new short[] {-1, -1}, new float[] {-9, 50}, new int[] {0, 0});
    assertThat(trees.sum(new float[1])).isEqualTo(-9f);
  }
}
