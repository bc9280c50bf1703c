package org.wirecopy.internal.names.matching;

/** The verdict on two names, and the key that spellings of a name share. */
public final class NameMatcher {
  private static final double OTHER_SYLLABLES = 0.05;

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
    NameForm first = Loaded.FORMS.of(order < 0 ? a : b);
    NameForm second = Loaded.FORMS.of(order < 0 ? b : a);
    if (first.parts == 0 || second.parts == 0) {
      return 0;
    }
    if (SyllableScripts.differ(first.name, second.name)) {
      return OTHER_SYLLABLES;
    }
    float[] features = Features.of(first, second, Loaded.COSTS, true);
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
