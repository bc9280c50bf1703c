package org.wirecopy.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ScrapedTextTest {

  private static List<String> blocks(String text) {
    Page page = ScrapedText.page(text);
    return IntStream.range(0, page.blockCount()).mapToObj(page::blockText).toList();
  }

  @Example
  void eachLineIsABlock() {
    assertThat(blocks("one\ntwo\r\nthree\rfour\n\n\nfive"))
        .containsExactly("one", "two", "three", "four", "five");
  }

  @Example
  void spacesFoldAndControlsGo() {
    assertThat(blocks("  a\u00a0 \tb\0\u0007c\u202e \n \u3000 \n")).containsExactly("a bc");
  }

  @Example
  void aRunOfLinesIsOneNode() {
    Page page = ScrapedText.page("one\ntwo\n\nthree");
    assertThat(page.blockNode(0)).isEqualTo(page.blockNode(1)).isNotEqualTo(page.blockNode(2));
    assertThat(page.parent(page.blockNode(2))).isZero();
  }

  @Example
  void tagsAreText() {
    assertThat(blocks("<p>a < b</p>")).containsExactly("<p>a < b</p>");
  }

  @Example
  void nothingGivesNoBlock() {
    assertThat(blocks("")).isEmpty();
    assertThat(blocks("\n \n\t\r\n")).isEmpty();
  }

  @Property(tries = 500)
  void anyTextIsReadAndItsLettersAreKept(@ForAll String text) {
    StringBuilder letters = new StringBuilder();
    blocks(text)
        .forEach(
            block ->
                block.chars().filter(Character::isLetter).forEach(c -> letters.append((char) c)));
    StringBuilder expected = new StringBuilder();
    text.chars().filter(Character::isLetter).forEach(c -> expected.append((char) c));
    assertThat(letters.toString()).isEqualTo(expected.toString());
  }
}
