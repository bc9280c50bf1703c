package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTableTest {
  private static final int Y = Labels.COUNT;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void lanesAddLikeNumbers(int passes) {
    int features = 128; // as many rows as a token can hit at the most
    WeightRows rows = rows(features, passes, new Random(5));
    WeightTable table = new WeightTable(rows);
    long[] sum = new long[table.lanes()];
    int hits = table.add(rows.keys().clone(), features, sum, 0);
    assertThat(hits).isEqualTo(features);
    for (int pass = 0; pass < passes; pass++) {
      float[] score = new float[Y];
      WeightTable.unpack(sum, 0, hits, pass, 1, score, 0);
      for (int y = 0; y < Y; y++) {
        int expected = 0;
        for (int i = 0; i < features; i++) {
          expected += rows.weights()[(i * passes + pass) * Y + y];
        }
        assertThat(score[y]).isEqualTo(expected);
      }
    }
  }

  @Test
  void everyFeatureOfALargeTableHasItsOwnRow() {
    WeightRows rows = rows(50_000, 1, new Random(9));
    WeightTable table = new WeightTable(rows);
    long[] sum = new long[table.lanes()];
    for (int i = 0; i < rows.keys().length; i++) {
      assertThat(table.add(new int[] {rows.keys()[i]}, 1, sum, 0)).isEqualTo(1);
      float[] score = new float[Y];
      WeightTable.unpack(sum, 0, 1, 0, 1, score, 0);
      for (int y = 0; y < Y; y++) {
        assertThat(score[y]).isEqualTo(rows.weights()[i * Y + y]);
      }
    }
  }

  @Test
  void absentFeaturesAddNothing() {
    WeightTable table = new WeightTable(rows(1, 1, new Random(3)));
    long[] sum = new long[table.lanes()];
    Arrays.fill(sum, 7); // of the token before
    assertThat(table.add(new int[] {41, 43, 0}, 3, sum, 0)).isZero();
    assertThat(sum).containsOnly(0);
  }

  @Test
  void anEmptyTableHoldsNothing() {
    WeightTable table = new WeightTable(new WeightRows(new int[0], new byte[0], 2));
    long[] sum = new long[table.lanes()];
    assertThat(table.add(new int[] {0, 1, -1}, 3, sum, 0)).isZero();
  }

  private static WeightRows rows(int features, int passes, Random random) {
    int[] keys = random.ints().distinct().limit(features).sorted().toArray();
    byte[] weights = new byte[features * passes * Y];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) (random.nextInt(255) - 127);
    }
    return new WeightRows(keys, weights, passes);
  }
}
