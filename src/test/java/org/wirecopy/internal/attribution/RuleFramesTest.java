package org.wirecopy.internal.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tsv;

/** The table of constructions; the language is given, so that a sentence is enough. */
class RuleFramesTest {
  private static final List<String[]> ROWS = Tsv.rows(Lexicon.class, "frames.tsv");
  private static final List<String> LANGUAGES =
      List.of(
          "bg", "cs", "da", "el", "es", "fi", "fr", "hr", "hu", "id", "it", "nb", "nl", "pl", "pt",
          "ro", "ru", "sk", "sr", "sv", "tr", "uk", "vi");

  @Test
  void readsEveryConstruction() {
    assertSoftly(
        softly -> {
          for (String[] row : ROWS) {
            Layers l = Layers.of(row[1], row[0]);
            List<Frame> frames = RuleFrames.of(l, row[0]);
            softly.assertThat(read(l, frames)).as(row[1]).isEqualTo(expected(row));
          }
        });
  }

  /** Of any length: what reads past the end is seen only where the buffers are full. */
  @ParameterizedTest
  @ValueSource(strings = {"", ",", " \u00ab", "\u00bb,", ":", " \u2013 "})
  void aTextMayBreakOffAnywhere(String mark) {
    for (String language : LANGUAGES) {
      StringBuilder text = new StringBuilder("A.");
      for (int words = 0; words < 70; words++) {
        text.append(words % 9 == 8 ? " B, c" : " d");
        Layers l = Layers.of(text + mark, language);
        assertThatCode(() -> RuleFrames.of(l, language)).as(text + mark).doesNotThrowAnyException();
      }
    }
  }

  /** Behind any word of a construction, with a mark or without. */
  @Test
  void aConstructionMayBreakOffBehindAnyWord() {
    for (String[] row : ROWS) {
      for (int space = row[1].indexOf(' '); space > 0; space = row[1].indexOf(' ', space + 1)) {
        for (String mark : List.of("", ",", ":")) {
          String head = row[1].substring(0, space) + mark;
          Layers l = Layers.of(head, row[0]);
          assertThatCode(() -> RuleFrames.of(l, row[0])).as(head).doesNotThrowAnyException();
        }
      }
    }
  }

