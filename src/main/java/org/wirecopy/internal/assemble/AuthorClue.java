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
  /** In a line behind the body, or as its signature. */
  LINE_TAIL,
  /** The person whose page it is, where nothing else names anybody. */
  OWNER,
  // Names in the head with no lead-in: beside a date, else before a role.
  BARE_DATED,
  BARE_ROLED,
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
  /** JSON-LD names others too; it names only some of these. */
  PART_OF_JSON_LD,
  HOLDS_JSON_LD,
  /** The site itself, or a body, where the article's head shows a person's full name. */
  BUT_PERSON_SEEN,
  /** All of the names stand in a byline or a line of the article's head. */
  IN_HEAD
}
