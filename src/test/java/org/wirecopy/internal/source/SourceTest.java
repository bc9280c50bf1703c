package org.wirecopy.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

  private static final String RUSSIAN =
      "<p>Паром снова пойдёт до зимы, сказал начальник порта во вторник, но никто ему не поверил."
          + " Совет выделил четыре тысячи крон на краску и ничего на двигатель.</p>";
  private static final String JAPANESE =
      "<p>港の責任者は火曜日、渡し船は冬の前に再び動くと述べたが、誰も信じなかった。" + "町議会は塗料に四千クローネを出したが、エンジンには何も出さなかった。</p>";
  private static final String CHINESE =
      "<p>港口负责人星期二表示，渡船将在冬天之前恢复航行，但是没有人相信他的话。" + "镇议会拨出四千克朗购买油漆，却没有为发动机拨款。</p>";
  private static final String KOREAN =
      "<p>항구 책임자는 화요일에 나룻배가 겨울 전에 다시 다닐 것이라고 말했지만 아무도 믿지 않았다."
          + " 의회는 페인트에 사천 크로나를 배정했으나 엔진에는 배정하지 않았다.</p>";
  private static final String POLISH =
      "<p>Kapitan portu powiedział we wtorek, że prom popłynie jeszcze przed zimą, lecz nikt mu nie"
          + " uwierzył. Rada przeznaczyła cztery tysiące koron na farbę, a na silnik nic. Najstarszy z"
          + " rybaków głośno się zaśmiał, bo słyszał to już wiele razy. Żona mówiła mu, żeby przestał."
          + "</p>";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aByteOrderMarkDecidesAndIsNotPartOfTheText(String charset) {
    byte[] bytes = ("\ufeff" + RUSSIAN).getBytes(Charset.forName(charset));
    assertThat(text(bytes, "text/html; charset=koi8-r")).isEqualTo(RUSSIAN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "utf-16",
        "utf-16le",
        "utf-16be",
        "windows-1251",
        "iso-8859-1",
        "nonsense",
        "us-ascii"
      })
  void bytesThatAreUtf8AreUtf8WhateverTheyAreDeclaredToBe(String label) {
    String page = "<meta charset=" + label + ">" + RUSSIAN;
    assertThat(text(page.getBytes(StandardCharsets.UTF_8), null)).isEqualTo(page);
    assertThat(text(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=" + label))
        .isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsSeenInItsMarkup(String charset) {
    String page = "<!doctype html><html><head><title>Порт</title></head><body>" + RUSSIAN;
    assertThat(text(page.getBytes(Charset.forName(charset)), null)).isEqualTo(page);
  }

  // WHATWG Encoding Standard, section 4.2.
  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, windows-1252",
    "latin1, windows-1252",
    "ascii, windows-1252",
    "us-ascii, windows-1252",
    "ISO-8859-9, windows-1254",
    "latin5, windows-1254",
    "iso-8859-11, x-windows-874",
    "tis-620, x-windows-874",
    "gb2312, GB18030",
    "gbk, GB18030",
    "big5, Big5-HKSCS",
    "shift_jis, windows-31j",
    "sjis, windows-31j",
    "x-sjis, windows-31j",
    "euc-kr, x-windows-949",
    "ks_c_5601-1987, x-windows-949",
    "koi8-ru, KOI8-U",
    "koi8-r, KOI8-R",
    "x-cp1251, windows-1251",
    "cp1251, windows-1251",
    "windows-1250, windows-1250",
    "iso-8859-2, ISO-8859-2",
    "iso-8859-8-i, ISO-8859-8",
    "utf8, UTF-8",
    "' UTF-8 ', UTF-8"
  })
  void aLabelMeansWhatTheWebMeansByIt(String label, String charset) {
    Charset expected = Charset.forName(charset);
    assertThat(CharsetLabels.charset(label)).isEqualTo(expected);
    assertThat(CharsetLabels.charset(label.toUpperCase(Locale.ROOT))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "none", "utf-", "charset", "é", "\0"})
  void aLabelThatMeansNothingIsNone(String label) {
    assertThat(CharsetLabels.charset(label)).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=windows-1251>",
        "<meta charset='windows-1251'>",
        "<META CHARSET = \"Windows-1251\" >",
        "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'>",
        "<meta content=\"text/html;charset=windows-1251\" http-equiv=\"content-type\">",
        "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html>",
        "<meta name=viewport content='a'><!-- x --><meta charset=windows-1251>"
      })
  void thePagesOwnDeclarationIsRead(String declaration) {
    // Ambiguous as bytes: short, so that statistics cannot tell the Cyrillic sets apart.
    String page = declaration + "<p>щи да каша</p>";
    assertThat(text(page.getBytes(Charset.forName("windows-1251")), null)).isEqualTo(page);
  }

  @Test
  void theHeaderGoesBeforeThePagesOwnDeclaration() {
    String page = "<meta charset=windows-1251><p>щи да каша</p>";
    assertThat(text(page.getBytes(Charset.forName("KOI8-R")), "text/html; charset=\"KOI8-R\""))
        .isEqualTo(page);
  }

  @Test
  void aHeaderWithoutACharacterSetLeavesItToThePage() {
    String page = "<meta charset=windows-1251><p>щи да каша</p>";
    byte[] bytes = page.getBytes(Charset.forName("windows-1251"));
    assertThat(text(bytes, "text/html")).isEqualTo(page);
    assertThat(text(bytes, "text/html; charset=")).isEqualTo(page);
    assertThat(text(bytes, "")).isEqualTo(page);
  }

  @Test
  void iso2022JpIsReadThoughItsBytesAreAscii() {
    String page = "<meta charset=iso-2022-jp><p>港の船</p>";
    assertThat(text(page.getBytes(Charset.forName("ISO-2022-JP")), null)).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R"})
  void aForeignSentenceInAnEnglishPageIsDetected(String charset) {
    String page =
        "<p>The harbour master said on Tuesday that the ferry would sail again before the winter, and nobody"
            + " on the quay believed him. The council has set aside four thousand crowns for paint.</p>"
                .repeat(5)
            + RUSSIAN;
    assertThat(text(page.getBytes(Charset.forName(charset)), null)).isEqualTo(page);
  }

  @Test
  void undeclaredBytesAreDetected() {
    assertDetected(RUSSIAN, "windows-1251");
    assertDetected(RUSSIAN, "KOI8-R");
    assertDetected(JAPANESE, "Shift_JIS");
    assertDetected(JAPANESE, "EUC-JP");
    assertDetected(CHINESE, "GB18030");
    assertDetected(KOREAN, "EUC-KR");
    assertDetected(POLISH, "ISO-8859-2");
  }

  private static void assertDetected(String page, String charset) {
    assertThat(text(page.getBytes(Charset.forName(charset)), null)).as(charset).isEqualTo(page);
  }

  @Test
  void aFalseDeclarationOfUtf8GivesWayToDetection() {
    String page = "<meta charset=utf-8>" + RUSSIAN;
    assertThat(text(page.getBytes(Charset.forName("windows-1251")), "text/html; charset=utf-8"))
        .isEqualTo(page);
  }

  @Test
  void utf8CutInsideACharacterStaysUtf8() {
    byte[] bytes = RUSSIAN.getBytes(StandardCharsets.UTF_8);
    for (int length = 8; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThat(Source.of(cut, null).charset()).isEqualTo(StandardCharsets.UTF_8);
    }
  }

  @Test
  void utf8WithAFewDamagedBytesStaysUtf8() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(RUSSIAN.getBytes(StandardCharsets.UTF_8));
    bytes.write(0xFF);
    bytes.write(RUSSIAN.getBytes(StandardCharsets.UTF_8));
    assertThat(text(bytes.toByteArray(), "text/html; charset=windows-1251"))
        .isEqualTo(RUSSIAN + "\ufffd" + RUSSIAN);
  }

  @Test
  void aLoneHighByteAmongAsciiIsWindows1252() {
    assertThat(text(new byte[] {'c', 'a', 'f', (byte) 0xE9, ' ', 'a', 'u'}, null))
        .isEqualTo("café au");
  }

  @Test
  void aLoneHighByteAtTheEndOfAsciiIsWindows1252() {
    assertThat(text(new byte[] {'c', 'a', 'f', (byte) 0xE9}, null)).isEqualTo("café");
  }

  @Property(tries = 500)
  void anyBytesAndAnyHeaderAreReadToTheEnd(@ForAll byte[] bytes, @ForAll String contentType) {
    assertThat(text(bytes, contentType)).isNotNull();
  }

  private static String text(byte[] bytes, @Nullable String contentType) {
    StringWriter text = new StringWriter();
    try (var reader = Source.of(bytes, contentType).reader()) {
      reader.transferTo(text);
    } catch (IOException e) {
      throw new AssertionError("an array does not fail", e);
    }
    return text.toString();
  }

  @Test
  void markupIsSiftedInAnyCharacterSet() throws IOException {
    String page = "<p id=a class=b>Паром <!-- x -->и шлюз</p>";
    NameSet kept = new NameSet(List.of("class"));
    for (Source source :
        List.of(
            Source.of(page),
            Source.of(page.getBytes(StandardCharsets.UTF_8), null),
            Source.of(page.getBytes(Charset.forName("windows-1251")), "text/html;charset=cp1251"),
            Source.of(("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE), null))) {
      StringWriter sifted = new StringWriter();
      source.sifted(kept, 100).transferTo(sifted);
      assertThat(sifted).as("%s", source.charset()).hasToString("<p  class=b>Паром и шлюз</p>");
    }
  }

  @Test
  void halfASurrogatePairBecomesTheReplacementCharacter() throws IOException {
    StringWriter read = new StringWriter();
    Source.of("a\uD83Db\uDE00c\uD83D\uDE00").reader().transferTo(read);
    assertThat(read).hasToString("a\uFFFDb\uFFFDc\uD83D\uDE00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html",
        "<html is how the file began, she said.",
        "<html is how it began <b>she said</b>",
        "<htmlx>",
        "The page begins with <html>.",
        "<p>Text</p>",
      })
  void textThatSpeaksOfMarkupIsNoPage(String text) {
    assertThat(Source.isPage(text)).isFalse();
  }
}
