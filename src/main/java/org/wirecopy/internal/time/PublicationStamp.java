package org.wirecopy.internal.time;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;

/**
 * Finds the publication time in a short text: a meta tag's content, a {@code time} element, a line
 * under a headline. Never throws; what is not written is not made up.
 */
public final class PublicationStamp {

  /** Longer texts are no stamps: only so many code units are looked at. */
  private static final int LIMIT = 4096;

  /** Publication days lie between these years. */
  private static final int FIRST_YEAR = 1700;

  private static final int LAST_YEAR = 2200;

  private PublicationStamp() {}

  /** The time that the text is, or contains; null if there is none. */
  public static @Nullable Timestamp read(CharSequence text, StampContext context) {
    Stamp stamp = find(text, context);
    return stamp == null ? null : stamp.value();
  }

  /**
   * The same, with where it stands and what the words before it say: of several, one said to be the
   * publication first, then the one that says most, then the first. Null if there is none.
   */
  public static @Nullable Stamp find(CharSequence text, StampContext context) {
    int length = Math.min(text.length(), LIMIT);
    int start = firstDigit(text, length);
    if (start < 0) {
      return context.reference() == null ? null : RelativeDate.stamp(text, length, context);
    }
    Stamp whole = whole(text, start, length);
    if (whole != null) {
      return whole;
    }
    Stamp found = new StampSearch(text, length, context).best();
    return found != null || context.reference() == null
        ? found
        : RelativeDate.stamp(text, length, context);
  }

  /** A text that is nothing but a machine's date: no token need be made. */
  private static @Nullable Stamp whole(CharSequence text, int start, int length) {
    int from = 0;
    int to = length;
    while (from < to && Fold.fold(text.charAt(from)) == ' ') {
      from++;
    }
    if (from != start) {
      return null;
    }
    while (to > from && Fold.fold(text.charAt(to - 1)) == ' ') {
      to--;
    }
    Timestamp number = IsoStamp.number(text, from, to);
    if (number != null) {
      return new Stamp(number, from, to, Stamp.Role.UNKNOWN);
    }
    Stamp iso = IsoStamp.at(text, from);
    return iso != null && iso.end() == to && isPublication(iso.value()) ? iso : null;
  }

  /** True if the text holds a digit of any script: a time does, but for those told from a clock. */
  public static boolean holdsDigit(CharSequence text) {
    return firstDigit(text, Math.min(text.length(), LIMIT)) >= 0;
  }

  static boolean isPublication(Timestamp value) {
    return value.date().getYear() >= FIRST_YEAR && value.date().getYear() <= LAST_YEAR;
  }

  private static int firstDigit(CharSequence text, int length) {
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < 0x80 ? c >= '0' && c <= '9' : isForeignDigit(c)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isForeignDigit(char c) {
    char folded = Fold.fold(c);
    return (folded >= '0' && folded <= '9') || HanNumber.isDigit(c);
  }
}
