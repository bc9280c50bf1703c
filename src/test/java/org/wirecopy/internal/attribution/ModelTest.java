package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

class ModelTest {

  @Test
  void readsBackByteForByte() throws IOException {
    byte[] resource = resource();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Model.Quantized.read(ByteBuffer.wrap(resource)).write(new DataOutputStream(bytes));
    assertThat(bytes.toByteArray()).isEqualTo(resource);
  }

  @Test
  void takesAtMostThreeMegabytesOfTheJar() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
      deflater.write(resource());
    }
    assertThat(packed.size()).isLessThan(3_000_000);
  }

  @Test
  void noTokenHasMoreFeaturesThanALaneCanAdd() {
    Layers l =
        Layers.of("“Go,” he said, adding that Kiev had claimed to know. Why? He “did not” say.");
    Features first = new Features(l);
    SecondFeatures second = new SecondFeatures(l, new byte[l.count()], new byte[l.count()]);
    int[] buffer = new int[Features.CAPACITY];
    for (int t = 0; t < l.count(); t++) {
      assertThat(second.append(t, buffer, first.first(t, buffer))).isLessThan(128);
    }
  }

  private static byte[] resource() throws IOException {
    try (InputStream in = ModelTest.class.getResourceAsStream("english.model")) {
      return Objects.requireNonNull(in).readAllBytes();
    }
  }
}
