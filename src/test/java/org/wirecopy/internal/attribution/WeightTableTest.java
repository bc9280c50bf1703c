package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightTableTest {

  @Test
  void lanesAddLikeNumbers() {
    Random random = new Random(5);
    int features = 120; // as many rows as a token can hit at the most
    WeightTable table = new WeightTable(features, 2);
    int[] hashes = new int[features];
    int[][] expected = new int[2][Labels.COUNT];
    for (int i = 0; i < features; i++) {
      hashes[i] = random.nextInt();
      for (int k = 0; k < 2 * Labels.COUNT; k++) {
        int weight = random.nextInt(255) - 127;
        table.put(hashes[i], k / Labels.COUNT, k % Labels.COUNT, weight);
        expected[k / Labels.COUNT][k % Labels.COUNT] += weight;
      }
    }
    long[] sum = new long[2 * WeightTable.LANES];
    int hits = table.add(hashes, 0, features, sum, 0);
    assertThat(hits).isEqualTo(features);
    for (int pass = 0; pass < 2; pass++) {
      float[] score = new float[Labels.COUNT];
      WeightTable.unpack(sum, pass * WeightTable.LANES, hits, 1, score, 0);
      for (int y = 0; y < Labels.COUNT; y++) {
        assertThat(score[y]).isEqualTo(expected[pass][y]);
      }
    }
  }

  @Test
  void absentFeaturesAddNothing() {
    WeightTable table = new WeightTable(1, 1);
    table.put(42, 0, 3, 7);
    long[] sum = new long[WeightTable.LANES];
    assertThat(table.add(new int[] {41, 43, 0}, 0, 3, sum, 0)).isZero();
    assertThat(sum).containsOnly(0);
    assertThat(table.get(42, 0, 3)).isEqualTo(7);
    assertThat(table.get(43, 0, 3)).isZero();
  }
}
