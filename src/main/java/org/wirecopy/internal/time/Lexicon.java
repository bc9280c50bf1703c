package org.wirecopy.internal.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The date words of all languages in one trie over folded code units ({@link Fold}). A node carries
 * a list of senses: kind, value and the set of languages that use the word so. Immutable once
 * loaded, hence shared by all threads.
 */
final class Lexicon {

  // The trie's edges are one open-addressed table keyed by (node, unit): a step is one probe, no
  // matter how many languages there are. Language sets are interned: 270 languages, 4,000 sets.

  static final char MONTH = 'M'; // 1 to 12
  static final char WEEKDAY = 'W'; // ISO: Monday 1 to Sunday 7
  static final char DAY_PART = 'A'; // see DayPart
  static final char PERSIAN_MONTH = 'P' + 0x80;
  static final char HIJRI_MONTH = 'H';
  static final char UNIT = 'U'; // one of s m h d w M y D C, and b for business days
  static final char DIRECTED_UNIT = 'V'; // unit | DIRECTED_PAST: "days ago"
  static final char BEFORE_NUMBER = 'P'; // -1 or +1: "vor", "in"
  static final char AFTER_NUMBER = 'S'; // -1 or +1: "ago", "later"
  static final char RELATIVE = 'R'; // offset * 256 + unit: "yesterday"
  static final char CARDINAL = 'C';
  static final char ORDINAL = 'O';
  static final char NOISE = 'N'; // stands between the parts of a date: "de", "kl."
  static final char TIME_AT = 'T'; // announces an hour: "um", "a las"
  static final char HOUR_MARK = 'h'; // follows an hour: "Uhr", "h"
  static final char ROLE = 'L'; // 0 published, 1 modified
  static final char DEMONSTRATIVE = 'D'; // -1 last, 0 this, +1 next
  static final char FIELD = 'K'; // follows (or, y of "năm", precedes) a number: 年 月 日 時 分 秒
  static final char ERA = 'E'; // the year before the first of a Japanese era
  static final char ANCHOR = 'F'; // -1 before, +1 after, from: "two days after today"
  static final char HOLIDAY = 'G'; // month * 100 + day, or 9000 + days from Easter
  static final char END_OF_DAY = 'X';
  static final char ZONE = 'Z'; // index into Zones

  static final int PAST = 0x100;
  static final int FUTURE = 0x200;

  private static final String[] TABLES = {"names.tsv", "words.tsv", "relative.tsv"};

  /** Languages of much news first: where nothing else decides, the lower index wins. */
  private static final String[] FIRST = {
    "en", "es", "fr", "de", "pt", "it", "nl", "ru", "pl", "tr", "id", "ar", "zh", "ja", "ko", "uk",
    "sv", "cs", "ro", "hu", "el", "da", "nb", "no", "fi", "vi", "th", "hi", "bn", "fa", "he", "bg",
    "hr", "sr", "sk", "sl", "bs", "mk", "sq", "et", "lv", "lt", "be", "ca", "gl", "eu", "is", "ms",
    "fil", "tl", "sw", "ur", "ta", "te", "mr", "gu", "ml", "kn", "pa", "ne", "az", "kk", "ka", "hy"
  };

  static final int WORDS = 5;

  private int[] childHash = new int[1 << 19];
  private long[] childKey = new long[1 << 19];
  private int nodes = 1;
  private int[] firstSense = new int[1 << 17];
  private int senses = 1; // sense 0 is "none"
  private char[] kinds = new char[1 << 15];
  private int[] values = new int[1 << 15];
  private int[] sets = new int[1 << 15];
  private int[] next = new int[1 << 15];
  private long[] setBits = new long[1 << 14];
  private int setCount;
  private final Map<String, Integer> languages = new HashMap<>();
  private final Map<String, Integer> setIds = new HashMap<>();

  private Lexicon() {
    for (String language : FIRST) {
      languages.put(language, languages.size());
    }
    for (String table : TABLES) {
      load(table);
    }
    Zones.addTo(this);
    firstSense = Arrays.copyOf(firstSense, nodes);
    setIds.clear();
  }

  private static final class Holder {
    static final Lexicon INSTANCE = new Lexicon();
  }

  static Lexicon get() {
    return Holder.INSTANCE;
  }

