package org.wirecopy.internal.assemble;

/** What speaks for or against a line of scraped text as its summary. Shares, or 0 and 1. */
public enum TextSummaryClue {
  /** No summary at all. */
  NONE,

  // Where it stands. A stamp is a byline or a date line, a text a line that ends as sentences do.
  NEXT_TO_TITLE,
  SECOND_TO_TITLE,
  FAR_FROM_TITLE,
  STAMP_ABOVE,
  STAMP_SOON_ABOVE,
  STAMP_BELOW,
  STAMP_SOON_BELOW,
  LABEL_ABOVE,
  LABEL_BELOW,
  TEXT_BELOW,
  CREDIT_ABOVE,
  CREDIT_BELOW,
  DATELINE_BELOW,
  /** Kept as copy: first of it, second, further down. */
  OPENS_COPY,
  SECOND_OF_COPY,
  INSIDE_COPY,
  ABOVE_COPY,
  FIRST_TEXT,
  /** The only text between title and copy. */
  ONLY_TEXT,

  // Its shape.
  SHORT,
  LONG,
  VERY_LONG,
  STOP,
  SENTENCES,
  MANY_SENTENCES,
  QUESTION,
  SPEECH,
  DATELINE,
  LED,
  STAMP,
  CREDIT,
  PICTURE,
  FURNITURE,
  ADDRESS,
  /** Less than three fifths as long as the next text. */
  SHORTER_THAN_NEXT,
  MUCH_SHORTER_THAN_NEXT,

  // What else says so.
  SAID_AGAIN,
  LIKE_TITLE,
  A_LITTLE_LIKE_TITLE,
  /** The share of its words that the copy has elsewhere. */
  COHESION,
  STRANGE,
  /** No sentence, but on the matter, within three lines of the title: a deck. */
  DECK,
  /** How much the text below it begins with what it says. */
  RESTATED
}
