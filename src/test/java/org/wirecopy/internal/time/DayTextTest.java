package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {

  /** text | year, 0 if none is printed, month, day and what of the text is read; - is no day */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Nov 8 ( | 0-11-8 Nov 8",
        "Nov 8 | 0-11-8 Nov 8",
        "Nov. 8 | 0-11-8 Nov. 8",
        "Nov.  8, 2022 - | 2022-11-8 Nov.  8, 2022",
        "Nov 8 2022 - | 2022-11-8 Nov 8 2022",
        "Nov 8, 1700 - | 1700-11-8 Nov 8, 1700",
        "Nov 8, 2200 - | 2200-11-8 Nov 8, 2200",
        "Nov 8, 1699 - | 0-11-8 Nov 8",
        "Nov 8, 2201 - | 0-11-8 Nov 8",
        "Nov 8, 20222 - | 0-11-8 Nov 8",
        "Nov 8, 202 | 0-11-8 Nov 8",
        "Nov 1, 2022 | 2022-11-1 Nov 1, 2022",
        "Nov 31 ( | 0-11-31 Nov 31",
        "Nov 32 ( | -",
        "Nov 0 ( | -",
        "Nov 088 ( | -",
        "Nov 08 ( | 0-11-8 Nov 08",
        "Nov | -",
        "Nov ( | -",
        "November 8 ( | 0-11-8 November 8",
        "8 Nov ( | 0-11-8 8 Nov",
        "8. November ( | 0-11-8 8. November",
        "8 November 2022 ( | 2022-11-8 8 November 2022",
        "8th November ( | 0-11-8 8th November",
        "1er novembre ( | 0-11-1 1er novembre",
        "2º nov ( | 0-11-2 2º nov",
        "8ème novembre ( | -",
        "8mm | -",
        "8 mm | -",
        "8Nov ( | -",
        "8-Nov ( | -",
        "8 | -",
        "88 Nov ( | -",
        "31 Dec ( | 0-12-31 31 Dec",
        "32 Dec ( | -",
        "0 Dec ( | -",
        "188 Nov ( | -",
        "8 de noviembre de 2022 ( | 2022-11-8 8 de noviembre de 2022",
        "8 de noviembre ( | 0-11-8 8 de noviembre",
        "8 de novemberly ( | -",
        "8.11.2022 ( | 2022-11-8 8.11.2022",
        "08.11.2022 | 2022-11-8 08.11.2022",
        "8/11/2022 ( | 2022-11-8 8/11/2022",
        "8/11 (TTXVN) | 0-11-8 8/11",
        "8/11 | -",
        "8/11) | 0-11-8 8/11",
        "8. 11. 2022 ( | 2022-11-8 8. 11. 2022",
        "8. 11. ( | 0-11-8 8. 11.",
        "8. 11. x | -",
        "8. 11 | -",
        "2022-11-08 ( | 2022-11-8 2022-11-08",
        "2022-11-8 ( | -",
        "2022-13-08 ( | -",
        "2022-11-088 ( | -",
        "2022. gada 8. novembris, | 2022-11-8 2022. gada 8. novembris",
        "2022 m. lapkričio 8 d. ( | 2022-11-8 2022 m. lapkričio 8 d.",
        "2022 жылғы 8 қараша ( | 2022-11-8 2022 жылғы 8 қараша",
        "2022. gada ( | -",
        "8 қараша 2022 ж. – | 2022-11-8 8 қараша 2022 ж.",
        "8 בנובמבר ( | 0-11-8 8 בנובמבר",
        "8 d'abril ( | 0-4-8 8 d'abril",
        "8 d’abril ( | 0-4-8 8 d’abril",
        "۱۷ آبان ۱۴۰۱ - | 2022-11-8 ۱۷ آبان ۱۴۰۱",
        "۱۷ آبان - | -",
        "۳۱ آبان ۱۴۰۱ - | -",
        "۱۷ آبان ۲۴۰۱ - | -",
        "8 พ.ย. ( | 0-11-8 8 พ.ย.",
        "8 พ.ย. 2565 ( | 2022-11-8 8 พ.ย. 2565",
        "8 พฤศจิกายน 2022 ( | 2022-11-8 8 พฤศจิกายน 2022",
        "8 Nov 2565 ( | 0-11-8 8 Nov",
        "8.11. ( | 0-11-8 8.11.",
        "8.11 ( | 0-11-8 8.11",
        "8.11 | 0-11-8 8.11",
        "8.1 | 0-1-8 8.1",
        "8. | -",
        "8.13.2022 ( | -",
        "8.0.2022 ( | -",
        "8.12.2022 ( | 2022-12-8 8.12.2022",
        "8.111.2022 ( | -",
        "8-11-2022 ( | 2022-11-8 8-11-2022",
        "8-11 ( | -",
        "2022. november 8., kedd | 2022-11-8 2022. november 8.",
        "2022 november 8 ( | 2022-11-8 2022 november 8",
        "2022. november ( | -",
        "2022. november 8. 2022 | -",
        "2022 ( | -",
        "20221 november 8 | -",
        "1699 november 8 | -",
        "8 ноября 2022 г. ( | 2022-11-8 8 ноября 2022 г.",
        "8 ноября 2022 года ( | 2022-11-8 8 ноября 2022 года",
        "8 листопада 2022 року ( | 2022-11-8 8 листопада 2022 року",
        "8 листопада 2022 р. ( | 2022-11-8 8 листопада 2022 р.",
        "8 listopada 2022 r. ( | 2022-11-8 8 listopada 2022 r.",
        "8 listopada 2022 roku ( | 2022-11-8 8 listopada 2022 roku",
        "8. listopadu 2022. ( | 2022-11-8 8. listopadu 2022.",
        "8. listopadu 2022. X | 2022-11-8 8. listopadu 2022",
        "8 lapkričio d. ( | 0-11-8 8 lapkričio d.",
        "lapkričio 8 d. ( | 0-11-8 lapkričio 8 d.",
        "lapkričio 8 d | 0-11-8 lapkričio 8",
        "٨ نوفمبر ( | 0-11-8 ٨ نوفمبر",
        "８ November ( | 0-11-8 ８ November",
        "نوفمبر 8 ( | 0-11-8 نوفمبر 8",
        "8 نوفمبر تشرين الثاني ( | 0-11-8 8 نوفمبر تشرين الثاني",
        "8 نوفمبر/تشرين الثاني 2022 ( | 2022-11-8 8 نوفمبر/تشرين الثاني 2022",
        "8 نوفمبر تشرين الأول ( | 0-11-8 8 نوفمبر",
      })
  void readsTheDayThatStandsThere(String text, String day) {
    String aside = "(" + text;
    assertThat(print(aside, DayText.at(aside, 1, aside.length()))).isEqualTo(day);
    for (int to = 0; to < aside.length(); to++) {
      assertThat(DayText.end(DayText.at(aside, 1, to))).isLessThanOrEqualTo(to);
    }
  }

  private static String print(String text, long day) {
    return day == DayText.NONE
        ? "-"
        : DayText.year(day)
            + "-"
            + DayText.month(day)
            + "-"
            + DayText.day(day)
            + " "
            + text.substring(1, DayText.end(day));
  }

  @ParameterizedTest
  @CsvSource({"Tuesday, 7", "'Tue, 8', 3", "kedd (MTI), 4", "Tuesdays, 0", "Port, 0"})
  void aWeekdayStandsThereWhole(String text, int length) {
    assertThat(DayText.weekdayEnd("(" + text, 1, text.length() + 1)).isEqualTo(length + 1);
  }
}
