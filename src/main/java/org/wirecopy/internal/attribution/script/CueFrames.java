package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/**
 * Attributions in Arabic, Persian and Hebrew: the cue goes before what is said, which a colon, a
 * quotation or a word like إن, که, כי opens. The source follows its cue (قال الوزير إن) or goes
 * before it (وزیر گفت که); a small word may be joined to the cue (وقال, ואמר). Behind a quotation
 * the cue comes first as well ("…", אמר השר).
 */
final class CueFrames {
  private static final int LEAST_REPORT = 8; // characters of a content without marks
  private static final int LEAST_BARE = 16; // the same if no word opens it
  private static final int REACH = 160; // characters from a cue to what is said
  private static final int LEAST_JOINED = 4; // letters of a word that ש is joined to, with it
  private static final int MOST_COMMAS = 3; // of them between

  private final Passage p;
  private final StatementList statements;
  private final Words words;
  private final CueSubjects subjects;
  private final CharTrie cues;
  private final CharTrie going; // مضيفا: goes on with the subject of the sentence
  private final CharTrie quotative; // قوله: the source stands before, behind عن
  private final CharTrie that;
  private final CharTrie joining;
  private final CharTrie[] governed; // by stance: what opens its complement beside that
  private final CharTrie[] objects; // by stance: nouns and infinitives that are what is said
  private final CharTrie bareThat; // ש, joined right behind a cue
  private final CharTrie rumours; // يقال: nobody is told who says it
  private final CharTrie rumourSources; // השמועות
  private final CharTrie plans; // جدول: as is laid down, which nobody says
  private final CharTrie negatives; // forms that are negated in themselves
  private final CharTrie passives; // whose source stands behind "from"
  private final CharTrie accounts;
  private final CharTrie weak; // accounts that need a noun for what is reported
  private final CharTrie itself; // לדבריו: cue and source in one
  private final CharTrie light; // سخن گفت: nouns that make another verb of a cue
  private final CharTrie not;
  private final boolean follows; // the source may follow its cue
  private @Nullable Pending pending;
  private @Nullable Span subject; // of the sentence so far

  /** A cue from its head on; what is joined before the head begins at {@code from}. */
  private record Cue(int from, int head, int to, Stance stance) {
    boolean joined() {
      return head > from;
    }
  }

  /** A report whose end is not known yet. */
  private record Pending(@Nullable Span source, Cue cue, int from) {}

  private CueFrames(Passage passage, String language) {
    Vocabulary vocabulary = Vocabulary.of(language);
    p = passage;
    statements = new StatementList(passage);
    words = new Words(passage, vocabulary);
    subjects = new CueSubjects(passage, words, vocabulary);
    cues = vocabulary.forwards("cue");
    going = vocabulary.forwards("cue_going");
    quotative = vocabulary.forwards("cue_noun");
    that = vocabulary.forwards("that");
    joining = vocabulary.forwards("joining");
    governed = new CharTrie[Stance.values().length];
    objects = new CharTrie[Stance.values().length];
    for (Stance stance : Stance.values()) {
      governed[stance.ordinal()] = vocabulary.forwards("that " + stance);
      objects[stance.ordinal()] = vocabulary.forwards("object " + stance);
    }
    bareThat = vocabulary.forwards("that_bare");
    rumours = vocabulary.forwards("rumour");
    rumourSources = vocabulary.forwards("rumour_source");
    plans = vocabulary.forwards("plan");
    negatives = vocabulary.forwards("cue_not");
    passives = vocabulary.forwards("cue_from");
    accounts = vocabulary.forwards("account");
    weak = vocabulary.forwards("account_weak");
    itself = vocabulary.forwards("account_itself");
    light = vocabulary.forwards("light");
    not = vocabulary.forwards("not");
    follows = !language.equals("fa");
  }

  static List<Statement> of(Passage passage, String language) {
    CueFrames frames = new CueFrames(passage, language);
    for (int s = 0; s < passage.sentences(); s++) {
      frames.sentence(passage.sentenceStart(s), passage.sentenceStart(s + 1));
    }
    return frames.statements.sorted();
  }

  private void sentence(int from, int to) {
    int end = p.clauseEnd(from, to);
    pending = null;
    subject = null;
    p.eachWord(from, end, this::word);
    close(end);
  }

  /** Reads what a word opens; returns where to go on, -1 if it opens nothing. */
  private int word(int i, int from, int to) {
    long match = words.match(going, i, to);
    if (match >= 0) {
      return goesOn(cue(going, i, match), from, to);
    }
    match = words.match(quotative, i, to);
    if (match >= 0) {
      return noun(cue(quotative, i, match), from, to);
    }
    match = words.match(rumours, i, to);
    if (match >= 0 && pending == null) {
      return rumour(i, (int) (match >>> 32), to);
    }
    match = words.match(cues, i, to);
    if (match >= 0) {
      return verb(cue(cues, i, match), from, to);
    }
    return pending == null ? account(i, from, to) : -1;
  }

