package org.wirecopy.internal.dateline;

import java.util.ArrayList;
import java.util.List;

/** Places and agencies where no space stands between words. */
final class EastAsianNames {

  private final Cursor cursor;
  private final CharSequence text;
  private final List<String> places = new ArrayList<>(2);

  EastAsianNames(Cursor cursor) {
    this.cursor = cursor;
    this.text = cursor.text;
  }

  List<String> places() {
    return places;
  }

  void addPlaces(int from, int end) {
    int wordStart = from;
    for (int i = from; i <= end; i++) {
      boolean divider = i == end || "/／・·ㆍ,、".indexOf(text.charAt(i)) >= 0;
      if (divider) {
        String place = cursor.between(wordStart, i);
        if (!place.isEmpty()) {
          places.add(place);
        }
        wordStart = i + 1;
      }
    }
  }

  int agencySuffix(int from, int end) {
    for (int i = from; i < end; i++) {
      if (areAgencies(i, end)) {
        return i;
      }
    }
    return end;
  }

  /** One agency, or two that share a story: AFP時事, ＡＦＰ＝時事. */
  private boolean areAgencies(int from, int end) {
    if (Gazetteer.isAgency(text, from, end)) {
      return true;
    }
    for (int i = from + 1; i < end; i++) {
      int second = isEquals(i) ? i + 1 : i;
      if (Gazetteer.isAgency(text, from, i) && Gazetteer.isAgency(text, second, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isEquals(int i) {
    return text.charAt(i) == '=' || text.charAt(i) == '＝';
  }
}
