package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Attribution.Kind;

class AttributionTest {
  private static final String ARTICLE = article();

  /** Source as written, cue, start of the content, speaker, stance: the article's attributions. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Norland|says|it cannot confirm|Norland|SAY",
        "its spokesman|has said|The Defense Ministry has no|Peter Haldane|SAY",
        "the ministry’s spokesman, Major General Peter Haldane|said|The Norland army has no|Peter"
            + " Haldane|SAY",
        "Veska|accused|Sardia of arming|Veska|ACCUSE",
        "Veska|called for|sanctions against|Veska|DEMAND",
        "Haldane|said|“We have seen nothing|Peter Haldane|SAY",
        "he|told|The ministry will “keep|Peter Haldane|SAY",
        "he|adding|that Norland does “have|Peter Haldane|SAY",
        "Veskan President Marta Olin’s adviser, Anton Brill|called for|strikes on|Anton"
            + " Brill|DEMAND",
        "Veska|insists|that the aircraft|Veska|INSIST",
        "Some newspapers|claim|that Sardia has sold|Some newspapers|CLAIM",
        "Both Ostia and Sardia|denied|that any deliveries|Both Ostia and Sardia|DENY",
        "Sardian Foreign Minister Karim Daban|said|that his country|Karim Daban|SAY",
        "He|denied|reports that Sardia|Karim Daban|DENY",
        "Former Veskan President Olaf Lund|admitted|that the main goal|Olaf Lund|ADMIT",
        "the Ostian government|demanded|that Veska withdraw|the Ostian government|DEMAND",
        "Veska|insists|the offensive was|Veska|INSIST",
      })
  void findsTheAttributionsOfANewsArticle(
      String source, String cue, String content, String speaker, Stance stance) {
    Attribution found =
        Attribution.extract(ARTICLE).stream()
            .filter(a -> a.content().get(0).of(ARTICLE).startsWith(content))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no content " + content));
    assertThat(of(found.source())).isEqualTo(source);
    assertThat(of(found.cue())).contains(cue);
    assertThat(found.stance()).isEqualTo(stance);
    assertThat(found.negated()).isFalse();
    assertThat(found.speaker()).extracting(Speaker::name).isEqualTo(speaker);
  }

  /** Too short for their function words to tell the language. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "«No vamos a ceder», dijo el lunes la ministra del Interior, Ana Ejemplo.|DIRECT|Ana"
            + " Ejemplo",
        "El alcalde, Juan Ejemplo, aseguró que la ciudad ha pagado.|INDIRECT|Juan Ejemplo",
        "« Nous ne céderons pas », a déclaré lundi le ministre de l'Intérieur, Jean"
            + " Modèle.|DIRECT|Jean Modèle",
        "«Non cederemo», ha detto la ministra dell'Interno, Anna Esempio.|DIRECT|Anna Esempio",
        "«Мы не уступим», — заявила министр внутренних дел Анна Образец.|DIRECT|Анна Образец",
        "Мэр Иван Образец сообщил, что город заплатил.|INDIRECT|Иван Образец",
        "Мер Іван Зразок повідомив, що місто заплатило.|INDIRECT|Іван Зразок",
        "– Nie ustąpimy – powiedziała minister Anna Przykład.|DIRECT|Anna Przykład",
      })
  void aSentenceInAnotherLanguageIsReadInIt(String text, Kind kind, String speaker) {
    List<Attribution> found = Attribution.extract(text);
    assertThat(found).hasSize(1);
    assertThat(found.get(0).kind()).isEqualTo(kind);
    assertThat(found.get(0).speaker()).extracting(Speaker::name).isEqualTo(speaker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "said", "que que que", "No. A la carte. De facto.", "12 – 3 – 4"})
  void aFewWordsAreNoReport(String text) {
    assertThat(Attribution.extract(text)).isEmpty();
  }

  @Test
  void givesRoleAndOrganization() {
    Speaker haldane =
        Attribution.extract(ARTICLE).stream()
            .map(Attribution::speaker)
            .filter(s -> s != null && s.name().equals("Peter Haldane"))
            .findFirst()
            .orElseThrow();
    assertThat(haldane.role()).isEqualTo("spokesman"); // the office of a body, before the rank
    assertThat(haldane.organization()).isEqualTo("ministry");
  }

  @Test
  void interruptedSpeechIsOneAttribution() {
    String text = "“We will not wait,” said Anna Berg, a lawyer. “We have waited long enough.”";
    List<Attribution> all = Attribution.extract(text);
    assertThat(all).hasSize(1);
    assertThat(all.get(0).kind()).isEqualTo(Kind.DIRECT);
    assertThat(all.get(0).content()).hasSize(2);
    assertThat(all.get(0).speaker()).extracting(Speaker::name).isEqualTo("Anna Berg");
  }

  @Test
  void signedQuotationsAreAttributedByLayout() {
    String text = "“I will never forget that day at the lake.” ― Anna Berg";
    Attribution a = Attribution.extract(text).get(0);
    assertThat(a.kind()).isEqualTo(Kind.DIRECT);
    assertThat(of(text, a.source())).isEqualTo("Anna Berg");
  }

  @Test
  void aQuotedTermIsNoSpeech() {
    String text = "The so-called “bridge law” passed on Monday. Its author is a farmer.";
    assertThat(Attribution.extract(text)).noneMatch(a -> a.kind() == Kind.DIRECT);
  }

  @Test
  void readsNegation() {
    String text = "The minister did not say whether the bridge would reopen.";
    Attribution a = Attribution.extract(text).get(0);
    assertThat(a.negated()).isTrue();
    assertThat(a.stance()).isEqualTo(Stance.SAY);
  }

  @Test
  void textWithoutSpeechHasNone() {
    assertThat(Attribution.extract("")).isEmpty();
    assertThat(Attribution.extract(" \n\n ")).isEmpty();
    assertThat(Attribution.extract("Rain fell. The road was wet.")).isEmpty();
  }

  @Test
  @SuppressWarnings("NullAway") // that is the point
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> Attribution.extract(null));
  }

  @Test
  void eightThreadsGiveTheSame() {
    List<Attribution> alone = Attribution.extract(ARTICLE);
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> Attribution.extract(ARTICLE)))
        .allMatch(alone::equals);
  }

  @Test
  void survivesSerialization() throws IOException, ClassNotFoundException {
    List<Attribution> before = Attribution.extract(ARTICLE);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(before);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(before);
    }
  }

  /** A source found behind what it says comes before what is said behind another cue. */
  @Test
  void theFirstWordsAscend() {
    List<Attribution> said = Attribution.extract("сказал«—сказал а Y");
    assertThat(said).hasSizeGreaterThan(1).extracting(ArticleLaws::firstWord).isSorted();
  }

