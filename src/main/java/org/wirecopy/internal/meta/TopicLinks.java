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

  private final Page page;

  // Of those that the nodes stand in which are being read, in document order.
  private int listEnd = -1;
  private int menuEnd = -1;
  private int articleEnd = -1;

  private TopicLinks(Page page) {
    this.page = page;
  }

  static void read(Page page, Candidates found) {
    TopicLinks links = new TopicLinks(page);
    for (int node = links.next(0); node < page.nodeCount(); node = links.next(node + 1)) {
      found.add(Kind.TOPIC, page.text(node), CandidateSource.VISIBLE, node);
    }
  }

  /** The first tag from there on, the count of nodes if there is none. */
  private int next(int from) {
    int node = from;
    while (node < page.nodeCount() && !isTag(node)) {
      node++;
    }
    return node;
  }

  /** True of a tag; to be asked of one node after the other. */
  private boolean isTag(int node) {
    ElementType type = page.type(node);
    if (type == ElementType.ARTICLE || type == ElementType.MAIN) {
      articleEnd = Math.max(articleEnd, page.subtreeEnd(node));
    }
    if ((type == ElementType.FOOTER && node >= articleEnd && !Hint.ARTICLE.in(page.hints(node)))
        || (type == ElementType.NAV && (node >= articleEnd || !isOfTopics(page, node)))) {
      menuEnd = Math.max(menuEnd, page.subtreeEnd(node));
    }
    if (node < menuEnd) {
      return false;
    }
    int length = page.textLength(node);
    if (Hint.TAGS.in(page.hints(node)) && length <= MAX_LIST) {
      listEnd = Math.max(listEnd, page.subtreeEnd(node));
    }
    return type == ElementType.A
        && length > 0
        && length <= MAX_TOPIC
        && (node < listEnd || WORDS.leadTo(page.ref(node)));
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
