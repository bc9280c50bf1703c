package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class DistanceTest {

  /** Letters in bits and letters in cells give one distance: é keeps a word out of the bits. */
  @Property
  void lettersInBitsAreCountedAsInCells(
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 80) String a,
      @ForAll @CharRange(from = 'a', to = 'd') @StringLength(min = 1, max = 80) String b) {
    assertThat(letters(a, b)).isEqualTo(letters(a.replace('a', 'é'), b.replace('a', 'é')));
    assertThat(letters(a, b)).isEqualTo(letters(b, a));
  }

  private static int letters(String a, String b) {
    return EditDistance.of(a.toCharArray(), 0, a.length(), b.toCharArray(), 0, b.length());
  }

  /** What a limit cuts off changes no distance below it. */
  @Property
  void aLimitCutsOnlyWhatIsBeyond(
      @ForAll @Size(max = 12) byte[] a,
      @ForAll @Size(max = 12) byte[] b,
      @ForAll @IntRange(min = 1, max = 120) int limit) {
    for (byte[] reading : new byte[][] {a, b}) {
      for (int i = 0; i < reading.length; i++) {
        reading[i] = (byte) Math.floorMod(reading[i], SoundCosts.SOUNDS.length());
      }
    }
    int whole = sounds(a, b, Integer.MAX_VALUE / 2);
    assertThat(sounds(a, b, limit)).isEqualTo(Math.min(limit, whole));
    assertThat(sounds(b, a, limit)).isEqualTo(Math.min(limit, whole));
  }

  private static int sounds(byte[] a, byte[] b, int limit) {
    return SoundCosts.distance(a, 0, a.length, b, 0, b.length, new int[b.length + 1], limit);
  }
}
