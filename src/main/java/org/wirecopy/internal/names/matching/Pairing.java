package org.wirecopy.internal.names.matching;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
  private static final int BARE_A = 1; // without the article written together with the part of a
  private static final int BARE_B = 2;
  private static final int BARE_BOTH = BARE_A | BARE_B;

  private final NameForm a;
  private final NameForm b;
  private final float[] scores; // part p of a with part q of b at p * b.parts + q
  private final byte[] bare; // of these: BARE_A, BARE_B or both if the parts are better so
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
  private @Nullable NamePart worstA;
  private @Nullable NamePart worstB;

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
    NamePart left = a.part(p);
    NamePart right = b.part(q);
    if (left.hash == right.hash) {
      return EQUAL;
    }
    if (left.isInitial() || right.isInitial()) {
      return left.mayBeginLike(right) ? INITIAL_FITS : INITIAL_FAILS;
    }
    if (lexicons && left.given != 0 && left.given == right.given) {
      return GIVEN;
    }
    if (!lexicons || left.given == 0 || right.given == 0) {
      return Math.min(EQUAL - 1, best(p, q, costs, rows));
    }
    return Words.differInKind(left.given, right.given) ? NO_FATHER : OTHER_GIVEN;
  }

  /** The better of the parts as they are and without an article written together with one. */
  private float best(int p, int q, CostModel costs, AlignmentRows rows) {
    NamePart left = a.part(p);
    NamePart right = b.part(q);
    float best = costs.align(left, right, rows);
    NamePart bareLeft = left.bare();
    NamePart bareRight = right.bare();
    if (bareLeft == null && bareRight == null) {
      return best;
    }
    for (int without = BARE_A; without <= BARE_BOTH; without++) {
      NamePart mine = (without & BARE_A) == 0 ? left : bareLeft;
      NamePart other = (without & BARE_B) == 0 ? right : bareRight;
      if (mine != null && other != null) {
        float score = costs.align(mine, other, rows);
        if (score > best) {
          best = score;
          bare[p * b.parts + q] = (byte) without;
        }
      }
    }
    return best;
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
    return a.part(p).isInitial()
        && !a.part(q).isInitial()
        && !b.part(partner[p]).isInitial()
        && b.part(partner[q]).isInitial();
  }

  private boolean isInitial(int p, int q) {
    return a.part(p).isInitial() || b.part(q).isInitial();
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
    if (!a.part(bestP).isMinor() || !b.part(bestQ).isMinor() || a.parts == 1 || b.parts == 1) {
      count(bestP, bestQ);
    }
    return true;
  }

  /** A particle is no name, unless there is nothing else. */
  private boolean mayPair(int p, int q) {
    return a.parts == 1 || b.parts == 1 || a.part(p).isMinor() == b.part(q).isMinor();
  }

  private void count(int p, int q) {
    float s = scores[p * b.parts + q];
    partner[p] = q;
    matched++;
    sum += s;
    if (isInitial(p, q)) {
      initials++;
      if (s > 0) { // says little, and nothing about the part that agrees worst
        hidden += Math.abs(a.part(p).letterCount() - b.part(q).letterCount());
        return;
      }
    }
    if (s == OTHER_GIVEN
        || s == NO_FATHER
        || s == INITIAL_FAILS
        || (s > 0 && areManAndWoman(p, q))) {
      apart++;
    }
    if (s < worst || worstA == null) {
      second = worst;
      worst = s;
      int without = bare[p * b.parts + q];
      articles = without == 0 ? 0 : without == BARE_BOTH ? 1 : 2;
      worstA = (without & BARE_A) == 0 ? a.part(p) : a.part(p).bare();
      worstB = (without & BARE_B) == 0 ? b.part(q) : b.part(q).bare();
      worstIsInitial = isInitial(p, q);
    } else if (s < second) {
      second = s;
    }
  }

  /** True of Paulo and Paula, of which neither is all there is of the name. */
  private boolean areManAndWoman(int p, int q) {
    return a.parts > 1
        && b.parts > 1
        && a.part(p).gender != GivenGenders.UNKNOWN
        && a.part(p).gender == -b.part(q).gender;
  }

  /** True if some part stands for another that can be looked at more closely. */
  boolean hasWorst() {
    return worstA != null && !worstIsInitial;
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

  /** The part of the first name that agrees worst with its partner, if there is one. */
  NamePart worstA() {
    return Objects.requireNonNull(worstA);
  }

  /** That partner. */
  NamePart worstB() {
    return Objects.requireNonNull(worstB);
  }

  float worst() {
    return matched == 0 ? NOTHING : worstA == null ? INITIAL_FITS : worst;
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
      if ((used >> p & 1) == 0 && !name.part(p).isMinor()) {
        count++;
      }
    }
    return count;
  }
}
