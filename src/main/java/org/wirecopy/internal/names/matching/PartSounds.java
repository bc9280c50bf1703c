package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A name part as readers of different orthographies would say it, in three views: as it is; without
 * vowels and glides, what a script without vowels leaves of it; and coarse, with consonants made
 * one that writers of Arabic, Persian and Turkish names take for each other. Immutable; the latter
 * views are made when first needed, by any thread with one outcome.
 */
final class PartSounds {
  private static final byte A = sound('a');
  private static final byte E = sound('e');
  private static final byte I = sound('i');
  private static final byte O = sound('o');
  private static final byte U = sound('u');
  private static final byte H = sound('h');
  private static final byte J = sound('j');
  private static final String MERGED = "zdgkpbCSxkcs"; // pairs: a sound and what it is taken for
  private static final int UNLIKE_AT_ALL = 5;

  private static final int VOWELS = (1 << A) | (1 << E) | (1 << I) | (1 << O) | (1 << U);

  private final SoundView plain;
  private @Nullable SoundView skeletons;
  private @Nullable SoundView coarse;
  private final int first; // the sounds that readings begin with, a bit each
  private final int last; // and end with
  private final boolean endsInA;

  /** Of distinct readings. */
  PartSounds(byte[][] readings) {
    int begins = 0;
    int ends = 0;
    boolean open = true;
    for (byte[] reading : readings) {
      if (reading.length > 0) {
        begins |= 1 << reading[0];
        ends |= 1 << reading[reading.length - 1];
      }
      open &= reading.length > 0 && reading[reading.length - 1] == A;
    }
    first = begins;
    last = ends;
    endsInA = open;
    plain = new SoundView(readings);
  }

  private static byte sound(char c) {
    return (byte) SoundCosts.SOUNDS.indexOf(c);
  }

  private static boolean isVowel(byte s) {
    return s == A || s == E || s == I || s == O || s == U;
  }

  static boolean beginsWithVowel(byte[] reading) {
    return reading.length > 0 && isVowel(reading[0]);
  }

  private SoundView skeletons() {
    SoundView known = skeletons;
    if (known == null) {
      byte[][] bare = plain.readings();
      for (int i = 0; i < bare.length; i++) {
        bare[i] = skeleton(bare[i]);
      }
      known = new SoundView(SoundView.distinct(bare));
      skeletons = known;
    }
    return known;
  }

  private SoundView coarse() {
    SoundView known = coarse;
    if (known == null) {
      known = new SoundView(SoundView.distinct(coarse(skeletons().readings())));
      coarse = known;
    }
    return known;
  }

  private static byte[] skeleton(byte[] reading) {
    byte[] kept = new byte[reading.length];
    int count = 0;
    for (byte s : reading) {
      if (!isVowel(s) && s != J) {
        kept[count++] = s;
      }
    }
    return Arrays.copyOf(kept, count);
  }

  private static byte[][] coarse(byte[][] skeletons) {
    byte[][] out = new byte[skeletons.length][];
    for (int i = 0; i < out.length; i++) {
      byte[] sounds = new byte[skeletons[i].length];
      int count = 0;
      for (byte s : skeletons[i]) {
        byte kept = merged(s);
        if (s != H && (count == 0 || sounds[count - 1] != kept)) {
          sounds[count++] = kept;
        }
      }
      out[i] = Arrays.copyOf(sounds, count);
    }
    return out;
  }

  private static byte merged(byte s) {
    int at = MERGED.indexOf(SoundCosts.SOUNDS.charAt(s));
    return at >= 0 && at % 2 == 0 ? sound(MERGED.charAt(at + 1)) : s;
  }

  /** True if every reading ends in a. */
  boolean endsInA() {
    return endsInA;
  }

  /** The distance of the closest two readings, 1 for an unlike consonant. */
  float distance(PartSounds other) {
    return plain.distance(other.plain);
  }

  float skeletonDistance(PartSounds other) {
    return skeletons().distance(other.skeletons());
  }

  float coarseDistance(PartSounds other) {
    return coarse().distance(other.coarse());
  }

  /**
   * 0 if some two readings end alike, else how unlike the likest ends are: 1 two vowels, 2 two
   * consonants, 3 an a or e more, 4 an i, 5 another vowel.
   */
  int ending(PartSounds other) {
    return unlike(last, other.last);
  }

  /** The same of what they begin with. */
  int beginning(PartSounds other) {
    return unlike(first, other.first);
  }

  private static int unlike(int x, int y) {
    if ((x & y) != 0) {
      return 0;
    }
    if ((x & VOWELS) != 0 && (y & VOWELS) != 0) {
      return 1;
    }
    if ((x & ~VOWELS) != 0 && (y & ~VOWELS) != 0) {
      return 2;
    }
    if (x == 0 || y == 0) {
      return UNLIKE_AT_ALL;
    }
    int vowels = (x | y) & VOWELS; // of the one; the other has consonants only
    return (vowels & ((1 << A) | (1 << E))) != 0 ? 3 : (vowels & (1 << I)) != 0 ? 4 : UNLIKE_AT_ALL;
  }
}
