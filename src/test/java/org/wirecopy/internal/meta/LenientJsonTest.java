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
import org.wirecopy.Limits;

class LenientJsonTest {

  private static final LenientJson JSON = LenientJson.within(Limits.defaults());

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
        "{\"headline\":\"A b\"\n\"type\":\"X\"}",
        "{\"schema:headline\":\"A b\",\"schema:type\":\"X\"}",
        "{&quot;headline&quot;:&quot;A b&quot;,&quot;type&quot;:&quot;X&quot;}",
      })
  void jsonAsPagesWriteItIsRead(String script) {
    assertThat(JSON.read(script)).containsExactly(OBJECT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\":\"the \"old\" bridge\",\"b\":\"X\"}",
        "{\"a\":\"the \"old\" bridge\" , \"b\":\"X\"}",
        "{\"b\":\"X\",\"a\":\"the \"old\" bridge\"}",
        "{\"a\":\"the \"old\" bridge\",\"b\":\"X\"",
        "{\"a\":\"the \"old\" bridge\",\"b\":\"X\",",
      })
  void marksInsideAStringThatNobodyEscapedArePartOfIt(String script) {
    assertThat(JSON.read(script)).containsExactly(Map.of("a", "the \"old\" bridge", "b", "X"));
  }

  @Test
  void aMarkBeforeACommaEndsItsStringOnlyWhereAMemberFollows() {
    assertThat(JSON.read("{\"a\":\"\"No\", he said\",\"b\":\"X\"}"))
        .containsExactly(Map.of("a", "\"No\", he said", "b", "X"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"dry\"", "0", "90", "-1", "true", "false", "{}", "[]", "null"})
  void aStringEndsBeforeACommaAndAnyValue(String next) {
    List<Object> read = JSON.read("[\"the \"old\" bridge\" , " + next + "]");
    assertThat((List<?>) read.get(0)).first().isEqualTo("the \"old\" bridge");
  }

  @Test
  void commasBetweenObjectsMayBeMissing() {
    assertThat(JSON.read("[{\"a\":\"1\"}\n{\"b\":\"2\"}]"))
        .containsExactly(List.of(Map.of("a", "1"), Map.of("b", "2")));
    assertThat(JSON.read("{\"a\":{\"b\":\"1\"} \"c\":\"2\"}"))
        .containsExactly(Map.of("a", Map.of("b", "1"), "c", "2"));
    assertThat(JSON.read("{\"a\":\"1\"} {\"b\":{} \"c\":\"2\"}"))
        .containsExactly(Map.of("a", "1"), Map.of("b", Map.of(), "c", "2"));
  }

  /** To mend is to guess: what it would lose, a mark in a comment here, stays as it was read. */
  @Test
  void whatMendingWouldLoseIsKept() {
    assertThat(JSON.read("{\"a\":\"1\", // 5\" pipe\n\"b\":\"2\""))
        .containsExactly(Map.of("a", "1", "b", "2"));
  }

  @Test
  void wholeValuesMayStandInARowWithCommasBetween() {
    assertThat(JSON.read("{\"a\":\"1\"},{\"b\":\"2\"};{\"c\":\"3\"}"))
        .containsExactly(Map.of("a", "1"), Map.of("b", "2"), Map.of("c", "3"));
  }

  @Test
  void aHundredThousandStrayMarksAreReadInOnePass() {
    String marks = "{\"a\":\"" + "x \" ".repeat(100_000) + "\"}";
    assertThat(assertTimeoutPreemptively(Duration.ofSeconds(30), () -> JSON.read(marks)))
        .hasSize(1);
  }

  @Test
  void rawLineFeedsAndTabsInStringsAreKept() {
    assertThat(JSON.read("{\"a\":\"one\n\ttwo\"}")).containsExactly(Map.of("a", "one\n\ttwo"));
  }

  @Test
  void aTextAloneIsAValue() {
    assertThat(JSON.read(" \"pier\" ")).containsExactly("pier");
  }

  @Test
  void severalValuesInOneScriptAreAllRead() {
    assertThat(JSON.read("{\"a\":\"1\"}{\"b\":\"2\"}"))
        .containsExactly(Map.of("a", "1"), Map.of("b", "2"));
  }

  @Test
  void numbersAndTruthValuesAreTheirText() {
    assertThat(JSON.read("{\"a\":[1,2.50,true,null,NaN,007]}"))
        .containsExactly(Map.of("a", List.of("1", "2.50", "true", "NaN", "7")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "null", "}", "]", ",", "<!--", "-->", "var a = 1", "\0", "\ud800"})
  void whatIsNoJsonHasNoObject(String script) {
    assertThat(JSON.read(script)).noneMatch(Map.class::isInstance);
  }

  @Property(tries = 1_000)
  void anyTextIsReadWithoutAnError(@ForAll String script) {
    assertThat(JSON.read(script)).isNotNull();
  }

  @Property(tries = 2_000)
  void anyHeapOfJsonCharactersIsReadWithoutAnError(
      @ForAll
          @StringLength(max = 60)
          @Chars({'{', '}', '[', ']', '"', '\'', ':', ',', '\\', '/', '*', '#', '<', '!', '-', '>'})
          @CharRange(from = 'a', to = 'c')
          String script) {
    assertThat(JSON.read(script)).isNotNull();
  }

  @Test
  void nestingIsReadAsDeepAsTheLimit() {
    assertThat(depth(JSON, 100_000)).isEqualTo(Limits.defaults().maxJsonDepth());
    assertThat(depth(LenientJson.within(Limits.defaults().withMaxJsonDepth(3)), 9)).isEqualTo(3);
  }

  private static int depth(LenientJson json, int brackets) {
    List<Object> read = json.read("[".repeat(brackets));
    int depth = 0;
    while (!read.isEmpty() && read.get(0) instanceof List<?> inner) {
      read = LenientJson.asList(inner);
      depth++;
    }
    return depth;
  }

  @Test
  void aMillionValuesAreNotAllKept() {
    String script = "[" + "1,".repeat(1_000_000) + "1]";
    List<Object> read = assertTimeoutPreemptively(Duration.ofSeconds(30), () -> JSON.read(script));
    assertThat((List<?>) read.get(0)).hasSize(Limits.defaults().maxJsonValues() - 1);
  }

  @Test
  void valuesAreReadUpToTheLimit() {
    LenientJson five = LenientJson.within(Limits.defaults().withMaxJsonValues(5));
    assertThat(five.read("[1,2,3,4,5,6]")).containsExactly(List.of("1", "2", "3", "4"));
  }

  @Test
  void stringsAreReadUpToTheLimit() {
    LenientJson four = LenientJson.within(Limits.defaults().withMaxJsonString(4));
    assertThat(four.read("[\"pier\",\"piers\",\"open\"]")).containsExactly(List.of("pier"));
  }

  @Test
  void whatStandsBeforeAGiantStringCounts() {
    assertThat(JSON.read("{\"a\":\"1\",\"b\":\"" + "x".repeat(3_000_000) + "\"}"))
        .containsExactly(Map.of("a", "1"));
  }

  @Test
  void jsonBehindACommentedCdataMarkIsRead() {
    assertThat(JSON.read("/*<![CDATA[*/{\"a\":\"b\"}/*]]>*/")).containsExactly(Map.of("a", "b"));
  }

  @Test
  void jsonBehindAByteOrderMarkIsRead() {
    assertThat(JSON.read("\ufeff{\"a\":\"b\"}")).containsExactly(Map.of("a", "b"));
  }
}
