package org.wirecopy.internal.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Tells from the verbs beside a date whether it lies ahead: "will fall in December", "öffnet am
 * Freitag". The nearest cue before the date in its clause counts; where there is none, the nearest
 * one behind it, for languages put verbs last and dates first; then one before the comma. Of all
 * only few words are looked at.
 */
final class Outlook {

  static final int BEHIND = -1;
  static final int OPEN = 0;
  static final int AHEAD = 1;

  private static final int WORDS_BEFORE = 10;
  private static final int WORDS_BEHIND = 8;
  private static final int REACH = 120; // in UTF-16 code units
  private static final int CLAUSE = 40; // of scripts without spaces
  private static final int ARTICLE = 3; // letters
  private static final int LONGEST_CONJUNCTION = 8;

  /** So many words before a date and a comma behind it are a clause with a verb in it. */
  private static final int WHOLE_CLAUSE = 4;

  private static final char JOINER = '\u200C'; // Persian sets it within verbs

  private final CharSequence text;
  private final OutlookCues cues;
  private final String[] words = new String[WORDS_BEFORE];
  private int size;
  private int clause; // so many of the words before stand in the date's own clause

  private Outlook(CharSequence text, OutlookCues cues) {
    this.text = text;
    this.cues = cues;
  }

  /** What is said of the date that stands at [start, end). */
  static int of(CharSequence text, int start, int end, @Nullable String language) {
    OutlookCues cues = language == null ? null : OutlookCues.of(language);
    if (cues == null || isPossessive(text, end)) {
      return OPEN;
    }
    Outlook outlook = new Outlook(text, cues);
    return switch (cues.order()) {
      case ANYWHERE -> outlook.beside(start, end);
      case VERB_LAST -> outlook.behind(end);
      case UNSPACED -> outlook.inClause(start, end, true);
      case UNSPACED_VERB_LAST -> outlook.inClause(start, end, false);
    };
  }

  /** True if the word at [start, end) is an "and" or a "but" of the language. */
  static boolean isConjunction(CharSequence text, int start, int end, @Nullable String language) {
    OutlookCues cues = language == null ? null : OutlookCues.of(language);
    return cues != null
        && end - start <= LONGEST_CONJUNCTION
        && cues.isConjunction(text.subSequence(start, end).toString());
  }

