package org.wirecopy.internal.content;

import org.wirecopy.internal.page.Page;

/** What the words of a line tell to other stages. */
public final class PageLines {

  private PageLines() {}

  /**
   * True of a line that belongs to the page and not to the article: a prompt, a pointer, a credit.
   *
   * @param units how long its text is, a wide character counting for more than one
   */
  public static boolean isFurniture(Page page, int block, int units) {
    return Furniture.get().holds(page, block, units);
  }

  /** True of a line that points to another article, or heads a list of such. */
  public static boolean leadsAway(Page page, int block) {
    return Furniture.get().leads(page, block);
  }

  /** True of a text whose last part is a credit for a picture. */
  public static boolean endsInCredit(String text) {
    return PictureCredits.get().end(text.toCharArray(), 0, text.length());
  }
}
