package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/**
 * The short lines between headline and body: a byline that begins like one, a date line. They need
 * no markup, so they are what is left where a page has none, and all there is in scraped text.
 *
 * @param authors bylines, the nearest to the body first
 * @param published times of publication, the nearest first, those that say so before all
 * @param modified times that say that they are of a change
 */
record HeadLines(List<Candidate> authors, List<Candidate> published, List<Candidate> modified) {

  /** How many blocks before the body are looked at. */
  private static final int REACH = 20;

  private static final int MAX_LENGTH = 160;

  static HeadLines read(Page page, Selection selection, StampContext context) {
    HeadLines lines = new HeadLines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    int first = selection.first();
    int start = first < 0 ? Math.min(page.blockCount(), REACH) : first;
    int said = 0;
    for (int block = start - 1; block >= Math.max(0, start - REACH); block--) {
      if (page.blockLength(block) > MAX_LENGTH) {
        continue;
      }
      String text = page.line(page.blockStart(block), page.blockEnd(block));
      Candidate candidate = new Candidate(text, CandidateSource.TEXT, page.blockNode(block));
      if (AuthorNames.isByline(text)) {
        lines.authors.add(candidate);
      }
      Stamp stamp = PublicationStamp.find(text, context);
      if (stamp == null) {
        continue;
      }
      switch (stamp.role()) {
        case MODIFIED -> lines.modified.add(candidate);
        case PUBLISHED -> lines.published.add(said++, candidate);
        case UNKNOWN -> lines.published.add(candidate);
      }
    }
    return lines;
  }
}
