package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wirecopy.Timestamp;

class LocalClockTest {

  private static final Timestamp UTC = stamp(9, "03:28:35", ZoneOffset.UTC);

  private static Timestamp stamp(int day, String time, @Nullable ZoneOffset offset) {
    return new Timestamp(LocalDate.of(2022, 11, day), LocalTime.parse(time), offset, false);
  }

  @Test
  void theSameMomentOnThePublishersClockIsTaken() {
    Timestamp local = stamp(8, "22:28:35", ZoneOffset.ofHours(-5));
    assertThat(LocalClock.local(UTC, List.of(UTC, local))).isEqualTo(local);
  }

  @Test
  void aClockWithoutAZoneTellsItsZoneByTheSecond() {
    Timestamp wall = stamp(8, "22:28:35", null);
    assertThat(LocalClock.local(UTC, List.of(wall)))
        .isEqualTo(stamp(8, "22:28:35", ZoneOffset.ofHours(-5)));
  }

  @Test
  void anotherMomentChangesNothing() {
    List<Timestamp> others =
        List.of(
            stamp(8, "22:28:36", null),
            stamp(8, "22:28:35", ZoneOffset.ofHours(1)),
            stamp(7, "03:28:35", null));
    assertThat(LocalClock.local(UTC, others)).isEqualTo(UTC);
  }

  @Test
  void aCoarserClockKeepsTheSecondsOfTheFinerOne() {
    assertThat(LocalClock.local(UTC, List.of(stamp(8, "22:28", ZoneOffset.ofHours(-5)))))
        .isEqualTo(stamp(8, "22:28:35", ZoneOffset.ofHours(-5)));
    assertThat(LocalClock.local(UTC, List.of(stamp(8, "22:28", null))))
        .isEqualTo(stamp(8, "22:28:35", ZoneOffset.ofHours(-5)));
  }

  @Test
  void byTheMinuteAClockWithoutAZoneIsWholeHoursApart() {
    assertThat(LocalClock.local(UTC, List.of(stamp(9, "04:28", null))))
        .isEqualTo(stamp(9, "04:28:35", ZoneOffset.ofHours(1)));
    assertThat(LocalClock.local(UTC, List.of(stamp(8, "22:43", null)))).isEqualTo(UTC);
  }

  @Test
  void orAsZonesAreThatAreNoWholeHoursApart() {
    assertThat(LocalClock.local(UTC, List.of(stamp(9, "08:58", null))))
        .isEqualTo(stamp(9, "08:58:35", ZoneOffset.ofHoursMinutes(5, 30)));
    assertThat(LocalClock.local(UTC, List.of(stamp(9, "04:58", null)))).isEqualTo(UTC);
  }

  @Test
  void halfADayApartIsTheOtherHalfOfTheClock() {
    assertThat(LocalClock.local(UTC, List.of(stamp(9, "15:28", null)))).isEqualTo(UTC);
  }

  @Test
  void aChangeIsToldOnTheClockOfThePublication() {
    Timestamp published = stamp(8, "20:00", ZoneOffset.ofHours(-5));
    assertThat(LocalClock.onClockOf(published, UTC))
        .isEqualTo(stamp(8, "22:28:35", ZoneOffset.ofHours(-5)));
    assertThat(LocalClock.onClockOf(stamp(8, "20:00", null), UTC)).isEqualTo(UTC);
    assertThat(LocalClock.onClockOf(null, UTC)).isEqualTo(UTC);
    Timestamp local = stamp(8, "20:00", ZoneOffset.ofHours(1));
    assertThat(LocalClock.onClockOf(published, local)).isEqualTo(local);
  }

  @Test
  void theFullestReadingHasATimeOfDay() {
    Timestamp day = Timestamp.of(LocalDate.of(2022, 11, 9));
    assertThat(LocalClock.fullest(List.of(day, UTC))).isEqualTo(UTC);
    assertThat(LocalClock.fullest(List.of(day))).isEqualTo(day);
  }

  @Test
  void theFullestReadingHasTheOffsetThatAnotherGivesForTheSameMinute() {
    Timestamp wall = stamp(9, "17:45:10", null);
    Timestamp zoned = stamp(9, "17:45", ZoneOffset.ofHours(7));
    assertThat(LocalClock.fullest(List.of(wall, zoned)))
        .isEqualTo(stamp(9, "17:45:10", ZoneOffset.ofHours(7)));
    assertThat(LocalClock.fullest(List.of(wall, stamp(9, "18:45", ZoneOffset.ofHours(7)))))
        .isEqualTo(wall);
  }
}
