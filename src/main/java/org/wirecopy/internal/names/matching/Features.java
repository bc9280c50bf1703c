package org.wirecopy.internal.names.matching;

import org.wirecopy.internal.names.gazetteer.Gazetteer;

/**
 * What the verdict on a pair of names rests on. The parts are paired best first; the worst pair
 * weighs most, for two brothers share all names but one.
 */
final class Features {
  static final int COUNT = 35;

  /** The feature that holds the gazetteer's word: 1 one place, -1 different ones, 0 unknown. */
  static final int GAZETTEER = 19;

  /** Below these log-odds of the worst part the rest of the evidence does not save a pair. */
  private static final float HOPELESS = -6;

  /** How many parts are known to be two names: other given names, initials, gender, generation. */
  private static final int APART = 33;

  /** What the syllables of Chinese and Korean names say: 1 one name, -1 two, 0 nothing. */
  private static final int SYLLABLES = 34;

  /** Log-odds of names of the same syllables at least. */
  private static final float LEAST_ALIKE = 1;

  /** Log-odds of names with such a part at most, unless the gazetteer knows them as one. */
  private static final float MOST_APART = -1;

  private Features() {}

  /** The verdict on a pair: the trees', within what is known for sure. */
  static float odds(float[] f, Forest forest) {
    if (f[SYLLABLES] > 0) {
      return Math.max(LEAST_ALIKE, forest.score(f));
    }
    if (hopeless(f)) {
      return f[0];
    }
    float odds = forest.score(f);
    return f[APART] > 0 && f[GAZETTEER] <= 0 ? Math.min(odds, MOST_APART) : odds;
  }

  /**
   * True if the worst part and the whole speak so clearly against one name that nothing else
   * counts.
   */
  static boolean hopeless(float[] f) {
    return f[0] < HOPELESS && f[18] < HOPELESS && f[GAZETTEER] <= 0;
  }

  /**
   * True if the parts alone tell for sure that the two are more likely two names than one: no odds
   * above {@link #MOST_APART} can come of the rest.
   */
  static boolean areApart(NameForm a, NameForm b, Pairing pairing) {
    int syllables = NameForm.syllables(a, b);
    return syllables <= 0 && (syllables < 0 || apart(a, b, pairing) > 0) && gazetteer(a, b) <= 0;
  }

  private static int apart(NameForm a, NameForm b, Pairing pairing) {
    return pairing.apart()
        + (NameForm.differInGeneration(a, b) ? 1 : 0)
        + (a.isOfInitials() == b.isOfInitials() ? 0 : 1);
  }

  static float[] of(NameForm a, NameForm b, CostModel costs, boolean lexicons) {
    AlignmentRows rows = new AlignmentRows(b);
    return of(a, b, new Pairing(a, b, costs, lexicons, rows), costs, lexicons, rows);
  }

  static float[] of(
      NameForm a,
      NameForm b,
      Pairing pairing,
      CostModel costs,
      boolean lexicons,
      AlignmentRows rows) {
    float[] f = new float[COUNT];
    parts(f, pairing, a, b);
    f[18] = a.parts <= 1 && b.parts <= 1 ? f[0] : costs.align(a, b, rows);
    f[GAZETTEER] = lexicons ? gazetteer(a, b) : 0;
    f[20] = a.hash == b.hash ? 1 : 0;
    f[SYLLABLES] = NameForm.syllables(a, b);
    f[APART] += f[SYLLABLES] < 0 ? 1 : 0;
    if (!hopeless(f)) {
      if (pairing.worstIsKnownApart() || (!pairing.hasWorst() && f[0] < 0)) {
        unlike(f);
      } else if (pairing.hasWorst() && pairing.worstIsGiven()) {
        likeGiven(f, pairing.worstA(), pairing.worstB());
      } else if (pairing.hasWorst()) {
        detail(f, pairing.worstA(), pairing.worstB(), costs);
      }
      if (pairing.hidden() > 0) {
        f[18] = Math.max(f[18], Math.min(f[0], Pairing.INITIAL_FITS));
      }
      f[29] = wholeDistance(f, a, b, pairing);
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
    f[25] = pairing.articles();
    f[APART] = apart(a, b, pairing);
  }

  private static float gazetteer(NameForm a, NameForm b) {
    return switch (Gazetteer.get().relation(a.gazetteerSlot(), b.gazetteerSlot())) {
      case SAME -> 1;
      case DIFFERENT -> -1;
      case UNKNOWN -> 0;
    };
  }

  /** A closer look at the worst pair of parts. */
  private static void detail(float[] f, NamePart a, NamePart b, CostModel costs) {
    f[11] = Math.min(a.length(), b.length());
    f[12] = Math.max(a.length(), b.length());
    f[13] = f[0] / f[12];
    f[14] = costs.match(CostModel.LAST, a.last(), b.last());
    f[15] = costs.match(CostModel.FIRST, a.first(), b.first());
    f[16] = a.skeleton() == b.skeleton() ? 1 : 0;
    f[17] = Math.abs(a.length() - b.length());
    f[26] = a.letterDistance(b);
    PartSounds left = a.sounds();
    PartSounds right = b.sounds();
    f[22] = left.distance(right);
    f[23] = f[22] / f[12];
    if (f[22] > 0) { // else they are 0 too
      f[24] = left.skeletonDistance(right);
      f[28] = left.coarseDistance(right);
    }
    f[APART] += a.differsInGender(b) ? 1 : 0;
    f[27] = left.endsInA() == right.endsInA() ? 0 : 1;
    f[30] = left.ending(right);
    f[31] = a.commonStart(b);
    f[32] = a.commonEnd(b);
    f[21] = left.beginning(right);
  }

  /** Given names that are one in two languages are so however they sound. */
  private static void likeGiven(float[] f, NamePart a, NamePart b) {
    f[11] = Math.min(a.length(), b.length());
    f[12] = Math.max(a.length(), b.length());
    f[13] = f[0] / f[12];
    f[18] = Math.max(f[18], f[0]);
  }

  /** Two parts that are known to be two names, however they are spelled. */
  private static void unlike(float[] f) {
    f[11] = 1;
    f[12] = 1;
    f[13] = f[0];
    f[21] = 2;
    f[22] = 1;
    f[23] = 1;
    f[24] = 1;
    f[26] = 1;
    f[28] = 1;
  }

  /** The share of letters to change, of those written, to make one whole name of the other. */
  private static float wholeDistance(float[] f, NameForm a, NameForm b, Pairing pairing) {
    boolean known = a.parts == 1 && b.parts == 1 && f[26] > 0; // the part is the whole
    float distance = known ? f[26] : NameForm.letterDistance(a, b);
    distance -= pairing.hidden();
    if (pairing.hasWorst() && pairing.worstIsGiven()) {
      distance -= pairing.worstA().letterDistance(pairing.worstB());
    }
    return Math.max(0, distance) / Math.max(1, Math.max(a.joined, b.joined));
  }
}
