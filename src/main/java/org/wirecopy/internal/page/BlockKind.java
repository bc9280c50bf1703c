package org.wirecopy.internal.page;

/** What a block is by its markup. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  QUOTE,
  PREFORMATTED,
  CAPTION;

  private static final BlockKind[] VALUES = values();

  static BlockKind of(byte ordinal) {
    return VALUES[ordinal];
  }
}
