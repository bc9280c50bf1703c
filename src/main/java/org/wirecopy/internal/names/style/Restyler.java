package org.wirecopy.internal.names.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a style would spell otherwise, in one pass. Only words that begin a known spelling are
 * looked at closely; contexts are read within a fixed reach, so the work is linear. State of the
 * pass: the open quotation mark, the persons met by full name, surnames that look like places.
 */
public final class Restyler {
  /** A stretch of the text and what to put there. */
  public record Change(int start, int end, String replacement) {}

  private static final int LONGEST_BETWEEN = 20; // characters from one of two towns to the other
  private static final int SHORTEST_PATRONYMIC = 5; // Ilich

  private final CharSequence text;
  private final Lexicon lexicon;
  private final List<Change> changes = new ArrayList<>();
  private final Set<String> met = new HashSet<>(); // persons named in full
  private final Set<String> surnames = new HashSet<>(); // places that are a person's name here
  private final Set<String> elsewhere = new HashSet<>(); // in this line another town of the name
  private final Set<String> neverHere = new HashSet<>(); // the same from the first mention on
  private final Set<String> here = new HashSet<>(); // places that were meant by an earlier mention
  private final Set<String> others = new HashSet<>(); // persons whose family name another one bears
  private int lastElsewhere = -1; // where the last of them ends
  private int quote = -1; // the opening mark, -1 outside quotations
  private boolean title; // the quotation is the title of a work

  private Restyler(CharSequence text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  /** The changes, ascending and disjoint. */
  public static List<Change> changes(CharSequence text, Lexicon lexicon) {
    Restyler restyler = new Restyler(text, lexicon);
    restyler.scan();
    return restyler.changes;
  }

  private void scan() {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (!WordScan.isWordChar(c)) {
        punctuation(c, i);
        i++;
        continue;
      }
      int end = WordScan.wordEnd(text, i);
      Lexicon.Spelling found = end - i < 40 ? lexicon.at(text, i, end) : null;
      if (found == null) {
        i = end;
        continue;
      }
      int stop = i + found.text.length();
      consider(found, i, stop);
      i = stop;
    }
  }

  private void punctuation(char c, int position) {
    switch (c) {
      case '\n' -> {
        quote = -1;
        elsewhere.clear();
      }
      case '"' -> open(quote < 0 ? position : -1);
      case '\u201C', '\u00AB', '\u201E' -> open(position);
      case '\u201D', '\u00BB' -> quote = -1;
      default -> {
        // nothing to remember
      }
    }
  }

  private void open(int position) {
    quote = position;
    title = position >= 0 && Contexts.table().quotesTitle(text, position);
  }

  private void consider(Lexicon.Spelling found, int start, int end) {
    if (Contexts.inAddress(text, start, end) || inTitle(start, end)) {
      return;
    }
    StyleSheet.Choice choice = found.choice;
    if (choice.entity().kind() == Entity.Kind.PERSON) {
      person(choice, start, end);
    } else if (!isOther(choice, start, end)) {
      here.add(choice.entity().id());
      change(start, end, choice.name());
    }
  }

  /** In the title of a work, or alone in quotation marks: the spelling itself is meant. */
  private boolean inTitle(int start, int end) {
    if (quote >= 0 && title) {
      return true;
    }
    return start > 0
        && end < text.length()
        && isQuote(text.charAt(start - 1))
        && isQuote(text.charAt(end));
  }

  private static boolean isQuote(char c) {
    return switch (c) {
      case '"', '\u201C', '\u201D', '\u201E', '\u00AB', '\u00BB', '\u2018', '\u2019', '\'' -> true;
      default -> false;
    };
  }

  /** True if the context says that something else than the place or body is meant. */
  private boolean isOther(StyleSheet.Choice choice, int start, int end) {
    Contexts contexts = Contexts.table();
    String id = choice.entity().id();
    if (contexts.isElsewhere(text, end) || contexts.isNearElsewhere(text, start, end, id)) {
      elsewhere.add(id);
      lastElsewhere = end;
      if (!here.contains(id)) {
        neverHere.add(id);
      }
    }
    boolean another = lastElsewhere == end || !isBesides(start);
    if ((another && (elsewhere.contains(id) || neverHere.contains(id)))
        || !contexts.after(text, end).isEmpty()
        || contexts.isPartOfName(text, start, end, id)) {
      return true;
    }
    int previousEnd = WordScan.previousEnd(text, start);
    if (previousEnd < 0) {
      return surnames.contains(id);
    }
    int previous = WordScan.wordStart(text, previousEnd);
    boolean joined = previous > 0 && text.charAt(previous - 1) == '-'; // so-called
    String kind = joined ? "" : contexts.before(text, previous, previousEnd);
    if (kind.equals("person") || Contexts.isGivenName(text, previous, previousEnd)) {
      surnames.add(id);
      return true;
    }
    if (!kind.isEmpty() || isKnownAs(previous, previousEnd)) {
      return true;
    }
    return surnames.contains(id) && !isPreposition(previous, previousEnd);
  }