  /** يقال إن …: the rest of the sentence is hearsay. */
  private int rumour(int i, int end, int to) {
    int body = p.skipBlanks(end, to);
    if (!isThat(body, to) || to - body < LEAST_REPORT) {
      return -1;
    }
    Span cue = new Span(words.begin(rumours, i, end), end);
    statements.add(null, cue, List.of(new Span(body, to)), Stance.SAY, false, false);
    return to;
  }

  private Cue cue(CharTrie trie, int i, long match) {
    int end = (int) (match >>> 32);
    return new Cue(i, words.begin(trie, i, end), end, Vocabulary.stance(match));
  }

  private int verb(Cue found, int from, int to) {
    Cue cue = joined(found, from);
    int body = bodyBehind(cue, subjects.before(cue.from(), from) != null, to);
    int before = quotationBefore(cue.from(), from);
    boolean turned = before >= 0 && pending == null && (body < 0 || p.opensAt(body) >= 0);
    if (turned) {
      return behind(cue, before, to);
    }
    if (body < 0) {
      return follows || pending != null ? -1 : verbFinal(cue, from, to);
    }
    int region = regionEnd(cue.to(), body);
    Span source = follows ? subjects.behind(cue.to(), region) : null;
    if (!follows && p.skipBlanks(cue.to(), region) < region) {
      return -1;
    }
    boolean parted = cue.joined() || isBehindMark(cue.from());
    if (pending != null && !parted && (source == null || p.opensAt(body) < 0)) {
      return -1; // inside what is said already
    }
    int start = cue.from();
    if (source == null && pending == null && !cue.joined()) {
      source = subjects.before(cue.from(), from);
      source = source != null && isFrom(cue) ? subjects.withoutFrom(source) : source;
      start = source == null ? start : source.start();
    }
    if (source == null && !follows && !subjects.opensClause(cue.from(), from)) {
      return -1;
    }
    close(start);
    return say(source == null ? subject : source, cue, body, to);
  }

  /** «…»، رئیس گفت or رئیس گفت قیمت‌ها: nothing opens what is said behind a Persian cue. */
  private int verbFinal(Cue cue, int from, int to) {
    for (int i = cue.from() - 1; i > Math.max(from, cue.from() - REACH / 2); i--) {
      int q = p.quotationAt(i);
      if (q >= 0) {
        Span source =
            stands(q, from) && p.isPause(p.skipBlanks(p.close(q), cue.to()))
                ? subjects.between(p.close(q), cue.from())
                : null;
        if (source == null || statements.isTaken(q)) {
          return -1;
        }
        subject = source;
        add(source, cue, List.of(statements.quotation(q)));
        return cue.to();
      }
    }
    int body = p.skipBlanks(cue.to(), to);
    Span source = words.isAfter(light, cue.from()) ? null : subjects.before(cue.from(), from);
    boolean bare = source != null && to - body >= LEAST_BARE && p.isWord(body);
    if (!bare || words.isJoined(body) || words.match(joining, body, to) >= 0) {
      return -1;
    }
    return say(source, cue, body, to);
  }

  /** נמסר: the source stands behind a joined "from". */
  private boolean isFrom(Cue cue) {
    return passives.end(p.c, cue.head(), cue.to()) == cue.to();
  }

  /** A cue behind لكنه, גם: the subject goes on. */
  private Cue joined(Cue cue, int from) {
    int end = p.dropBlanks(cue.from(), from);
    int start = words.start(end, from);
    int before = p.dropBlanks(start, from);
    boolean opens = pending != null || before == from || p.isPause(before - 1);
    opens |= p.closesAt(before) >= 0;
    long match = opens && start < end ? words.match(joining, start, end) : -1;
    boolean joins = match >= 0 && (int) (match >>> 32) == end;
    return joins ? new Cue(start, cue.head(), cue.to(), cue.stance()) : cue;
  }

  private boolean isBehindMark(int i) {
    int before = p.dropBlanks(i, 0);
    return before > 0 && p.c[before - 1] == ';';
  }

  private int goesOn(Cue cue, int from, int to) {
    int body = bodyBehind(cue, false, to);
    int next = p.skipBlanks(cue.to(), to);
    if (body < 0 && cue.stance() == Stance.WARN && words.match(governedBy(cue), next, to) >= 0) {
      body = next; // محذرا من …
    }
    if (body < 0 || next != regionStart(body, cue.to())) {
      return -1;
    }
    Span source = subject;
    if (source == null && pending == null) {
      source = subjects.before(cue.from(), from);
    }
    close(cue.from());
    return say(source, cue, body, to);
  }

