package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "9000, 1961, 1961-04-02",
    "9000, 2000, 2000-04-23",
    "9000, 2038, 2038-04-25",
    "8998, 2022, 2022-04-15",
    "9049, 2022, 2022-06-05",
    "1225, 2022, 2022-12-25",
    "51144, 2022, 2022-11-24",
  })
  void findsTheDayInTheYear(int code, int year, String day) {
    assertThat(Holidays.date(code, year)).hasToString(day);
  }
}
