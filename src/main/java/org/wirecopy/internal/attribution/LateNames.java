package org.wirecopy.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.Mentions.Entity;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/**
 * News copy names nobody without saying who that is, so a full name that comes from nowhere ("Anna
 * Kell said") belongs to the person that the sentences before it told of without a name: "The
 * victim's sister told reporters that ...".
 */
final class LateNames {
  private static final int REACH = 3; // sentences between the noun and the name
  private static final WordSet ANONYMOUS =
      WordSet.of("official source aide adviser advisor diplomat spokesman spokeswoman insider");

  private static final int WHO = WordHash.of("who");

  private final Layers l;
  private final Tokens tokens;
  private final Mentions mentions;
  private final SourcePhrases phrases;
  private final Epithets epithets;

  LateNames(Layers layers, Mentions mentions, SourcePhrases phrases, Epithets epithets) {
    l = layers;
    tokens = layers.tokens;
    this.mentions = mentions;
    this.phrases = phrases;
    this.epithets = epithets;
  }

  /** Gives the nouns among the speakers, frame by frame, the names that the text tells later. */
  void resolve(List<Frame> frames, List<@Nullable Speaker> speakers) {
    for (int i = 0; i + 1 < frames.size(); i++) {
      Run source = frames.get(i).source();
      Speaker noun = speakers.get(i);
      if (source == null || noun == null || !isNameless(source, noun)) {
        continue;
      }
      int late = lateName(frames, i, source, noun, speakers);
      Speaker named = late < 0 ? null : speakers.get(late);
      for (int k = i; named != null && k < late; k++) {
        Speaker other = speakers.get(k);
        if (other != null && other.name().equals(noun.name())) {
          speakers.set(k, new Speaker(named.name(), noun.role(), noun.organization(), .5));
        }
      }
    }
  }

  /** The frame whose speaker is named out of nowhere; -1 if somebody else comes between. */
  private int lateName(
      List<Frame> frames, int i, Run source, Speaker noun, List<@Nullable Speaker> speakers) {
    for (int k = i + 1; k < frames.size(); k++) {
      Run other = frames.get(k).source();
      Speaker speaker = speakers.get(k);
      if (other == null || speaker == null || speaker.name().equals(noun.name())) {
        continue;
      }
      boolean near = l.sentence[other.from()] - l.sentence[source.from()] <= REACH;
      if (near && speaks(frames.get(k)) && isBareName(other) && !clashes(source, other)) {
        return k;
      }
      if (!near || isNameless(other, speaker)) {
        return -1;
      }
    }
    return -1;
  }

  /** A quotation, or an age beside the name: what tells a person from a paper of two words. */
  private boolean speaks(Frame frame) {
    Run source = frame.source();
    boolean aged = source != null && l.wordClass[source.to() - 1] == WordClasses.NUMBER;
    boolean asideAge =
        source != null
            && l.wordClass[source.to() - 1] == WordClasses.COMMA
            && l.wordClass[source.to() - 2] == WordClasses.NUMBER;
    return aged || asideAge || l.quotations.isMark(frame.content().get(0).from());
  }

  /** One person, told of by a noun: "The dead man's brother", "A farmer who lost his herd". */
  private boolean isNameless(Run source, Speaker speaker) {
    int head = phrases.headEnd(source.from(), source.to());
    for (int t = source.from() + 1; t < head; t++) {
      byte c = l.wordClass[t];
      boolean verb = l.verbs[t + 1] > l.verbs[t] && isVerb(t);
      head = verb || c == WordClasses.PREPOSITION ? t : head;
    }
    int noun = head - 1;
    if (noun <= source.from() || !startsWith(speaker, source.from()) || endsInS(noun)) {
      return false;
    }
    boolean definite = !isIndefinite(source.from());
    boolean who = noun + 1 < l.count && tokens.hash(noun + 1) == WHO;
    boolean general = Epithets.isPerson(tokens, noun, who);
    boolean titled = l.isTitle(noun) && tokens.kind(noun) == Tokens.LOWER;
    return (titled || general) && (definite || !ANONYMOUS.contains(tokens.hash(noun)));
  }

  private boolean isVerb(int t) {
    return tokens.kind(t) != Tokens.CLITIC;
  }

  private boolean isIndefinite(int t) {
    return tokens.end(t) - tokens.start(t) <= 2 && l.wordClass[t] == WordClasses.DETERMINER;
  }

  /** The speaker is the phrase itself, no name that it was traced to. */
  private boolean startsWith(Speaker speaker, int from) {
    CharSequence text = tokens.text();
    int start = tokens.start(from);
    return speaker.name().contentEquals(text.subSequence(start, start + speaker.name().length()));
  }

  private boolean endsInS(int t) {
    CharSequence text = tokens.text();
    int end = tokens.end(t);
    return text.charAt(end - 1) == 's' && text.charAt(end - 2) != 's';
  }

  /** A given name and a surname, met for the first time, with at most an age beside them. */
  private boolean isBareName(Run source) {
    Mention mention = mentions.at(source.from());
    Entity entity = mention == null ? null : mention.entity();
    if (mention == null || entity == null || !entity.person || entity.role != null) {
      return false;
    }
    boolean whole =
        mention.from() == source.from()
            && mention.name() == mention.from()
            && mention.to() - mention.from() > 1
            && (mention.to() == source.to() || isAge(mention.to(), source.to()));
    boolean first = entity.name.from() == mention.name() && entity.description == null;
    return whole && first && isUncalled(entity) && isFirst(entity, mention);
  }

  /** No noun stands with the name; the given name is one where a sentence opens with it. */
  private boolean isUncalled(Entity entity) {
    int given = tokens.hash(entity.name.from());
    return entity.epithets.isEmpty()
        || (entity.epithets.size() == 1 && entity.epithets.contains(given));
  }

  private boolean isFirst(Entity entity, Mention mention) {
    for (Mention other : mentions.all()) {
      if (other.entity() == entity) {
        return other.from() == mention.from();
      }
    }
    return false;
  }

  private boolean isAge(int from, int to) {
    return to - from <= 3
        && l.wordClass[from] == WordClasses.COMMA
        && from + 1 < to
        && l.wordClass[from + 1] == WordClasses.NUMBER;
  }

  /** "The victim's sister" is not Peter Kell. */
  private boolean clashes(Run source, Run name) {
    Mention mention = mentions.at(name.from());
    char gender = mention == null || mention.entity() == null ? 0 : mention.entity().gender;
    int head = phrases.headEnd(source.from(), source.to());
    char told = epithets.genderOf(source.from(), head);
    return gender != 0 && told != 0 && gender != told;
  }
}
