package org.wirecopy.internal.names.mention.uncased;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Name;

class UncasedNamesTest {

  private static List<String> canonical(String text, Name.Kind kind) {
    return Name.in(text).stream().filter(name -> name.kind() == kind).map(Name::canonical).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "他在基辅工作。, Kyiv",
    "他在臺北工作。, Taipei",
    "他在香港工作。, Hong Kong",
    "ソウルで会った。, Seoul",
    "그는 평양에서 왔다., Pyongyang",
    "عاد إلى دمشق., Damascus",
    "او به تهران رفت., Tehran",
    "הוא נסע לירושלים., Jerusalem",
  })
  void callsAPlaceByItsEnglishName(String text, String english) {
    assertThat(canonical(text, Name.Kind.PLACE)).containsExactly(english);
  }

  @ParameterizedTest
  @CsvSource({
    "总统弗拉基米尔·普京来了。普京说可以。, 弗拉基米尔·普京",
    "ドナルド・トランプ大統領が来た。トランプ氏は話した。, ドナルド・トランプ",
    "山田太郎容疑者を逮捕した。山田容疑者は黙秘した。, 山田太郎",
    "도널드 트럼프 대통령이 왔다. 트럼프는 웃었다., 도널드 트럼프",
    "قال الرئيس فلاديمير بوتين نعم. وأضاف بوتين ذلك., فلاديمير بوتين",
    "הנשיא ולדימיר פוטין אמר כן. פוטין הוסיף., ולדימיר פוטין",
  })
  void aBareFamilyNameIsThePersonNamedInFull(String text, String full) {
    assertThat(Name.in(text))
        .filteredOn(name -> name.kind() == Name.Kind.PERSON)
        .singleElement()
        .satisfies(name -> assertThat(name.canonical()).isEqualTo(full))
        .satisfies(name -> assertThat(name.mentions()).hasSize(2));
  }

  @ParameterizedTest
  @CsvSource({
    "他毕业于北京大学。, 北京大学",
    "中国国家航天局发布公告。, 中国国家航天局",
    "日本バレーボール協会が発表した。, 日本バレーボール協会",
    "그는 서울대학교에 다닌다., 서울대학교",
    "درس في جامعة القاهرة., جامعة القاهرة",
    "در دانشگاه تهران درس خواند., دانشگاه تهران",
    "למד באוניברסיטת תל אביב., אוניברסיטת תל אביב",
  })
  void aPlaceWithinABodyIsNoPlace(String text, String body) {
    assertThat(canonical(text, Name.Kind.ORGANISATION)).containsExactly(body);
    assertThat(canonical(text, Name.Kind.PLACE)).isEmpty();
  }

  @Test
  void aNameInLatinLettersIsFoundAmongThem() {
    assertThat(canonical("总统在Paris会见了 John Smith 先生。", Name.Kind.PERSON))
        .containsExactly("John Smith");
    assertThat(canonical("彼はGoogleで働く。", Name.Kind.ORGANISATION)).containsExactly("Google");
  }

  @Test
  void aTextMayMixTheScripts() {
    assertThat(canonical("北京、서울、בירושלים، في بغداد.", Name.Kind.PLACE))
        .containsExactly("Beijing", "Seoul", "Jerusalem", "Baghdad");
  }

  @Test
  void traditionalCharactersAreReadAsSimplified() {
    assertThat(canonical("總統賴清德表示歡迎。", Name.Kind.PERSON)).containsExactly("賴清德");
  }

  @Test
  void marksAndElongationCountForNothing() {
    assertThat(canonical("في بَغْدَاد وفي بغـداد.", Name.Kind.PLACE)).containsExactly("Baghdad");
  }
}
