package org.wirecopy.internal.names.matching;

import java.util.Arrays;

/** Readings of a name part under one view of its sounds, each of them once. Immutable. */
final class SoundView {
  final byte[][] readings;
  private final int[] sets; // by reading: its sounds, a bit each

  SoundView(byte[][] readings) {
    this.readings = distinct(readings);
    sets = new int[this.readings.length];
    for (int i = 0; i < sets.length; i++) {
      sets[i] = SoundCosts.set(this.readings[i]);
    }
  }

  private static byte[][] distinct(byte[][] readings) {
    byte[][] kept = new byte[readings.length][];
    int count = 0;
    for (byte[] reading : readings) {
      boolean known = false;
      for (int i = 0; i < count && !known; i++) {
        known = Arrays.equals(kept[i], reading);
      }
      if (!known) {
        kept[count++] = reading;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  /** The distance of the closest two readings, 1 for an unlike consonant. */
  float distance(SoundView other, int[] row) {
    return SoundCosts.closest(readings, sets, other.readings, other.sets, row)
        / (float) SoundCosts.UNIT;
  }
}
