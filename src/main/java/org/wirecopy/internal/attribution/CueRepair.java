package org.wirecopy.internal.attribution;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.wirecopy.Stance;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/** Frames around a cue that the model passed over or cut in the wrong place. */
final class CueRepair {
  private static final int LONGEST_SOURCE = 24; // tokens, apposition included
  private static final int LONGEST_NAME = 10; // tokens
  private static final int LONGEST_ADDRESSEE = 2; // tokens, where nothing else is told
  private static final int LEAST_WORDS = 4; // of a clause
  static final int SAID = WordHash.of("said");
  static final int SAYS = WordHash.of("says");
  static final WordSet TELL = WordSet.of("tell tells told telling");

  /** Stances whose verbs may stand behind what is said; "..., the law requires" is none. */
  private static final Set<Stance> REPORTING =
      EnumSet.of(
          Stance.SAY,
          Stance.CLAIM,
          Stance.BELIEVE,
          Stance.INSIST,
          Stance.WARN,
          Stance.ADMIT,
          Stance.SUGGEST);

  private final Layers l;
  private final Painter painter;
  private final byte[] label;

  CueRepair(Layers layers, Painter painter) {
    l = layers;
    this.painter = painter;
    label = painter.label;
  }

  /**
   * {@code A, the spokesman, Patrick Ryder, said on Tuesday.}: a "said" that has no content, behind
   * a clause and a noun phrase, is the cue of the whole clause, whatever cues are in it.
   */
  void trailingCues() {
    int content = -1; // the last token whose label waits for a cue to the right
    for (int t = 0; t < l.count; t++) {
      content = Labels.role(label[t]) == Labels.CONTENT_RIGHT ? t : content;
      int hash = l.tokens.hash(t);
      boolean said = (hash == SAID || hash == SAYS) && l.quotations.at(t) < 0;
      boolean loose = label[t] == Labels.OUT || Labels.isCue(label[t]);
      boolean waits = loose && content < l.sentenceStart(t);
      if (waits && ((said && !governs(t)) || closesReport(t))) {
        trailingCue(t);
      }
    }
  }

  /** "..., economists predict.": any cue verb, where it ends a sentence that has no frame. */
  private boolean closesReport(int verb) {
    int form = Lexicon.form(l.entry[verb]);
    int to = l.sentenceEnd(verb);
    boolean finite =
        REPORTING.contains(Lexicon.stance(l.entry[verb]))
            && !Stances.isEmpty(l.tokens.hash(verb))
            && form >= Lexicon.BASE
            && form <= Lexicon.PAST
            && l.tokens.kind(verb) == Tokens.LOWER
            && l.quotations.at(verb) < 0;
    boolean ends = verb + 1 < to && (isComma(verb + 1) || l.tokens.kind(verb + 1) == Tokens.STOP);
    return finite && ends && !hasFrame(l.sentenceStart(verb), to);
  }

  /** A content to the right, before any other cue: "said at a rally that ...". */
  private boolean governs(int verb) {
    for (int t = verb + 1; t < l.sentenceEnd(verb) && t - verb <= LONGEST_SOURCE; t++) {
      if (Labels.role(label[t]) == Labels.CONTENT_LEFT) {
        return true;
      }
      if (label[t] == Labels.CUE) {
        return false;
      }
    }
    return false;
  }

  private void trailingCue(int verb) {
    int from = l.sentenceStart(verb);
    int cue = verb;
    while (cue > from
        && (l.wordClass[cue - 1] == WordClasses.HAVE
            || l.wordClass[cue - 1] == WordClasses.ADVERB)) {
      cue--;
    }
    if (cue == from) {
      return;
    }
    int begin = -1;
    int end = isComma(cue - 1) ? cue - 1 : cue;
    for (int t = end - 1; t > from && cue - t <= LONGEST_SOURCE; t--) {
      boolean broken =
          l.quotations.at(t) >= 0
              || (l.verbs[t + 1] > l.verbs[t]
                  && l.tokens.kind(t) != Tokens.CLITIC
                  && !isParticiple(t));
      if (broken) {
        break;
      }
      begin = isComma(t) ? t : begin;
    }
    boolean clause = begin - from >= LEAST_WORDS && l.verbs[begin] > l.verbs[from];
    boolean said = l.tokens.hash(verb) == SAID || l.tokens.hash(verb) == SAYS;
    if (begin < 0 || begin + 1 >= end || !clause || !(said || isSubject(begin + 1, end, verb))) {
      return;
    }
    painter.paint(from, begin, Labels.CONTENT_RIGHT);
    label[begin] = Labels.OUT;
    painter.paint(begin + 1, end, Labels.SOURCE_RIGHT);
    painter.paint(cue, verb + 1, Labels.CUE);
  }

