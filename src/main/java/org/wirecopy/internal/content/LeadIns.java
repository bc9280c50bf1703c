package org.wirecopy.internal.content;

import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.Tsv;

/** Tells how a block begins, by the phrases in {@code lead-ins.tsv}. */
final class LeadIns {

  /** What a block with a lead-in is. */
  enum Kind {
    COMMENTS,
    RELATED,
    SHARE,
    NEWSLETTER,
    TAGS,
    BIO,
    ADVERTISEMENT,
    CREDIT,
    STAMP,
    LEGAL
  }

  static final int KINDS = Kind.values().length;

  private static final int MAX_PHRASE = 60;
  private final PhraseTrie phrases;

  private LeadIns() {
    PhraseTrie.Builder kinds = new PhraseTrie.Builder();
    for (String[] row : Tsv.rows(LeadIns.class, "lead-ins.tsv")) {
      int kind = Kind.valueOf(row[0]).ordinal() + 1;
      for (String phrase : row[1].split("\\|", -1)) {
        kinds.add(phrase, kind);
      }
    }
    phrases = kinds.build();
  }

  private static final class Holder {
    static final LeadIns TABLE = new LeadIns();
  }

  static LeadIns get() {
    return Holder.TABLE;
  }

  /**
   * The kind of the longest phrase that the block begins with, as its ordinal + 1, negated if the
   * phrase is the whole block; 0 if it begins with none.
   */
  int at(Page page, int block) {
    char[] chars = page.chars();
    int end = page.blockEnd(block);
    int stop = Math.min(end, page.blockStart(block) + MAX_PHRASE);
    if (!phrases.mayBegin(chars, page.blockStart(block), end)) {
      return 0;
    }
    int state = PhraseTrie.ROOT;
    int found = 0;
    int foundEnd = 0;
    for (int i = page.blockStart(block); i < stop; i++) {
      char c = chars[i];
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      state = phrases.next(state, c);
      if (state == PhraseTrie.ROOT) {
        break;
      }
      if (phrases.value(state) != 0 && PhraseTrie.endsWord(chars, i, end)) {
        found = phrases.value(state);
        foundEnd = i + 1;
      }
    }
    return found != 0 && isBare(chars, foundEnd, end) ? -found : found;
  }

  /** True if no letter follows. A number may: that of comments. */
  private static boolean isBare(char[] chars, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetter(chars[i])) {
        return false;
      }
    }
    return true;
  }
}
