package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * Attributions of the languages that have a cue table and no grammar of their own here (all that
 * languages.tsv has but English and German): a quotation beside a cue verb, speech behind a dash, a
 * cue verb with "que"/"che"/"att"/"że"/"что", and "selon"/"según"/"enligt"/"по словам" with a
 * source. Cues behind their source ("szerint") and verbs at the end ("dedi") have classes of their
 * own. Sentence by sentence, each scanned a fixed number of times.
 */
final class RuleFrames {
  private static final int LEAST_CLAUSE = 3; // tokens of a content without marks
  private static final int SPEECH = 4; // words from which a quotation without a cue is speech
  private static final int SHORT_SPEECH = 2; // the same of one that is a sentence of its own

  /** Stances of verbs whose lower-case noun behind them is rather their object. */
  private static final Set<Stance> OBJECTED = Set.of(Stance.PRAISE, Stance.ACCUSE, Stance.DENY);

  private final Layers l;
  private final Tokens tokens;
  private final Language language;
  private final Phrases phrases;
  private final Introductions introductions;
  private final WordSet as;
  private final WordSet impersonal;
  private final FrameList frames;
  private final RuleVerbs governed;
  private final RuleAccounts accounts;
  private final RulePostpositions postpositions;
  private final RuleVerbsLast verbsLast;
  private final RuleSpeech speech;
  private final RuleReactions reactions;
  private final RuleHearsay hearsay;
  private final RuleFronts fronts;
  private final RuleRecords records;
  private final RuleVerbFrames verbs;
  private final @Nullable Run[] sourceOf; // the last source up to a sentence, where it still holds

  private RuleFrames(Layers layers, String code) {
    l = layers;
    tokens = layers.tokens;
    frames = new FrameList(layers);
    language = Language.named(code);
    phrases = new Phrases(layers, language);
    introductions = new Introductions(layers);
    as = language.words("as");
    impersonal = language.words("impersonal");
    governed = new RuleVerbs(layers, language);
    accounts = new RuleAccounts(layers, language, phrases, frames);
    postpositions = new RulePostpositions(layers, language, frames);
    verbsLast = new RuleVerbsLast(layers, language, phrases, frames);
    reactions = new RuleReactions(layers, language, phrases, frames);
    speech = new RuleSpeech(layers, language, phrases, frames, reactions);
    records = new RuleRecords(layers, language, phrases);
    hearsay = new RuleHearsay(layers, language, frames);
    sourceOf = new Run[layers.sentences.sentences()];
    fronts = new RuleFronts(layers, language, reactions);
    verbs = new RuleVerbFrames(layers, language, phrases, frames, governed, reactions, sourceOf);
  }

  static List<Frame> of(Layers layers, String code) {
    RuleFrames rules = new RuleFrames(layers, code);
    for (int q = 0; q < layers.quotations.count(); q++) {
      rules.speech.insertion(q);
    }
    for (int s = 0; s < layers.sentences.sentences(); s++) {
      rules.sentence(s);
    }
    for (int q = 0; q < layers.quotations.count(); q++) {
      rules.looseQuotation(q);
    }
    return rules.frames.sorted();
  }

  private void sentence(int s) {
    int from = l.sentences.sentenceStart(s);
    int to = l.sentences.sentenceStart(s + 1);
    Run last = s > 0 ? sourceOf[s - 1] : null;
    boolean spoken =
        from < frames.covered()
            || speech.dialogue(from)
            || speech.replyGoesOn(from, last)
            || introduction(from, to);
    if (!spoken && (hearsay.opens(from, to) || hearsay.leads(from, to))) {
      return;
    }
    boolean found =
        spoken
            || verbsLast.read(from, to, last)
            || closing(from, to)
            || accounts.read(from, to)
            || postpositions.read(from, to)
            || verbs.read(s, from, to);
    found |= !spoken && !verbsLast.applies() && reactions.read(from, to);
    if (!found && hearsay.inside(from, to)) {
      return;
    }
    sourceOf[s] = found || frames.lastSentence() == s - 1 ? frames.lastSource() : null;
  }

  /** "Le maire a ajouté :" on a line, and what it brings in below. */
  private boolean introduction(int from, int to) {
    List<Run> paragraphs = introductions.broughtInBy(from, to);
    boolean own = paragraphs.isEmpty() || speech.hasCue(paragraphs.get(0).from());
    int verb = own ? -1 : lastVerb(from, to);
    if (verb < 0) {
      return false;
    }
    Run before = phrases.subjectBefore(from, verb);
    Run source = before != null ? before : phrases.subjectAfter(verb, to - 1);
    frames.addIntroduced(source, new Run(verb, verb + 1), paragraphs, .7);
    return true;
  }

  private int lastVerb(int from, int to) {
    for (int t = to - 1; t >= from; t--) {
      if (verbs.isVerb(t) && l.quotations.at(t) < 0) {
        return t;
      }
    }
    return -1;
  }

