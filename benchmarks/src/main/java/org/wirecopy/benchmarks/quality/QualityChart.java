package org.wirecopy.benchmarks.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wirecopy.benchmarks.EngineCost;
import org.wirecopy.benchmarks.Implementations;

/**
 * Draws the body's quality against the CPU time of a page, a panel for each of two gold sets:
 * {@code QualityChart FOLDER OUT.svg [ROUNDS]}. Both are measured here, on the same pages; figures
 * from elsewhere stand in {@code reference.tsv}.
 */
public final class QualityChart {

  private static final Map<GoldSet, String> PANELS =
      Map.of(GoldSet.FUNDUS, "body F1", GoldSet.NAEB, "F1");

  private static final int DEFAULT_ROUNDS = 8;
  private static final int MIN_COLUMNS = 3;

  private QualityChart() {}

  /** Measures, and writes the picture. */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println("usage: QualityChart FOLDER OUT.svg [ROUNDS]");
      System.exit(2);
    }
    int rounds = args.length > 2 ? Integer.parseInt(args[2]) : DEFAULT_ROUNDS;
    GoldFolder folder = new GoldFolder(Path.of(args[0]));
    List<Panel> panels = new ArrayList<>();
    for (GoldSet set : List.of(GoldSet.FUNDUS, GoldSet.NAEB)) {
      List<GoldItem> items = folder.read(set);
      if (items.isEmpty()) {
        throw new IOException("no " + set.label() + " in " + args[0]);
      }
      panels.add(panel(set, items, rounds));
    }
    Files.writeString(Path.of(args[1]), new Scatter(panels).svg());
  }

  private static Panel panel(GoldSet set, List<GoldItem> items, int rounds) throws IOException {
    byte[][] pages = items.stream().map(GoldItem::html).toArray(byte[][]::new);
    EngineCost cost = EngineCost.measure(pages, rounds);
    List<Panel.Point> points = new ArrayList<>();
    for (Extractor extractor : Extractor.values()) {
      double time = cost.time(Implementations.valueOf(extractor.name()));
      double f1 = Quality.figures(set, items, extractor).get(PANELS.get(set));
      points.add(new Panel.Point(name(extractor), time, f1));
      System.out.printf("%s %s %.2f %.3f%n", set.label(), extractor.label(), time, f1);
    }
    String title = set.label() + ", " + items.size() + " pages";
    return new Panel(title, points, references(set));
  }

  /** Without the version. */
  private static String name(Extractor extractor) {
    return extractor.label().split(" ")[0];
  }

  private static List<Panel.Reference> references(GoldSet set) throws IOException {
    List<Panel.Reference> references = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(QualityChart.class.getResourceAsStream("reference.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] columns = line.split("\t");
        if (columns.length >= MIN_COLUMNS && columns[0].equals(set.label())) {
          references.add(new Panel.Reference(columns[1], Double.parseDouble(columns[2])));
        }
      }
    }
    return references;
  }
}
