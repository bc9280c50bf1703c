package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;
import org.wirecopy.Span;
import org.wirecopy.internal.names.gazetteer.Fold;
import org.wirecopy.internal.names.gazetteer.Gazetteer;
import org.wirecopy.internal.names.matching.GivenNames;

/**
 * Finds names by their capitals: runs of capitalized words, with the particles inside, classed by
 * title words, given names, the gazetteer and words that bodies end on. A family name met with a
 * given one is known again when it stands alone. High precision is preferred: a capitalized word
 * about which nothing is known is no name.
 */
public final class MentionFinder {
  /** Places are sorted by population: single words beyond this rank are too often plain words. */
  private static final int KNOWN_PLACES = 4500;

  private static final int LONGEST_RUN = 6;

  private record Word(int start, int end, String text, boolean sentenceStart) {
    String lower() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  private final CharSequence text;
  private final Cues cues = Cues.table();
  private final List<Mention> found = new ArrayList<>();
  private final Map<String, String> families = new HashMap<>(); // family name -> full name

  private MentionFinder(CharSequence text) {
    this.text = text;
  }

  /** The mentions, ascending and disjoint. */
  public static List<Mention> find(CharSequence text) {
    MentionFinder finder = new MentionFinder(text);
    finder.scan();
    return finder.found;
  }

  private void scan() {
    List<Word> run = new ArrayList<>();
    boolean sentenceStart = true;
    int i = 0;
    while (i < text.length()) {
      if (!isLetter(text.charAt(i))) {
        if (!joins(i)) {
          close(run);
        }
        sentenceStart |= ends(text.charAt(i), i);
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && (isLetter(text.charAt(end)) || isInnerApostrophe(end))) {
        end++;
      }
      if (Character.isUpperCase(text.charAt(i)) && end - i < 40) {
        run.add(new Word(i, end, text.subSequence(i, end).toString(), sentenceStart));
        if (run.size() >= LONGEST_RUN) {
          close(run);
        }
      } else if (run.isEmpty() || !isParticle(i, end)) {
        close(run);
      } else {
        run.add(new Word(i, end, text.subSequence(i, end).toString(), false));
      }
      sentenceStart = false;
      i = end;
    }
    close(run);
  }

  private static boolean isLetter(char c) {
    return c < 0x80
        ? (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        : Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** The apostrophe of O'Brien and N'Djamena, not that of a possessive. */
  private boolean isInnerApostrophe(int i) {
    char c = text.charAt(i);
    return (c == '\'' || c == '\u2019')
        && i > 0
        && i + 1 < text.length()
        && Character.isUpperCase(text.charAt(i + 1))
        && isLetter(text.charAt(i - 1));
  }

  /** True for what may stand inside a name: one blank, a hyphen, the full stop of an initial. */
  private boolean joins(int i) {
    char c = text.charAt(i);
    if (c == ' ' || c == '\u00A0') {
      return i > 0 && text.charAt(i - 1) != ' ';
    }
    return c == '.'
        && i > 1
        && Character.isUpperCase(text.charAt(i - 1))
        && !isLetter(text.charAt(i - 2));
  }

  private boolean ends(char c, int i) {
    return switch (c) {
      case '\n', '!', '?', ':', '"', '\u201C', '\u201D', '\u2022' -> true;
      case '.' -> !joins(i);
      default -> false;
    };
  }

  private boolean isParticle(int start, int end) {
    if (end - start > 3) {
      return false;
    }
    return switch (text.subSequence(start, end).toString()) {
      case "al", "el", "bin", "ibn", "de", "da", "di", "van", "von", "der", "del", "la", "of" ->
          true;
      default -> false;
    };
  }

  private void close(List<Word> run) {
    int from = 0;
    while (from < run.size()) {
      from = take(run, from);
    }
    run.clear();
  }

  /** Takes the longest name at a place of the run; returns the place behind it. */
  private int take(List<Word> run, int from) {
    Word first = run.get(from);
    boolean title = cues.titles.contains(first.lower());
    if (title
        || cues.common.contains(first.lower())
        || !Character.isUpperCase(first.text.charAt(0))) {
      if (title && from + 1 < run.size()) {
        int behind = from + 1;
        while (behind < run.size() && cues.titles.contains(run.get(behind).lower())) {
          behind++;
        }
        if (behind < run.size()
            && !cues.common.contains(run.get(behind).lower())
            && place(run, behind, run.size()) == null) {
          return person(run, behind, run.size());
        }
        return behind;
      }
      return from + 1;
    }
    int end = run.size();
    for (int i = from + 1; i < end; i++) {
      if (cues.bodies.contains(run.get(i).lower())) {
        return add(run, from, i + 1, Name.Kind.ORGANISATION, null);
      }
    }
    for (int to = end; to > from; to--) {
      if (to > from + 1 && isGiven(first)) {
        return person(run, from, to);
      }
      String place = place(run, from, to);
      if (place != null) {
        return add(run, from, to, Name.Kind.PLACE, place);
      }
    }
    String full = families.get(run.get(from).lower());
    if (full != null) {
      return add(run, from, from + 1, Name.Kind.PERSON, full);
    }
    var entity = KnownEntities.table().find(first.lower());
    if (entity != null) {
      return add(run, from, from + 1, entity.kind(), entity.canonical());
    }
    if (end - from >= 2 && !first.sentenceStart && end - from <= 4 && words(run, from, end)) {
      return person(run, from, end);
    }
    return isGiven(first) && !first.sentenceStart
        ? add(run, from, from + 1, Name.Kind.PERSON, null)
        : from + 1;
  }

  private boolean words(List<Word> run, int from, int to) {
    for (int i = from; i < to; i++) {
      String word = run.get(i).lower();
      if (cues.common.contains(word) || word.length() < 2) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGiven(Word word) {
    return GivenNames.contains(word.text, 0, word.text.length());
  }

  private int person(List<Word> run, int from, int to) {
    int end = to;
    while (end > from + 1
        && (!Character.isUpperCase(run.get(end - 1).text.charAt(0))
            || cues.common.contains(run.get(end - 1).lower()))) {
      end--;
    }
    String full = text.subSequence(run.get(from).start, run.get(end - 1).end).toString();
    families.putIfAbsent(run.get(end - 1).lower(), full);
    return add(run, from, end, Name.Kind.PERSON, families.get(run.get(end - 1).lower()));
  }

  private @Nullable String place(List<Word> run, int from, int to) {
    Word last = run.get(to - 1);
    if (!Character.isUpperCase(last.text.charAt(0))) {
      return null;
    }
    CharSequence name = text.subSequence(run.get(from).start, last.end);
    int place = Gazetteer.get().place(Fold.hash(name));
    int rank = to - from > 1 ? Integer.MAX_VALUE : KNOWN_PLACES;
    if (place < 0 || place >= rank || name.length() < 3) {
      return null;
    }
    return to - from == 1 && families.containsKey(run.get(from).lower())
        ? null
        : Gazetteer.get().canonical(place);
  }

  private int add(List<Word> run, int from, int to, Name.Kind kind, @Nullable String canonical) {
    int start = run.get(from).start;
    int end = run.get(to - 1).end;
    String there = text.subSequence(start, end).toString();
    found.add(
        new Mention(new Span(start, end), there, kind, canonical == null ? there : canonical));
    return to;
  }
}
