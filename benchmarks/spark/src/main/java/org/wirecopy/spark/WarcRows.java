package org.wirecopy.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.apache.spark.sql.Row;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.wirecopy.PageHints;

/**
 * The rows of one WARC file: one for each HTML response of status 200. A record that cannot be read
 * gives an error row, and the next one is tried; where the file itself breaks off, an error row is
 * the last one. Memory: one page at a time.
 */
final class WarcRows implements Iterator<Row>, AutoCloseable {

  /** A page over this is cut by the parser's own limit; more is not even read. */
  private static final int MAX_BYTES = 20_000_001;

  private final String input;
  private final InputStream stream;
  private WarcReader reader;
  private Row next;
  private boolean ended;

  WarcRows(String input, InputStream stream) {
    this.input = input;
    this.stream = stream;
  }

  @Override
  public boolean hasNext() {
    while (next == null && !ended) {
      advance();
    }
    return next != null;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Row row = next;
    next = null;
    return row;
  }

  private void advance() {
    WarcRecord record;
    try {
      if (reader == null) {
        reader = new WarcReader(stream);
      }
      record = reader.next().orElse(null);
    } catch (IOException | RuntimeException e) {
      next = PageRow.error(input, null, e);
      close();
      return;
    }
    if (record == null) {
      close();
    } else if (record instanceof WarcResponse response) {
      read(response);
    }
  }

  private void read(WarcResponse response) {
    String url = null;
    try {
      url = response.target();
      if (response.http().status() != 200) {
        return;
      }
      String type = response.http().headers().first("Content-Type").orElse("");
      if (!type.toLowerCase(Locale.ROOT).contains("html")) {
        return;
      }
      byte[] html = response.http().body().stream().readNBytes(MAX_BYTES);
      next =
          PageRow.of(
              input, html, PageHints.of(url).withContentType(type).withFetchedAt(response.date()));
    } catch (IOException | RuntimeException e) {
      next = PageRow.error(input, url, e);
    }
  }

  @Override
  public void close() {
    ended = true;
    try {
      stream.close();
    } catch (IOException e) {
      // read already, or told of as an error row
    }
  }
}
