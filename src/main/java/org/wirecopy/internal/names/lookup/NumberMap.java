package org.wirecopy.internal.names.lookup;

/** Numbers that grow: an open-addressed table, at most half of it in use. For one thread. */
public final class NumberMap implements Numbers {
  private static final int LEAST = 1 << 6;

  private long[] keys; // 0 = free
  private int[] numbers;
  private int size;

  public NumberMap() {
    keys = new long[LEAST];
    numbers = new int[LEAST];
  }

  /** Gives a hash a number, whatever it had. */
  public void put(long hash, int number) {
    long key = key(hash);
    int slot = slot(key);
    if (keys[slot] == 0) {
      if (++size * 2 > keys.length) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    numbers[slot] = number;
  }

  @Override
  public int get(long hash) {
    int slot = slot(key(hash));
    return keys[slot] == 0 ? NONE : numbers[slot];
  }

  /** The same numbers in less room. */
  public NumberTable compact() {
    long[] used = new long[size];
    int[] values = new int[size];
    int count = 0;
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        used[count] = keys[slot];
        values[count++] = numbers[slot];
      }
    }
    return new NumberTable(used, values);
  }

  /** What stands for a hash, which may be 0. */
  static long key(long hash) {
    return hash == 0 ? 1 : hash;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldNumbers = numbers;
    keys = new long[oldKeys.length * 2];
    numbers = new int[oldKeys.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        numbers[slot] = oldNumbers[i];
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ key >>> 32) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
