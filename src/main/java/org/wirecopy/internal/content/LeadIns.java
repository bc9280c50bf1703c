package org.wirecopy.internal.content;

import java.util.Arrays;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.Tsv;

/**
 * Tells how a block begins, by the phrases in {@code lead-ins.tsv}. The phrases stand in a trie
 * over letters and digits, case folded; one is found only where a word ends behind it, except in
 * scripts without spaces.
 */
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
  private static final int BUCKETS = 1 << 14;

  // A trie as an open hash table from (state, letter) to state.
  private long[] edges = new long[BUCKETS];
  private int[] targets = new int[BUCKETS];
  private byte[] kindAt = new byte[64]; // kind + 1 of the phrase that ends in a state, 0 if none
  private int states = 1;

  private LeadIns() {
    for (String[] row : Tsv.rows(LeadIns.class, "lead-ins.tsv")) {
      byte kind = (byte) (Kind.valueOf(row[0]).ordinal() + 1);
      for (String phrase : row[1].split("\\|", -1)) {
        add(LooseKey.of(phrase), kind);
      }
    }
  }

  private static final class Holder {
    static final LeadIns TABLE = new LeadIns();
  }

  static LeadIns get() {
    return Holder.TABLE;
  }

  private void add(String key, byte kind) {
    int state = 0;
    for (int i = 0; i < key.length(); i++) {
      int slot = slot(state, key.charAt(i));
      if (targets[slot] == 0) {
        edges[slot] = edge(state, key.charAt(i));
        targets[slot] = states++;
        if (states == kindAt.length) {
          kindAt = Arrays.copyOf(kindAt, states * 2);
        }
        if (states * 2 > edges.length) {
          grow();
        }
        slot = slot(state, key.charAt(i));
      }
      state = targets[slot];
    }
    kindAt[state] = kindAt[state] == 0 ? kind : kindAt[state];
  }

  private static long edge(int state, char c) {
    return ((long) state << 16) | c;
  }

  private int slot(int state, char c) {
    long edge = edge(state, c);
    int mask = edges.length - 1;
    int slot = (int) ((edge * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (targets[slot] != 0 && edges[slot] != edge) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldEdges = edges;
    int[] oldTargets = targets;
    edges = new long[oldEdges.length * 2];
    targets = new int[edges.length];
    for (int i = 0; i < oldEdges.length; i++) {
      if (oldTargets[i] != 0) {
        int slot = slot((int) (oldEdges[i] >>> 16), (char) oldEdges[i]);
        edges[slot] = oldEdges[i];
        targets[slot] = oldTargets[i];
      }
    }
  }

  /**
   * The kind of the longest phrase that the block begins with, as its ordinal + 1, negated if the
   * phrase is the whole block; 0 if it begins with none.
   */
  int at(Page page, int block) {
    char[] chars = page.chars();
    int end = page.blockEnd(block);
    int stop = Math.min(end, page.blockStart(block) + MAX_PHRASE);
    int state = 0;
    int found = 0;
    int foundEnd = 0;
    for (int i = page.blockStart(block); i < stop; i++) {
      char c = chars[i];
      if (!Character.isLetterOrDigit(c)) {
        continue;
      }
      int slot = slot(state, Character.toLowerCase(c));
      if (targets[slot] == 0) {
        break;
      }
      state = targets[slot];
      boolean wordEnds =
          i + 1 == end || !Character.isLetterOrDigit(chars[i + 1]) || Shapes.isWide(c);
      if (kindAt[state] != 0 && wordEnds) {
        found = kindAt[state];
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
