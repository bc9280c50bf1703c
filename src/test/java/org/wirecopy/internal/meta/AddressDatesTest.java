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
    "https://a.example/2022/11/30, 2022-11-30",
    "https://a.example/dam_2022_11_08, 2022-11-08",
    "https://a.example/dam-18-11-2022.html, 2022-11-18",
    "https://a.example/dam-13-11-2022.html, 2022-11-13",
    "https://a.example/30/11/2022/dam, 2022-11-30",
    "https://a.example/1990/01/01/dam, 1990-01-01",
    "https://a.example/2100/12/31/dam, 2100-12-31",
    "https://a.example/1990/01/01/dam-19890101, 1990-01-01",
    "http://2021.example/dam-20221108, 2022-11-08",
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
    "https://a.example/2022/1/dam, 2022-01",
    "https://a.example/2022/12/dam, 2022-12",
    "https://a.example/1990/01/dam, 1990-01",
    "https://a.example/2100/12/dam, 2100-12",
    "/2022/12/dam, 2022-12",
    "https://a.example/2022/13/dam,",
    "https://a.example/2022/0/dam,",
    "https://a.example/2022/no/dam,",
    "https://a.example/2022/no,",
    "https://2022/11/dam,",
    "https://a.example/2022/111/dam,",
    "https://a.example/1989/12/dam,",
    "https://a.example/2101/01/dam,",
    "https://a.example/2022/, ",
    "https://a.example/2022, ",
    "https://a.example/202a/11/dam, ",
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
        "https://a.example/1989/12/31/dam",
        "https://a.example/2101/01/01/dam",
        "https://a.example/2022/11/123/dam",
        "https://a.example/2022/11/0/dam",
        "https://a.example/2022/11/",
        "https://a.example/2022/111/08/dam",
        "https://a.example/2022/0/08/dam",
        "https://a.example/2022-11/08/dam",
        "https://a.example/2022/no/08/dam",
        "https://a.example/2022.11.08/dam",
        "https://a.example/20221301/dam",
        "https://a.example/20220001/dam",
        "https://a.example/20221100/dam",
        "https://a.example/20221131/dam",
        "https://a.example/2022110/dam",
        "https://a.example/dam-12-11-2022.html", // or the eleventh of December
        "https://a.example/dam-18-11-202.html",
        "https://a.example/dam-18-11-20/2.html",
        "https://a.example/dam-18-11-2/99.html",
        "https://a.example/dam-18-11-20221.html",
        "https://2022-11-08.example",
        "https://2022-11-08.example/dam",
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
