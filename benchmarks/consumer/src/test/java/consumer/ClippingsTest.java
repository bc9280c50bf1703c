package consumer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wirecopy.ArticleParser;

/** Run twice, on the module path and on the class path. */
class ClippingsTest {

  private static final String PAGE =
      """
      <html lang="en"><head><title>Ferry strike ends</title></head><body><h1>Ferry strike ends</h1>
      <p>The crews of all four ferries went back to work on Wednesday, after a strike that had cut off
      the islands of Skerrow and Holm for eleven days.</p>
      <p>"We sail again," Olena Marchuk, who leads the union, said in Kiev.</p></body></html>
      """;

  @Test
  void theLibraryIsWhereItShouldBe() {
    assertThat(ArticleParser.class.getModule().getName() + "")
        .isEqualTo(System.getProperty("expected.module"));
    assertThat(Clippings.class.getModule().isNamed())
        .isEqualTo(ArticleParser.class.getModule().isNamed());
  }

  @Test
  void aPageIsRead() {
    assertThat(Clippings.markdown(PAGE)).startsWith("# Ferry strike ends\n").contains("in Kyiv");
    assertThat(Clippings.speakers(PAGE)).containsExactly("Olena Marchuk");
  }
}
