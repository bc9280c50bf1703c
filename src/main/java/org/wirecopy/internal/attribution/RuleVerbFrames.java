package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Cue verbs of a language read by rules: beside a quotation ({@code "A", dit X}), with a clause ("X
 * säger att A"), behind one that they part or close ("A, säger X, B"), and who says it where the
 * verb has no subject of its own.
 */
final class RuleVerbFrames {
  private static final int LEAST_LED_CLAUSE = 2; // the same before ", dit X"
  private static final int LONGEST_LIGHT = 4; // letters of an auxiliary or a clitic
  private static final int LONGEST_PARTED = 8; // tokens before a cue that parts a clause
  private static final int LONGEST_SUBJECT = 16; // tokens between a quotation and its verb

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Phrases phrases;
  private final FrameList frames;
  private final RuleVerbs governed;
  private final RuleReactions reactions;
  private final RuleRelatives relatives;
  private final RuleRecords records;
  private final RuleFronts fronts;
  private final RuleNicknames nicknames;
  private final RuleSenses senses;
  private final RuleDropped dropped;
  private final RuleContinuations continuations;
  private final WordSet verbs;
  private final WordSet articles;
  private final WordSet that;
  private final WordSet impersonal;
  private final WordSet behind; // verbs that are cues behind what is said alone
  private final WordSet reflexive;
  private final WordSet naming; // verbs that a reflexive makes "is called": "říká se"
  private final boolean subjectFirst; // before a verb behind a quotation

  /** The sources of sentences read so far are looked up in {@code sourceOf}, which others fill. */
  RuleVerbFrames(
      Layers layers,
      Language language,
      Phrases phrases,
      FrameList frames,
      RuleVerbs governed,
      RuleReactions reactions,
      @Nullable Run[] sourceOf) {
    l = layers;
    tokens = layers.tokens;
    this.language = language;
    this.phrases = phrases;
    this.frames = frames;
    this.governed = governed;
    this.reactions = reactions;
    records = new RuleRecords(layers, language, phrases);
    relatives = new RuleRelatives(layers, language, phrases, frames);
    dropped = new RuleDropped(layers, language, frames, reactions, sourceOf);
    fronts = new RuleFronts(layers, language, reactions);
    nicknames = new RuleNicknames(layers, language);
    senses = new RuleSenses(layers, language);
    continuations = new RuleContinuations(layers, language, phrases, frames, governed, relatives);
    verbs = language.words("verb");
    articles = language.words("article");
    that = language.words("that");
    impersonal = language.words("impersonal");
    behind = language.words("behind");
    subjectFirst = language.hasTrait("subject_first");
    reflexive = language.words("reflexive");
    naming = language.words("naming");
  }

  /** All cue verbs of a sentence: "nie avoir signé et accuse X de mentir". */
  boolean read(int s, int from, int to) {
    int start = from;
    for (int t = from; t < to; t++) {
      if (isVerb(t) && l.quotations.at(t) < 0 && verbFrame(s, start, t, to)) {
        start = Math.max(t + 1, frames.lastEnd());
        t = start - 1;
      }
    }
    return start > from;
  }

  /** A cue verb, if it is not the noun that an article makes of it: "le juge", "la denuncia". */
  boolean isVerb(int t) {
    boolean noun =
        t > 0
            && articles.contains(tokens.hash(t - 1))
            && !language.words("no_noun").contains(tokens.hash(t)); // "la acusa de mentir"
    return !noun && verbs.contains(tokens.hash(t)) && !isNaming(t);
  }

  private boolean isNaming(int t) {
    return naming.contains(tokens.hash(t))
        && ((t > 0 && reflexive.contains(tokens.hash(t - 1)))
            || (t + 1 < l.count && reflexive.contains(tokens.hash(t + 1))));
  }

  private boolean verbFrame(int s, int from, int v, int to) {
    boolean other = nicknames.isNickname(from, v) || senses.isOther(from, v, to);
    if (other || fronts.isSubordinate(from, v)) {
      return false;
    }
    List<Run> content = new ArrayList<>();
    Run cue = new Run(v, v + 1);
    int quoted = -1; // what a colon brings in behind a clause
    int group = verbGroup(from, v);
    int q = group > from ? quotationBefore(group, from) : -1;
    Run between = q < 0 && subjectFirst ? subjectBehindQuotation(from, v) : null;
    q = between == null ? q : l.quotations.at(quotationEndBefore(between.from()));
    q = q >= 0 && joinsAnother(group, v, to) ? -1 : q;
    Run paper =
        q >= 0 && (governed.governs(v, to) || governsOwn(from, v, to))
            ? phrases.paperBefore(from, group)
            : null;
    if (paper != null) {
      frames.take(q);
      q = -1;
    }
    boolean asked = fronts.asks(group - 1, v);
    boolean clauseBefore =
        q < 0
            && group - from >= LEAST_LED_CLAUSE
            && (asked || fronts.breaks(group - 1))
            && !language.words("not").contains(tokens.hash(group - 1))
            && !language.words("not").contains(tokens.hash(v - 1))
            && !fronts.isSubject(from, group - 1)
            && !governed.governs(v, to)
            && !governsOwn(from, v, to)
            && !language.words("no_subject").contains(tokens.hash(v - 1))
            && (!records.isShowing(v) || records.isRecord(phrases.subjectAfter(v, to)))
            && phrases.closesAfter(v, to);
    Run source;
    if (q >= 0 || clauseBefore) {
      frames.addContinued(content, q);
      int start = clauseBefore ? from : Math.max(from, l.quotations.open(q));
      int stop = asked ? group : clauseBefore ? group - 1 : l.quotations.close(q) + 1;
      frames.addClause(content, start, q >= 0 ? l.quotations.close(q) + 1 : stop, 1);
      source = between == null ? phrases.pronounBefore(from, v) : between;
      source = source == null ? phrases.subjectAfter(v, to) : source;
      if (source == null && impersonal.contains(tokens.hash(v))) {
        source = phrases.placeAfter(v, to);
      }
      source = source == null ? dropped.goesOn(s, v) : source;
      int behind = source == null ? v + 1 : Math.max(v + 1, source.to());
      if (clauseBefore && source != null && group - from <= LONGEST_PARTED) {
        continuations.clause(content, behind, to);
      }
      if (clauseBefore && group - from == LEAST_LED_CLAUSE && content.size() < 2) {
        return false; // a word and a comma
      }
      continuations.quotation(content, behind, to);
    } else {
      int start = behind.contains(tokens.hash(v)) ? -1 : governed.contentStart(from, v, to);
      if (start < 0 || start >= to) { // nothing follows where the text breaks off
        return closesFault(from, v, to);
      }
      if (anotherCue(v + 1, start)) {
        return false;
      }
      int end = governed.contentEnd(start, frames.clauseEnd(start, to));
      int colon = colonBefore(start, end);
      quoted = colon < 0 ? -1 : l.quotations.at(colon + 1);
      boolean told = v > from && articles.contains(tokens.hash(v - 1)); // "X, | la acusa de"
      Run antecedent = paper == null ? relatives.antecedent(v) : null;
      source = paper != null ? paper : antecedent;
      source = source != null ? source : phrases.subjectBefore(from, told ? v - 1 : v);
      end = antecedent == null ? end : relatives.clauseEnd(start, end);
      source = withoutVerbs(source);
      source = source != null && fronts.isClause(source, v) ? null : source;
      int clause = colon < 0 || colon > end ? end : colon;
      if (isColon(start - 1) && Stances.of(l, cue, language).negated()) {
        cue = null; // {@code X did not confirm this: "A"}: what was said is not what was not
      }
      boolean coordinated = from > l.sentenceStart(v);
      if (source == null && coordinated && dropped.isJoined(from, v)) {
        source = frames.lastSource();
      }
      if (source == null) {
        source = phrases.subjectAfter(v, Math.min(start, to));
      }
      source = source == null ? dropped.goesOn(s, v) : source;
      source = source == null && coordinated ? frames.lastSource() : source;
      source = source == null && dropped.isSecondOf(from, v) ? reactions.lead(from, v) : source;
      source = records.isShowing(v) ? records.before(from, v) : source;
      if (source == null && records.isShowing(v)) {
        return false;
      }
      frames.addClause(content, start, clause, governed.least(v, start, clause, source));
    }
    if (content.isEmpty() || (source == null && nicknames.isAlone(content))) {
      return false;
    }
    frames.add(source, cue, content, .7);
    if (quoted >= 0) {
      List<Run> speech =
          List.of(new Run(l.quotations.open(quoted), l.quotations.close(quoted) + 1));
      frames.addQuotation(quoted, new Frame(source, null, speech, .5));
    }
    return true;
  }

  /** "Uno de ellos, X, ha reconocido ante el juez | que A", "Mis en examen, il nie | A". */
  private boolean governsOwn(int from, int v, int to) {
    int start = governed.contentStart(from, v, to);
    boolean clause = start > 0 && that.contains(tokens.hash(start));
    boolean subject = phrases.subjectAfter(v, clause ? start : to) != null;
    boolean pronoun = phrases.pronounBefore(from, v) != null;
    return clause ? !subject : start > 0 && (pronoun || !subject || fronts.isInserted(from, v));
  }

  /**
   * "Nainen | myöntää sen mutta väittää": of a stretch with another cue verb, what is before it.
   */
  private @Nullable Run withoutVerbs(@Nullable Run source) {
    for (int t = source == null ? 0 : source.from() + 1; source != null && t < source.to(); t++) {
      if (isVerb(t) && l.quotations.at(t) < 0 && tokens.kind(t) == Tokens.LOWER && !l.isTitle(t)) {
        boolean near = t - source.from() <= LONGEST_LIGHT;
        return near ? phrases.subjectBefore(source.from(), t) : null;
      }
    }
    return source;
  }

  /** "Подсудимый вину не признал": the verb closes its clause, behind a noun for a fault. */
  private boolean closesFault(int from, int v, int to) {
    int noun = governed.faultBefore(from, v);
    boolean closes = v + 1 >= to || !tokens.isWord(v + 1);
    Run source = noun < 0 || !closes ? null : phrases.subjectBefore(from, noun);
    if (source == null) {
      return false;
    }
    frames.add(source, new Run(v, v + 1), List.of(new Run(noun, noun + 1)), .6);
    return true;
  }

  /** {@code X denies that he knew: "A"}: the colon behind which a clause goes over to speech. */
  private int colonBefore(int start, int end) {
    for (int t = start + LEAST_LED_CLAUSE; t + 1 < end && l.quotations.at(t) < 0; t++) {
      if (isColon(t) && l.quotations.isMark(t + 1)) {
        return t;
      }
    }
    return -1;
  }

  private boolean isColon(int t) {
    return t >= 0 && l.wordClass[t] == WordClasses.COLON;
  }

  /** {@code "A", Salo sanoo}: who stands between a quotation and the verb; null if nobody does. */
  private @Nullable Run subjectBehindQuotation(int from, int v) {
    int start = v;
    boolean named = false;
    while (start > from && v - start < LONGEST_SUBJECT && l.quotations.at(start - 1) < 0) {
      start--;
      named |= tokens.isCapital(start) || l.isTitle(start) || phrases.isPronoun(start);
      boolean other = isVerb(start) || that.contains(tokens.hash(start));
      if (other || tokens.kind(start) == Tokens.STOP || l.wordClass[start] == WordClasses.COLON) {
        return null;
      }
    }
    int q = start > from ? l.quotations.at(start - 1) : -1;
    while (start < v && (isComma(start) || l.wordClass[start] == WordClasses.DASH)) {
      start++;
    }
    int end = v;
    while (end > start && isComma(end - 1)) {
      end--;
    }
    return q >= 0 && named && end > start ? new Run(start, end) : null;
  }

  /** {@code kalder det "A" og kræver, at B}: the verb has a content of its own. */
  private boolean joinsAnother(int group, int v, int to) {
    return language.hasKind("light")
        && group < v
        && language.words("and").contains(tokens.hash(group))
        && governed.governs(v, to);
  }

  /** The last token of the quotation that ends before a token, marks and commas apart. */
  private int quotationEndBefore(int t) {
    int k = t - 1;
    while (l.quotations.at(k) < 0) {
      k--;
    }
    return k;
  }

  /** {@code Phát biểu tại ..., ông Nam nhấn mạnh: "A"}: the cue nearest to what is said is its. */
  private boolean anotherCue(int from, int content) {
    boolean another = false;
    for (int t = from; language.hasKind("light") && t < content - 1; t++) {
      another |= isVerb(t) && l.quotations.at(t) < 0 && !behind.contains(tokens.hash(t));
    }
    int last = isComma(content - 1) ? content - 2 : content - 1;
    return another || (last > from && isVerb(last) && dropped.isSecondOf(from, last));
  }

  /** Where the verb's auxiliaries begin: "a déclaré", "ha detto". */
  private int verbGroup(int from, int v) {
    int start = v;
    while (start > from
        && v - start < 2
        && tokens.kind(start - 1) == Tokens.LOWER
        && !that.contains(tokens.hash(start - 1))
        && tokens.end(start - 1) - tokens.start(start - 1) <= 4) {
      start--;
    }
    return start > from && tokens.isWord(start - 1) ? v : start;
  }

  /** The quotation that ends right before a token, a comma and a dash apart; -1 if none does. */
  private int quotationBefore(int t, int from) {
    int k = t - 1;
    while (k > from && t - k < 3 && (isComma(k) || l.wordClass[k] == WordClasses.DASH)) {
      k--;
    }
    int q = l.quotations.at(k);
    return q >= 0 && l.quotations.close(q) == k ? q : -1;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
