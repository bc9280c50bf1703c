package org.wirecopy.benchmarks.quality;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wirecopy.Attribution;

/**
 * Scores Wirecopy and the JVM's other extractors on the gold sets of a folder, and prints one
 * table: {@code Quality FOLDER [SET...]}. A figure that a tool does not give is a dash.
 */
public final class Quality {

  private final GoldFolder folder;

  private Quality(GoldFolder folder) {
    this.folder = folder;
  }

  /** Scores the sets that are there, or those that are named. */
  public static void main(String[] args) throws IOException {
    if (args.length == 0) {
      System.err.println("usage: Quality FOLDER [SET...]");
      System.exit(2);
    }
    List<String> names = List.of(args).subList(1, args.length);
    Quality quality = new Quality(new GoldFolder(Path.of(args[0])));
    System.out.println("| set | pages | figure | " + labels() + " |");
    System.out.println("| --- | --- | --- |" + " --- |".repeat(Extractor.values().length));
    for (GoldSet set : GoldSet.values()) {
      if (names.isEmpty() || names.contains(set.label())) {
        quality.print(set);
      }
    }
    if (names.isEmpty() || names.contains(WhoSaidWhat.LABEL)) {
      quality.printWhoSaidWhat();
    }
  }

  /** Of the tools here, Wirecopy alone tells who said what. */
  private void printWhoSaidWhat() throws IOException {
    Optional<WhoSaidWhat> graded = WhoSaidWhat.grade(folder, Attribution::extract);
    if (graded.isEmpty()) {
      System.err.println("no " + WhoSaidWhat.LABEL + " in the folder");
      return;
    }
    String others = " – |".repeat(Extractor.values().length - 1);
    graded
        .get()
        .figures()
        .forEach(
            (figure, value) ->
                System.out.printf(
                    "| %s | %d | %s | %s%s%n",
                    WhoSaidWhat.LABEL, graded.get().texts(), figure, cell(value), others));
  }

  private static String labels() {
    return String.join(" | ", Arrays.stream(Extractor.values()).map(Extractor::label).toList());
  }

  private void print(GoldSet set) throws IOException {
    List<GoldItem> items = folder.read(set);
    if (items.isEmpty()) {
      System.err.println("no " + set.label() + " in the folder");
      return;
    }
    Map<Extractor, Map<String, Double>> all = new EnumMap<>(Extractor.class);
    for (Extractor extractor : Extractor.values()) {
      all.put(extractor, figures(set, items, extractor));
    }
    for (String figure : all.get(Extractor.WIRECOPY).keySet()) {
      StringBuilder line =
          new StringBuilder("| " + set.label() + " | " + items.size() + " | " + figure + " |");
      all.forEach((extractor, figures) -> line.append(' ').append(cell(figures.get(figure))));
      System.out.println(line);
    }
  }

  /** Nothing right at all is taken for a field that the tool does not give. */
  private static String cell(double value) {
    return value == 0 ? "– |" : String.format(Locale.ROOT, "%.3f |", value).replaceFirst("^0", "");
  }

  static Map<String, Double> figures(GoldSet set, List<GoldItem> items, Extractor extractor) {
    Tally tally = new Tally();
    for (GoldItem item : items) {
      set.grade(item, extractor.read(item.html()), tally);
    }
    return set.figures(tally);
  }
}
