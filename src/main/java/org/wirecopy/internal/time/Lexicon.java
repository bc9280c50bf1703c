package org.wirecopy.internal.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * The date words of all languages in one trie over folded code units ({@link Fold}). A node carries
 * a list of senses: kind, value and the set of languages that use the word so. Compiled beforehand
 * from the tables in {@code src/main/tables} by LexiconCompiler, which stands beside the tests.
 * Immutable once loaded, hence shared by all threads.
 */
final class Lexicon {

  static final char MONTH = 'M'; // 1 to 12
  static final char WEEKDAY = 'W'; // ISO: Monday 1 to Sunday 7
  static final char DAY_PART = 'A'; // see DayPart
  static final char PERSIAN_MONTH = 'p';
  static final char HIJRI_MONTH = 'H';
  // s m h d w M y D C; b business day, H half an hour, q a quarter, Q three, J half a year
  static final char UNIT = 'U';
  static final char PLURAL = 'Y'; // of a unit that is never one: "hours ago" tells no hour
  static final char DIRECTED_UNIT = 'V'; // unit | DIRECTED_PAST: "days ago"
  static final char BEFORE_NUMBER = 'P'; // -1 or +1: "vor", "in"
  static final char AFTER_NUMBER = 'S'; // -1 or +1: "ago", "later"
  static final char RELATIVE = 'R'; // offset * 256 + unit: "yesterday"
  static final char CARDINAL = 'C'; // or FRACTION | hundredths
  static final char SHARE = 'B'; // hundredths: "and a half"
  static final char ORDINAL = 'O';
  static final char NOISE = 'N'; // stands between the parts of a date: "de", "kl."
  static final char TIME_AT = 'T'; // announces an hour: "um", "a las"
  static final char HOUR_MARK = 'h'; // follows an hour: "Uhr", "h"
  static final char ROLE = 'L'; // 0 published, 1 modified, 2 something else
  static final char DEMONSTRATIVE = 'D'; // -1 last, 0 this, +1 next
  static final char FIELD = 'K'; // follows (or, y of "năm", precedes) a number: 年 月 日 時 分 秒
  static final char ERA = 'E'; // the year before the first of a Japanese era
  static final char ANCHOR = 'F'; // -1 before, +1 after, from: "two days after today"
  static final char HOLIDAY = 'G'; // month * 100 + day, or 9000 + days from Easter
  static final char NARRATIVE = 'J'; // hangs on what was told and not on today: "the next day"
  static final char END_OF_DAY = 'X';
  static final char CLOCK =
      'Q'; // minutes from the hour behind, or 1000 + those from the one before
  static final char ZONE = 'Z'; // index into Zones

  static final int PAST = 0x100;
  static final int FUTURE = 0x200;

  /** Of a unit that counts two: Arabic and Hebrew have a dual. */
  static final int PAIR = 0x400;

  /** Of a cardinal that is no whole number. */
  static final int FRACTION = 0x10000;

  /** A language set takes so many longs. */
  static final int WORDS = 5;

  private static final String RESOURCE = "lexicon.bin";

  private final Trie trie;
  private final char[] kinds; // by sense; sense 0 is "none"
  private final char[] next; // the sense that follows in the word's list, always a lower one
  private final char[] sets;
  private final char[] unions; // the set of all languages of the senses from this one on
  private final int[] values;
  private final long[] kindsFrom; // of the senses from this one on, as bits
  private final long[] kindsBelow; // by low node: of the words that end there or farther on
  private final long[] setBits;
  private final String[] codes; // of the languages; those of much news come first
  private final Map<String, Integer> languages = new HashMap<>();

  /** Reads what LexiconCompiler wrote, in that order. */
  private Lexicon(ByteBuffer in) {
    trie = Trie.read(in);
    kinds = chars(in);
    next = chars(in);
    sets = chars(in);
    unions = chars(in);
    values = new int[kinds.length];
    in.asIntBuffer().get(values);
    in.position(in.position() + values.length * Integer.BYTES);
    setBits = new long[in.getInt()];
    in.asLongBuffer().get(setBits);
    in.position(in.position() + setBits.length * Long.BYTES);
    codes = new String(chars(in)).split(" ", -1);
    for (String code : codes) {
      languages.put(code, languages.size());
    }
    kindsFrom = new long[kinds.length];
    for (int sense = 1; sense < kinds.length; sense++) {
      kindsFrom[sense] = kindsFrom[next[sense]] | bit(kinds[sense]);
    }
    kindsBelow = trie.gather(kindsFrom);
  }

