package org.wirecopy.internal.assemble;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.StampContext;

/**
 * Chooses a time: that of the best place that gives one; if it gives only the day, the time of day
 * comes from a place that gives the same day.
 */
final class TimeChoice {

  private static final List<CandidateSource> ORDER =
      List.of(
          CandidateSource.JSON_LD,
          CandidateSource.OPEN_GRAPH,
          CandidateSource.NEWS_META,
          CandidateSource.MICRODATA,
          CandidateSource.META,
          CandidateSource.TIME_ELEMENT,
          CandidateSource.VISIBLE,
          CandidateSource.TEXT);

  /** Clocks of publishers and fetchers differ, and zones are read wrong. */
  private static final Duration TOLERANCE = Duration.ofHours(26);

  private TimeChoice() {}

  static Chosen<Timestamp> choose(List<Candidate> candidates, StampContext context) {
    Timestamp best = null;
    CandidateSource source = CandidateSource.TEXT;
    int agreeing = 0;
    for (CandidateSource place : ORDER) {
      for (Candidate candidate : candidates) {
        if (candidate.source() != place) {
          continue;
        }
        Timestamp stamp = PublicationStamp.read(candidate.value(), context);
        if (stamp == null || isAfter(stamp, context.reference())) {
          continue;
        }
        if (best == null) {
          best = stamp;
          source = place;
        } else if (stamp.date().equals(best.date())) {
          agreeing++;
          best = best.time() == null && stamp.time() != null ? stamp : best;
        }
      }
    }
    return best == null ? Chosen.none() : Chosen.of(best, source, agreeing);
  }

  private static boolean isAfter(Timestamp stamp, @Nullable OffsetDateTime reference) {
    return reference != null && stamp.date().isAfter(reference.plus(TOLERANCE).toLocalDate());
  }
}
