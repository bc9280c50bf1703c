package org.wirecopy.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;

/**
 * The bundled pages. NAME.html is a page, NAME.txt scraped text, NAME.json the article that it
 * gives, NAME.hints what is known besides: lines {@code url=...} and {@code contentType=...}. To
 * add a case, add files.
 */
public final class GoldenPages {

  /** One page with what is known about it. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record GoldenPage(String name, byte[] bytes, boolean scraped, PageHints hints) {

    /** Parses the page the way its kind asks for. */
    public Article parse(ArticleParser parser) {
      return scraped
          ? parser.parseText(new String(bytes, StandardCharsets.UTF_8), hints)
          : parser.parse(bytes, hints);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private GoldenPages() {}

  /** The folder, as the build copied it. */
  public static Path folder() {
    try {
      return Path.of(
          Objects.requireNonNull(GoldenPages.class.getResource("/golden"), "/golden").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All pages, by name. */
  public static List<GoldenPage> all() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".html") || isScraped(file))
          .sorted()
          .map(GoldenPages::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is known to fail, from the lines {@code NAME FIELD...} of tofix.txt. */
  public static Map<String, List<String>> toFix() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    try {
      for (String line : Files.readAllLines(folder().resolve("tofix.txt"))) {
        if (!line.isBlank() && !line.startsWith("#")) {
          List<String> words = List.of(line.strip().split(" ", -1));
          fields.put(words.get(0), words.subList(1, words.size()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return fields;
  }

  /** The fields of a page that are known to fail. */
  public static List<String> toFix(String name) {
    return toFix().getOrDefault(name, List.of());
  }

  private static boolean isScraped(Path file) {
    return file.toString().endsWith(".txt") && !file.endsWith("tofix.txt");
  }

  private static GoldenPage read(Path file) {
    String fileName = file.getFileName().toString();
    String name = fileName.substring(0, fileName.lastIndexOf('.'));
    try {
      return new GoldenPage(name, Files.readAllBytes(file), isScraped(file), hints(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PageHints hints(String name) throws IOException {
    Path file = folder().resolve(name + ".hints");
    PageHints hints = PageHints.none();
    if (Files.exists(file)) {
      for (String line : Files.readAllLines(file)) {
        String value = line.substring(line.indexOf('=') + 1).strip();
        if (line.startsWith("url=")) {
          hints = hints.withUrl(value);
        } else if (line.startsWith("contentType=")) {
          hints = hints.withContentType(value);
        } else if (!line.isBlank()) {
          throw new IOException(file + ": no such hint: " + line);
        }
      }
    }
    return hints;
  }
}
