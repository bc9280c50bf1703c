package org.wirecopy.internal.assemble;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.time.StampContext;

/**
 * What the dates of a story's text are read against: its language and its day. The day is that of
 * the dateline, where the story was written, before that of publication, which may be the next.
 */
public final class StoryDay {

  /** Between publication and the day of the dateline: more, and the year is another one. */
  private static final long HALF_A_YEAR = 183;

  private StoryDay() {}

  /** What is known of the day on which a story was told. */
  public static StampContext of(ArticleFields article) {
    Locale language = article.language();
    return new StampContext(
        language == null ? null : language.toLanguageTag(),
        null,
        moment(article.dateline(), article.published()));
  }

  private static @Nullable OffsetDateTime moment(
      @Nullable Dateline dateline, @Nullable Timestamp published) {
    LocalDate printed = published == null ? null : published.date();
    LocalDate day = day(dateline, printed);
    if (day == null) {
      return null;
    }
    // The hour counts only for "three hours ago"; on another day than that of publication it is
    // not known.
    LocalTime time = published == null || !day.equals(printed) ? null : published.time();
    ZoneOffset offset = published == null ? null : published.offset();
    return OffsetDateTime.of(
        day, time == null ? LocalTime.NOON : time, offset == null ? ZoneOffset.UTC : offset);
  }

  private static @Nullable LocalDate day(
      @Nullable Dateline dateline, @Nullable LocalDate published) {
    if (dateline == null || dateline.day() == null) {
      return published;
    }
    if (dateline.date() != null) {
      return dateline.date();
    }
    return published == null ? null : nearest(dateline.day(), published);
  }

  /** That day of the year which is nearest to another day. */
  private static LocalDate nearest(MonthDay day, LocalDate to) {
    LocalDate same = day.atYear(to.getYear());
    long ahead = same.toEpochDay() - to.toEpochDay();
    return ahead > HALF_A_YEAR
        ? day.atYear(to.getYear() - 1)
        : ahead < -HALF_A_YEAR ? day.atYear(to.getYear() + 1) : same;
  }
}
