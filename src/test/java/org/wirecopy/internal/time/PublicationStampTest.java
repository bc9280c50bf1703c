package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Timestamp;

class PublicationStampTest {

  private static final StampContext FETCHED =
      new StampContext(null, null, OffsetDateTime.parse("2022-11-08T22:08:00Z"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-11-08T22:08:00.000+0000 | 2022-11-08T22:08Z",
        "2022-11-08T22:08:00Z | 2022-11-08T22:08Z",
        "2022-11-08T22:08:31.5+01:00 | 2022-11-08T22:08:31+01:00",
        "2022-11-08 22:08:00 UTC | 2022-11-08T22:08Z",
        "2022-11-08 22:08 | 2022-11-08T22:08",
        "2022-11-08 | 2022-11-08",
        "2022/11/8 | 2022-11-08",
        "20221108T220800Z | 2022-11-08T22:08Z",
        "20221108 | 2022-11-08",
        "1667945280 | 2022-11-08T22:08Z",
        "1667945280123 | 2022-11-08T22:08Z",
        "'Tue, 08 Nov 2022 22:08:00 GMT' | 2022-11-08T22:08Z",
        "'Tue, 8 Nov 2022 22:08:00 -0500' | 2022-11-08T22:08-05:00",
        "Tue Nov 08 22:08:00 2022 | 2022-11-08T22:08",
        "'8 Nov, 2022 22:08' | 2022-11-08T22:08",
        "'Nov. 8, 2022, 6:02 p.m. ET' | 2022-11-08T18:02-05:00",
        "'July 8, 2022 6:02 PM ET' | 2022-07-08T18:02-04:00",
        "'Published 08 November 2022 22:08 GMT' | 2022-11-08T22:08Z",
        "'Dienstag, 8. November 2022, 22.08 Uhr' | 2022-11-08T22:08",
        "'Stand: 08.11.2022 22:08 Uhr' | 2022-11-08T22:08",
        "'Publié le 8 novembre 2022 à 18h30' | 2022-11-08T18:30",
        "'Mis à jour le 08/11/2022 à 18:30' | 2022-11-08T18:30",
        "'8 de noviembre de 2022 a las 22:08' | 2022-11-08T22:08",
        "'8 ноября 2022, 22:08' | 2022-11-08T22:08",
        "'8 ноября 2022 г. в 22:08 МСК' | 2022-11-08T22:08+03:00",
        "2022年11月08日22:08 | 2022-11-08T22:08",
        "2022年11月8日 午後6時30分 | 2022-11-08T18:30",
        "'2022. 11. 8. 오후 6:30' | 2022-11-08T18:30",
        "2022년 11월 8일 18시 30분 | 2022-11-08T18:30",
        "'8 نوفمبر 2022 - 22:08' | 2022-11-08T22:08",
        "8 Kasım 2022 Salı 22:08 | 2022-11-08T22:08",
        "'Wtorek, 8 listopada 2022 (22:08)' | 2022-11-08T22:08",
        "8. listopada 2022. u 22:08 | 2022-10-08T22:08",
        "8 พฤศจิกายน 2565 22:08 น. | 2022-11-08T22:08",
        "१७ अक्टूबर २०१८ | 2018-10-17",
        "'۱۷ آبان ۱۴۰۱' | 2022-11-08",
        "13/11/2022 | 2022-11-13",
        "11/13/2022 | 2022-11-13",
      })
  void readsWhatIsWritten(String text, String expected) {
    Timestamp read = PublicationStamp.read(text, StampContext.NONE);
    assertThat(read).as(text).isNotNull().hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "2 comments",
        "$19.99",
        "3-2",
        "0:3",
        "v1.2.3",
        "v2.10.22",
        "+1 555 123 4567",
        "030 12 34 56",
        "192.168.10.22",
        "10.12.2022.1",
        "99/99/9999",
        "31.02.2022",
        "31 Feb 2022",
        "30 February 2022",
        "1000000000000000000000",
        "5 min read",
        "2022",
        "November",
        "12",
        "123456",
        "1-2-3",
        "Page 3 of 12",
        "may 5000 people",
        "Chapter 11, 4567",
        "1/2",
        "----------",
        "https://example.org/12/13",
        "8 out of 10 people",
        "iPhone 12 mini 5",
      })
  void readsNothingIntoNonsense(String text) {
    assertThat(PublicationStamp.read(text, StampContext.NONE)).as(text).isNull();
  }

  private static Timestamp read(String text, StampContext context) {
    return found(text, context).value();
  }

  private static Stamp found(String text, StampContext context) {
    return Objects.requireNonNull(PublicationStamp.find(text, context), text);
  }

  @Test
  void anUnsettledOrderIsSaidToBeAmbiguous() {
    Timestamp open = read("04/05/2022", StampContext.NONE);
    assertThat(open.ambiguous()).isTrue();
    Timestamp us = read("04/05/2022", new StampContext("en", "US", null));
    assertThat(us).hasToString("2022-04-05");
    assertThat(us.ambiguous()).isFalse();
    Timestamp gb = read("04/05/2022", new StampContext("en-GB", null, null));
    assertThat(gb).hasToString("2022-05-04");
    assertThat(gb.ambiguous()).isFalse();
    Timestamp weekday = PublicationStamp.read("Tuesday 04/05/2022", StampContext.NONE);
    assertThat(weekday).isNotNull().hasToString("2022-04-05");
  }

  @Test
  void aZoneOfManyCountriesNeedsACountry() {
    String text = "Nov 8, 2022 22:08 IST";
    assertThat(PublicationStamp.read(text, StampContext.NONE)).hasToString("2022-11-08T22:08");
    StampContext india = new StampContext("en", "IN", null);
    assertThat(PublicationStamp.read(text, india)).hasToString("2022-11-08T22:08+05:30");
    StampContext israel = new StampContext("en", "IL", null);
    assertThat(PublicationStamp.read(text, israel)).hasToString("2022-11-08T22:08+02:00");
  }

  @Test
  void thePublicationComesBeforeTheUpdate() {
    String text = "Updated 9 Nov 2022 10:00. Published 8 Nov 2022 22:08, 5 min read";
    Stamp stamp = found(text, StampContext.NONE);
    assertThat(stamp.role()).isEqualTo(Stamp.Role.PUBLISHED);
    assertThat(text.substring(stamp.start(), stamp.end())).isEqualTo("8 Nov 2022 22:08");
    Stamp update = found("Aktualisiert: 9.11.2022", StampContext.NONE);
    assertThat(update.role()).isEqualTo(Stamp.Role.MODIFIED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 ноября 2022 г.", "8 листопада 2022 року", "8 listopada 2022 r."})
  void theMarkOfAYearBelongsToTheDate(String date) {
    String text = date + " Text: Jane Roe";
    Stamp stamp = Objects.requireNonNull(PublicationStamp.find(text, StampContext.NONE));
    assertThat(text.substring(stamp.start(), stamp.end())).isEqualTo(date);
  }

  @Test
  void aDateIsFoundAmongWords() {
    Stamp stamp = found("By A. Writer, Kyiv | Nov 8, 2022 | 2 comments", StampContext.NONE);
    assertThat(stamp.value()).hasToString("2022-11-08");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Updated 3 hours ago | 2022-11-08T19:08Z",
        "vor 20 Minuten | 2022-11-08T21:48Z",
        "il y a 2 jours | 2022-11-06",
        "hace 3 horas | 2022-11-08T19:08Z",
        "5 часов назад | 2022-11-08T17:08Z",
        "3小时前 | 2022-11-08T19:08Z",
        "2 hr ago | 2022-11-08T20:08Z",
        "Yesterday | 2022-11-07",
        "'gestern, 18:30 Uhr' | 2022-11-07T18:30",
        "'Today, 10:15' | 2022-11-08T10:15",
        "'Nov 5, 18:30' | 2022-11-05T18:30",
      })
  void countsBackFromTheFetch(String text, String expected) {
    assertThat(PublicationStamp.read(text, FETCHED)).as(text).hasToString(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3 hours ago", "Yesterday", "Nov 5, 18:30", "Tuesday"})
  void countsFromNothingWithoutAReference(String text) {
    assertThat(PublicationStamp.read(text, StampContext.NONE)).as(text).isNull();
  }

  @Property
  void isTotal(@ForAll String text) {
    PublicationStamp.find(text, StampContext.NONE);
    PublicationStamp.find(text, FETCHED);
  }

  @Property
  void theSpanLiesInTheText(@ForAll String before, @ForAll String after) {
    String text = before + " 8 November 2022 " + after;
    Stamp stamp = PublicationStamp.find(text, StampContext.NONE);
    if (stamp != null) {
      assertThat(stamp.start()).isBetween(0, stamp.end());
      assertThat(stamp.end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"1", "-", "8 ", "11/", "Nov ", "年", "1:", "2022-11-", "a", "'", "\uD800"})
  void hostileRepetitionEnds(String unit) {
    String text = unit.repeat(1_000_000 / unit.length());
    PublicationStamp.find(text, FETCHED);
    DateText.read(text, FETCHED);
  }

  @ParameterizedTest
  @CsvSource({
    "'Der Text wurde am 8. November 2022 um 22:08 Uhr veröffentlicht', PUBLISHED",
    "'zuletzt wurde er am 8.11.2022 aktualisiert', MODIFIED",
    "'op 8 november 2022 geplaatst', PUBLISHED",
    "'8 November 2022 Updated 9 November 2022', UNKNOWN",
    "'8 November 2022, the council met and nobody there had yet updated the book', UNKNOWN",
  })
  void wordsBehindADateMaySayWhatItIsTheDateOf(String text, Stamp.Role role) {
    Stamp stamp = PublicationStamp.find(text, StampContext.NONE);
    assertThat(stamp).isNotNull().extracting(Stamp::role).isEqualTo(role);
  }
}
