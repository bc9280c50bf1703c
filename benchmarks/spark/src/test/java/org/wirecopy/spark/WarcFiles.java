package org.wirecopy.spark;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * WARC files of pages that are made here, with a picture and a page without a body at their end.
 */
final class WarcFiles {

  private WarcFiles() {}

  static String page(int number) {
    return """
        <html lang="en"><head><title>Ferry strike, day %1$d</title>
        <meta property="article:published_time" content="2024-05-%2$02dT07:30:00Z"></head><body>
        <ul><li><a href="/">Home</a></li></ul><h1>Ferry strike, day %1$d</h1>
        <p>"The crews of all four ferries went back to work," Ada Quill said on Thursday, after a
        strike that had cut off the islands of Skerrow and Holm for %1$d days.</p>
        <p>Both sides called the agreement fair. Its terms, which include a pay rise of six per cent,
        will be put to a vote of the union's members next month.</p></body></html>
        """
        .formatted(number, 1 + number % 28);
  }

  static Path write(Path file, int pages) throws IOException {
    try (WarcWriter writer =
        new WarcWriter(
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            WarcCompression.GZIP)) {
      for (int i = 0; i < pages; i++) {
        write(writer, i, "text/html; charset=utf-8", page(i));
      }
      write(writer, 98, "image/png", "no page");
      write(writer, 99, "text/html", "<title>Nothing</title>");
    }
    return file;
  }

  private static void write(WarcWriter writer, int number, String type, String body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(200, "OK")
            .body(MediaType.parse(type), body.getBytes(StandardCharsets.UTF_8))
            .build();
    writer.write(
        new WarcResponse.Builder(URI.create("https://example.org/" + number))
            .date(Instant.parse("2024-06-01T00:00:00Z"))
            .body(http)
            .build());
  }
}
