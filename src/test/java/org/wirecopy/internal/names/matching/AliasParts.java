package org.wirecopy.internal.names.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Single names out of labelled pairs of full ones, for the costs of alignment steps: where two
 * spellings of one person's name differ in one part, or in several that stand in one order, the
 * parts are spellings of one; where two persons share all parts but one, that one is two names.
 */
final class AliasParts {
  private static final double NEAR = 0.55; // share of letters changed, of those that may be one

  private AliasParts() {}

  /** From pairs of group, two names, 1 or 0, key: pairs of the same form. */
  static List<String[]> of(List<String[]> pairs) {
    List<String[]> parts = new ArrayList<>();
    for (String[] pair : pairs) {
      List<String> left = words(pair[1]);
      List<String> right = words(pair[2]);
      for (String word : List.copyOf(left)) {
        if (right.remove(word)) {
          left.remove(word);
        }
      }
      boolean same = pair[3].equals("1");
      if (left.size() != right.size() || (!same && left.size() != 1)) {
        continue;
      }
      for (int i = 0; i < left.size(); i++) {
        String a = left.get(i);
        String b = right.get(i);
        if (Math.min(a.length(), b.length()) > 2 && isNear(a, b)) {
          parts.add(new String[] {pair[0], a, b, pair[3], pair[4]});
        }
      }
    }
    return parts;
  }

  private static List<String> words(String name) {
    return new ArrayList<>(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[ -]+", -1)));
  }

  private static boolean isNear(String a, String b) {
    int distance = EditDistance.of(a.toCharArray(), 0, a.length(), b.toCharArray(), 0, b.length());
    return distance <= NEAR * Math.max(a.length(), b.length());
  }
}
