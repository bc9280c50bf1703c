package org.wirecopy.benchmarks;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * JMH's figures as one table of ratios to a bare parse: time and allocation of every engine, and
 * what a second thread brings. {@code SpeedTable FOLDER [ITERATIONS]}; an iteration takes two
 * seconds. The engines run one after the other, so the machine should have nothing else to do; on a
 * busy one see {@code EngineCost}.
 */
public final class SpeedTable {

  private static final int DEFAULT_ITERATIONS = 5;
  private static final TimeValue ITERATION = TimeValue.seconds(2);

  private final String folder;
  private final int iterations;

  private SpeedTable(String folder, int iterations) {
    this.folder = folder;
    this.iterations = iterations;
  }

  /** Runs all engines and prints the table. */
  public static void main(String[] args) throws RunnerException {
    if (args.length == 0) {
      System.err.println("usage: SpeedTable FOLDER [ITERATIONS]");
      System.exit(2);
    }
    int iterations = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_ITERATIONS;
    new SpeedTable(args[0], iterations).print();
  }

  private void print() throws RunnerException {
    Map<Implementations, RunResult> results = new EnumMap<>(Implementations.class);
    for (RunResult result : run(1, engines())) {
      results.put(engine(result), result);
    }
    RunResult floor = results.get(Implementations.JSOUP);
    System.out.println("| engine | time / bare parse | allocation / bare parse |");
    System.out.println("| --- | --- | --- |");
    results.forEach(
        (engine, result) ->
            System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f |%n",
                engine,
                time(result) / time(floor),
                allocation(result) / allocation(floor)));
    double one = time(results.get(Implementations.WIRECOPY));
    double two = time(run(2, Implementations.WIRECOPY.name()).get(0));
    System.out.printf(
        Locale.ROOT,
        "Two threads read %.2f times what one reads, if two cores are idle.%n",
        2 * one / two);
  }

  private static String[] engines() {
    List<String> names = new ArrayList<>();
    for (Implementations engine : Implementations.values()) {
      names.add(engine.name());
    }
    return names.toArray(String[]::new);
  }

  private List<RunResult> run(int threads, String... engines) throws RunnerException {
    return List.copyOf(
        new Runner(
                new OptionsBuilder()
                    .include(ArticleBenchmark.class.getName() + ".pass")
                    .param("engine", engines)
                    .param("pages", folder)
                    .threads(threads)
                    .forks(1)
                    .warmupIterations(iterations)
                    .warmupTime(ITERATION)
                    .measurementIterations(iterations)
                    .measurementTime(ITERATION)
                    .addProfiler(GCProfiler.class)
                    .jvmArgs("-Xmx2g", "-Xss4m")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run());
  }

  private static Implementations engine(RunResult result) {
    return Implementations.valueOf(result.getParams().getParam("engine"));
  }

  private static double time(RunResult result) {
    return result.getPrimaryResult().getScore();
  }

  private static double allocation(RunResult result) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
        .map(Map.Entry::getValue)
        .mapToDouble(Result::getScore)
        .findFirst()
        .orElse(Double.NaN);
  }
}
