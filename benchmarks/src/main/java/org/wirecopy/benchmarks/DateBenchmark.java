package org.wirecopy.benchmarks;

import java.time.OffsetDateTime;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.wirecopy.Dateline;
import org.wirecopy.internal.time.DateMentions;
import org.wirecopy.internal.time.DateText;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/** Date strings, stamps and datelines a second, each over a mix of what sites and wires print. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DateBenchmark {

  private static final String[] STRINGS = {
    "2022-11-08T22:08:00.000+0000",
    "8 Nov, 2022 22:08",
    "Nov. 8, 2022, 6:02 p.m. ET",
    "Dienstag, 8. November 2022, 22.08 Uhr",
    "Publié le 8 novembre 2022 à 18h30",
    "8 ноября 2022, 22:08",
    "2022年11月08日22:08",
    "08/11/2022",
  };

  private static final String[] NO_DATES = {
    "Share this story",
    "By Jane Example, staff writer",
    "2 comments",
    "The bridge was closed for six hours after the storm",
    "Subscribe for $4.99 a month",
    "Terms of use",
    "Photo: Example / Agency",
    "World",
  };

  private static final String[] OPENINGS = {
    "LONDON, Nov 8 (Reuters) - Sterling fell after the report.",
    "ST. PAUL, Minn. (AP) — The river rose overnight.",
    "Berlin (dpa) - Der Rat tagt am Mittwoch.",
    "МОСКВА, 8 ноября. /ТАСС/. Мосты закрыты.",
    "The river rose overnight and closed two bridges.",
    "Example Industries Inc said it would open a plant.",
    "Officials — most of them new — declined to comment.",
    "A storm closed the port on Tuesday.",
  };

  private static final int MIX = 8;

  private static final StampContext FETCHED =
      new StampContext(null, null, OffsetDateTime.parse("2022-11-09T12:00:00Z"));

  private static final StampContext STORY =
      new StampContext("en", null, OffsetDateTime.parse("2022-11-09T12:00:00Z"));

  private static final String TEXT =
      ("The port was closed on Tuesday after a storm, officials said, as it was in February 2021. "
              + "Ships waited for two days. A report of March 3, 2020, had warned of it. ")
          .repeat(20);

  @Benchmark
  @OperationsPerInvocation(MIX)
  public void strings(Blackhole sink) {
    for (String text : STRINGS) {
      sink.consume(DateText.read(text, FETCHED));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MIX)
  public void stamps(Blackhole sink) {
    for (String text : STRINGS) {
      sink.consume(PublicationStamp.find(text, StampContext.NONE));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MIX)
  public void stampsWhereNoneIs(Blackhole sink) {
    for (String text : NO_DATES) {
      sink.consume(PublicationStamp.find(text, StampContext.NONE));
    }
  }

  @Benchmark
  @OperationsPerInvocation(MIX)
  public void datelines(Blackhole sink) {
    for (String text : OPENINGS) {
      sink.consume(Dateline.parse(text));
    }
  }

  /** A text of 3,300 characters an operation. */
  @Benchmark
  public Object mentions() {
    return DateMentions.find(TEXT, STORY);
  }
}
