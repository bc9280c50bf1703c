package org.wirecopy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The average time of one pass over a folder of pages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ArticleBenchmark {

  /** Who reads. */
  @Param({"JSOUP", "WIRECOPY", "READABILITY4J", "BOILERPIPE", "CRUX"})
  public Implementations engine;

  /** The folder; its .html and .html.gz files are read, those of folders inside it as well. */
  @Param("../src/test/resources/golden")
  public String pages;

  private byte[][] bytes;

  /** Reads the folder. */
  @Setup(Level.Trial)
  public void load() throws IOException {
    bytes = PageFolder.read(Path.of(pages));
  }

  /** One pass. */
  @Benchmark
  public void pass(Blackhole out) {
    for (byte[] page : bytes) {
      out.consume(engine.read(page));
    }
  }
}
