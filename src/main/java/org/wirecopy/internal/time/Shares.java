package org.wirecopy.internal.time;

import static org.wirecopy.internal.time.DateFields.NONE;

/**
 * The part of one that a distance has beside its count: "two and a half hours", {@code 1½}, "1
 * 1/2", "une heure et demie", "2時間半".
 */
final class Shares {

  private final Tokens tokens;
  private final DateReader words;
  private int end;

  Shares(Tokens tokens, DateReader words) {
    this.tokens = tokens;
    this.words = words;
  }

  /** What stands at token {@code t}: 0.25, 0.5 or 0.75; 0 if nothing of that kind does. */
  double at(int t) {
    double share = sign(t);
    end = t + 1;
    if (share != 0) {
      return share;
    }
    if (tokens.isNumber(t) && tokens.isMark(t + 1, '/') && tokens.isNumber(t + 2)) {
      boolean whole = tokens.joined(t + 1) && tokens.joined(t + 2) && !tokens.joined(t);
      long over = tokens.value[t];
      long under = tokens.value[t + 2];
      boolean proper = over == 1 ? under == 2 || under == 4 : over == 3 && under == 4;
      end = t + 3;
      return whole && proper ? (double) over / under : 0;
    }
    int value = words.value(t, Lexicon.SHARE);
    return value == NONE ? 0 : value / 100.0;
  }

  /** The token behind the share found last. */
  int end() {
    return end;
  }

  /** True if token {@code t} is a share by a sign of its own. */
  boolean isSign(int t) {
    return sign(t) != 0;
  }

  private double sign(int t) {
    if (tokens.isMark(t, '¼')) {
      return 0.25;
    }
    if (tokens.isMark(t, '½')) {
      return 0.5;
    }
    return tokens.isMark(t, '¾') ? 0.75 : 0;
  }
}
