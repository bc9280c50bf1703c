package org.wirecopy.internal.names.matching;

/**
 * The cells of an alignment, a row for each grapheme of the first name, each holding the best sum
 * of steps that leads there. Only the last row is kept, in room that serves all alignments of one
 * comparison.
 */
final class AlignmentRows {
  private final int[] row;
  private final int[] skips; // of each grapheme of the second name, from 1 on
  private char[] second = {};
  private int start; // of the second name in its array
  private int count; // of its graphemes

  /** Room for second names of that many graphemes. */
  AlignmentRows(int graphemes) {
    row = new int[graphemes + 1];
    skips = new int[graphemes + 1];
  }

  AlignmentRows(NameForm second) {
    this(second.graphemes().length); // of a part without its article no more
  }

  /** Begins before the graphemes of the second name, from {@code start} on. */
  void begin(int bias, char[] graphemes, int start) {
    row[0] = bias;
    second = graphemes;
    this.start = start;
    count = 0;
  }

  /** Goes on by the next grapheme of the second name, which is left out at that cost. */
  void addSkip(int cost) {
    count++;
    skips[count] = cost;
    row[count] = row[count - 1] + cost;
  }

  /**
   * The next row.
   *
   * @param matches what it costs to match the grapheme with each other one
   * @param at where they begin
   * @param skip what it costs to leave it out
   * @param more what a match in the first cell costs beside that
   * @param moreAtLast the same of the last cell
   */
  void add(int[] matches, int at, int skip, int more, int moreAtLast) {
    int[] row = this.row; // fields of the loop below, read once
    int[] skips = this.skips;
    char[] second = this.second;
    int count = this.count;
    int diagonal = row[0] + more;
    int before = row[0] + skip;
    row[0] = before;
    for (int j = 1; j <= count; j++) {
      diagonal += j == count ? moreAtLast : 0;
      int above = row[j];
      int best = Math.max(diagonal + matches[at + second[start + j - 1]], above + skip);
      before = Math.max(best, before + skips[j]);
      diagonal = above;
      row[j] = before;
    }
  }

  /**
   * The next two rows in step, the lower a cell behind the upper, so that neither waits for the
   * other.
   */
  void add(int[] matches, int at, int skip, int lower, int skipOfLower, int more, int moreAtLast) {
    int[] row = this.row;
    int[] skips = this.skips;
    char[] second = this.second;
    int count = this.count;
    int diagonal = row[0] + more;
    int up = row[0] + skip;
    int down = up + skipOfLower;
    row[0] = down;
    int other = second[start];
    int above = row[1];
    int behind = up; // in the upper row, left of "up"
    up = Math.max(Math.max(diagonal + matches[at + other], above + skip), up + skips[1]);
    for (int j = 2; j <= count; j++) {
      diagonal = above;
      above = row[j];
      int step = behind + matches[lower + other];
      down = Math.max(Math.max(step, up + skipOfLower), down + skips[j - 1]);
      row[j - 1] = down;
      other = second[start + j - 1];
      behind = up;
      up = Math.max(Math.max(diagonal + matches[at + other], above + skip), up + skips[j]);
    }
    int step = behind + matches[lower + other] + moreAtLast;
    row[count] = Math.max(Math.max(step, up + skipOfLower), down + skips[count]);
  }

  /** The best sum of all. */
  int best() {
    return row[count];
  }
}
