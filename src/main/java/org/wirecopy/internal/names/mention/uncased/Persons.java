package org.wirecopy.internal.names.mention.uncased;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;

/**
 * The persons of one text: first those something speaks for, then their names again wherever they
 * stand. A bare family name means the first person met of that name.
 */
final class Persons {
  private record Proved(int start, int end) {}

  private final CharSequence text;
  private final Found found;
  private final List<Proved> proved = new ArrayList<>();
  private final PhraseTable forms = new PhraseTable();
  private boolean known; // somebody is
  private final Map<String, String> fullest = new HashMap<>(); // bare name -> full one

  Persons(CharSequence text, Found found) {
    this.text = text;
    this.found = found;
  }

  /** Notes a name that something beside it speaks for. */
  void meet(int start, int end) {
    if (found.isFree(start, end)) {
      found.block(start, end);
      proved.add(new Proved(start, end));
      know(text.subSequence(start, end).toString());
    }
  }

  /** Notes that a person met is called by a part of the name as well. */
  void alsoCalled(String bare, String full) {
    fullest.putIfAbsent(bare, full);
    know(bare);
  }

  /** Notes the family name of a person met, which is looked for only beside an office. */
  void noteFamily(String family, String full) {
    fullest.putIfAbsent(family, full);
  }

  private void know(String form) {
    known = true;
    forms.add(form, 0);
  }

  /** True if nobody was met. */
  boolean isEmpty() {
    return !known;
  }

  /** The longest name of somebody met that begins at a place. */
  PhraseTable.@Nullable Match longest(int at) {
    return forms.longest(text, at);
  }

  /** The same of whole words. */
  PhraseTable.@Nullable Match longestOfWords(int at) {
    return forms.longestOfWords(text, at);
  }

  /** True if [start, end) is free of other names. */
  boolean isFree(int start, int end) {
    return found.isFree(start, end);
  }

  /** Adds all persons met to what was found. */
  void finish() {
    for (Proved name : proved) {
      String form = text.subSequence(name.start, name.end).toString();
      String full = fullest.getOrDefault(form, form);
      found.claim(name.start, name.end, Name.Kind.PERSON, full);
    }
  }
}