  private CharTrie governedBy(Cue cue) {
    return governed[cue.stance().ordinal()];
  }

  /** نقلت الوكالة عن الوزير قوله إن */
  private int noun(Cue cue, int from, int to) {
    int body = bodyBehind(cue, false, to);
    Span source = body < 0 ? null : subjects.behindFrom(cue.from(), from);
    if (source == null) {
      return -1;
    }
    close(source.start());
    return say(source, cue, body, to);
  }

  /** The content from {@code body} on: a quotation, or a report up to where the next cue stands. */
  private int say(@Nullable Span source, Cue cue, int body, int to) {
    subject = source == null ? subject : source;
    int q = p.opensAt(body);
    if (q < 0) {
      pending = new Pending(source, cue, body);
      return body;
    }
    List<Span> content = new ArrayList<>(List.of(statements.quotation(q)));
    int end = p.close(q);
    int next = p.skipBlanks(end, to);
    while (next < to && p.opensAt(next) >= 0) {
      content.add(statements.quotation(p.opensAt(next)));
      end = p.close(p.opensAt(next));
      next = p.skipBlanks(end, to);
    }
    boolean runsOn = next < to && p.isWord(next) && !p.isStop(end - 2) && content.size() == 1;
    if (runsOn && !words.isJoined(next) && words.match(that, next, to) < 0) {
      pending = new Pending(source, cue, body);
      return end;
    }
    add(source, cue, content);
    return end;
  }

  /** "…", אמר השר, "…" */
  private int behind(Cue cue, int before, int to) {
    Span source = subjects.behind(cue.to(), subjects.closingEnd(cue.to(), to));
    source = source == null ? null : subjects.withApposition(source, to);
    source = source == null ? subjects.between(p.close(before), cue.from()) : source;
    List<Span> content = new ArrayList<>(List.of(statements.quotation(before)));
    int end = source == null ? cue.to() : Math.max(cue.to(), source.end());
    int next = behindPause(end, to);
    if (p.opensAt(next) < 0) { // قال للصحافيين، "…"
      next = behindPause(subjects.closingEnd(end, to), to);
    }
    if (p.opensAt(next) >= 0) {
      content.add(statements.quotation(p.opensAt(next)));
      end = p.close(p.opensAt(next));
    }
    subject = source == null ? subject : source;
    add(source, cue, content);
    return end;
  }

  private int behindPause(int from, int to) {
    int next = from;
    while (next < to && (p.isBlank(next) || p.isPause(next))) {
      next++;
    }
    return next;
  }

  /** The quotation that ends right before a cue, a mark or a subject apart; -1 if none does. */
  private int quotationBefore(int cue, int from) {
    int end = cue;
    while (end > from && (p.isBlank(end - 1) || p.isPause(end - 1)) && p.quotationAt(end - 1) < 0) {
      end--;
    }
    int q = p.closesAt(end);
    return q >= 0 && p.open(q) >= from && !statements.isTaken(q) && stands(q, from) ? q : -1;
  }

  /** A quotation that is no word of a sentence: it opens the sentence or follows a mark. */
  private boolean stands(int q, int from) {
    int before = p.dropBlanks(p.open(q), from);
    return before == from || p.isPause(before - 1) || p.closesAt(before) >= 0;
  }

  /**
   * Where what is said begins behind a cue and its source; -1 if nothing opens it.
   *
   * @param led the source stands before the cue: a joined ש opens a clause then, and no name
   */
  private int bodyBehind(Cue cue, boolean led, int to) {
    int from = cue.to();
    CharTrie governed = this.governed[cue.stance().ordinal()];
    CharTrie objects = this.objects[cue.stance().ordinal()];
    int first = p.skipBlanks(from, to);
    int joined = led ? bareThat.end(p.c, first, to) : -1;
    if (joined > 0 && words.end(first, to) - first >= LEAST_JOINED) {
      return first;
    }
    int commas = 0;
    for (int i = from; i < Math.min(to, from + REACH); i++) {
      if (p.opensAt(i) >= 0) {
        if (opensSpeech(i, from, to)) {
          return i;
        }
        i = p.close(p.opensAt(i)) - 1;
        continue;
      }
      if (p.isHidden(i)) {
        continue;
      }
      if (p.isColon(i)) {
        return p.skipBlanks(i + 1, to) < to ? p.skipBlanks(i + 1, to) : -1;
      }
      commas += p.isComma(i) ? 1 : 0;
      if (commas > MOST_COMMAS || p.c[i] == ';') {
        return -1;
      }
      if (p.beginsWord(i)) {
        boolean complement = i > from + 1 && words.match(governed, i, to) >= 0;
        if (complement || isThat(i, to) || words.match(objects, i, to) >= 0) {
          return i;
        }
        if (i > from + 1 && words.match(cues, i, to) >= 0) {
          return -1;
        }
      }
    }
    return -1;
  }

