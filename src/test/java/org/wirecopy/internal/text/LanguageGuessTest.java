package org.wirecopy.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageGuessTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The crews of the ferries went back to work on Thursday, and it was the first time that they had been on the water.
          de | Die Fähren sind am Donnerstag wieder gefahren, und der Streik ist nach elf Tagen zu Ende, wie die Reederei mit der Gewerkschaft sagt.
          fr | Les équipages des ferrys ont repris le travail jeudi, et c'est la première fois que les îles ne sont pas coupées du monde dans cette grève.
          es | Las tripulaciones de los transbordadores volvieron al trabajo el jueves, y es la primera vez que las islas no están solas por la huelga.
          it | Gli equipaggi dei traghetti sono tornati al lavoro giovedì, e per la prima volta le isole non sono più sole, ma lo sciopero che è finito.
          pt | As tripulações dos barcos voltaram ao trabalho na quinta-feira, e não é a primeira vez que as ilhas ficam sem ligação com o continente.
          nl | De bemanning van de veerboten is op donderdag weer aan het werk gegaan, en het was niet de eerste keer dat de eilanden zonder boot zaten.
          pl | Załogi promów wróciły w czwartek do pracy, a strajk, który trwał jedenaście dni, nie jest już tematem na wyspach i się skończył.
          ru | Экипажи паромов в четверг вернулись на работу, и это было впервые за одиннадцать дней, что на острова не ходили суда.
          uk | Екіпажі поромів у четвер повернулися до роботи, і це вперше за одинадцять днів, що на острови не ходили судна, але та є.
          cs | Posádky trajektů se ve čtvrtek vrátily do práce, ale stávka, která trvala jedenáct dní, je podle nich jen začátek a není to konec, jak by se zdálo.
          sv | Färjornas besättningar är tillbaka på jobbet, och det är första gången på elva dagar som öarna inte är utan båt, men det var inte för sent.
          da | Færgernes besætninger er tilbage på arbejde, og det er ikke første gang, at øerne har været uden båd, men de blev ikke glemt af nogen.
          fi | Lauttojen miehistöt ovat palanneet töihin, ja se on ensimmäinen kerta kun saaret eivät ole yksin, mutta lakko oli myös pitkä, sillä hän sanoi että se ei ole ohi.
          hu | A kompok személyzete csütörtökön visszatért, és ez az első alkalom, hogy a szigetek nem voltak egyedül, de a sztrájk már nem tart, csak egy napig volt.
          ro | Echipajele feriboturilor au revenit la muncă joi, și este prima dată când insulele nu sunt singure, pentru că greva care a durat mult s-a încheiat din nou.
          tr | Feribotların mürettebatı perşembe günü işe döndü ve bu, adaların ilk kez yalnız olmadığı bir gün oldu, ancak grev için daha çok söz var, bu da böyle gibi.
          id | Awak kapal feri kembali bekerja pada hari Kamis, dan ini adalah pertama kali pulau itu tidak sendirian, tetapi bisa lagi karena mogok itu berakhir untuk mereka.
          vi | Các thủy thủ đã trở lại làm việc vào thứ Năm, và đây là lần đầu tiên các hòn đảo không bị cô lập, nhưng cuộc đình công của họ cũng được nhiều người nói đến.
          bg | Екипажите на фериботите се върнаха на работа в четвъртък и това е първият път, когато островите не са сами, но стачката, която беше дълга, вече не е тема за тях.
          ar | عاد طاقم العبارات إلى العمل يوم الخميس، وهذه هي المرة الأولى التي لم تكن فيها الجزر وحدها، لكن الإضراب الذي استمر كان من بين أطول ما حدث على هذا الخط
          fa | خدمه کشتی‌ها روز پنجشنبه به کار برگشتند و این اولین بار است که جزیره‌ها تنها نیستند، اما اعتصاب که از هفته پیش آغاز شده بود با این تصمیم برای آنها پایان یافت
          hi | नौका के कर्मचारी गुरुवार को काम पर लौट आए और यह पहली बार है कि द्वीप अकेले नहीं हैं, लेकिन हड़ताल से लोगों को जो नुकसान हुआ है वह इस बार भी कम नहीं था
          ja | フェリーの乗組員は木曜日に仕事に戻りました。
          zh | 渡轮船员周四恢复工作，岛屿交通恢复正常。
          ko | 여객선 승무원들은 목요일에 업무에 복귀했다.
          el | Τα πληρώματα των πλοίων επέστρεψαν στη δουλειά την Πέμπτη.
          he | צוותי המעבורות חזרו לעבודה ביום חמישי.
          th | ลูกเรือเฟอร์รี่กลับมาทำงานในวันพฤหัสบดี
          hy | Լաստանավերի անձնակազմերը հինգշաբթի վերադարձան աշխատանքի։
          ka | ბორნების ეკიპაჟები ხუთშაბათს სამუშაოს დაუბრუნდნენ.
          bn | ফেরির কর্মীরা বৃহস্পতিবার কাজে ফিরেছেন।
          ta | படகு ஊழியர்கள் வியாழக்கிழமை பணிக்குத் திரும்பினர்.
          te | ఫెర్రీ సిబ్బంది గురువారం విధులకు తిరిగి వచ్చారు.
          kn | ದೋಣಿ ಸಿಬ್ಬಂದಿ ಗುರುವಾರ ಕೆಲಸಕ್ಕೆ ಮರಳಿದರು.
          ml | ബോട്ട് ജീവനക്കാർ വ്യാഴാഴ്ച ജോലിയിൽ തിരിച്ചെത്തി.
          gu | ફેરીના કર્મચારીઓ ગુરુવારે કામ પર પાછા ફર્યા.
          pa | ਬੇੜੀ ਦੇ ਅਮਲੇ ਵੀਰਵਾਰ ਨੂੰ ਕੰਮ ਤੇ ਵਾਪਸ ਆਏ।
          si | පාරු සේවකයෝ බ්‍රහස්පතින්දා වැඩට පැමිණියහ.
          lo | ລູກເຮືອກັບມາເຮັດວຽກໃນວັນພະຫັດ
          my | သင်္ဘောသားများ ကြာသပတေးနေ့တွင် အလုပ်ပြန်ဝင်ကြသည်။
          am | የጀልባ ሠራተኞች ሐሙስ ወደ ሥራ ተመለሱ።
          km | នាវិកបានត្រឡប់ទៅធ្វើការវិញនៅថ្ងៃព្រហស្បតិ៍
          """)
  void tellsTheLanguage(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
    assertThat(LanguageGuess.read(text).language()).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "el, Ͱ", "el, Ͽ", "bn, ঀ", "kn, ಀ", "ml, ൿ", "my, က", "ka, Ⴀ", "ka, ჿ", "am, ሀ", "km, ក",
    "ja, ヿ", "ko, 가", "zh, 㐀"
  })
  void aScriptReachesToItsFirstAndLastLetter(String language, String letter) {
    assertThat(LanguageGuess.of(letter)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cs | Lávka přes řeku zůstane celou zimu zavřená. Důvodem je kamzík, který si na ní našel místo k"
            + " přezimování. Starosta obce ochránce pochválil.",
        "sv | Färjan ligger vid kajen och väntar på vinden. Kaptenen säger att hon trodde att det skulle"
            + " bli en kort resa, men nu är den tredje veckan.",
        "tr | Köyün gençleri yıkılan köprüyü bir günde onardı. Muhtar, bunun herkes için sevindirici"
            + " olduğunu söyledi.",
        "pl | Prom stoi przy nabrzeżu od trzech tygodni. Kapitan mówi, że jest gotów, gdy tylko wiatr"
            + " ucichnie.",
      })
  void aShortTextTellsItsLanguage(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "en, the of and to",
    "en, “the” “of” “and” “to”",
    "en, the`of{and|to",
    "pl, z się nie że",
    "hu, a az és hogy",
    "hi, के में की है",
    "da, og at det er en til på for med den som af der",
    "da, og at det er en til på for med den som af der blev av",
  })
  void fourWordsAreEnoughAndTwoTellLikeLanguagesApart(String language, String text) {
    assertThat(LanguageGuess.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "og at det er af",
        "og at det er en til på for med den som af",
        "og at det er en til på for med den som af der av",
        "θab"
      })
  void aWordMoreTellsNothing(String text) {
    assertThat(LanguageGuess.of(text)).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345 67890", "!?", "Kyiv Odesa Lviv", "the", "🙂🙂🙂", "\uD83D"})
  void saysNothingWhereTheTextTellsNothing(String text) {
    assertThat(LanguageGuess.of(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"id, true", "ms, true", "en, false", "cy, true"})
  void aTextMayBeInALanguageMuchLikeItsOwn(String tag, boolean allowed) {
    String either =
        "Kapal itu dan awaknya tidak dalam bahaya, dan mereka akan kembali dari pulau ini untuk "
            + "orang yang juga menunggu di sana, dengan kapal yang akan datang pada hari itu.";
    assertThat(LanguageGuess.read(either).allows(tag)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({"nb, true", "no, true", "nn, true", "da, false", "sv, false"})
  void norwegianHasThreeTags(String tag, boolean allowed) {
    String norwegian =
        "Fergene er tilbake på vannet, og det er ikke første gang at øyene har vært uten båt, men "
            + "de ble ikke glemt av noen, og hva de sa etter streiken er nå litt mer enn mye.";
    assertThat(LanguageGuess.of(norwegian)).isEqualTo("nb");
    assertThat(LanguageGuess.read(norwegian).allows(tag)).isEqualTo(allowed);
  }

  @Test
  void aTextThatTellsNothingMayBeInAnyLanguage() {
    assertThat(LanguageGuess.read("Kyiv 2022").allows("cy")).isTrue();
    assertThat(LanguageGuess.read("the of and").allows("de")).isTrue();
    assertThat(LanguageGuess.read("the of and to").allows("de")).isFalse();
    assertThat(LanguageGuess.read("渡轮船员周四恢复工作").allows("ja")).isFalse();
  }

  @Test
  void aNameInAnotherScriptDecidesNothing() {
    String english =
        "The word θάλασσα is on the wall of the house, and it is the one that they had.";
    assertThat(LanguageGuess.of(english)).isEqualTo("en");
    assertThat(LanguageGuess.of("Sony（ソニー）は木曜日に発表した。")).isEqualTo("ja");
  }

  @Test
  void onlyTheBeginningIsLookedAt() {
    String german = "Der Streik ist zu Ende, und die Fähren sind mit dem Wind auf See. ".repeat(80);
    assertThat(LanguageGuess.of(german + "渡轮船员".repeat(5_000))).isEqualTo("de");
  }

  @Test
  void twoLanguagesInEqualPartsAreNone() {
    assertThat(LanguageGuess.of("the and of to der die und ist")).isNull();
  }
}
