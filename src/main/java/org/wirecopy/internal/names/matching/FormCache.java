package org.wirecopy.internal.names.matching;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the last names seen, for a name is mostly compared with many others. Direct-mapped:
 * a slot keeps one form, so the size is bounded ({@value #SLOTS} forms of about a kilobyte), and no
 * thread waits for another. What it gives back never depends on what it holds.
 */
final class FormCache {
  private static final int SLOTS = 2048;
  private static final int LONGEST = 64; // longer names are not worth the room

  private final AtomicReferenceArray<@Nullable NameForm> slots = new AtomicReferenceArray<>(SLOTS);

  NameForm of(CharSequence name) {
    if (!(name instanceof String text) || text.length() > LONGEST) {
      return new NameForm(name);
    }
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 11 ^ hash >>> 22) & SLOTS - 1;
    NameForm known = slots.get(slot);
    if (known != null && known.name.equals(text)) {
      return known;
    }
    NameForm form = new NameForm(text);
    slots.set(slot, form);
    return form;
  }
}
