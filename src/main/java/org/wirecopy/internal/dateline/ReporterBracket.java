package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isSpace;

/**
 * Reads who reports from where, as Chinese papers print it in brackets: {@code 〔記者王小明／台北報導〕},
 * {@code （本报记者 王小明 北京报道）}.
 */
final class ReporterBracket {

  // Source of the signs: unverified (common usage).
  private static final String[] REPORTERS = {"記者", "记者", "特派員", "特派员", "編譯", "编译"};
  private static final String[] REPORTS = {"報導", "报道", "報道", "报导", "電", "电", "訊", "讯"};

  /** Before the sign of a report: on the spot, combined, from several places. */
  private static final String KINDS = "专專综綜合連线線連连";

  /** Within so many units the reporter is named. */
  private static final int HEAD = 8;

  private static final int LONGEST_PLACE = 5;

  private final CharSequence text;
  private final EastAsianNames names;

  ReporterBracket(CharSequence text, EastAsianNames names) {
    this.text = text;
    this.names = names;
  }

  /** Takes the place of the report between; false if it is none, or names no place. */
  boolean read(int from, int end) {
    int name = behindReporter(from, end);
    int placeEnd = name > from ? beforeReport(name, end) : end;
    if (placeEnd == end) {
      return false;
    }
    int place = placeStart(name, placeEnd);
    if (place == placeEnd) {
      return false;
    }
    names.addPlaces(place, placeEnd);
    return !names.places().isEmpty();
  }

  private int behindReporter(int from, int end) {
    for (int i = from; i < Math.min(end, from + HEAD); i++) {
      for (String reporter : REPORTERS) {
        if (startsWith(i, end, reporter)) {
          return i + reporter.length();
        }
      }
    }
    return from;
  }

  /** Where the sign of a report at the end begins; {@code end} if there is none. */
  private int beforeReport(int from, int end) {
    for (String report : REPORTS) {
      int start = end - report.length();
      if (start > from && startsWith(start, end, report)) {
        while (start > from && KINDS.indexOf(text.charAt(start - 1)) >= 0) {
          start--;
        }
        return start;
      }
    }
    return end;
  }

  /** Where the place begins that ends there: behind a slash or a space, or a city that is known. */
  private int placeStart(int from, int end) {
    for (int i = Math.max(from, end - 2 * LONGEST_PLACE); i < end; i++) {
      if (Gazetteer.isPlace(text, i, end)) {
        return i;
      }
    }
    for (int i = end - 1; i > from && end - i <= LONGEST_PLACE + 1; i--) {
      if (text.charAt(i) == '／' || text.charAt(i) == '/') {
        return i + 1;
      }
      if (isSpace(text.charAt(i))) {
        break;
      }
    }
    return end;
  }

  private boolean startsWith(int at, int end, String sign) {
    for (int i = 0; i < sign.length(); i++) {
      if (at + i >= end || text.charAt(at + i) != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
