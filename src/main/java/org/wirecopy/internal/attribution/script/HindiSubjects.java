package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Who stands before a cue in Hindi: the words between the beginning of the clause and the particle
 * that closes a subject (ने), an owner (का) or one who feels (को), without what says when and
 * where. Pronouns hold their particle (उन्होंने, उनका).
 */
final class HindiSubjects {
  private static final int LONGEST = 110; // characters of a source
  private static final int LONGEST_NAME = 32; // of a paper in quotation marks, with them
  private static final int LONGEST_BARE = 60; // the same of one that no particle closes

  private final Passage p;
  private final Words words;
  private final CharTrie agents; // ने
  private final CharTrie owners; // का, को
  private final CharTrie agentPronouns;
  private final CharTrie ownerPronouns;
  private final CharTrie leads;
  private final CharTrie asides; // last words of what says when and where: के बाद, में
  private final CharTrie adverbs;
  private final CharTrie adverbsBackwards;
  private final CharTrie objects; // particles behind an object
  private final CharTrie records;
  private final CharTrie places; // behind a record: में
  private final CharTrie empty;
  private final CharTrie unsaid;
  private final CharTrie that;

  HindiSubjects(Passage passage, Words words, Vocabulary vocabulary) {
    p = passage;
    this.words = words;
    agents = vocabulary.forwards("agent");
    owners = vocabulary.forwards("owner");
    agentPronouns = vocabulary.forwards("agent_pronoun");
    ownerPronouns = vocabulary.forwards("owner_pronoun");
    leads = vocabulary.forwards("lead");
    asides = vocabulary.forwards("aside_end");
    adverbs = vocabulary.forwards("adverbial");
    adverbsBackwards = vocabulary.backwards("adverbial");
    objects = vocabulary.forwards("object");
    records = vocabulary.forwards("record");
    places = vocabulary.forwards("place");
    empty = vocabulary.forwards("no_source");
    unsaid = vocabulary.forwards("unsaid");
    that = vocabulary.forwards("that");
  }

  /** Whoever the last ने before a cue closes; null if there is none. */
  @Nullable Span agent(int from, int cue) {
    return closed(from, cue, agents, agentPronouns);
  }

  /** "मंत्री का" right before a noun such as कहना, "निवेशकों को" before लगता है. */
  @Nullable Span owner(int from, int cue) {
    int end = beforeAdverbs(from, p.dropBlanks(cue, from));
    int start = words.start(end, from);
    if (start < end && is(ownerPronouns, start, end)) {
      return new Span(start, end);
    }
    boolean owned = start > from && is(owners, start, end);
    return owned ? phrase(from, p.dropBlanks(start, from)) : null;
  }

  /** Without the adverbs before a cue: "का | साफ तौर पर". */
  private int beforeAdverbs(int from, int to) {
    int end = to;
    int start = adverbsBackwards.start(p.c, from, end);
    while (start > from && !p.isWord(start - 1)) {
      end = p.dropBlanks(start, from);
      start = adverbsBackwards.start(p.c, from, end);
    }
    return end;
  }

  /** Words without a particle before a verb that needs none: "कप्तान मीरा पाटिल | बोलीं". */
  @Nullable Span bare(int begin, int verb) {
    Span span = phrase(begin, beforeAdverbs(begin, p.dropBlanks(verb, begin)));
    return span == null || span.length() > LONGEST_BARE ? null : span;
  }

  /** The record in which something is said: "रिपोर्ट | में". */
  @Nullable Span record(int from, int cue) {
    for (int end = p.dropBlanks(cue, from); end > from; ) {
      int start = words.start(end, from);
      if (start == end) {
        return null;
      }
      int before = p.dropBlanks(start, from);
      int noun = words.start(before, from);
      if (is(places, start, end) && noun < before && is(records, noun, before)) {
        return phrase(from, before);
      }
      end = before;
    }
    return null;
  }

  /** Who reports, before an account: "पुलिस | के अनुसार". */
  @Nullable Span reporter(int from, int account) {
    return phrase(from, p.dropBlanks(account, from));
  }

