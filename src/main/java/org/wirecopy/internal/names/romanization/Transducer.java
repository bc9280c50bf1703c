package org.wirecopy.internal.names.romanization;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Applies a compiled table. At each position the trie is walked as far as it goes; of the rules on
 * the way the longest whose context holds is taken, else the code unit is copied. Contexts look at
 * the source text, so one pass from left to right is enough, and since the trie is a few letters
 * deep the work is linear in the text.
 */
final class Transducer implements Transcriber {

  private static final int MODIFIER = Character.MODIFIER_LETTER;
  private static final int LONGEST_SMALL = 4;
  private static final char LIGATURE = '\u0361';

  /** What a state yields that no row ends in. */
  static final Choice[] NOTHING = {};

  static final int[] NO_CONTEXT = {};

  /** How the capitals of a target are made; with ligatures, both letters under one are capitals. */
  record Casing(Locale locale, boolean ligatures, boolean none) {}

  /** What a state yields if its context holds; the empty context is always last in a state. */
  static final class Choice {
    final String lower;
    final String title;
    final String upper;
    final int[] left;
    final int[] right;
    final boolean free; // no context at all

    /** Interned: the same few hundred strings stand in every system. */
    private Choice(String lower, String title, String upper, int[] left, int[] right) {
      this.lower = lower.intern();
      this.title = title.intern();
      this.upper = upper.intern();
      this.left = left;
      this.right = right;
      this.free = left.length + right.length == 0;
    }

    static Choice of(String target, Casing casing, int[] left, int[] right) {
      if (casing.none()) {
        return new Choice(target, target, target, left, right);
      }
      int first = firstLetter(target);
      String upper = target.toUpperCase(casing.locale());
      if (upper.equals(target)) {
        return new Choice(target, target, target, left, right);
      }
      String title =
          first < 0 || (casing.ligatures() && target.indexOf(LIGATURE) >= 0)
              ? (first < 0 ? target : upper)
              : target.substring(0, first)
                  + target
                      .substring(first, target.offsetByCodePoints(first, 1))
                      .toUpperCase(casing.locale())
                  + target.substring(target.offsetByCodePoints(first, 1));
      return new Choice(target, title, upper, left, right);
    }

    /** The first letter that has a capital, or -1. */
    private static int firstLetter(String s) {
      for (int i = 0; i < s.length(); i++) {
        if (Character.isLetter(s.charAt(i)) && Character.toUpperCase(s.charAt(i)) != s.charAt(i)) {
          return i;
        }
      }
      return -1;
    }
  }

  /** How text is read and capitals are written. */
  record Policy(
      Normalizer.Form form,
      boolean capitalizeWords,
      boolean afterHyphens,
      Set<String> small, // words that keep their small letter, but for the first
      boolean titleOnly,
      boolean allCapitals) {}

  private final Classes classes;
  private final int width;
  private final int inner; // states below have edges, those from it on are leaves
  private final char[] next; // next[state * width + class], 0 = no edge: the root has no parent
  private final Choice[][] choices; // by state, more context first
  private final Contexts contexts;
  private final @Nullable Choice[]
      direct; // by class: what a letter always yields, null = it depends
  private final Policy policy;

  Transducer(Classes classes, char[] next, Choice[][] choices, Contexts contexts, Policy policy) {
    this.classes = classes;
    this.width = classes.count();
    this.inner = next.length / width;
    this.next = next;
    this.choices = choices;
    this.contexts = contexts;
    this.policy = policy;
    this.direct = new Choice[width];
    for (int letter = 0; letter < width; letter++) {
      int state = next[letter];
      boolean always = state >= inner && choices[state].length == 1 && choices[state][0].free;
      direct[letter] = always ? choices[state][0] : null;
    }
  }

  @Override
  public String apply(CharSequence input) {
    String text = SafeNormalizer.normalize(input.toString(), policy.form());
    StringBuilder out = new StringBuilder(text.length() + (text.length() >> 1) + 8);
    int position = 0;
    int[] ends = new int[Math.min(text.length(), 64)]; // states on the way, by match length - 1
    while (position < text.length()) {
      position = step(text, position, ends, out);
    }
    if (policy.capitalizeWords()) {
      capitalizeWords(out, policy.afterHyphens(), policy.small());
    }
    String written =
        policy.allCapitals() ? out.toString().toUpperCase(Locale.ROOT) : out.toString();
    return SafeNormalizer.normalize(written, Normalizer.Form.NFC);
  }

