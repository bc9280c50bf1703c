package org.wirecopy.internal.names.matching;

import java.util.Arrays;
import org.wirecopy.internal.names.gazetteer.Gazetteer;

/**
 * What the verdict on a pair of names rests on. The parts are paired best first; the worst pair
 * weighs most, for two brothers share all names but one.
 */
final class Features {
  static final int COUNT = 29;

  /** The feature that holds the gazetteer's word: 1 one place, -1 different ones, 0 unknown. */
  static final int GAZETTEER = 19;

  /** Log-odds for an initial that fits, or does not; between those of parts that differ. */
  private static final float INITIAL_FITS = 3;

  private static final float INITIAL_FAILS = -4;
  private static final float EQUAL = 9;
  private static final float GIVEN = 6;

  private Features() {}

  /** Below these log-odds of the worst part the rest of the evidence does not save a pair. */
  private static final float HOPELESS = -6;

  /**
   * True if the worst part and the whole speak so clearly against one name that nothing else
   * counts.
   */
  static boolean hopeless(float[] f) {
    return f[0] < HOPELESS && f[18] < HOPELESS && f[GAZETTEER] <= 0;
  }

  static float[] of(NameForm a, NameForm b, CostModel costs, boolean lexicons) {
    float[] f = new float[COUNT];
    int n = a.parts;
    int m = b.parts;
    float[] scores = new float[Math.max(1, n * m)];
    float[] row = new float[2 * b.graphemes.length + 2];
    int longest = 1;
    for (int p = 0; p < n; p++) {
      longest = Math.max(longest, a.length(p));
    }
    int[] left = new int[Math.max(longest, a.graphemes.length)];
    int[] right = new int[b.graphemes.length];
    for (int p = 0; p < n; p++) {
      for (int q = 0; q < m; q++) {
        scores[p * m + q] = part(a, p, b, q, costs, lexicons, left, right, row);
      }
    }
    int worst = pair(f, a, b, scores);
    whole(f, a, b, costs, left, right, row, lexicons);
    if (n > 0 && m > 0 && !hopeless(f)) {
      detail(f, a, worst / m, b, worst % m, costs);
    }
    return f;
  }

  private static float part(
      NameForm a,
      int p,
      NameForm b,
      int q,
      CostModel costs,
      boolean lexicons,
      int[] left,
      int[] right,
      float[] row) {
    if (a.partHash[p] == b.partHash[q]) {
      return EQUAL;
    }
    if (a.kind[p] == Words.INITIAL || b.kind[q] == Words.INITIAL) {
      return costs.sound(a.graphemes[a.start[p]]) == costs.sound(b.graphemes[b.start[q]])
          ? INITIAL_FITS
          : INITIAL_FAILS;
    }
    if (lexicons && a.given[p] != 0 && a.given[p] == b.given[q]) {
      return GIVEN;
    }
    System.arraycopy(a.graphemes, a.start[p], left, 0, a.length(p));
    System.arraycopy(b.graphemes, b.start[q], right, 0, b.length(q));
    return Math.min(EQUAL - 1, costs.align(left, a.length(p), right, b.length(q), row));
  }

