package org.wirecopy.benchmarks.attribution;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.wirecopy.internal.attribution.Edges;
import org.wirecopy.internal.attribution.Features;
import org.wirecopy.internal.attribution.Labeller;
import org.wirecopy.internal.attribution.Labels;
import org.wirecopy.internal.attribution.Layers;
import org.wirecopy.internal.attribution.Model;
import org.wirecopy.internal.attribution.SecondFeatures;

/**
 * Fits both passes of the attribution labeller and writes the model resource.
 *
 * <p>The second pass learns on labels of the first as it makes them on unseen text: the training
 * texts are cut into folds, and each fold is labelled by a first pass fitted on the others.
 *
 * <p>Usage: {@code Trainer CORPUS.jsonl.gz... OUTPUT}. Only documents whose part is "train" are
 * read.
 */
public final class Trainer {
  private static final int FOLDS = 4;

  /** Occurrences of a feature below which it is not looked at. */
  private static final int LEAST = 4;

  /**
   * Chosen on the development part. Exact contents of the first pass: rates of .015 to .025 give
   * .61 to .62, .05 gives .61, .2 gives .55; the L1 penalty between 1 and 4 changes the size of the
   * model more than its figures.
   */
  private static final CrfTrainer.Settings SETTINGS = new CrfTrainer.Settings(.025f, 2, 1, 6);

  private final List<Layers> layers = new ArrayList<>();
  private final List<byte[]> gold = new ArrayList<>();

  private Trainer() {}

