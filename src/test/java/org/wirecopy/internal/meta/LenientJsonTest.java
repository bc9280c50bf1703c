package org.wirecopy.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LenientJsonTest {

  private static final Map<String, Object> OBJECT = Map.of("headline", "A b", "type", "X");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"headline\":\"A b\",\"type\":\"X\"}",
        "{\"headline\":\"A b\",\"type\":\"X\",}",
        "{'headline':'A b','type':'X'}",
        "{headline:\"A b\",type:\"X\"}",
        "<!-- {\"headline\":\"A b\",\"type\":\"X\"} -->",
        "<!--\n{\"headline\":\"A b\",\"type\":\"X\"}\n//-->",
        "//<![CDATA[\n{\"headline\":\"A b\",\"type\":\"X\"}\n//]]>",
        "<![CDATA[{\"headline\":\"A b\",\"type\":\"X\"}]]>",
        "{\"headline\":\"A b\",\"type\":\"X\"};",
        "{\"headline\":\"A b\", /* why */ \"type\":\"X\" // end\n}",
        "{\"headline\":\"A b\",\"type\":\"X\",\"broken\":",
        "{\"headline\":\"A b\",\"type\":\"X\"",
        "{\"headline\":\"A b\",\"type\":\"X\",\"unset\":null}",
        "{\"headline\":\"A b\",\"type\":\"X\",\"headline\":\"second\"}",
      })
  void jsonAsPagesWriteItIsRead(String script) {
    assertThat(LenientJson.read(script)).containsExactly(OBJECT);
  }

  @Test
  void rawLineFeedsAndTabsInStringsAreKept() {
    assertThat(LenientJson.read("{\"a\":\"one\n\ttwo\"}"))
        .containsExactly(Map.of("a", "one\n\ttwo"));
  }

  @Test
  void severalValuesInOneScriptAreAllRead() {
    assertThat(LenientJson.read("{\"a\":\"1\"}{\"b\":\"2\"}"))
        .containsExactly(Map.of("a", "1"), Map.of("b", "2"));
  }

  @Test
  void numbersAndTruthValuesAreTheirText() {
    assertThat(LenientJson.read("{\"a\":[1,2.50,true,null,NaN,007]}"))
        .containsExactly(Map.of("a", List.of("1", "2.50", "true", "NaN", "7")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "null", "}", "]", ",", "<!--", "-->", "var a = 1", "\0", "\ud800"})
  void whatIsNoJsonHasNoObject(String script) {
    assertThat(LenientJson.read(script)).noneMatch(Map.class::isInstance);
  }

  @Property(tries = 1_000)
  void anyTextIsReadWithoutAnError(@ForAll String script) {
    assertThat(LenientJson.read(script)).isNotNull();
  }

  @Property(tries = 2_000)
  void anyHeapOfJsonCharactersIsReadWithoutAnError(
      @ForAll
          @StringLength(max = 60)
          @Chars({'{', '}', '[', ']', '"', '\'', ':', ',', '\\', '/', '*', '#', '<', '!', '-', '>'})
          @CharRange(from = 'a', to = 'c')
          String script) {
    assertThat(LenientJson.read(script)).isNotNull();
  }

  @Test
  void deepNestingEndsTheReading() {
    List<Object> read = LenientJson.read("[".repeat(100_000));
    int depth = 0;
    while (!read.isEmpty() && read.get(0) instanceof List<?> inner) {
      read = LenientJson.asList(inner);
      depth++;
    }
    assertThat(depth).isBetween(1, 200);
  }

  @Test
  void aMillionValuesAreNotAllKept() {
    String script = "[" + "1,".repeat(1_000_000) + "1]";
    List<Object> read =
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> LenientJson.read(script));
    assertThat((List<?>) read.get(0)).hasSizeLessThan(100_000);
  }

  @Test
  void whatStandsBeforeAGiantStringCounts() {
    assertThat(LenientJson.read("{\"a\":\"1\",\"b\":\"" + "x".repeat(3_000_000) + "\"}"))
        .containsExactly(Map.of("a", "1"));
  }

  @Test
  void jsonBehindACommentedCdataMarkIsRead() {
    assertThat(LenientJson.read("/*<![CDATA[*/{\"a\":\"b\"}/*]]>*/"))
        .containsExactly(Map.of("a", "b"));
  }

  @Test
  void jsonBehindAByteOrderMarkIsRead() {
    assertThat(LenientJson.read("\ufeff{\"a\":\"b\"}")).containsExactly(Map.of("a", "b"));
  }
}
