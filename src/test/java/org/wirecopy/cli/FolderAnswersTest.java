package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void aFileHasOneInput(@TempDir Path folder) throws IOException {
    ByteArrayOutputStream failures = new ByteArrayOutputStream();
    List<String> sources = List.of("/a/b.html", "a/b.html", "a/./b.html", "/a/b.html", "-");
    FolderAnswers answers = FolderAnswers.open(folder, ArticleFormat.text, sources, failures);
    int failed = 0;
    for (String source : sources) {
      if (!answers.isDone(source)) {
        Answer written = answers.accept(new Answer(source, source, null, ""));
        failed += written.failure() == null ? 0 : 1;
      }
    }
    assertThat(failed).isEqualTo(2);
    assertThat(failures.toString(StandardCharsets.UTF_8).lines()).hasSize(2);
    assertThat(folder.resolve("a/b.html.txt")).hasContent("/a/b.html");
    assertThat(folder.resolve("standard-input.txt")).hasContent("-");
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
