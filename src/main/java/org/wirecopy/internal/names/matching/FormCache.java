package org.wirecopy.internal.names.matching;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The forms of the last names seen, for a name is mostly compared with many others. A name has two
 * places of two slots to be in, so that names seldom drive out each other before the room is full.
 * The size is bounded ({@value #SLOTS} forms of half a kilobyte to a whole one), and no thread
 * waits for another. What it gives back never depends on what it holds.
 */
final class FormCache {
  private static final int SLOTS = 4096;
  private static final int LONGEST = 64; // longer names are not worth the room

  private final AtomicReferenceArray<@Nullable NameForm> slots = new AtomicReferenceArray<>(SLOTS);

  NameForm of(CharSequence name) {
    if (!(name instanceof String text) || text.length() > LONGEST) {
      return new NameForm(name);
    }
    int hash = text.hashCode() * 0x9E3779B1; // spread to the upper bits
    int place = ((hash >>> 8) % SLOTS) & ~1;
    int other = ((hash >>> 20) % SLOTS) & ~1;
    NameForm known = at(place, text);
    if (known == null) {
      known = at(other, text);
    }
    if (known == null) {
      known = new NameForm(text);
      boolean full = slots.get(place + 1) != null;
      boolean otherFull = slots.get(other + 1) != null;
      keep(known, full == otherFull ? ((hash & 1) == 0 ? place : other) : full ? other : place);
    }
    return known;
  }

  private @Nullable NameForm at(int place, String text) {
    NameForm first = slots.get(place);
    if (first != null && first.name.equals(text)) {
      return first;
    }
    NameForm second = slots.get(place + 1);
    return second != null && second.name.equals(text) ? second : null;
  }

  private void keep(NameForm form, int place) {
    slots.set(place + 1, slots.get(place)); // the older one makes room
    slots.set(place, form);
  }
}
