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

  /** Nodes of the largest menu that is looked through. */
  private static final int MAX_MENU = 40;

  private TopicLinks() {}

  static void read(Page page, Candidates found) {
    int listEnd = -1; // of the list of tags that the nodes stand in
    int menuEnd = -1;
    int articleEnd = -1;
    for (int node = 0; node < page.nodeCount(); node++) {
      ElementType type = page.type(node);
      if (type == ElementType.ARTICLE || type == ElementType.MAIN) {
        articleEnd = Math.max(articleEnd, page.subtreeEnd(node));
      }
      if ((type == ElementType.FOOTER && node >= articleEnd && !Hint.ARTICLE.in(page.hints(node)))
          || (type == ElementType.NAV && (node >= articleEnd || !isOfTopics(page, node)))) {
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

  /** True of a short menu of which every link leads to a topic. */
  private static boolean isOfTopics(Page page, int menu) {
    int links = 0;
    int end = page.subtreeEnd(menu);
    for (int node = menu; node < end && end - menu <= MAX_MENU; node++) {
      if (page.type(node) == ElementType.A) {
        if (!WORDS.leadTo(page.ref(node))) {
          return false;
        }
        links++;
      }
    }
    return links > 0;
  }
}
