package org.wirecopy.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDatesTest {

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2022/11/08/dam-sabotage, 2022-11-08",
    "https://a.example/2022/11/8/dam, 2022-11-08",
    "https://a.example/world/2022/nov/08/dam, 2022-11-08",
    "https://a.example/dam-2022-11-08.html, 2022-11-08",
    "https://a.example/20221108/dam, 2022-11-08",
    "/2022/11/08/dam, 2022-11-08",
    "https://archive.example/web/20110106023242/http://a.example/2010/12/29/dam, 2010-12-29",
  })
  void aDayInThePathIsRead(String url, LocalDate day) {
    assertThat(AddressDates.of(url)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/2022/11/dam, 2022-11",
    "https://a.example/world/2022/nov/dam, 2022-11",
    "https://archive.example/web/20110106023242/http://a.example/2010/12/dam, 2010-12",
    "https://a.example/2022/13/dam,",
    "https://a.example/2022/11, ",
    "https://a.example/122022/11/dam, ",
    "https://a.example/2022-11/dam, ",
    "https://a.example/?p=/2022/11/, ",
  })
  void aMonthInThePathIsRead(String url, YearMonth month) {
    assertThat(AddressDates.month(url)).isEqualTo(month);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/2022/11/dam",
        "https://a.example/2022/13/08/dam",
        "https://a.example/2022/02/30/dam",
        "https://a.example/story/1202211081",
        "https://a.example/dam?day=2022-11-08",
        "https://a.example/dam-of-2022",
        "https://a.example",
        "",
      })
  void otherNumbersAreNoDays(String url) {
    assertThat(AddressDates.of(url)).isNull();
  }

  @Property
  void anyTextIsRead(@ForAll String url) {
    AddressDates.of(url);
  }
}
