package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every input has a file of its own, and none is outside the folder. */
class FolderAnswersTest {

  private static final FolderAnswers ANSWERS =
      new FolderAnswers(Path.of("out"), ArticleFormat.markdown, OutputStream.nullOutputStream());

  @ParameterizedTest
  @CsvSource({
    "page.html, out/page.html.md",
    "news/page.html, out/news/page.html.md",
    "news/./a/../page.html, out/news/page.html.md",
    "../page.html, out/__/page.html.md",
    "/data/page.html, out/data/page.html.md",
    "-, out/standard-input.md",
    "., out/_.md",
    "/, out/_.md",
  })
  void anInputHasItsFile(String source, String file) {
    assertThat(ANSWERS.file(source)).isEqualTo(Path.of(file));
  }

  @ParameterizedTest
  @CsvSource({"a.html", "b/c.html"})
  void aFullPathIntoTheWorkingFolderIsAShortOne(String source) {
    assertThat(ANSWERS.file(Path.of(source).toAbsolutePath().toString()))
        .isEqualTo(ANSWERS.file(source));
  }

  @Property
  void noInputLeavesTheFolder(@ForAll("paths") String source) {
    assertThat(ANSWERS.file(source).normalize().startsWith(Path.of("out"))).isTrue();
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of("..", ".", "a", "b.html", "/", "//", "...", " ")
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("/", parts));
  }
}
