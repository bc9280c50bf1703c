package org.wirecopy.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wirecopy.PageHints;

/**
 * Articles from a Parquet table of pages with the columns {@code url} and {@code html} (string or
 * binary). Arguments: the output folder and the table. An output that is finished is left alone,
 * one that broke off is written anew.
 */
public final class TableJob {

  private static final Logger LOG = LoggerFactory.getLogger(TableJob.class);

  private TableJob() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TableJob OUTPUT TABLE");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("wirecopy").getOrCreate()) {
      run(spark, arguments[0], arguments[1]);
    }
  }

  /** Reads the table, unless an earlier run has finished; returns whether it did. */
  static boolean run(SparkSession spark, String output, String table) throws IOException {
    Path mark = new Path(output, "_SUCCESS"); // Spark's own, written when all rows are committed
    if (mark.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(mark)) {
      LOG.info("{} was finished before", output);
      return false;
    }
    articles(spark, table).write().mode(SaveMode.Overwrite).parquet(output);
    LOG.info("{} is finished", output);
    return true;
  }

  /** The rows of a table's pages, in the table's order and partitions. */
  static Dataset<Row> articles(SparkSession spark, String table) {
    JavaRDD<Row> pages = spark.read().parquet(table).select("url", "html").javaRDD();
    return spark.createDataFrame(pages.map(page -> row(table, page)), PageRow.SCHEMA);
  }

  private static Row row(String table, Row page) {
    String url = page.getString(0);
    Object html = page.get(1);
    if (html == null) {
      return PageRow.error(table, url, new IllegalArgumentException("html is null"));
    }
    byte[] bytes =
        html instanceof byte[] raw ? raw : html.toString().getBytes(StandardCharsets.UTF_8);
    return PageRow.of(table, bytes, PageHints.none().withUrl(url));
  }
}