  /** True if the word right before {@code at} is a verb of the past. */
  static boolean isPastBefore(CharSequence text, int at, @Nullable String language) {
    OutlookCues cues = language == null ? null : OutlookCues.of(language);
    int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    int start = end;
    while (start > 0 && end - start < REACH && isInWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.subSequence(start, end).toString();
    return cues != null && !word.isEmpty() && cues.of(word, "", "") == BEHIND;
  }

  /** "Friday's attack" is over whatever will be said of it. */
  private static boolean isPossessive(CharSequence text, int end) {
    return isGenitive(text, end) || isGenitive(text, end - 2);
  }

  private static boolean isGenitive(CharSequence text, int at) {
    return at > 0
        && at + 1 < text.length()
        && (text.charAt(at) == '\'' || text.charAt(at) == '\u2019')
        && text.charAt(at + 1) == 's';
  }

  private int beside(int start, int end) {
    wordsBefore(start);
    if (size > 1 && cues.isGenitive(words[0]) && !words[1].equals("partir")) {
      return OPEN;
    }
    boolean term = isTerm();
    boolean participle =
        (clause < size && clause > 1) || (clause >= WHOLE_CLAUSE && cues.hasConjunctions());
    int cue = before(0, clause);
    int outer = cue == OPEN ? before(clause, size) : OPEN;
    if (cue != OPEN && !(cue == BEHIND && term)) {
      return cue;
    }
    int behind = behind(end, participle);
    if (behind != OPEN) {
      return behind == BEHIND && term ? OPEN : behind;
    }
    return cue != OPEN || (outer == BEHIND && term) ? OPEN : outer; // "ist für Freitag geplant"
  }

  /** "For", "fino al": the word before the date, or the one before its article. */
  private boolean isTerm() {
    return (size > 0 && cues.isTerm(words[0]))
        || (size > 1 && words[0].length() <= ARTICLE && cues.isTerm(words[1]));
  }

  private int before(int from, int to) {
    for (int i = from; i < to; i++) {
      String before = i + 1 < size ? words[i + 1] : "";
      int cue = cues.of(words[i], before, before);
      if (cue != OPEN) {
        return cue;
      }
    }
    return OPEN;
  }

  private int behind(int end) {
    return behind(end, false);
  }

  private int behind(int end, boolean closed) {
    wordsBehind(end, closed);
    for (int i = 0; i < size; i++) {
      int phrase = i + 1 < size ? cues.phrase(words[i], words[i + 1]) : OPEN;
      int cue = phrase != OPEN ? phrase : cues.of(words[i], "", i > 0 ? words[i - 1] : "");
      if (cue != OPEN) {
        return cue;
      }
    }
    return OPEN;
  }

  private void wordsBefore(int start) {
    size = 0;
    clause = -1;
    int least = Math.max(0, start - REACH);
    int at = start;
    while (at > least && size < WORDS_BEFORE) {
      char c = text.charAt(at - 1);
      if (isInWord(c)) {
        int end = at;
        while (at > least && isInWord(text.charAt(at - 1))) {
          at--;
        }
        words[size++] = text.subSequence(at, end).toString();
      } else if (isSentenceEnd(at - 1)) {
        break;
      } else {
        clause = clause < 0 && c == ',' ? size : clause;
        at--;
      }
    }
    clause = clause < 0 ? size : clause;
    boolean first = at == 0 || (at > least && size < WORDS_BEFORE);
    if (first && size > 0) {
      words[size - 1] = lower(words[size - 1]); // its capital is the sentence's
    }
  }

  /**
   * A comma ends the clause of "partiti a ottobre,"; else it may set off the date alone. What
   * stands behind an "and" is said of something else.
   */
  private void wordsBehind(int end, boolean closed) {
    size = 0;
    int most = Math.min(text.length(), end + REACH);
    int at = afterEnding(end, most);
    at = !closed && at < most && text.charAt(at) == ',' ? at + 1 : at;
    while (at < most && size < WORDS_BEHIND) {
      char c = text.charAt(at);
      if (isInWord(c)) {
        int start = at;
        while (at < most && isInWord(text.charAt(at))) {
          at++;
        }
        String word = text.subSequence(start, at).toString();
        if (cues.isConjunction(word)) {
          return;
        }
        words[size++] = word;
      } else if (c == ' ' || c == '\u00A0' || isInNumber(at)) {
        at++;
      } else {
        return;
      }
    }
  }

  /** Behind the ending of a day: "december 15-én". */
  private int afterEnding(int end, int most) {
    int at = end;
    if (at + 1 < most && text.charAt(at) == '-' && isInWord(text.charAt(at + 1))) {
      at++;
      while (at < most && isInWord(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  /** A number is passed over: "7.5" and "61,000" end no clause. */
  private boolean isInNumber(int at) {
    char c = text.charAt(at);
    boolean between = at > 0 && at + 1 < text.length() && isDigit(at - 1) && isDigit(at + 1);
    return isDigit(at) || ((c == '.' || c == ',') && between);
  }

  private boolean isDigit(int at) {
    return Character.isDigit(text.charAt(at));
  }

  /** The first cue of the clause, of those behind the date; else the last of those before it. */
  private int inClause(int start, int end, boolean looksBack) {
    int least = Math.max(0, start - CLAUSE);
    int from = start > least && text.charAt(start - 1) == ' ' ? start - 1 : start;
    while (from > least && !isClauseEnd(text.charAt(from - 1), looksBack)) {
      from--;
    }
    int most = Math.min(text.length(), end + CLAUSE);
    int to = end < most && text.charAt(end) == ' ' ? end + 1 : end;
    while (to < most && !isClauseEnd(text.charAt(to), looksBack)) {
      to++;
    }
    String before = text.subSequence(from, start).toString();
    for (int at = before.length() - 1; looksBack && at >= 0; at--) {
      int cue = cues.at(before, at);
      if (cue != OPEN) {
        return cue;
      }
    }
    String behind = text.subSequence(end, to).toString();
    for (int at = 0; at < behind.length(); at++) {
      int cue = cues.at(behind, at);
      if (cue != OPEN) {
        return cue;
      }
    }
    return OPEN;
  }

  private boolean isSentenceEnd(int at) {
    char c = text.charAt(at);
    boolean spaced = at + 1 < text.length() && Character.isWhitespace(text.charAt(at + 1));
    return c == '\n' || c == ';' || ((c == '.' || c == '!' || c == '?' || c == ':') && spaced);
  }

  /** Where no space stands between words, as in Thai, it ends a clause. */
  private static boolean isClauseEnd(char c, boolean spaceEnds) {
    return "，。；！？、\n,.;「」『』".indexOf(c) >= 0 || (spaceEnds && c == ' ');
  }

  private static boolean isInWord(char c) {
    return Tokens.isLetter(c) || c == '\'' || c == '\u2019' || c == JOINER;
  }

  /** A word as the cues are written. */
  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
