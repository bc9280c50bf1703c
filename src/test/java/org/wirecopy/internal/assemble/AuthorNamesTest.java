package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Author;

class AuthorNamesTest {

  private static List<String> names(String byline) {
    return AuthorNames.in(byline).stream().map(Author::name).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "سلمى الحوراني وكريم بدر # سلمى الحوراني; كريم بدر",
        "أحمد محمود وليد سامي # أحمد محمود وليد سامي",
        "خالد علي وردان # خالد علي وردان",
        "وائل حسن # وائل حسن",
      })
  void theArabicAndIsPartOfTheWordBehindIt(String byline, String names) {
    assertThat(String.join("; ", AuthorNames.in(byline).stream().map(Author::name).toList()))
        .isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "By Jane Roe and Dan Poe # Jane Roe; Dan Poe",
        "By Dan Poe, Senior Editor # Dan Poe",
        "ByJane Roe # Jane Roe",
        "BY JANE ROE AND DAN POE # Jane Roe; Dan Poe",
        "VON JAN VAN DER BERG-MEYER # Jan van der Berg-Meyer",
        "BY MARY O'HARA # Mary O'Hara",
        "By JD VANCOUVER # JD Vancouver",
        "By JANE ROE Quay Staff Writer # Jane Roe",
        "By AB Roe # AB Roe",
        "فهد العتيبي، نورة السبيعي # فهد العتيبي; نورة السبيعي",
        "本报记者 贺兰舟 实习生 秦小禾 # 贺兰舟; 秦小禾",
        "نگار احمدی # نگار احمدی",
        "Jane Roe @janeroe # Jane Roe",
        "Jane Roe <jane@paper.example> # Jane Roe",
        "Jane Roe\tBy Dan Poe # Jane Roe; Dan Poe",
        "Jane Roe, PhD # Jane Roe",
        "Jane Roe (Oslo) # Jane Roe",
        "Jane Roe - Energy Correspondent # Jane Roe",
        "By Jane Roe on 8 November 2022 # Jane Roe",
        "Von Jutta Beispiel und Karl von der Heide # Jutta Beispiel; Karl von der Heide",
        "Von Chefreporterin Jutta Beispiel, Kiel # Jutta Beispiel",
        "Redakteur Karl Muster # Karl Muster",
        "Par Jeanne Exemple et Luc Modèle # Jeanne Exemple; Luc Modèle",
        "Por Ana Ejemplo y Luis de la Cruz # Ana Ejemplo; Luis de la Cruz",
        "Di Anna Esempio # Anna Esempio",
        "Автор: Анна Примерова # Анна Примерова",
        "記者：山本花子 # 山本花子",
        "홍예시 기자 # 홍예시",
        "홍예시기자 # 홍예시",
        "ジョン・スミス # ジョン・スミス",
        "Jane Roe Jr. # Jane Roe Jr.",
        "J. K. Roe # J. K. Roe",
        "Jane Roe2, Dan Poe3 # Jane Roe; Dan Poe",
        "By Jane RoeTwitter # Jane Roe",
        "Jane RoeThe Daily Quay # Jane Roe",
        "By Jane Roe 5 min read # Jane Roe",
        "By Jane Roe, Trial Attorney # Jane Roe",
        "Jane Roe, Head of Quay Labs # Jane Roe",
        "By Jane Roe, Staff Writer # Jane Roe",
        "By Jane Roe and Dan Poe For The Daily Quay # Jane Roe; Dan Poe",
        "By Jane Roe with agencies # Jane Roe",
        "Text: Jutta Beispiel, Fotos: Karl Muster # Jutta Beispiel",
        "Jutta Beispiel Fotos: Karl Muster # Jutta Beispiel",
        "Анна Примерова Фото: Пётр Образцов # Анна Примерова",
        "Eine Reportage von Jutta Beispiel # Jutta Beispiel",
        "dal nostro inviato Anna Esempio # Anna Esempio",
        "文・山本花子 # 山本花子",
        "聞き手・山本花子 # 山本花子",
        "文/林小例 # 林小例",
        "记者林小例/台北报导 # 林小例",
        "홍예시·김보기 기자 # 홍예시; 김보기",
      })
  void namesAreTakenOutOfBylines(String byline, String expected) {
    assertThat(names(byline)).containsExactly(expected.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Examples News Agency",
        "Die Redaktion",
        "Staff",
        "dpa",
        "paper.example",
        "Department of Locks and Quays",
        "Institut für Schleusen und Kanäle"
      })
  void bodiesAreNoPersons(String byline) {
    assertThat(AuthorNames.in(byline))
        .singleElement()
        .satisfies(author -> assertThat(author.kind()).isEqualTo(Author.Kind.ORGANIZATION));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Photo: Jane Roe",
        "https://social.example/janeroe",
        "Contributing Writer",
        "Super User",
        "Administrator",
        "Quay Web Admin",
        "Bluesky",
        "View profile",
        "Über uns",
        "{{ author.name }}",
        "105092",
        "Jun 2",
        "By",
        "",
      })
  void nobodyIsNamed(String byline) {
    assertThat(names(byline)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "Roe, Jane # Jane Roe",
        "Jane Roe, Dan Poe # Jane Roe, Dan Poe",
        "Reuters, AFP # Reuters, AFP",
        "Roe, Editor # Roe, Editor",
        "Jane # Jane",
      })
  void aNameInTheOrderOfCataloguesIsTurnedRound(String name, String expected) {
    assertThat(AuthorNames.inOrder(name)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By Jane Roe",
        "Von Jutta Beispiel, Redakteurin",
        "作者：山本花子",
        "By Jane Roe in Oslo",
        "By Jane Roe for the Daily Quay",
        "홍예시 기자 hong@paper.example",
        "来源：港口日报 作者：林小例 2022-11-08",
      })
  void aLineWithALeadInAndNamesIsAByline(String line) {
    assertThat(AuthorNames.isByline(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jane Roe",
        "By the river stood a mill",
        "Von Kiel nach Rom fährt kein Zug",
        "By New Year in the lock nobody slept",
        "文化企业社会责任报告发布平台",
        ""
      })
  void otherLinesAreNone(String line) {
    assertThat(AuthorNames.isByline(line)).isFalse();
  }

  @Property
  void anyTextIsRead(@ForAll String text) {
    AuthorNames.in(text);
    AuthorNames.isByline(text);
  }
}
