package org.wirecopy;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.dateline.DatelineParser;

/**
 * The line at the head of a story that says where, when and by which agency it was filed: {@code
 * KYIV, Ukraine, Nov 8 (Reuters) -}. Every part is as printed; what is not printed is not there.
 *
 * <pre>{@code
 * Dateline dateline = Dateline.parse("KYIV, Ukraine, Nov 8 (Reuters) - The crews").orElseThrow();
 * dateline.places(); // [KYIV]
 * dateline.agency(); // Reuters
 * }</pre>
 *
 * @param places where the story was filed, in the order and the case printed; empty where only the
 *     agency is named
 * @param region state, province or country behind the place: {@code Calif.}, {@code Ukraine}
 * @param day month and day
 * @param date the day, where the year is printed, too
 * @param time the time of day, which some papers print
 * @param zone the abbreviation of the time zone beside the time
 * @param agency the agency as it signs: {@code Reuters}, {@code AP}, {@code dpa}, {@code ТАСС}
 * @param span from the first code unit of the dateline to where the body of the story begins. That
 *     of {@link Article#dateline()} points into {@link Article#text()}; it is empty where the
 *     dateline does not stand in the text
 */
public record Dateline(
    List<String> places,
    @Nullable String region,
    @Nullable MonthDay day,
    @Nullable LocalDate date,
    @Nullable LocalTime time,
    @Nullable String zone,
    @Nullable String agency,
    Span span)
    implements Serializable {

  /**
   * Copies the places.
   *
   * @param places see {@link #places()}
   * @param region see {@link #region()}
   * @param day see {@link #day()}
   * @param date see {@link #date()}
   * @param time see {@link #time()}
   * @param zone see {@link #zone()}
   * @param agency see {@link #agency()}
   * @param span see {@link #span()}
   * @throws IllegalArgumentException if {@code date} is given and {@code day} is another
   */
  public Dateline {
    Objects.requireNonNull(span, "span");
    places = List.copyOf(Objects.requireNonNull(places, "places"));
    if (date != null && !MonthDay.from(date).equals(day)) {
      throw new IllegalArgumentException("date " + date + " is not on day " + day);
    }
  }

  /**
   * {@return this dateline at another place}
   *
   * @param newSpan where the dateline stands now
   */
  public Dateline withSpan(Span newSpan) {
    return new Dateline(places, region, day, date, time, zone, agency, newSpan);
  }

  /**
   * Reads the dateline that a paragraph begins with. Thread-safe; takes time that does not depend
   * on the length of the paragraph.
   *
   * <p>A place and a dash are not enough: an agency, a correspondent, a date, or a place or region
   * that is known must stand beside them, so that {@code NATO — the alliance — will} and {@code
   * BORDER ROW: Manila} give none.
   *
   * @param paragraph the first paragraph of a story, whatever its language
   * @return the dateline, or empty if the paragraph begins with none
   * @throws NullPointerException if {@code paragraph} is null
   */
  public static Optional<Dateline> parse(CharSequence paragraph) {
    return Optional.ofNullable(
        DatelineParser.parse(Objects.requireNonNull(paragraph, "paragraph")));
  }
}
