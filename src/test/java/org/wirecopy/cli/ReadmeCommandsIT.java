package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wirecopy.cli.CommandLineProcess.Result;

/**
 * Every command of the README: the command line's are run here, in a folder with the files that
 * they name; Maven's stand in the script that runs before a change lands; of the benchmarks', which
 * need gold sets, the class is there.
 */
class ReadmeCommandsIT {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final String JAR = "target/wirecopy-cli.jar";
  private static final String BENCHMARKS = "benchmarks/target/benchmarks.jar ";

  @TempDir private Path folder;

  @BeforeEach
  void makeTheFiles() throws IOException {
    Path golden = PROJECT.resolve("src/test/resources/golden");
    Files.copy(golden.resolve("seed-like.html"), folder.resolve("page.html"));
    Files.copy(golden.resolve("german.html"), folder.resolve("other.html"));
    Files.writeString(folder.resolve("pages.txt"), "page.html\nother.html\n");
    Files.writeString(
        folder.resolve("urls.jsonl"),
        "{\"file\": \"page.html\", \"url\": \"https://a.example/\"}\n");
    Files.writeString(
        folder.resolve("saved.txt"), "Home\nFerry strike ends\n\nThe crews went back to work.\n");
  }

  /** The commands of the README's console blocks, comments and quiet flags left out. */
  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    boolean console = false;
    for (String line : Files.readString(PROJECT.resolve("README.md")).lines().toList()) {
      if (line.startsWith("```")) {
        console = line.equals("```console");
      } else if (console && !line.isBlank()) {
        commands.addAll(parts(line));
      }
    }
    return commands;
  }

  private static List<String> parts(String line) {
    return Stream.of(line.replaceFirst("\\s+# .*", "").split(" && "))
        .map(part -> part.replaceAll(" -(B|ntp|q)(?= )", "").strip())
        .toList();
  }

  @Test
  void everyCommandDoesWhatItShould() throws Exception {
    List<String> script =
        Files.readString(PROJECT.resolve(".ci/run"))
            .lines()
            .flatMap(l -> parts(l).stream())
            .toList();
    int run = 0;
    for (String command : commands()) {
      if (command.startsWith("mvn ")) {
        assertThat(script).as("what .ci/run runs").contains(command);
      } else if (command.contains(BENCHMARKS)) {
        String name = command.substring(command.indexOf(BENCHMARKS) + BENCHMARKS.length());
        assertThat(PROJECT.resolve("benchmarks/src/main/java").resolve(source(name))).exists();
      } else {
        runs(command);
        run++;
      }
    }
    assertThat(run).as("commands run here").isGreaterThan(6);
  }

  private static String source(String call) {
    return call.split(" ", 2)[0].replace('.', '/') + ".java";
  }

  private void runs(String command) throws IOException, InterruptedException {
    assertThat(command).contains(JAR);
    String here =
        command
            .replaceFirst("(^|\\| )java ", "$1" + CommandLineProcess.java() + " ")
            .replace(JAR, System.getProperty("wirecopy.cli.jar"))
            .replace("src/test", PROJECT.resolve("src/test").toString());
    Result result = CommandLineProcess.in(folder).run(List.of("bash", "-c", here));
    assertThat(result.status()).as("%s: %s", command, result.err()).isZero();
    if (command.contains(" > ")) {
      String file = command.substring(command.lastIndexOf(' ') + 1);
      assertThat(folder.resolve(file)).as(command).isNotEmptyFile();
    } else if (command.contains("--output copy")) {
      assertThat(folder.resolve("copy/page.html.md")).as(command).isNotEmptyFile();
    } else {
      assertThat(result.out()).as(command).isNotEmpty();
    }
  }
}
