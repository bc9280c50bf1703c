package org.wirecopy.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Dateline;
import org.wirecopy.HouseStyle;
import org.wirecopy.Name;
import org.wirecopy.PageHints;
import org.wirecopy.Romanization;

/**
 * Heap that the library holds once a part of it has been used: models, tables and lexicons, one
 * part after another, after collections. Run it with {@code -XX:+UseSerialGC}. {@code HeldHeap
 * FOLDER}
 */
public final class HeldHeap {
  private static final int COLLECTIONS = 4;

  /** A name in each script that needs a table of its own. */
  private static final String NAMES = "Зеленський 安倍晋三 محمد Ελλάδα გია Հայ 김정은 שלום हिन्दी";

  private final ArticleParser parser = ArticleParser.create();
  private final byte[][] pages;

  private HeldHeap(byte[][] pages) {
    this.pages = pages;
  }

  /** Prints a table. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: HeldHeap FOLDER");
      System.exit(2);
    }
    byte[][] pages = PageFolder.read(Path.of(args[0]));
    int before = megabytes(0);
    System.out.println("| used so far | held, MB |\n| --- | --- |");
    new HeldHeap(pages).run(before);
  }

  private void run(int before) {
    each(Article::text);
    say("articles", before);
    each(Article::dates);
    each(Article::dateline);
    Dateline.parse("OSTIA, May 16 (Reuters) - The");
    say("dates and datelines", before);
    each(Article::attributions);
    say("attributions", before);
    each(Article::names);
    Name.similarity("Zelensky", "Зеленський");
    say("names and their likeness", before);
    HouseStyle.all().forEach(style -> style.apply("In Kiev, Zelensky said"));
    say("all house styles", before);
    Romanization.systems().forEach(system -> Romanization.of(system).apply(NAMES));
    say("all " + Romanization.systems().size() + " romanizations", before);
  }

  private void each(Consumer<Article> use) {
    for (byte[] page : pages) {
      use.accept(parser.parse(page, PageHints.of("https://example.org/2024/05/16/a")));
    }
  }

  private static void say(String part, int before) {
    System.out.printf(Locale.ROOT, "| %s | %d |%n", part, megabytes(before));
  }

  private static int megabytes(int before) {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return (int) Math.round((runtime.totalMemory() - runtime.freeMemory()) / 1e6) - before;
  }
}
