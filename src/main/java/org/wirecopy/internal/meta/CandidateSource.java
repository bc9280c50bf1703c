package org.wirecopy.internal.meta;

/** The places that a value is read from, those that are right more often first. */
public enum CandidateSource {
  JSON_LD,
  OPEN_GRAPH,
  TWITTER,
  NEWS_META,
  META,
  MICRODATA,
  HEADING,
  TITLE_ELEMENT,
  BYLINE,
  TIME_ELEMENT,
  VISIBLE,
  LINK,
  URL,
  TEXT;
}
