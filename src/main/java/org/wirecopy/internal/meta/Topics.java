package org.wirecopy.internal.meta;

import java.util.function.Consumer;

/** Splits keyword lists. */
final class Topics {

  private Topics() {}

  /**
   * Hands over the parts between commas or semicolons, Arabic and ideographic ones too; or, where
   * there are none and the words are ideographs, between spaces.
   */
  static void split(String keywords, Consumer<String> topic) {
    String list = PlainText.line(keywords);
    boolean bySpaces = !hasSeparator(list) && isIdeographic(list);
    int start = 0;
    for (int i = 0; i <= list.length(); i++) {
      if (i == list.length()
          || isSeparator(list.charAt(i))
          || (bySpaces && list.charAt(i) == ' ')) {
        String part = list.substring(start, i).strip();
        if (!part.isEmpty()) {
          topic.accept(part);
        }
        start = i + 1;
      }
    }
  }

  private static boolean hasSeparator(String list) {
    for (int i = 0; i < list.length(); i++) {
      if (isSeparator(list.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isIdeographic(String list) {
    return !list.isEmpty() && Character.isIdeographic(list.charAt(0));
  }

  private static boolean isSeparator(char c) {
    return c == ',' || c == ';' || c == '،' || c == '、' || c == '，' || c == '；';
  }
}