  /** Reads an array of 16-bit numbers, its length first. */
  static char[] chars(ByteBuffer in) {
    char[] array = new char[in.getInt()];
    in.asCharBuffer().get(array);
    in.position(in.position() + array.length * Character.BYTES);
    return array;
  }

  private static final class Holder {
    static final Lexicon INSTANCE = load();
  }

  private static Lexicon load() {
    try (InputStream in = Lexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      return new Lexicon(ByteBuffer.wrap(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Lexicon get() {
    return Holder.INSTANCE;
  }

  /** The node below {@code node} along {@code unit}, or 0. */
  int child(int node, char unit) {
    return trie.child(node, unit);
  }

  /** The first sense of the word that ends at {@code node}; 0 if no word does. */
  int senseAt(int node) {
    return trie.value(node);
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

  /** True if the sense or one behind it in the word's list is of that kind. */
  boolean has(int first, char kind) {
    return (kindsFrom[first] & bit(kind)) != 0;
  }

  /** True if the word whose first sense is given has one of these kinds. */
  boolean hasAny(int first, long kinds) {
    return (kindsFrom[first] & kinds) != 0;
  }

  /** The bit that stands for a kind in a set of kinds. */
  static long bit(char kind) {
    return 1L << (kind & 63);
  }

  /** Word {@code w} of the language set of a sense; languages of much news are in word 0. */
  long languages(int sense, int w) {
    return setBits[sets[sense] * WORDS + w];
  }

  /** The same of all senses of a word, whose first is given. */
  long allLanguages(int first, int w) {
    return setBits[unions[first] * WORDS + w];
  }

  /** The code of the language at an index below 64. */
  String newsLanguage(int index) {
    return codes[index];
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
    return nameAt(text, from, to, MONTH);
  }

  /** The same of a month of the Persian calendar. */
  long persianMonthAt(CharSequence text, int from, int to) {
    return nameAt(text, from, to, PERSIAN_MONTH);
  }

  /** The end of the weekday that stands at {@code from} as a whole word; {@code from} if none. */
  int weekdayEnd(CharSequence text, int from, int to) {
    long found = nameAt(text, from, to, WEEKDAY);
    return found == 0 ? from : (int) (found >>> 8);
  }

  private long nameAt(CharSequence text, int from, int to, char kind) {
    int node = 0;
    long found = 0;
    for (int i = from; i < to; i++) {
      char raw = text.charAt(i);
      char c = Fold.fold(raw);
      boolean inner = raw == '.' && i > from && i + 1 < to && Tokens.isLetter(text.charAt(i + 1));
      if (c == Fold.NONE || inner) {
        continue; // the stop in "พ.ย."
      }
      node = trie.child(node, c);
      if (node == 0 || !leadsTo(kind, node)) {
        break;
      }
      boolean whole = i + 1 == to || !Tokens.isLetter(text.charAt(i + 1)) || Tokens.isUnspaced(raw);
      int value = whole && has(trie.value(node), kind) ? valueOf(trie.value(node), kind) : 0;
      if (value != 0) {
        found = ((long) (i + 1) << 8) | value;
      }
    }
    return found;
  }

  /** False if no word of that kind ends at the node or farther on. */
  private boolean leadsTo(char kind, int node) {
    return node >= kindsBelow.length || (kindsBelow[node] & bit(kind)) != 0;
  }

  private int valueOf(int first, char kind) {
    int best = 0;
    int bestRank = Integer.MAX_VALUE;
    for (int s = first; s != 0; s = next[s]) {
      long news = kinds[s] == kind ? languages(s, 0) : 0;
      if (news != 0 && Long.numberOfTrailingZeros(news) < bestRank) {
        best = values[s];
        bestRank = Long.numberOfTrailingZeros(news);
      }
    }
    return best;
  }
}
