package org.wirecopy.internal.assemble;

/** What speaks for or against a day as the day of publication. */
public enum DayClue {
  NONE,
  // The places that give the day as that of publication.
  JSON_LD,
  /** On a page that calls itself a news article. */
  NEWS_JSON_LD,
  OPEN_GRAPH,
  NEWS_META,
  META,
  MICRODATA,
  URL,
  TIME_HEAD,
  TIME_TAIL,
  TIME_FAR,
  VISIBLE_HEAD,
  VISIBLE_TAIL,
  VISIBLE_FAR,

  // Lines, by what they say of their date.
  LINE_HEAD_PUBLISHED,
  LINE_HEAD,
  /** A further date in a line. */
  LINE_HEAD_LATER,
  LINE_HEAD_MODIFIED,
  /** In a caption or a quotation. */
  LINE_ASIDE,
  /** A paragraph opens with it. */
  OPENING,
  LINE_TAIL_PUBLISHED,
  LINE_TAIL,
  LINE_TAIL_MODIFIED,

  // The places that give it as that of a change.
  DECLARED_MODIFIED,
  /** Nothing gives it as that of publication. */
  ONLY_MODIFIED,
  /** Two declared places, or one and a visible one, give it. */
  AGREED,
  /** The eve or the morrow of what a place gives in UTC. */
  NEXT_TO_UTC,
  /** A declared place gives a time of day. */
  DECLARED_TIME,
  EARLIEST,
  LATEST,
  /** Nearer to the body than any other date in the head. */
  NEAREST,
  /** The only day that the head shows to readers. */
  ONLY_SEEN,
  /** Said to be that of a change where readers see no other. */
  ONLY_SEEN_MODIFIED,
  /** The page's address names its month. */
  URL_MONTH
}
