package org.wirecopy.internal.names.mention.uncased;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.wirecopy.Name;
import org.wirecopy.Span;
import org.wirecopy.internal.names.mention.Mention;

/** The mentions found so far: none overlaps another, the first to claim a stretch has it. */
final class Found {
  private final CharSequence text;
  private final BitSet taken = new BitSet();
  private final List<Mention> mentions = new ArrayList<>();

  Found(CharSequence text) {
    this.text = text;
  }

  /** True if no mention holds a part of [start, end). */
  boolean isFree(int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken.get(i)) {
        return false;
      }
    }
    return true;
  }

  /** Adds a mention unless its stretch is taken. */
  void add(int start, int end, Name.Kind kind, String canonical) {
    if (isFree(start, end)) {
      taken.set(start, end);
      claim(start, end, kind, canonical);
    }
  }

  /** Adds the mention that a stretch was kept free for. */
  void claim(int start, int end, Name.Kind kind, String canonical) {
    String name = text.subSequence(start, end).toString();
    mentions.add(new Mention(new Span(start, end), name, kind, canonical));
  }

  /** Adds a mention that is called what the text calls it. */
  void add(int start, int end, Name.Kind kind) {
    add(start, end, kind, text.subSequence(start, end).toString());
  }

  /** Keeps a stretch free of mentions. */
  void block(int start, int end) {
    taken.set(start, end);
  }

  /** The mentions, ascending. */
  List<Mention> mentions() {
    mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return mentions;
  }
}
