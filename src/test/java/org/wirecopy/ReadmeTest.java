package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README's examples: what stands there is compiled here, and gives what the README says. */
@SuppressWarnings("NullAway") // examples know what they hold
class ReadmeTest {

  @Test
  void hardCasesComeOutAsTheReadmeSays() {
    assertThat(Dateline.parse("KYIV, Ukraine, Nov 8 (Reuters) - The crews").isPresent()).isTrue();
    assertThat(Dateline.parse("NATO — the alliance — will").isPresent()).isFalse();
    assertThat(HouseStyle.AP.apply("Talks on chicken Kiev in Kiev."))
        .isEqualTo("Talks on chicken Kiev in Kyiv.");
    assertThat(Name.same("Zelensky", "Selenskyj")).isTrue();
    assertThat(Name.same("Ivanov", "Ivanova")).isFalse();
    assertThat(Romanization.of("kmu-55").apply("Згурський")).isEqualTo("Zghurskyi");
    assertThat(Attribution.extract("The \"smart\" meter ran backwards all night.").isEmpty())
        .isTrue();
  }

  @Test
  void exampleGivesWhatTheReadmeSays() {
    String html =
        """
        <html lang="en"><head><title>Ferry strike ends - The Sandmouth Ledger</title>
        <meta property="og:site_name" content="The Sandmouth Ledger"></head>
        <body><ul class="menu"><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul>
        <h1>Ferry strike ends</h1>
        <p class="byline">By Ada Quill</p><time datetime="2024-05-16T07:30:00+01:00">16 May 2024</time>
        <p>ODESSA, Ukraine (AP) — The crews of all four ferries went back to work on Wednesday, after a
        strike that had cut off the islands of Skerrow and Holm for eleven days.</p>
        <p>"We sail again," Olena Marchuk, who leads the union, said. She denied that Kiev had put any
        pressure on the crews.</p>
        <p class="related"><a href="/2">Read more: What the strike cost the islands</a></p>
        <div class="newsletter">Sign up for our newsletter</div></body></html>
        """;
    Article article = ArticleParser.create().parse(html);

    assertThat(article.title().orElse("")).isEqualTo("Ferry strike ends");
    assertThat(article.authors().toString()).isEqualTo("[Ada Quill]");
    assertThat(article.published().toString()).isEqualTo("Optional[2024-05-16T07:30+01:00]");
    assertThat(article.dateline().orElseThrow().places().toString()).isEqualTo("[ODESSA]");
    assertThat(article.blocks().size()).isEqualTo(2);
    assertThat(article.dates().get(0).value()).isEqualTo("2024-05-15");
    assertThat(article.quality().verdict().toString()).isEqualTo("ARTICLE");

    Attribution denial = article.attributions().get(1);
    assertThat(denial.source().of(article.text())).isEqualTo("She");
    assertThat(denial.speaker().name()).isEqualTo("Olena Marchuk");
    assertThat(denial.stance().toString()).isEqualTo("DENY");

    Article restyled = article.restyled(HouseStyle.AP);
    assertThat(restyled.text().contains("Kyiv")).isTrue();
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
