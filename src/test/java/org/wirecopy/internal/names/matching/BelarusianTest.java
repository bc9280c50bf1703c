package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BelarusianTest {

  @ParameterizedTest
  @CsvSource({
    "tsikhanouskaya, tikhanovskaya",
    "tsikhanouski, tikhanovski",
    "tsikhanoŭski, tikhanovski",
    "dzianiseuski, dianisevski",
    "kanstantsin karbalauski, kanstantin karbalavski",
    "sakalouskaya tsikhanouski, sakalovskaya tikhanovski",
    "louska, lovska",
    "tsapouski, tsapovski", // no i behind the s
    "isidouski, isidovski", // no t before it
    "zidouski, zidovski",
    "azidouski, azidovski",
    "dzmitrouski, dzmitrovski"
  })
  void isReadAsTheRussianForm(String name, String read) {
    assertThat(new String(Belarusian.respelled(name.toCharArray()))).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tsipras",
        "dzidzic",
        "ouski",
        "a ouski",
        "mouskouri",
        "truska",
        "pakousk",
        "lousta",
        "loutka",
        "louki",
        "",
        "ou",
        "zoska"
      })
  void otherNamesStay(String name) {
    assertThat(new String(Belarusian.respelled(name.toCharArray()))).isEqualTo(name);
  }
}
