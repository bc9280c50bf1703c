package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Stance;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * Reads stance and negation off a cue, taken as auxiliaries + head + particle.
 *
 * <p>The head is the first listed verb that is neither an auxiliary nor light: of "continued to
 * insist" it is "insist", of "made the claim" the noun. A particle may change the stance ("call",
 * "call for"). Unknown heads are neutral.
 */
final class Stances {
  private static final int REACH = 4; // tokens from a head to its particle
  private static final int PARTICLE_REACH = 24; // tokens from a verb to its particle in German
  private static final int NOT_REACH = 3; // tokens from a negation to the cue behind it
  private static final WordSet LIGHT =
      WordSet.of(
          "give gives gave given giving make makes made making have has had having take takes took"
              + " taken taking issue issues issued issuing express expresses expressed expressing"
              + " voice voices voiced voicing raise raises raised raising deliver delivers delivered"
              + " release releases released offer offers offered put puts sound sounded sounds"
              + " send sends sent lodge lodged file filed level leveled levelled share shared shares"
              + " repeat repeats repeated repeating reiterate reiterates reiterated reiterating"
              + " hold holds held air aired bring brings brought");
  private static final WordSet RAISING =
      WordSet.of(
          "continue continues continued continuing go goes went gone going begin begins began begun"
              + " seem seems seemed seeming appear appears appeared appearing come comes came keep"
              + " keeps kept start starts started tend tends tended proceed proceeds proceeded"
              + " get gets got use used happen happens happened try tries tried");

  /** "could be heard asking": behind an auxiliary, verbs of what others perceive. */
  private static final WordSet PERCEIVED = WordSet.of("heard overheard seen quoted");

  private static final WordSet NEGATING = WordSet.of("fail fails failed stop stops stopped");
  private static final int ONLY = WordHash.of("only");
  private static final int GUILTY = WordHash.of("guilty");
  private static final Map<Long, Stance> PHRASES = phrases();

  private Stances() {}

  /** What a cue says of the source. */
  record Reading(Stance stance, boolean negated) {}

  /** Of words behind a name and a colon their stop tells: {@code Herald: Why did you leave?}. */
  static Reading ofFrame(Layers l, Frame frame) {
    Run cue = frame.cue();
    boolean plain = cue == null || !l.tokens.isWord(cue.from());
    int last = frame.content().get(frame.content().size() - 1).to() - 1;
    boolean question = l.tokens.kind(last) == Tokens.STOP && l.tokens.first(last) == '?';
    if (frame.spoken() && plain && question) {
      return new Reading(Stance.ASK, false);
    }
    Reading reading = of(l, cue);
    int head = cue == null || reading.stance() != Stance.SAY ? -1 : head(l, cue);
    return head >= 0 && Naming.isNaming(l.tokens.hash(head))
        ? new Reading(Naming.stance(l, frame), reading.negated())
        : reading;
  }

  static Reading of(Layers l, @Nullable Run cue) {
    if (cue == null) {
      return new Reading(Stance.SAY, false);
    }
    int head = head(l, cue);
    boolean negated = isNegated(l, cue, head < 0 ? cue.to() : head);
    if (head < 0) {
      return new Reading(Stance.SAY, negated);
    }
    return reading(l, cue, head, negated);
  }

  /**
   * The same in a language that has no grammar of cues here: the verb, and a negation beside it.
   */
  static Reading of(Layers l, @Nullable Run cue, Language language) {
    if (cue == null) {
      return new Reading(Stance.SAY, false);
    }
    Stance stance = Stance.SAY;
    for (int t = cue.from(); t < cue.to() && stance == Stance.SAY; t++) {
      stance = language.stance(l.tokens.hash(t));
      stance = language.needsParticle(l.tokens.hash(t)) ? particle(l, t, language, stance) : stance;
    }
    return new Reading(stance, isNegated(l, cue, language));
  }

  /** "wies den Vorwurf zurück": the particle up to the end of the sentence. */
  private static Stance particle(Layers l, int verb, Language language, Stance without) {
    int to = Math.min(l.sentenceEnd(verb), verb + PARTICLE_REACH);
    for (int t = verb + 1; t < to; t++) {
      Stance stance = language.stance(l.tokens.hash(verb), l.tokens.hash(t));
      if (stance != null) {
        return stance;
      }
    }
    return without;
  }

  private static boolean isNegated(Layers l, Run cue, Language language) {
    if (language.isNegated(l.tokens.hash(cue.to() - 1))) {
      return true;
    }
    WordSet before = language.words("not");
    int from = Math.max(l.sentenceStart(cue.from()), cue.from() - NOT_REACH);
    for (int t = cue.from() - 1; t >= from && l.tokens.isWord(t); t--) {
      if (before.contains(l.tokens.hash(t))) {
        return true;
      }
    }
    return cue.to() < l.count && language.words("not_after").contains(l.tokens.hash(cue.to()));
  }

