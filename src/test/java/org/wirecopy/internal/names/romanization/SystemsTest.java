package org.wirecopy.internal.names.romanization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Romanization;

class SystemsTest {
  private static final List<String> TABLES =
      Romanization.systems().stream().filter(id -> !id.startsWith("cldr-")).toList();

  @ParameterizedTest
  @CsvSource({
    "kmu-55, Згурський Розгін, Zghurskyi Rozghin",
    "kmu-55, Яна Єва Їжак Йосип Юрко, Yana Yeva Yizhak Yosyp Yurko",
    "kmu-55, Знам’янка, Znamianka",
    "kmu-55, ЩУКА Щука, SHCHUKA Shchuka",
    "kmu-55, Щ, Shch",
    "bgn-rus, Ельня ель съел, Yel’nya yel’ s”yel",
    "bgn-rus, чуткий, chutkiy",
    "icao-rus, Подъячев Цыган, Podieiachev Tsygan",
    "iuliia-gost_52535, Цыган, Tcygan",
    "iso-9-1995, Щёголь объём, Ŝëgolʹ obʺëm",
    "gost-7.79-b, Цирк цапля, Cirk czaplya",
    "alalc-rus, Якорь Царь, I͡Akorʹ T͡Sarʹ",
    "streamlined-bul, Търговище Щъркел, Targovishte Shtarkel",
    "gajica-srp, Љиљана ЊЕГОШ Џомбе, Ljiljana NJEGOŠ Džombe",
    "by-bel-Cyrl-Latn-2007, Ясень Жлобін Ляльчыцы, Jasień Žlobin Liaĺčycy",
    "elot-743, Ευρώπη Αύρα μπάλα, Evrópi Ávra bála",
    "national-kat, ქართველი, kartveli",
    "mccune-reischauer, 평양 독립문 신라, p’yŏngyang tongnimmun silla",
    "revised-romanization, 평양 독립문 신라, Pyeongyang Dongnimmun Silla",
    "hepburn, しんぶん とうきょう, shimbun tōkyō",
    "kunrei, しんぶん とうきょう, sinbun tôkyô",
    "press-rus-Cyrl-Latn-eng, Горбачёв Шойгу Сергей Мария, Gorbachev Shoigu Sergei Maria",
    "press-rus-Cyrl-Latn-eng, Толстой Ксения Максим Майоров, Tolstoy Ksenia Maxim Mayorov",
    "press-rus-Cyrl-Latn-deu, Горбачёв Жуков Щукин, Gorbatschow Schukow Schtschukin",
    "press-rus-Cyrl-Latn-deu, Шойгу Чайковский Навальный, Schoigu Tschaikowski Nawalny",
    "press-rus-Cyrl-Latn-fra, Пушкин Чехов, Pouchkine Tchekhov",
    "press-rus-Cyrl-Latn-fra, Евгений Ельцин Солженицын Юлия, Evgueni Eltsine Soljenitsyne Ioulia",
    "press-rus-Cyrl-Latn-pol, Чехов Пушкин, Czechow Puszkin",
    "press-rus-Cyrl-Latn-nld, Путин Пушкин, Poetin Poesjkin",
    "press-rus-Cyrl-Latn-tur, Чехов Шишкин, Çehov Şişkin",
    "wade-giles, 青島 重慶 桂林, Ch’ing-tao Ch’ung-ch’ing Kuei-lin",
    "tongyong, 新竹 西安, Sinjhu Si-an",
    "bgnpcgn-zho-Hans-Latn-1979, 西安 长沙, xi’an changsha",
    "sac-zho-Hans-Latn-1979, 上海, shang4hai3",
    "iso-tha-Thai-Latn-11940-1998, กรุงเทพ, krungethph",
    "var-kor-Kore-Hang-2013, 李 女子 男女, 이 여자 남녀",
    "bgnpcgn-kor-Hang-Latn-rok-2011, 양주군 도봉구 독도, Yangju-gun Dobong-gu Dokdo",
    "revised-romanization, 신창읍 종로2가 활동, Sinchang-eup Jongno I-ga Hwaldong",
    "kp-kor-Hang-Latn-2002, 평안도, Phyŏngan-do",
    "alalc-ara-Arab-Latn-1997, الجَامِعَة العَرَبِيَّة, al-jāmi‘ah al-‘arabīyah",
    "alalc-ara-Arab-Latn-1997, جَامِعَة القَاهِرَة, jāmi‘at al-qāhirah",
    "alalc-hin-Deva-Latn-1997, गङ्गा।, gaṅgā.",
    "iso-mal-Mlym-Latn-15919-2001, കോഴിക്കോട് അവൻ, kōḻikkōṭ avan"
  })
  void writesByTheSystem(String id, String name, String expected) {
    assertThat(Romanization.of(id).apply(name)).isEqualTo(expected);
  }

  @Tag("long")
  @Test
  void everySystemLoadsAndNamesItsStandard() {
    for (String id : Romanization.systems()) {
      Romanization system = Romanization.of(id);
      assertThat(system.source()).as(id).isNotBlank();
      assertThat(system.apply("")).as(id).isEmpty();
      assertThat(system.apply("2022, 8.11!")).as(id).isEqualTo("2022, 8.11!");
    }
  }

  /** A standard and its year, our own choice, CLDR's, or the word that says nobody checked. */
  @Tag("long")
  @Test
  void everyTableNamesItsStandardAndYear() {
    Pattern form = Pattern.compile(".*(\\b(18|19|20)\\d\\d\\b|\\bunverified\\b|\\bown\\b|CLDR).*");
    assertThat(Systems.all().tables())
        .allSatisfy(id -> assertThat(Systems.all().source(id)).as(id).matches(form));
  }

