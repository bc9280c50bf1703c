package org.wirecopy.internal.attribution;

import java.util.Arrays;

/**
 * Labels the tokens of a text in two passes. Sequences are paragraphs, cut where a hostile one goes
 * on for more than {@link #LONGEST} tokens, so that memory stays bounded.
 */
public final class Labeller {
  /** Tokens of a sequence; the longest paragraph of the training texts has some 600. */
  public static final int LONGEST = 1024;

  private Labeller() {}

  /** Labels and how sure the model is of them. */
  public record Result(byte[] label, byte[] certainty, float[] cue) {}

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

  /** Runs one pass; {@code earlier} is null in the first one. */
  public static Result run(
      Layers l, Model model, @org.jspecify.annotations.Nullable Result earlier) {
    int count = l.count();
    Result result = new Result(new byte[count], new byte[count], new float[count]);
    Features features = new Features(l);
    SecondFeatures second =
        earlier == null ? null : new SecondFeatures(l, earlier.label(), earlier.certainty());
    Crf crf = new Crf(model);
    int[] buffer = new int[Features.CAPACITY];
    int[] sum = new int[Labels.COUNT];
    int[] starts = sequences(l);
    int longest = 0;
    for (int s = 0; s + 1 < starts.length; s++) {
      longest = Math.max(longest, starts[s + 1] - starts[s]);
    }
    float[] score = new float[longest * Labels.COUNT];
    byte[] context = new byte[longest];
    for (int s = 0; s + 1 < starts.length; s++) {
      int from = starts[s];
      int n = starts[s + 1] - from;
      for (int t = 0; t < n; t++) {
        int k = features.first(from + t, buffer);
        if (second != null) {
          k = second.append(from + t, buffer, k);
        }
        model.score(buffer, k, score, t * Labels.COUNT, sum);
        if (second != null) score[t * Labels.COUNT + 1] += Float.parseFloat(System.getProperty("bias", "0"));
        context[t] = (byte) (t == 0 ? 0 : Edges.context(l, from + t));
      }
      crf.decode(score, context, n, result.label(), from);
      crf.marginals(score, context, n);
      for (int t = 0; t < n; t++) {
        int row = t * Labels.COUNT;
        float cue = score[row + Labels.CUE] + score[row + Labels.CUE + 1];
        result.cue()[from + t] = cue;
        result.certainty()[from + t] = certainty(cue, score[row + result.label()[from + t]]);
      }
    }
    return result;
  }

  /** Four steps of the chance that the token is (part of) a cue, three of the chosen label's. */
  private static byte certainty(float cue, float chosen) {
    int a = cue < .1f ? 0 : cue < .35f ? 1 : cue < .7f ? 2 : 3;
    int b = chosen < .6f ? 0 : chosen < .9f ? 1 : 2;
    return (byte) (a * 3 + b);
  }
}
