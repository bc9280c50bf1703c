package org.wirecopy.spark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.apache.spark.sql.Row;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
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

  /** A page over this is refused by the parser's own limit; more is not even read. */
  private static final int MAX_BYTES = 20_000_001;

  /** Content-Encodings that are undone here. */
  private static final Set<String> UNZIPPED_HERE =
      Set.of("", "identity", "gzip", "x-gzip", "deflate");

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
      if (!response.contentType().base().equals(MediaType.HTTP)
          || response.http().status() != 200) {
        return; // crawlers also keep the answers of name servers
      }
      String type = response.http().headers().first("Content-Type").orElse("");
      if (!type.toLowerCase(Locale.ROOT).contains("html")) {
        return;
      }
      byte[] html = body(response.http());
      next =
          PageRow.of(
              input, html, PageHints.of(url).withContentType(type).withFetchedAt(response.date()));
    } catch (IOException | RuntimeException e) {
      next = PageRow.error(input, url, e);
    }
  }

  /**
   * The page as the browser got it. Some crawlers keep it as it was sent, zipped; others unzip it
   * and keep the header that says it is zipped: so its first bytes decide.
   */
  private static byte[] body(HttpResponse http) throws IOException {
    String encoding = http.headers().first("Content-Encoding").orElse("").toLowerCase(Locale.ROOT);
    if (!UNZIPPED_HERE.contains(encoding.strip())) {
      return http.bodyDecoded().stream().readNBytes(MAX_BYTES);
    }
    byte[] body = http.body().stream().readNBytes(MAX_BYTES);
    InputStream raw = new ByteArrayInputStream(body);
    if (body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B) {
      return new GZIPInputStream(raw).readNBytes(MAX_BYTES);
    }
    return encoding.strip().equals("deflate")
        ? new InflaterInputStream(raw, new Inflater(!hasZlibHead(body))).readNBytes(MAX_BYTES)
        : body;
  }

  /** Deflate is meant to have a head (RFC 9110, 8.4.1.2), and comes without as well. */
  private static boolean hasZlibHead(byte[] body) {
    return body.length > 2
        && (body[0] & 0x0F) == 8
        && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0;
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
