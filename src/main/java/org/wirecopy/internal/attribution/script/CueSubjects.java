package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Who stands behind or before a cue in Arabic, Persian and Hebrew: the words up to the first that
 * says when, where or to whom (في, خلال, در, ב...).
 */
final class CueSubjects {
  private static final int LONGEST = 110; // characters of a source
  private static final int LONGEST_NAME = 30;
  private static final int REACH = 240; // characters before a cue

  private final Passage p;
  private final Words words;
  private final CharTrie adverbials;
  private final CharTrie joinedAdverbials; // small words joined to one that says when or where
  private final CharTrie leads;
  private final CharTrie from; // عن before the source of a noun
  private final CharTrie to; // ل joined to who reports
  private final CharTrie records;
  private final CharTrie empty;
  private final CharTrie verbs;
  private final CharTrie inner;
  private final CharTrie given;
  private final CharTrie not;
  private final CharTrie joinedFrom; // of a word: מ

  CueSubjects(Passage passage, Words words, Vocabulary vocabulary) {
    p = passage;
    this.words = words;
    adverbials = vocabulary.forwards("adverbial");
    joinedAdverbials = vocabulary.forwards("adverbial_joined");
    leads = vocabulary.forwards("lead");
    from = vocabulary.forwards("from");
    to = vocabulary.forwards("account_joined");
    records = vocabulary.forwards("record");
    empty = vocabulary.forwards("no_source");
    verbs = vocabulary.forwards("verb");
    given = vocabulary.forwards("given");
    inner = vocabulary.forwards("inner");
    not = vocabulary.forwards("not");
    joinedFrom = vocabulary.forwards("from_joined");
  }

  /** The source between a cue and what opens its content; null if there is none. */
  @Nullable Span behind(int cue, int end) {
    int begin = skipLeads(cue, end);
    return begin < end && p.opensAt(begin) < 0 ? nominal(begin, nounEnd(begin, end)) : null;
  }

  /** אמר יו"ר הוועדה, אבי נחום: a name behind the comma belongs to its office. */
  Span withApposition(Span source, int to) {
    int comma = p.skipBlanks(source.end(), to);
    int begin = comma < to && p.isComma(comma) ? p.skipBlanks(comma + 1, to) : to;
    boolean named = begin < to && words.match(given, begin, to) >= 0;
    int end = named ? nounEnd(begin, closingEnd(begin, to)) : begin;
    Span apposed = named ? nominal(begin, end) : null;
    return apposed == null || apposed.length() > LONGEST_NAME
        ? source
        : new Span(source.start(), apposed.end());
  }

  /** The subject between the beginning of a clause and its cue. */
  @Nullable Span before(int cue, int begin) {
    int start = Math.max(begin, cue - REACH);
    start = start > begin ? words.end(start, cue) : start;
    int first = skipLeads(start, cue);
    while (first < cue && isAdverbial(first, cue)) {
      int comma = first;
      while (comma < cue && (p.isCovered(comma) || !p.isComma(comma))) {
        comma++;
      }
      first = skipLeads(Math.min(cue, comma + 1), cue);
    }
    int end = first < cue ? nounEnd(first, beforeNegation(cue, first)) : first;
    return end > first ? nominal(first, end) : null;
  }

  /** המנכ"ל | אינו מאמין */
  private int beforeNegation(int cue, int from) {
    int end = p.dropBlanks(cue, from);
    int start = words.start(end, from);
    long match = start > from && start < end ? words.match(not, start, end) : -1;
    return match >= 0 && (int) (match >>> 32) == end ? start : cue;
  }

  /** True if nothing but small words stands before a cue: its subject is left out. */
  boolean opensClause(int cue, int begin) {
    int first = skipLeads(begin, cue);
    return first >= cue || isAdverbial(first, cue);
  }

  /** ממשרד הבריאות without its מ. */
  Span withoutFrom(Span source) {
    int joined = joinedFrom.end(p.c, source.start(), source.end());
    return joined > 0 && p.isWord(joined) ? new Span(joined, source.end()) : source;
  }

  /** The subject between a quotation and its cue. */
  @Nullable Span between(int begin, int cue) {
    int first = skipLeads(begin, cue);
    return first < cue ? nominal(first, nounEnd(first, cue)) : null;
  }

  /** The source behind the last عن before a noun such as قوله. */
  @Nullable Span behindFrom(int cue, int begin) {
    int found = -1;
    for (int i = Math.max(begin, cue - LONGEST); i < cue; i++) {
      long match = !p.isCovered(i) && p.beginsWord(i) ? words.match(from, i, cue) : -1;
      found = match >= 0 ? (int) (match >>> 32) : found;
    }
    return found < 0 ? null : behind(found, cue);
  }

  /** Who reports, behind بحسب, or behind a joined ل. */
  @Nullable Span reporter(int account, int end) {
    int begin = p.skipBlanks(account, end);
    int joined = to.end(p.c, begin, end);
    begin = joined > 0 && p.isWord(joined) ? joined : begin;
    return nominal(begin, nounEnd(begin, end));
  }

  boolean isRecord(Span source) {
    long match = words.match(records, source.start(), source.end());
    return match >= 0;
  }

  /** True if nothing but small words stands between. */
  boolean isLead(int begin, int end) {
    return skipLeads(begin, end) >= end;
  }

  /** Where a clause behind a cue ends: at a comma outside of quotations, or the end. */
  int closingEnd(int begin, int end) {
    int i = begin;
    int limit = Math.min(end, begin + LONGEST);
    while (i < limit && (p.isCovered(i) || !p.isPause(i))) {
      i++;
    }
    return i;
  }

  private int skipLeads(int begin, int end) {
    int i = begin;
    while (i < end) {
      if (p.isBlank(i) || (p.isPause(i) && p.quotationAt(i) < 0)) {
        i++;
        continue;
      }
      long match = p.beginsWord(i) ? words.match(leads, i, end) : -1;
      if (match < 0) {
        return i;
      }
      i = (int) (match >>> 32);
    }
    return i;
  }

  private boolean isAdverbial(int i, int end) {
    int joined = joinedAdverbials.end(p.c, i, end);
    boolean inside = joined > 0 && p.isWord(joined) && words.end(i, end) - i > 2;
    return Passage.isDigit(p.c[i])
        || p.opensAt(words.end(i, end)) >= 0 // ל"הארץ"
        || (words.match(adverbials, i, end) >= 0 && words.match(inner, i, end) < 0)
        || (inside && words.match(inner, i, end) < 0);
  }

  /** Where a noun phrase ends. */
  private int nounEnd(int begin, int end) {
    for (int i = begin; i < end; i++) {
      boolean opens = !p.isCovered(i) && p.beginsWord(i);
      if (opens && (i > begin || words.match(adverbials, i, end) >= 0) && isAdverbial(i, end)) {
        return i;
      }
    }
    return end;
  }

  private @Nullable Span nominal(int begin, int to) {
    int end = to;
    while (end > begin
        && p.quotationAt(end - 1) < 0
        && (p.isBlank(end - 1) || p.isPause(end - 1))) {
      end--;
    }
    if (end <= begin || end - begin > LONGEST) {
      return null;
    }
    long match = words.match(empty, begin, end);
    if (match >= 0 && (int) (match >>> 32) == end) {
      return null;
    }
    for (int i = begin; i < end; i++) {
      if (!p.isCovered(i) && p.beginsWord(i) && words.match(verbs, i, end) >= 0) {
        return null;
      }
    }
    return new Span(begin, end);
  }
}
