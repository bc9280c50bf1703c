package org.wirecopy.internal.meta;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * The site's name on a page that declares none: what the window's title ends or begins with, if the
 * page's address says the same, or a picture above the headline, or the link that leads home.
 */
final class SiteClues {

  /** No name is longer. */
  private static final int MAX_LENGTH = 60;

  /** A shorter label of a host is no name. */
  private static final int MIN_KEY = 3;

  /** Nodes that are looked at for a masthead. */
  private static final int MAX_NODES = 2_000;

  private final Set<String> seen = new HashSet<>();

  /** Those of links that lead home: a title that says the same is the site's. */
  private final Set<String> home = new HashSet<>();

  private SiteClues() {}

  static void read(Page page, String url, Candidates found) {
    String title = page.head().title();
    if (title == null || !found.of(Kind.SITE).isEmpty()) {
      return;
    }
    SiteClues clues = new SiteClues();
    clues.addHost(url);
    for (Candidate address : found.of(Kind.URL)) {
      clues.addHost(address.value());
    }
    clues.addMasthead(page);
    String only = ""; // the only headline is that of the story, though it may lead home
    int headlines = 0;
    for (Candidate heading : found.of(Kind.TITLE)) {
      String key = LooseKey.of(heading.value());
      clues.seen.remove(key); // the picture of the story, not of the site
      if (heading.source() == CandidateSource.HEADING) {
        only = headlines++ == 0 ? key : "";
      }
    }
    clues.home.remove(only);
    clues.seen.addAll(clues.home);
    String name = clues.end(PlainText.line(title));
    if (!name.isEmpty()) {
      found.add(Kind.SITE, name, CandidateSource.VISIBLE);
    }
  }

  private void addHost(String url) {
    for (String label : List.of(Addresses.host(url).split("\\.", -1))) {
      add(label);
    }
  }

  private void addMasthead(Page page) {
    int end = Math.min(page.nodeCount(), MAX_NODES);
    int homeEnd = -1; // of the link home that was read last
    boolean headed = false; // the masthead is a headline itself: that of the story is the next
    BitSet atHome = new BitSet();
    for (int node = 0; node < end; node++) {
      ElementType type = page.type(node);
      if (type == ElementType.H1 && leadsHome(page, node)) {
        headed = true;
      } else if (type == ElementType.H1 || (headed && type == ElementType.H2)) {
        end = node;
      } else if (type == ElementType.A
          && page.textLength(node) <= MAX_LENGTH
          && Addresses.isHome(page.ref(node))) {
        boolean bare = page.ref(node).indexOf('?') < 0; // a query may name a page
        homeEnd = bare ? page.subtreeEnd(node) : homeEnd;
        add(page.text(node), bare ? home : seen);
      } else if (type == ElementType.IMG && node < homeEnd) {
        atHome.set(node);
      }
    }
    for (Page.Picture picture : page.pictures()) {
      if (picture.node() < end && picture.alternative().length() <= MAX_LENGTH) {
        add(picture.alternative(), atHome.get(picture.node()) ? home : seen);
      }
    }
  }

  /** True of the masthead that some pages make a headline of: a heading that is a link home. */
  private static boolean leadsHome(Page page, int heading) {
    int link = heading + 1;
    return link < page.subtreeEnd(heading)
        && page.type(link) == ElementType.A
        && page.textLength(link) >= page.textLength(heading) - 1 // a line feed ends the heading
        && page.ref(link).indexOf('?') < 0
        && Addresses.isHome(page.ref(link));
  }

  private void add(String label) {
    add(label, seen);
  }

  private static void add(String name, Set<String> names) {
    String key = LooseKey.of(name);
    if (key.length() > MIN_KEY) {
      names.add(key.startsWith("the") ? key.substring(3) : key);
    }
  }

  /** The end of the title that is such a name; empty if neither is. */
  private String end(String title) {
    for (int i = title.length() - 2; i > 0; i--) {
      if (isMark(title, i)) {
        String last = title.substring(i + 1).strip();
        if (isName(last)) {
          return last;
        }
        break;
      }
    }
    for (int i = 1; i < title.length() - 1; i++) {
      if (isMark(title, i) || (title.charAt(i) == ':' && title.charAt(i + 1) == ' ')) {
        String first = title.substring(0, i).strip();
        return isName(first) ? first : "";
      }
    }
    return "";
  }

  private boolean isName(String text) {
    String key = LooseKey.of(text);
    return text.length() <= MAX_LENGTH
        && seen.contains(key.startsWith("the") ? key.substring(3) : key);
  }

  private static boolean isMark(String title, int i) {
    return switch (title.charAt(i)) {
      case '|', '｜', '»', '·', '•' -> true;
      case '-', '–', '—' ->
          (title.charAt(i - 1) == ' ' && title.charAt(i + 1) == ' ')
              || Character.isIdeographic(title.charAt(i + 1));
      default -> false;
    };
  }
}
