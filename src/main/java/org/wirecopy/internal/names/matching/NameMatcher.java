package org.wirecopy.internal.names.matching;

/** The verdict on two names, and the key that spellings of a name share. */
public final class NameMatcher {
  private static final double OTHER_SYLLABLES = 0.05;
  private static final double LIKELY = 0.5;

  private static final class Loaded {
    static final CostModel COSTS = CostModel.load();
    static final Forest FOREST = Forest.load();
    static final FormCache FORMS = new FormCache();
  }

  private NameMatcher() {}

  /** The probability, 0 to 1, that the two are spellings of one name; symmetric. */
  public static double similarity(CharSequence a, CharSequence b) {
    int order = CharSequence.compare(a, b);
    if (order == 0) {
      return 1;
    }
    return similarity(form(order < 0 ? a : b), form(order < 0 ? b : a));
  }

  /** The name ready for comparing. */
  static NameForm form(CharSequence name) {
    return Loaded.FORMS.of(name);
  }

  /** True if the two, unlike and in their order, are more likely spellings of one name than not. */
  static boolean same(NameForm first, NameForm second) {
    if (first.parts == 0 || second.parts == 0 || SyllableScripts.differ(first.name, second.name)) {
      return false;
    }
    AlignmentRows rows = new AlignmentRows(second);
    Pairing pairing = new Pairing(first, second, Loaded.COSTS, true, rows);
    if (Features.areApart(first, second, pairing)) {
      return false; // most pairs, and the rest of the evidence is dear
    }
    float[] features = Features.of(first, second, pairing, Loaded.COSTS, true, rows);
    return probability(features) >= LIKELY;
  }

  private static double similarity(NameForm first, NameForm second) {
    if (first.parts == 0 || second.parts == 0) {
      return 0;
    }
    if (SyllableScripts.differ(first.name, second.name)) {
      return OTHER_SYLLABLES;
    }
    float[] features = Features.of(first, second, Loaded.COSTS, true);
    return probability(features);
  }

  private static double probability(float[] features) {
    return 1 / (1 + Math.exp(-Features.odds(features, Loaded.FOREST)));
  }

  /**
   * The consonants of the weightiest part in broad sound classes: names that may be one share it,
   * most others do not. Vowels, doubling, voicing and endings are left out.
   */
  public static String key(CharSequence name) {
    NameForm form = new NameForm(name);
    return BlockingKey.of(form);
  }
}
