package org.wirecopy.benchmarks.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words as the benchmarks count them: runs of letters, digits and underscores, without marks. */
final class Words {

  private static final String WORD = "[\\p{L}\\p{N}_]";
  private static final String SPACELESS =
      "[\\u3040-\\u30FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uAC00-\\uD7AF\\u0E00-\\u0E7F]";
  private static final Pattern RUNS = Pattern.compile(WORD + "+");
  private static final Pattern LETTERS =
      Pattern.compile(SPACELESS + "|[" + WORD + "&&[^" + SPACELESS + "]]+");
  private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");

  private Words() {}

  static List<String> of(String text) {
    return all(RUNS, text);
  }

  /** With single letters in scripts that have no spaces. */
  static List<String> ofAnyScript(String text) {
    return all(LETTERS, text);
  }

  /** As ROUGE has them: ASCII alone. */
  static List<String> latin(String lowerCase) {
    return all(LATIN, lowerCase);
  }

  private static List<String> all(Pattern pattern, String text) {
    List<String> words = new ArrayList<>();
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      words.add(matcher.group());
    }
    return words;
  }
}
