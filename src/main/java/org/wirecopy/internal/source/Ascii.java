package org.wirecopy.internal.source;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Markup's own characters, and ASCII at all, in an array of bytes. */
final class Ascii {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;

  private static final long SPACE = 1L << ' ' | 1L << '\t' | 1L << '\n' | 1L << '\f' | 1L << '\r';
  private static final long ENDS_NAME = SPACE | 1L << '>' | 1L << '/';
  private static final long ENDS_ATTRIBUTE_NAME = ENDS_NAME | 1L << '=';

  private Ascii() {}

  static boolean isLetter(int c) {
    int lower = c | 0x20;
    return lower >= 'a' && lower <= 'z';
  }

  /** White space of HTML: tab, line feed, form feed, carriage return, space. */
  static boolean isSpace(int c) {
    return isOneOf(SPACE, c);
  }

  /** True if a character ends the name of a tag. */
  static boolean endsName(int c) {
    return isOneOf(ENDS_NAME, c);
  }

  /** True if a character ends the name of an attribute. */
  static boolean endsAttributeName(int c) {
    return isOneOf(ENDS_ATTRIBUTE_NAME, c);
  }

  /** True if a bit is set for a character, none of which is over 63. */
  private static boolean isOneOf(long characters, int c) {
    return c >>> 6 == 0 && (characters >>> c & 1) != 0;
  }

  /** True if the bytes from one index up to another are a lower-case name, in either case. */
  static boolean equalsLower(byte[] text, int from, int to, String lower) {
    return to - from == lower.length() && startsWithLower(text, from, to, lower);
  }

  /** True if the bytes from an index on, up to a limit, begin with a lower-case text. */
  static boolean startsWithLower(byte[] text, int from, int limit, String lower) {
    if (limit - from < lower.length()) {
      return false;
    }
    for (int i = 0; i < lower.length(); i++) {
      int c = text[from + i];
      if (c != lower.charAt(i) && (!isLetter(c) || (c | 0x20) != lower.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Index of a character from an index on; the limit if it is not before that. */
  static int indexOf(byte[] text, int c, int from, int limit) {
    long pattern = c * LOW_BITS;
    int i = from;
    while (i + Long.BYTES <= limit) {
      long zeroWhereFound = (long) LONGS.get(text, i) ^ pattern;
      long found = zeroWhereFound - LOW_BITS & ~zeroWhereFound & HIGH_BITS;
      if (found != 0) {
        return i + (Long.numberOfTrailingZeros(found) >>> 3);
      }
      i += Long.BYTES;
    }
    while (i < limit && text[i] != c) {
      i++;
    }
    return i;
  }

  /** Index of the first byte from an index on that is not ASCII; the limit if there is none. */
  static int skip(byte[] text, int from, int limit) {
    int i = from;
    while (i + 4 * Long.BYTES <= limit && isAscii(text, i)) {
      i += 4 * Long.BYTES;
    }
    while (i + Long.BYTES <= limit && ((long) LONGS.get(text, i) & HIGH_BITS) == 0) {
      i += Long.BYTES;
    }
    while (i < limit && text[i] >= 0) {
      i++;
    }
    return i;
  }

  /** True if the next 32 bytes are ASCII. */
  private static boolean isAscii(byte[] text, int i) {
    long first = (long) LONGS.get(text, i) | (long) LONGS.get(text, i + 8);
    long second = (long) LONGS.get(text, i + 16) | (long) LONGS.get(text, i + 24);
    return ((first | second) & HIGH_BITS) == 0;
  }
}
