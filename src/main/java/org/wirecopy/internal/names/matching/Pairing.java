package org.wirecopy.internal.names.matching;

/**
 * Which part of one name stands for which of another: best first, particles and titles among
 * themselves. Sums up how well the parts agree, and tells the pair that agrees worst.
 */
final class Pairing {
  /** Log-odds for an initial that fits, or does not; between those of parts that differ. */
  static final float INITIAL_FITS = 3;

  private static final float INITIAL_FAILS = -4;
  private static final float EQUAL = 9;
  private static final float GIVEN = 6;
  private static final float NO_FATHER = -4; // a given name is not the patronymic made of it
  private static final float OTHER_GIVEN = -3; // given names of two groups: Angela is not Angelo
  private static final float NOTHING = -9;
  private static final float OUT_OF_PLACE = 0.01f;

  private final NameForm a;
  private final NameForm b;
  private final float[] scores; // part p of a with part q of b at p * b.parts + q
  private final byte[] bare; // of these: 1 if that of a is better without its article, 2 that of b
  private final int[] partner = new int[NameForm.MOST_PARTS]; // of a's parts, -1 = none
  private int usedA; // bit sets of parts
  private int usedB;
  private int matched;
  private int initials;
  private int apart;
  private int hidden;
  private int articles;
  private boolean worstIsInitial;
  private float sum;
  private float worst = EQUAL;
  private float second = EQUAL;
  private int worstA = -1;
  private int worstB = -1;

  Pairing(NameForm a, NameForm b, CostModel costs, boolean lexicons, AlignmentRows rows) {
    this.a = a;
    this.b = b;
    int m = b.parts;
    scores = new float[a.parts * m];
    bare = new byte[a.parts * m];
    for (int p = 0; p < a.parts; p++) {
      partner[p] = -1;
      for (int q = 0; q < m; q++) {
        scores[p * m + q] = score(p, q, costs, lexicons, rows);
      }
    }
    for (int round = Math.min(a.parts, m); round > 0 && matchBest(); round--) {
      // until one name has no part left
    }
    if (initials > 1 && initialsCross()) {
      apart++;
    }
  }

  private float score(int p, int q, CostModel costs, boolean lexicons, AlignmentRows rows) {
    if (a.hasFather && b.hasFather && a.isFather(p) != b.isFather(q)) {
      return NO_FATHER; // Salman bin Mohammed is not Mohammed bin Salman
    }
    if (a.partHash[p] == b.partHash[q]) {
      return EQUAL;
    }
    if (isInitial(p, q)) {
      return NameForm.mayBeginAlike(a, p, b, q) ? INITIAL_FITS : INITIAL_FAILS;
    }
    if (lexicons && a.given[p] != 0 && a.given[p] == b.given[q]) {
      return GIVEN;
    }
    float score = Math.min(EQUAL - 1, best(p, q, costs, rows));
    if (!lexicons || a.given[p] == 0 || b.given[q] == 0) {
      return score;
    }
    return Words.differInKind(a.given[p], b.given[q]) ? NO_FATHER : OTHER_GIVEN;
  }

  /** The better of the parts as they are and without an article written together with one. */
  private float best(int p, int q, CostModel costs, AlignmentRows rows) {
    float score = costs.align(a, p, b, q, rows);
    int bareP = a.bare(p);
    int bareQ = b.bare(q);
    if (bareP < 0 && bareQ < 0) {
      return score;
    }
    if (bareP >= 0) {
      score = without(p, bareP, q, q, score, costs, rows);
    }
    if (bareQ >= 0) {
      score = without(p, p, q, bareQ, score, costs, rows);
    }
    return bareP >= 0 && bareQ >= 0 ? without(p, bareP, q, bareQ, score, costs, rows) : score;
  }

  private float without(
      int p, int bareP, int q, int bareQ, float least, CostModel costs, AlignmentRows rows) {
    float score = costs.align(a, bareP, b, bareQ, rows);
    if (score <= least) {
      return least;
    }
    bare[p * b.parts + q] = (byte) ((bareP == p ? 0 : 1) | (bareQ == q ? 0 : 2));
    return score;
  }

