package org.wirecopy.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.HtmlWalk;

/**
 * What fails today. A test that goes red here has been fixed: move it to the tests of its class.
 */
class MetaToFixTest {

  private static void assertStillFails(ThrowingCallable law) {
    assertThatThrownBy(law).isInstanceOf(AssertionError.class);
  }

  @Test
  void jsonBehindACommentedCdataMarkIsRead() {
    assertStillFails(
        () ->
            assertThat(LenientJson.read("/*<![CDATA[*/{\"a\":\"b\"}/*]]>*/"))
                .containsExactly(Map.of("a", "b")));
  }

  @Test
  void jsonBehindAByteOrderMarkIsRead() {
    assertStillFails(
        () ->
            assertThat(LenientJson.read("\ufeff{\"a\":\"b\"}")).containsExactly(Map.of("a", "b")));
  }

  @Test
  void anAuthorLinkWithoutAClassIsRead() {
    assertStillFails(
        () ->
            assertThat(
                    Candidates.read(
                            HtmlWalk.walk(Jsoup.parse("<a rel=author href=/x>Ada Quill</a>")), "")
                        .of(Kind.AUTHOR))
                .isNotEmpty());
  }

  @Test
  void theHostOfAnAddressWithAPasswordIsTheHost() {
    assertStillFails(
        () ->
            assertThat(Addresses.host("https://ada:secret@example.org/")).isEqualTo("example.org"));
  }
}
