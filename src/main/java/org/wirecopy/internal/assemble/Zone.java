package org.wirecopy.internal.assemble;

/** Where on a page something stands, seen from the article. */
enum Zone {
  /** Around headline and first paragraph. */
  HEAD,
  /** Behind the first paragraphs, up to shortly behind the last. */
  TAIL,
  /** Elsewhere: in the page's header, in teasers. */
  FAR
}
