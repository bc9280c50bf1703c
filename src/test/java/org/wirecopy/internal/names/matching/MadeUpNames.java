package org.wirecopy.internal.names.matching;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.Tsv;

/**
 * Names of several parts put together from pairs of single ones, for the labelled pairs have few
 * that differ in a given name only, in an initial or in gender. Two made-up names are one if all
 * their parts are; of those that are not, one part differs. All parts of a pair are of one fold.
 */
final class MadeUpNames {
  private static final int EACH = 4000; // pairs of a kind, in all folds

  private static final List<String> MIXED_UP = // first letters that spellings of a name may have
      List.of("ckqsx", "vwf", "ijyeg", "szc", "ghk", "ae", "fp", "ou", "td");

  /** Two parts, one name or not, and the key of the fold. */
  private record Part(String left, String right, boolean same, String key) {}

  private final Random random = new Random(17);
  private final Map<String, List<Part>> alike = new HashMap<>(); // by pool and fold
  private final Map<String, List<Part>> unlike = new HashMap<>();
  private final List<String[]> given = Tsv.rows(Words.class, "given-names.tsv");

  /** From pairs of single names: group, two names, 1 or 0, key. */
  private MadeUpNames(List<String[]> tokens) {
    for (String[] p : tokens) {
      boolean same = p[3].equals("1");
      (same ? alike : unlike)
          .computeIfAbsent(pool(p[0]) + CostTrainer.fold(p[4]), f -> new ArrayList<>())
          .add(new Part(p[1], p[2], same, p[4]));
    }
  }

  private static String pool(String group) {
    return group.endsWith("script") ? group : "latin";
  }

  /** Pairs in the form of those they are made from. */
  static List<String[]> of(List<String[]> tokens) {
    return new MadeUpNames(tokens).make();
  }

  private List<String[]> make() {
    List<String[]> pairs = new ArrayList<>();
    for (int i = 0; i < EACH; i++) {
      String pool =
          i % 10 == 0 ? "slavic script" : i % 10 == 1 || i % 10 == 2 ? "arabic script" : "latin";
      int fold = random.nextInt(CostTrainer.FOLDS);
      pairs.add(pair(true, pool, fold));
      pairs.add(pair(false, pool, fold));
    }
    return pairs;
  }

  private String[] pair(boolean same, String pool, int fold) {
    boolean latin = pool.equals("latin");
    if (!same && latin && chance(0.06)) {
      return exchanged(fold);
    }
    Part family = any(alike, pool + fold);
    List<Part> parts = new ArrayList<>();
    for (int i = chance(0.2) ? 2 : 1; i > 0; i--) {
      parts.add(latin ? first(fold) : any(alike, pool + fold));
    }
    parts.add(family);
    if (!same) {
      int at = random.nextInt(parts.size());
      boolean last = at == parts.size() - 1;
      @Nullable Part woman = last && chance(0.5) ? woman(family) : null;
      boolean given = latin && !last && chance(0.6);
      parts.set(
          at, woman != null ? woman : given ? otherGiven(family.key) : any(unlike, pool + fold));
    }
    boolean initials = latin && chance(0.15);
    List<String> left = new ArrayList<>();
    List<String> right = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean initial =
          i < parts.size() - 1
              && (initials || (latin && chance(0.08)))
              && (part.same || initialsDiffer(part));
      boolean middle = parts.size() > 2 && i == 1 && part.same;
      left.add(part.left);
      if (!middle || chance(0.5)) {
        right.add(initial ? part.right.charAt(0) + "." : part.right);
      }
    }
    if (right.size() > 1 && chance(0.06)) { // two parts written together
      right.add(0, right.remove(0).replace(".", "") + right.remove(0));
    }
    if (chance(0.12)) { // the family name first
      right.add(0, right.remove(right.size() - 1));
    }
    boolean swap = chance(0.5);
    String a = String.join(" ", left);
    String b = String.join(" ", right);
    return new String[] {"full", swap ? b : a, swap ? a : b, same ? "1" : "0", family.key};
  }

  /** The given name of the one is the family name of the other, and the rest only sounds alike. */
  private String[] exchanged(int fold) {
    Part shared = first(fold);
    Part other = any(unlike, "latin" + fold);
    String a = shared.left + " " + other.left;
    String b = other.right + " " + shared.right;
    return new String[] {"full", a, b, "0", other.key};
  }

  private Part first(int fold) {
    if (chance(0.3)) {
      Part part = any(alike, "latin" + fold);
      return chance(0.5) ? part : new Part(part.left, part.left, true, part.key);
    }
    String[] row = given.get(random.nextInt(given.size()));
    String left = row[random.nextInt(row.length)];
    return new Part(left, chance(0.5) ? left : row[random.nextInt(row.length)], true, "");
  }

  /** Two given names that are not one, alike in the first letter or in most. */
  private Part otherGiven(String key) {
    while (true) {
      String[] row = given.get(random.nextInt(given.size()));
      String[] other = given.get(random.nextInt(given.size()));
      String left = row[random.nextInt(row.length)];
      String right = other[random.nextInt(other.length)];
      int a = group(left);
      int b = group(right);
      if (a != b && (left.charAt(0) == right.charAt(0) || chance(0.1))) {
        return new Part(left, right, false, key);
      }
    }
  }

  private static int group(String name) {
    char[] letters = name.toCharArray();
    return Words.table().givenGroup(Words.hash(letters, 0, letters.length));
  }

  /** The name of the man's sister, null if it has no other form. */
  private static @Nullable Part woman(Part man) {
    String name = man.right;
    if (name.endsWith("ov") || name.endsWith("ev") || name.endsWith("in") || name.endsWith("ow")) {
      return new Part(man.left, name + "a", false, man.key);
    }
    for (String ending : new String[] {"skiy", "skij", "skyi", "sky", "ski", "ský"}) {
      if (name.endsWith(ending)) {
        String stem = name.substring(0, name.length() - ending.length());
        return new Part(man.left, stem + (ending.equals("ski") ? "ska" : "skaya"), false, man.key);
      }
    }
    return null;
  }

  private static boolean initialsDiffer(Part part) {
    char left = part.left.charAt(0);
    char right = part.right.charAt(0);
    return left != right
        && MIXED_UP.stream()
            .noneMatch(letters -> letters.indexOf(left) >= 0 && letters.indexOf(right) >= 0);
  }

  private Part any(Map<String, List<Part>> pools, String pool) {
    List<Part> parts = pools.getOrDefault(pool, List.of());
    return parts.get(random.nextInt(parts.size()));
  }

  private boolean chance(double p) {
    return random.nextDouble() < p;
  }
}
