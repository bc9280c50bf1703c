package org.wirecopy.internal.assemble;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Evidence;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;

/**
 * A field's value and where it came from.
 *
 * @param value the value, null if the page has none
 * @param evidence where it came from, null with the value
 */
record Chosen<T>(@Nullable T value, @Nullable Evidence evidence) {

  static <T> Chosen<T> none() {
    return new Chosen<>(null, null);
  }

  static <T> Chosen<T> of(T value, CandidateSource source, int agreeing) {
    return new Chosen<>(value, new Evidence(origin(source), agreeing));
  }

  /** The value from a candidate, with the number of the others that say the same. */
  static Chosen<String> of(Candidate candidate, List<Candidate> all) {
    int agreeing = -1; // not counting the candidate itself
    for (Candidate other : all) {
      agreeing += other.value().equals(candidate.value()) ? 1 : 0;
    }
    return of(candidate.value(), candidate.source(), Math.max(0, agreeing));
  }

  /** This choice if there is a value, else another. */
  Chosen<T> or(Supplier<Chosen<T>> other) {
    return value != null ? this : other.get();
  }

  static Evidence.Origin origin(CandidateSource source) {
    return switch (source) {
      case JSON_LD -> Evidence.Origin.JSON_LD;
      case OPEN_GRAPH, TWITTER, NEWS_META, META, TITLE_ELEMENT -> Evidence.Origin.META;
      case MICRODATA -> Evidence.Origin.MICRODATA;
      case HEADING, BYLINE, TIME_ELEMENT, VISIBLE -> Evidence.Origin.VISIBLE;
      case LINK -> Evidence.Origin.META;
      case URL -> Evidence.Origin.URL;
      case TEXT -> Evidence.Origin.TEXT;
    };
  }
}