  public static void main(String[] args) throws IOException {
    Trainer trainer = new Trainer();
    List<GoldDocument> dev = new ArrayList<>();
    for (int i = 0; i + 1 < args.length; i++) {
      for (GoldDocument document : GoldDocument.read(Path.of(args[i]))) {
        if (document.part().equals("train")) {
          trainer.add(document);
        } else {
          dev.add(document);
        }
      }
    }
    System.err.println(trainer.layers.size() + " documents");
    Fitted first = trainer.fit(null, -1);
    Model model = Model.of(Model.Quantized.of(first.all()));
    trainer.report(dev, model, false);
    Labeller.Result[] jackknifed = new Labeller.Result[trainer.layers.size()];
    for (int fold = 0; fold < FOLDS; fold++) {
      Model partial = Model.of(Model.Quantized.of(trainer.fit(null, fold).all()));
      for (int d = fold; d < jackknifed.length; d += FOLDS) {
        jackknifed[d] = Labeller.first(trainer.layers.get(d), partial);
      }
    }
    Fitted second = trainer.fit(jackknifed, -1);
    Model.Quantized weights =
        Model.Quantized.of(
            first.all(),
            second.all().only(hash -> !second.ids().isOwn(hash)),
            second.all().only(second.ids()::isOwn));
    trainer.report(dev, Model.of(weights), true);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(Files.newOutputStream(Path.of(args[args.length - 1]))))) {
      weights.write(out);
    }
  }

  /** A fit, and the numbering of features it came from. */
  private record Fitted(Model.Fit all, FeatureIds ids) {}

  private void add(GoldDocument document) {
    Layers l = Layers.of(document.text());
    layers.add(l);
    gold.add(GoldLabels.of(l, document.relations()));
  }

  /** Fits on all documents but those of a fold; -1 leaves none out. */
  private Fitted fit(Labeller.Result @org.jspecify.annotations.Nullable [] earlier, int fold) {
    FeatureIds ids = new FeatureIds();
    for (int d = 0; d < layers.size(); d++) {
      if (fold < 0 || d % FOLDS != fold) {
        scan(
            d,
            earlier,
            (t, features, firsts, n) -> {
              for (int i = 0; i < n; i++) {
                ids.count(features[i], i >= firsts);
              }
            });
      }
    }
    List<CrfTrainer.Sequence> sequences = new ArrayList<>();
    for (int d = 0; d < layers.size(); d++) {
      if (fold < 0 || d % FOLDS != fold) {
        sequences.addAll(sequences(d, earlier, ids));
      }
    }
    System.err.printf("%d sequences, %d features%n", sequences.size(), ids.size());
    CrfTrainer trainer = new CrfTrainer(ids.size(), SETTINGS);
    trainer.fit(sequences, 17);
    Model.Fit fit = trainer.fit(ids.hashes());
    return new Fitted(fit, ids);
  }

  private List<CrfTrainer.Sequence> sequences(
      int d, Labeller.Result @org.jspecify.annotations.Nullable [] earlier, FeatureIds ids) {
    Layers l = layers.get(d);
    int[][] features = new int[l.count()][];
    scan(
        d,
        earlier,
        (t, hashes, firsts, n) -> {
          int[] row = new int[n];
          int k = 0;
          for (int i = 0; i < n; i++) {
            int id = ids.id(hashes[i], LEAST);
            if (id >= 0) {
              row[k++] = id;
            }
          }
          features[t] = Arrays.copyOf(row, k);
        });
    List<CrfTrainer.Sequence> sequences = new ArrayList<>();
    int[] starts = Labeller.sequences(l);
    for (int s = 0; s + 1 < starts.length; s++) {
      byte[] contexts = new byte[starts[s + 1] - starts[s]];
      for (int t = 1; t < contexts.length; t++) {
        contexts[t] = (byte) Edges.context(l, starts[s] + t);
      }
      byte[] labels = Arrays.copyOfRange(gold.get(d), starts[s], starts[s + 1]);
      repair(labels);
      sequences.add(
          new CrfTrainer.Sequence(
              Arrays.copyOfRange(features, starts[s], starts[s + 1]), labels, contexts));
    }
    return sequences;
  }

  /** A span that a sequence's start cuts begins anew there. */
  private static void repair(byte[] labels) {
    for (int t = 0; t < labels.length; t++) {
      int y = labels[t];
      if (y != 0 && !Labels.isBegin(y) && (t == 0 || !Labels.follows(labels[t - 1], y))) {
        labels[t] = (byte) Labels.role(y);
      }
    }
  }

  private interface Sink {
    void token(int t, int[] features, int firsts, int n);
  }

  private void scan(
      int d, Labeller.Result @org.jspecify.annotations.Nullable [] earlier, Sink sink) {
    Layers l = layers.get(d);
    Features first = new Features(l);
    SecondFeatures second =
        earlier == null ? null : new SecondFeatures(l, earlier[d].label(), earlier[d].certainty());
    int[] buffer = new int[Features.CAPACITY];
    for (int t = 0; t < l.count(); t++) {
      int firsts = first.first(t, buffer);
      int n = firsts;
      if (second != null) {
        n = second.append(t, buffer, n);
      }
      sink.token(t, buffer, firsts, n);
    }
  }

  /** Span-exact scores of each role on documents that were not fitted on. */
  private void report(List<GoldDocument> documents, Model model, boolean both) {
    int[][] counts = new int[3][3];
    int right = 0;
    int all = 0;
    for (GoldDocument document : documents) {
      Layers l = Layers.of(document.text());
      byte[] truth = GoldLabels.of(l, document.relations());
      Labeller.Result result = both ? Labeller.both(l, model) : Labeller.first(l, model);
      byte[] guess = result.label();
      for (int t = 0; t < truth.length; t++) {
        all++;
        right += truth[t] == guess[t] ? 1 : 0;
        count(counts, truth, guess, t);
      }
    }
    System.err.printf("dev: tokens %.4f", (double) right / Math.max(1, all));
    String[] names = {"cue", "source", "content"};
    for (int r = 0; r < 3; r++) {
      System.err.printf(
          ", %s exact %.4f",
          names[r], 2.0 * counts[r][0] / Math.max(1, counts[r][1] + counts[r][2]));
    }
    System.err.println();
  }

  private static void count(int[][] counts, byte[] truth, byte[] guess, int t) {
    boolean a = Labels.isBegin(truth[t]);
    boolean b = Labels.isBegin(guess[t]);
    if (a) {
      counts[group(truth[t])][1]++;
    }
    if (b) {
      counts[group(guess[t])][2]++;
    }
    if (a && truth[t] == guess[t] && end(truth, t) == end(guess, t)) {
      counts[group(truth[t])][0]++;
    }
  }

  private static int group(int label) {
    return Labels.isCue(label) ? 0 : Labels.isSource(label) ? 1 : 2;
  }

  private static int end(byte[] labels, int t) {
    int e = t + 1;
    while (e < labels.length && labels[e] == labels[t] + 1) {
      e++;
    }
    return e;
  }
}
