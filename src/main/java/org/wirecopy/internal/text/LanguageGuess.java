package org.wirecopy.internal.text;

import java.lang.Character.UnicodeBlock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What a text tells of its language: by its script where one language alone is written in it, else
 * by the commonest function words. The table lists, for each language, words that are frequent in
 * it and rare in the others; a word counts for every language that lists it. Immutable.
 */
public final class LanguageGuess {

  /** Letters that are looked at. */
  private static final int SAMPLE = 4_000;

  /** Fewer function words than this decide nothing. */
  private static final int MIN_HITS = 4;

  /** Fewer votes than this name no likeliest language. */
  private static final int MIN_VOTES = 2;

  /** So many words that one of two like languages has, and the other lacks, tell them apart. */
  private static final int MIN_APART = 2;

  private static final int MAX_WORD = 12;

  /** Tags of languages whose words stand in the table under another. */
  private static final Map<String, String> SAME_WORDS = Map.of("no", "nb", "nn", "nb");

  /** The languages of scripts that, in news, one language is written in. */
  private static final Map<UnicodeBlock, String> ONLY_LANGUAGES =
      Map.ofEntries(
          Map.entry(UnicodeBlock.GREEK, "el"),
          Map.entry(UnicodeBlock.ARMENIAN, "hy"),
          Map.entry(UnicodeBlock.HEBREW, "he"),
          Map.entry(UnicodeBlock.BENGALI, "bn"),
          Map.entry(UnicodeBlock.GURMUKHI, "pa"),
          Map.entry(UnicodeBlock.GUJARATI, "gu"),
          Map.entry(UnicodeBlock.TAMIL, "ta"),
          Map.entry(UnicodeBlock.TELUGU, "te"),
          Map.entry(UnicodeBlock.KANNADA, "kn"),
          Map.entry(UnicodeBlock.MALAYALAM, "ml"),
          Map.entry(UnicodeBlock.SINHALA, "si"),
          Map.entry(UnicodeBlock.THAI, "th"),
          Map.entry(UnicodeBlock.LAO, "lo"),
          Map.entry(UnicodeBlock.MYANMAR, "my"),
          Map.entry(UnicodeBlock.GEORGIAN, "ka"),
          Map.entry(UnicodeBlock.ETHIOPIC, "am"),
          Map.entry(UnicodeBlock.KHMER, "km"));

  /** Letters that, of the languages much in the news, one alone has. */
  private static final Map<Character, String> OWN_LETTERS =
      Map.ofEntries(
          Map.entry('ğ', "tr"),
          Map.entry('ı', "tr"),
          Map.entry('ő', "hu"),
          Map.entry('ű', "hu"),
          Map.entry('ł', "pl"),
          Map.entry('ę', "pl"),
          Map.entry('ř', "cs"),
          Map.entry('ů', "cs"),
          Map.entry('ě', "cs"),
          Map.entry('ľ', "sk"),
          Map.entry('ț', "ro"),
          Map.entry('ă', "ro"),
          Map.entry('ß', "de"),
          Map.entry('ñ', "es"),
          Map.entry('ã', "pt"),
          Map.entry('ї', "uk"),
          Map.entry('є', "uk"),
          Map.entry('ы', "ru"));

  private final @Nullable String language;
  private final int[] hits; // by language; of none if the script told
  private final int most;

  private LanguageGuess(@Nullable String language, int[] hits, int most) {
    this.language = language;
    this.hits = hits;
    this.most = most;
  }

  private static final class Holder {
    static final WordTable<int[]> LANGUAGES_BY_WORD;
    static final String[] LANGUAGES;

    static {
      List<String[]> rows = Tsv.rows(LanguageGuess.class, "function-words.tsv");
      Map<String, int[]> byWord = new HashMap<>();
      LANGUAGES = new String[rows.size()];
      for (int i = 0; i < LANGUAGES.length; i++) {
        LANGUAGES[i] = rows.get(i)[0];
        for (String word : rows.get(i)[1].split(" ", -1)) {
          int[] before = byWord.getOrDefault(word, new int[0]);
          int[] languages = Arrays.copyOf(before, before.length + 1);
          languages[before.length] = i;
          byWord.put(word, languages);
        }
      }
      LANGUAGES_BY_WORD = new WordTable<>(byWord);
    }

    /** The number of a language, -1 if the table does not have it. */
    static int indexOf(String tag) {
      return Arrays.asList(LANGUAGES).indexOf(tag);
    }
  }

  /** The language as a BCP 47 primary tag, or null if the text does not tell. */
  public static @Nullable String of(String text) {
    return read(text).language;
  }

