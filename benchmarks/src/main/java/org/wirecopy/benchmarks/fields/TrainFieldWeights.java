package org.wirecopy.benchmarks.fields;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.benchmarks.fields.ConditionalLogit.Choice;
import org.wirecopy.internal.assemble.AuthorClue;
import org.wirecopy.internal.assemble.DayClue;
import org.wirecopy.internal.assemble.TextSummaryClue;
import org.wirecopy.internal.assemble.TextTitleClue;
import org.wirecopy.internal.assemble.TitleClue;

/**
 * Fits {@code field-weights.tsv} on the development pages and reports how often the best option is
 * right: at most, on the pages fitted on, and cross-validated with publishers kept apart.
 *
 * <pre>{@code TrainFieldWeights CORPUS FIELD}</pre>
 *
 * <p>Prints the table's rows for the field.
 */
public final class TrainFieldWeights {

  private static final int FOLDS = 10;

  private TrainFieldWeights() {}

  /** Runs the training. */
  public static void main(String[] args) throws IOException {
    String field = args[1];
    Enum<?>[] clues = clues(field);
    List<Choice> choices = FieldChoices.load(Path.of(args[0]), field);
    double penalty = penalty(field);
    double[][] byFold = new double[FOLDS][];
    for (int fold = 0; fold < FOLDS; fold++) {
      byFold[fold] = ConditionalLogit.fit(others(choices, fold), clues.length, penalty);
    }
    double[] all = ConditionalLogit.fit(choices, clues.length, penalty);
    Map<String, double[]> sums = new TreeMap<>();
    for (Choice choice : choices) {
      double[] sum = sums.computeIfAbsent(choice.set(), s -> new double[4]);
      sum[0]++;
      sum[1] += choice.best();
      sum[2] += ConditionalLogit.gained(choice, all);
      sum[3] += ConditionalLogit.gained(choice, byFold[fold(choice)]);
      if (System.getProperty("errors") != null
          && ConditionalLogit.gained(choice, all) < choice.best()) {
        System.out.println("  wrong " + choice.set() + " " + choice.name());
      }
    }
    sums.forEach(
        (set, sum) ->
            System.out.printf(
                Locale.ROOT,
                "# %-18s pages %4.0f  at most %.3f  fitted %.3f  cross-validated %.3f%n",
                set,
                sum[0],
                sum[1] / sum[0],
                sum[2] / sum[0],
                sum[3] / sum[0]));
    for (Enum<?> clue : clues) {
      System.out.printf(Locale.ROOT, "%s\t%s\t%.2f%n", field, clue.name(), all[clue.ordinal()]);
    }
  }

  /** Weaker where the pages are many more than the clues; cross-validated. */
  private static double penalty(String field) {
    return Double.parseDouble(
        System.getProperty("penalty", field.equals("published") ? "0.002" : "0.004"));
  }

  private static Enum<?>[] clues(String field) {
    return switch (field) {
      case "title" -> TitleClue.values();
      case "text-title" -> TextTitleClue.values();
      case "text-summary" -> TextSummaryClue.values();
      case "authors" -> AuthorClue.values();
      case "published" -> DayClue.values();
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }

  private static List<Choice> others(List<Choice> choices, int fold) {
    List<Choice> others = new ArrayList<>();
    for (Choice choice : choices) {
      if (fold(choice) != fold) {
        others.add(choice);
      }
    }
    return others;
  }

  private static int fold(Choice choice) {
    return Math.floorMod(choice.host().hashCode() * 31, FOLDS);
  }
}
