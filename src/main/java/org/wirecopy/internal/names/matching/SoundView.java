package org.wirecopy.internal.names.matching;

import java.util.Arrays;

/** Readings of a name part under one view of its sounds, each of them once. Immutable. */
final class SoundView {
  private final byte[] sounds; // one reading after the other
  private final char[] ends; // reading r is sounds[ends[r] .. ends[r + 1])
  private final int[] sets; // by reading: its sounds, a bit each
  private final int longest;
  private final long
      marks; // by reading a bit that depends on all of it: none in common, none alike

  /** Of distinct readings. */
  SoundView(byte[][] readings) {
    ends = new char[readings.length + 1];
    sets = new int[readings.length];
    long bits = 0;
    int most = 0;
    for (int r = 0; r < readings.length; r++) {
      ends[r + 1] = (char) (ends[r] + readings[r].length);
      most = Math.max(most, readings[r].length);
      sets[r] = SoundCosts.set(readings[r]);
      bits |= 1L << ((Arrays.hashCode(readings[r]) * 0x9E3779B1) >>> 26);
    }
    longest = most;
    marks = bits;
    sounds = new byte[ends[readings.length]];
    for (int r = 0; r < readings.length; r++) {
      System.arraycopy(readings[r], 0, sounds, ends[r], readings[r].length);
    }
  }

  byte[][] readings() {
    byte[][] readings = new byte[sets.length][];
    for (int r = 0; r < readings.length; r++) {
      readings[r] = Arrays.copyOfRange(sounds, ends[r], ends[r + 1]);
    }
    return readings;
  }

  /** The readings without those that another one equals. */
  static byte[][] distinct(byte[][] readings) {
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
  float distance(SoundView other) {
    return meets(other) ? 0 : closest(other) / (float) SoundCosts.UNIT;
  }

  /** True if the two have a reading in common. */
  private boolean meets(SoundView other) {
    if ((marks & other.marks) == 0) {
      return false;
    }
    for (int r = 0; r < sets.length; r++) {
      for (int s = 0; s < other.sets.length; s++) {
        if (sets[r] == other.sets[s]
            && Arrays.equals(
                sounds, ends[r], ends[r + 1], other.sounds, other.ends[s], other.ends[s + 1])) {
          return true;
        }
      }
    }
    return false;
  }

  /** A pair is measured only if the sounds that one lacks do not cost too much already. */
  private int closest(SoundView other) {
    int[] row = new int[other.longest + 1];
    int best = SoundCosts.FAR;
    int count = other.sets.length;
    for (int shift = 0; shift < count; shift++) { // like orthographies first
      for (int r = 0, s = shift; r < sets.length; r++, s++) {
        s = s == count ? 0 : s;
        int mine = sets[r];
        int others = other.sets[s];
        if (SoundCosts.least(mine & ~others) < best && SoundCosts.least(others & ~mine) < best) {
          best =
              Math.min(
                  best,
                  SoundCosts.distance(
                      sounds,
                      ends[r],
                      ends[r + 1],
                      other.sounds,
                      other.ends[s],
                      other.ends[s + 1],
                      row,
                      best));
        }
      }
    }
    return best;
  }
}
