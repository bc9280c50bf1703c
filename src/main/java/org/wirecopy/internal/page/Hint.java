package org.wirecopy.internal.page;

/**
 * What a class, id, role or test id says about an element. A hint is a word that web designers use,
 * never the name of a site; {@code hints.tsv} lists the words.
 */
public enum Hint {
  ARTICLE,
  BODY,
  TITLE,
  SUMMARY,
  BYLINE,
  DATE,
  CAPTION,
  KICKER,
  RELATED,
  SHARE,
  NEWSLETTER,
  COMMENTS,
  NAVIGATION,
  FOOTER,
  HEADER,
  SIDEBAR,
  ADVERTISEMENT,
  TAGS,
  BIO,
  LIVE,
  GALLERY,
  PLAYER,
  EMBED,
  PAYWALL,
  CONSENT,
  OVERLAY,
  METADATA,
  LISTING,
  SCREEN_READER,
  DROP_CAP,
  ICON,
  PARAGRAPH;

  private final int bit = 1 << ordinal();

  /** This hint's bit in a set of hints. */
  public int bit() {
    return bit;
  }

  /** True if the set of hints holds this one. */
  public boolean in(int hints) {
    return (hints & bit) != 0;
  }
}
