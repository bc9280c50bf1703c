package org.wirecopy.internal.meta;

import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * Reads the tags that a page shows: links to pages about a topic, told by a part of the address's
 * path, and links inside an element that is called a list of tags.
 */
final class TopicLinks {

  private static final PathWords WORDS = PathWords.of("topic-paths.tsv");

  /** A longer text is a headline. */
  private static final int MAX_TOPIC = 60;

  /** An element with more text is no list of tags, whatever it is called. */
  private static final int MAX_LIST = 600;

  private TopicLinks() {}

  static void read(Page page, Candidates found) {
    int listEnd = -1; // of the list of tags that the nodes stand in
    int menuEnd = -1;
    for (int node = 0; node < page.nodeCount(); node++) {
      ElementType type = page.type(node);
      if (type == ElementType.NAV || type == ElementType.FOOTER) {
        menuEnd = Math.max(menuEnd, page.subtreeEnd(node));
      }
      if (node < menuEnd) {
        continue;
      }
      if (Hint.TAGS.in(page.hints(node)) && page.textLength(node) <= MAX_LIST) {
        listEnd = Math.max(listEnd, page.subtreeEnd(node));
      }
      int length = page.textLength(node);
      if (type == ElementType.A
          && length > 0
          && length <= MAX_TOPIC
          && (node < listEnd || WORDS.leadTo(page.ref(node)))) {
        found.add(Kind.TOPIC, page.text(node), CandidateSource.VISIBLE, node);
      }
    }
  }
}
