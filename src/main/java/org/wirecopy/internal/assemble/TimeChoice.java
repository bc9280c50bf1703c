package org.wirecopy.internal.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.time.Stamp;

/** Chooses the times of publication and of the last change. */
final class TimeChoice {

  private static final double[] WEIGHTS = Weights.of("published", DayClue.values());

  private static final List<CandidateSource> ORDER =
      List.of(
          CandidateSource.JSON_LD,
          CandidateSource.OPEN_GRAPH,
          CandidateSource.NEWS_META,
          CandidateSource.MICRODATA,
          CandidateSource.META);

  private TimeChoice() {}

  /** The publication: the day that most speaks for, on the page's own clock. */
  static Chosen<Timestamp> published(List<Option<Timestamp>> options) {
    int best = Weights.best(options, WEIGHTS);
    if (best < 0 || Weights.score(options.get(best), WEIGHTS) < WEIGHTS[DayClue.NONE.ordinal()]) {
      return Chosen.none();
    }
    Option<Timestamp> option = options.get(best);
    return Chosen.of(option.value(), option.source(), option.agreeing());
  }

  /** The last change: what the best place gives, or a line that says so; never before the other. */
  static Chosen<Timestamp> modified(
      List<Candidate> candidates,
      HeadLines lines,
      @Nullable Timestamp published,
      PageStamps stamps) {
    for (CandidateSource source : ORDER) {
      for (Candidate candidate : candidates) {
        if (candidate.source() == source) {
          Timestamp stamp = stamps.read(candidate.value());
          if (stamp != null && isChange(stamp, published, stamps)) {
            return Chosen.of(stamp, source, 0);
          }
        }
      }
    }
    for (Line line : lines.lines()) {
      Stamp stamp = line.zone() == Zone.HEAD ? stamps.find(line.text()) : null;
      if (stamp != null
          && stamp.role() == Stamp.Role.MODIFIED
          && isChange(stamp.value(), published, stamps)) {
        return Chosen.of(stamp.value(), CandidateSource.TEXT, 0);
      }
    }
    return Chosen.none();
  }

  private static boolean isChange(
      Timestamp stamp, @Nullable Timestamp published, PageStamps stamps) {
    return !DayReadings.isAfter(stamp, stamps.context())
        && (published == null || !stamp.date().isBefore(published.date().minusDays(1)));
  }
}