  /** Pairs the parts, best first, and sums up; tells which pair is the worst. */
  private static int pair(float[] f, NameForm a, NameForm b, float[] scores) {
    int n = a.parts;
    int m = b.parts;
    int usedA = 0;
    int usedB = 0;
    float worst = EQUAL;
    float second = EQUAL;
    float sum = 0;
    int matched = 0;
    int worstA = 0;
    int worstB = 0;
    int initials = 0;
    int crossed = 0;
    int[] partner = new int[Math.max(1, n)];
    Arrays.fill(partner, -1);
    for (int round = Math.min(n, m); round > 0; round--) {
      int bestP = -1;
      int bestQ = -1;
      float best = Float.NEGATIVE_INFINITY;
      for (int p = 0; p < n; p++) {
        for (int q = 0; q < m && (usedA >> p & 1) == 0; q++) {
          if ((usedB >> q & 1) == 0) {
            float s = scores[p * m + q] - 0.01f * Math.abs(p - q);
            if (s > best) {
              best = s;
              bestP = p;
              bestQ = q;
            }
          }
        }
      }
      usedA |= 1 << bestP;
      usedB |= 1 << bestQ;
      float s = scores[bestP * m + bestQ];
      boolean minor =
          a.kind[bestP] == Words.PARTICLE
              || b.kind[bestQ] == Words.PARTICLE
              || a.kind[bestP] == Words.TITLE
              || b.kind[bestQ] == Words.TITLE;
      if (minor && n > 1 && m > 1) {
        continue;
      }
      partner[bestP] = bestQ;
      matched++;
      sum += s;
      if (a.kind[bestP] == Words.INITIAL || b.kind[bestQ] == Words.INITIAL) {
        initials++;
      }
      if (s < worst) {
        second = worst;
        worst = s;
        worstA = bestP;
        worstB = bestQ;
      } else if (s < second) {
        second = s;
      }
    }
    for (int p = 0; p < n; p++) {
      for (int q = p + 1; q < n; q++) {
        if (partner[p] >= 0 && partner[q] >= 0 && partner[p] > partner[q]) {
          crossed++;
        }
      }
    }
    f[0] = matched == 0 ? -9 : worst;
    f[1] = second;
    f[2] = matched == 0 ? -9 : sum / matched;
    int extraA = extra(a, usedA);
    int extraB = extra(b, usedB);
    f[3] = Math.min(extraA, extraB);
    f[4] = Math.max(extraA, extraB);
    f[5] = Math.min(a.weighty(), b.weighty());
    f[6] = Math.max(a.weighty(), b.weighty());
    f[7] = crossed;
    f[8] = initials;
    if (n > 0 && m > 0) {
      f[9] = scores[n * m - 1];
      f[10] = scores[0];
    }
    return worstA * Math.max(1, m) + worstB;
  }

  private static int extra(NameForm name, int used) {
    int count = 0;
    for (int p = 0; p < name.parts; p++) {
      if ((used >> p & 1) == 0 && (name.kind[p] == Words.NAME || name.kind[p] == Words.INITIAL)) {
        count++;
      }
    }
    return count;
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
    long skeletonA = costs.skeleton(a, p);
    long skeletonB = costs.skeleton(b, q);
    f[16] = skeletonA == skeletonB ? 1 : 0;
    f[17] = Math.abs(la - lb);
    f[21] = costs.editDistance(a, p, b, q);
    Readings table = Readings.table();
    byte[][] left = a.readings(p);
    byte[][] right = b.readings(q);
    f[22] = table.distance(left, right);
    f[23] = f[22] / f[12];
    f[26] = NameForm.letterDistance(a, p, b, q);
    if (f[22] > 0) { // else they are 0 too
      f[24] = table.skeletonDistance(left, right);
      f[25] = Math.min(f[22], withoutArticles(table, a, p, left, b, q, right, f[22]));
      f[28] = table.threeVowelDistance(left, right);
    }
    f[27] = Readings.endsInA(left) == Readings.endsInA(right) ? 0 : 1;
  }

  private static float withoutArticles(
      Readings table,
      NameForm a,
      int p,
      byte[][] left,
      NameForm b,
      int q,
      byte[][] right,
      float known) {
    byte[][] bareLeft = a.readingsWithoutArticle(p);
    byte[][] bareRight = b.readingsWithoutArticle(q);
    return bareLeft == null && bareRight == null
        ? known
        : table.distance(bareLeft == null ? left : bareLeft, bareRight == null ? right : bareRight);
  }

  private static void whole(
      float[] f,
      NameForm a,
      NameForm b,
      CostModel costs,
      int[] left,
      int[] right,
      float[] row,
      boolean lexicons) {
    int n = a.start[a.parts];
    int m = b.start[b.parts];
    if (a.parts == b.parts && a.parts <= 1) {
      f[18] = f[0];
    } else {
      System.arraycopy(a.graphemes, 0, left, 0, n);
      System.arraycopy(b.graphemes, 0, right, 0, m);
      f[18] = costs.align(left, n, right, m, row);
    }
    f[GAZETTEER] =
        lexicons
            ? switch (Gazetteer.get().relation(a.hash, b.hash)) {
              case SAME -> 1;
              case DIFFERENT -> -1;
              case UNKNOWN -> 0;
            }
            : 0;
    f[20] = a.hash == b.hash ? 1 : 0;
  }
}