  /** The alphabet of a language is CLDR's exemplar set. */
  @Tag("long")
  @Test
  void leaksNoLetterOfTheLanguage() {
    int languages = 0;
    for (String id : Romanization.systems()) {
      String[] parts = id.split("-", -1);
      if (id.startsWith("cldr-") || parts.length < 4 || !parts[3].equals("Latn")) {
        continue;
      }
      String script = parts[2].equals("Kana") ? "Knda" : parts[2]; // as interscript has it
      ULocale locale = ULocale.addLikelySubtags(new ULocale(parts[1] + '_' + script));
      Romanization system = Romanization.of(id);
      for (String letter : LocaleData.getExemplarSet(locale, 0)) {
        assertThat(system.apply(letter).codePoints())
            .as(id + ' ' + letter)
            .noneMatch(c -> foreign(c));
      }
      languages++;
    }
    assertThat(languages).isGreaterThan(200);
  }

  private static boolean foreign(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case LATIN, COMMON, INHERITED -> false;
      case GREEK -> c != 'θ'; // a phonetic letter
      default -> true;
    };
  }

  @Test
  void aliasesLeadToTheSystem() {
    assertThat(Romanization.of("kmu-55").id()).isEqualTo("ua-ukr-Cyrl-Latn-2010");
  }

  @Test
  void unknownIdIsNamed() {
    assertThatThrownBy(() -> Romanization.of("klingon"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("klingon");
    assertThat(Romanization.find("_cyrl")).isEmpty();
  }

  @Property(tries = 300)
  void leaksNoSourceLetter(@ForAll("cyrillic") String text, @ForAll Random random) {
    String id = pick(random, "-Cyrl-Latn");
    assertThat(Romanization.of(id).apply(text).codePoints())
        .as(id)
        .noneMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
  }

  @Property(tries = 200)
  void leaksNoGreekLetter(@ForAll("greek") String text, @ForAll Random random) {
    String id = pick(random, "-ell-Grek-Latn");
    if (id.endsWith("phonetic")) {
      return; // phonetic letters such as θ are the target
    }
    assertThat(Romanization.of(id).apply(text).codePoints())
        .as(id)
        .noneMatch(
            c ->
                Character.isLetter(c)
                    && Character.UnicodeScript.of(c) == Character.UnicodeScript.GREEK);
  }

  @Property(tries = 300)
  void isTotalAndNormalized(@ForAll String text, @ForAll Random random) {
    String id = TABLES.get(random.nextInt(TABLES.size()));
    String out = Romanization.of(id).apply(text);
    assertThat(Normalizer.isNormalized(out, Normalizer.Form.NFC)).as(id).isTrue();
  }

  /** U+FA41 is 敏 again, for other standards' sake; no table has it. */
  @Test
  void compatibilityIdeographsAreReadAsWhatTheyAre() {
    Romanization hanja = Romanization.of("var-kor-Kore-Hang-2013");
    assertThat(hanja.apply("\uFA41")).isEqualTo(hanja.apply("敏")).isEqualTo("민");
    assertThat(hanja.apply("\uFA41e\u0301")).isEqualTo("민é");
  }

  @Tag("long")
  @Test
  void reversibleSystemsLoseNothing() {
    Random random = new Random(1);
    int tried = 0;
    for (String id : TABLES) {
      Romanization system = Romanization.of(id);
      if (system.inverse().isEmpty()) {
        continue;
      }
      Romanization back = system.inverse().orElseThrow();
      boolean georgian = id.contains("Geor");
      for (int i = 0; i < 10_000; i++) {
        String name = georgian ? word(random, 'ა', 'ჰ') : capitalized(word(random, 'а', 'я'));
        assertThat(back.apply(system.apply(name))).as(id + ' ' + name).isEqualTo(name);
      }
      tried++;
    }
    assertThat(tried).isGreaterThanOrEqualTo(5);
  }

  private static String word(Random random, char first, char last) {
    StringBuilder word = new StringBuilder();
    for (int i = 3 + random.nextInt(9); i > 0; i--) {
      word.append((char) (first + random.nextInt(last - first + 1)));
    }
    return word.toString();
  }

  private static String capitalized(String word) {
    String start = word.startsWith("ь") || word.startsWith("ъ") ? "а" + word : word;
    return Character.toUpperCase(start.charAt(0)) + start.substring(1);
  }

  private static String pick(Random random, String part) {
    List<String> ids = TABLES.stream().filter(id -> id.contains(part)).toList();
    return ids.get(random.nextInt(ids.size()));
  }

  @Provide
  Arbitrary<String> cyrillic() {
    return Arbitraries.strings()
        .withCharRange('\u0400', '\u052F')
        .withChars(" -'\u0301")
        .ofMaxLength(30);
  }

  @Provide
  Arbitrary<String> greek() {
    return Arbitraries.strings()
        .withCharRange('\u0386', '\u03CE')
        .withChars(" -\u0301\u0308")
        .ofMaxLength(30);
  }

  /** ICU's time grows with the square of a text, so that a long one is transcribed in pieces. */
  @Test
  void aLongTextIsTranscribedAsItsLinesAre() {
    IcuTranscriber pinyin = new IcuTranscriber("Han-Latin");
    String line = "王毅 said 外交部。\n";
    int lines = 3 * IcuTranscriber.LONGEST / line.length();
    assertThat(pinyin.apply(line.repeat(lines))).isEqualTo(pinyin.apply(line).repeat(lines));
    assertThat(pinyin.apply("\ud840\udc00".repeat(IcuTranscriber.LONGEST) + "x")).endsWith("x");
  }
}
