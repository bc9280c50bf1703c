package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  private static final String NONE = "-";

  /** head | places | region | day | agency; the body is added. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "KYIV, Ukraine, Nov 8 (Reuters) - | KYIV | Ukraine | --11-08 | Reuters",
        "KYIV (AP) — | KYIV | - | - | AP",
        "ST. PETERSBURG, Fla. (AP) — | ST. PETERSBURG | Fla. | - | AP",
        "FT. WORTH, Texas (AP) -- | FT. WORTH | Texas | - | AP",
        "LONDON/PARIS, Sept 30 (Reuters) - | LONDON;PARIS | - | --09-30 | Reuters",
        "ABOARD AIR FORCE ONE (AP) — | ABOARD AIR FORCE ONE | - | - | AP",
        "ON THE MISSISSIPPI RIVER (AP) — | ON THE MISSISSIPPI RIVER | - | - | AP",
        "NEW DELHI: | NEW DELHI | - | - | -",
        "New Delhi, Nov 8 (PTI) | New Delhi | - | --11-08 | PTI",
        "NEW DELHI, Nov. 8 (ANI): | NEW DELHI | - | --11-08 | ANI",
        "Islamabad, Nov 8 (ANI): | Islamabad | - | --11-08 | ANI",
        "(07-17) 13:09 PDT BERKELEY -- | BERKELEY | - | --07-17 | -",
        "KYIV. November 8. INTERFAX-UKRAINE – | KYIV | - | --11-08 | INTERFAX-UKRAINE",
        "MOSCOW, November 8. /TASS/. | MOSCOW | - | --11-08 | TASS",
        "MOSCOW, November 8 (RIA Novosti) - | MOSCOW | - | --11-08 | RIA Novosti",
        "TORONTO, Nov. 8, 2022 (GLOBE NEWSWIRE) -- | TORONTO | - | 2022-11-08 | GLOBE NEWSWIRE",
        "DUBLIN--(BUSINESS WIRE)-- | DUBLIN | - | - | BUSINESS WIRE",
        "SEOUL, Nov. 8 (Yonhap) -- | SEOUL | - | --11-08 | Yonhap",
        "Taipei, Nov. 8 (CNA) | Taipei | - | --11-08 | CNA",
        "WASHINGTON, D.C. — | WASHINGTON | D.C. | - | -",
        "Toledo, Ohio (WTOL) – | Toledo | Ohio | - | WTOL",
        "Berlin (dpa) - | Berlin | - | - | dpa",
        "Berlin/Wien (dpa/APA) – | Berlin;Wien | - | - | dpa/APA",
        "Frankfurt/Oder (dpa) - | Frankfurt/Oder | - | - | dpa",
        "Köln – | Köln | - | - | -",
        "WIEN, 8. November (Reuters) - | WIEN | - | --11-08 | Reuters",
        "Bern, 08.11.2022 (SDA) - | Bern | - | 2022-11-08 | SDA",
        "Paris (AFP) - | Paris | - | - | AFP",
        "GENÈVE, 8 novembre (AFP) - | GENÈVE | - | --11-08 | AFP",
        "Madrid, 8 nov (EFE).- | Madrid | - | --11-08 | EFE",
        "MADRID, 8 Nov. (EUROPA PRESS) - | MADRID | - | --11-08 | EUROPA PRESS",
        "BUENOS AIRES, 8 de noviembre (Télam) - | BUENOS AIRES | - | --11-08 | Télam",
        "São Paulo, 8 nov 2022 (Lusa) – | São Paulo | - | 2022-11-08 | Lusa",
        "(ANSA) - ROMA, 08 NOV - | ROMA | - | --11-08 | ANSA",
        "Roma, 8 nov. (askanews) - | Roma | - | --11-08 | askanews",
        "AMSTERDAM (ANP) - | AMSTERDAM | - | - | ANP",
        "Warszawa (PAP) - | Warszawa | - | - | PAP",
        "ANKARA (AA) - | ANKARA | - | - | AA",
        "МОСКВА, 8 ноября. /ТАСС/. | МОСКВА | - | --11-08 | ТАСС",
        "МОСКВА, 8 ноя — РИА Новости. | МОСКВА | - | --11-08 | РИА Новости",
        "Москва. 8 ноября. INTERFAX.RU - | Москва | - | --11-08 | INTERFAX.RU",
        "КИЇВ, 8 листопада (Укрінформ) – | КИЇВ | - | --11-08 | Укрінформ",
        "Київ. 8 листопада. УНІАН. | Київ | - | --11-08 | УНІАН",
        "القاهرة 8 نوفمبر (رويترز) - | القاهرة | - | --11-08 | رويترز",
        "नई दिल्ली, 8 नवंबर (भाषा) | नई दिल्ली | - | --11-08 | भाषा",
        "新华社北京11月8日电 | 北京 | - | --11-08 | 新华社",
        "新华社北京11月8日电（记者王小明） | 北京 | - | --11-08 | 新华社",
        "（中央社記者王小明台北8日電） | 台北 | - | - | 中央社",
        "【ロンドン共同】 | ロンドン | - | - | 共同",
        "【ワシントン=時事】 | ワシントン | - | - | 時事",
        "［ロンドン　８日　ロイター］ - | ロンドン | - | - | ロイター",
        "【11月8日 AFP】 | - | - | --11-08 | AFP",
        "(서울=연합뉴스) 홍길동 기자 = | 서울 | - | - | 연합뉴스",
        "[서울=뉴시스] 홍길동 기자 = | 서울 | - | - | 뉴시스",
      })
  void readsWhatAgenciesPrint(
      String head, String places, String region, String day, String agency) {
    String text = head + " 8,5 Prozent: Storms closed the port.";
    Dateline dateline = Dateline.parse(text).orElseThrow(() -> new AssertionError(text));
    assertThat(String.join(";", dateline.places())).isEqualTo(places.equals(NONE) ? "" : places);
    assertThat(or(dateline.region())).isEqualTo(region);
    assertThat(or(dateline.date() == null ? dateline.day() : dateline.date())).isEqualTo(day);
    assertThat(or(dateline.agency())).isEqualTo(agency);
    assertThat(text.substring(dateline.span().end()))
        .isEqualTo("8,5 Prozent: Storms closed the port.");
  }

  private static String or(@Nullable Object value) {
    return value == null ? NONE : value.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "- - - - - -",
        "The port was closed, officials said.",
        "ROAD ROW: The council accused its neighbour.",
        "WATCH LIVE — The minister speaks at noon.",
        "NATO — the alliance — will meet in spring.",
        "OPEC — the cartel — cut output.",
        "LE POINT SUR LA MÉTÉO - Il pleut.",
        "UPDATE 3 - Shares fell.",
        "Paris (and much of the north) - usually spared - was flooded.",
        "Warschau – die Hauptstadt – wächst.",
        "Rom - das ist die Frage - oder Mailand?",
        "Киев — столица — готовится к зиме.",
        "B-52 bombers (Stratofortress) - built long ago - still fly.",
        "8 November 2022 - 22:08",
        "Nov 8 - Shares fell.",
        "(see page 3) - The report says",
        "(1) - First of all",
        "CDU, SPD und FDP (Ampel) - so der Plan - stimmen ab.",
        "北京时间11月8日，电影节开幕。",
        "新华社记者看到，道路恢复通车。",
        "【速報】地震がありました。",
        "(종합) 정부는 8일 대책을 발표했다.",
        "\"WE WAIT,\" she said - and left.",
      })
  void takesNothingElseForOne(String text) {
    assertThat(Dateline.parse(text)).as(text).isEmpty();
  }

  @Test
  void aDayThatDoesNotExistIsNone() {
    assertThat(Dateline.parse("LONDON, Feb 31 (Reuters) - Sterling fell.")).isEmpty();
  }

  @Property
  void isTotalAndItsSpanLiesInTheText(@ForAll String text) {
    Optional<Dateline> dateline = Dateline.parse(text);
    dateline.ifPresent(d -> assertThat(d.span().end()).isBetween(d.span().start(), text.length()));
  }

  @Property
  void theBodyDoesNotChangeTheHead(@ForAll String body) {
    String head = "LONDON, Nov 8 (Reuters) - S";
    assertThat(Dateline.parse(head + body)).map(d -> d.span().end()).contains(26);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "A", "A ", "A/", "A, ", "(", "((AP) ", "北", "【", "\uD800", "Nov 8 "})
  void looksAtTheHeadOnly(String unit) {
    Dateline.parse(unit.repeat(1_000_000 / unit.length()));
  }
}
