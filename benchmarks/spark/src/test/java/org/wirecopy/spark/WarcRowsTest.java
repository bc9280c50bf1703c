package org.wirecopy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;

/** Records as crawlers write them, one by one and without Spark. */
class WarcRowsTest {

  private static final int TITLE = PageRow.SCHEMA.fieldIndex("title");
  private static final int ERROR = PageRow.SCHEMA.fieldIndex("error");

  private static final byte[] PAGE = WarcFiles.page(3).getBytes(StandardCharsets.UTF_8);

  private static byte[] record(String type, byte[] block) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/x\r\n"
                + "WARC-Date: 2024-06-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                + "Content-Type: "
                + type
                + "\r\nContent-Length: "
                + block.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(block);
    out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    return out.toByteArray();
  }

  private static byte[] http(String header, byte[] body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + header + "\r\n";
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    out.write(body);
    return record("application/http;msgtype=response", out.toByteArray());
  }

  private static byte[] zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(PAGE);
    }
    return bytes.toByteArray();
  }

  private static List<Row> rows(byte[] warc) {
    List<Row> rows = new ArrayList<>();
    new WarcRows("a.warc", new ByteArrayInputStream(warc)).forEachRemaining(rows::add);
    return rows;
  }

  private static void isThePage(byte[] warc) {
    List<Row> rows = rows(warc);
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).get(ERROR)).isNull();
    assertThat(rows.get(0).getString(TITLE)).isEqualTo("Ferry strike, day 3");
  }

  @Test
  void aPageIsUnzippedWhateverTheHeaderSays() throws IOException {
    isThePage(http("", PAGE));
    isThePage(http("Content-Encoding: gzip\r\n", zipped()));
    isThePage(http("Content-Encoding: gzip\r\n", PAGE));
    isThePage(http("", zipped()));
  }

  @Test
  void otherEncodingsAreUndoneOrToldOf() throws IOException {
    for (boolean bare : new boolean[] {false, true}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, bare);
      try (OutputStream out = new DeflaterOutputStream(bytes, deflater)) {
        out.write(PAGE);
      }
      isThePage(http("Content-Encoding: deflate\r\n", bytes.toByteArray()));
    }
    List<Row> rows = rows(http("Content-Encoding: rot13\r\n", PAGE));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).getString(ERROR)).contains("rot13");
  }

  @Test
  void whatIsNoPageGivesNoRow() throws IOException {
    byte[] name =
        "20240601000000\nexample.org. 300 IN A 192.0.2.1\n".getBytes(StandardCharsets.US_ASCII);
    assertThat(rows(record("text/dns", name))).isEmpty();
  }
}