  /** A quotation that ends its clause, and is no name: "قال «…»"; not "قال «الأهرام» إن". */
  private boolean opensSpeech(int open, int from, int to) {
    int end = p.close(p.opensAt(open));
    int next = p.skipBlanks(end, to);
    boolean bare = p.skipBlanks(from, open) == open;
    if (p.isWord(open - 1)) {
      return false; // ל"הארץ"
    }
    return bare || next >= to || p.isPause(next) || p.opensAt(next) >= 0;
  }

  private boolean isThat(int i, int to) {
    return words.match(that, i, to) >= 0 || words.isJoinedThat(i, to);
  }

  private int regionEnd(int from, int body) {
    return Math.max(from, regionStart(body, from));
  }

  /** Before the colon that opens what is said. */
  private int regionStart(int body, int from) {
    int end = p.dropBlanks(body, from);
    return end > from && p.isPause(end - 1) ? end - 1 : Math.max(from, body);
  }

  /** بحسب الشرطة، … or …، بحسب الشرطة. */
  private int account(int i, int from, int to) {
    long match = words.match(itself, i, to);
    boolean isItself = match >= 0;
    CharTrie trie = isItself ? itself : accounts;
    match = isItself ? match : words.match(accounts, i, to);
    boolean isWeak = match < 0;
    trie = isWeak ? weak : trie;
    match = isWeak ? words.match(weak, i, to) : match;
    if (match < 0) {
      return -1;
    }
    int end = (int) (match >>> 32);
    int comma = isItself ? p.skipBlanks(end, to) : subjects.closingEnd(end, to);
    Span source = isItself ? null : subjects.reporter(end, comma);
    if (isIn(rumourSources, source)) {
      isItself = true; // לפי השמועות: who says it is not told
      source = null;
    }
    boolean reported =
        source != null && !isIn(plans, source) && (!isWeak || subjects.isRecord(source));
    if (!isItself && !reported) {
      return -1;
    }
    Span cue = new Span(words.begin(trie, i, end), end);
    int lead = p.skipBlanks(from, i);
    if (comma < to && p.isComma(comma) && subjects.isLead(lead, i)) {
      return leading(source, cue, comma + 1, to);
    }
    int before = p.dropBlanks(i, from);
    before = before > from && p.isComma(before - 1) ? p.dropBlanks(before - 1, from) : before;
    if (before - lead < LEAST_REPORT || (comma < to && !isItself)) {
      return -1;
    }
    statements.addAccount(source, cue, new Span(lead, before), isItself);
    return comma;
  }

  private boolean isIn(CharTrie trie, @Nullable Span source) {
    return source != null && words.match(trie, source.start(), source.end()) >= 0;
  }

  private int leading(@Nullable Span source, Span cue, int from, int to) {
    int body = p.skipBlanks(from, to);
    if (to - body < LEAST_REPORT) {
      return -1;
    }
    statements.addAccount(source, cue, new Span(body, to), source == null);
    return body;
  }

  /** Ends the report that is open. */
  private void close(int at) {
    Pending report = pending;
    pending = null;
    int end = at;
    while (report != null
        && end > report.from()
        && p.quotationAt(end - 1) < 0
        && (p.isBlank(end - 1) || p.isComma(end - 1) || p.c[end - 1] == ';')) {
      end--;
    }
    int colon = report == null ? -1 : colonBefore(report.from(), end);
    int stop = colon < 0 ? end : colon;
    if (report != null && stop - report.from() >= LEAST_REPORT) {
      add(report.source(), report.cue(), List.of(new Span(report.from(), stop)));
      if (colon > 0) {
        List<Span> speech = List.of(new Span(p.skipBlanks(colon + 1, end), end));
        statements.add(report.source(), null, speech, Stance.SAY, false, report.source() == null);
      }
    }
  }

  /** The colon behind which a report goes over to a quotation that ends it; -1 for none. */
  private int colonBefore(int from, int end) {
    int q = p.closesAt(end);
    int colon = q < 0 ? -1 : p.dropBlanks(p.open(q), from) - 1;
    return colon > from && p.isColon(colon) ? colon : -1;
  }

  private void add(@Nullable Span source, Cue cue, List<Span> content) {
    boolean negated =
        words.isAfter(not, cue.from()) || negatives.end(p.c, cue.head(), cue.to()) == cue.to();
    Span span = new Span(cue.head(), cue.to());
    statements.add(source, span, content, cue.stance(), negated, source == null);
  }
}
