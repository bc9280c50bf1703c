package org.wirecopy.benchmarks.attribution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Numbers the feature hashes that occur often enough, in the order they are first met. */
final class FeatureIds {
  private final byte[] counts = new byte[1 << 27];
  private int[] keys = new int[1 << 20];
  private int[] ids = new int[1 << 20]; // id + 1, 0 marks a free slot
  private int[] hashes = new int[1 << 18];
  private int size;
  private final Set<Integer> ownHashes = new HashSet<>();

  /** Counts a feature; {@code own} marks one of the second pass's own. */
  void count(int hash, boolean own) {
    if (own) {
      ownHashes.add(hash);
    }
    int i = hash >>> 5;
    if (counts[i] < 100) {
      counts[i]++;
    }
  }

  boolean isOwn(int hash) {
    return ownHashes.contains(hash);
  }

  int size() {
    return size;
  }

  /** The feature hash of each id. */
  int[] hashes() {
    return Arrays.copyOf(hashes, size);
  }

  /** The id of a hash counted at least {@code least} times, else -1. */
  int id(int hash, int least) {
    if (counts[hash >>> 5] < least) {
      return -1;
    }
    int slot = find(keys, ids, hash);
    if (ids[slot] == 0) {
      if (size * 2 > keys.length) {
        grow();
        slot = find(keys, ids, hash);
      }
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, size * 2);
      }
      hashes[size++] = hash;
      keys[slot] = hash;
      ids[slot] = size;
    }
    return ids[slot] - 1;
  }

  private static int find(int[] keys, int[] ids, int hash) {
    int slot = hash & (keys.length - 1);
    while (ids[slot] != 0 && keys[slot] != hash) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void grow() {
    int[] newKeys = new int[keys.length * 2];
    int[] newIds = new int[keys.length * 2];
    for (int i = 0; i < keys.length; i++) {
      if (ids[i] != 0) {
        int slot = find(newKeys, newIds, keys[i]);
        newKeys[slot] = keys[i];
        newIds[slot] = ids[i];
      }
    }
    keys = newKeys;
    ids = newIds;
  }
}