  /** Consumes one match, or one code unit, and returns the position behind it. */
  private int step(String text, int position, int[] ends, StringBuilder out) {
    char first = text.charAt(position);
    Choice always = direct[classes.at(first)];
    if (always != null) {
      out.append(
          first >= 'a' && Character.isLowerCase(first)
              ? always.lower
              : cased(always, text, position, 1));
      return position + 1;
    }
    int depth = 0;
    int state = 0;
    for (int i = position; i < text.length() && depth < ends.length && state < inner; i++) {
      state = next[state * width + classes.at(text.charAt(i))];
      if (state == 0) {
        break;
      }
      ends[depth++] = state;
    }
    for (int length = depth; length > 0; length--) {
      for (Choice choice : choices[ends[length - 1]]) {
        if (choice.free
            || (contexts.hold(choice.left, text, position - 1, -1)
                && contexts.hold(choice.right, text, position + length, 1))) {
          out.append(cased(choice, text, position, length));
          return position + length;
        }
      }
    }
    out.append(text.charAt(position));
    return position + 1;
  }

  private String cased(Choice choice, String text, int position, int length) {
    char first = text.charAt(position);
    if (Character.toLowerCase(first) == first) {
      boolean caseless = !Character.isLetter(first) || Character.getType(first) == MODIFIER;
      return caseless && amidCapitals(text, position, length) ? choice.upper : choice.lower;
    }
    if (choice.title.equals(choice.upper) || policy.titleOnly()) {
      return choice.title;
    }
    return inCapitals(text, position, length) ? choice.upper : choice.title;
  }

  /** For a sign without case, on the way back: capitals on both sides, or two before the end. */
  private static boolean amidCapitals(String text, int position, int length) {
    if (position == 0 || !Character.isUpperCase(text.charAt(position - 1))) {
      return false;
    }
    int after = position + length;
    if (after < text.length() && Character.isLetter(text.charAt(after))) {
      return Character.isUpperCase(text.charAt(after));
    }
    return position > 1 && Character.isUpperCase(text.charAt(position - 2));
  }

  /** A digraph is all capitals if its neighbour is one: the letter after it, else that before. */
  private static boolean inCapitals(String text, int position, int length) {
    for (int i = position + 1; i < position + length; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return Character.isUpperCase(text.charAt(i));
      }
    }
    int after = position + length;
    if (after < text.length() && Character.isLetter(text.charAt(after))) {
      return Character.isUpperCase(text.charAt(after));
    }
    int before = position - 1;
    if (before > 0 && !Character.isLetter(text.charAt(before))) {
      before--; // an apostrophe or hyphen inside the word
    }
    return before >= 0 && Character.isUpperCase(text.charAt(before));
  }

  private static void capitalizeWords(StringBuilder out, boolean afterHyphens, Set<String> small) {
    boolean start = true;
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      if (start && i > 0 && isSmall(out, i, small)) {
        start = false;
      } else if (start && Character.isLetter(c) && Character.toUpperCase(c) != c) {
        out.setCharAt(i, Character.toUpperCase(c));
        start = false;
      } else if (Character.isWhitespace(c) || (c == '-' && afterHyphens)) {
        start = true;
      } else if (start && !isSign(c)) {
        start = false;
      }
    }
  }

  private static boolean isSmall(StringBuilder out, int start, Set<String> small) {
    int end = start;
    while (end < out.length()
        && end - start < LONGEST_SMALL
        && Character.isLetter(out.charAt(end))) {
      end++;
    }
    return end > start && small.contains(out.substring(start, end));
  }

  /** Marks of consonants such as ayn, behind which the capital stands. */
  private static boolean isSign(char c) {
    return switch (c) {
      case '\'', '\u2018', '\u2019', '\u02BC', '\u02BB', '\u02BE', '\u02BF' -> true;
      default -> false;
    };
  }
}
