package org.wirecopy.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.MonthDay;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;

/** Datelines as the formats print them. */
final class Datelines {

  private Datelines() {}

  /** The whole line, as {@code KYIV, Ukraine, Nov 8, Reuters}. */
  static String line(Dateline dateline) {
    return join(
        String.join("/", dateline.places()),
        dateline.region(),
        dateline.date() == null ? printed(dateline.day()) : dateline.date(),
        dateline.agency());
  }

  /** The place alone; empty where only the agency is named. */
  static String place(Dateline dateline) {
    return join(String.join("/", dateline.places()), dateline.region());
  }

  /** A day without a year as wires print it in English; no locale is asked, for that takes long. */
  private static @Nullable String printed(@Nullable MonthDay day) {
    if (day == null) {
      return null;
    }
    String month = day.getMonth().name();
    return month.charAt(0)
        + month.substring(1, 3).toLowerCase(Locale.ROOT)
        + ' '
        + day.getDayOfMonth();
  }

  private static String join(@Nullable Object... parts) {
    return Stream.of(parts)
        .filter(Objects::nonNull)
        .map(Object::toString)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  /** The members of a dateline's object. */
  static void members(JsonGenerator json, Dateline dateline) throws IOException {
    Json.strings(json, "places", dateline.places());
    Json.orNull(json, "region", dateline.region());
    Json.orNull(json, "date", day(dateline));
    Json.orNull(json, "time", dateline.time());
    Json.orNull(json, "zone", dateline.zone());
    Json.orNull(json, "agency", dateline.agency());
  }

  private static @Nullable Object day(Dateline dateline) {
    return dateline.date() != null ? dateline.date() : dateline.day();
  }
}
