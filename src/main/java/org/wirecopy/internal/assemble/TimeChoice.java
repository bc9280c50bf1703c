package org.wirecopy.internal.assemble;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.Page;
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
          CandidateSource.META,
          CandidateSource.TIME_ELEMENT);

  /** Times that are read in one line: published, updated. */
  private static final int MAX_IN_LINE = 2;

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

  /**
   * The last change: what the best place gives, or a line that says so; never before the other, and
   * on its clock.
   */
  static Chosen<Timestamp> modified(
      List<Candidate> candidates,
      HeadLines lines,
      Page page,
      Region region,
      @Nullable Timestamp published,
      PageStamps stamps) {
    for (CandidateSource source : ORDER) {
      for (Candidate candidate : candidates) {
        if (candidate.source() == source && !isTeasers(candidate, page, region)) {
          Timestamp stamp = stamps.read(candidate.value());
          if (stamp != null && isChange(stamp, published, stamps)) {
            return Chosen.of(LocalClock.onClockOf(published, stamp), source, 0);
          }
        }
      }
    }
    for (Line line : lines.lines()) {
      Timestamp change = line.zone() == Zone.HEAD ? change(line, stamps) : null;
      if (change != null && !change.equals(published) && isChange(change, published, stamps)) {
        return Chosen.of(LocalClock.onClockOf(published, change), CandidateSource.TEXT, 0);
      }
    }
    return Chosen.none();
  }

  /**
   * The first time of a line that it calls one of a change: that of publication may stand before.
   */
  private static @Nullable Timestamp change(Line line, PageStamps stamps) {
    String rest = line.apart();
    Stamp stamp = stamps.find(line);
    for (int i = 0; stamp != null && i < MAX_IN_LINE; i++) {
      if (stamp.role() == Stamp.Role.MODIFIED) {
        return stamp.value();
      }
      rest = PageStamps.without(stamp, rest);
      stamp = stamps.find(rest);
    }
    return null;
  }

  /** True of a time element outside the article's head. */
  private static boolean isTeasers(Candidate candidate, Page page, Region region) {
    return candidate.source() == CandidateSource.TIME_ELEMENT
        && region.zone(page.textStart(candidate.node())) != Zone.HEAD;
  }

  private static boolean isChange(
      Timestamp stamp, @Nullable Timestamp published, PageStamps stamps) {
    return stamps.isPossible(stamp)
        && (published == null || !stamp.date().isBefore(published.date().minusDays(1)));
  }
}
