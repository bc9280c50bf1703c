package org.wirecopy.internal.names.matching;

/** The plain edit distance, 1 for each letter changed, added or left out. */
final class EditDistance {
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
    return n == i || m == j ? Math.max(n - i, m - j) : middle(a, i, n, b, j, m);
  }

  private static int middle(char[] a, int from, int to, char[] b, int start, int end) {
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
