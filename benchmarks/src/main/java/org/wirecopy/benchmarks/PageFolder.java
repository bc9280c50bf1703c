package org.wirecopy.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The pages of a folder, read into memory: all .html and .html.gz files, by name. */
final class PageFolder {

  private PageFolder() {}

  static byte[][] read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(PageFolder::isPage).sorted().toList();
    }
    if (files.isEmpty()) {
      throw new IOException("no .html or .html.gz in " + folder.toAbsolutePath());
    }
    byte[][] pages = new byte[files.size()][];
    for (int i = 0; i < pages.length; i++) {
      pages[i] = bytes(files.get(i));
    }
    return pages;
  }

  private static boolean isPage(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".html") || name.endsWith(".html.gz");
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return file.toString().endsWith(".gz")
          ? new GZIPInputStream(in).readAllBytes()
          : in.readAllBytes();
    }
  }
}
