package org.wirecopy.internal.assemble;

import java.util.EnumSet;
import java.util.Set;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/** Where on a page the pictures of its article stand, and what stands around them. */
final class PicturePlaces {

  /** What lies around a picture and tells whose it is lies no higher. */
  private static final int MAX_UP = 8;

  /** Smaller pictures are icons and portraits. */
  private static final int MIN_WIDTH = 100;

  private static final int MIN_HEIGHT = 60;

  /** Wider pictures are no portraits. */
  private static final int MAX_PORTRAIT = 300;

  /** Wider pictures, by their height, are mastheads and stripes. */
  private static final int MAX_SHAPE = 5;

  /** Characters of the longest line with authors and times. */
  private static final int MAX_BYLINE = 200;

  /** Elements around a portrait and the name beside it. */
  private static final int MAX_UP_TO_NAME = 3;

  /** Figures there are none of the story's either. */
  private static final int NOT_SHOWN =
      Hint.BYLINE.bit() | Hint.BIO.bit() | Hint.NEWSLETTER.bit() | Hint.ADVERTISEMENT.bit();

  private static final int NOT_OF_STORY =
      NOT_SHOWN
          | Hint.SHARE.bit()
          | Hint.NAVIGATION.bit()
          | Hint.FOOTER.bit()
          | Hint.CONSENT.bit()
          | Hint.ICON.bit()
          | Hint.METADATA.bit()
          | Hint.TAGS.bit();

  private static final Set<ElementType> ASIDES =
      EnumSet.of(ElementType.ASIDE, ElementType.NAV, ElementType.FOOTER);

  private static final Set<ElementType> ARTICLES = EnumSet.of(ElementType.ARTICLE);

  private final Page page;
  private final Region region;
  private final int copy; // the innermost node around the whole body, -1 if there is no body

  PicturePlaces(Page page, Region region, Selection selection) {
    this.page = page;
    this.region = region;
    copy = around(page, selection);
  }

  private static int around(Page page, Selection selection) {
    int first = selection.first();
    if (first < 0) {
      return -1;
    }
    int last = page.blockCount() - 1;
    while (last > first && !selection.isKept(last)) {
      last--;
    }
    int node = page.blockNode(first);
    while (node >= 0 && page.subtreeEnd(node) <= page.blockNode(last)) {
      node = page.parent(node);
    }
    return node;
  }

  /** True of the sizes of icons, portraits, stripes and counters; 0 is a size that is not known. */
  static boolean isSmall(int width, int height) {
    return (width > 0 && width < MIN_WIDTH)
        || (height > 0 && height < MIN_HEIGHT)
        || (height > 0 && width > MAX_SHAPE * height);
  }

  /** False of a place that is none of the article's, whatever stands there. */
  boolean mayHold(int picture) {
    return region.zone(page.textStart(picture)) != Zone.FAR && !region.isForeign(page, picture);
  }

  /**
   * True if a picture is one of the article's.
   *
   * @param figure the figure around it, -1 if there is none
   * @param captioned true if a caption is printed under it
   */
  boolean isOfArticle(int picture, int figure, boolean captioned) {
    if (figure >= 0) {
      boolean behind = page.textStart(picture) > region.bodyEnd();
      return !region.isIn(page, picture, NOT_SHOWN)
          && !(behind && isIn(picture, ARTICLES))
          && (captioned || !behind || !leadsAway(picture));
    }
    return isBesideCopy(picture)
        && !region.isIn(page, picture, NOT_OF_STORY)
        && !isIn(picture, ASIDES)
        && (captioned || !leadsAway(picture));
  }

  /** True of a picture before the body in an element that holds one of these names: a portrait. */
  boolean isPortrait(Page.Picture picture, Set<String> names) {
    int node = picture.width() > MAX_PORTRAIT ? -1 : page.parent(picture.node());
    for (int up = 0; up < MAX_UP_TO_NAME && node >= 0 && mayBeByline(node); up++) {
      String text = LooseKey.of(page.text(node));
      if (names.stream().anyMatch(name -> !name.isEmpty() && text.contains(name))) {
        return true;
      }
      node = page.parent(node);
    }
    return false;
  }

  /** True of an element with a line or two between headline and body. */
  private boolean mayBeByline(int node) {
    return page.textLength(node) <= MAX_BYLINE
        && page.textEnd(node) <= region.bodyStart()
        && page.textStart(node) > region.headline();
  }

  /** True between headline and end of the body, and behind it within the element that holds it. */
  private boolean isBesideCopy(int picture) {
    int at = page.textStart(picture);
    if (copy < 0 || at < region.headline()) {
      return false;
    }
    return at <= region.bodyEnd()
        || Hint.GALLERY.in(page.hints(picture) | page.hintsAbove(picture))
        || (page.type(copy) != ElementType.BODY && isBelow(picture, copy));
  }

  private boolean isBelow(int node, int above) {
    return node > above && node < page.subtreeEnd(above);
  }

  /** True of a picture in an element of such a type that does not hold the body too. */
  private boolean isIn(int picture, Set<ElementType> types) {
    int node = page.parent(picture);
    for (int up = 0; up < MAX_UP && node >= 0 && !isBelow(copy, node) && node != copy; up++) {
      if (types.contains(page.type(node))) {
        return true;
      }
      node = page.parent(node);
    }
    return false;
  }

  /** True if a picture is a link to something else than a picture. */
  private boolean leadsAway(int picture) {
    String link = link(picture);
    return !link.isEmpty()
        && link.charAt(0) != '#'
        && !link.regionMatches(true, 0, "javascript:", 0, 11)
        && !PictureNames.isPicture(link);
  }

  /** The address that a picture leads to, empty if it is no link. */
  String link(int picture) {
    int node = page.parent(picture);
    for (int up = 0; up < MAX_UP && node >= 0; up++) {
      if (page.type(node) == ElementType.A) {
        return page.address(node);
      }
      node = page.parent(node);
    }
    return "";
  }

  /** The nearest figure around a picture, -1 if there is none. */
  int figure(int picture) {
    int node = page.parent(picture);
    for (int up = 0; up < MAX_UP && node >= 0; up++) {
      if (page.type(node) == ElementType.FIGURE) {
        return node;
      }
      node = page.parent(node);
    }
    return -1;
  }
}
