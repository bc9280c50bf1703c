package org.wirecopy.internal.meta;

import org.wirecopy.internal.page.Page;

/** Tells links to an author's page from others: by rel, or by a part of the address's path. */
final class AuthorLinks {

  private static final PathWords WORDS = PathWords.of("author-paths.tsv");

  private AuthorLinks() {}

  /** True if the reference of a link leads to a page about an author. */
  static boolean isAuthor(String reference) {
    return reference.startsWith(Page.BY_AUTHOR) || WORDS.leadTo(reference);
  }
}