  /** The node below {@code node} along {@code unit}, or 0. */
  int child(int node, char unit) {
    long key = ((long) node << 16) | unit;
    int mask = childKey.length - 1;
    int slot = slot(key, mask);
    while (childHash[slot] != 0) {
      if (childKey[slot] == key) {
        return childHash[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  /** The first sense of the word that ends at {@code node}; 0 if no word does. */
  int senseAt(int node) {
    return firstSense[node];
  }

  int nextSense(int sense) {
    return next[sense];
  }

  char kind(int sense) {
    return kinds[sense];
  }

  int value(int sense) {
    return values[sense];
  }

  /** Word {@code w} of the language set of a sense; languages of much news are in word 0. */
  long languages(int sense, int w) {
    return setBits[sets[sense] * WORDS + w];
  }

  /** The code of the language at an index below 64. */
  static String newsLanguage(int index) {
    return FIRST[index];
  }

  /** The index of a language in the sets, or -1. */
  int language(String code) {
    return languages.getOrDefault(code, -1);
  }

  /**
   * The month whose name stands at {@code from} as a whole word: its end in the upper bits, its
   * number in the lower eight; 0 if none does. Of languages that differ the one of most news
   * counts.
   */
  long monthAt(CharSequence text, int from, int to) {
    int node = 0;
    long found = 0;
    for (int i = from; i < to; i++) {
      char raw = text.charAt(i);
      char c = Fold.fold(raw);
      if (c == Fold.NONE) {
        continue;
      }
      node = child(node, c);
      if (node == 0) {
        break;
      }
      boolean whole = i + 1 == to || !Tokens.isLetter(text.charAt(i + 1)) || Tokens.isUnspaced(raw);
      int month = whole && firstSense[node] != 0 ? monthOf(firstSense[node]) : 0;
      if (month != 0) {
        found = ((long) (i + 1) << 8) | month;
      }
    }
    return found;
  }

  private int monthOf(int first) {
    int best = 0;
    int bestRank = Integer.MAX_VALUE;
    for (int s = first; s != 0; s = next[s]) {
      long news = kinds[s] == MONTH ? languages(s, 0) : 0;
      if (news != 0 && Long.numberOfTrailingZeros(news) < bestRank) {
        best = values[s];
        bestRank = Long.numberOfTrailingZeros(news);
      }
    }
    return best;
  }

  void add(String phrase, char kind, int value, String codes) {
    int node = 0;
    for (int i = 0; i < phrase.length(); i++) {
      node = childOrNew(node, phrase.charAt(i));
    }
    if (senses == kinds.length) {
      kinds = Arrays.copyOf(kinds, senses * 2);
      values = Arrays.copyOf(values, senses * 2);
      sets = Arrays.copyOf(sets, senses * 2);
      next = Arrays.copyOf(next, senses * 2);
    }
    kinds[senses] = kind;
    values[senses] = value;
    sets[senses] = setId(codes);
    next[senses] = firstSense[node];
    firstSense[node] = senses++;
  }

  private int childOrNew(int node, char unit) {
    long key = ((long) node << 16) | unit;
    int mask = childKey.length - 1;
    int slot = slot(key, mask);
    while (childHash[slot] != 0) {
      if (childKey[slot] == key) {
        return childHash[slot];
      }
      slot = (slot + 1) & mask;
    }
    childKey[slot] = key;
    childHash[slot] = nodes++;
    if (nodes > firstSense.length) {
      firstSense = Arrays.copyOf(firstSense, nodes * 2);
    }
    if (nodes * 2 > childKey.length) {
      rehash();
    }
    return nodes - 1;
  }

  private void rehash() {
    long[] oldKey = childKey;
    int[] oldHash = childHash;
    childKey = new long[oldKey.length * 2];
    childHash = new int[oldKey.length * 2];
    int mask = childKey.length - 1;
    for (int i = 0; i < oldKey.length; i++) {
      if (oldHash[i] != 0) {
        int slot = slot(oldKey[i], mask);
        while (childHash[slot] != 0) {
          slot = (slot + 1) & mask;
        }
        childKey[slot] = oldKey[i];
        childHash[slot] = oldHash[i];
      }
    }
  }

  private static int slot(long key, int mask) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 40) & mask;
  }

  private int setId(String codes) {
    Integer known = setIds.get(codes);
    if (known != null) {
      return known;
    }
    int id = setCount++;
    if (setBits.length < setCount * WORDS) {
      setBits = Arrays.copyOf(setBits, setBits.length * 2);
    }
    if (codes.equals("*")) {
      Arrays.fill(setBits, id * WORDS, (id + 1) * WORDS, -1L);
    } else {
      for (String code : codes.split(" ", -1)) {
        int language = languages.computeIfAbsent(code, c -> languages.size());
        setBits[id * WORDS + (language >> 6)] |= 1L << language;
      }
    }
    setIds.put(codes, id);
    return id;
  }

  private void load(String table) {
    try (InputStream in = Lexicon.class.getResourceAsStream(table)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + table);
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          loadLine(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void loadLine(String line) {
    int a = line.indexOf('\t');
    int b = line.indexOf('\t', a + 1);
    int c = line.indexOf('\t', b + 1);
    String kind = line.substring(0, a);
    String value = line.substring(a + 1, b);
    String phrases = line.substring(b + 1, c);
    String codes = line.substring(c + 1);
    int from = 0;
    while (from <= phrases.length()) {
      int bar = phrases.indexOf('|', from);
      int end = bar < 0 ? phrases.length() : bar;
      add(Fold.fold(phrases.substring(from, end)), kindOf(kind), valueOf(kind, value), codes);
      from = end + 1;
    }
  }

  private static char kindOf(String kind) {
    return kind.equals("PM") ? PERSIAN_MONTH : kind.charAt(0);
  }

  private static int valueOf(String kind, String value) {
    char last = value.charAt(value.length() - 1);
    return switch (kind) {
      case "U" -> last;
      case "V" -> value.charAt(0) | (last == '-' ? PAST : FUTURE);
      case "R" -> Integer.parseInt(value.substring(0, value.length() - 1)) * 256 + last;
      default -> Integer.parseInt(value);
    };
  }
}
