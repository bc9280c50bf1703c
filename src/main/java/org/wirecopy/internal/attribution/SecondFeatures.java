package org.wirecopy.internal.attribution;

import static org.wirecopy.internal.attribution.Features.distance;
import static org.wirecopy.internal.attribution.Features.hash;
import static org.wirecopy.internal.attribution.Features.pair;

/**
 * What the second pass sees besides: the labels of the first pass. Mostly cues, which are the
 * anchors of everything else: a token now knows the nearest <em>likely</em> cue on either side
 * rather than the nearest verb, and a quotation knows how the rest of it was labelled.
 */
public final class SecondFeatures {
  private static final int FIRST_TEMPLATE = 128;

  private final Layers l;
  private final byte[] label; // of the first pass
  private final byte[] certainty; // see FirstPass
  private final int[]
      leftCue; // the nearest first-pass cue before the token, in its paragraph, or -1
  private final int[] rightCue;
  private final int[] contents; // number of first-pass content begins before the token
  private final int[] sources;
  private final byte[] quotationLabel; // majority label of a quotation
  private int[] out = new int[0];
  private int n;
  private int template;

  public SecondFeatures(Layers layers, byte[] labels, byte[] certainties) {
    l = layers;
    label = labels;
    certainty = certainties;
    leftCue = new int[l.count];
    rightCue = new int[l.count];
    contents = new int[l.count + 1];
    sources = new int[l.count + 1];
    quotationLabel = new byte[l.quotations.count()];
    index();
  }

  private void index() {
    int last = -1;
    for (int i = 0; i < l.count; i++) {
      last = last >= 0 && l.paragraph[last] != l.paragraph[i] ? -1 : last;
      leftCue[i] = last;
      last = label[i] == Labels.CUE ? i : last;
      boolean begin = Labels.isBegin(label[i]);
      contents[i + 1] = contents[i] + (begin && Labels.isContent(label[i]) ? 1 : 0);
      sources[i + 1] = sources[i] + (begin && Labels.isSource(label[i]) ? 1 : 0);
    }
    last = -1;
    for (int i = l.count - 1; i >= 0; i--) {
      last = last >= 0 && l.paragraph[last] != l.paragraph[i] ? -1 : last;
      rightCue[i] = last;
      last = label[i] == Labels.CUE ? i : last;
    }
    int[] votes = new int[Labels.COUNT + 1];
    for (int q = 0; q < quotationLabel.length; q++) {
      java.util.Arrays.fill(votes, 0);
      int best = 0;
      for (int i = l.quotations.open(q); i <= l.quotations.close(q); i++) {
        int role = Labels.role(label[i]);
        votes[role]++;
        best = votes[role] > votes[best] ? role : best;
      }
      quotationLabel[q] = (byte) best;
    }
  }

  /** Appends to the {@code from} features in {@code to} and returns the new number. */
  public int append(int t, int[] to, int from) {
    out = to;
    n = from;
    template = FIRST_TEMPLATE;
    int c = l.wordClass[t];
    int w = l.tokens.hash(t);
    around(t, c, w);
    cues(t, c, w);
    quotations(t, c);
    return n;
  }

  private void around(int t, int c, int w) {
    int y = label(t);
    int y1 = label(t - 1);
    int n1 = label(t + 1);
    int sure = sure(t);
    add(y << 4 | sure);
    add(y1 << 4 | y);
    add(y << 4 | n1);
    add(label(t - 2) << 8 | y1 << 4 | y);
    add(y << 8 | n1 << 4 | label(t + 2));
    add(pair(w, y << 4 | sure));
    add(y << 8 | c);
    add(sure(t - 1) << 8 | sure << 4 | sure(t + 1));
    add(y1 << 12 | y << 8 | n1 << 4 | sure);
    add(pair(l.wordClass[t], y1 << 8 | y << 4 | n1));
  }

  private void cues(int t, int c, int w) {
    int left = leftCue[t];
    int right = rightCue[t];
    int y = label(t);
    if (left >= 0) {
      int between = between(left + 1, t);
      int end = cueEnd(left);
      int near = l.sentence[left] == l.sentence[t] ? 0 : 1;
      int cue = l.tokens.hash(left);
      add(pair(cue, distance(t - left) << 1 | near));
      add(pair(cue, between));
      add(pair(between << 8 | c, near));
      add(pair(between << 8 | near, w));
      add(pair(l.tokens.hash(Math.min(end, l.count - 1)), distance(t - end)));
      add(pair(between << 4 | y, l.wordClass[Math.max(0, t - 1)]));
      add(pair(y << 1 | near, distance(t - left)));
    } else {
      template += 7;
    }
    if (right >= 0) {
      int between = between(t, right);
      int near = l.sentence[right] == l.sentence[t] ? 0 : 1;
      int cue = l.tokens.hash(right);
      add(pair(cue, distance(right - t) << 1 | near));
      add(pair(cue, between));
      add(pair(between << 8 | c, near));
      add(pair(between << 8 | near, w));
      add(pair(l.wordClass[Math.max(0, right - 1)], distance(right - t) << 8 | c));
      add(pair(between << 4 | y, l.wordClass[Math.max(0, t - 1)]));
      add(pair(y << 1 | near, distance(right - t)));
    } else {
      template += 7;
    }
    int from = l.sentenceStart(t);
    int to = l.sentenceEnd(t);
    int inside =
        Math.min(3, contents[to] - contents[from]) << 2 | Math.min(3, sources[to] - sources[from]);
    add(inside << 4 | y);
    add(pair(inside << 8 | c, (left >= from ? 1 : 0) | (right >= 0 && right < to ? 2 : 0)));
  }

  private void quotations(int t, int c) {
    int q = l.quotations.at(t);
    if (q < 0) {
      template += 3;
      return;
    }
    int y = quotationLabel[q];
    add(y << 4 | label(t));
    add(pair(y, l.quote[t]));
    add(pair(y, c));
  }

  private int cueEnd(int t) {
    int e = t + 1;
    while (e < l.count && label[e] == Labels.CUE + 1) {
      e++;
    }
    return e;
  }

  private int between(int from, int to) {
    return Math.min(l.commas[to] - l.commas[from], 2)
        | Math.min(l.verbs[to] - l.verbs[from], 2) << 2
        | Math.min(contents[to] - contents[from], 2) << 4
        | Math.min(sources[to] - sources[from], 1) << 6;
  }

  private int label(int t) {
    return t >= 0 && t < l.count ? label[t] : 15;
  }

  private int sure(int t) {
    return t >= 0 && t < l.count ? certainty[t] : 15;
  }

  private void add(int value) {
    out[n++] = hash(++template, value);
  }
}
