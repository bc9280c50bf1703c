package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/**
 * Attributions in Hindi: the source opens its clause and ने, का or को closes it; the cue follows,
 * and behind it कि, a comma or a colon brings in what is said (मंत्री ने कहा कि …). An object that
 * is itself what is said stands between them (मंत्री ने जाँच की माँग की), a quotation there or
 * before the source (“…”, मंत्री ने कहा); accounts stand behind their source (पुलिस के अनुसार, …).
 * Each sentence is read once, word by word.
 */
final class HindiFrames {
  private static final int LEAST_REPORT = 6; // characters of a content without marks
  private static final int REACH = 300; // characters before a cue
  private static final int LEAST_OBJECT = 3; // the same of an object

  private final Passage p;
  private final StatementList statements;
  private final Words words;
  private final HindiSubjects subjects;
  private final CharTrie cues; // verbs: कहा, चेतावनी दी
  private final CharTrie nouns; // with का or को behind the source: का कहना है
  private final CharTrie passives; // कहा गया है: said in a record, or by nobody
  private final CharTrie objected; // cues whose object alone is what is said: खारिज किया
  private final CharTrie auxiliaries;
  private final CharTrie that;
  private final CharTrie accounts; // के अनुसार
  private final CharTrie bareAccounts; // behind a pronoun: उनके अनुसार
  private final CharTrie not;
  private final CharTrie plans; // before an account: as is laid down, which nobody says
  private final CharTrie[] addressed; // by stance: the particle behind the one who is told
  private @Nullable Span subject; // of the sentence so far
  private boolean accounted; // the sentence is told by an account

  /** A cue with its auxiliaries. */
  private record Cue(int from, int to, Stance stance, boolean objected) {
    Span span() {
      return new Span(from, to);
    }
  }

  private HindiFrames(Passage passage) {
    Vocabulary vocabulary = Vocabulary.of("hi");
    p = passage;
    statements = new StatementList(passage);
    words = new Words(passage, vocabulary);
    subjects = new HindiSubjects(passage, words, vocabulary);
    cues = vocabulary.forwards("cue");
    nouns = vocabulary.forwards("cue_noun");
    passives = vocabulary.forwards("cue_passive");
    objected = vocabulary.forwards("cue_object");
    auxiliaries = vocabulary.forwards("aux");
    that = vocabulary.forwards("that");
    accounts = vocabulary.forwards("account");
    bareAccounts = vocabulary.forwards("account_bare");
    not = vocabulary.forwards("not");
    plans = vocabulary.forwards("plan");
    addressed = new CharTrie[Stance.values().length];
    for (Stance stance : Stance.values()) {
      addressed[stance.ordinal()] = vocabulary.forwards("addressed " + stance);
    }
  }

  static List<Statement> of(Passage passage) {
    HindiFrames frames = new HindiFrames(passage);
    for (int s = 0; s < passage.sentences(); s++) {
      frames.sentence(passage.sentenceStart(s), passage.sentenceStart(s + 1));
    }
    return frames.statements.sorted();
  }

  private void sentence(int from, int to) {
    int end = p.clauseEnd(from, to);
    subject = null;
    accounted = false;
    p.eachWord(from, end, this::word);
  }

  /** Reads what a word opens; returns where to go on, -1 if it opens nothing. */
  private int word(int i, int begin, int to) {
    int from = i - begin > REACH ? words.end(i - REACH, i) : begin;
    int account = accounted ? -1 : endOf(accounts, i, to);
    if (account > 0) {
      return account(i, account, subjects.reporter(from, i), from, to);
    }
    int bare = accounted ? -1 : endOf(bareAccounts, i, to);
    if (bare > 0) {
      return account(i, bare, subjects.pronoun(from, i), from, to);
    }
    int noun = endOf(nouns, i, to);
    Span owner = noun < 0 ? null : subjects.owner(from, i);
    if (owner != null && bodyBehind(withAuxiliaries(noun, to), to) > 0) {
      return said(new Cue(i, withAuxiliaries(noun, to), stance(nouns, i, to), false), owner, to);
    }
    int passive = endOf(passives, i, to);
    if (passive > 0) {
      Cue cue = new Cue(i, withAuxiliaries(passive, to), stance(passives, i, to), false);
      return said(cue, subjects.record(from, i), to);
    }
    boolean object = endOf(objected, i, to) > endOf(cues, i, to);
    CharTrie trie = object ? objected : cues;
    int verb = endOf(trie, i, to);
    return verb < 0
        ? -1
        : verb(new Cue(i, withAuxiliaries(verb, to), stance(trie, i, to), object), from, to);
  }

  private int verb(Cue cue, int from, int to) {
    Span source = subjects.agent(from, cue.from());
    source = source == null ? subject : source;
    int body = bodyBehind(cue.to(), to);
    if (body > 0) {
      source = source == null ? subjects.bare(from, cue.from()) : source;
      return said(cue, source, to);
    }
    int q = quotationBefore(from, source == null ? cue.from() : source.start());
    if (q >= 0) {
      Span bare = source == null ? subjects.bare(p.close(q), cue.from()) : source;
      return bare == null ? -1 : add(bare, cue, List.of(statements.quotation(q)), cue.to());
    }
    return source == null || source.end() > cue.from() ? -1 : object(cue, source);
  }

