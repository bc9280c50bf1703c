package org.wirecopy.spark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/**
 * What the job costs beside a plain loop over the same file: {@code JobCost PAGES [ROUNDS
 * [COPIES]]}, where PAGES is a folder of pages, {@code .html} or {@code .gz}.
 *
 * <p>All pages go into one WARC file, which is read in turns: by a plain loop that makes the rows
 * and lets them go, and by the job in {@code local[1]}, with rows that go nowhere and with Parquet.
 * Both are in this one JVM, so both are as warm. Counted is the CPU time of the thread that does
 * the work: that of the loop by the JVM's own clock, that of the job as its task tells ({@code
 * executorCpuTime}, the same clock); and that of the whole process, with compiler and collector,
 * which belongs to either.
 */
public final class JobCost {

  private static final int DEFAULT_ROUNDS = 8;

  private final SparkSession spark;
  private final Path warc;
  private final Path output;
  private final TaskTime tasks = new TaskTime();

  private JobCost(SparkSession spark, Path warc, Path output) {
    this.spark = spark;
    this.warc = warc;
    this.output = output;
    spark.sparkContext().addSparkListener(tasks);
  }

  /** Adds up what the tasks took. */
  private static final class TaskTime extends SparkListener {
    private long nanos;

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
      nanos += end.taskMetrics().executorCpuTime();
    }

    synchronized long take() {
      long taken = nanos;
      nanos = 0;
      return taken;
    }
  }

  public static void main(String[] arguments) throws Exception {
    if (arguments.length == 0) {
      System.err.println("usage: JobCost PAGES [ROUNDS [COPIES]]");
      System.exit(2);
    }
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : DEFAULT_ROUNDS;
    int copies = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1;
    Path work = Files.createTempDirectory("wirecopy-spark-");
    Path warc = work.resolve("pages.warc.gz");
    int pages = write(Path.of(arguments[0]), copies, warc);
    System.out.printf(Locale.ROOT, "%d pages, %d bytes%n", pages, Files.size(warc));
    try (SparkSession spark =
        SparkSession.builder().master("local[1]").appName("wirecopy-cost").getOrCreate()) {
      new JobCost(spark, warc, work.resolve("out")).measure(rounds, pages);
    }
  }

  /** The pages of a folder as one file of responses. */
  private static int write(Path folder, int copies, Path warc) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    int number = 0;
    try (WarcWriter writer =
        new WarcWriter(
            FileChannel.open(warc, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
            WarcCompression.GZIP)) {
      for (int copy = 0; copy < copies; copy++) {
        for (Path file : files) {
          URI address = URI.create("https://example.org/" + number++);
          writer.write(
              new WarcResponse.Builder(address).date(Instant.EPOCH).body(response(file)).build());
        }
      }
    }
    return number;
  }

  private static HttpResponse response(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] html =
          file.toString().endsWith(".gz")
              ? new GZIPInputStream(in).readAllBytes()
              : in.readAllBytes();
      return new HttpResponse.Builder(200, "OK").body(MediaType.parse("text/html"), html).build();
    }
  }

  private void measure(int rounds, int pages) throws Exception {
    long[] loop = new long[rounds];
    long[] rows = new long[rounds];
    long[] job = new long[rounds];
    long[] process = new long[rounds * 3];
    for (int round = 0; round < rounds; round++) {
      long start = processTime();
      loop[round] = loop();
      long afterLoop = processTime();
      rows[round] = rows();
      long afterRows = processTime();
      job[round] = job();
      process[3 * round] = afterLoop - start;
      process[3 * round + 1] = afterRows - afterLoop;
      process[3 * round + 2] = processTime() - afterRows;
      System.out.printf(
          Locale.ROOT,
          "round %d, ms a page: loop %.3f (process %.3f), rows %.3f (%.3f), Parquet %.3f (%.3f)%n",
          round,
          milliseconds(loop[round], pages),
          milliseconds(process[3 * round], pages),
          milliseconds(rows[round], pages),
          milliseconds(process[3 * round + 1], pages),
          milliseconds(job[round], pages),
          milliseconds(process[3 * round + 2], pages));
    }
    tell("loop", loop, loop, pages);
    tell("job, rows alone", rows, loop, pages);
    tell("job, Parquet", job, loop, pages);
  }

  /** The cheapest round, the middle of the last half, and each beside the loop's. */
  private static void tell(String name, long[] times, long[] loop, int pages) {
    System.out.printf(
        Locale.ROOT,
        "%-16s least %.3f ms a page, %.3f of the loop's; later rounds %.3f ms, %.3f%n",
        name,
        milliseconds(least(times), pages),
        (double) least(times) / least(loop),
        milliseconds(middle(times), pages),
        (double) middle(times) / middle(loop));
  }

  private static double milliseconds(long nanos, int pages) {
    return nanos / 1e6 / pages;
  }

  private static long least(long[] times) {
    return Arrays.stream(times).min().orElseThrow();
  }

  private static long middle(long[] times) {
    long[] later = Arrays.copyOfRange(times, times.length / 2, times.length);
    Arrays.sort(later);
    return later[later.length / 2];
  }

  private long loop() throws IOException {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Iterator<Row> rows = new WarcRows(warc.toUri().toString(), Files.newInputStream(warc));
    while (rows.hasNext()) {
      rows.next();
    }
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  private long rows() throws Exception {
    new ArticleJob(spark, output.toString(), 1)
        .table(
            List.of(warc.toUri().toString()),
            spark.sparkContext().longAccumulator(),
            spark.sparkContext().longAccumulator())
        .write()
        .format("noop")
        .mode("overwrite")
        .save();
    return taskTime();
  }

  private long job() throws Exception {
    new ArticleJob(spark, output.toString(), 1).run(List.of(warc.toUri().toString()));
    long time = taskTime();
    try (Stream<Path> written = Files.walk(output)) {
      for (Path file : written.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    return time;
  }

  private long taskTime() throws Exception {
    spark.sparkContext().listenerBus().waitUntilEmpty();
    return tasks.take();
  }

  private static long processTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }
}