  /** Titles, names, scare quotes, plans and laws: nobody is quoted. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "sv|Romanen \"Den långa vägen hem\" kom ut i våras och säljer bra.",
        "sv|De så kallade \"brobyggarna\" har fått ett pris.",
        "nb|Romanen «Den lange veien hjem» kom ut i vår og selger godt.",
        "da|Romanen \"Den lange vej hjem\" udkom i foråret og sælger godt.",
        "cs|Kniha „Dlouhá cesta domů“ vyšla na jaře a dobře se prodává.",
        "cs|Takzvaná „mostní daň“ má platit od ledna.",
        "sk|Kniha „Dlhá cesta domov“ vyšla na jar a dobre sa predáva.",
        "ro|Romanul „Drumul lung spre casă” a apărut în primăvară și se vinde bine.",
        "ro|Așa-zisa „taxă de pod” va fi plătită din ianuarie.",
        "el|Το μυθιστόρημα «Ο μακρύς δρόμος» κυκλοφόρησε την άνοιξη.",
        "el|Η λεγόμενη «εισφορά γέφυρας» αρχίζει τον Ιανουάριο.",
        "bg|Романът „Дългият път към дома“ излезе през пролетта.",
        "bg|Така нареченият „мостов данък“ започва през януари.",
        "hr|Roman \"Dugi put kući\" izašao je u proljeće.",
        "hr|Takozvani \"mostni porez\" počinje u siječnju.",
        "hu|A „Hosszú út hazafelé” című regény tavasszal jelent meg.",
        "hu|Az úgynevezett „hídadó” januárban indul.",
        "fi|Romaani \"Pitkä matka kotiin\" ilmestyi keväällä ja myy hyvin.",
        "fi|Niin sanottu \"siltavero\" alkaa tammikuussa.",
        "tr|\"Uzun Yol\" adlı roman ilkbaharda çıktı ve iyi satıyor.",
        "tr|Sözde \"köprü vergisi\" ocakta başlıyor.",
        "id|Novel \"Jalan Panjang Pulang\" terbit pada musim semi dan laris.",
        "id|Apa yang disebut \"pajak jembatan\" mulai Januari.",
        "vi|Tiểu thuyết \"Con đường dài về nhà\" ra mắt vào mùa xuân.",
        "vi|Cái gọi là \"thuế cầu\" bắt đầu từ tháng 1.",
        "sv|Filmen ”Sommaren med Siv” hade premiär i fredags.",
        "sv|Tåget kallas i folkmun för \"Gröna pilen\".",
        "nb|Båten heter «Havsula».",
        "nb|– Hva synes du om at de stenger broen?",
        "da|Båden hedder \"Havsulen\".",
        "da|De sagde nej tak til at medvirke i programmet.",
        "cs|Vlaku se říká „Zelený šíp“.",
        "ro|Trenul este numit „Săgeata verde”.",
        "el|Το τρένο ονομάζεται «Πράσινο Βέλος».",
        "bg|Влакът се казва „Зелена стрела“.",
        "hr|Vlak se zove \"Zelena strijela\".",
        "hu|A vonatot „Zöld nyílnak” hívják.",
        "fi|Mukaan lukien lapset, paikalla oli sata ihmistä.",
        "fi|Suunnitelman mukaan silta avataan keväällä.",
        "tr|\"Yaz Güneşi\" filmi vizyona girdi.",
        "tr|Buna göre köprü kapatılacak.",
        "vi|Đoàn tàu được gọi là \"Mũi tên xanh\".",
        "id|Kereta itu dijuluki \"Panah Hijau\".",
        "sk|Podľa plánu sa most otvorí v máji.",
        "cs|Podle zákona je most veřejný.",
        "sv|Enligt planen öppnar bron i maj.",
        "nb|Ifølge planen åpner broen i mai.",
        "da|Ifølge planen åbner broen i maj.",
        "ro|Conform planului, podul se deschide în mai.",
        "el|Σύμφωνα με το σχέδιο, η γέφυρα ανοίγει τον Μάιο.",
        "bg|Според закона мостът е обществен.",
        "hr|Prema planu most se otvara u svibnju.",
        "hu|A tervek szerint a híd májusban nyílik.",
        "id|Menurut rencana, jembatan dibuka pada Mei.",
        "vi|Theo kế hoạch, cây cầu sẽ mở vào tháng 5."
      })
  void takesNothingThatNobodySays(String language, String sentence) {
    assertThat(RuleFrames.of(Layers.of(sentence, language), language)).isEmpty();
  }

  @Test
  void everyLanguageHasTen() {
    Map<String, Long> counts =
        ROWS.stream().collect(Collectors.groupingBy(row -> row[0], Collectors.counting()));
    assertThat(counts)
        .hasSize(LANGUAGES.size())
        .allSatisfy((code, n) -> assertThat(n).isGreaterThan(9));
  }

  private static String expected(String[] row) {
    return row[2] + " | " + row[3] + " | " + row[4];
  }

  private static String read(Layers l, List<Frame> frames) {
    return frames.stream()
        .map(
            frame ->
                of(l, frame.source())
                    + " | "
                    + of(l, frame.cue())
                    + " | "
                    + frame.content().stream()
                        .map(run -> of(l, run))
                        .collect(Collectors.joining(" + ")))
        .collect(Collectors.joining("; "));
  }

  private static String of(Layers l, @Nullable Run run) {
    return run == null
        ? ""
        : l.tokens
            .text()
            .subSequence(l.tokens.start(run.from()), l.tokens.end(run.to() - 1))
            .toString();
  }
}
