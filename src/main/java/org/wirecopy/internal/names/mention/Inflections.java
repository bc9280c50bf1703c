package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Names in Cyrillic text are declined: в Москве, Зеленского. The forms a word may have in the
 * nominative, and a stem that its forms share; coarse, for look-ups among few names.
 */
final class Inflections {
  private static final int SHORTEST = 4;
  private static final String[] ENDINGS = {
    "ого", "ому", "ими", "ыми", "ею", "єю", "ий", "ый", "ой", "ая", "ое", "ую", "ою", "ом", "ем",
        "ым", "им",
    "ей", "ия", "ии", "ию", "ін", "а", "у", "е", "ы", "и", "я", "ю", "о", "і", "ї", "й", "ь"
  };
  private static final String[] NOMINATIVES = {"", "а", "я", "й", "ь", "о", "ий", "ый", "ия", "ія"};

  private Inflections() {}

  static boolean applies(String lower) {
    return lower.length() >= SHORTEST && lower.charAt(0) >= 0x400 && lower.charAt(0) < 0x530;
  }

  /** The word without its ending; itself if the language does not decline so. */
  static String stem(String lower) {
    if (!applies(lower)) {
      return lower;
    }
    for (String ending : ENDINGS) {
      if (lower.endsWith(ending) && lower.length() - ending.length() >= 3) {
        return lower.substring(0, lower.length() - ending.length());
      }
    }
    return lower;
  }

  /** A Ukrainian stem as it is before no ending: Києв- as in Києві is Київ, Львов- is Львів. */
  private static String closed(String stem) {
    for (int i = stem.length() - 1; i > 0; i--) {
      switch (stem.charAt(i)) {
        case 'о', 'е' -> {
          return stem.substring(0, i) + 'і' + stem.substring(i + 1);
        }
        case 'є' -> {
          return stem.substring(0, i) + 'ї' + stem.substring(i + 1);
        }
        case 'а', 'и', 'у', 'і', 'ї', 'ю', 'я' -> {
          return stem;
        }
        default -> {
          // a consonant
        }
      }
    }
    return stem;
  }

  /** What Ukrainian softens before its endings: Празі is Прага, Відні is Відень. */
  private static void addSoftened(String lower, String stem, List<String> forms) {
    if (!lower.endsWith("і") || stem.length() < 3) {
      return;
    }
    String before = stem.substring(0, stem.length() - 1);
    switch (stem.charAt(stem.length() - 1)) {
      case 'з' -> forms.add(before + "га");
      case 'ц' -> forms.add(before + "ка");
      case 'с' -> forms.add(before + "ха");
      case 'н' -> forms.add(before + "ень");
      default -> {
        // nothing is softened
      }
    }
  }

  /** The word itself and what it may come from, likeliest first. */
  static List<String> nominatives(String lower) {
    List<String> forms = new ArrayList<>();
    forms.add(lower);
    if (applies(lower)) {
      String stem = stem(lower);
      for (String ending : NOMINATIVES) {
        if (!lower.equals(stem + ending)) {
          forms.add(stem + ending);
        }
      }
      forms.add(closed(stem));
      addSoftened(lower, stem, forms);
    }
    return forms;
  }
}
