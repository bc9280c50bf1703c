package org.wirecopy.internal.names.romanization;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What states yield whatever stands around, each once for all systems: there are a few thousand
 * targets, and the tables name them all, so the room is bounded. Thread-safe.
 */
final class Targets {
  private record Key(String target, Transducer.Casing casing) {}

  private final Map<Key, Transducer.Choice[]> known = new ConcurrentHashMap<>();

  /** The one choice of a target without context. */
  Transducer.Choice[] of(String target, Transducer.Casing casing) {
    return known.computeIfAbsent(
        new Key(target, casing),
        key ->
            new Transducer.Choice[] {
              Transducer.Choice.of(target, casing, Transducer.NO_CONTEXT, Transducer.NO_CONTEXT)
            });
  }
}
