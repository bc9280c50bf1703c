package org.wirecopy.internal.names.matching;

import org.wirecopy.internal.names.gazetteer.Gazetteer;

/**
 * What the verdict on a pair of names rests on. The parts are paired best first; the worst pair
 * weighs most, for two brothers share all names but one.
 */
final class Features {
  static final int COUNT = 33;

  /** The feature that holds the gazetteer's word: 1 one place, -1 different ones, 0 unknown. */
  static final int GAZETTEER = 19;

  /** Below these log-odds of the worst part the rest of the evidence does not save a pair. */
  private static final float HOPELESS = -6;

  private Features() {}

  /**
   * True if the worst part and the whole speak so clearly against one name that nothing else
   * counts.
   */
  static boolean hopeless(float[] f) {
    return f[0] < HOPELESS && f[18] < HOPELESS && f[GAZETTEER] <= 0;
  }

  static float[] of(NameForm a, NameForm b, CostModel costs, boolean lexicons) {
    float[] f = new float[COUNT];
    AlignmentRows rows = new AlignmentRows(b.graphemes.length);
    Pairing pairing = new Pairing(a, b, costs, lexicons, rows);
    parts(f, pairing, a, b);
    f[18] = a.parts <= 1 && b.parts <= 1 ? f[0] : costs.align(a, b, rows);
    f[GAZETTEER] = lexicons ? gazetteer(a, b) : 0;
    f[20] = a.hash == b.hash ? 1 : 0;
    if (!hopeless(f)) {
      if (pairing.hasWorst()) {
        detail(f, a, pairing.worstA(), b, pairing.worstB(), costs);
      }
      f[29] = wholeDistance(f, a, b);
    }
    return f;
  }

  private static void parts(float[] f, Pairing pairing, NameForm a, NameForm b) {
    f[0] = pairing.worst();
    f[1] = pairing.second();
    f[2] = pairing.mean();
    f[3] = Math.min(pairing.leftOverOfA(), pairing.leftOverOfB());
    f[4] = Math.max(pairing.leftOverOfA(), pairing.leftOverOfB());
    f[5] = Math.min(a.weighty(), b.weighty());
    f[6] = Math.max(a.weighty(), b.weighty());
    f[7] = pairing.crossed();
    f[8] = pairing.initials();
    f[9] = pairing.ofLast();
    f[10] = pairing.ofFirst();
  }

  private static float gazetteer(NameForm a, NameForm b) {
    return switch (Gazetteer.get().relation(a.gazetteerSlot(), b.gazetteerSlot())) {
      case SAME -> 1;
      case DIFFERENT -> -1;
      case UNKNOWN -> 0;
    };
  }

  /** A closer look at the worst pair of parts. */
  private static void detail(float[] f, NameForm a, int p, NameForm b, int q, CostModel costs) {
    int la = a.length(p);
    int lb = b.length(q);
    f[11] = Math.min(la, lb);
    f[12] = Math.max(la, lb);
    f[13] = f[0] / f[12];
    int ga = a.graphemes[a.start[p + 1] - 1];
    int gb = b.graphemes[b.start[q + 1] - 1];
    f[14] = costs.match(CostModel.LAST, Math.min(ga, gb), Math.max(ga, gb));
    int ha = a.graphemes[a.start[p]];
    int hb = b.graphemes[b.start[q]];
    f[15] = costs.match(CostModel.FIRST, ha, hb);
    f[16] = a.skeleton[p] == b.skeleton[q] ? 1 : 0;
    f[17] = Math.abs(la - lb);
    f[26] = NameForm.letterDistance(a, p, b, q);
    PartSounds left = a.sounds(p);
    PartSounds right = b.sounds(q);
    f[22] = left.distance(right);
    f[23] = f[22] / f[12];
    if (f[22] > 0) { // else they are 0 too
      f[24] = left.skeletonDistance(right);
      f[25] = Math.min(f[22], withoutArticles(a, p, b, q));
      f[28] = left.coarseDistance(right);
    }
    f[27] = left.endsInA() == right.endsInA() ? 0 : 1;
    f[30] = left.ending(right);
    f[31] = NameForm.commonStart(a, p, b, q);
    f[32] = NameForm.commonEnd(a, p, b, q);
    f[21] = left.beginning(right);
  }

  /** The share of letters to change to make one whole name of the other, blanks apart. */
  private static float wholeDistance(float[] f, NameForm a, NameForm b) {
    boolean known = a.parts == 1 && b.parts == 1 && f[26] > 0; // the part is the whole
    return (known ? f[26] : NameForm.letterDistance(a, b))
        / Math.max(1, Math.max(a.joined, b.joined));
  }

  private static float withoutArticles(NameForm a, int p, NameForm b, int q) {
    PartSounds left = a.soundsWithoutArticle(p);
    PartSounds right = b.soundsWithoutArticle(q);
    if (left == null && right == null) {
      return Float.MAX_VALUE;
    }
    return (left == null ? a.sounds(p) : left).distance(right == null ? b.sounds(q) : right);
  }
}
