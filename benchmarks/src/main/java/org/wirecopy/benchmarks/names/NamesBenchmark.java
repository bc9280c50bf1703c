package org.wirecopy.benchmarks.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wirecopy.HouseStyle;
import org.wirecopy.Name;
import org.wirecopy.Romanization;

/**
 * Names a second on made-up names: stems and endings of family names put together at random,
 * spelled by two systems. Run: {@code java -jar benchmarks/target/benchmarks.jar NamesBenchmark}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class NamesBenchmark {
  private static final int NAMES = 1000;
  private static final String[] STEMS = {
    "Ковал", "Шевч", "Журав", "Чернигов", "Хмель", "Лебед", "Воробь", "Яким", "Щерб", "Гриц"
  };
  private static final String[] MIDDLES = {"ен", "иц", "еш", "ат", "ощ", "ин", "ух", "ый"};
  private static final String[] ENDINGS = {"ов", "ский", "енко", "ова", "ич", "ева", "цын", "юк"};
  private static final String SENTENCE =
      "Officials in Kiev said Vladimir Zelensky would travel to Odessa and Kharkov on Tuesday,"
          + " although the talks with partners in Brussels had not yet been confirmed by anyone. ";

  private final List<String> cyrillic = new ArrayList<>();
  private final List<String> english = new ArrayList<>();
  private final List<String> german = new ArrayList<>();
  private final Romanization system = Romanization.of("bgn-rus");
  private String copy = "";

  @Setup
  public void setUp() {
    Random random = new Random(1);
    Romanization press = Romanization.of("press-rus-Cyrl-Latn-eng");
    Romanization duden = Romanization.of("press-rus-Cyrl-Latn-deu");
    for (int i = 0; i < NAMES; i++) {
      String name = pick(random, STEMS) + pick(random, MIDDLES) + pick(random, ENDINGS);
      cyrillic.add(name);
      english.add(press.apply(name));
      german.add(duden.apply(name));
    }
    copy = SENTENCE.repeat(6000); // about a megabyte
  }

  private static String pick(Random random, String[] parts) {
    return parts[random.nextInt(parts.length)];
  }

  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void romanize(Blackhole hole) {
    for (String name : cyrillic) {
      hole.consume(system.apply(name));
    }
  }

  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void key(Blackhole hole) {
    for (String name : english) {
      hole.consume(Name.key(name));
    }
  }

  /** Two spellings of one name: everything is looked at. */
  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void similaritySame(Blackhole hole) {
    for (int i = 0; i < NAMES; i++) {
      hole.consume(Name.similarity(english.get(i), german.get(i)));
    }
  }

  /** Spellings of different names, as in a scan without a blocking key. */
  @Benchmark
  @OperationsPerInvocation(NAMES)
  public void similarityDifferent(Blackhole hole) {
    for (int i = 0; i < NAMES; i++) {
      hole.consume(Name.similarity(english.get(i), german.get((i + 1) % NAMES)));
    }
  }

  /** Megabytes a second, nearly: one operation is a text of about a megabyte. */
  @Benchmark
  public String restyle() {
    return HouseStyle.AP.apply(copy);
  }
}
