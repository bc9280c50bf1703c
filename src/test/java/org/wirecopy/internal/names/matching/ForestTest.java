package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ForestTest {

  private static final int FEATURES = 5;

  /** The trees that go down in step, in flat arrays, against trees walked down one by one. */
  @Property(tries = 500)
  void aForestIsTheSumOfItsTrees(
      @ForAll @IntRange(min = 1, max = 9) int trees,
      @ForAll @IntRange(min = 1, max = 3) int depth,
      @ForAll Random random) {
    int inner = (1 << depth) - 1;
    int[] feature = random.ints(trees * inner, 0, FEATURES).toArray();
    float[] threshold = floats(random, trees * inner);
    float[] leaf = floats(random, trees << depth);
    float[] features = floats(random, FEATURES);

    float sum = 0.5f;
    for (int tree = 0; tree < trees; tree++) {
      int node = 0;
      while (node < inner) {
        int at = tree * inner + node;
        node = 2 * node + (features[feature[at]] > threshold[at] ? 2 : 1);
      }
      sum += leaf[(tree << depth) + node - inner];
    }
    assertThat(new Forest(depth, 0.5f, feature, threshold, leaf).score(features)).isEqualTo(sum);
  }

  /** Whole numbers, of which sums are exact, zeros of both signs among them. */
  private static float[] floats(Random random, int count) {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      float value = random.nextInt(7) - 3;
      floats[i] = value == 0 && random.nextBoolean() ? -0f : value;
    }
    return floats;
  }
}