  private static Reading reading(Layers l, Run cue, int head, boolean negated) {
    int lemma = Lexicon.english().lemmaHash(l.entry[head]);
    int reach = Math.min(l.count, head + 1 + REACH);
    for (int t = head + 1; t < Math.min(reach, cue.to()); t++) {
      if (l.tokens.hash(t) == GUILTY && l.wordClass[t - 1] == WordClasses.NEGATION) {
        return new Reading(Stance.DENY, false);
      }
      Stance phrase = PHRASES.get(key(lemma, l.tokens.hash(t)));
      if (phrase != null) {
        return new Reading(phrase, negated);
      }
    }
    Stance own = Naming.own(l.tokens.hash(head));
    return new Reading(own != null ? own : Lexicon.stance(l.entry[head]), negated);
  }

  private static int head(Layers l, Run cue) {
    int light = -1;
    for (int t = cue.from(); t < cue.to(); t++) {
      int form = Lexicon.form(l.entry[t]);
      byte c = l.wordClass[t];
      boolean auxiliary =
          (c == WordClasses.HAVE
              || c == WordClasses.DO
              || c == WordClasses.BE
              || c == WordClasses.MODAL);
      boolean skipped =
          form == Lexicon.NOT_A_HEAD
              || auxiliary
              || c == WordClasses.PREPOSITION
              || (form == Lexicon.NOUN && light < 0 && laterVerb(l, t + 1, cue.to()));
      if (skipped) {
        continue;
      }
      int hash = l.tokens.hash(t);
      boolean raises = RAISING.contains(hash) || (PERCEIVED.contains(hash) && t > cue.from());
      boolean follows = raises && laterVerb(l, t + 1, cue.to());
      if (follows) {
        continue;
      }
      boolean emptyVerb = isEmpty(hash) && form != Lexicon.NOUN;
      if (!emptyVerb || hasPhrase(l, t, cue.to())) {
        return t;
      }
      light = light < 0 ? t : light;
    }
    return light;
  }

  /** "deliver", "continue": verbs that tell nothing without a noun or another verb behind them. */
  static boolean isEmpty(int hash) {
    return LIGHT.contains(hash) || RAISING.contains(hash);
  }

  /** "continue", "appear": verbs that say nothing without another behind them. */
  static boolean isRaising(int hash) {
    return RAISING.contains(hash);
  }

  private static boolean laterVerb(Layers l, int from, int to) {
    for (int t = from; t < to; t++) {
      int form = Lexicon.form(l.entry[t]);
      boolean verb = form != Lexicon.NOT_A_HEAD && form != Lexicon.NOUN;
      if (verb && l.wordClass[t] != WordClasses.PREPOSITION) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasPhrase(Layers l, int head, int to) {
    int lemma = Lexicon.english().lemmaHash(l.entry[head]);
    for (int t = head + 1; t < Math.min(to, head + 1 + REACH); t++) {
      if (PHRASES.containsKey(key(lemma, l.tokens.hash(t)))) {
        return true;
      }
    }
    return false;
  }

  /** "did not say", "has never denied", "failed to mention", "without naming"; not "not only". */
  private static boolean isNegated(Layers l, Run cue, int head) {
    int from = cue.from();
    while (from > 0
        && cue.from() - from < 3
        && l.sentence[from - 1] == l.sentence[cue.from()]
        && isVerbGroup(l.wordClass[from - 1])) {
      from--;
    }
    for (int t = from; t < Math.min(cue.to(), Math.max(head, cue.from() + 1) + 2); t++) {
      boolean only = t + 1 < l.count && l.tokens.hash(t + 1) == ONLY;
      if (l.wordClass[t] == WordClasses.NEGATION && !only) {
        return true;
      }
      if (t < head && NEGATING.contains(l.tokens.hash(t))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerbGroup(byte c) {
    return c == WordClasses.NEGATION
        || c == WordClasses.HAVE
        || c == WordClasses.DO
        || c == WordClasses.BE
        || c == WordClasses.MODAL
        || c == WordClasses.ADVERB;
  }

  private static long key(int lemma, int particle) {
    return ((long) lemma << 32) | (particle & 0xffffffffL);
  }

  private static Map<Long, Stance> phrases() {
    Map<Long, Stance> map = new HashMap<>();
    for (String[] row : Tsv.rows(Lexicon.class, "cue-phrases.tsv")) {
      int lemma = WordHash.of(row[0]);
      map.put(key(lemma, WordHash.of(row[1])), Stance.valueOf(row[2]));
    }
    return map;
  }
}
