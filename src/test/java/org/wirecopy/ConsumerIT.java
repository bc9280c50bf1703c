package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar in somebody else's project, on the class path and on the module path. */
class ConsumerIT {

  private static final Path JAR = Path.of(System.getProperty("wirecopy.jar", "target/none.jar"));

  /** The compile tree, and nothing else: a new dependency is a decision. */
  private static final List<String> DEPENDENCIES =
      List.of("jsoup-", "icu4j-", "jackson-core-", "slf4j-api-", "jspecify-");

  @TempDir private Path project;

  @BeforeEach
  void writeTheProject() throws IOException {
    Path source = Files.createDirectories(project.resolve("src/consumer"));
    Files.writeString(
        source.resolve("Main.java"),
        """
        package consumer;

        import org.wirecopy.ArticleParser;
        import org.wirecopy.format.MarkdownWriter;

        public final class Main {
          public static void main(String[] args) {
            var article = ArticleParser.create().parse("<title>Ferry strike ends</title>");
            System.out.print(MarkdownWriter.create().toString(article));
            System.out.print(article.names().size());
          }
        }
        """);
    Files.writeString(
        project.resolve("src/module-info.java"), "module consumer { requires org.wirecopy; }");
  }

  private static List<Path> jars() {
    List<Path> jars = new ArrayList<>(List.of(JAR.toAbsolutePath()));
    String classPath = System.getProperty("java.class.path");
    String wholePath = System.getProperty("surefire.test.class.path", classPath);
    for (String dependency : DEPENDENCIES) {
      jars.add(
          Arrays.stream(wholePath.split(File.pathSeparator, -1))
              .map(Path::of)
              .filter(path -> path.getFileName().toString().matches(dependency + "\\d.*\\.jar"))
              .filter(path -> !path.toString().contains("tools"))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException(dependency + " in " + wholePath)));
    }
    return jars;
  }

  private static String path() {
    return String.join(File.pathSeparator, jars().stream().map(Path::toString).toList());
  }

  private static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  /** A JDK 25 beside the one that runs the tests, as packages install it. */
  private static Optional<Path> newerHome() throws IOException {
    Path all = Objects.requireNonNullElse(home().getParent(), Path.of("/usr/lib/jvm"));
    try (Stream<Path> homes = Files.list(all)) {
      return homes
          .filter(candidate -> candidate.getFileName().toString().contains("25"))
          .filter(candidate -> Files.isExecutable(candidate.resolve("bin/java")))
          .findFirst();
    }
  }

  private String run(Path home, String tool, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(home.resolve("bin").resolve(tool).toString()));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(project.toFile()).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(out).isZero();
    return out;
  }

  private void runsOnTheClassPath(Path home) throws Exception {
    run(
        home,
        "javac",
        "-Xlint:all,-path",
        "-Werror",
        "-d",
        "a",
        "-cp",
        path(),
        "src/consumer/Main.java");
    assertThat(run(home, "java", "-cp", "a" + File.pathSeparator + path(), "consumer.Main"))
        .isEqualTo("# Ferry strike ends\n0");
  }

  private void runsOnTheModulePath(Path home) throws Exception {
    run(home, "javac", "-d", "b", "-p", path(), "src/consumer/Main.java", "src/module-info.java");
    assertThat(
            run(
                home,
                "java",
                "-p",
                "b" + File.pathSeparator + path(),
                "-m",
                "consumer/consumer.Main"))
        .isEqualTo("# Ferry strike ends\n0");
  }

  @Test
  void itRunsOnTheClassPath() throws Exception {
    runsOnTheClassPath(home());
  }

  @Test
  void itRunsOnTheModulePath() throws Exception {
    runsOnTheModulePath(home());
  }

  @Test
  void itRunsOnJava25() throws Exception {
    Optional<Path> newer = newerHome();
    assumeTrue(newer.isPresent(), "no JDK 25 beside this one");
    runsOnTheClassPath(newer.get());
    runsOnTheModulePath(newer.get());
  }

  @Test
  void theJarIsSmallAndABundle() throws IOException {
    assertThat(Files.size(JAR)).isLessThan(6_000_000);
    try (JarFile jar = new JarFile(JAR.toFile())) {
      var manifest = jar.getManifest().getMainAttributes();
      assertThat(manifest.getValue("Bundle-SymbolicName")).isEqualTo("org.wirecopy");
      assertThat(manifest.getValue("Export-Package"))
          .contains("org.wirecopy;", "org.wirecopy.format;")
          .doesNotContain("internal", "cli");
      assertThat(jar.getEntry("META-INF/maven/org.wirecopy/wirecopy/pom.xml")).isNotNull();
    }
  }

  /** Every resource is named to GraalVM, or it would be missing from a native image. */
  @Test
  void aNativeImageFindsItsResources() throws IOException {
    try (JarFile jar = new JarFile(JAR.toFile())) {
      String metadata =
          new String(
              jar.getInputStream(
                      jar.getEntry(
                          "META-INF/native-image/org.wirecopy/wirecopy/reachability-metadata.json"))
                  .readAllBytes(),
              StandardCharsets.UTF_8);
      List<String> globs = new ArrayList<>();
      for (String part : metadata.split("\"", -1)) {
        if (part.contains("*")) {
          globs.add(part);
        }
      }
      List<String> missing =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith("org/wirecopy/") && !name.endsWith("/"))
              .filter(name -> !name.endsWith(".class") && !name.matches(".*\\.(md|txt)"))
              .filter(
                  name ->
                      globs.stream()
                          .noneMatch(
                              glob ->
                                  Path.of("")
                                      .getFileSystem()
                                      .getPathMatcher("glob:" + glob)
                                      .matches(Path.of(name))))
              .toList();
      assertThat(missing).isEmpty();
    }
  }
}
