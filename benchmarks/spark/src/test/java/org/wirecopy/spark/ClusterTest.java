package org.wirecopy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two executors in processes of their own: what a task needs travels, and the rows are the same.
 */
class ClusterTest {

  @TempDir private Path folder;

  @Test
  void executorsGiveTheRowsOfLocalThreads() throws IOException {
    WarcFiles.write(folder.resolve("a.warc.gz"), 5);
    WarcFiles.write(folder.resolve("b.warc.gz"), 3);
    List<String> cluster = rows("local-cluster[2,1,1024]", "cluster");
    assertThat(cluster).hasSize(5 + 3 + 2);
    assertThat(cluster).isEqualTo(rows("local[1]", "local"));
  }

  private List<String> rows(String master, String name) throws IOException {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    try (SparkSession spark =
        SparkSession.builder()
            .master(master)
            .appName(name)
            .config("spark.ui.enabled", "false")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .config("spark.executor.extraClassPath", classPath)
            .config("spark.sql.shuffle.partitions", "2")
            .getOrCreate()) {
      String output = folder.resolve(name).toString();
      new ArticleJob(spark, output, 2).run(List.of(folder.resolve("*.warc.gz").toString()));
      return spark
          .read()
          .schema(PageRow.SCHEMA)
          .parquet(output)
          .drop("file")
          .toJSON()
          .collectAsList()
          .stream()
          .sorted()
          .toList();
    }
  }
}
