package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/** Cuts a byline into the stretches that hold one name each. */
final class BylineParts {

  private static final char WAW = 'و';

  /** Letters of an Arabic word with its "and". */
  private static final int MIN_JOINED = 3;

  /** Longest lead-in, in words. */
  private static final int MAX_LEAD = 6;

  /** No first word of a lead-in is longer. */
  private static final int MAX_LEAD_START = 20;

  /** No line with a date before its lead-in is longer. */
  private static final int MAX_LINE = 160;

  /** Longest label in ideographs. */
  private static final int MAX_LABEL = 4;

  /** Longest name in ideographs. */
  private static final int MAX_UNSPACED_NAME = 5;

  /** Marks between a lead-in in ideographs and the name. */
  private static final String GLUING_MARKS = "/／・";

  /** Marks between names, wherever they stand. */
  private static final String DIVIDERS = ",;/|،؛、，；•⋅·【】／｜\n\t+";

  private BylineParts() {}

  /**
   * One stretch.
   *
   * @param text its text, the lead-in cut off
   * @param led true if a lead-in stood before it
   * @param apart true if a dash or a dot, not a comma, stands before it: names do not go on there
   * @param credit true if the lead-in is one to those who helped
   * @param weak true if the lead-in is a word that leads to other things as often
   */
  record Part(String text, boolean led, boolean apart, boolean credit, boolean weak) {}

