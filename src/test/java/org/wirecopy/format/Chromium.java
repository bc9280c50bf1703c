package org.wirecopy.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless browser, where there is one. */
final class Chromium {

  private Chromium() {}

  private static Optional<Path> executable() {
    String path = System.getenv("PATH");
    return Stream.of((path == null ? "" : path).split(":", -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The document as it is after its scripts have run; skips the test without a browser. */
  static String dom(Path file) throws IOException, InterruptedException {
    Optional<Path> browser = executable();
    assumeTrue(browser.isPresent(), "no chromium on the path: the report is not looked at");
    Path out = Files.createTempFile("dom", ".html");
    Path profile = Files.createTempDirectory("profile");
    try {
      Process process =
          new ProcessBuilder(
                  browser.get().toString(),
                  "--headless",
                  "--no-sandbox",
                  "--disable-gpu",
                  "--disable-dev-shm-usage",
                  "--window-size=1500,1000",
                  "--allow-file-access-from-files", // a page asks its frames
                  "--host-resolver-rules=MAP * ~NOTFOUND", // and there is no network
                  "--user-data-dir=" + profile,
                  "--dump-dom",
                  file.toUri().toString())
              .redirectOutput(out.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = process.waitFor(2, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly();
      }
      assumeTrue(ended && process.exitValue() == 0, "chromium does not run here");
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.deleteIfExists(out);
      delete(profile);
    }
  }

  private static void delete(Path folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.forEach(files::add);
    }
    for (int i = files.size() - 1; i >= 0; i--) {
      Files.deleteIfExists(files.get(i));
    }
  }
}