  /** A pronoun that holds its particle: "उनके | अनुसार". */
  @Nullable Span pronoun(int from, int account) {
    int end = p.dropBlanks(account, from);
    int start = words.start(end, from);
    return start < end && is(ownerPronouns, start, end) ? new Span(start, end) : null;
  }

  /** Behind the particle that closes a source. */
  int behindMarker(int source, int to) {
    int next = p.skipBlanks(source, to);
    int end = next < to ? endOf(agents, next, to) : -1;
    return end < 0 ? next : p.skipBlanks(end, to);
  }

  /** Behind the small words between a source and what it says. */
  int behindAdverbs(int from, int to) {
    int i = from;
    while (i < to) {
      int end = p.isBlank(i) || p.isPause(i) ? i + 1 : endOf(adverbs, i, to);
      if (end < 0) {
        break;
      }
      i = end;
    }
    return i;
  }

  /** The end of the object before a cue: before its particle, "जाँच | की". */
  int objectEnd(int from, int cue) {
    int end = beforeAdverbs(from, p.dropBlanks(cue, from));
    int start = words.start(end, from);
    return start > from && is(objects, start, end) ? p.dropBlanks(start, from) : from;
  }

  /** "टिप्पणी करने से इनकार": what is refused is nothing said. */
  boolean isUnsaid(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.beginsWord(i) && endOf(unsaid, i, to) > 0) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Span closed(int from, int cue, CharTrie particles, CharTrie pronouns) {
    Span found = null;
    int begin = from;
    for (int i = from; i < cue; i++) {
      if (p.isCovered(i) || !p.beginsWord(i)) {
        continue;
      }
      int end = endOf(pronouns, i, cue);
      if (end > 0) {
        found = new Span(i, end);
        begin = end;
        continue;
      }
      end = i > begin ? endOf(particles, i, cue) : -1;
      if (end > 0) {
        Span phrase = phrase(begin, p.dropBlanks(i, begin));
        found = phrase == null ? found : phrase;
        begin = end;
      }
    }
    return found;
  }

  /** The noun phrase that ends at a place, from the last mark, aside or small word before it. */
  private @Nullable Span phrase(int from, int to) {
    int begin = from;
    for (int i = from; i < to; i++) {
      if (p.isCovered(i)) {
        int q = p.quotationAt(i);
        boolean speech = q >= 0 && !isPaper(q, to);
        i = q < 0 ? i : p.close(q) - 1;
        begin = speech ? i + 1 : begin;
        continue;
      }
      if (p.isPause(i)) {
        begin = i + 1;
        continue;
      }
      int aside = p.beginsWord(i) ? Math.max(endOf(asides, i, to), endOf(that, i, to)) : -1;
      if (aside > 0 && aside < to) {
        begin = aside;
        i = aside - 1;
      }
    }
    begin = skipLeads(begin, to);
    boolean none = begin >= to || to - begin > LONGEST || endOf(empty, begin, to) > 0;
    return none ? null : new Span(begin, to);
  }

  /** ‘नीली नदी’ की रिपोर्ट: a short name in marks that a word follows. */
  private boolean isPaper(int q, int to) {
    int last = p.close(q) - 2;
    boolean name = p.close(q) - p.open(q) <= LONGEST_NAME && !p.isPause(last);
    int next = p.skipBlanks(p.close(q), to);
    return name && next < to && p.isWord(next);
  }

  private int skipLeads(int from, int to) {
    int i = from;
    while (i < to) {
      int end = p.isBlank(i) || p.isPause(i) ? i + 1 : -1;
      end = end < 0 && p.quotationAt(i) < 0 ? endOf(leads, i, to) : end;
      if (end < 0) {
        break;
      }
      i = end;
    }
    return i;
  }

  private boolean is(CharTrie trie, int from, int to) {
    return endOf(trie, from, to) == to;
  }

  private int endOf(CharTrie trie, int i, int to) {
    long match = words.match(trie, i, to);
    return match < 0 ? -1 : (int) (match >>> 32);
  }
}
