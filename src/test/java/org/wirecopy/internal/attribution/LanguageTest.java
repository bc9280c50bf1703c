package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which language a short text is taken to be in, and that its likes are told apart. */
class LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sv|”Bron är säker”, försäkrar generaldirektören Kent Holm i ett uttalande.",
        "nb|– Vi skal bygge en ny bro neste år, sier ordfører Kari Lund.",
        "da|»Det bliver dyrt,« siger hun til Ritzau.",
        "cs|„To je nesmysl,“ dodal starosta Petr Kříž.",
        "sk|„To je nezmysel,“ dodal primátor Peter Kríž.",
        "ro|„Podul este sigur”, a spus, marți, ministra Transporturilor, Ana Ionescu.",
        "tr|Başbakan Ali Demir, \"Yeni bir köprü yapacağız\" dedi.",
        "el|«Δεν φοβόμαστε», πρόσθεσε ο δήμαρχος.",
        "hu|„A híd biztonságos” – közölte kedden Nagy Anna.",
        "fi|Silta on Salon mukaan vaarallinen.",
        "bg|Премиерът Иван Петров заяви, че мостът ще бъде затворен.",
        "hr|Premijer Ivan Horvat rekao je da će most biti zatvoren.",
        "id|\"Biayanya mahal,\" katanya.",
        "vi|\"Cây cầu vẫn an toàn\", bà Trần Thị Lan cho biết.",
      })
  void tellsTheNewerOnesFromAFewWords(String language, String text) {
    assertThat(Language.of(text)).isEqualTo(language);
  }

  /** Words that two languages share decide nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en|A Café Cubano is a tasty shot with a layer of sweet cream.",
        "en|He said that he has no plan and that he is on his way to me.",
        "en|Lorem ipsum dolor sit amet, consectetur adipisicing elit, sed do eiusmod tempor et sa.",
        "fr|Le maire a sans doute le temps de porter sa « grande » réforme.",
        "es|La escena es entrañable, si fuera real, dijo el alcalde.",
        "de|Mehrere Orte in der Provinz mussten geräumt werden, sagte die Polizei.",
        "ru|Мост закроют, сообщила полиция.",
        "pl|„Most jest bezpieczny” – zapewnił burmistrz.",
      })
  void leavesOthersAsTheyAre(String language, String text) {
    String told = Language.of(text);
    assertThat(told).isIn(language, Language.ENGLISH);
  }
}
