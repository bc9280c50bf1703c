package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

  /** A Monday. */
  private static final StampContext MONDAY =
      new StampContext(null, null, OffsetDateTime.parse("2022-11-07T10:30:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "fourth of July, 2021 | 2021-07-04",
        "22. veljače 2021. u podne | 2021-02-22T12:00",
        "čtv 14. lis 2013 | 2013-11-14",
        "nedjelja 3 lis 2013 | 2013-10-03",
        "2020/23/eyl | 2020-09-23",
        "令和4年11月8日 | 2022-11-08",
        "二〇二二年十一月八日 | 2022-11-08",
        "8 พ.ย. 2565 | 2022-11-08",
        "12 Nov | 2021-11-12",
        "5 Nov | 2022-11-05",
        "23 | 2022-10-23",
        "Friday 4 | 2022-11-04",
        "Friday | 2022-11-04",
        "Monday | 2022-11-07",
        "yesterday | 2022-11-06",
        "the day after tomorrow | 2022-11-09",
        "last Sunday | 2022-11-06",
        "next Sunday | 2022-11-20",
        "this week Friday | 2022-11-11",
        "the second Monday of next month | 2022-12-12",
        "first Friday of July | 2022-07-01",
        "the first Friday of June | 2022-06-03",
        "first Friday of December | 2021-12-03",
        "3rd Thursday in March 2021 | 2021-03-18",
        "der erste Freitag im Juli 2023 | 2023-07-07",
        "el primer viernes de julio de 2023 | 2023-07-07",
        "первая пятница июля 2023 | 2023-07-07",
        "last Monday of May | 2022-05-30",
        "last Monday of May 2023 | 2023-05-29",
        "last Friday of next month | 2022-12-30",
        "last Monday, 31 October | 2022-10-31",
        "Friday, 1st July | 2022-07-01",
        "first Friday, 5 July 2024 | 2024-07-05",
        "2.5 hours ago | 2022-11-07T08:00Z",
        "half an hour ago | 2022-11-07T10:00Z",
        "in half an hour | 2022-11-07T11:00Z",
        "через полчаса | 2022-11-07T11:00Z",
        "30 seconds ago | 2022-11-07T10:29:30Z",
        "two decades ago | 2002-11-07",
        "2 centuries ago | 1822-11-07",
        "10 working days ago | 2022-10-24",
        "in 2 business days | 2022-11-09",
        "+2 days | 2022-11-09",
        "-3 days | 2022-11-04",
        "минуту назад | 2022-11-07T10:29Z",
        "год назад | 2021-11-07",
        "1st | 2022-11-01",
        "coming Friday | 2022-11-11",
        "past Friday | 2022-11-04",
        "two days after Friday | 2022-11-13",
        "last Christmas | 2021-12-25",
        "next Christmas | 2022-12-25",
        "this Christmas | 2022-12-25",
        "Feb 29 | 2020-02-29",
        "yesterday at 25:00 | 2022-11-07T01:00",
        "8/11 | 2022-08-11",
        "11/8 | 2022-08-11",
        "11/6 | 2022-11-06",
        "16/5/24 | 2024-05-16",
        "2024.5.16 | 2024-05-16",
        "5 16 2024 | 2024-05-16",
        "45/5/16 | 1945-05-16",
        "2024-05-16T24:00 | 2024-05-17T00:00",
        "2024-05-16T12:61 | 2024-05-16",
        "20240516T123015Z | 2024-05-16T12:30:15Z",
        "20240516 | 2024-05-16",
        "1715860000 | 2024-05-16T11:46:40Z",
        "1715860000000 | 2024-05-16T11:46:40Z",
        "2024-05-16T12:30+0530 | 2024-05-16T12:30+05:30",
        "2024-05-16T12:30-19:00 | 2024-05-16T12:30",
        "2024-05-16T12:30:15,5Z | 2024-05-16T12:30:15Z",
        "2024-05-16   12:30 | 2024-05-16T12:30",
        "two weeks ago | 2022-10-24",
        "1 year, 2 weeks ago | 2021-10-24",
        "3 hours ago | 2022-11-07T07:30Z",
        "in 5 days | 2022-11-12",
        "two days after tomorrow | 2022-11-10",
        "1 year 2 months | 2021-09-07",
        "vor zwei Tagen | 2022-11-05",
        "vor einer halben Stunde | 2022-11-07T10:00Z",
        "het laatste half uur | 2022-11-07T10:30Z",
        "een half uur geleden | 2022-11-07T10:00Z",
        "hace media hora | 2022-11-07T10:00Z",
        "il y a un quart d'heure | 2022-11-07T10:15Z",
        "un quarto d'ora fa | 2022-11-07T10:15Z",
        "un'ora fa | 2022-11-07T09:30Z",
        "à l'instant | 2022-11-07T10:30Z",
        "полчаса назад | 2022-11-07T10:00Z",
        "півгодини тому | 2022-11-07T10:00Z",
        "przed godziną | 2022-11-07T09:30Z",
        "半小时前 | 2022-11-07T10:00Z",
        "yarım saat önce | 2022-11-07T10:00Z",
        "il y a 3 jours | 2022-11-04",
        "hace una semana | 2022-10-31",
        "3 дня назад | 2022-11-04",
        "2週間前 | 2022-10-24",
        "3일 전 | 2022-11-04",
        "5 gün önce | 2022-11-02",
        "Easter 2018 | 2018-04-01",
        "tonight at 8 | 2022-11-07T20:00",
        "domani mattina alle 7 | 2022-11-08T07:00",
      })
  void readsOneDate(String text, String expected) {
    assertThat(DateText.read(text, MONDAY)).as(text).isNotNull().hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8 Nov 2022 9 Nov 2022",
        "Aug 7, 2014Aug 7, 2014",
        "2015-03-17T16:37:51+00:002015-03-17T15:24:37+00:00",
        "31 February 2022",
        "fifth Friday of February 2024",
        "2024-13-01",
        "13/13/2024",
        "5000 years ago",
        "99999999999999",
        "20241316T123015Z",
        "20240516T126015Z",
        "99/99/9999",
        "year 1000000000000",
        "in 999999999 years",
        "tenth of September, two thousand",
        "hello world",
        "$5",
        "((((((((((",
      })
  void refusesWhatIsNone(String text) {
    assertThat(DateText.read(text, MONDAY)).as(text).isNull();
  }

  /** Whatever the JDK prints of a day, in any of these languages, reads back as that day. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en-GB", "en-US", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "hu", "sv",
        "da", "fi", "el", "ro", "bg", "hr", "tr", "id", "vi", "ja", "ko", "zh", "ar-EG", "he", "hi",
      })
  void readsWhatTheJdkPrints(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (int month = 1; month <= 12; month++) {
      LocalDate day = LocalDate.of(2022, month, 7 + month);
      for (FormatStyle style : new FormatStyle[] {FormatStyle.FULL, FormatStyle.LONG}) {
        String text = DateTimeFormatter.ofLocalizedDate(style).withLocale(locale).format(day);
        assertThat(DateText.read(text, new StampContext(language, null, null)))
            .as(text)
            .isNotNull()
            .hasToString(day.toString());
      }
    }
  }

  @Property
  void readsEveryIsoDay(@ForAll @IntRange(min = 0, max = 80_000) int day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    assertThat(DateText.read(date.toString(), MONDAY)).hasToString(date.toString());
  }

  @Property
  void isTotal(@ForAll String text) {
    DateText.read(text, MONDAY);
    DateText.read(text, StampContext.NONE);
  }
}
