package org.wirecopy.internal.assemble;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/**
 * The times in the texts of one page. Both the publication and the last change ask, and a page
 * gives the same date in several places: each text is read once.
 */
final class PageStamps {

  /** Clocks of publishers and fetchers differ, and zones are read wrong. */
  private static final Duration TOLERANCE = Duration.ofHours(26);

  /** No newspaper is older. */
  private static final int FIRST_YEAR = 1605;

  private final StampContext context;
  private final Map<String, @Nullable Stamp> read = new HashMap<>();

  PageStamps(StampContext context) {
    this.context = context;
  }

  /** The time in a line; most lines hold no digit, and need not be looked at. */
  @Nullable Stamp find(Line line) {
    return line.numbered() || context.reference() != null ? find(line.apart()) : null;
  }

  /** As {@link PublicationStamp#find}. */
  @Nullable Stamp find(String text) {
    Stamp stamp = read.get(text);
    if (stamp == null && !read.containsKey(text)) {
      stamp = PublicationStamp.find(text, context);
      read.put(text, stamp);
    }
    return stamp;
  }

  /** As {@link PublicationStamp#read}. */
  @Nullable Timestamp read(String text) {
    Stamp stamp = find(text);
    return stamp == null ? null : stamp.value();
  }

  /** A text without one of its dates; a number stays, so that its words are not another's. */
  static String without(Stamp stamp, String text) {
    return text.substring(0, stamp.start()) + " ; 0 ; " + text.substring(stamp.end());
  }

  /**
   * False of a day that had not come when the page was fetched, and of what machines print for no
   * day at all: the beginning of their epoch, or of the era.
   */
  boolean isPossible(Timestamp stamp) {
    LocalDate day = stamp.date();
    return day.getYear() >= FIRST_YEAR
        && Math.abs(day.toEpochDay()) > 1
        && (context.reference() == null
            || !day.isAfter(context.reference().plus(TOLERANCE).toLocalDate()));
  }
}
