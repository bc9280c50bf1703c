package org.wirecopy.internal.names.matching;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the last names seen, for a name is mostly compared with many others. A name has two
 * slots to be in, so the size is bounded ({@value #SLOTS} forms of one or two kilobytes), and no
 * thread waits for another. What it gives back never depends on what it holds.
 */
final class FormCache {
  private static final int SLOTS = 4096;
  private static final int LONGEST = 64; // longer names are not worth the room

  private final AtomicReferenceArray<@Nullable NameForm> slots = new AtomicReferenceArray<>(SLOTS);

  NameForm of(CharSequence name) {
    if (!(name instanceof String text) || text.length() > LONGEST) {
      return new NameForm(name);
    }
    int hash = text.hashCode();
    int slot = 2 * ((hash ^ hash >>> 11 ^ hash >>> 22) & SLOTS / 2 - 1);
    NameForm first = slots.get(slot);
    if (first != null && first.name.equals(text)) {
      return first;
    }
    NameForm second = slots.get(slot + 1);
    if (second != null && second.name.equals(text)) {
      return second;
    }
    NameForm form = new NameForm(text);
    slots.set(slot + 1, first); // the older one makes room
    slots.set(slot, form);
    return form;
  }
}
