package org.wirecopy.benchmarks;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.wirecopy.ArticleParser;
import org.wirecopy.Limits;
import org.wirecopy.PageHints;
import org.wirecopy.Precision;
import org.wirecopy.internal.content.BodySelector;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.ElementAttributes;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.source.NameSet;
import org.wirecopy.internal.source.Source;

/**
 * What each stage of a parse costs, in CPU time and bytes allocated of this thread, against a bare
 * {@code Jsoup.parse} of the same pages, the stages interleaved page by page. CPU time makes the
 * ratios hold on a busy machine.
 *
 * <pre>{@code StageCost FOLDER [ROUNDS]}</pre>
 */
public final class StageCost {

  private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static final List<String> STAGES =
      List.of("bare parse", "source, tree", "page", "meta", "content", "whole article");

  private static final NameSet ATTRIBUTES = new NameSet(ElementAttributes.NAMES);
  private static final int DEFAULT_ROUNDS = 20;
  private static final int MAX_TAG_NAME = Limits.defaults().maxTagName();

  private final long[] nanos = new long[STAGES.size()];
  private final long[] bytes = new long[STAGES.size()];
  private final ArticleParser parser = ArticleParser.create();
  private long nanosBefore;
  private long bytesBefore;

  private StageCost() {}

  /** Runs the rounds and prints the last one. */
  public static void main(String[] args) throws IOException {
    byte[][] pages = PageFolder.read(Path.of(args[0]));
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : DEFAULT_ROUNDS;
    StageCost cost = new StageCost();
    for (int round = 0; round < rounds; round++) {
      Arrays.fill(cost.nanos, 0);
      Arrays.fill(cost.bytes, 0);
      for (byte[] page : pages) {
        cost.measure(page);
      }
    }
    cost.print();
  }

  private void measure(byte[] html) throws IOException {
    begin();
    Jsoup.parse(new ByteArrayInputStream(html), null, "");
    end(0);
    Reader sifted = Source.of(html, null).sifted(ATTRIBUTES, MAX_TAG_NAME);
    Document document = Parser.htmlParser().parseInput(sifted, "");
    end(1);
    Page page = HtmlWalk.walk(document);
    end(2);
    Candidates candidates = Candidates.read(page, "");
    end(3);
    BodySelector.select(page, candidates, Precision.BALANCED);
    end(4);
    parser.parse(html, PageHints.none());
    end(5);
  }

  private void begin() {
    nanosBefore = THREAD.getCurrentThreadCpuTime();
    bytesBefore = THREAD.getCurrentThreadAllocatedBytes();
  }

  private void end(int stage) {
    nanos[stage] += THREAD.getCurrentThreadCpuTime() - nanosBefore;
    bytes[stage] += THREAD.getCurrentThreadAllocatedBytes() - bytesBefore;
    begin();
  }

  private void print() {
    System.out.printf("%-14s %10s %9s %11s%n", "stage", "CPU ms", "x parse", "x allocation");
    for (int stage = 0; stage < nanos.length; stage++) {
      System.out.printf(
          "%-14s %10.1f %9.3f %11.3f%n",
          STAGES.get(stage),
          nanos[stage] / 1e6,
          (double) nanos[stage] / nanos[0],
          (double) bytes[stage] / bytes[0]);
    }
  }
}