  /**
   * "economists surveyed last week | predict", "internal emails | show"; but not "by one estimate",
   * "mailers and phone calls", where the word behind is a noun.
   */
  private boolean isSubject(int from, int to, int verb) {
    byte first = l.wordClass[from];
    int form = Lexicon.form(l.entry[verb]);
    boolean things =
        l.wordClass[to - 1] == WordClasses.ENDS_S
            && form != Lexicon.THIRD_PERSON
            && first != WordClasses.ADVERB
            && first != WordClasses.PREPOSITION;
    boolean opens =
        things
            || first == WordClasses.DETERMINER
            || first == WordClasses.NUMBER
            || l.isTitle(from)
            || l.tokens.isCapital(from);
    boolean plural = false;
    for (int t = from; opens && t < to; t++) {
      byte c = l.wordClass[t];
      opens =
          c != WordClasses.AND
              && c != WordClasses.THAT
              && c != WordClasses.RELATIVE
              && c != WordClasses.SUBORDINATOR;
      plural |= l.tokens.kind(t) == Tokens.LOWER && endsInS(t);
    }
    return opens && (plural || form != Lexicon.BASE);
  }

  private boolean endsInS(int t) {
    return l.tokens.text().charAt(l.tokens.end(t) - 1) == 's';
  }

  /** "two officials briefed on the talks": no verb of a clause. */
  private boolean isParticiple(int t) {
    int form = Lexicon.form(l.entry[t]);
    boolean past = l.wordClass[t] == WordClasses.ENDS_ED || form == Lexicon.PAST;
    byte before = l.wordClass[t - 1];
    boolean noun =
        before == WordClasses.ENDS_S || before == WordClasses.ROLE || before == WordClasses.WORD;
    return past && noun && l.wordClass[t + 1] == WordClasses.PREPOSITION;
  }

  /**
   * {@code The road is closed, said his wife, Anna Berg.}: behind a clause and a comma a "said"
   * with nothing but a noun phrase up to the stop has its speaker there.
   */
  void invertedSpeakers() {
    for (int t = 1; t + 2 < l.count; t++) {
      int hash = l.tokens.hash(t);
      boolean said = (hash == SAID || hash == SAYS) && isComma(t - 1) && l.quotations.at(t) < 0;
      boolean lost = said && Labels.role(label[t + 1]) != Labels.SOURCE_LEFT;
      int from = l.sentenceStart(t);
      int to = l.sentenceEnd(t);
      int end = to > t && l.tokens.kind(to - 1) == Tokens.STOP ? to - 1 : to;
      boolean phrase =
          lost
              && end - t > 1
              && end - t <= LONGEST_NAME
              && l.verbs[end] == l.verbs[t + 1]
              && (l.tokens.isCapital(t + 1) || opensClause(l, t + 1));
      boolean clause = t - 1 - from >= LEAST_WORDS && l.verbs[t - 1] > l.verbs[from];
      if (phrase && clause && l.marks[end] == l.marks[from] && !hasFrame(from, t - 1)) {
        painter.paint(from, t - 1, Labels.CONTENT_RIGHT);
        label[t - 1] = Labels.OUT;
        painter.paint(t, t + 1, Labels.CUE);
        painter.paint(t + 1, end, Labels.SOURCE_LEFT);
      }
    }
  }

  private boolean hasFrame(int from, int to) {
    for (int t = from; t < to; t++) {
      if (Labels.isCue(label[t]) || Labels.isContent(label[t])) {
        return true;
      }
    }
    return false;
  }

