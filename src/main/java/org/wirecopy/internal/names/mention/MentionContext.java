package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;
import org.wirecopy.Span;

/** What one pass over a text knows, and the mentions it has found. */
final class MentionContext {
  /** Words of a name that is neither person nor place nor body, at most. */
  static final int LONGEST_OTHER = 4;

  final CharSequence text;
  final Cues cues;
  final Given given;
  final Places places;
  final People people;
  final Vocabulary vocabulary;
  final LoneWords alone;
  final boolean learning; // the first pass: only persons in full count
  final boolean nouns; // every noun has a capital
  private final List<Mention> found = new ArrayList<>();

  MentionContext(
      CharSequence text,
      Cues cues,
      People people,
      Vocabulary vocabulary,
      LoneWords alone,
      boolean learning) {
    this.text = text;
    this.cues = cues;
    given = cues.given();
    places = new Places(text, cues);
    this.people = people;
    this.vocabulary = vocabulary;
    this.alone = alone;
    this.learning = learning;
    this.nouns = cues.capitalizesNouns() || vocabulary.capitalizesNouns();
  }

  /** The mentions, ascending and disjoint. */
  List<Mention> found() {
    return found;
  }

  /** Where the last mention found ends. */
  int end() {
    return found.isEmpty() ? 0 : found.get(found.size() - 1).span().end();
  }

  /** A capital that the beginning of the sentence explains. */
  boolean isPlainWord(Word word) {
    return word.sentenceStart() && vocabulary.contains(word.lower());
  }

  /** The entity that a word names by its spelling alone, in any of its cases. */
  KnownEntities.@Nullable Known entity(String lower) {
    for (String form : cues.declension().nominatives(lower)) {
      KnownEntities.@Nullable Known known = KnownEntities.table().find(form);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /** A single capital with its full stop. */
  boolean isInitial(Word word) {
    return word.text().length() == 1
        && word.isCapital()
        && word.end() < text.length()
        && text.charAt(word.end()) == '.';
  }

  String textOf(Run run, int from, int to) {
    return text.subSequence(run.word(from).start(), run.word(to - 1).end()).toString();
  }

  int add(Run run, int from, int to, Name.Kind kind, @Nullable String canonical) {
    return add(run.word(from).start(), run.word(to - 1).end(), kind, canonical, to);
  }

  /** Adds what stands at [start, end) in the text; returns the last argument. */
  int add(int start, int end, Name.Kind kind, @Nullable String canonical, int to) {
    if (!learning) {
      String there = text.subSequence(start, end).toString();
      found.add(
          new Mention(new Span(start, end), there, kind, canonical == null ? there : canonical));
    }
    return to;
  }
}
