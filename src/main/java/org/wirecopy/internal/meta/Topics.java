package org.wirecopy.internal.meta;

import java.util.function.Consumer;

/** Splits keyword lists. */
final class Topics {

  private Topics() {}

  /** Hands over the parts between commas or semicolons, Arabic and ideographic ones too. */
  static void split(String list, Consumer<String> topic) {
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length() || isSeparator(list.charAt(i))) {
        String part = list.substring(start, i).strip();
        if (!part.isEmpty()) {
          topic.accept(part);
        }
        start = i + 1;
      }
    }
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ';' || c == '،' || c == '、' || c == '，' || c == '；';
  }
}
