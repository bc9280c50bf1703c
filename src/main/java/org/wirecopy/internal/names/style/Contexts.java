package org.wirecopy.internal.names.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.wirecopy.internal.names.matching.GivenNames;

/**
 * Where a spelling is not the style's to change: addresses and handles, titles of works, ships,
 * dishes, another town of the name, a mention of the spelling itself, a surname like a place.
 */
final class Contexts {
  private static final int SENTENCE = 200; // characters looked at to either side

  private static final class Loaded {
    static final Contexts TABLE = new Contexts();
  }

  private final Map<Long, String> before = new HashMap<>();
  private final Map<Long, String> after = new HashMap<>();
  private final Map<Long, String> works = new HashMap<>();
  private final Map<Long, String> states = new HashMap<>();
  private final Map<Long, String> offices = new HashMap<>();
  private final Set<String> renamed = new HashSet<>(); // places by their id
  private final Set<String> homonyms = new HashSet<>();

  private Contexts() {
    for (String line : StyleSheet.lines("contexts.tsv")) {
      String[] cells = line.split("\t", -1);
      long key = WordScan.hash(cells[1]);
      switch (cells[0]) {
        case "before" -> before.put(key, cells[2]);
        case "after" -> after.put(key, cells[2]);
        case "work" -> works.put(key, cells[1]);
        case "state" -> states.put(key, cells[1]);
        case "office" -> offices.put(key, cells[1]);
        case "renamed" -> renamed.add(cells[1]);
        case "homonym" -> homonyms.add(cells[1]);
        default -> throw new IllegalStateException("contexts.tsv: no kind " + cells[0]);
      }
    }
  }

  static Contexts table() {
    return Loaded.TABLE;
  }