  /** "told the Times the plan is dead": who is told is no part of what is told. */
  void addressees() {
    for (int t = 0; t + 2 < l.count; t++) {
      boolean tells = Labels.isCue(label[t]) && TELL.contains(l.tokens.hash(t));
      if (!tells || label[t + 1] != Labels.CONTENT_LEFT) {
        continue;
      }
      int end = t + 1;
      if (l.wordClass[end] == WordClasses.DETERMINER) {
        end++;
      }
      int name = end;
      while (end < l.sentenceEnd(t) && end - name < 5 && l.tokens.isCapital(end)) {
        end++;
      }
      if (end == name || end + 1 >= l.sentenceEnd(t) || l.quotations.at(t + 1) >= 0) {
        continue;
      }
      int begin = isComma(end) ? end + 1 : end;
      if (begin > end || opensClause(l, end)) {
        for (int k = t + 1; k < begin; k++) {
          label[k] = Labels.OUT;
        }
        painter.reopen(begin);
      }
    }
  }

  static boolean opensClause(Layers l, int t) {
    byte c = l.wordClass[t];
    return c == WordClasses.DETERMINER
        || c == WordClasses.THAT
        || c == WordClasses.SUBJECT_PRONOUN
        || c == WordClasses.POSSESSIVE
        || l.quotations.isMark(t);
  }

  /**
   * {@code "...," he said regarding the talks}, {@code he told journalists}: what it is about, and
   * to whom, is not what is said. Told by its having no verb and no quotation.
   */
  void topics() {
    for (int t = 0; t + 1 < l.count; t++) {
      boolean ends = Labels.isCue(label[t]) && label[t + 1] == Labels.CONTENT_LEFT;
      if (!ends) {
        continue;
      }
      int end = t + 2;
      while (end < l.count && label[end] == Labels.CONTENT_LEFT + 1) {
        end++;
      }
      boolean bare =
          l.marks[end] == l.marks[t + 1] && l.quotations.at(t + 1) < 0 && !hasVerb(t + 2, end);
      boolean topic = l.wordClass[t + 1] == WordClasses.PREPOSITION && quotesBefore(t);
      boolean told = TELL.contains(l.tokens.hash(t));
      boolean named =
          told && isName(t + 1, end) && quotesBefore(t); // "..., he told Judge Anna Kell"
      boolean manner = quotesBefore(t) && isManner(t + 1, end); // "..., she notes drily"
      boolean addressee = manner || named || (told && end - t <= LONGEST_ADDRESSEE + 1);
      if (bare && (topic || addressee)) {
        Arrays.fill(label, t + 1, end, (byte) Labels.OUT);
      }
    }
  }

  private boolean isManner(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean manner =
          l.wordClass[t] == WordClasses.ADVERB
              || l.wordClass[t] == WordClasses.ENDS_LY
              || l.tokens.text().charAt(l.tokens.end(t) - 1) == 'y';
      if (!manner) {
        return false;
      }
    }
    return true;
  }

  private boolean isName(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!l.tokens.isCapital(t) && !l.isTitle(t) && l.wordClass[t] != WordClasses.DETERMINER) {
        return false;
      }
    }
    return to - from <= LONGEST_NAME;
  }

  /** A verb that is no participle before its noun: "the alleged deliveries". */
  private boolean hasVerb(int from, int to) {
    for (int t = from; t < to; t++) {
      byte before = t > 0 ? l.wordClass[t - 1] : 0;
      boolean attributive = before == WordClasses.DETERMINER || before == WordClasses.POSSESSIVE;
      if (l.verbs[t + 1] > l.verbs[t] && !attributive) {
        return true;
      }
    }
    return false;
  }

  /** A quotation ends a few tokens before the cue, with nothing but its source between. */
  private boolean quotesBefore(int cue) {
    for (int t = cue - 1; t >= 0 && cue - t <= LONGEST_NAME; t--) {
      if (Labels.isContent(label[t]) || Labels.isCue(label[t])) {
        return Labels.isContent(label[t]) && l.quotations.at(t) >= 0;
      }
    }
    return false;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
