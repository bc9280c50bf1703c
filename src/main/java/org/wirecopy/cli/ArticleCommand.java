package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.HouseStyle;
import org.wirecopy.InputTooLargeException;
import org.wirecopy.Limits;
import org.wirecopy.PageHints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The verb {@code article}. */
@Command(
    name = "article",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    sortOptions = false,
    description = {
      "Prints the article of each page.",
      "One answer an input, in input order. An input that fails gives an error object, and the run goes on."
    },
    footer = {
      "",
      "Exit status: 0 all well, 1 some input failed, 2 wrong usage.",
      "",
      "Examples:",
      "  wirecopy article page.html",
      "  wirecopy article --url https://example.org/news/1 - < page.html",
      "  wirecopy article --manifest pages.jsonl --threads 4 @pages.txt > articles.jsonl"
    })
final class ArticleCommand implements Callable<Integer> {

  /** How the articles are printed. */
  enum Format {
    text,
    json,
    jsonl
  }

  /** Answers that may wait for the one before them, a thread. */
  private static final int WAITING = 16;

  @Option(names = "--text", description = "The inputs are text that some scraper saved, not HTML.")
  private boolean scrapedText;

  @Option(
      names = "--url",
      paramLabel = "U",
      description = "The address of the page, where there is one input.")
  private @Nullable String url;

  @Option(
      names = "--manifest",
      paramLabel = "M",
      description = "A file of JSON lines {\"file\", \"url\"}: the addresses of the pages.")
  private @Nullable Path manifest;

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "${COMPLETION-CANDIDATES}; default: text for one input on a terminal, else jsonl.")
  private @Nullable Format format;

  @Option(
      names = "--style",
      paramLabel = "S",
      description = "Spells names as a newsroom does: ap, reuters, bbc, guardian, un, rt.")
  private @Nullable String style;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many inputs are read at a time, 1 to 256; default: ${DEFAULT-VALUE}.")
  private int threads;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Files; @LIST for a file of paths, one a line; - for standard input.")
  private List<String> arguments = List.of();

  @Spec private CommandSpec spec;

  private final ArticleParser parser = ArticleParser.create();
  private @Nullable HouseStyle house;

  /** What came of one input: an article or a failure. */
  private record Answer(String source, @Nullable Article article, @Nullable Failure failure) {}

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > 256) {
      throw new ParameterException(spec.commandLine(), "--threads " + threads + ": not in 1..256");
    }
    List<String> sources;
    Map<String, String> urls;
    try {
      sources = Inputs.expand(arguments);
      urls = manifest == null ? Map.of() : Inputs.manifest(manifest);
    } catch (IOException e) {
      throw new ParameterException(spec.commandLine(), "cannot read " + e.getMessage(), e);
    }
    if (url != null && sources.size() > 1) {
      throw new ParameterException(
          spec.commandLine(), "--url goes with one input; for more, see --manifest");
    }
    Format chosen =
        format != null
            ? format
            : sources.size() == 1 && Main.isTerminal() ? Format.text : Format.jsonl;
    house = style == null ? null : NamesCommand.style(style, spec);
    OutputStream out = Lines.standardOutput();
    try {
      return run(sources, urls, new Printer(out, chosen));
    } catch (IOException e) {
      return 1; // nobody reads on: a broken pipe is no news
    }
  }

  private int run(List<String> sources, Map<String, String> urls, Printer printer)
      throws IOException {
    if (threads == 1) {
      boolean failed = false;
      for (String source : sources) {
        failed |= printer.print(answer(source, urls));
      }
      printer.close();
      return failed ? 1 : 0;
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      return runIn(pool, sources, urls, printer);
    } finally {
      pool.shutdownNow();
    }
  }

  private int runIn(
      ExecutorService pool, List<String> sources, Map<String, String> urls, Printer printer)
      throws IOException {
    Deque<Future<Answer>> waiting = new ArrayDeque<>();
    Iterator<String> next = sources.iterator();
    boolean failed = false;
    while (next.hasNext() || !waiting.isEmpty()) {
      while (next.hasNext() && waiting.size() < threads * WAITING) {
        String source = next.next();
        waiting.add(pool.submit(() -> answer(source, urls)));
      }
      failed |= printer.print(result(waiting.remove()));
    }
    printer.close();
    return failed ? 1 : 0;
  }

  private static Answer result(Future<Answer> future) throws IOException {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  private Answer answer(String source, Map<String, String> urls) {
    PageHints hints = PageHints.none().withUrl(url != null ? url : urls.get(source));
    try (InputStream in = Inputs.open(source)) {
      Article article = parse(in, hints);
      return new Answer(source, house == null ? article : article.restyled(house), null);
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
      return new Answer(source, null, Failure.of(e));
    }
  }

  private Article parse(InputStream in, PageHints hints) throws IOException {
    if (!scrapedText) {
      return parser.parse(in, hints);
    }
    int max = Limits.defaults().maxBytes();
    byte[] bytes = in.readNBytes(max + 1);
    if (bytes.length > max) {
      throw new InputTooLargeException(max, -1);
    }
    return parser.parseText(new String(bytes, StandardCharsets.UTF_8), hints);
  }

  /** Prints answers in one format. */
  private static final class Printer {
    private final OutputStream out;
    private final JsonLines lines;
    private final Format format;
    private boolean first = true;

    Printer(OutputStream out, Format format) {
      this.out = out;
      this.lines = new JsonLines(out);
      this.format = format;
    }

    /** Prints an answer and tells whether it is a failure. */
    boolean print(Answer answer) throws IOException {
      Article article = answer.article();
      Failure failure = answer.failure();
      if (format == Format.text) {
        printText(answer.source(), article, failure);
      } else {
        if (format == Format.json) {
          out.write((first ? "[\n" : ",\n").getBytes(StandardCharsets.UTF_8));
        }
        lines.write(
            json -> {
              if (article != null) {
                ArticleJson.write(answer.source(), article, json);
              } else if (failure != null) {
                failure.writeTo(answer.source(), json);
              }
            });
      }
      first = false;
      out.flush();
      return failure != null;
    }

    private void printText(String source, @Nullable Article article, @Nullable Failure failure)
        throws IOException {
      if (failure != null) {
        System.err.println("wirecopy: " + source + ": " + failure.message());
      } else if (article != null) {
        String text = ArticleText.format(article);
        out.write(((first ? "" : "\n---\n\n") + text).getBytes(StandardCharsets.UTF_8));
      }
    }

    void close() throws IOException {
      if (format == Format.json) {
        out.write((first ? "[]\n" : "]\n").getBytes(StandardCharsets.UTF_8));
      }
      out.flush();
    }
  }
}
