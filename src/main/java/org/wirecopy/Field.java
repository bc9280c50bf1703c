package org.wirecopy;

/** The fields of an article that {@link Article#evidence} speaks of. */
public enum Field {
  /** {@link Article#title()}. */
  TITLE,
  /** {@link Article#summary()}. */
  SUMMARY,
  /** {@link Article#authors()}. */
  AUTHORS,
  /** {@link Article#published()}. */
  PUBLISHED,
  /** {@link Article#modified()}. */
  MODIFIED,
  /** {@link Article#url()}. */
  URL,
  /** {@link Article#site()}. */
  SITE,
  /** {@link Article#language()}. */
  LANGUAGE,
  /** {@link Article#topics()}. */
  TOPICS,
  /** {@link Article#images()}. */
  IMAGES,
  /** {@link Article#blocks()} and {@link Article#text()}. */
  BODY
}
