package org.wirecopy;

/**
 * What to prefer where it is uncertain whether a block is part of the article: few words too many
 * or few words too few. On most pages it changes nothing, for most blocks are certain.
 */
public enum Precision {
  /** Both count about the same; the default. */
  BALANCED,
  /** Rather miss a paragraph than show a teaser: for indexing and for reading aloud. */
  PRECISION,
  /** Rather show a teaser than miss a paragraph: for archives and for later filtering. */
  RECALL
}
