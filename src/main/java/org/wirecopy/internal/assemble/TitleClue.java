package org.wirecopy.internal.assemble;

/** What speaks for or against a title. Shares lie between 0 and 1, the rest are 0 or 1. */
public enum TitleClue {
  // Places that say just this, the site's name aside.
  JSON_LD,
  OPEN_GRAPH,
  TWITTER,
  NEWS_META,
  META,
  MICRODATA,
  TITLE_ELEMENT,
  /** A part of the window's title, between separators. */
  TITLE_PART,
  OPEN_GRAPH_PART,

  /** JSON-LD and Open Graph both. */
  DECLARED_TWICE,

  // The same places on a page that calls itself a news article.
  NEWS_JSON_LD,
  NEWS_OPEN_GRAPH,
  NEWS_H1,

  /** The nearest h1 and the window's title both. */
  H1_AND_TITLE,
  H1_AND_JSON_LD,

  // The headings that say just this.
  FIRST_H1,
  ONLY_H1,
  /** The last h1 above the body. */
  NEAREST_H1,
  OTHER_H1,
  LATER_H1,
  SUBHEADING,
  /** A line that is no heading, and is called a title or set in large type. */
  TITLE_LINE,
  /** On a page without an h1, the last sub-heading or such a line above the body's first words. */
  NEAREST_SUBHEADING,
  /** A title that the page declares, and that a sub-heading says, if need be behind a kicker. */
  DECLARED_SUBHEADING,
  TITLE_HINT,
  PAGE_HEADER_HINT,
  REPEATED,

  // What else the page says that holds this, or that this holds.
  TITLE_BEGINS,
  TITLE_ENDS,
  JSON_LD_LONGER,
  OPEN_GRAPH_LONGER,
  H1_LONGER,
  LONGER_THAN_JSON_LD,
  LONGER_THAN_OPEN_GRAPH,
  LONGER_THAN_H1,

  // Its shape.
  ELLIPSIS,
  SHORT,
  LONG,
  ONE_WORD,
  SEPARATOR,
  ALL_CAPITALS,
  SITE_INSIDE,
  /** The share of the words of the page's address that it holds. */
  SLUG
}
