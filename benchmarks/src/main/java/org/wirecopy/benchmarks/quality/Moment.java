package org.wirecopy.benchmarks.quality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A time as it was written.
 *
 * @param local the clock's time; midnight where there was only a day
 * @param offset null where none was written
 */
record Moment(LocalDateTime local, ZoneOffset offset) {

  private static final int DAY = "2024-05-16".length();

  /** Reads ISO 8601; what follows a day and cannot be read is passed over. */
  static Optional<Moment> read(String text) {
    String iso = text.strip().replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2").replace(' ', 'T');
    try {
      TemporalAccessor read =
          DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDateTime::from);
      return Optional.of(
          read instanceof OffsetDateTime time
              ? new Moment(time.toLocalDateTime(), time.getOffset())
              : at((LocalDateTime) read));
    } catch (DateTimeException e) {
      return day(iso);
    }
  }

  private static Optional<Moment> day(String iso) {
    try {
      String day = iso.substring(0, Math.min(iso.length(), DAY));
      return Optional.of(at(LocalDate.parse(day).atStartOfDay()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Moment at(LocalDateTime local) {
    return new Moment(local, null);
  }

  /** True if both fall on one day: as written, or in UTC. */
  boolean sameDay(Moment other) {
    if (offset != null && other.offset != null) {
      return date(local).equals(date(other.local)) || date(utc()).equals(date(other.utc()));
    }
    return views().anyMatch(a -> other.views().anyMatch(b -> date(a).equals(date(b))));
  }

  private static LocalDate date(LocalDateTime time) {
    return time.toLocalDate();
  }

  private Stream<LocalDateTime> views() {
    return offset == null ? Stream.of(local) : Stream.of(local, utc());
  }

  private LocalDateTime utc() {
    return local.minusSeconds(offset.getTotalSeconds());
  }
}
