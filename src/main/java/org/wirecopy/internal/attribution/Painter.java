package org.wirecopy.internal.attribution;

import java.util.Arrays;
import org.wirecopy.internal.text.Tokens;

/** Puts labels over those of the model so that each span still begins with its begin label. */
final class Painter {
  private static final float SURE = .9f; // of a cue that the layout makes

  final byte[] label;
  private final Layers l;
  private final float[] cueChance;

  Painter(Layers layers, Labeller.Result labels) {
    l = layers;
    label = labels.label();
    cueChance = labels.cue();
  }

  /** Makes [from, to) one span. */
  void paint(int from, int to, int begin) {
    for (int t = from; t < to; t++) {
      label[t] = (byte) (t == from ? begin : begin + 1);
      cueChance[t] = begin == Labels.CUE ? SURE : cueChance[t];
    }
    reopen(to);
  }

  /** Makes [from, to) no part of any span. */
  void clear(int from, int to) {
    Arrays.fill(label, from, to, (byte) Labels.OUT);
    reopen(to);
  }

  /** An inside label that lost its begin begins anew, with a word or a quotation. */
  void reopen(int from) {
    int t = from;
    while (t < l.count && isOrphan(t) && (isStop(t) || l.wordClass[t] == WordClasses.COMMA)) {
      label[t++] = Labels.OUT;
    }
    if (t < l.count && isOrphan(t)) {
      label[t] = (byte) Labels.role(label[t]);
    }
  }

  private boolean isOrphan(int t) {
    return !Labels.follows(t > 0 ? label[t - 1] : Labels.OUT, label[t]);
  }

  private boolean isStop(int t) {
    return l.tokens.kind(t) == Tokens.STOP;
  }
}
