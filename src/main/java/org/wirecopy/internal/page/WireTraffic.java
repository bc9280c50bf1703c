package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.Tsv;

/**
 * Takes out what an agency's wire sets around its stories: message numbers, slugs, notes to
 * editors, marks of the end and what follows them, the head of a second take. Marks like {@code
 * NNNN} (the end-of-message signal of telegraphy, ITU-T F.31, unverified), {@code -30-} or {@code
 * -0-} tell that a text is a wire; a slug is told by its shape: numbers, capitals, and words joined
 * by strokes.
 */
final class WireTraffic {

  private static final class Holder {
    static final Set<String> BEGINS = marks("begin");
    static final Set<String> ENDS = marks("end");

    private static Set<String> marks(String kind) {
      Set<String> marks = new HashSet<>();
      for (String[] row : Tsv.rows(WireTraffic.class, "wire-marks.tsv")) {
        if (row[0].equals(kind)) {
          marks.addAll(List.of(row[1].split("\\|", -1)));
        }
      }
      return marks;
    }
  }

  /** A line that the end of a message stands on has no more words. */
  private static final int MAX_END = 40;

  private static final int MAX_SLUG = 100;

  /** Letters of an abbreviation in a line of numbers. */
  private static final int MAX_SHORT = 3;

  /** A note to editors is no longer. */
  private static final int MAX_NOTE = 200;

  /** Head lines of a take. */
  private static final int HEAD = 8;

  /** A dateline that a take repeats is no longer. */
  private static final int MAX_DATELINE = 90;

  private static final String HEAD_MARKS = "^~<";

  private static final int MIN_MARKED = 3;

  /** Letters before the colon of a note. */
  private static final int MAX_ADDRESSEE = 16;

  private static final String DASHES = "-–—";

  /** Letters of what a wire says behind a take: more follows, the agency's name. */
  private static final int MAX_CODA = 14;

  private final List<ScrapedLine> lines;
  private final List<ScrapedLine> rest = new ArrayList<>();
  private final Set<String> heads = new HashSet<>(); // lines of the first take
  private final char headMark; // before each line of a head, 0 if there is none
  private final Set<String> slugs = new HashSet<>(); // of the head
  private final Set<String> datelines = new HashSet<>(); // what stands before a dash in them

  private WireTraffic(List<ScrapedLine> lines) {
    this.lines = lines;
    this.headMark = headMark(lines);
  }

  /** The sign that several lines begin with, right before a letter, as those of a head do; or 0. */
  private static char headMark(List<ScrapedLine> lines) {
    for (int i = 0; i < HEAD_MARKS.length(); i++) {
      int marked = 0;
      for (ScrapedLine line : lines) {
        marked += isMarked(line.text(), HEAD_MARKS.charAt(i)) ? 1 : 0;
      }
      if (marked >= MIN_MARKED) {
        return HEAD_MARKS.charAt(i);
      }
    }
    return 0;
  }

  private static boolean isMarked(String text, char mark) {
    return text.length() > 1 && text.charAt(0) == mark && Character.isLetter(text.charAt(1));
  }

