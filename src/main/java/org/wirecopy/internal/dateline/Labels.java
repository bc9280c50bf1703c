package org.wirecopy.internal.dateline;

/** What stands in capitals before a dash and is no place. */
final class Labels {

  private static final NameSet NAMES = NameSet.load("labels.tsv");

  private Labels() {}

  /** True if the whole is a label, or its first word or its last is one. */
  static boolean contains(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) != ' ') {
      end++;
    }
    int last = to;
    while (last > from && text.charAt(last - 1) != ' ') {
      last--;
    }
    return NAMES.contains(text, from, to)
        || NAMES.contains(text, from, end)
        || NAMES.contains(text, last, to);
  }
}
