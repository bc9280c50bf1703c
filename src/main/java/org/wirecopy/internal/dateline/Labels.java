package org.wirecopy.internal.dateline;

/** What stands in capitals before a dash and is no place. */
final class Labels {

  private static final NameSet NAMES = NameSet.load("labels.tsv");

  private Labels() {}

  /** True if the whole is a label, or its first word is one. */
  static boolean contains(CharSequence text, int from, int to) {
    int end = from;
    while (end < to && text.charAt(end) != ' ') {
      end++;
    }
    return NAMES.contains(text, from, to) || NAMES.contains(text, from, end);
  }
}
