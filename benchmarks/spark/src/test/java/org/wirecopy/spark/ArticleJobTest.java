package org.wirecopy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job in two local threads, on WARC files made here: its rows are those of one JVM. */
class ArticleJobTest {

  private static SparkSession spark;

  @TempDir private Path folder;

  @BeforeAll
  static void start() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .appName("test")
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate();
  }

  @AfterAll
  static void stop() {
    spark.stop();
  }

  private Path warc(String name, int pages) throws IOException {
    return WarcFiles.write(folder.resolve(name), pages);
  }

  private List<Row> read() {
    return spark
        .read()
        .schema(PageRow.SCHEMA)
        .parquet(folder.resolve("out").toString())
        .drop("file")
        .orderBy("input", "url", "error")
        .collectAsList();
  }

  private static List<Row> oneJvm(List<Path> files) {
    List<Row> rows = new ArrayList<>();
    for (Path file : files) {
      Iterator<Row> each = ArticleJob.open(file.toUri().toString(), new Configuration());
      each.forEachRemaining(rows::add);
    }
    return rows;
  }

  private static List<String> strings(List<Row> rows) {
    return rows.stream().map(Row::json).sorted().toList();
  }

  private List<Row> withSchema(List<Row> rows) {
    return spark.createDataFrame(rows, PageRow.SCHEMA).collectAsList();
  }

  @Test
  void theRowsAreThoseOfOneJvm() throws IOException {
    List<Path> files = List.of(warc("a.warc.gz", 5), warc("b.warc.gz", 7), warc("c.warc.gz", 0));
    ArticleJob job = new ArticleJob(spark, folder.resolve("out").toString(), 2);
    assertThat(job.run(List.of(folder.resolve("*.warc.gz").toString()))).isEqualTo(3);
    List<Row> rows = read();
    assertThat(rows).hasSize(5 + 7 + 3);
    assertThat(strings(rows))
        .isEqualTo(strings(withSchema(oneJvm(files)).stream().map(this::renamed).toList()));
    Row first = rows.get(0);
    assertThat(first.<String>getAs("title")).isEqualTo("Ferry strike, day 0");
    assertThat(first.<String>getAs("published")).isEqualTo("2024-05-01T07:30Z");
    assertThat(first.<scala.collection.Seq<?>>getAs("attributions").size()).isPositive();
    assertThat(first.<String>getAs("error")).isNull();
  }

  /** Hadoop writes {@code file:/x} where Java writes {@code file:///x}. */
  private Row renamed(Row row) {
    Object[] values = new Object[row.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    values[0] = row.getString(0).replace("file:///", "file:/");
    return new org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema(values, row.schema());
  }

  @Test
  void aSecondRunReadsOnlyWhatIsNew() throws IOException {
    warc("a.warc.gz", 2);
    ArticleJob job = new ArticleJob(spark, folder.resolve("out").toString(), 8);
    String glob = folder.resolve("*.warc.gz").toString();
    assertThat(job.run(List.of(glob))).isEqualTo(1);
    warc("b.warc.gz", 1);
    assertThat(job.run(List.of(glob))).isEqualTo(1);
    assertThat(job.run(List.of(glob))).isZero();
    assertThat(read()).hasSize(3 + 2);
  }

  @Test
  void nothingBadFailsTheJob() throws IOException {
    Path whole = warc("whole.warc.gz", 6);
    byte[] bytes = Files.readAllBytes(whole);
    Files.write(folder.resolve("cut.warc.gz"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
    Files.writeString(folder.resolve("noise.warc.gz"), "this is no WARC file at all");
    Files.createFile(folder.resolve("empty.warc.gz"));
    try (OutputStream broken = Files.newOutputStream(folder.resolve("record.warc"))) {
      String http = "HTTP/1.1 two hundred\r\n\r\nx";
      broken.write(
          ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/x\r\n"
                  + "WARC-Date: 2024-06-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
                  + "Content-Type: application/http;msgtype=response\r\nContent-Length: "
                  + http.length()
                  + "\r\n\r\n"
                  + http
                  + "\r\n\r\n")
              .getBytes(StandardCharsets.US_ASCII));
    }
    ArticleJob job = new ArticleJob(spark, folder.resolve("out").toString(), 8);
    assertThat(job.run(List.of(folder.resolve("*.warc*").toString()))).isEqualTo(5);
    List<Row> rows = read();
    assertThat(rows.stream().filter(row -> row.getAs("error") == null)).hasSizeGreaterThan(7);
    List<String> failed =
        rows.stream()
            .filter(row -> row.getAs("error") != null)
            .map(row -> row.<String>getAs("input").replaceAll(".*/", ""))
            .toList();
    assertThat(failed).contains("cut.warc.gz", "noise.warc.gz", "record.warc");
  }

  @Test
  void aTableOfPagesIsReadLikewiseAndOnce() throws IOException {
    String table = folder.resolve("pages").toString();
    spark
        .range(4)
        .select(
            functions.concat(functions.lit("https://example.org/"), functions.col("id")).as("url"),
            functions.when(functions.col("id").lt(3), functions.lit(WarcFiles.page(3))).as("html"))
        .write()
        .parquet(table);
    Path out = Files.createDirectory(folder.resolve("out"));
    Files.writeString(out.resolve("part-0.parquet"), "what a run that broke off has left");
    assertThat(TableJob.run(spark, out.toString(), table)).isTrue();
    assertThat(TableJob.run(spark, out.toString(), table)).isFalse();
    List<Row> rows =
        spark.read().schema(PageRow.SCHEMA).parquet(out.toString()).orderBy("url").collectAsList();
    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).<String>getAs("title")).isEqualTo("Ferry strike, day 3");
    assertThat(rows.get(3).<String>getAs("error")).contains("html is null");
  }
}
