package org.wirecopy.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.wirecopy.PageHints;

/**
 * Articles from a Parquet table of pages with the columns {@code url} and {@code html} (string or
 * binary). Arguments: the output folder and the table; an output that is there is left alone.
 */
public final class TableJob {

  private TableJob() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: TableJob OUTPUT TABLE");
      System.exit(2);
    }
    try (SparkSession spark = SparkSession.builder().appName("wirecopy").getOrCreate()) {
      articles(spark, arguments[1]).write().parquet(arguments[0]);
    }
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