  /**
   * The language of which a text, perhaps of one sentence, has most small words and letters; where
   * little depends on it. Of two that have as many, the one that stands first in the table; null if
   * hardly any tells.
   */
  public static @Nullable String likeliest(String text) {
    LanguageGuess guess = read(text);
    if (guess.language != null || guess.hits.length == 0) {
      return guess.language;
    }
    int[] votes = new int[Holder.LANGUAGES.length];
    countSmallWords(text, Math.min(text.length(), SAMPLE), votes);
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      best = votes[i] > votes[best] ? i : best;
    }
    return votes[best] < MIN_VOTES ? null : Holder.LANGUAGES[best];
  }

  /**
   * Counts what words in small letters tell, so that no foreign name does: a vote for each language
   * of a function word, two for that of a letter of its own.
   */
  private static void countSmallWords(String text, int end, int[] votes) {
    int start = -1;
    String own = null;
    for (int i = 0; i <= end; i++) {
      char c = i < end ? text.charAt(i) : ' ';
      if (isWordCharacter(c)) {
        start = start < 0 ? i : start;
        own = own == null && c >= 0x80 ? OWN_LETTERS.get(c) : own;
        continue;
      }
      if (start >= 0 && Character.isLowerCase(text.charAt(start))) {
        int[] languages =
            i - start <= MAX_WORD ? Holder.LANGUAGES_BY_WORD.get(text, start, i) : null;
        if (languages != null) {
          count(languages, votes);
        }
        if (own != null) {
          votes[Holder.indexOf(own)] += 2;
        }
      }
      start = -1;
      own = null;
    }
  }

  /** True of a small word of any language, in lower case: "the", "und", "что". */
  public static boolean isFunctionWord(String text, int start, int end) {
    return end - start <= MAX_WORD && Holder.LANGUAGES_BY_WORD.get(text, start, end) != null;
  }

  /** The language as a BCP 47 primary tag, or null if the text does not tell. */
  public @Nullable String language() {
    return language;
  }

  /**
   * True if the text may be in a language, or tells nothing: of Danish and Norwegian, or Malay and
   * Indonesian, many texts may be either.
   *
   * @param tag a BCP 47 primary tag
   */
  public boolean allows(String tag) {
    if (tag.equals(language)) {
      return true;
    }
    int index = hits.length == 0 ? -1 : Holder.indexOf(SAME_WORDS.getOrDefault(tag, tag));
    return index < 0 ? language == null : most < MIN_HITS || !isClear(most, hits[index]);
  }

  /** Reads a text, of which the beginning is enough. */
  public static LanguageGuess read(String text) {
    int end = Math.min(text.length(), SAMPLE);
    int han = 0;
    int kana = 0;
    int hangul = 0;
    int other = 0;
    int letters = 0;
    String script = null;
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      if (!isLetter(c)) {
        continue;
      }
      letters++;
      if (c < 0x250) {
        continue;
      }
      if (c >= 0x3040 && c <= 0x30FF) {
        kana++;
      } else if (c >= 0xAC00 && c <= 0xD7AF) {
        hangul++;
      } else if (c >= 0x3400 && c <= 0x9FFF) {
        han++;
      } else {
        String language = ONLY_LANGUAGES.get(UnicodeBlock.of(c));
        if (language != null) {
          script = script == null ? language : script;
          other++;
        }
      }
    }
    if (kana * 10 > letters) {
      return byScript("ja");
    }
    if (hangul * 4 > letters) {
      return byScript("ko");
    }
    if (han * 3 > letters) {
      return byScript("zh");
    }
    if (script != null && other * 3 > letters) {
      return byScript(script);
    }
    return byWords(text, end);
  }

  private static LanguageGuess byScript(String language) {
    return new LanguageGuess(language, new int[0], 0);
  }

  private static LanguageGuess byWords(String text, int end) {
    int[] hits = new int[Holder.LANGUAGES.length];
    eachWord(text, end, languages -> count(languages, hits));
    int best = 0;
    int second = -1;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        second = best;
        best = i;
      } else if (second < 0 || hits[i] > hits[second]) {
        second = i;
      }
    }
    boolean enough = hits[best] >= MIN_HITS;
    boolean clear = enough && isClear(hits[best], hits[second]);
    if (enough && !clear) {
      int[] apart = apart(text, end, best, second);
      clear = apart[0] >= MIN_APART && apart[0] > 2 * apart[1];
    }
    return new LanguageGuess(clear ? Holder.LANGUAGES[best] : null, hits, hits[best]);
  }

  /** True if so many function words of one language rule out another that has so many. */
  private static boolean isClear(int hits, int others) {
    return hits * 4 > others * 5;
  }

  /** How many words each of two languages has that the other lacks. */
  private static int[] apart(String text, int end, int one, int other) {
    int[] hits = new int[2];
    eachWord(
        text,
        end,
        languages -> {
          boolean first = contains(languages, one);
          if (first != contains(languages, other)) {
            hits[first ? 0 : 1]++;
          }
        });
    return hits;
  }

  private static boolean contains(int[] languages, int language) {
    for (int each : languages) {
      if (each == language) {
        return true;
      }
    }
    return false;
  }

  /** Hands over the languages of each function word. */
  private static void eachWord(String text, int end, Consumer<int[]> found) {
    int start = -1;
    for (int i = 0; i <= end; i++) {
      boolean letter = i < end && isWordCharacter(text.charAt(i));
      if (letter && start < 0) {
        start = i;
      } else if (!letter && start >= 0) {
        int[] languages =
            i - start <= MAX_WORD ? Holder.LANGUAGES_BY_WORD.get(text, start, i) : null;
        if (languages != null) {
          found.accept(languages);
        }
        start = -1;
      }
    }
  }

  private static void count(int[] languages, int[] hits) {
    for (int language : languages) {
      hits[language]++;
    }
  }

  private static boolean isLetter(char c) {
    return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  private static boolean isWordCharacter(char c) {
    if (c < 0x80) {
      return isLetter(c);
    }
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }
}
