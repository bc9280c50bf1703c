package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Dateline;

/** Bad dates are none, and no input costs more than its length. */
class BadInputTest {

  private static final StampContext FETCHED =
      new StampContext("en", null, OffsetDateTime.parse("2022-11-09T12:00:00Z"));

  private static final int MEGABYTE = 1 << 20;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "99/99/9999",
        "00/00/0000",
        "31 Feb 2022",
        "31 February",
        "30.02.2022",
        "29 February 2021",
        "2022-02-30",
        "2022-13-01",
        "2022-00-10",
        "2022-11-31T10:00:00Z",
        "year 1000000000000",
        "1 January 1000000000000",
        "in 1000000000000 years",
        "1000000000000 days ago",
        "November 0, 2022",
        "8 Nov 99999",
        "----------",
        "— — — — —",
        "////////",
        "::::::::",
        "年月日",
        "8 N\u043Ev 2022", // the o is Cyrillic
        "8 н\u006Fября 2022",
        "𝟠 Nov \uD835",
        "\u0000\u0001\u0002",
      })
  void isNoDate(String text) {
    assertThat(DateText.read(text, FETCHED)).as(text).isNull();
    assertThat(Dateline.parse(text)).as(text).isEmpty();
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "9 ",
        "-",
        "— ",
        "/",
        ".",
        ":",
        "年",
        "十",
        "8 Nov ",
        "Nov ",
        "May ",
        "in ",
        "last ",
        "a week ",
        "2022-11-",
        "١",
        "８",
        "8日",
        "Mon ",
        "Monday, ",
        "two ",
        "ago ",
        "(",
        "\uD835\uDFE0",
        "\u0301",
        "а1б",
      })
  void workGrowsWithLengthAlone(String unit) {
    long once = mentions(unit, MEGABYTE / 16);
    long twice = mentions(unit, MEGABYTE / 8);
    assertThat(twice).isLessThan(once * 5 / 2);
  }

  private static long mentions(String unit, int length) {
    CountedText text = new CountedText(unit.repeat(length / unit.length()));
    DateMentions.find(text, FETCHED);
    return text.looks();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1", "-", "A", "A ", "A/", "A, ", "(", "北", "【", "8 Nov ", "Nov 8, ", "TASS, ", "—"
      })
  void aDatelineOrADateIsLookedForInTheHeadOnly(String unit) {
    CountedText text = new CountedText(unit.repeat(MEGABYTE / unit.length()));
    Dateline.parse(text);
    DateText.read(text, FETCHED);
    assertThat(text.looks()).isLessThan(20_000);
  }
}
