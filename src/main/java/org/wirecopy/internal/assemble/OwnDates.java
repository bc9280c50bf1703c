package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.meta.Addresses;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.time.Stamp;

/**
 * The date that stands by a page's own headline, or by a link to the page itself, wherever on it
 * that is: above a picture far from the text, in a notice "about this article", or among the latest
 * news, where the page lists itself. Asked only where nothing around the body tells a day.
 */
final class OwnDates {

  /** A larger box is no notice: what it holds is not all about this article. */
  private static final int MAX_BOX = 400;

  /** Boxes around a headline or a link that are looked at. */
  private static final int MAX_LEVELS = 5;

  /** Headlines and links that are looked at. */
  private static final int MAX_PLACES = 20;

  /** A shorter key is that of a section or of a site. */
  private static final int MIN_KEY = 10;

  private static final int MAX_TITLE = 300;

  /** A page gives itself few addresses. */
  private static final int MAX_URLS = 4;

  private final Page page;
  private final Candidates candidates;
  private final PageStamps stamps;
  private final Set<String> titles = new HashSet<>();
  private final List<String> windows = new ArrayList<>();
  private final Set<String> urls = new HashSet<>();

  OwnDates(Page page, Candidates candidates, PageStamps stamps) {
    this.page = page;
    this.candidates = candidates;
    this.stamps = stamps;
  }

  private void readNames() {
    for (Candidate title : candidates.of(Kind.TITLE)) {
      CandidateSource source = title.source();
      String key = source == CandidateSource.HEADING ? "" : LooseKey.of(title.value());
      if (key.length() >= MIN_KEY) {
        titles.add(key);
        if (source == CandidateSource.TITLE_ELEMENT) {
          windows.add(key);
        }
      }
    }
    for (Candidate url : candidates.of(Kind.URL)) {
      if (urls.size() < MAX_URLS && path(url.value()).length() > 1) {
        urls.add(url.value());
      }
    }
  }

  /** The time that {@link #text} gives; null if there is none. */
  @Nullable Timestamp read() {
    return stamps.read(text());
  }

  /** The text of the smallest box with the article's date in it; empty if there is none. */
  String text() {
    readNames();
    int places = 0;
    for (int node = 0; node < page.nodeCount() && places < MAX_PLACES; node++) {
      if (Hint.COMMENTS.in(page.hints(node) | page.hintsAbove(node)) || !isOwn(node)) {
        continue;
      }
      places++;
      String text = dated(node);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private boolean isOwn(int node) {
    ElementType type = page.type(node);
    if (type == ElementType.A && isSelf(page.ref(node))) {
      return true;
    }
    int length = page.textLength(node);
    return (type.isHeading() || type == ElementType.A)
        && length >= MIN_KEY
        && length <= MAX_TITLE
        && isTitle(LooseKey.of(page.chars(), page.textStart(node), page.textEnd(node)));
  }

  private boolean isTitle(String key) {
    if (key.length() < MIN_KEY || titles.contains(key)) {
      return key.length() >= MIN_KEY;
    }
    for (String window : windows) {
      if (window.startsWith(key)) {
        return true;
      }
    }
    return false;
  }

  /** True of a link to the page; one to a place within it is that of a comment. */
  private boolean isSelf(String ref) {
    if (ref.length() < 2 || ref.indexOf('#') >= 0) {
      return false;
    }
    for (String url : urls) {
      String path = path(url);
      boolean rooted = ref.charAt(0) == '/' && ref.charAt(1) != '/';
      boolean same =
          rooted ? path(ref).equals(path) : ref.contains(path) && Addresses.samePage(ref, url);
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** The path of an address without host, query and a last slash; empty if there is none. */
  private static String path(String url) {
    int scheme = url.indexOf("://");
    int start = url.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    if (start < 0) {
      return "";
    }
    int end = start;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    while (end > start && url.charAt(end - 1) == '/') {
      end--;
    }
    return url.substring(start, end);
  }

  /** The smallest box round a node that holds a date and only one. */
  private String dated(int node) {
    int box = node;
    for (int level = 0; level <= MAX_LEVELS && box >= 0; level++) {
      if (page.textLength(box) > MAX_BOX) {
        return "";
      }
      String text = GluedDates.apart(page.lines(page.textStart(box), page.textEnd(box)));
      Stamp stamp = stamps.find(text);
      if (stamp != null) {
        return holdsOther(text, stamp) ? "" : text;
      }
      box = page.parent(box);
    }
    return "";
  }

  private boolean holdsOther(String text, Stamp stamp) {
    Stamp other = stamps.find(PageStamps.without(stamp, text));
    return other != null
        && other.role() != Stamp.Role.MODIFIED
        && !other.value().date().equals(stamp.value().date());
  }
}