  static List<ScrapedLine> removed(List<ScrapedLine> lines) {
    int marks = 0;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      marks += isEnd(lines.get(i).text()) || isBegin(lines.get(i).text()) ? 1 : 0;
      last = isEnd(lines.get(i).text()) ? i : last;
    }
    boolean early = last >= 0 && last * 2 < lines.size();
    return marks == 0 || early ? lines : new WireTraffic(lines).stories();
  }

  private List<ScrapedLine> stories() {
    int from = 0;
    while (from < lines.size()) {
      int end = from;
      while (end < lines.size() && !isEnd(lines.get(end).text())) {
        end++;
      }
      addTake(from, end);
      from = end;
      while (from < lines.size() && !isBegin(lines.get(from).text())) {
        from++; // what stands between two messages
      }
    }
    return rest;
  }

  private void addTake(int from, int end) {
    int last = end;
    while (last > from && isSlug(lines.get(last - 1).text())) {
      last--; // who wrote and sent it
    }
    boolean first = rest.isEmpty();
    boolean opened = false; // the head is over
    int head = 0;
    for (int i = from; i < last; i++) {
      boolean marked = isMarked(lines.get(i).text(), headMark);
      ScrapedLine line =
          marked ? lines.get(i).withText(lines.get(i).text().substring(1)) : lines.get(i);
      String text = line.text();
      String key = withoutDigits(text);
      boolean slug = isSlug(text);
      if (opened && (marked || (slug && slugs.contains(key)))) { // another take begins
        dropCoda();
        first = false;
        opened = false;
        head = 0;
      }
      opened |= !marked && (head > HEAD || line.endsSentence());
      boolean traffic =
          isBegin(text)
              || (!opened && (slug || isNote(text)))
              || (marked && (!first || isAddressed(text)))
              || (!first && heads.contains(key));
      head++;
      if (slug && !opened) {
        slugs.add(key);
      }
      if (traffic) {
        continue;
      }
      if (first) {
        heads.add(key);
        addDatelines(text);
      }
      ScrapedLine added = first ? line : withoutDateline(line);
      rest.add(i == last - 1 ? withoutCoda(added) : added);
    }
  }

  /** Drops the word that tells that more follows. */
  private void dropCoda() {
    ScrapedLine last = rest.isEmpty() ? null : rest.get(rest.size() - 1);
    if (last != null && last.apart() && last.text().length() <= MAX_CODA && !last.endsSentence()) {
      rest.remove(rest.size() - 1);
    }
  }

  /** True of a sentence behind a word and a colon, as notes to editors are. */
  private static boolean isAddressed(String text) {
    int colon = text.indexOf(':');
    return colon > 0 && colon <= MAX_ADDRESSEE && text.length() <= MAX_NOTE;
  }

  private void addDatelines(String text) {
    for (int i = dash(text, 0); i > 0; i = dash(text, i)) {
      datelines.add(text.substring(0, i));
    }
  }

  private ScrapedLine withoutDateline(ScrapedLine line) {
    int begin = 0;
    for (int i = dash(line.text(), 0); i > 0; i = dash(line.text(), i)) {
      begin = datelines.contains(line.text().substring(0, i)) ? i : begin;
    }
    return begin == 0 ? line : line.withText(line.text().substring(begin));
  }

  /** Where the text behind the next dash begins, where a dateline may end; -1 if it may not. */
  private static int dash(String text, int from) {
    int end = Math.min(text.length() - 2, MAX_DATELINE);
    for (int i = Math.max(1, from); i < end; i++) {
      boolean spaced = text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      if (spaced && DASHES.indexOf(text.charAt(i)) >= 0) {
        return i + 2;
      }
    }
    return -1;
  }

  private static boolean isBegin(String text) {
    return text.length() <= MAX_END && Holder.BEGINS.contains(text);
  }

  /** True of a mark of the end, alone or behind the hour. */
  private static boolean isEnd(String text) {
    return text.length() <= MAX_END
        && (Holder.ENDS.contains(text)
            || (Character.isDigit(text.charAt(0))
                && Holder.ENDS.contains(text.substring(text.lastIndexOf(' ') + 1))));
  }

  /** True of a line in brackets. */
  private static boolean isNote(String text) {
    char first = text.charAt(0);
    char last = text.charAt(text.length() - 1);
    return text.length() <= MAX_NOTE && first == '(' && last == ')' && text.indexOf(')') > 2;
  }

  /** True of a line of numbers, capitals and words joined by strokes. */
  static boolean isSlug(String text) {
    int coded = 0;
    int words = 0;
    int start = 0;
    boolean numbered = text.length() <= MAX_SLUG && text.chars().anyMatch(Character::isDigit);
    for (int i = 0; i <= text.length() && text.length() <= MAX_SLUG; i++) {
      if (i < text.length() && text.charAt(i) > ' ') {
        continue;
      }
      if (i > start) {
        boolean code = isCode(text, start, i, numbered);
        if (!code && !isCapitalsOrShort(text, start, i)) {
          return false;
        }
        coded += code ? 1 : 0;
        words++;
      }
      start = i + 1;
    }
    return coded > 0 && coded * 2 >= words && text.chars().anyMatch(Character::isLetter);
  }

  private static boolean isCode(String text, int from, int to, boolean numbered) {
    boolean lower = false;
    boolean joined = false;
    boolean digit = false;
    boolean capitals = true; // each part begins with one
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      digit |= Character.isDigit(c);
      boolean stroke = (c == '/' || c == '-') && i > from && i + 1 < to;
      joined |= stroke;
      lower |= CharClass.of(c) == CharClass.LOWER;
      capitals &= !stroke || CharClass.of(text.charAt(i + 1)) == CharClass.UPPER;
    }
    // Words in lower case are told by a number elsewhere: names are joined so too.
    return digit || (joined && (!lower || (capitals && numbered)));
  }

  private static boolean isCapitalsOrShort(String text, int from, int to) {
    int letters = 0;
    boolean capitals = true;
    for (int i = from; i < to; i++) {
      byte kind = CharClass.of(text.charAt(i));
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals &= kind != CharClass.LOWER && kind != CharClass.LETTER;
    }
    return capitals || letters <= MAX_SHORT;
  }

  /** Without the word in brackets behind the last sentence: {@code (MORE)}. */
  private static ScrapedLine withoutCoda(ScrapedLine line) {
    String text = line.text();
    int open = text.lastIndexOf('(');
    boolean coda =
        open > 1
            && text.endsWith(")")
            && text.length() - open <= MAX_CODA
            && text.charAt(open - 1) == ' ';
    ScrapedLine bare = coda ? line.withText(text.substring(0, open).strip()) : line;
    return bare.endsSentence() ? bare : line;
  }

  private static String withoutDigits(String text) {
    StringBuilder key = new StringBuilder();
    for (char c : LooseKey.of(text).toCharArray()) {
      if (!Character.isDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