  /** The second of "Odessa, Tex., and Odessa": the town that is not elsewhere. */
  private boolean isBesides(int start) {
    int end = start - lastElsewhere <= LONGEST_BETWEEN ? WordScan.previousEnd(text, start) : -1;
    return end > 0 && is(WordScan.wordStart(text, end), end, "and");
  }

  private boolean isKnownAs(int start, int end) {
    if (!is(start, end, "as")) {
      return is(start, end, "not") && start > 1 && text.charAt(start - 2) == ',';
    }
    int before = WordScan.previousEnd(text, start);
    return before > 0 && is(WordScan.wordStart(text, before), before, "known");
  }

  private boolean is(int start, int end, String word) {
    return end - start == word.length() && text.subSequence(start, end).toString().equals(word);
  }

  private boolean isPreposition(int start, int end) {
    return switch (text.subSequence(start, Math.min(end, start + 8)).toString()) {
      case "in", "at", "to", "of", "from", "near", "around", "outside", "toward", "towards" -> true;
      default -> false;
    };
  }

  private void person(StyleSheet.Choice choice, int start, int end) {
    String id = choice.entity().id();
    int previousEnd = WordScan.previousEnd(text, start);
    int previous = previousEnd < 0 ? -1 : WordScan.wordStart(text, previousEnd);
    if (previous >= 0 && isPatronymic(previous, previousEnd)) {
      int before = WordScan.previousEnd(text, previous);
      if (before > 0) {
        previousEnd = before;
        previous = WordScan.wordStart(text, before);
      }
    }
    @Nullable String given =
        previous < 0 ? null : spelling(choice.entity().given(), previous, previousEnd);
    if (given != null) {
      met.add(id);
      String better = choice.given();
      if (better != null) {
        change(previous, previousEnd, better);
      }
    } else if (previous >= 0 && Contexts.isGivenName(text, previous, previousEnd)) {
      others.add(id);
      return;
    } else if (others.contains(id) || (!choice.entity().distinctive() && !met.contains(id))) {
      return;
    }
    change(start, end, choice.name());
  }

  private boolean isPatronymic(int start, int end) {
    int length = end - start;
    if (length < SHORTEST_PATRONYMIC
        || !Character.isUpperCase(text.charAt(start))
        || Contexts.isGivenName(text, start, end)) { // Heinrich
      return false;
    }
    String tail = text.subSequence(end - 3, end).toString().toLowerCase(Locale.ROOT);
    return tail.equals("ich") || tail.equals("ych") || tail.equals("vna") || tail.equals("hna");
  }

  private @Nullable String spelling(List<String> names, int start, int end) {
    for (String name : names) {
      if (name.length() == end - start && matches(name, start)) {
        return name;
      }
    }
    return null;
  }

  private boolean matches(String name, int start) {
    boolean exact = true;
    boolean capitals = true;
    for (int i = 0; i < name.length(); i++) {
      char c = text.charAt(start + i);
      exact &= c == name.charAt(i);
      capitals &= c == Character.toUpperCase(name.charAt(i));
    }
    return exact || capitals;
  }

  private void change(int start, int end, String wanted) {
    if (!changes.isEmpty() && changes.get(changes.size() - 1).end() > start) {
      return; // a given name that is part of a spelling changed before
    }
    String there = text.subSequence(start, end).toString();
    String replacement = inCaseOf(there, wanted);
    if (!replacement.equals(there)) {
      article(start, there, replacement);
      changes.add(new Change(start, end, replacement));
    }
  }

  /** The "a" before Swaziland is an "an" before Eswatini. */
  private void article(int start, String there, String replacement) {
    boolean vowel = isVowel(replacement.charAt(0));
    int end = WordScan.previousEnd(text, start);
    if (vowel == isVowel(there.charAt(0)) || end <= 0) {
      return;
    }
    int from = WordScan.wordStart(text, end);
    boolean lone = !vowel ? is(from, end, "an") || is(from, end, "An") : isSingleA(from, end);
    if (lone) {
      changes.add(new Change(from + 1, end, vowel ? "n" : ""));
    }
  }

  private boolean isSingleA(int from, int end) {
    return is(from, end, "a") || is(from, end, "A");
  }

  private static boolean isVowel(char c) {
    return "AEIOÉaeioé".indexOf(c) >= 0; // Ukraine and Uganda begin with a consonant's sound
  }

  /** Capitals stay capitals, and a capital at the beginning stays one. */
  private static String inCaseOf(String there, String wanted) {
    boolean lower = there.chars().anyMatch(Character::isLowerCase);
    if (!lower && there.length() > 1) {
      return wanted.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(there.charAt(0)) && Character.isLowerCase(wanted.charAt(0))
        ? Character.toUpperCase(wanted.charAt(0)) + wanted.substring(1)
        : wanted;
  }
}
