package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.text.LooseKey;

/**
 * Chooses the title by a vote: every candidate, its site suffix cut off, supports those that say
 * the same, and in part those that it contains between separators. No source is right on more than
 * three pages of four, their union on 99 of 100.
 */
final class TitleChoice {

  private static final int MAX_LENGTH = 400;

  /** What an agreeing part of a longer candidate counts. */
  private static final double PART = 0.4;

  private final SiteNames sites;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<String> keys = new ArrayList<>();

  private TitleChoice(SiteNames sites) {
    this.sites = sites;
  }

  static Chosen<String> choose(List<Candidate> proposed, SiteNames sites) {
    TitleChoice choice = new TitleChoice(sites);
    for (Candidate candidate : proposed) {
      choice.add(candidate);
    }
    return choice.best();
  }

  private void add(Candidate candidate) {
    String cut = withoutSite(candidate.value());
    String key = LooseKey.of(cut);
    if (!key.isEmpty() && cut.length() <= MAX_LENGTH && !sites.contains(cut)) {
      candidates.add(new Candidate(cut, candidate.source(), candidate.node()));
      keys.add(key);
    }
  }

  private Chosen<String> best() {
    int best = -1;
    double bestVotes = 0;
    for (int i = 0; i < candidates.size(); i++) {
      double votes = votes(i);
      if (votes > bestVotes) {
        best = i;
        bestVotes = votes;
      }
    }
    if (best < 0) {
      return Chosen.none();
    }
    int agreeing = -1;
    for (String key : keys) {
      agreeing += key.equals(keys.get(best)) ? 1 : 0;
    }
    Candidate chosen = candidates.get(best);
    return Chosen.of(chosen.value(), chosen.source(), agreeing);
  }

  private double votes(int candidate) {
    String key = keys.get(candidate);
    double votes = 0;
    int headings = 0;
    for (int i = 0; i < candidates.size(); i++) {
      double weight = weight(candidates.get(i).source());
      if (candidates.get(i).source() == CandidateSource.HEADING && headings++ > 0) {
        weight /= 4; // one page, one headline: the first
      }
      String other = keys.get(i);
      if (other.equals(key)) {
        votes += weight;
      } else if (other.startsWith(key) || other.endsWith(key)) {
        votes += weight * PART;
      }
    }
    // Of equals, the one from the better source: its spelling is the page's.
    return votes + weight(candidates.get(candidate).source()) / 100;
  }

  private static double weight(CandidateSource source) {
    return switch (source) {
      case JSON_LD -> 1.0;
      case HEADING -> 1.0;
      case MICRODATA -> 0.8;
      case OPEN_GRAPH -> 0.8;
      case NEWS_META, TWITTER -> 0.4;
      case META -> 0.3;
      case TITLE_ELEMENT -> 0.5;
      default -> 0.2;
    };
  }

  /** Cuts the site's name off either end, as often as it stands there. */
  private String withoutSite(String title) {
    String text = title;
    for (int pass = 0; pass < 4; pass++) {
      String shorter = cutOnce(text);
      if (shorter.equals(text)) {
        return text;
      }
      text = shorter;
    }
    return text;
  }

  private String cutOnce(String text) {
    for (int i = text.length() - 1; i > 0; i--) {
      if (isSeparator(text, i) && sites.contains(text.substring(i + 1))) {
        return text.substring(0, i).strip();
      }
    }
    for (int i = 1; i < text.length() - 1; i++) {
      if (isSeparator(text, i) && sites.contains(text.substring(0, i))) {
        return text.substring(i + 1).strip();
      }
    }
    return text;
  }

  /** Marks that stand between a title and what is not part of it; dashes and colons need spaces. */
  private static boolean isSeparator(String text, int i) {
    char c = text.charAt(i);
    boolean spaced =
        i + 1 < text.length() && text.charAt(i + 1) == ' ' && text.charAt(i - 1) == ' ';
    return switch (c) {
      case '|', '｜', '»', '«', '•', '·', '_', '¦', '‖' -> true;
      case '-', '–', '—', ':', '/', '>', '<', '~' -> spaced;
      default -> false;
    };
  }
}
