package org.wirecopy.internal.dateline;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;

/**
 * Reads datelines of scripts with spaces between words: {@code CITY, Region, Nov 8 (Agency) -}.
 *
 * <p>A scanner, left to right: places, then the {@link DatelineTail}; or no place, but who signs
 * ({@link PlacelessDateline}, {@link HeadedDateline}). What was met decides whether it is believed,
 * see {@link Proof}.
 */
final class SpacedDateline {

  private SpacedDateline() {}

  /** The dateline at {@code start}, or null. Most paragraphs end with the look for a place. */
  static @Nullable Dateline read(CharSequence text, int start, int to) {
    if (text.charAt(start) == '(') {
      return HeadedDateline.bracketed(text, start, to);
    }
    int head = Correspondents.headEnd(text, start, to);
    boolean apart =
        head > start
            && Correspondents.areApart(text, head, to)
            && Gazetteer.placeAt(text, start, to) == start;
    Dateline dateline = apart ? null : placed(text, start, to);
    if (dateline == null) {
      dateline = PlacelessDateline.read(text, start, to);
    }
    return dateline != null ? dateline : HeadedDateline.bare(text, start, head, to);
  }

  private static @Nullable Dateline placed(CharSequence text, int start, int to) {
    Places places = new Places();
    if (!new PlaceText(text, to, places).read(start)) {
      return null;
    }
    Cursor cursor = new Cursor(text, places.end(), to);
    Draft draft = new Draft();
    DatelineTail tail = new DatelineTail(cursor, draft, places);
    boolean read = tail.read() && tail.isBelieved(start);
    return read ? draft.toDateline(places.names(), start, cursor.at) : null;
  }
}
