package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Image;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;

/**
 * The article's images: the one that the page declares, then those of the figures that stand
 * between headline and end of the body, with what is printed under them.
 */
final class Pictures {

  private static final int MAX_IMAGES = 30;
  private static final int MAX_CAPTION = 1_000;

  /** Figures lie no deeper around their picture. */
  private static final int MAX_UP = 6;

  private final Page page;
  private final Region region;
  private final String base;
  private final Map<String, Image> figures = new LinkedHashMap<>();

  private Pictures(Page page, Region region, String base) {
    this.page = page;
    this.region = region;
    this.base = base;
  }

  /** Chooses among the declared images and the pictures of a page at {@code base}. */
  static Chosen<List<Image>> choose(
      List<Candidate> declared, Page page, Region region, String base) {
    Pictures pictures = new Pictures(page, region, base);
    pictures.readFigures();
    for (CandidateSource source : List.of(CandidateSource.OPEN_GRAPH, CandidateSource.JSON_LD)) {
      for (Candidate candidate : declared) {
        String url = candidate.source() == source ? Urls.absolute(candidate.value(), base) : null;
        if (url != null) {
          return Chosen.of(pictures.ledBy(url), source, 0);
        }
      }
    }
    return pictures.figures.isEmpty()
        ? Chosen.none()
        : Chosen.of(List.copyOf(pictures.figures.values()), CandidateSource.VISIBLE, 0);
  }

  private void readFigures() {
    for (Page.Picture picture : page.pictures()) {
      int figure = figure(picture.node());
      if (figures.size() == MAX_IMAGES) {
        return;
      }
      if (figure < 0 || !isOfArticle(figure)) {
        continue;
      }
      String url = Urls.absolute(picture.url(), base);
      // The caption is looked for once a file: a figure may hold the same picture a million times.
      if (url != null && !figures.containsKey(file(url))) {
        String alternative = picture.alternative().strip();
        figures.put(
            file(url), new Image(url, caption(figure), alternative.isEmpty() ? null : alternative));
      }
    }
  }

  private boolean isOfArticle(int node) {
    return region.zone(page.textStart(node)) != Zone.FAR && !region.isForeign(page, node);
  }

  /**
   * The declared image first, under its own address; a figure that shows the same lends its text.
   */
  private List<Image> ledBy(String url) {
    List<Image> images = new ArrayList<>();
    Image shown = figures.remove(file(url));
    images.add(
        shown == null
            ? new Image(url, null, null)
            : new Image(url, shown.caption(), shown.alternative()));
    images.addAll(figures.values());
    return images;
  }

  private int figure(int picture) {
    int node = page.parent(picture);
    for (int up = 0; up < MAX_UP && node >= 0; up++) {
      if (page.type(node) == ElementType.FIGURE) {
        return node;
      }
      node = page.parent(node);
    }
    return -1;
  }

  private @Nullable String caption(int figure) {
    for (int node = figure + 1; node < page.subtreeEnd(figure); node++) {
      int length = page.textLength(node);
      if (page.type(node) == ElementType.FIGCAPTION && length > 0 && length <= MAX_CAPTION) {
        return withoutCredit(page.text(node));
      }
    }
    return null;
  }

  /** The caption before a last stretch that names the photographer; null if there is no more. */
  private static @Nullable String withoutCredit(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      boolean sign = text.charAt(i) == '©';
      boolean colon = text.charAt(i) == ':' || text.charAt(i) == '：';
      int start = colon ? wordStart(text, i) : i;
      boolean credit =
          colon && BylineWords.PICTURES.contains(text.substring(start, i).toLowerCase(Locale.ROOT));
      if (sign || credit) {
        return orNull(text.substring(0, start));
      }
    }
    return orNull(text);
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** The text without the marks that led to what was cut off. */
  private static @Nullable String orNull(String text) {
    int end = text.length();
    while (end > 0 && " -–—|/·(（[".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    String rest = text.substring(0, end).strip();
    return rest.isEmpty() ? null : rest;
  }

  /** The name of the file: sizes of one picture differ in what stands before and behind it. */
  private static String file(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    return url.substring(url.lastIndexOf('/', end - 1) + 1, end);
  }
}
