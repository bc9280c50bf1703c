package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GluedDatesTest {

  @ParameterizedTest
  @CsvSource({
    "28. Juni 201914. Januar 2020, 28. Juni 2019 14. Januar 2020",
    "19.11.202119.11.2021, 19.11.2021 19.11.2021",
    "Apr 042013, Apr 04 2013",
    "Published8. May 2022, Published 8. May 2022",
    "3 May 20229 May 2022, 3 May 2022 9 May 2022",
    "Erstellt am08.11.2022, Erstellt am 08.11.2022",
    "08.11.2212:55, 08.11.22 12:55",
    "08/11/2209:05 by Jane Roe, 08/11/22 09:05 by Jane Roe",
    "'Jane RoeNov 8, 20225757 Shares', 'Jane Roe Nov 8, 2022 5757 Shares'",
  })
  void aYearAndADayAreSetApart(String glued, String apart) {
    assertThat(GluedDates.apart(glued)).isEqualTo(apart);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8 November 2022",
        "201914",
        "120045 people",
        "2022-11-08",
        "ab8.11.22",
        "08.11.2022",
        "8.11.2255:12",
        "2.2.2",
        "at 2012:55",
        "Nov 8, 20a",
        "k, 20225757",
        ""
      })
  void otherNumbersStay(String text) {
    assertThat(GluedDates.apart(text)).isEqualTo(text);
  }
}
