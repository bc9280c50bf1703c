package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isDigit;
import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSmall;
import static org.wirecopy.internal.dateline.Signs.isSpace;

import org.wirecopy.internal.time.DayText;

/** Reads the state, province or country behind a place: {@code Calif.}, {@code Ukraine}. */
final class RegionText {

  private static final int LONGEST = 40;

  private final Cursor cursor;
  private final CharSequence text;
  private final Draft draft;
  private int first = -1; // where the first region begins
  private int last;

  RegionText(Cursor cursor, Draft draft) {
    this.cursor = cursor;
    this.text = cursor.text;
    this.draft = draft;
  }

  /** True if one of the regions read, between commas, is in the tables. */
  boolean isKnown() {
    int part = first;
    for (int i = first; first >= 0 && i <= last; i++) {
      if (i == last || ",[]()".indexOf(text.charAt(i)) >= 0) {
        if (Gazetteer.isRegion(text, part, i) || Gazetteer.isPlace(text, part, i)) {
          return true;
        }
        part = i + 1;
      }
    }
    return false;
  }

  /** The region at the cursor, up to the mark behind it; false if none stands there. */
  boolean read() {
    int from = cursor.at;
    int end = end(from);
    if (end <= from || end >= cursor.to || end - from >= LONGEST) {
      return false;
    }
    cursor.at = end;
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (isSmall(text.charAt(from)) && !startsWithArticle(from)) {
      return false;
    }
    return take(from, end);
  }

  /** {@code [India]}, {@code (Maharashtra) [India]} of an Indian agency; {@code (France)}. */
  boolean bracketed(char closing) {
    int from = cursor.at + 1;
    int close = cursor.indexOf(closing, from, LONGEST);
    if (close <= from) {
      return false;
    }
    for (int i = from; i < close; i++) {
      if (!isLetter(text.charAt(i)) && text.charAt(i) != ' ') {
        return false;
      }
    }
    cursor.at = close + 1;
    return take(from, close);
  }

  private boolean take(int from, int end) {
    first = first < 0 ? from : first;
    last = end;
    return draft.addRegion(text.subSequence(from, end).toString());
  }

  /** Where the mark behind the region stands; {@code from} if what stands there is no region. */
  private int end(int from) {
    int end = from;
    while (end < cursor.to && end - from < LONGEST) {
      char c = text.charAt(end);
      if (!isLetter(c)) {
        if (",،(/:=[".indexOf(c) >= 0 || (c == '.' && isStop(end)) || isClosingDash(end)) {
          return end;
        }
        if (isDigit(c) || "\";?!".indexOf(c) >= 0) {
          return from;
        }
      }
      if (isSpace(c) && end + 1 < cursor.to && beginsDay(end + 1)) {
        return end; // "Tex. March 3"
      }
      end++;
    }
    return end;
  }

  private boolean beginsDay(int i) {
    return !isSmall(text.charAt(i)) && DayText.at(text, i, cursor.to) != DayText.NONE;
  }

  /** A stop that ends the dateline, not one that belongs to "Calif." or "N.C.". */
  private boolean isStop(int i) {
    if (i + 1 >= cursor.to) {
      return true;
    }
    char next = text.charAt(i + 1);
    boolean twoDashes = cursor.isDashAt(i + 1) && cursor.isDashAt(i + 2);
    return !(isLetter(next) || next == ',' || isSpace(next) || twoDashes);
  }

  private boolean isClosingDash(int i) {
    char c = text.charAt(i);
    return (isDash(c) && (c != '-' || cursor.isSpaceAt(i + 1) || cursor.isDashAt(i + 1)))
        || (c == '_' && cursor.isSpaceAt(i + 1));
  }

  private boolean startsWithArticle(int from) {
    return from + 4 < cursor.to
        && text.subSequence(from, from + 4).toString().equalsIgnoreCase("the ");
  }
}