  static List<Part> of(String byline) {
    String plain = byline.strip().replace(" :", ":"); // as French has its colons
    String text = withoutParentheses(withoutDate(GluedDates.apart(plain)));
    List<Part> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    boolean capitals = leadsInCapitals(text);
    boolean apart = false;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && text.charAt(i) != ' ' && !isDivider(text, i)) {
        continue;
      }
      String word = text.substring(start, i);
      boolean conjunction = isConjunction(word) || (capitals && isConjunctionInCapitals(word));
      boolean joined = !conjunction && hasAnd(part, word, text, i);
      if (conjunction || joined || opensPart(part, word)) {
        flush(part, apart, parts);
        apart = false;
      }
      if (joined) {
        part.append(word, 1, word.length());
      } else if (!conjunction && !word.isEmpty()) {
        part.append(part.length() == 0 ? "" : " ").append(word);
      }
      if (i == text.length() || isDivider(text, i)) {
        flush(part, apart, parts);
        apart = i < text.length() && isApart(text.charAt(i)) && !joinsUncased(text, i);
      }
      start = i + 1;
    }
    return parts;
  }

  /** "Source：X Author：Y", "Jane Doe Photo: John Roe", "记者 X 通讯员 Y". */
  private static boolean opensPart(StringBuilder part, String word) {
    return part.length() > 0
        && !word.isEmpty()
        && ((isLabel(word) && !endsLead(part, word))
            || isUncasedLead(word)
            || (Character.isIdeographic(word.charAt(0))
                && (BylineWords.isPicture(word) || gluedLead(word, 0) > 1)));
  }

  private static void flush(StringBuilder part, boolean apart, List<Part> parts) {
    String text = part.toString().strip();
    part.setLength(0);
    int lead = lead(text);
    String rest = text.substring(passed(text, lead));
    if (!rest.isEmpty()) {
      String leadIn = lower(text, 0, lead);
      boolean colon = lead < text.length() && text.charAt(lead) == ':';
      parts.add(
          new Part(
              rest,
              rest.length() < text.length(),
              apart,
              BylineWords.CREDITS.contains(leadIn),
              !colon && BylineWords.WEAK_LEADS.contains(leadIn)));
    } else if (!text.isEmpty()) {
      part.append(text); // a lead-in alone: it leads the next stretch
    }
  }

  /** Marks between names; a dash needs spaces, a middle dot must not join foreign names. */
  private static boolean isDivider(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '・' -> i + 1 < text.length() && !isKatakana(text.charAt(i + 1));
      case '-', '–', '—' ->
          i > 0 && i + 1 < text.length() && text.charAt(i - 1) == ' ' && text.charAt(i + 1) == ' ';
      default -> DIVIDERS.indexOf(c) >= 0;
    };
  }

  private static boolean isKatakana(char c) {
    return c >= 0x30A0 && c <= 0x30FF;
  }

  private static boolean isApart(char c) {
    return "-–—•⋅·".indexOf(c) >= 0;
  }

  /** A middle dot with no spaces between names of a script without capitals, as Korean has it. */
  private static boolean joinsUncased(String text, int i) {
    return text.charAt(i) == '·'
        && i > 0
        && i + 1 < text.length()
        && Character.isLetter(text.charAt(i - 1))
        && AuthorNames.isUncased(text.substring(i - 1))
        && Character.isLetter(text.charAt(i + 1));
  }

  static boolean holdsDivider(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isDivider(text, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The Arabic "and" is written in one with the word behind it: that begins a second name of two
   * words or more, if it is no name with this first letter.
   */
  private static boolean hasAnd(StringBuilder part, String word, String text, int end) {
    return word.length() > MIN_JOINED
        && word.charAt(0) == WAW
        && part.indexOf(" ") > 0
        && end + 1 < text.length()
        && text.charAt(end) == ' '
        && Character.isLetter(text.charAt(end + 1))
        && !BylineWords.WITH_WAW.contains(word);
  }

  /** "and" in small letters, or in a line of capitals: "Dan" is a name. */
  private static boolean isConjunction(String word) {
    if (word.equals("&") || word.equals("And") || word.equals("Und")) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return (word.equals(lower) || word.equals("AND")) && BylineWords.CONJUNCTIONS.contains(lower);
  }

  /** True if the lead-in is in capitals, as then the "and" is: "TEXT BY Jane Doe AND John Roe". */
  private static boolean leadsInCapitals(String text) {
    if (text.length() < 2 || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    if (Character.isLowerCase(text.charAt(1))) {
      return false; // most lines, at no cost
    }
    int end = lead(text);
    boolean upper = end > 1;
    for (int i = 2; i < end; i++) {
      upper &= !Character.isLowerCase(text.charAt(i));
    }
    return upper;
  }

  /** "E", "ET", "OG"; longer ones are names, too: "DAN". */
  private static boolean isConjunctionInCapitals(String word) {
    return word.length() <= 2 && BylineWords.CONJUNCTIONS.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Cuts a lead-in such as "By" or "Written by:", the longest that fits. */
  static String withoutLead(String text) {
    return text.substring(passed(text, lead(text)));
  }

  /** True if the text begins with a lead-in, or with the first word of one and a comma. */
  static boolean mayLead(String text) {
    return mayLead(text, 0);
  }

  /** The same of the text from there on. */
  private static boolean mayLead(String text, int from) {
    if (isLabelled(text, from)) {
      return true;
    }
    if (!BylineWords.mayBeginLead(text, from)) {
      return false;
    }
    int end = leadWordEnd(text, from);
    boolean comma = end > from + 1 && text.charAt(end - 1) == ',';
    return comma ? startsLead(text, from, end - 1) : lead(text, from, end) > from;
  }

  /** True of a label and what it labels, as East Asian pages string them together. */
  static boolean isLabelled(String text) {
    return isLabelled(text, 0);
  }

  private static boolean isLabelled(String text, int from) {
    int colon = text.indexOf('：', from);
    return colon > from && colon <= from + MAX_LABEL;
  }

  /** True of a word that says with its colon what the names behind it did. */
  private static boolean isLabel(String word) {
    if (isLabelled(word)) {
      return isLead(word, word.indexOf('：'));
    }
    return word.endsWith(":") && BylineWords.opensPicture(word);
  }

  private static boolean isUncasedLead(String word) {
    return Character.isIdeographic(word.charAt(0)) && BylineWords.LEADS.contains(word);
  }

  /** True of the last word of "Text and photos:". */
  private static boolean endsLead(StringBuilder part, String word) {
    int colon = word.length() - 1;
    return word.charAt(colon) == ':'
        && BylineWords.LEADS.contains(
            (part + " " + word.substring(0, colon)).toLowerCase(Locale.ROOT));
  }

  private static boolean isLead(String text, int end) {
    String lead = lower(text, 0, end);
    return BylineWords.LEADS.contains(lead) || BylineWords.LEADS.contains(lead + '：');
  }

  private static int lead(String text) {
    return lead(text, 0, leadWordEnd(text, 0));
  }

  /**
   * Where the lead-in ends that begins at {@code from}; {@code from} itself if none does.
   *
   * @param wordEnd where the first word ends
   */
  private static int lead(String text, int from, int wordEnd) {
    int cut = startsLead(text, from, wordEnd) ? spacedLead(text, from, wordEnd) : from;
    return cut == from ? gluedLead(text, from) : cut;
  }

  private static int passed(String text, int lead) {
    int at = lead;
    while (at < text.length() && endsLeadWord(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The end of the longest lead-in of whole words there, some of which need a colon. */
  private static int spacedLead(String text, int from, int wordEnd) {
    int end = wordEnd;
    int cut = from;
    for (int words = 0; words < MAX_LEAD && end <= text.length(); words++) {
      String phrase = lower(text, from, end);
      if (!BylineWords.LEAD_BEGINNINGS.contains(phrase)) {
        break; // and so is no longer one
      }
      boolean colon = end < text.length() && text.charAt(end) == ':';
      boolean lead = BylineWords.LEADS.contains(phrase);
      cut = lead || (colon && BylineWords.LEADS.contains(phrase + ':')) ? end : cut;
      end = leadWordEnd(text, end + 1);
    }
    return cut;
  }

  /** True if the word between is the first of a lead-in. */
  private static boolean startsLead(String text, int from, int end) {
    return end > from
        && end - from <= MAX_LEAD_START
        && BylineWords.mayStartLead(text.charAt(from), end - from)
        && BylineWords.LEAD_STARTS.contains(lower(text, from, end));
  }

  /** Where the word of a lead-in ends that begins at {@code from}. */
  static int leadWordEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !endsLeadWord(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsLeadWord(char c) {
    return c == ' ' || c == ':' || c == '：';
  }

  private static String lower(String text, int from, int end) {
    return text.substring(from, end).toLowerCase(Locale.ROOT);
  }

  /** The end of a lead-in that runs into the name: "ByJane Doe". */
  private static int gluedLead(String text, int from) {
    if (from >= text.length()) {
      return from;
    }
    for (String lead : BylineWords.gluedLeads(text.charAt(from))) {
      int end = from + lead.length();
      if (text.length() <= end + 1) {
        continue;
      }
      boolean hump =
          Character.isLowerCase(text.charAt(end - 1)) && Character.isUpperCase(text.charAt(end));
      boolean marked = GLUING_MARKS.indexOf(text.charAt(end)) >= 0;
      boolean unspaced = lead.length() > 1 && opensUnspacedName(text, end);
      if ((hump || marked || unspaced) && text.regionMatches(true, from, lead, 0, lead.length())) {
        return marked && Character.isIdeographic(lead.charAt(0)) ? end + 1 : marked ? from : end;
      }
    }
    return from;
  }

  /** True if ideographs begin here and end after as many as a name has. */
  private static boolean opensUnspacedName(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isIdeographic(text.charAt(end))) {
      end++;
    }
    return end > from + 1 && end - from <= MAX_UNSPACED_NAME;
  }

  /** A line from a lead-in behind its date on: {@code Posted on 8 November 2022 by Jane Doe}. */
  static String leadBehindDate(String line) {
    if (line.length() > MAX_LINE || !holdsDigit(line) || mayLead(line) || !holdsLead(line)) {
      return line;
    }
    Stamp stamp = PublicationStamp.find(line, StampContext.NONE);
    String behind = stamp == null ? "" : behind(line, stamp.end());
    return mayLead(behind) ? behind : line;
  }

  /** True if a lead-in begins the line, or may begin within one that is no longer than such are. */
  static boolean mayHoldLead(String line) {
    return mayLead(line) || (line.length() <= MAX_LINE && holdsLead(line));
  }

  /** True if a lead-in may begin within the line; costs less than to look for a date. */
  private static boolean holdsLead(String line) {
    for (int i = nextPart(line, 1); i < line.length(); i = nextPart(line, i + 1)) {
      if (mayLead(line, i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first letter or digit from there on that is not within a word; the end if there is none.
   */
  private static int nextPart(String line, int from) {
    for (int i = from; i < line.length(); i++) {
      char before = line.charAt(i - 1);
      char c = line.charAt(i);
      boolean inWord =
          isCased(before) && !(Character.isUpperCase(c) && Character.isLowerCase(before));
      if (!inWord && BylineWords.isNamePart(c)) {
        return i;
      }
    }
    return line.length();
  }

  private static boolean isCased(char c) {
    return Character.isLowerCase(c) || Character.isUpperCase(c);
  }

  /** A line from a lead-in behind another part on: {@code Analysis | By Jane Doe}. */
  static String leadBehindMark(String line) {
    if (line.length() > MAX_LINE || mayLead(line)) {
      return line;
    }
    for (int i = 1; i < line.length(); i++) {
      boolean mark = isDivider(line, i) && ",+".indexOf(line.charAt(i)) < 0;
      if (mark && mayLead(line, partStart(line, i + 1))) {
        return behind(line, i + 1);
      }
    }
    return line;
  }

  /** What stands behind a date that opens the line; else the line as it is. */
  static String behindDate(String line) {
    Stamp stamp =
        line.length() <= MAX_LINE && holdsDigit(line)
            ? PublicationStamp.find(line, StampContext.NONE)
            : null;
    return stamp == null || stamp.start() > 0 ? line : behind(line, stamp.end());
  }

  /** What stands before a date; behind one that stands first, or before the lead-in. */
  static String withoutDate(String text) {
    Stamp stamp = PublicationStamp.find(text, StampContext.NONE);
    if (stamp == null) {
      return text;
    }
    int start = stamp.start();
    while (start > 0
        && start < text.length()
        && text.charAt(start - 1) != ' '
        && Character.isLetterOrDigit(text.charAt(start - 1))
        && Character.isLetterOrDigit(text.charAt(start))) {
      start++; // "Bo2man": a month's name inside a word is none
    }
    String before = text.substring(0, Math.min(start, stamp.end())).strip();
    String behind = behind(text, stamp.end());
    boolean led = !mayLead(before) || withoutLead(before).isEmpty();
    return hasLetter(before) && !(led && mayLead(behind)) ? withoutPreposition(before) : behind;
  }

  /** The text from there on, without the marks and spaces before its first word. */
  private static String behind(String text, int from) {
    return text.substring(partStart(text, from)).strip();
  }

  private static int partStart(String text, int from) {
    int at = from;
    while (at < text.length()
        && !BylineWords.isNamePart(text.charAt(at))
        && text.charAt(at) != '@') {
      at++;
    }
    return at;
  }

  /** "Jane Doe on": one small word at the end led to the date. */
  private static String withoutPreposition(String text) {
    int space = text.lastIndexOf(' ');
    boolean small =
        space > 0
            && text.length() - space <= 4
            && text.substring(space + 1).equals(text.substring(space + 1).toLowerCase(Locale.ROOT))
            && !BylineWords.isParticle(text.substring(space + 1));
    return small ? text.substring(0, space).strip() : text;
  }

  private static boolean holdsDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String withoutParentheses(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('（') < 0 && text.indexOf('[') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ("(（[".indexOf(c) >= 0) {
        depth++;
        out.append(' ');
      } else if (")）]".indexOf(c) >= 0) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
