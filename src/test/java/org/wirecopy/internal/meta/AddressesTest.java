package org.wirecopy.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "https://a.example",
        "https://a.example/",
        "//a.example",
        "//a.example/?x=1",
        "/#top",
        " / ",
        "/?x=/world",
        "/index.html",
        "https://a.example/Index.php?x=1",
        "//a.example/index.htm#top",
      })
  void theFirstPageOfASite(String href) {
    assertThat(Addresses.isHome(href)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "#",
        "/world",
        "https://a.example/en/",
        "//a.example/en",
        "story.html",
        "index.html",
        "?p=1",
        "/index",
        "/indexes.html",
        "/en/index.html",
        "/index.html/world",
        "https://a.example//",
      })
  void otherPages(String href) {
    assertThat(Addresses.isHome(href)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, http://www.example.org/a/",
    "https://example.org/a, //EXAMPLE.org/a?utm=1#top",
    "https://example.org/a, ' https://example.org/a '",
  })
  void schemeHostPrefixQueryFragmentAndLastSlashDoNotMatter(String a, String b) {
    assertThat(Addresses.samePage(a, b)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a, https://example.org/b",
    "https://example.org/a, https://example.com/a",
    "https://example.org/a, https://example.org/A",
    "https://example.org/a, /a",
    "https://example.org/, https://example.org/",
    "'', ''",
  })
  void otherPagesAreNotTheSameAndAHomePageIsNoArticle(String a, String b) {
    assertThat(Addresses.samePage(a, b)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.example.org/a, example.org",
    "https://News.Example.org:8080/a, news.example.org",
    "https://ada@example.org/, example.org",
    "https://example.org?x=//b, example.org",
    "/a, ''",
    "'', ''",
  })
  void theHostIsWithoutPrefixPortAndUser(String url, String host) {
    assertThat(Addresses.host(url)).isEqualTo(host);
  }

  @Property(tries = 500)
  void sameIsSymmetricAndTotal(@ForAll String a, @ForAll String b) {
    assertThat(Addresses.samePage(a, b)).isEqualTo(Addresses.samePage(b, a));
    assertThat(Addresses.host(a)).isNotNull();
  }

  @Test
  void theHostOfAnAddressWithAPasswordIsTheHost() {
    assertThat(Addresses.host("https://ada:secret@example.org/")).isEqualTo("example.org");
  }
}
