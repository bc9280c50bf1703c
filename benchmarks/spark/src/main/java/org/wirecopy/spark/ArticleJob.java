package org.wirecopy.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.LongAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Articles from WARC files, as Parquet. Arguments: the output folder, then files or globs of any
 * file system that Spark knows. A file is a task; files are taken in batches, and a batch that is
 * written is never done again. Option {@code --batch N}: files a batch, by default four for each
 * core.
 */
public final class ArticleJob {

  private static final Logger LOG = LoggerFactory.getLogger(ArticleJob.class);

  private final SparkSession spark;
  private final String output;
  private final int batchSize;

  ArticleJob(SparkSession spark, String output, int batchSize) {
    this.spark = spark;
    this.output = output;
    this.batchSize = batchSize;
  }

  public static void main(String[] arguments) throws IOException {
    List<String> rest = new ArrayList<>(Arrays.asList(arguments));
    int batch = 0;
    int option = rest.indexOf("--batch");
    if (option >= 0 && option + 1 < rest.size()) {
      batch = Integer.parseInt(rest.remove(option + 1));
      rest.remove(option);
    }
    if (rest.size() < 2) {
      System.err.println("usage: ArticleJob [--batch N] OUTPUT WARC...");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("wirecopy").getOrCreate()) {
      int size = batch > 0 ? batch : 4 * spark.sparkContext().defaultParallelism();
      new ArticleJob(spark, rest.get(0), size).run(rest.subList(1, rest.size()));
    }
  }

  /** Reads all files that no earlier run has finished, and returns how many those were. */
  int run(List<String> globs) throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    Ledger ledger = new Ledger(output, configuration);
    List<String> inputs = new ArrayList<>();
    int skipped = 0;
    for (String input : expand(globs, configuration)) {
      if (ledger.isFinished(input)) {
        skipped++;
      } else {
        inputs.add(input);
      }
    }
    LOG.info("{} files to read, {} finished before", inputs.size(), skipped);
    for (int start = 0; start < inputs.size(); start += batchSize) {
      List<String> batch = inputs.subList(start, Math.min(inputs.size(), start + batchSize));
      write(batch, start, inputs.size());
      for (String input : batch) {
        ledger.finish(input);
      }
    }
    return inputs.size();
  }

  private static List<String> expand(List<String> globs, Configuration configuration)
      throws IOException {
    List<String> inputs = new ArrayList<>();
    for (String glob : globs) {
      Path path = new Path(glob);
      FileSystem files = path.getFileSystem(configuration);
      FileStatus[] found = files.globStatus(path);
      if (found == null || found.length == 0) {
        throw new IOException("no such file: " + glob);
      }
      for (FileStatus file : found) {
        inputs.add(file.getPath().toString());
      }
    }
    return inputs.stream().distinct().sorted().toList();
  }

  /** Writes the rows of some files, each into a partition of its own, which it replaces. */
  private void write(List<String> batch, int before, int total) {
    long start = System.nanoTime();
    LongAccumulator pages = spark.sparkContext().longAccumulator("pages");
    LongAccumulator errors = spark.sparkContext().longAccumulator("errors");
    Dataset<Row> table = table(batch, pages, errors);
    table
        .withColumn("file", new FileNames().apply(table.col("input")))
        .write()
        .mode(SaveMode.Overwrite)
        .option("partitionOverwriteMode", "dynamic")
        .partitionBy("file")
        .parquet(output);
    double seconds = (System.nanoTime() - start) / 1e9;
    LOG.info(
        String.format(
            Locale.ROOT,
            "%d of %d files: %d pages, %d errors, %.0f pages a second in this batch",
            before + batch.size(),
            total,
            pages.value(),
            errors.value(),
            pages.value() / seconds));
  }

  /** The rows of some files, a partition each, counted as they are made. */
  Dataset<Row> table(List<String> batch, LongAccumulator pages, LongAccumulator errors) {
    SerializableConfiguration configuration =
        new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
    JavaRDD<Row> rows =
        JavaSparkContext.fromSparkContext(spark.sparkContext())
            .parallelize(batch, batch.size())
            .mapPartitions(files -> rows(files, configuration))
            .map(
                row -> {
                  (row.isNullAt(row.length() - 1) ? pages : errors).add(1);
                  return row;
                });
    return spark.createDataFrame(rows, PageRow.SCHEMA);
  }

  private static Iterator<Row> rows(
      Iterator<String> files, SerializableConfiguration configuration) {
    return new Iterator<>() {
      private Iterator<Row> current = List.<Row>of().iterator();

      @Override
      public boolean hasNext() {
        while (!current.hasNext() && files.hasNext()) {
          current = open(files.next(), configuration.value());
        }
        return current.hasNext();
      }

      @Override
      public Row next() {
        return current.next();
      }
    };
  }

  /** The rows of one file; one error row if it cannot be opened. */
  static Iterator<Row> open(String input, Configuration configuration) {
    try {
      Path path = new Path(input);
      return new WarcRows(input, path.getFileSystem(configuration).open(path));
    } catch (IOException | RuntimeException e) {
      return List.of(PageRow.error(input, null, e)).iterator();
    }
  }
}
