package org.wirecopy.internal.assemble;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;

/** Makes of several readings of one moment the one that says most. */
final class LocalClock {

  private static final Duration FARTHEST_ZONE = Duration.ofHours(14);

  /** Offsets of zones are multiples of a quarter of an hour. */
  private static final int QUARTER = 15 * 60;

  private static final int HOUR = 60 * 60;

  /**
   * Offsets in minutes of the zones that are no whole hours apart: of Iran, Afghanistan, India,
   * Nepal, Burma, inner Australia and Newfoundland (IANA time zone database; less those of
   * islands).
   */
  private static final Set<Long> FRACTIONS =
      Set.of(210L, 270L, 330L, 345L, 390L, 570L, 630L, -210L, -150L);

  /** So far apart are two readings of a clock that does not tell morning from evening. */
  private static final int HALF_DAY = 12 * HOUR;

  private LocalClock() {}

  /**
   * The first with a time of day, with the offset that another gives for the same minute, if it has
   * none itself; else the first.
   */
  static Timestamp fullest(List<Timestamp> stamps) {
    for (Timestamp stamp : stamps) {
      LocalTime time = stamp.time();
      if (time != null) {
        ZoneOffset offset = stamp.offset() == null ? offset(time, stamps) : stamp.offset();
        return new Timestamp(stamp.date(), time, offset, stamp.ambiguous());
      }
    }
    return stamps.get(0);
  }

  /** The offset of the first reading of this minute that has one; null if none has. */
  private static @Nullable ZoneOffset offset(LocalTime time, List<Timestamp> stamps) {
    LocalTime minute = time.truncatedTo(ChronoUnit.MINUTES);
    for (Timestamp stamp : stamps) {
      LocalTime other = stamp.time();
      if (stamp.offset() != null
          && other != null
          && other.truncatedTo(ChronoUnit.MINUTES).equals(minute)) {
        return stamp.offset();
      }
    }
    return null;
  }

  /** True of the same date, and of one moment on two clocks. */
  static boolean isSameDayOrMoment(Timestamp a, Timestamp b) {
    return a.date().equals(b.date())
        || (a.time() != null
            && b.time() != null
            && a.offset() != null
            && b.offset() != null
            && a.date().atTime(a.time()).toEpochSecond(a.offset())
                == b.date().atTime(b.time()).toEpochSecond(b.offset()));
  }

  /** True of a time of day in UTC, which may be another on the page's own clock. */
  static boolean isUtc(Timestamp moment) {
    return moment.time() != null && ZoneOffset.UTC.equals(moment.offset());
  }

  /** A moment in UTC on the clock of another, if that has one of its own. */
  static Timestamp onClockOf(@Nullable Timestamp other, Timestamp moment) {
    ZoneOffset offset = other == null ? null : other.offset();
    return offset == null || offset.equals(ZoneOffset.UTC) ? moment : shifted(moment, offset);
  }

  private static Timestamp shifted(Timestamp moment, ZoneOffset offset) {
    if (moment.time() == null || !isUtc(moment)) {
      return moment;
    }
    LocalDateTime local = moment.date().atTime(moment.time()).plusSeconds(offset.getTotalSeconds());
    return new Timestamp(local.toLocalDate(), local.toLocalTime(), offset, false);
  }

  /**
   * A moment in UTC as the page's own clock shows it: where another place gives the same minute on
   * a clock that a zone sets apart, with its offset or without, that clock is the publisher's.
   */
  static Timestamp local(Timestamp moment, List<Timestamp> others) {
    if (moment.time() == null || !isUtc(moment)) {
      return moment;
    }
    LocalDateTime utc = moment.date().atTime(moment.time());
    LocalDateTime minute = utc.truncatedTo(ChronoUnit.MINUTES);
    for (Timestamp other : others) {
      if (other.time() == null || ZoneOffset.UTC.equals(other.offset())) {
        continue;
      }
      LocalDateTime wall = other.date().atTime(other.time());
      boolean coarse = other.time().getSecond() == 0;
      long seconds = Duration.between(coarse ? minute : utc, wall).toSeconds();
      boolean zone =
          seconds != 0 && seconds % QUARTER == 0 && Math.abs(seconds) <= FARTHEST_ZONE.toSeconds();
      boolean said =
          other.offset() == null
              ? (!coarse || isZone(seconds)) && Math.abs(seconds) != HALF_DAY
              : other.offset().getTotalSeconds() == seconds;
      if (zone && said) {
        return shifted(moment, ZoneOffset.ofTotalSeconds((int) seconds));
      }
    }
    return moment;
  }

  private static boolean isZone(long seconds) {
    return seconds % HOUR == 0 || FRACTIONS.contains(seconds / 60);
  }
}