  /** What stands between a source and its cue: जाँच की | माँग की, or a quotation. */
  private int object(Cue cue, Span source) {
    int begin = subjects.behindAdverbs(subjects.behindMarker(source.end(), cue.from()), cue.from());
    begin = behindAddressee(cue, begin);
    int quoted = quotationIn(begin, cue.from());
    int end = cue.objected() ? subjects.objectEnd(begin, cue.from()) : cue.from();
    end = p.dropBlanks(end, begin);
    boolean named = quoted >= 0 && !cue.objected();
    boolean object = cue.objected() && !subjects.isUnsaid(begin, end);
    if ((!named && !object) || end - begin < LEAST_OBJECT) {
      return -1;
    }
    return add(source, cue, List.of(new Span(begin, end)), cue.to());
  }

  /** "यात्रियों से | घर पर रहने की अपील": behind the one who is asked, promised or accused. */
  private int behindAddressee(Cue cue, int begin) {
    CharTrie particles = addressed[cue.stance().ordinal()];
    for (int i = begin; cue.objected() && i < cue.from(); i++) {
      if (!p.isCovered(i) && p.beginsWord(i) && i > begin) {
        int end = endOf(particles, i, cue.from());
        int rest = end < 0 ? i : p.skipBlanks(end, cue.from());
        if (end > 0 && subjects.objectEnd(rest, cue.from()) > rest) {
          return rest;
        }
      }
    }
    return begin;
  }

  /** What कि, a comma, a colon or a mark brings in; -1 for nothing. */
  private int said(Cue cue, @Nullable Span source, int to) {
    int body = bodyBehind(cue.to(), to);
    if (body < 0) {
      return -1;
    }
    int q = p.opensAt(body);
    if (q >= 0 && p.skipBlanks(p.close(q), to) >= to) {
      return add(source, cue, List.of(statements.quotation(q)), p.close(q));
    }
    int end = reportEnd(body, to);
    return end - body < LEAST_REPORT ? -1 : add(source, cue, List.of(new Span(body, end)), end);
  }

  /** A report ends with its sentence, or at a semicolon. */
  private int reportEnd(int body, int to) {
    int end = body;
    while (end < to && (p.isCovered(end) || p.c[end] != ';')) {
      end++;
    }
    return p.dropBlanks(end, body);
  }

  private int add(@Nullable Span source, Cue cue, List<Span> content, int next) {
    subject = source == null ? subject : source;
    boolean negated = words.isAfter(not, cue.from());
    statements.add(
        source, cue.span(), new ArrayList<>(content), cue.stance(), negated, source == null);
    return next;
  }

  /** Where what is said begins behind a cue; -1 if nothing opens it. */
  private int bodyBehind(int cue, int to) {
    int i = p.skipBlanks(cue, to);
    boolean paused = i < to && p.isPause(i) && !p.isStop(i);
    boolean colon = paused && !p.isComma(i);
    i = paused ? p.skipBlanks(i + 1, to) : i;
    int behind = i < to ? endOf(that, i, to) : -1;
    if (behind > 0) {
      int body = p.skipBlanks(behind, to);
      body = body < to && p.isComma(body) ? p.skipBlanks(body + 1, to) : body;
      return body < to ? body : -1;
    }
    boolean opens = i < to && (colon || p.opensAt(i) >= 0);
    return opens ? i : -1;
  }

  /** पुलिस के अनुसार, … */
  private int account(int i, int end, @Nullable Span source, int from, int to) {
    int comma = p.skipBlanks(end, to);
    int body = comma < to && p.isComma(comma) ? p.skipBlanks(comma + 1, to) : comma;
    if (source == null || endsIn(plans, source) || reportEnd(body, to) - body < LEAST_REPORT) {
      return -1;
    }
    List<Span> content = new ArrayList<>();
    int before = p.dropBlanks(source.start(), from);
    before = before > from && p.isComma(before - 1) ? before - 1 : before;
    if (before - p.skipBlanks(from, before) >= LEAST_REPORT) {
      content.add(new Span(p.skipBlanks(from, before), before));
    }
    content.add(new Span(body, reportEnd(body, to)));
    subject = source;
    accounted = true;
    statements.add(source, new Span(i, end), content, Stance.SAY, false, false);
    return end;
  }

  private boolean endsIn(CharTrie trie, Span span) {
    int last = words.start(span.end(), span.start());
    return endOf(trie, last, span.end()) == span.end();
  }

  /** The free quotation that ends before a place, a comma apart; -1 for none. */
  private int quotationBefore(int from, int at) {
    int end = at;
    while (end > from && p.quotationAt(end - 1) < 0 && (p.isBlank(end - 1) || p.isPause(end - 1))) {
      end--;
    }
    int q = p.closesAt(end);
    return q >= 0 && p.open(q) >= from && !statements.isTaken(q) ? q : -1;
  }

  private int quotationIn(int from, int to) {
    for (int i = from; i < to; i++) {
      if (p.opensAt(i) >= 0) {
        return p.opensAt(i);
      }
    }
    return -1;
  }

  private int withAuxiliaries(int cue, int to) {
    int end = cue;
    int next = p.skipBlanks(end, to);
    while (next < to && endOf(auxiliaries, next, to) > 0) {
      end = endOf(auxiliaries, next, to);
      next = p.skipBlanks(end, to);
    }
    return end;
  }

  private int endOf(CharTrie trie, int i, int to) {
    long match = words.match(trie, i, to);
    return match < 0 ? -1 : (int) (match >>> 32);
  }

  private Stance stance(CharTrie trie, int i, int to) {
    return Vocabulary.stance(words.match(trie, i, to));
  }
}
