package org.wirecopy.internal.assemble;

/** What speaks for or against a set of authors. */
public enum AuthorClue {
  NONE,
  // The places that name just these.
  JSON_LD,
  NEWS_META,
  META,
  OPEN_GRAPH,
  MICRODATA,
  MICRODATA_FAR,
  LINK,
  LINK_FAR,
  BYLINE,
  BYLINE_TAIL,
  BYLINE_FAR,
  LINE,
  LINE_TAIL,
  /** More than one place names them. */
  AGREED,
  DECLARED_AND_SEEN,

  // Who they are.
  PERSON,
  BODY,
  PERSON_AND_BODY,
  SITE,
  LOGIN,
  ONE_WORD,
  TWO,
  MANY,

  // The other sets.
  PART_OF_OTHER,
  HOLDS_OTHER,
  /** All of the names stand in a byline or a line of the article's head. */
  IN_HEAD
}
