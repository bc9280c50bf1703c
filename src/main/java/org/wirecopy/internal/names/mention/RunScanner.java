package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a text into runs of capitalized words, in one pass. A run may hold particles (van, bin, of),
 * hyphens before a capital and the full stops of initials; anything else ends it. Words inside
 * addresses, handles and hashtags are passed over.
 */
final class RunScanner {
  private static final Set<String> CLITICS = Set.of("s", "t", "d", "m", "ll", "re", "ve");
  private static final int LONGEST_CLITIC = 2;
  private static final int LONGEST_WORD = 40;
  private static final int LONGEST_SYLLABLE = 5;
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "de", "da", "di", "du", "van", "von", "zu", "der", "den", "del",
          "la", "le", "dos", "of", "ten", "ter", "d", "l");

  private final CharSequence text;
  private final Cues cues;
  private final Vocabulary vocabulary;
  private final List<Run> runs = new ArrayList<>();
  private List<Word> open = new ArrayList<>();
  private int lineRuns; // runs from here on belong to the line being read
  private final LineShape line = new LineShape();

  private RunScanner(CharSequence text, Cues cues, Vocabulary vocabulary) {
    this.text = text;
    this.cues = cues;
    this.vocabulary = vocabulary;
  }

  /** The runs in the order of the text; lower-case words go into the vocabulary. */
  static List<Run> scan(CharSequence text, Cues cues, Vocabulary vocabulary) {
    RunScanner scanner = new RunScanner(text, cues, vocabulary);
    scanner.scan();
    return scanner.runs;
  }

  private void scan() {
    boolean sentenceStart = true;
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!isLetter(c)) {
        if (!joins(i)) {
          close();
        }
        sentenceStart |= ends(c, i);
        if (c == '\n') {
          endLine();
        }
        i++;
        continue;
      }
      int end = wordEnd(i);
      if (isStoppedSuffix(i, end)) {
        add(Word.withStop(text, i, end + 1));
        sentenceStart = true; // perhaps
        i = end + 1;
        continue;
      }
      word(i, end, sentenceStart);
      sentenceStart = false;
      i = end;
    }
    close();
    endLine();
  }

  /** The Jr. behind a name, whose full stop is part of it. */
  private boolean isStoppedSuffix(int start, int end) {
    return end - start <= 3
        && !open.isEmpty()
        && end < text.length()
        && text.charAt(end) == '.'
        && cues.isJunior(lettersOf(start, end));
  }

  private int wordEnd(int start) {
    boolean capital = Character.isUpperCase(text.charAt(start));
    int end = start;
    while (end < text.length()
        && (isLetter(text.charAt(end)) || (capital && isInnerApostrophe(end)))) {
      end++;
    }
    return capital && isSyllableBehind(end, end - start) ? lettersEnd(end + 1) : end;
  }

  private int lettersEnd(int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST_WORD && isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The hyphen of Kim Jong-un: between short syllables, the second one known, behind a word. */
  private boolean isSyllableBehind(int hyphen, int length) {
    if (open.isEmpty()
        || length > LONGEST_SYLLABLE
        || hyphen + 2 >= text.length()
        || text.charAt(hyphen) != '-') {
      return false;
    }
    int end = lettersEnd(hyphen + 1);
    return end - hyphen <= LONGEST_SYLLABLE + 1 && cues.isSyllable(lettersOf(hyphen + 1, end));
  }

  private void word(int start, int end, boolean sentenceStart) {
    boolean capital = Character.isUpperCase(text.charAt(start));
    boolean small = !capital || Character.isLowerCase(text.charAt(end - 1));
    line.add(end - start, capital, small, !capital && isFunctionWord(start, end));
    if (end - start >= LONGEST_WORD || isInAddress(start, end)) {
      close();
    } else if (capital) {
      add(Word.of(text, start, end, sentenceStart));
    } else if (isParticle(start, end)) {
      add(Word.of(text, start, end, false));
    } else {
      vocabulary.add(text, start, end);
      close();
    }
  }

  /** Adds a word to the open run; a run that is long enough ends, which bounds the work on it. */
  private void add(Word word) {
    open.add(word);
    if (open.size() >= Run.LONGEST) {
      close();
    }
  }

  private boolean isFunctionWord(int start, int end) {
    return end - start <= 6 && cues.isCommon(lettersOf(start, end));
  }

  private String lettersOf(int start, int end) {
    return text.subSequence(start, end).toString();
  }

  /** True for de and its like, in lower case. */
  static boolean isParticle(String lower) {
    return PARTICLES.contains(lower);
  }

  private boolean isParticle(int start, int end) {
    if (end - start > 3) {
      return false;
    }
    String word = lettersOf(start, end);
    if (!PARTICLES.contains(word)) {
      return word.equals("and") && isBeforeTwin(end);
    }
    char next = end + 1 < text.length() ? text.charAt(end) : ' ';
    if (end - start == 1 && !isApostrophe(next)) {
      return false; // only the d of d'Ivoire
    }
    return next == '-' ? Character.isUpperCase(text.charAt(end + 1)) : !open.isEmpty();
  }

  /** The "and" of Trinidad and Tobago. */
  private boolean isBeforeTwin(int end) {
    int next = end + 1;
    return !open.isEmpty()
        && next < text.length()
        && isLetter(text.charAt(next))
        && cues.isTwin(lettersOf(next, lettersEnd(next)).toLowerCase(Locale.ROOT));
  }

  private void close() {
    while (!open.isEmpty() && !open.get(open.size() - 1).isCapital()) {
      open.remove(open.size() - 1);
    }
    if (!open.isEmpty()) {
      runs.add(new Run(open, false));
      open = new ArrayList<>(4);
    }
  }

  private void endLine() {
    if (line.isHeadline()) {
      for (int i = lineRuns; i < runs.size(); i++) {
        runs.set(i, new Run(runs.get(i).words(), true));
      }
    }
    lineRuns = runs.size();
    line.clear();
  }

  static boolean isLetter(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The apostrophe of O'Brien, N'Djamena and Sana'a, not that of a possessive or of she'll. */
  private boolean isInnerApostrophe(int i) {
    if (!isApostrophe(text.charAt(i))
        || i == 0
        || i + 1 >= text.length()
        || !isLetter(text.charAt(i - 1))
        || !isLetter(text.charAt(i + 1))) {
      return false;
    }
    if (Character.isUpperCase(text.charAt(i + 1)) || cues.partsEndings()) {
      return Character.isUpperCase(text.charAt(i + 1));
    }
    int end = lettersEnd(i + 1);
    return end - i > LONGEST_CLITIC + 1 || !CLITICS.contains(lettersOf(i + 1, end));
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  /** What may stand inside a name: one blank, a hyphen, the full stop of an initial. */
  private boolean joins(int i) {
    char c = text.charAt(i);
    if (c == ' ' || c == '\u00A0') {
      return i > 0 && text.charAt(i - 1) != ' ';
    }
    if (c == '-' || c == '\u2010' || c == '\u2011') {
      return i > 1
          && i + 1 < text.length()
          && isLetter(text.charAt(i - 1))
          && isLetter(text.charAt(i - 2)) // not D-Newport News
          && Character.isUpperCase(text.charAt(i + 1));
    }
    if (isApostrophe(c)) {
      return !open.isEmpty() && open.get(open.size() - 1).isElidedBefore(i);
    }
    if (c == ',') {
      return isBeforeSuffix(i);
    }
    return c == '.' && (isInitial(i) || isTitle(i));
  }

  /** The comma of King, Jr. */
  private boolean isBeforeSuffix(int comma) {
    int start = comma + 2;
    return !open.isEmpty()
        && open.get(open.size() - 1).end() == comma
        && start < text.length()
        && text.charAt(comma + 1) == ' '
        && Character.isUpperCase(text.charAt(start))
        && isStoppedSuffix(start, lettersEnd(start));
  }

  private boolean isInitial(int stop) {
    return stop > 0
        && Character.isUpperCase(text.charAt(stop - 1))
        && (stop < 2 || !isLetter(text.charAt(stop - 2)));
  }

  /** The full stop of Gov. or Sen. or St., which ends no sentence. */
  private boolean isTitle(int stop) {
    if (open.isEmpty()) {
      return false;
    }
    Word last = open.get(open.size() - 1);
    return last.end() == stop
        && stop - last.start() <= 5
        && (cues.isTitle(last.lower()) || (open.size() == 1 && cues.isAbbreviated(last.lower())));
  }

  private boolean ends(char c, int i) {
    return switch (c) {
      case '\n', '!', '?', ':', '"', '\u201C', '\u201D', '\u2022', '\u00AB', '\u201E', '\u2014' ->
          true;
      case '.' -> !joins(i);
      default -> false;
    };
  }

  private boolean isInAddress(int start, int end) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (before == '@' || before == '#' || before == '_' || before == '\\') {
      return true;
    }
    if (before == '/' && start > 1 && !isLetter(text.charAt(start - 2))) {
      return true; // behind "//"
    }
    if (end + 1 >= text.length()) {
      return false;
    }
    char after = text.charAt(end);
    boolean dot = (after == '.' || before == '.') && end - start > 1;
    return after == '@'
        || after == '_'
        || (dot && after == '.' && Character.isLowerCase(text.charAt(end + 1)));
  }
}
