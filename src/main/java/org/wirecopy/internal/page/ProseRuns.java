package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.wirecopy.internal.text.LanguageGuess;

/**
 * Where prose begins and ends in a text that was folded to one line: menus, headlines and labels
 * run into it without a mark. Prose has function words, commas and stops; labels have capitals and
 * numbers. Each word speaks for one or the other, and the likeliest sequence of the two is found as
 * in a hidden Markov model (Viterbi 1967) of two states. What the words count for was fitted on the
 * development pages of fundus and scrapinghub, folded: runs of four words of their bodies are found
 * with F1 .82, and .67 without; of bodies folded alone .99 is kept.
 */
final class ProseRuns {

  private static final float FUNCTION_WORD = 1f;
  private static final float CAPITALIZED = -0.8f; // but behind a stop
  private static final float NUMBER = -0.4f;
  private static final float STOP = 1.6f;
  private static final float COMMA = 0.7f;
  private static final float SIGN = -1.9f;

  /** What it costs to go from one state to the other. */
  private static final float CHANGE = 6f;

  /** Capitals before the first word that prose has: of its own sentence. */
  private static final int MAX_CAPITALS = 2;

  /** Menus and labels are at least one word in so many of a page. */
  private static final int LEAST_SHARE = 7;

  private static final String CLOSING = "\"\u201D\u00BB\u2019')]";

  private final String text;
  private final List<int[]> words = new ArrayList<>(); // begin and end
  private final List<Boolean> capitalized = new ArrayList<>();
  private final List<Float> scores = new ArrayList<>();

  private ProseRuns(String text) {
    this.text = text;
    boolean opens = true; // behind a stop
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != ' ') {
        continue;
      }
      if (i > start) {
        opens = add(start, i, opens);
      }
      start = i + 1;
    }
  }

  /**
   * The places where prose begins or ends, and in what is no prose those where a label may begin;
   * linear in the text.
   */
  static NavigableSet<Integer> cuts(String text) {
    ProseRuns runs = new ProseRuns(text);
    boolean[] states = runs.states();
    return isPage(states) ? runs.cuts(states) : new TreeSet<>();
  }

  /** Lists and figures of a story read like labels too, but are a small part of it. */
  private static boolean isPage(boolean[] states) {
    int labels = 0;
    for (boolean prose : states) {
      labels += prose ? 0 : 1;
    }
    return labels * LEAST_SHARE >= states.length;
  }

  /** Returns whether the word ends a sentence. */
  private boolean add(int start, int end, boolean opens) {
    int from = start;
    while (from < end && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
      to--;
    }
    int last = end - 1;
    while (last > start && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    boolean capital = from < to && Character.isUpperCase(text.charAt(from));
    float score = 0;
    if (from == to) {
      score = SIGN;
    } else if (Character.isDigit(text.charAt(from))) {
      score = NUMBER;
    } else if (capital) {
      score = opens ? 0 : CAPITALIZED;
    } else if (LanguageGuess.isFunctionWord(text, from, to)) {
      score = FUNCTION_WORD;
    }
    char mark = text.charAt(last);
    boolean stop = ".!?\u2026".indexOf(mark) >= 0;
    score += stop ? STOP : mark == ',' || mark == ';' ? COMMA : 0;
    words.add(new int[] {start, end});
    capitalized.add(capital);
    scores.add(score);
    return stop || mark == ':';
  }

  /** True for each word of prose. */
  private boolean[] states() {
    int count = words.size();
    boolean[] fromProse = new boolean[count]; // where a label comes from
    boolean[] fromLabel = new boolean[count]; // where prose does
    float label = 0;
    float prose = -CHANGE;
    for (int i = 0; i < count; i++) {
      fromProse[i] = prose - CHANGE > label;
      fromLabel[i] = label - CHANGE > prose;
      float before = label;
      label = fromProse[i] ? prose - CHANGE : label;
      prose = (fromLabel[i] ? before - CHANGE : prose) + scores.get(i);
    }
    boolean[] states = new boolean[count];
    boolean state = prose > label;
    for (int i = count - 1; i >= 0; i--) {
      states[i] = state;
      state = state ? !fromLabel[i] : fromProse[i];
    }
    return states;
  }

  /** True of "The", which begins the sentence. */
  private boolean isFunctionWord(int word) {
    int start = words.get(word)[0];
    String lower = text.substring(start, words.get(word)[1]).toLowerCase(Locale.ROOT);
    return LanguageGuess.isFunctionWord(lower, 0, lower.length());
  }

  private NavigableSet<Integer> cuts(boolean[] states) {
    NavigableSet<Integer> cuts = new TreeSet<>();
    for (int i = 1; i < states.length; i++) {
      if (states[i] && !states[i - 1]) {
        int first = i;
        while (first > 0
            && i - first < MAX_CAPITALS
            && !states[first - 1]
            && capitalized.get(first - 1)
            && !(first < i && isFunctionWord(first))) {
          first--;
        }
        cuts.add(words.get(first)[0]);
      } else if (!states[i] && states[i - 1]) {
        cuts.add(words.get(i - 1)[1]);
      } else if (!states[i] && capitalized.get(i) && !capitalized.get(i - 1)) {
        cuts.add(words.get(i)[0]);
      }
    }
    return cuts;
  }
}
