package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Speech that a cue parts in two, in the languages of {@link RuleFrames}: behind a dash that opens
 * a paragraph, and inside quotation marks.
 */
final class RuleSpeech {
  private static final int LIGHT = 4; // letters of an auxiliary or a pronoun
  private static final int MOST_LIGHT = 4; // tokens up to the verb
  private static final int LONGEST_SPEECH = 4000; // tokens looked at for a cue
  private static final int LEAST_REPLY = 4; // tokens, the dash with them
  private static final int LONGEST_SUBJECT = 5; // tokens between a mark and the verb
  private static final int LONGEST_INSERTION = 12; // tokens behind the source

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Phrases phrases;
  private final FrameList frames;
  private final RuleVerbs cues;
  private final RuleReactions reactions;
  private final WordSet verbs;
  private final boolean reply; // a dash opens it and a comma ends it
  private final boolean subjectFirst;

  RuleSpeech(
      Layers layers,
      Language language,
      Phrases phrases,
      FrameList frames,
      RuleReactions reactions) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.phrases = phrases;
    this.frames = frames;
    this.reactions = reactions;
    cues = new RuleVerbs(layers, language);
    verbs = language.words("verb");
    reply = language.hasTrait("reply");
    subjectFirst = language.hasTrait("subject_first");
  }

  /**
   * {@code – A – powiedziała X. – B.}, {@code — А, — сказал X}: a paragraph that begins with a dash
   * is spoken, up to the dash before a cue verb; what is behind the next dash goes on.
   */
  boolean dialogue(int from) {
    int p = l.paragraph[from];
    int to = Math.min(l.sentences.paragraphStart(p + 1), from + LONGEST_SPEECH);
    boolean begins = from < l.count && l.wordClass[from] == WordClasses.DASH;
    if (!begins || to - from < 4 || l.quotations.at(from + 1) >= 0) {
      return false;
    }
    boolean first = from == l.sentences.paragraphStart(p);
    boolean dashed = !first; // no second dash: "— Oui, a répondu le maire."
    for (int t = from + 2; t < to; t++) {
      dashed |= isSpacedDash(t);
    }
    for (int dash = from + 2; dash + 1 < to; dash++) {
      boolean marked = isComma(dash) || isShout(dash);
      boolean parts = dashed ? isSpacedDash(dash) || (reply && marked) : marked;
      int v = !parts ? -1 : reply ? replyCue(dash + 1, to) : cues.cueAt(dash + 1, to);
      boolean told = parts && (reply ? endsAsVerb(dash + 1) : dashed);
      v = v < 0 && told ? reactions.verbAt(dash + 1, l.sentenceEnd(dash)) : v;
      if (v < 0) {
        continue;
      }
      List<Run> content = new ArrayList<>();
      int stop = isComma(dash - 1) ? dash - 1 : isShout(dash) ? dash + 1 : dash;
      content.add(new Run(from + 1, stop));
      int end = l.sentenceEnd(v);
      Run source = v > dash + 1 && reply ? new Run(dash + 1, v) : phrases.subjectAfter(v, end);
      if (source == null && !first) { // "Marek Lew jest spokojny. – A – mówi."
        source = reactions.lead(l.sentenceStart(from - 1), from);
      }
      int behind = source == null ? v + 1 : Math.max(v + 1, source.to());
      int next = afterDash(behind, Math.min(to, end + 1));
      boolean goesOn = next > 0 && next < to;
      int second = goesOn ? cueBehindDash(next, to) : -1;
      int spoken = end;
      if (goesOn && second < 0) {
        spoken = spokenEnd(next, to);
        content.add(new Run(next, frames.clauseEnd(next, spoken)));
      } else if (!goesOn && reply && end < to && isSpokenOn(end, to)) {
        spoken = to;
        content.add(new Run(end, frames.clauseEnd(end, to)));
      }
      frames.addSpoken(source, new Run(v, v + 1), content, .7);
      if (second > 0) {
        addSecond(source, next, second);
        spoken = to;
      }
      frames.cover(spoken);
      return true;
    }
    return false;
  }

  /**
   * A paragraph that a dash opens and in which no cue stands, behind one whose speaker is known.
   *
   * @param last who spoke in the sentence before
   */
  boolean replyGoesOn(int from, @Nullable Run last) {
    int p = l.paragraph[Math.min(from, l.count - 1)];
    int to = l.sentences.paragraphStart(p + 1);
    if (!opensReply(from) || hasCue(from)) {
      return false;
    }
    boolean question = tokens.kind(to - 1) == Tokens.STOP && tokens.first(to - 1) == '?';
    if (last != null && !question && to - from > LEAST_REPLY) {
      List<Run> content = List.of(new Run(from + 1, frames.clauseEnd(from + 1, to)));
      frames.addAside(new Frame(last, null, content, .4, true));
    }
    frames.cover(to);
    return true;
  }

  /** True for a paragraph that a dash opens and in which a cue tells who speaks. */
  boolean hasCue(int from) {
    int end = l.sentences.paragraphStart(l.paragraph[Math.min(from, l.count - 1)] + 1);
    int to = Math.min(end, from + LONGEST_SPEECH);
    for (int t = from + 2; opensReply(from) && t + 1 < to; t++) {
      boolean parts = isComma(t) || isShout(t) || isSpacedDash(t);
      boolean cue = parts && replyCue(t + 1, to) >= 0;
      if (cue || (parts && endsAsVerb(t + 1) && reactions.verbAt(t + 1, l.sentenceEnd(t)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  /** "skrattar", of a verb that no table has. */
  private boolean endsAsVerb(int t) {
    return t < l.count && language.ends(tokens, t, "verb_ending");
  }

  private boolean opensReply(int from) {
    return reply
        && from + 1 < l.count
        && l.wordClass[from] == WordClasses.DASH
        && from == l.sentences.paragraphStart(l.paragraph[from])
        && l.quotations.at(from + 1) < 0;
  }

  /** A cue right behind the mark, or behind its subject where that comes first; -1 for none. */
  private int replyCue(int from, int to) {
    boolean named = true;
    for (int t = from; t < Math.min(to, from + LONGEST_SUBJECT) && tokens.isWord(t); t++) {
      if (cues.isCue(t)) {
        return t == from || named ? t : -1;
      }
      named = t == from ? subjectFirst && (isNamed(t) || isNamed(t + 1)) : named;
      if (!named) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isNamed(int t) {
    return t < l.count && isNameOrTitle(t);
  }

  private boolean isNameOrTitle(int t) {
    return tokens.isCapital(t) || l.isTitle(t) || phrases.isPronoun(t);
  }

  /** Where what goes on behind a dash ends: before a sentence in which the writer speaks again. */
  private int spokenEnd(int from, int to) {
    int end = l.sentenceEnd(from);
    while (end < to && !isTold(end, l.sentenceEnd(end))) {
      end = l.sentenceEnd(end);
    }
    return Math.min(end, to);
  }

  /** "Le ministère affirme que ...": a sentence that begins with who says, and tells what. */
  private boolean isTold(int from, int to) {
    for (int t = from + 1; t < to; t++) {
      Run subject = cues.isCue(t) ? phrases.subjectBefore(from, t) : null;
      boolean leads = subject != null && subject.from() == from && !phrases.isPronoun(from);
      boolean placed = subject == null && language.words("impersonal").contains(tokens.hash(t));
      if ((leads || (placed && isPreposition(from))) && cues.contentStart(from, t, to) >= 0) {
        return true;
      }
    }
    return language.cueBefore(tokens, from, to) > 0;
  }

  private boolean isPreposition(int t) {
    return language.words("prep").contains(tokens.hash(t));
  }

  /** The rest of a paragraph that a dash opened is spoken, if nothing in it tells who speaks. */
  private boolean isSpokenOn(int from, int to) {
    boolean owned =
        language.words("his").contains(tokens.hash(from))
            || language.words("her").contains(tokens.hash(from));
    boolean spoken = !phrases.isPronoun(from) && !owned;
    for (int t = from; spoken && t < to; t++) {
      boolean told = cues.isCue(t) && !isRelative(t - 1); // "den som påstår något annat"
      spoken = !told && language.cueBefore(tokens, t, to) == 0 && l.quotations.at(t) < 0;
    }
    return spoken;
  }

  private boolean isRelative(int t) {
    return language.words("relative").contains(tokens.hash(t));
  }

  /** The cue of what goes on, if it has one of its own: {@code – B – dodaje.} */
  private int cueBehindDash(int from, int to) {
    for (int t = from + 1; t + 1 < to; t++) {
      int v = isSpacedDash(t) ? cues.cueAt(t + 1, to) : -1;
      if (v > 0) {
        return v;
      }
    }
    return -1;
  }

  private void addSecond(@Nullable Run first, int from, int v) {
    int end = v;
    while (end > from && !isSpacedDash(end)) {
      end--;
    }
    end -= isComma(end - 1) ? 1 : 0;
    Run own = phrases.subjectAfter(v, l.sentenceEnd(v));
    Run source = own == null ? first : own;
    frames.addSpoken(source, new Run(v, v + 1), List.of(new Run(from, end)), .7);
  }

  /** The first word behind a dash, which may stand before or behind the stop; 0 without a dash. */
  private int afterDash(int from, int to) {
    int t = from;
    while (t < to && (l.wordClass[t] != WordClasses.DASH || isInside(t))) {
      t++;
    }
    boolean dash = t < to;
    while (t < l.count && !tokens.isWord(t) && l.quotations.at(t) < 0) {
      t++;
    }
    return dash ? t : 0;
  }

  /** The dash of "2–1", which parts nothing. */
  private boolean isInside(int t) {
    boolean digit = t > 0 && Character.isDigit(tokens.first(t - 1));
    return digit && !tokens.spaceBefore(t) && t + 1 < l.count && !tokens.spaceBefore(t + 1);
  }

  /** A question mark or an exclamation mark. */
  private boolean isShout(int t) {
    return tokens.kind(t) == Tokens.STOP && (tokens.first(t) == '?' || tokens.first(t) == '!');
  }

  /** Spaces tell a dash from a hyphen. */
  private boolean isSpacedDash(int t) {
    return l.wordClass[t] == WordClasses.DASH && tokens.spaceBefore(t);
  }

  /**
   * {@code «A, — сказал X, — B»}, {@code « A, a dit X, B »}: the cue stands inside the marks,
   * between commas or dashes.
   */
  void insertion(int q) {
    int close = l.quotations.close(q);
    for (int t = l.quotations.open(q) + 2; t < close; t++) {
      boolean opens = isBreak(t - 1) && tokens.kind(t) == Tokens.LOWER;
      int verb = opens ? verbAt(t, close) : -1;
      Run pronoun = verb < 0 ? null : phrases.pronounBefore(t, verb);
      Run source = verb < 0 || pronoun != null ? pronoun : phrases.subjectAfter(verb, close);
      if (source == null) {
        continue;
      }
      int end = insertionEnd(Math.max(verb + 1, source.to()), l.wordClass[t - 1], close);
      if (end < 0) {
        continue;
      }
      List<Run> content = new ArrayList<>();
      int before = l.wordClass[t - 1] == WordClasses.DASH ? t - 1 : t;
      frames.addClause(content, l.quotations.open(q), before, 1);
      int after = end;
      while (after < close && !tokens.isWord(after)) {
        after++;
      }
      if (after < close) {
        content.add(new Run(after, close + 1));
      }
      frames.add(source, new Run(verb, verb + 1), content, .7);
      return;
    }
  }

  /** The cue verb here, small words apart: "a-t-il déclaré". */
  private int verbAt(int from, int to) {
    for (int t = from; t < Math.min(to, from + MOST_LIGHT); t++) {
      if (verbs.contains(tokens.hash(t))) {
        return t;
      }
      if (tokens.end(t) - tokens.start(t) > LIGHT) {
        return -1;
      }
    }
    return -1;
  }

  /** Where the writer's words end: at a mark like the one before them, or a stop; -1 if too far. */
  private int insertionEnd(int from, byte mark, int close) {
    for (int t = from; t <= Math.min(close, from + LONGEST_INSERTION); t++) {
      if (t == close || l.wordClass[t] == mark || tokens.kind(t) == Tokens.STOP) {
        return t;
      }
    }
    return -1;
  }

  private boolean isBreak(int t) {
    return isComma(t) || l.wordClass[t] == WordClasses.DASH;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
