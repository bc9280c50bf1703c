package org.wirecopy.internal.names.style;

/** Where words begin and end in running text: runs of letters, digits and marks. */
final class WordScan {
  /** How far contexts look; bounds the work per name. */
  static final int REACH = 200;

  private WordScan() {}

  static boolean isWordChar(char c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.isSurrogate(c);
  }

  static int wordEnd(CharSequence text, int start) {
    int end = start;
    while (end < text.length() && isWordChar(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Start of the word that ends at {@code end}, within reach; {@code end} if there is none. */
  static int wordStart(CharSequence text, int end) {
    int start = end;
    while (start > 0 && end - start < REACH && isWordChar(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * End of the word before {@code position} across one gap of blanks, full stops allowed; or -1.
   */
  static int previousEnd(CharSequence text, int position) {
    int i = position;
    while (i > 0
        && position - i < 4
        && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\u00A0')) {
      i--;
    }
    if (i == position || i == 0) {
      return -1;
    }
    if (text.charAt(i - 1) == '.') {
      i--;
    }
    return i > 0 && isWordChar(text.charAt(i - 1)) ? i : -1;
  }

  /** Start of the word behind {@code position} across blanks; or -1. */
  static int nextStart(CharSequence text, int position) {
    int i = position;
    while (i < text.length()
        && i - position < 4
        && (text.charAt(i) == ' ' || text.charAt(i) == '\u00A0')) {
      i++;
    }
    return i > position && i < text.length() && isWordChar(text.charAt(i)) ? i : -1;
  }

  /** A hash of the word in lower case; of long words, of their beginning. */
  static long hash(CharSequence text, int start, int end) {
    long hash = 0xcbf29ce484222325L;
    for (int i = start; i < end && i < start + 40; i++) {
      char c = text.charAt(i);
      char lower =
          c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
      hash = (hash ^ lower) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  static long hash(String word) {
    return hash(word, 0, word.length());
  }
}
