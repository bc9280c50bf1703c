package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Author;
import org.wirecopy.Image;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.PlainText;
import org.wirecopy.internal.page.Head;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * The article's images: the one that the page declares, then those that stand between headline and
 * end of the body, with what is printed under them. A picture that is shown in several sizes is one
 * image; logos, portraits of authors and teasers of other stories are none.
 */
final class Pictures {

  private static final int MAX_IMAGES = 30;

  /** So many pictures are looked at with what stands around them: a page may hold a million. */
  private static final int MAX_LOOKS = 300;

  private final Page page;
  private final String base;
  private final SiteNames sites;
  private final String title; // its key
  private final Set<String> authors = new HashSet<>();
  private final PicturePlaces places;
  private final Captions captions;
  private final Map<String, Shown> shown = new LinkedHashMap<>(); // by the key of their names

  /** A picture as shown, perhaps more than once. */
  private record Shown(
      String url, @Nullable String caption, @Nullable String alternative, @Nullable String credit) {

    static Shown bare(String url) {
      return new Shown(url, null, null, null);
    }

    /** This one's texts before another's. */
    Shown before(Shown other) {
      return new Shown(
          url,
          caption == null ? other.caption : caption,
          alternative == null ? other.alternative : alternative,
          credit == null ? other.credit : credit);
    }
  }

  /** What is known of the article before its images are. */
  record Known(SiteNames sites, @Nullable String title, List<Author> authors) {}

  private Pictures(Page page, Region region, Selection selection, Known known, String base) {
    this.page = page;
    this.base = base;
    sites = known.sites;
    title = known.title == null ? "" : LooseKey.of(known.title);
    for (Author author : known.authors) {
      authors.add(LooseKey.of(author.name()));
    }
    places = new PicturePlaces(page, region, selection);
    captions = new Captions(page, selection, title);
  }

  /** Chooses among the declared images and the pictures of a page at {@code base}. */
  static Chosen<List<Image>> choose(
      List<Candidate> declared,
      Page page,
      Region region,
      Selection selection,
      Known known,
      String base) {
    return new Pictures(page, region, selection, known, base).choose(declared);
  }

  private Chosen<List<Image>> choose(List<Candidate> declared) {
    for (CandidateSource source : List.of(CandidateSource.OPEN_GRAPH, CandidateSource.JSON_LD)) {
      for (Candidate candidate : declared) {
        String url = candidate.source() == source ? Urls.absolute(candidate.value(), base) : null;
        if (url != null && !PictureNames.isDecoration(url, base)) {
          read(PictureNames.key(url));
          if (shown.isEmpty() && source == CandidateSource.JSON_LD) {
            addDeclared(declared); // a page that shows none may list them all
          }
          return Chosen.of(ledBy(url, source), source, 0);
        }
      }
    }
    read("");
    List<Image> images = new ArrayList<>();
    shown.values().forEach(each -> images.add(image(each.url, each)));
    return images.isEmpty() ? Chosen.none() : Chosen.of(images, CandidateSource.VISIBLE, 0);
  }

  /** Adds what the article's own JSON-LD lists. */
  private void addDeclared(List<Candidate> declared) {
    for (Candidate candidate : declared) {
      String url =
          candidate.source() == CandidateSource.JSON_LD
              ? Urls.absolute(candidate.value(), base)
              : null;
      if (url != null && shown.size() < MAX_IMAGES && !PictureNames.isDecoration(url, base)) {
        shown.putIfAbsent(PictureNames.key(url), Shown.bare(url));
      }
    }
  }

  /** Collects the pictures of the article, in document order. */
  private void read(String declared) {
    List<Page.Picture> pictures = page.pictures();
    int looks = 0;
    for (int i = 0; i < pictures.size(); i++) {
      Page.Picture picture = pictures.get(i);
      if (!places.mayHold(picture.node()) || isDecoration(picture)) {
        continue;
      }
      String url = Urls.absolute(picture.url(), base);
      if (url == null || PictureNames.isDecoration(url, base)) {
        continue;
      }
      String key = PictureNames.key(url);
      Shown before = shown.get(key);
      if (before != null && before.caption != null) {
        continue;
      }
      if (looks++ == MAX_LOOKS || (before == null && shown.size() == MAX_IMAGES)) {
        return;
      }
      int figure = places.figure(picture.node());
      int previous = i == 0 ? -1 : pictures.get(i - 1).node();
      int next = i + 1 == pictures.size() ? page.nodeCount() : pictures.get(i + 1).node();
      Captions.Caption caption = captions.of(picture.node(), figure, previous, next);
      if (key.equals(declared)
          || (places.isOfArticle(picture.node(), figure, caption.sure())
              && (figure >= 0 || !PictureNames.isSign(url))
              && (figure >= 0 || caption.sure() || !places.isPortrait(picture, authors)))) {
        add(
            key,
            before,
            new Shown(
                enlarged(picture.node(), url), caption.text(), text(picture), caption.credit()));
      }
    }
  }

  /** Adds a picture, or what it tells more than it did when it was shown before. */
  private void add(String key, @Nullable Shown before, Shown now) {
    if (before == null) {
      shown.put(key, now);
    } else if (now.caption != null || (before.alternative == null && now.alternative != null)) {
      shown.put(key, now.before(before));
    }
  }

  /** True of what is small, or a stripe, or called as the site or an author is. */
  private boolean isDecoration(Page.Picture picture) {
    if (PicturePlaces.isSmall(picture.width(), picture.height())) {
      return true;
    }
    String key = LooseKey.of(picture.alternative());
    return key.isEmpty()
        ? !picture.alternative().isBlank() // a smiley
        : authors.contains(key) || sites.containsKey(key);
  }

  /** The picture that a picture leads to when it is clicked, if the link is one to a file. */
  private String enlarged(int picture, String url) {
    String link = places.link(picture);
    String large = PictureNames.isPicture(link) ? Urls.absolute(link, base) : null;
    return large == null ? url : large;
  }

  /** The alternative text on one line, unless it is the name of the file. */
  private static @Nullable String text(Page.Picture picture) {
    String alternative = PlainText.line(picture.alternative());
    boolean file = PictureNames.isFile(alternative, picture.url());
    return alternative.isEmpty() || file ? null : alternative;
  }

  /**
   * The declared image first, under its own address; a figure that shows the same lends its text.
   */
  private List<Image> ledBy(String url, CandidateSource source) {
    List<Image> images = new ArrayList<>();
    Shown same = shown.remove(PictureNames.key(url));
    String text = source == CandidateSource.OPEN_GRAPH ? declaredText() : null;
    images.add(same == null ? new Image(url, null, text, null) : image(url, same));
    shown.values().forEach(each -> images.add(image(each.url, each)));
    return images;
  }

  /** What the page says of the picture that it declares; sites often put the title there. */
  private @Nullable String declaredText() {
    for (Head.Meta meta : page.head().metas()) {
      if (meta.key().equals("og:image:alt")) {
        String text = PlainText.line(meta.content());
        String key = LooseKey.of(text);
        return key.isEmpty() || key.equals(title) || sites.containsKey(key) ? null : text;
      }
    }
    return null;
  }

  private static Image image(String url, Shown shown) {
    return new Image(url, shown.caption, shown.alternative, shown.credit);
  }
}
