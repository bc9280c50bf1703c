package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.DateMention;
import org.wirecopy.Span;

class DateMentionsTest {

  /** A Wednesday. */
  private static final OffsetDateTime STORY = OffsetDateTime.parse("2022-11-09T12:00:00Z");

  private static String found(String text, @Nullable String language) {
    List<DateMention> mentions = DateMentions.find(text, new StampContext(language, null, STORY));
    return mentions.stream()
        .map(m -> m.span().of(text) + "=" + m.value())
        .collect(Collectors.joining("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "en | The bridge fell on Tuesday, police said. | Tuesday=2022-11-08",
        "en | Talks broke down last week. | last week=2022-W44",
        "en | It began in February 2022 and ended in March. | February 2022=2022-02; March=2022-03",
        "en | The law of February 24 passed. | February 24=2022-02-24",
        "en | He was born on May 5, 1961, in Oslo. | May 5, 1961=1961-05-05",
        "en | She left two weeks ago. | two weeks ago=2022-W43",
        "en | He may march again in 2021 or so. | 2021=2021",
        "en | Yesterday, 3 people and 2,021 sheep got lost. | Yesterday=2022-11-07x",
        "de | Der Rat tagte am Dienstag und vor zwei Wochen. | Dienstag=2022-11-08; vor zwei Wochen=2022-W43",
        "de | Gestern und im Februar 2022 fiel Schnee. | Gestern=2022-11-08; Februar 2022=2022-02",
        "de | Am 3. Oktober 1990 und seit 2014. | 3. Oktober 1990=1990-10-03; 2014=2014",
        "fr | Le conseil s'est réuni mardi dernier, puis le 3 novembre. | mardi dernier=2022-11-01; 3 novembre=2022-11-03",
        "fr | Il y a deux semaines, rien ne bougeait. | Il y a deux semaines=2022-W43",
        "es | El martes pasado y el 24 de febrero de 2022. | martes pasado=2022-11-01; 24 de febrero de 2022=2022-02-24",
        "es | Ayer cerraron los puertos. | Ayer=2022-11-08",
        "it | Ieri e due giorni fa pioveva. | Ieri=2022-11-08; due giorni fa=2022-11-07",
        "pt | Ontem e na terça-feira choveu. | Ontem=2022-11-08; terça-feira=2022-11-08",
        "nl | Gisteren en vorige week viel er sneeuw. | Gisteren=2022-11-08; vorige week=2022-W44",
        "pl | Wczoraj i 24 lutego 2022 padał deszcz. | Wczoraj=2022-11-08; 24 lutego 2022=2022-02-24",
        "ru | Вчера и 24 февраля 2022 года шёл дождь. | Вчера=2022-11-08; 24 февраля 2022=2022-02-24",
        "uk | Вчора та 24 лютого 2022 року падав дощ. | Вчора=2022-11-08; 24 лютого 2022=2022-02-24",
        "tr | Dün ve 24 Şubat 2022 günü yağmur yağdı. | Dün=2022-11-08; 24 Şubat 2022=2022-02-24",
        "zh | 昨天和2022年2月24日都下雨。 | 昨天=2022-11-08; 2022年2月24日=2022-02-24",
        "ja | 昨日、2022年2月24日に雨が降った。 | 昨日=2022-11-08; 2022年2月24日=2022-02-24",
        "ko | 어제 그리고 2022년 2월 24일에 비가 왔다. | 어제=2022-11-08; 2022년 2월 24일=2022-02-24",
        "ar | أمس وفي 24 فبراير 2022 هطل المطر. | أمس=2022-11-08; 24 فبراير 2022=2022-02-24",
      })
  void resolvesAgainstTheStory(String language, String text, String expected) {
    assertThat(found(text, language)).isEqualTo(expected.replace("2022-11-07x", "2022-11-08"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He may march on.",
        "The team won 3-2 and 21-19.",
        "Call 555 1234 or 030 12 34.",
        "Prices rose 2.5 percent to 12.50 euros.",
        "The start of the conflict was long ago.",
        "Chapter 11 has 2021 words.",
        "",
      })
  void findsNoneWhereNoneIs(String text) {
    assertThat(found(text, "en")).isEmpty();
  }

  @Test
  void withoutAReferenceOnlyWholeDatesCount() {
    String text = "On Tuesday, and on 8 November 2022, and in May.";
    List<DateMention> mentions = DateMentions.find(text, new StampContext("en", null, null));
    assertThat(mentions).extracting(DateMention::value).containsExactly("2022-11-08");
  }

  @Test
  void aTimeKeepsTheZoneThatIsPrintedBehindIt() {
    String text = "It fell on 8 November 2022, 18:30 CET, and on 9 November 2022, 7:10.";
    List<DateMention> mentions = DateMentions.find(text, new StampContext("en", null, STORY));
    assertThat(mentions)
        .extracting(DateMention::offset)
        .containsExactly(ZoneOffset.ofHours(1), null);
  }

  @Test
  void anOffsetNeedsATime() {
    LocalDate day = STORY.toLocalDate();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new DateMention(
                    new Span(0, 1), DateMention.Granularity.DAY, day, null, ZoneOffset.UTC))
        .withMessageContaining("offset");
  }

  @Test
  void theLanguageIsGuessedFromTheWords() {
    assertThat(found("Gestern, am Dienstag und im März 2021 schneite es.", null))
        .isEqualTo("Gestern=2022-11-08; Dienstag=2022-11-08; März 2021=2021-03");
  }

  @Property
  void spansAreOrderedAndLieInTheText(@ForAll String noise) {
    String text = noise + " 8 November 2022 " + noise + " yesterday";
    int end = 0;
    for (DateMention mention : DateMentions.find(text, new StampContext("en", null, STORY))) {
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Tag("long")
  @ParameterizedTest
  @ValueSource(strings = {"1 ", "May ", "in ", "8 Nov ", "last ", "年", "-", "a week "})
  void hostileRepetitionEnds(String unit) {
    DateMentions.find(unit.repeat(200_000 / unit.length()), new StampContext("en", null, STORY));
  }

  @Test
  void aMentionFarIntoALongTextIsFound() {
    String text = "word 12, 13 and ".repeat(500) + "on 8 November 2022.";
    assertThat(found(text, "en")).isEqualTo("8 November 2022=2022-11-08");
  }
}
