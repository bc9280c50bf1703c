package org.wirecopy.internal.names.mention;

import java.util.List;
import org.wirecopy.internal.names.mention.uncased.UncasedMentions;
import org.wirecopy.internal.text.LanguageGuess;

/**
 * Finds names by their capitals. Runs of capitalized words are cut into names by known phrases,
 * title words, given names, the gazetteer and the words that names of bodies and places end on. Two
 * passes over the runs: the first learns who is named in full, so that the second knows the bare
 * family name wherever it stands. High precision is preferred: of a lone capitalized word nothing
 * is known of, nothing is said. A text whose language capitalizes common nouns yields only what
 * lists or titles vouch for.
 */
public final class MentionFinder {
  private final Cues cues;
  private final GroupReader groups;
  private final PersonReader persons;
  private final Titles titles;
  private final WordReader words;

  private MentionFinder(MentionContext context) {
    cues = context.cues;
    groups = new GroupReader(context);
    persons = new PersonReader(context);
    titles = new Titles(context);
    words = new WordReader(context);
  }

  /** The mentions, ascending and disjoint. */
  public static List<Mention> find(CharSequence text) {
    return UncasedMentions.areIn(text) ? MixedScripts.find(text) : capitalized(text);
  }

  /** The mentions that capitals tell. */
  static List<Mention> capitalized(CharSequence text) {
    Cues cues = Cues.of(LanguageGuess.likeliest(text.toString()));
    Vocabulary vocabulary = new Vocabulary();
    List<Run> runs = RunScanner.scan(text, cues, vocabulary);
    LoneWords alone = LoneWords.in(runs, text, cues);
    People people = new People(cues.declension());
    new MentionFinder(new MentionContext(text, cues, people, vocabulary, alone, true)).read(runs);
    MentionContext context = new MentionContext(text, cues, people, vocabulary, alone, false);
    new MentionFinder(context).read(runs);
    return context.found();
  }

  private void read(List<Run> runs) {
    for (Run run : runs) {
      int from = 0;
      while (from < run.size()) {
        from = take(run, from);
      }
    }
  }

  /** Takes the name that begins at a word of the run, if any; returns the place behind it. */
  private int take(Run run, int from) {
    int end = persons.tail(run, from);
    if (end == from) {
      end = groups.phrase(run, from);
    }
    if (end > from) {
      return end;
    }
    Word first = run.word(from);
    if (!first.isCapital()) {
      return from + 1;
    }
    if (cues.isCommon(first.lower())) {
      return common(run, from);
    }
    end = groups.longPlace(run, from);
    if (end == from) {
      end = groups.team(run, from);
    }
    if (end > from) {
      return end;
    }
    int limit = groups.segmentEnd(run, from);
    end = groups.body(run, from, limit);
    if (end > from) {
      return end;
    }
    end = persons.initialed(run, from, limit);
    if (end > from) {
      return end;
    }
    if (titles.isTitle(run, from)) {
      return persons.titled(run, from);
    }
    if (cues.isPlaceModifier(first.lower())) {
      end = groups.site(run, from, limit);
      if (end > from) {
        return end;
      }
    }
    if (cues.isModifier(first.lower())
        || cues.isDemonym(first.lower())
        || titles.isRole(run, from)) {
      return from + 1;
    }
    end = groups.site(run, from, limit);
    if (end == from) {
      end = persons.fullPerson(run, from, limit);
    }
    if (end == from) {
      end = groups.thing(run, from, limit);
    }
    if (end == from) {
      end = persons.namedLikeAPlace(run, from, limit);
    }
    if (end == from) {
      end = words.single(run, from);
    }
    if (end == from) {
      end = persons.unknown(run, from, limit);
    }
    return end == from ? words.lone(run, from) : end;
  }

  /** What a plain word may still begin: Los Angeles, or by itself somebody called May. */
  private int common(Run run, int from) {
    int end = persons.initialed(run, from, run.size());
    if (end == from) {
      end = persons.beforeSyllables(run, from);
    }
    String word = run.word(from).lower();
    if (end > from) {
      return end;
    }
    if (word.length() > 1 && cues.isDeterminer(word)) {
      end = groups.longPlace(run, from);
    } else if (cues.isFamilyCommon(word) && from + 1 == run.size()) {
      end = words.bearerLikeAPlainWord(run, from);
    }
    return end == from ? from + 1 : end;
  }
}
