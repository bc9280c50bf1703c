package org.wirecopy.internal.attribution;

import java.util.Arrays;

/**
 * Labels the tokens of a text in two passes; the second sees the labels of the first. Sequences are
 * paragraphs, cut where a hostile one goes on for more than {@link #LONGEST} tokens, so that memory
 * stays bounded.
 */
public final class Labeller {
  /** Tokens of a sequence; the longest paragraph of the training texts has some 600. */
  public static final int LONGEST = 1024;

  /**
   * Added to the score of beginning a cue, since a likelihood fit misses more attributions than it
   * invents. Chosen on the development part for content and relation together.
   */
  private static final float CUE_BONUS = 0.5f;

  private static final int Y = Labels.COUNT;

  private final Layers l;
  private final Model model;
  private final Result result;
  private final int[] starts;
  private final float[] score;
  private final byte[] context;
  private final int[] features = new int[Features.CAPACITY];

  /** Labels, and how sure the first pass was of them. */
  public static final class Result {
    private final byte[] label;
    private final byte[] certainty; // see certainty()
    private final float[] cue; // the chance that a token is part of a cue

    Result(int tokens) {
      label = new byte[tokens];
      certainty = new byte[tokens];
      cue = new float[tokens];
    }

    /** The label of each token; not a copy. */
    public byte[] label() {
      return label;
    }

    /** Classes of certainty of each token, a feature of the second pass; not a copy. */
    public byte[] certainty() {
      return certainty;
    }

    float[] cue() {
      return cue;
    }
  }

  private Labeller(Layers layers, Model model) {
    l = layers;
    this.model = model;
    int count = layers.count();
    result = new Result(count);
    starts = sequences(layers);
    int longest = 0;
    for (int s = 0; s + 1 < starts.length; s++) {
      longest = Math.max(longest, starts[s + 1] - starts[s]);
    }
    score = new float[longest * Y];
    context = new byte[longest];
  }

  /** Where the sequences of a text begin; the last entry is the token count. */
  public static int[] sequences(Layers l) {
    int[] starts = new int[l.sentences().paragraphs() + l.count() / LONGEST + 2];
    int n = 0;
    for (int p = 0; p < l.sentences().paragraphs(); p++) {
      int to = l.sentences().paragraphStart(p + 1);
      for (int i = l.sentences().paragraphStart(p); i < to; i += LONGEST) {
        starts[n++] = i;
      }
    }
    starts[n++] = l.count();
    return Arrays.copyOf(starts, n);
  }

  /** The first pass alone, for training the second. */
  public static Result first(Layers layers, Model model) {
    Labeller labeller = new Labeller(layers, model);
    labeller.firstPass(new long[0], new byte[0]);
    return labeller.result;
  }

  /** Both passes. */
  public static Result both(Layers layers, Model model) {
    Labeller labeller = new Labeller(layers, model);
    long[] sums = new long[layers.count() * model.shared.lanes()];
    byte[] hits = new byte[layers.count()];
    labeller.firstPass(sums, hits);
    labeller.secondPass(sums, hits);
    return labeller.result;
  }

  /** Keeps each token's row sums for the second pass, unless the arrays are empty. */
  private void firstPass(long[] sums, byte[] hits) {
    Features first = new Features(l);
    Crf crf = new Crf(model.edges[0]);
    boolean keep = hits.length > 0;
    int lanes = model.shared.lanes();
    long[] sum = keep ? sums : new long[lanes];
    for (int s = 0; s + 1 < starts.length; s++) {
      int from = starts[s];
      int n = starts[s + 1] - from;
      Arrays.fill(score, 0, n * Y, 0);
      for (int t = 0; t < n; t++) {
        int row = keep ? (from + t) * lanes : 0;
        int found = model.shared.add(features, first.first(from + t, features), sum, row);
        WeightTable.unpack(sum, row, found, 0, model.scale[0], score, t * Y);
        context[t] = (byte) (t == 0 ? 0 : Edges.context(l, from + t));
        if (keep) {
          hits[from + t] = (byte) found;
        }
      }
      crf.decode(score, context, n, result.label(), from);
      crf.marginals(score, context, n);
      for (int t = 0; t < n; t++) {
        float cue = score[t * Y + Labels.CUE] + score[t * Y + Labels.CUE + 1];
        result.cue()[from + t] = cue;
        result.certainty()[from + t] = certainty(cue, score[t * Y + result.label()[from + t]]);
      }
    }
  }

  private void secondPass(long[] sums, byte[] hits) {
    SecondFeatures second = new SecondFeatures(l, result.label().clone(), result.certainty());
    Crf crf = new Crf(model.edges[1]);
    int lanes = model.shared.lanes();
    long[] own = new long[model.second.lanes()];
    for (int s = 0; s + 1 < starts.length; s++) {
      int from = starts[s];
      int n = starts[s + 1] - from;
      Arrays.fill(score, 0, n * Y, 0);
      for (int t = 0; t < n; t++) {
        int found = model.second.add(features, second.append(from + t, features, 0), own, 0);
        WeightTable.unpack(own, 0, found, 0, model.scale[1], score, t * Y);
        WeightTable.unpack(
            sums, (from + t) * lanes, hits[from + t], 1, model.scale[1], score, t * Y);
        score[t * Y + Labels.CUE] += CUE_BONUS;
        context[t] = (byte) (t == 0 ? 0 : Edges.context(l, from + t));
      }
      crf.decode(score, context, n, result.label(), from);
    }
  }

  /** Four steps of the chance that the token is (part of) a cue, three of the chosen label's. */
  private static byte certainty(float cue, float chosen) {
    int a = cue < .1f ? 0 : cue < .35f ? 1 : cue < .7f ? 2 : 3;
    int b = chosen < .6f ? 0 : chosen < .9f ? 1 : 2;
    return (byte) (a * 3 + b);
  }
}
