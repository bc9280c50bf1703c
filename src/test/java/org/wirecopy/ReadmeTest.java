package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's example: what stands there is compiled here, and gives what the README says. */
class ReadmeTest {

  @Test
  void exampleGivesWhatTheReadmeSays() {
    ArticleParser parser = ArticleParser.create();

    String html =
        """
        <html lang="en"><head><title>Ferry strike ends - The Sandmouth Ledger</title>
        <meta property="og:site_name" content="The Sandmouth Ledger"></head>
        <body><ul class="menu"><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul>
        <h1>Ferry strike ends</h1>
        <p class="byline">By Ada Quill</p><time datetime="2024-05-16T07:30:00+01:00">16 May 2024</time>
        <p>The crews of all four ferries went back to work on Thursday, after a strike that had cut off the
        islands of Skerrow and Holm for eleven days.</p>
        <p>Both sides called the agreement fair. Its terms, which include a pay rise of six per cent, will be
        put to a vote of the union's members next month.</p>
        <p class="related"><a href="/2">Read more: What the strike cost the islands</a></p>
        <div class="newsletter">Sign up for our newsletter</div></body></html>
        """;
    Article article = parser.parse(html);

    assertThat(article.title().orElse("")).isEqualTo("Ferry strike ends");
    assertThat(article.authors().toString()).isEqualTo("[Ada Quill]");
    assertThat(article.published().toString()).isEqualTo("Optional[2024-05-16T07:30+01:00]");
    assertThat(article.blocks().size()).isEqualTo(2);
    assertThat(article.quality().verdict().toString()).isEqualTo("ARTICLE");
  }

  @Test
  void otherExamplesGiveWhatTheReadmeSays() {
    Dateline line = Dateline.parse("KYIV, Ukraine, Nov 8 (Reuters) - The crews").orElseThrow();
    assertThat(line.places().toString()).isEqualTo("[KYIV]");
    assertThat(line.agency()).isEqualTo("Reuters");
    assertThat(Dateline.parse("NATO — the alliance — will").isPresent()).isFalse();

    String text = "\"The ferries sail again,\" Ada Quill said on Thursday.";
    Attribution said = Attribution.extract(text).get(0);
    assertThat(said.content().get(0).of(text)).isEqualTo("\"The ferries sail again,\"");
    assertThat(said.stance().toString()).isEqualTo("SAY");

    assertThat(Romanization.of("kmu-55").apply("Згурський")).isEqualTo("Zghurskyi");
    assertThat(Name.same("Zelensky", "Selenskyj")).isTrue();
    assertThat(HouseStyle.AP.apply("Talks on chicken Kiev in Kiev."))
        .isEqualTo("Talks on chicken Kiev in Kyiv.");
  }

  /** Every line of the README's Java stands in this file, but for what asserts it here. */
  @Test
  void readmeShowsThisCode() throws IOException {
    List<String> code =
        Files.readString(Path.of("src/test/java/org/wirecopy/ReadmeTest.java"))
            .lines()
            .map(String::strip)
            .toList();
    boolean java = false;
    int checked = 0;
    for (String line : Files.readString(Path.of("README.md")).lines().toList()) {
      if (line.startsWith("```")) {
        java = line.equals("```java");
      } else if (java && !line.isBlank()) {
        String statement = line.replaceFirst(" *//.*", "").strip();
        String call = statement.substring(0, Math.max(0, statement.length() - 1));
        assertThat(code)
            .as(line)
            .anyMatch(c -> c.equals(statement) || c.contains("assertThat(" + call));
        checked++;
      }
    }
    assertThat(checked).isGreaterThan(20);
  }
}
