package org.wirecopy.internal.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.HouseStyle;
import org.wirecopy.Name;
import org.wirecopy.Romanization;

/** Each shape at a megabyte: everything finishes, nothing throws. */
class HostileNamesTest {
  private static final int SIZE = 1 << 20;

  static Stream<String> shapes() {
    return Stream.of(
        "a",
        "Я",
        "Щ ",
        "e\u0301\u0316",
        "\u0301",
        "\u0316\u0301",
        "\uD800",
        "\uDC00\uD800",
        "😀",
        "Ж-",
        "\u0000",
        "Aб",
        "ἄ\u0345\u0308",
        "𝔸",
        "Kiev ",
        "Kiev",
        "\"Kiev ",
        "Vladimir Zelensky ",
        "Mr Nikolaev ",
        "Kiev, N.D., ",
        "@Kiev",
        "Kiev.",
        "\n\"",
        "A. ",
        "Al-",
        "John Smith ",
        "of ",
        "Ab de ",
        "Bo Jr. ",
        "J. K. Bo ",
        "Kim Jong-un ",
        "Ким Чен Ын ",
        "Bo Park ",
        "May ",
        "tsiouski",
        "’",
        "弗·",
        "总统普京",
        "王毅说",
        "東京市",
        "カ・氏",
        "서울 ",
        "김철수 대통령 ",
        "وأحمد ",
        "الرئيس بوتين قال ",
        "בנימין ו\"",
        "भा",
        "თბილის",
        "\u0640\u064b");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void finishes(String shape) {
    String text = shape.repeat(SIZE / shape.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> {
          assertThat(Romanization.of("bgn-rus").apply(text)).isNotNull();
          assertThat(Romanization.of("elot-743").apply(text)).isNotNull();
          assertThat(Name.similarity(text, text + "x")).isBetween(0.0, 1.0);
          assertThat(Name.similarity(text, "Zelensky")).isBetween(0.0, 1.0);
          assertThat(Name.key(text)).isNotNull();
          assertThat(HouseStyle.AP.apply(text)).isNotNull();
          assertThat(Name.in(text)).isNotNull();
        });
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void emptyPartsAreNoName(String shape) {
    assertThat(Name.similarity("", shape)).isZero();
    assertThat(Name.similarity(" - ", "...")).isZero();
  }
}
