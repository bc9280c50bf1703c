package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.Author;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.text.LooseKey;

/**
 * Chooses the authors: those of the best place that names people; if none does, those of the best
 * place that names a body other than the site.
 */
final class AuthorChoice {

  private static final List<CandidateSource> ORDER =
      List.of(
          CandidateSource.JSON_LD,
          CandidateSource.NEWS_META,
          CandidateSource.MICRODATA,
          CandidateSource.META,
          CandidateSource.OPEN_GRAPH,
          CandidateSource.LINK,
          CandidateSource.BYLINE,
          CandidateSource.TEXT);

  private AuthorChoice() {}

  static Chosen<List<Author>> choose(List<Candidate> candidates, SiteNames sites) {
    Chosen<List<Author>> bodies = Chosen.none();
    for (CandidateSource source : ORDER) {
      List<Author> authors = from(source, candidates, sites);
      if (authors.isEmpty()) {
        continue;
      }
      if (authors.stream().anyMatch(a -> a.kind() == Author.Kind.PERSON)) {
        return Chosen.of(authors, source, 0);
      }
      if (bodies.value() == null) {
        bodies = Chosen.of(authors, source, 0);
      }
    }
    return bodies;
  }

  private static List<Author> from(
      CandidateSource source, List<Candidate> candidates, SiteNames sites) {
    List<Author> authors = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.source() != source) {
        continue;
      }
      for (Author author : AuthorNames.in(candidate.value())) {
        if (!sites.contains(author.name()) && seen.add(LooseKey.of(author.name()))) {
          authors.add(author);
        }
      }
      if ((source == CandidateSource.BYLINE || source == CandidateSource.TEXT)
          && !authors.isEmpty()) {
        break; // the first byline is the article's; later ones are those of teasers
      }
    }
    return authors;
  }
}
