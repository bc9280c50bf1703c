package org.wirecopy.internal.assemble;

/** What speaks for or against a line of scraped text as its title. Shares, or 0 and 1. */
public enum TextTitleClue {
  /** No title at all. */
  NONE,

  // Where it stands. A stamp is a byline or a date line.
  STAMP_BELOW,
  STAMP_SOON_BELOW,
  STAMP_ABOVE,
  STAMP_SOON_ABOVE,
  TEXT_BELOW,
  NEAR_TEXT,
  FAR,
  KEPT,
  BEHIND_BEGIN,
  FIRST_LINE,
  LABEL_ABOVE,
  LABEL_BELOW,
  SENTENCE_BELOW,
  SENTENCE_ABOVE,
  /** Comes before all other lines of its length. */
  FIRST_LONG,
  LAST_LONG,

  // Its shape.
  VERY_SHORT,
  SHORT,
  LONG,
  VERY_LONG,
  ONE_WORD,
  TWO_WORDS,
  STOP,
  COLON,
  QUESTION,
  COMMA,
  CAPITALS,
  SMALL,
  DIGIT,
  SEPARATOR,
  ADDRESS,
  BRACKETED,
  RIGHTS,
  ICONS,
  BYLINE,
  DATE,
  NAME,
  CREDIT,
  PICTURE,
  FURNITURE,
  /** Three or more parts between marks, as menus and paths have them. */
  LISTS,
  /** Four words or more, none of them in the text. */
  STRANGE,

  // What else says so.
  SAID_AGAIN,
  SAID_AGAIN_NEAR,
  WINDOW,
  WINDOW_PART,
  LIKE_WINDOW,
  A_LITTLE_LIKE_WINDOW,
  /** A line before it says this and something else beside, as windows' titles and paths do. */
  PART_OF_EARLIER,
  /** A line behind it says a part of this. */
  HOLDS_LATER,
  /** The window's title with the site's name behind it. */
  WITH_SITE,
  /** Of all lines the most like the window's title. */
  MOST_LIKE_WINDOW,
  /** Stands where headlines do: above byline and date, or right below a date. */
  PLACED,
  /** Of the lines with a headline's shape the one nearest to the copy. */
  NEAREST,
  HEADLINE_SHAPE,
  /** Below a shorter line that could be the headline, as summaries stand. */
  BELOW_HEADLINE,
  /** Above a longer line that could be the summary. */
  ABOVE_SUMMARY,
  /** The share of its words that the text has too. */
  COHESION,
  MOST_COHESIVE,
  LONGEST
}
