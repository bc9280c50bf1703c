package org.wirecopy.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.HouseStyle;
import org.wirecopy.InputTooLargeException;
import org.wirecopy.Limits;
import org.wirecopy.PageHints;
import org.wirecopy.Precision;
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
      "FORMATS",
      "text and markdown, for reading; json (one array) and jsonl (an object a line), with all "
          + "fields; jsonld (schema.org), ninjs (IPTC 3.1) and annotations (W3C: who said what, "
          + "names, dates), an object a line; html, a report of what was found where and what was "
          + "left out.",
      "EXAMPLES",
      "wirecopy article page.html",
      "wirecopy article --url https://example.org/news/1 - < page.html",
      "wirecopy article --format html page.html > report.html",
      "wirecopy article --manifest pages.jsonl --threads 4 @pages.txt | jq -r .title",
      "wirecopy article --format markdown --output copy --threads 4 @pages.txt",
      "find news -name '*.html' | wirecopy article --threads 4 @- > articles.jsonl",
      "wirecopy article --precision recall --output archive @pages.txt"
    })
final class ArticleCommand implements Callable<Integer> {

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
  private @Nullable ArticleFormat format;

  @Option(
      names = "--style",
      paramLabel = "S",
      description = "Spells names as a newsroom does: ap, reuters, bbc, guardian, un, rt.")
  private @Nullable String style;

  @Option(
      names = "--precision",
      paramLabel = "P",
      defaultValue = "balanced",
      description =
          "What to prefer where a block is uncertain: ${COMPLETION-CANDIDATES}. precision rather "
              + "misses a paragraph, recall rather shows a teaser; default: ${DEFAULT-VALUE}.")
  private Preference preference = Preference.balanced;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "Writes a file an input below DIR instead, at the input's own path. Inputs whose file is "
              + "there are skipped, so a run that broke off goes on; error objects go to standard "
              + "output.")
  private @Nullable Path folder;

  @Option(
      names = "--threads",
      paramLabel = "N",
      defaultValue = "1",
      description = "How many inputs are read at a time, 1 to 256; default: ${DEFAULT-VALUE}.")
  private int threads;

  @Option(names = "--fail-fast", description = "Stops at the first input that fails.")
  private boolean failFast;

  @Option(
      names = {"-v", "--verbose"},
      description = "Tells on standard error what came of each input.")
  private boolean verbose;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Files; @LIST for a file of paths, one a line; - for standard input, @- for paths on it.")
  private List<String> arguments = List.of();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (threads < 1 || threads > 256) {
      throw wrong("--threads " + threads + ": not in 1..256");
    }
    List<String> sources = Inputs.expand(arguments, spec);
    Map<String, String> urls =
        manifest == null ? Map.of() : Inputs.manifest(manifest.toString(), spec);
    boolean several = sources.size() > 1;
    if (url != null && several) {
      throw wrong("--url goes with one input; for more, see --manifest");
    }
    ArticleFormat chosen = format != null ? format : defaultFormat(several);
    if (chosen.join() == ArticleFormat.Join.NONE && several && folder == null) {
      throw wrong("--format " + chosen + " of several inputs needs --output");
    }
    HouseStyle house = style == null ? null : NamesCommand.style(style, spec);
    ArticleParser parser = parser(chosen, preference.precision());
    Reading reading = new Reading(parser, scrapedText, house, chosen, verbose);
    return run(sources, source -> hints(source, urls), reading, chosen);
  }

  private ArticleFormat defaultFormat(boolean several) {
    return !several && folder == null && Terminal.isOutput()
        ? ArticleFormat.text
        : ArticleFormat.jsonl;
  }

  /** The report shows every block of the page, and the dateline where it stands. */
  private static ArticleParser parser(ArticleFormat format, Precision precision) {
    return ArticleParser.builder()
        .precision(precision)
        .trace(format == ArticleFormat.html)
        .keepDateline(format == ArticleFormat.html || format == ArticleFormat.annotations)
        .build();
  }

  private PageHints hints(String source, Map<String, String> urls) {
    return PageHints.none().withUrl(url != null ? url : urls.get(Inputs.key(source)));
  }

  private int run(
      List<String> sources,
      Function<String, PageHints> hints,
      Reading reading,
      ArticleFormat chosen)
      throws IOException {
    OutputStream out = StandardOutput.open();
    Path target = folder;
    if (target == null) {
      Answers answers = new StreamAnswers(out, chosen);
      return batch(sources, !Terminal.isOutput())
          .run(sources, source -> reading.read(source, hints.apply(source)), answers);
    }
    FolderAnswers answers = FolderAnswers.open(target, chosen, sources, out);
    return batch(sources, true)
        .run(
            sources,
            source ->
                answers.isDone(source)
                    ? Answer.skipped(source)
                    : reading.read(source, hints.apply(source)),
            answers);
  }

  /**
   * How the inputs are taken.
   *
   * @param alone whether standard error has the terminal for itself
   */
  private Batch batch(List<String> sources, boolean alone) {
    boolean watched = alone && Terminal.isError();
    return new Batch(threads, failFast, new Progress(System.err, sources.size(), watched, verbose));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  /** The library's {@link Precision}, by the names of {@code --precision}. */
  enum Preference {
    balanced,
    precision,
    recall;

    Precision precision() {
      return Precision.valueOf(name().toUpperCase(Locale.ROOT));
    }
  }

  /** How one input is read and printed; shared by all threads. */
  private record Reading(
      ArticleParser parser,
      boolean scrapedText,
      @Nullable HouseStyle house,
      ArticleFormat format,
      boolean verbose) {

    Answer read(String source, PageHints hints) {
      try (InputStream in = Inputs.open(source)) {
        Article article = parse(in, hints);
        Article styled = house == null ? article : article.restyled(house);
        String note = verbose ? note(styled) : ""; // a formatter costs a short run dearly
        return new Answer(source, format.print(source, styled), null, note);
      } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
        return Answer.failed(source, Failure.of(e));
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
      return parser.parseText(TextBytes.decode(bytes), hints);
    }

    private static String note(Article article) {
      return String.format(
          Locale.ROOT,
          "%s %.2f, %d blocks, %d characters",
          article.quality().verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '),
          article.quality().score(),
          article.blocks().size(),
          article.text().length());
    }
  }
}