  /** True inside an address, e-mail, handle, hashtag, domain or path. */
  static boolean inAddress(CharSequence text, int start, int end) {
    int from = start;
    while (from > 0 && start - from < WordScan.REACH && text.charAt(from - 1) > ' ') {
      from--;
    }
    boolean whole = from == 0 || text.charAt(from - 1) <= ' '; // not cut off by the reach
    char first = text.charAt(from);
    if (whole && (first == '#' || first == '@' || first == '/' || first == '\\')) {
      return true;
    }
    int to = end;
    while (to < text.length() && to - end < WordScan.REACH && text.charAt(to) > ' ') {
      to++;
    }
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '@'
          || c == '\\'
          || c == '_'
          || (c == ':' && i + 1 < to && text.charAt(i + 1) == '/')) {
        return true;
      }
      if (c == '#' || (c == '.' && isInsideDot(text, i, to))) {
        return true;
      }
    }
    return false;
  }

  /** A full stop between letters; but not one of U.S. or N.D., where single capitals stand. */
  private static boolean isInsideDot(CharSequence text, int dot, int to) {
    return dot + 1 < to
        && dot > 0
        && Character.isLowerCase(text.charAt(dot + 1))
        && WordScan.isWordChar(text.charAt(dot - 1))
        && (Character.isLowerCase(text.charAt(dot - 1))
            || (dot > 1 && WordScan.isWordChar(text.charAt(dot - 2))));
  }

  /** True if one of the three words before an opening quotation mark says that a title follows. */
  boolean quotesTitle(CharSequence text, int quote) {
    int position = quote;
    for (int i = 0; i < 3; i++) {
      int end = WordScan.previousEnd(text, position);
      if (end < 0 && position > 0 && WordScan.isWordChar(text.charAt(position - 1))) {
        end = position;
      }
      if (end < 0 && position > 0 && text.charAt(position - 1) == '-') {
        end = position - 1; // parts count alike whether a style joins them or not
      }
      if (end < 0) {
        return false;
      }
      int start = WordScan.wordStart(text, end);
      long key = WordScan.hash(text, start, end);
      if (works.containsKey(key) || "ship".equals(before.get(key))) {
        return true;
      }
      position = start;
    }
    return false;
  }

  /** What the word before makes of the name, or "" if nothing. */
  String before(CharSequence text, int start, int end) {
    return before.getOrDefault(WordScan.hash(text, start, end), "");
  }

  /**
   * What the word behind makes of the name, or "" if nothing; the word must be lower case for a
   * dish.
   */
  String after(CharSequence text, int position) {
    int start = WordScan.nextStart(text, position);
    if (start < 0) {
      return "";
    }
    int end = WordScan.wordEnd(text, start);
    String kind = after.getOrDefault(WordScan.hash(text, start, end), "");
    boolean capital = Character.isUpperCase(text.charAt(start));
    return kind.equals("dish") || capital ? kind : "";
  }

  /**
   * True of the old name of a place that begins a longer name, which keeps it: Bombay High Court,
   * Burma Road; not before an office: Burma President.
   */
  boolean isPartOfName(CharSequence text, int start, int end, String id) {
    if (!renamed.contains(id) || Character.isUpperCase(text.charAt(end - 1))) {
      return false; // a headline in capitals says nothing
    }
    boolean hyphen = end + 1 < text.length() && text.charAt(end) == '-';
    int next = hyphen ? end + 1 : WordScan.nextStart(text, end);
    if (next < 0 || !Character.isUpperCase(text.charAt(next))) {
      return false;
    }
    return !offices.containsKey(WordScan.hash(text, next, WordScan.wordEnd(text, next)));
  }

  /** True of the Odessa of a sentence that names Texas. */
  boolean isNearElsewhere(CharSequence text, int start, int end, String id) {
    if (!homonyms.contains(id)) {
      return false;
    }
    int from = start;
    while (from > 0 && start - from < SENTENCE && !isEnd(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && to - end < SENTENCE && !isEnd(text, to)) {
      to++;
    }
    int at = from;
    while (at < to) {
      if (!WordScan.isWordChar(text.charAt(at))) {
        at++;
        continue;
      }
      int stop = WordScan.wordEnd(text, at);
      if (Character.isUpperCase(text.charAt(at)) && isWholeState(text, at, stop)) {
        return true;
      }
      at = stop;
    }
    return false;
  }

  /**
   * A state by one word of five letters and more that is no country and no point of the compass.
   */
  private boolean isWholeState(CharSequence text, int start, int end) {
    String state = states.get(WordScan.hash(text, start, end));
    return state != null
        && state.length() > 4
        && !isTwoWordState(state)
        && !state.equals("georgia")
        && !state.equals("washington");
  }

  private static boolean isEnd(CharSequence text, int i) {
    char c = text.charAt(i);
    return c == '\n'
        || c == '!'
        || c == '?'
        || (c == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ');
  }

  /** True before ", Missouri" or ", N.D.": a town of that name elsewhere. */
  boolean isElsewhere(CharSequence text, int end) {
    if (end + 2 >= text.length() || text.charAt(end) != ',' || text.charAt(end + 1) != ' ') {
      return false;
    }
    int start = end + 2;
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    int stop = WordScan.wordEnd(text, start);
    String state = states.get(WordScan.hash(text, start, stop));
    if (state == null || state.equals("georgia") || state.equals("washington")) {
      return false; // a country and a capital: "Kiev, Washington and Brussels"
    }
    if (state.length() > 4) {
      return !isTwoWordState(state) || nextIsCapital(text, stop);
    }
    boolean dotted = stop < text.length() && text.charAt(stop) == '.';
    boolean postal = state.length() == 2 && Character.isUpperCase(text.charAt(stop - 1));
    boolean whole = state.equals("ohio") || state.equals("iowa") || state.equals("utah");
    return dotted || postal || whole || (isTwoWordState(state) && nextIsCapital(text, stop));
  }

  private static boolean isTwoWordState(String state) {
    return switch (state) {
      case "new", "north", "south", "west", "rhode" -> true;
      default -> false;
    };
  }

  private static boolean nextIsCapital(CharSequence text, int position) {
    int start = WordScan.nextStart(text, position);
    return start > 0 && Character.isUpperCase(text.charAt(start));
  }

  static boolean isGivenName(CharSequence text, int start, int end) {
    return Character.isUpperCase(text.charAt(start)) && GivenNames.contains(text, start, end);
  }
}
