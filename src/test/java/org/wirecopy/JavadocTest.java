package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wirecopy.format.MarkdownWriter;

/** The Javadoc's examples: what stands there is compiled here, and gives what the Javadoc says. */
@SuppressWarnings("NullAway") // examples know what they hold
class JavadocTest {

  private static final String BEGIN = " * <pre>{@code";
  private static final String END = " * }</pre>";

  @Test
  void aParser() {
    String html = "<title>Ferry strike ends</title>";
    ArticleParser parser = ArticleParser.create();
    Article article = parser.parse(html, PageHints.of("https://example.org/news/1"));
    assertThat(article.title()).hasValue("Ferry strike ends");
    assertThat(article.url()).hasValue("https://example.org/news/1");
  }

  @Test
  void aDateline() {
    Dateline dateline = Dateline.parse("KYIV, Ukraine, Nov 8 (Reuters) - The crews").orElseThrow();
    assertThat(dateline.places()).hasToString("[KYIV]");
    assertThat(dateline.agency()).hasToString("Reuters");
  }

  @Test
  void anAttribution() {
    String text = "\"We sail again,\" Olena Marchuk, who leads the union, said.";
    Attribution said = Attribution.extract(text).get(0);
    assertThat(said.cue().of(text)).hasToString("said");
    assertThat(said.speaker().name()).hasToString("Olena Marchuk");
  }

  @Test
  void names() {
    assertThat(Name.same("Zelensky", "Selenskyj")).hasToString("true");
    assertThat(Name.same("Ivanov", "Ivanova")).hasToString("false");
    assertThat(Name.in("Olena Marchuk spoke. Marchuk was brief.").get(0).mentions().size())
        .hasToString("2");
    assertThat(Romanization.of("kmu-55").apply("Згурський")).hasToString("Zghurskyi");
    assertThat(HouseStyle.AP.apply("Vladimir Putin met Vladimir Zelensky in Kiev."))
        .hasToString("Vladimir Putin met Volodymyr Zelenskyy in Kyiv.");
  }

  @Test
  void markdown() {
    Article article = ArticleParser.create().parse("<title>Ferries sail *again*</title>");
    assertThat(MarkdownWriter.create().toString(article).strip())
        .hasToString("# Ferries sail \\*again\\*");
  }

  /** A line is a statement of this file, or a call and, behind {@code //}, what it gives here. */
  @Test
  void everyExampleStandsHere() throws IOException {
    String here =
        squeezed(Files.readString(Path.of("src/test/java/org/wirecopy/JavadocTest.java")));
    List<String> examples = examples();
    assertThat(examples).hasSizeGreaterThan(10);
    for (String example : examples) {
      int comment = example.indexOf(" // ");
      if (comment < 0) {
        assertThat(here).as(example).contains(squeezed(example));
      } else {
        String call = example.substring(0, comment).replaceFirst(";$", "");
        String result = example.substring(comment + 4).replace("\\", "\\\\");
        assertThat(here)
            .as(example)
            .containsPattern(
                java.util.regex.Pattern.quote(squeezed("assertThat(" + call))
                    + "(\\.strip\\(\\))?"
                    + java.util.regex.Pattern.quote(squeezed(").hasToString(\"" + result + "\")")));
      }
    }
  }

  /** Code alike but for where its lines break. */
  private static String squeezed(String code) {
    return code.replaceAll("\\s+", "");
  }

  /** The examples' lines; one that is a comment alone belongs to the line above. */
  private static List<String> examples() throws IOException {
    List<String> examples = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/wirecopy"), 2)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        boolean inside = false;
        for (String line : Files.readAllLines(file)) {
          inside =
              line.strip().equals(BEGIN.strip()) || inside && !line.strip().equals(END.strip());
          String code = line.strip().replaceFirst("^\\* ?", "");
          if (inside && code.startsWith("//")) {
            examples.add(examples.remove(examples.size() - 1) + " " + code);
          } else if (inside && !code.startsWith("<pre>")) {
            examples.add(code);
          }
        }
      }
    }
    return examples;
  }
}
