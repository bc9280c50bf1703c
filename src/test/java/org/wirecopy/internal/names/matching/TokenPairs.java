package org.wirecopy.internal.names.matching;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Pairs of the Wikidata tokens, for the trees: as many that are one name as that only sound alike,
 * some with the name in its own script. Both names of a pair are of one fold.
 */
final class TokenPairs {
  private static final int FROM_A_CLUSTER = 4;
  private static final int SCRIPT = 3; // one in so many pairs is also there in the other script
  private static final int PATIENCE = 20; // tries for a pair
  private static final String SLAVIC =
      ".*(ов|ев|ин|ова|ева|ина|ский|ская|цкий|цкая|ич|нко|вна|ёв|ый|ий|ой|ей|ай|ук|юк|як|ик|ко)";

  private final Random random = new Random(3);
  private final String group;
  private final Map<String, List<String>> clusters = new TreeMap<>();
  private final Map<String, Set<String>> keysOf = new TreeMap<>(); // of a spelling
  private final Map<String, List<String>> bySketch = new TreeMap<>();

  private TokenPairs(String group, Path file) throws IOException {
    this.group = group;
    CostTrainer.readClusters(file, clusters);
    if (group.equals("slavic")) {
      clusters.keySet().removeIf(key -> !key.matches(SLAVIC));
    }
    clusters.forEach(
        (key, names) ->
            names.forEach(n -> keysOf.computeIfAbsent(n, x -> new HashSet<>()).add(key)));
    for (String name : keysOf.keySet()) {
      for (String sketch : CostTrainer.sketches(name)) {
        bySketch.computeIfAbsent(sketch, x -> new ArrayList<>()).add(name);
      }
    }
  }

  /** Of the files in a folder: group, two names, 1 or 0, key. */
  static List<String[]> of(Path data) throws IOException {
    List<String[]> pairs = new ArrayList<>();
    for (String[] source : new String[][] {{"arabic", "arabic"}, {"slavic", "russian"}}) {
      Path file = data.resolve("wd-latin-by-" + source[1] + ".dev.tsv.gz");
      pairs.addAll(new TokenPairs(source[0], file).make());
    }
    return pairs;
  }

  private List<String[]> make() {
    List<String[]> pairs = new ArrayList<>();
    clusters.forEach((key, names) -> pairs.addAll(alike(key, names)));
    List<String> all = List.copyOf(keysOf.keySet());
    int wanted = pairs.size();
    for (int n = 0, tries = 0; n < wanted && tries < PATIENCE * wanted; tries++) {
      String a = all.get(random.nextInt(all.size()));
      String b = near(a);
      String key = keys(a).iterator().next();
      if (!Collections.disjoint(keys(a), keys(b))
          || !isOfFold(a, CostTrainer.fold(key))
          || !isOfFold(b, CostTrainer.fold(key))) {
        continue;
      }
      pairs.add(new String[] {group, a, b, "0", key});
      if (n % SCRIPT == 0) {
        List<String> names = clusters.getOrDefault(key, List.of());
        String name = names.get(random.nextInt(names.size()));
        pairs.add(new String[] {group + " script", key, name, "1", key});
        pairs.add(new String[] {group + " script", key, b, "0", key});
      }
      n++;
    }
    return pairs;
  }

  private List<String[]> alike(String key, List<String> names) {
    List<String[]> own = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        own.add(new String[] {group, names.get(i), names.get(j), "1", key});
      }
    }
    Collections.shuffle(own, random);
    return own.subList(0, Math.min(own.size(), FROM_A_CLUSTER));
  }

  private String near(String name) {
    String[] sketches = CostTrainer.sketches(name).toArray(String[]::new);
    List<String> near =
        bySketch.getOrDefault(sketches[random.nextInt(sketches.length)], List.of(name));
    return near.get(random.nextInt(near.size()));
  }

  private Set<String> keys(String name) {
    return keysOf.getOrDefault(name, Set.of());
  }

  private boolean isOfFold(String name, int fold) {
    return keys(name).stream().allMatch(key -> CostTrainer.fold(key) == fold);
  }
}
