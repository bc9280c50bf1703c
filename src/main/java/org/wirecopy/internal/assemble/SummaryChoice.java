package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.text.LooseKey;

/**
 * Chooses the summary: the paragraph set apart under the headline, if the page has one; else what
 * it says of itself to machines, unless that only repeats how the body begins.
 */
final class SummaryChoice {

  private static final int MIN_LENGTH = 20;

  private SummaryChoice() {}

  static Chosen<String> choose(
      List<Candidate> candidates, @Nullable String title, String bodyStart, int bodyOffset) {
    String titleKey = title == null ? "" : LooseKey.of(title);
    String bodyKey = LooseKey.of(bodyStart);
    List<Candidate> usable = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String key = LooseKey.of(candidate.value());
      if (candidate.value().length() >= MIN_LENGTH && !key.isEmpty() && !key.equals(titleKey)) {
        usable.add(candidate);
      }
    }
    for (Candidate candidate : usable) {
      if (candidate.source() == CandidateSource.VISIBLE && supported(candidate, usable)) {
        return Chosen.of(candidate, usable);
      }
    }
    for (Candidate candidate : usable) {
      if (candidate.source() == CandidateSource.VISIBLE) {
        return Chosen.of(candidate, usable);
      }
    }
    for (Candidate candidate : usable) {
      if (!bodyKey.startsWith(cutKey(candidate.value()))) {
        return Chosen.of(candidate, usable);
      }
    }
    return Chosen.none();
  }

  private static boolean supported(Candidate visible, List<Candidate> all) {
    String key = LooseKey.of(visible.value());
    for (Candidate other : all) {
      if (other.source() != CandidateSource.VISIBLE && key.startsWith(cutKey(other.value()))) {
        return true;
      }
    }
    return false;
  }

  /** The key of a text that may be cut short with an ellipsis. */
  private static String cutKey(String text) {
    return LooseKey.of(text);
  }
}