  /** True if an initial of each name stands for the other's: John A. Doe is not Adam J. Doe. */
  private boolean initialsCross() {
    for (int p = 0; p < a.parts; p++) {
      for (int q = p + 1; q < a.parts; q++) {
        if (partner[q] >= 0
            && partner[p] > partner[q]
            && (standsForInitial(p, q) || standsForInitial(q, p))) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean standsForInitial(int p, int q) {
    return a.kind[p] == Words.INITIAL
        && a.kind[q] != Words.INITIAL
        && b.kind[partner[p]] != Words.INITIAL
        && b.kind[partner[q]] == Words.INITIAL;
  }

  private boolean isInitial(int p, int q) {
    return a.kind[p] == Words.INITIAL || b.kind[q] == Words.INITIAL;
  }

  private boolean matchBest() {
    int bestP = -1;
    int bestQ = -1;
    float best = Float.NEGATIVE_INFINITY;
    for (int p = 0; p < a.parts; p++) {
      for (int q = 0; q < b.parts && (usedA >> p & 1) == 0; q++) {
        if ((usedB >> q & 1) == 0 && mayPair(p, q)) {
          float s = scores[p * b.parts + q] - OUT_OF_PLACE * Math.abs(p - q);
          if (s > best) {
            best = s;
            bestP = p;
            bestQ = q;
          }
        }
      }
    }
    if (bestP < 0) {
      return false;
    }
    usedA |= 1 << bestP;
    usedB |= 1 << bestQ;
    if (!a.isMinor(bestP) || !b.isMinor(bestQ) || a.parts == 1 || b.parts == 1) {
      count(bestP, bestQ);
    }
    return true;
  }

  /** A particle is no name, unless there is nothing else. */
  private boolean mayPair(int p, int q) {
    return a.parts == 1 || b.parts == 1 || a.isMinor(p) == b.isMinor(q);
  }

  private void count(int p, int q) {
    float s = scores[p * b.parts + q];
    partner[p] = q;
    matched++;
    sum += s;
    if (isInitial(p, q)) {
      initials++;
      if (s > 0) { // says little, and nothing about the part that agrees worst
        hidden += Math.abs(a.letterCount(p) - b.letterCount(q));
        return;
      }
    }
    if (s == OTHER_GIVEN
        || s == NO_FATHER
        || s == INITIAL_FAILS
        || (s > 0 && areManAndWoman(p, q))) {
      apart++;
    }
    if (s < worst || worstA < 0) {
      second = worst;
      worst = s;
      int without = bare[p * b.parts + q];
      articles = without == 0 ? 0 : without == 3 ? 1 : 2;
      worstA = (without & 1) == 0 ? p : a.bare(p);
      worstB = (without & 2) == 0 ? q : b.bare(q);
      worstIsInitial = isInitial(p, q);
    } else if (s < second) {
      second = s;
    }
  }

  /** True of Paulo and Paula, of which neither is all there is of the name. */
  private boolean areManAndWoman(int p, int q) {
    return a.parts > 1
        && b.parts > 1
        && a.genders[p] != GivenGenders.UNKNOWN
        && a.genders[p] == -b.genders[q];
  }

  /** True if some part stands for another that can be looked at more closely. */
  boolean hasWorst() {
    return worstA >= 0 && !worstIsInitial;
  }

  /** 0 if the worst parts bear no article written together with them, 1 if both, 2 if one does. */
  int articles() {
    return articles;
  }

  /** True if the lexicon of given names, not the spelling, says that the two are one. */
  boolean worstIsGiven() {
    return worst == GIVEN;
  }

  /** True if the worst two parts are known to be two names, alike as they may be spelled. */
  boolean worstIsKnownApart() {
    return worst == NO_FATHER || worst == OTHER_GIVEN;
  }

  int worstA() {
    return worstA;
  }

  int worstB() {
    return worstB;
  }

  float worst() {
    return matched == 0 ? NOTHING : worstA < 0 ? INITIAL_FITS : worst;
  }

  float second() {
    return second;
  }

  float mean() {
    return matched == 0 ? NOTHING : sum / matched;
  }

  int initials() {
    return initials;
  }

  /** How many pairs of parts are known to be two names. */
  int apart() {
    return apart;
  }

  /** Letters that initials stand for beside themselves. */
  int hidden() {
    return hidden;
  }

  float ofLast() {
    return scores.length == 0 ? 0 : scores[scores.length - 1];
  }

  float ofFirst() {
    return scores.length == 0 ? 0 : scores[0];
  }

  /** How many pairs of parts have changed places. */
  int crossed() {
    int crossed = 0;
    for (int p = 0; p < a.parts; p++) {
      for (int q = p + 1; q < a.parts; q++) {
        if (partner[p] >= 0 && partner[q] >= 0 && partner[p] > partner[q]) {
          crossed++;
        }
      }
    }
    return crossed;
  }

  int leftOverOfA() {
    return leftOver(a, usedA);
  }

  int leftOverOfB() {
    return leftOver(b, usedB);
  }

  private static int leftOver(NameForm name, int used) {
    int count = 0;
    for (int p = 0; p < name.parts; p++) {
      if ((used >> p & 1) == 0 && !name.isMinor(p)) {
        count++;
      }
    }
    return count;
  }
}
