package org.wirecopy.internal.names.matching;

/**
 * The plain edit distance, 1 for each letter changed, added or left out. Words of the letters a to
 * z are measured a column at a time, the differences between its cells in the bits of two numbers
 * (Myers, A fast bit-vector algorithm for approximate string matching, 1999), others cell by cell.
 */
final class EditDistance {
  private static final int LETTERS = 32; // of the block of a to z

  private EditDistance() {}

  /** Of a[from, to) and b[start, end); what they begin and end on alike is passed over. */
  static int of(char[] a, int from, int to, char[] b, int start, int end) {
    int i = from;
    int j = start;
    while (i < to && j < end && a[i] == b[j]) {
      i++;
      j++;
    }
    int n = to;
    int m = end;
    while (n > i && m > j && a[n - 1] == b[m - 1]) {
      n--;
      m--;
    }
    if (n == i || m == j) {
      return Math.max(n - i, m - j);
    }
    if (n - i == 1 || m - j == 1) {
      return n - i == 1 ? toOne(a[i], b, j, m) : toOne(b[j], a, i, n);
    }
    return n - i <= Long.SIZE && isPlain(a, i, n) && isPlain(b, j, m)
        ? byColumns(a, i, n, b, j, m)
        : byCells(a, i, n, b, j, m);
  }

  /** Of one letter to letters [from, to), which may have it. */
  private static int toOne(char letter, char[] letters, int from, int to) {
    for (int i = from; i < to; i++) {
      if (letters[i] == letter) {
        return to - from - 1;
      }
    }
    return to - from;
  }

  private static boolean isPlain(char[] letters, int from, int to) {
    int others = 0;
    for (int i = from; i < to; i++) {
      others |= (letters[i] / LETTERS) ^ ('a' / LETTERS);
    }
    return others == 0;
  }

  private static int byColumns(char[] a, int from, int to, char[] b, int start, int end) {
    long[] places = new long[LETTERS]; // of each letter in a, a bit each
    for (int i = from; i < to; i++) {
      places[a[i] % LETTERS] |= 1L << (i - from);
    }
    long more = -1; // cells that are one more than the cell above
    long less = 0; // and one less
    int bottom = to - from - 1;
    int distance = to - from;
    for (int j = start; j < end; j++) {
      long alike = places[b[j] % LETTERS];
      long across = (((alike & more) + more) ^ more) | alike;
      long moreThanLeft = less | ~(across | more);
      long lessThanLeft = more & across;
      distance += (int) ((moreThanLeft >>> bottom) & 1) - (int) ((lessThanLeft >>> bottom) & 1);
      moreThanLeft = (moreThanLeft << 1) | 1;
      long down = alike | less;
      more = (lessThanLeft << 1) | ~(down | moreThanLeft);
      less = moreThanLeft & down;
    }
    return distance;
  }

  private static int byCells(char[] a, int from, int to, char[] b, int start, int end) {
    int width = end - start;
    int[] row = new int[width + 1];
    for (int j = 0; j <= width; j++) {
      row[j] = j;
    }
    for (int i = from; i < to; i++) {
      int diagonal = row[0];
      int left = diagonal + 1;
      row[0] = left;
      char c = a[i];
      for (int j = 1; j <= width; j++) {
        int best = diagonal + (c == b[start + j - 1] ? 0 : 1);
        diagonal = row[j];
        left = Math.min(best, Math.min(diagonal, left) + 1);
        row[j] = left;
      }
    }
    return row[width];
  }
}