  @Test
  void aSourceThatBeginsWithAPrepositionNamesNobody() {
    String text = "( laut denied that : denied : der Minister sei dass ( ― ' \" PENCE of denied";
    assertThat(Attribution.extract(text)).allSatisfy(a -> assertThat(a.content()).isNotEmpty());
  }

  @Property(tries = 300)
  void spansLieInTheText(@ForAll @From("copy") String text) {
    for (Attribution a : Attribution.extract(text)) {
      assertThat(a.content()).isNotEmpty();
      int end = 0;
      for (Span span : a.content()) {
        assertThat(span.length()).isPositive();
        assertThat(span.start()).isGreaterThanOrEqualTo(end);
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        end = span.end();
      }
      for (Span span : new Span[] {a.source(), a.cue()}) {
        if (span != null) {
          assertThat(span.end()).isLessThanOrEqualTo(text.length());
          assertThat(span.length()).isPositive();
        }
      }
    }
  }

  @Property(tries = 200)
  void anyStringIsAccepted(@ForAll String text) {
    assertThat(Attribution.extract(text)).isNotNull();
  }

  /** Word salad of what attributions are made of. */
  @Provide
  Arbitrary<String> copy() {
    return Arbitraries.of(
            "said",
            "Anna Berg",
            "\"",
            "“",
            "”",
            "«",
            "»",
            ",",
            ".",
            "\n\n",
            "that",
            "he",
            "denied",
            "the ministry",
            ":",
            "―",
            "according to",
            "PENCE",
            "it rains",
            "'",
            "\ud83d",
            "laut",
            "sagte",
            "dass",
            "der Minister sei",
            "not",
            "who",
            "told",
            "of",
            "’s",
            "(",
            ")")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  private static String of(@Nullable Span span) {
    return of(ARTICLE, span);
  }

  private static String of(String text, @Nullable Span span) {
    return span == null ? "" : span.of(text);
  }

  private static String article() {
    try (InputStream in = AttributionTest.class.getResourceAsStream("attribution-article.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
