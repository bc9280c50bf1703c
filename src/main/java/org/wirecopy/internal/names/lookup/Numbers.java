package org.wirecopy.internal.names.lookup;

/** Numbers, none below zero, by 64-bit hashes. */
public interface Numbers {
  /** The number of a hash that has none. */
  int NONE = -1;

  /** The number of a hash, or {@value #NONE}. */
  int get(long hash);
}
