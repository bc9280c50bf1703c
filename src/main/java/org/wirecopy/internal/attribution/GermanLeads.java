package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * German quotations that a sentence without a cue verb brings in with a colon: {@code Die Trainerin
 * blieb gelassen: „...“}, {@code Anders sieht das der Verein: „...“}, {@code Anna Berg: „...“}. Who
 * the sentence is about speaks.
 */
final class GermanLeads {
  private static final int LONGEST = 40; // tokens of the sentence in front of the colon
  private static final int LONGEST_OPENING = 6; // tokens up to a verb that its subject follows

  private static final int LEAST_NOUN = 3; // letters of a noun that ends a compound

  private final Layers l;
  private final Tokens tokens;
  private final FrameList frames;
  private final GermanPhrases phrases;
  private final GermanQuotes quotes;
  private final WordSet wording;

  GermanLeads(GermanText text) {
    l = text.layers;
    tokens = text.tokens;
    frames = text.frames;
    phrases = text.phrases;
    quotes = text.quotes;
    wording = Language.named(Language.GERMAN).words("wording");
  }

  /** The quotations that open in a sentence behind a colon and belong to no verb. */
  void leads(int from, int to) {
    int start = from;
    for (int t = from + 1; t < to; t++) {
      int q = l.quotations.at(t);
      if (q < 0 || l.quotations.open(q) != t) {
        continue;
      }
      int colon = t - 1;
      boolean broughtIn = l.wordClass[colon] == WordClasses.COLON && !frames.isTaken(q);
      while (start < colon && !tokens.isWord(start)) {
        start++;
      }
      if (broughtIn && start < colon && colon - start <= LONGEST && isSpeech(q)) {
        lead(start, colon, q);
      }
      t = l.quotations.close(q);
      start = t + 1;
    }
  }

  /** No title, and no first one of a list. */
  private boolean isSpeech(int q) {
    int next = l.quotations.close(q) + 2;
    boolean listed = next < l.count && l.quotations.isMark(next) && phrases.isComma(next - 1);
    boolean stopped = tokens.kind(l.quotations.close(q) - 1) == Tokens.STOP;
    return stopped || (!listed && !quotes.isName(q));
  }

  private void lead(int from, int colon, int q) {
    int begin = phrases.isConjunction(from) ? from + 1 : from;
    boolean adverbial = phrases.opensAdverbially(begin, colon);
    int phrase = adverbial ? begin : phrases.endWithApposition(begin, colon);
    int verb = colon;
    Run source = phrase == colon && begin < colon ? new Run(begin, colon) : null;
    int second = source == null ? invertedVerb(begin, colon) : colon;
    Run behind = second < colon ? phrases.subjectAfter(second, colon) : null;
    if (behind != null && (behind.to() == colon || (adverbial && isPersonal(behind)))) {
      verb = second;
      source = behind;
    } else if (source == null && phrase > begin && phrases.isFiniteBehind(phrase)) {
      verb = phrase;
      Run before = new Run(begin, phrase);
      source = isPersonal(before) ? before : null;
    }
    if (source != null && !isWording(source)) {
      List<Run> content = new ArrayList<>();
      int end = l.quotations.close(q) + 1;
      frames.addClause(content, l.quotations.open(q), end, 1);
      frames.add(source, verb < colon ? new Run(verb, verb + 1) : null, content, .5);
      frames.cover(end);
    }
  }

  private boolean isPersonal(Run phrase) {
    return phrases.isPersonal(phrase.from(), phrase.to());
  }

  /** The verb of "Ganz anders sieht das der Verein"; the colon if there is none. */
  private int invertedVerb(int from, int colon) {
    int verb = colon;
    for (int t = from + 1; t < colon && t - from < LONGEST_OPENING; t++) {
      verb = phrases.isFinitePlace(t, colon) ? t : verb;
    }
    return verb;
  }

  /** "Das Fazit", "Ein Satz": what is said, not who says it. */
  private boolean isWording(Run source) {
    int noun = phrases.firstNoun(source.from(), source.to());
    return noun < source.to() && phrases.endsIn(noun, wording, LEAST_NOUN);
  }
}
