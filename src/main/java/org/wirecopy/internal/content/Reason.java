package org.wirecopy.internal.content;

/** Why a block was kept or dropped. */
public enum Reason {
  /** It reads as part of the article. */
  PROSE(true),
  /** It stands before the article begins or after it has ended. */
  OUTSIDE(false),
  /** Its place is marked as something else: navigation, comments, an advertisement. */
  MARKED(false),
  /** It is mostly link text. */
  LINKS(false),
  /** It captions an image. */
  CAPTION(false),
  /** It says what the title, the summary, the byline or the date line says. */
  REPEATS(false),
  /** It is part of another article on the same page. */
  OTHER_ARTICLE(false),
  /** It does not read as part of the article. */
  LABEL(false);

  private final boolean kept;

  Reason(boolean kept) {
    this.kept = kept;
  }

  /** True if a block with this reason is part of the body. */
  public boolean isKept() {
    return kept;
  }
}
