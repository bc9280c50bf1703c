package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

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
    assertThat(read.sum(row, read.room())).isEqualTo(-0.75f);
    row[COLUMN] = 1;
    assertThat(read.sum(row, read.room())).isEqualTo(2.25f);
  }

  @Test
  void aHopelessSumEndsEarly() {
    Trees trees =
        new Trees(new int[] {0, 1}, new short[] {-1, -1}, new float[] {-9, 50}, new int[] {0, 0});
    assertThat(trees.sum(new float[1], trees.room())).isEqualTo(-9f);
  }

  @Test
  void eachRowFallsIntoTheLeafThatWalkingDownFinds() {
    // x0 <= 1 ? (x1 <= 0 ? 1 : 2) : (x1 <= 5 ? 3 : (x0 <= 2 ? 4 : 5))
    Trees trees =
        new Trees(
            new int[] {0},
            new short[] {0, 1, 1, -1, -1, -1, 0, -1, -1},
            new float[] {1, 0, 5, 1, 2, 3, 2, 4, 5},
            new int[] {1, 3, 5, 0, 0, 0, 7, 0, 0});
    int[] room = trees.room();
    assertThat(trees.sum(new float[] {1, 0}, room)).isEqualTo(1f);
    assertThat(trees.sum(new float[] {0, 0.1f}, room)).isEqualTo(2f);
    assertThat(trees.sum(new float[] {9, 5}, room)).isEqualTo(3f);
    assertThat(trees.sum(new float[] {2, 6}, room)).isEqualTo(4f);
    assertThat(trees.sum(new float[] {3, 6}, room)).isEqualTo(5f);
  }

  @Test
  void aTreeHasNoMoreLeavesThanAMaskHasBits() {
    int leaves = 33;
    short[] feature = new short[2 * leaves - 1];
    int[] left = new int[feature.length];
    for (int node = 0; node < feature.length; node++) {
      boolean inner = node % 2 == 0 && node < feature.length - 1; // a chain to the right
      feature[node] = (short) (inner ? 0 : -1);
      left[node] = inner ? node + 1 : 0;
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Trees(new int[] {0}, feature, new float[feature.length], left));
  }
}