  /** "A reveló que B, informó X": the cue that closes the sentence speaks of all before it. */
  private boolean closing(int from, int to) {
    int end = frames.clauseEnd(from, to);
    if (end - from <= LEAST_CLAUSE) {
      return false; // or an empty sentence at the end of the text
    }
    int comma = end - 1;
    while (comma > from && !isComma(comma) && l.quotations.at(comma) < 0) {
      comma--;
    }
    boolean led = language.cueBefore(tokens, comma + 1, end) > 0 || as.contains(hashAt(comma + 1));
    led |= language.cueBefore(tokens, from, end) > 0; // "Segundo a PSP, X confessou o crime"
    led |= language.words("and").contains(hashAt(comma + 1)); // "X said that A, and promises B"
    led |= language.words("but").contains(hashAt(comma + 1));
    led |= comma + 1 < end && phrases.isPronoun(comma + 1); // "Accusé de vol, il nie les faits"
    int v = isComma(comma) && !led ? governed.cueAt(comma + 1, end) : -1;
    if (v < 0 && !led && comma + 2 < end && isComma(comma)) {
      v = governed.cueAt(comma + 2, end); // "ha fatto sapere"
    }
    boolean clause = v >= 0 && comma - from >= LEAST_CLAUSE && !fronts.isName(from, comma);
    if (!clause || governed.governs(v, to) || isApart(comma + 1, v)) {
      return false;
    }
    Run source = phrases.subjectAfter(v, end);
    if (source == null && impersonal.contains(tokens.hash(v))) {
      source = phrases.placeAfter(v, end);
    }
    source =
        source == null ? null : new Run(source.from(), accounts.withGenitive(source.to(), end));
    boolean shows = records.isShowing(v) && !records.isRecord(source);
    if (shows
        || (source != null && isObject(source, v, from, comma))
        || source == null
        || source.to() != end
        || l.quotations.at(comma - 1) >= 0) {
      return false;
    }
    List<Run> content = new ArrayList<>();
    frames.addClause(content, from, comma, LEAST_CLAUSE);
    frames.add(source, new Run(v, v + 1), content, .7);
    return true;
  }

  /** "La oposición, que calla, pedirá un pleno", "X, навпаки, похвалив оборону": no subject. */
  private boolean isObject(Run source, int v, int from, int comma) {
    boolean named = false;
    for (int t = source.from(); t < source.to(); t++) {
      named |= tokens.isCapital(t) || l.isTitle(t);
    }
    int before = comma - 1;
    while (before > from && !isComma(before)) {
      before--;
    }
    boolean relative = before > from && isRelative(before + 1);
    boolean inserted = before > from && comma - before <= 2 && before - from <= LEAST_CLAUSE;
    return !named && (relative || inserted || OBJECTED.contains(language.stance(tokens.hash(v))));
  }

  private boolean isRelative(int t) {
    int hash = tokens.hash(t);
    return language.words("relative").contains(hash)
        || (language.hasTrait("relative_that") && language.words("that").contains(hash));
  }

  /** ", însă ministrul respinge X": what stands before the cue is a clause of its own. */
  private boolean isApart(int from, int v) {
    boolean apart = false;
    for (int t = from; language.hasKind("light") && t < v; t++) {
      int hash = tokens.hash(t);
      boolean small =
          language.words("light").contains(hash)
              || language.words("aux").contains(hash)
              || (language.words("when").contains(hash)
                  && !language.words("no_subject").contains(hash));
      apart |= !small;
    }
    return apart;
  }

  /**
   * A quotation without a cue: speech where it is long, of whoever spoke last; and a short one that
   * is a sentence of its own behind one that was said.
   */
  private void looseQuotation(int q) {
    int open = l.quotations.open(q);
    int length = l.quotations.close(q) - open - 1;
    boolean alone = open == l.sentenceStart(open) && length >= SHORT_SPEECH;
    boolean goesOn = alone && sourceOf[l.sentence[open]] != null;
    boolean named = open > 0 && language.words("named").contains(tokens.hash(open - 1));
    if (!named && !frames.isTaken(q) && (goesOn || (length >= SPEECH && !isTitle(q)))) {
      List<Run> content = List.of(new Run(open, l.quotations.close(q) + 1));
      frames.addAside(new Frame(sourceOf[l.sentence[open]], null, content, .4));
    }
  }

  /**
   * The name of a film, a book, a law: begins with a capital in the middle of a clause, or is its
   * subject.
   */
  private boolean isTitle(int q) {
    int open = l.quotations.open(q);
    int close = l.quotations.close(q);
    boolean runsOn = close + 1 < l.count && tokens.kind(close + 1) == Tokens.LOWER;
    boolean led =
        open > l.sentenceStart(open)
            && (tokens.isWord(open - 1)
                || (isComma(open - 1) && close + 1 < l.count && isComma(close + 1)));
    boolean inside = (led || runsOn) && tokens.isCapital(open + 1) && close + 1 < l.count;
    for (int t = open + 1; inside && t < close; t++) {
      inside = tokens.kind(t) != Tokens.STOP;
    }
    return inside;
  }

  private int hashAt(int t) {
    return t < l.count ? tokens.hash(t) : 0;
  }

  private boolean isComma(int t) {
    return l.wordClass[t] == WordClasses.COMMA;
  }
}
