package org.wirecopy.internal.names.matching;

/** Room for the alignments of one comparison. */
final class AlignmentRows {
  final int[] best; // of the row so far
  final int[] skips; // cost of leaving out each grapheme of the second name

  AlignmentRows(int graphemes) {
    best = new int[graphemes + 1];
    skips = new int[graphemes + 1];
  }
}
