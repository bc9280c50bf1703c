package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.PlainText;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * Every title that a page may have: what its places say, the site's name cut off, the parts of the
 * window's title, and the headings above the body; those that say the same are one option.
 */
public final class TitleOptions {

  private static final int CLUES = TitleClue.values().length;

  private static final int MAX_LENGTH = 400;
  private static final int MAX_HEADINGS = 40;

  /** Sub-headings are looked at so many characters before the body and behind its begin. */
  private static final int REACH = 1_500;

  private static final int BEHIND = 200;

  private static final int SHORT = 15;
  private static final int LONG = 140;

  private static final int PAGE_HEADER =
      Hint.NAVIGATION.bit() | Hint.FOOTER.bit() | Hint.SIDEBAR.bit() | Hint.OVERLAY.bit();

  private static final Set<TitleClue> OTHER_PLACES =
      EnumSet.of(
          TitleClue.JSON_LD,
          TitleClue.OPEN_GRAPH,
          TitleClue.TWITTER,
          TitleClue.NEWS_META,
          TitleClue.MICRODATA,
          TitleClue.META,
          TitleClue.FIRST_H1,
          TitleClue.OTHER_H1,
          TitleClue.LATER_H1,
          TitleClue.SUBHEADING,
          TitleClue.TITLE_LINE);

  private final SiteNames sites;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private String titleElement = "";
  private String ownTitle = ""; // the same without the site's name
  private String jsonLd = "";
  private String openGraph = "";
  private String h1 = "";

  /** An option in the making. */
  private static final class Draft {
    final String key;
    final float[] clues = new float[CLUES];
    final Map<String, Integer> spellings = new LinkedHashMap<>();
    CandidateSource source = CandidateSource.TEXT;
    int places;

    Draft(String key) {
      this.key = key;
    }

    boolean has(TitleClue clue) {
      return clues[clue.ordinal()] != 0;
    }

    void set(TitleClue clue) {
      clues[clue.ordinal()] = 1;
    }
  }

  private TitleOptions(SiteNames sites) {
    this.sites = sites;
  }

  /**
   * The options of a page.
   *
   * @param first the body's first block, -1 if there is none
   * @param url the page's address, empty if it is not known
   * @param news true if the page calls itself a news article
   */
  public static List<Option<String>> of(
      List<Candidate> candidates, Page page, int first, SiteNames sites, String url, boolean news) {
    TitleOptions options = new TitleOptions(sites);
    for (Candidate candidate : candidates) {
      if (candidate.source() != CandidateSource.HEADING) {
        options.addDeclared(candidate);
      }
    }
    int bodyStart = first < 0 ? Integer.MAX_VALUE : page.blockStart(first);
    options.addHeadings(candidates, page, bodyStart);
    options.addSubheadings(
        page, bodyStart, first < 0 ? bodyStart : HeadlineNodes.proseStart(page, first));
    return options.finish(url, news);
  }

  private void addDeclared(Candidate candidate) {
    String value = candidate.value();
    String cut = sites.withoutSite(value);
    TitleClue clue =
        switch (candidate.source()) {
          case JSON_LD -> TitleClue.JSON_LD;
          case OPEN_GRAPH -> TitleClue.OPEN_GRAPH;
          case TWITTER -> TitleClue.TWITTER;
          case NEWS_META -> TitleClue.NEWS_META;
          case MICRODATA -> TitleClue.MICRODATA;
          case TITLE_ELEMENT -> TitleClue.TITLE_ELEMENT;
          default -> TitleClue.META;
        };
    Draft draft = add(cut, candidate.source());
    if (draft != null) {
      draft.set(clue);
    }
    switch (candidate.source()) {
      case JSON_LD -> jsonLd = jsonLd.isEmpty() ? LooseKey.of(cut) : jsonLd;
      case OPEN_GRAPH -> {
        openGraph = openGraph.isEmpty() ? LooseKey.of(cut) : openGraph;
        addParts(cut, CandidateSource.OPEN_GRAPH, TitleClue.OPEN_GRAPH_PART);
      }
      case TITLE_ELEMENT -> {
        titleElement = LooseKey.of(value);
        ownTitle = LooseKey.of(cut);
        addParts(cut, CandidateSource.TITLE_ELEMENT, TitleClue.TITLE_PART);
      }
      default -> {}
    }
  }

  /** The stretches before and behind the first and the last separator. */
  private void addParts(String title, CandidateSource source, TitleClue clue) {
    int firstMark = -1;
    int lastMark = -1;
    for (int i = 1; i < title.length() - 1; i++) {
      if (SiteNames.isSeparator(title, i)) {
        firstMark = firstMark < 0 ? i : firstMark;
        lastMark = i;
      }
    }
    if (firstMark < 0) {
      return;
    }
    for (String part :
        List.of(
            title.substring(0, firstMark),
            title.substring(firstMark + 1),
            title.substring(0, lastMark),
            title.substring(lastMark + 1))) {
      Draft draft = sites.isOwner(part) ? null : add(part.strip(), source);
      if (draft != null) {
        draft.set(clue);
      }
    }
  }

  private void addHeadings(List<Candidate> candidates, Page page, int bodyStart) {
    List<Candidate> headings = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.source() == CandidateSource.HEADING
          && headings.size() < MAX_HEADINGS
          && !HeadlineNodes.leadsHome(page, candidate.node())
          && !sites.isOwner(candidate.value())) {
        headings.add(candidate);
      }
    }
    int nearest = -1;
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      nearest = page.textStart(headings.get(i).node()) <= bodyStart ? i : nearest;
      times.merge(LooseKey.of(headings.get(i).value()), 1, Integer::sum);
    }
    for (int i = 0; i < headings.size(); i++) {
      Candidate heading = headings.get(i);
      Draft draft = add(sites.withoutSite(heading.value()), CandidateSource.HEADING);
      if (draft == null) {
        continue;
      }
      boolean later = page.textStart(heading.node()) > bodyStart;
      draft.set(i == 0 ? TitleClue.FIRST_H1 : later ? TitleClue.LATER_H1 : TitleClue.OTHER_H1);
      if (i == nearest) {
        draft.set(TitleClue.NEAREST_H1);
        h1 = draft.key;
      }
      if (times.size() == 1) {
        draft.set(TitleClue.ONLY_H1);
      } else if (times.getOrDefault(draft.key, 1) > 1) {
        draft.set(TitleClue.REPEATED);
      }
      addHints(draft, page, heading.node());
    }
  }

  private void addSubheadings(Page page, int bodyStart, int proseStart) {
    int from = bodyStart == Integer.MAX_VALUE ? 0 : bodyStart - REACH;
    int to = bodyStart == Integer.MAX_VALUE ? REACH : bodyStart + BEHIND;
    Draft nearest = null;
    int seen = 0;
    int node = HeadlineNodes.next(page, 0, from, to);
    while (node >= 0 && seen++ < MAX_HEADINGS) {
      Draft draft =
          add(sites.withoutSite(PlainText.line(page.text(node))), CandidateSource.HEADING);
      if (draft != null) {
        draft.set(
            HeadlineNodes.isSubheading(page.type(node))
                ? TitleClue.SUBHEADING
                : TitleClue.TITLE_LINE);
        addHints(draft, page, node);
        nearest = page.textStart(node) < proseStart ? draft : nearest;
      }
      node = HeadlineNodes.next(page, node + 1, from, to);
    }
    if (nearest != null && h1.isEmpty()) {
      nearest.set(TitleClue.NEAREST_SUBHEADING);
    }
  }

  private static void addHints(Draft draft, Page page, int node) {
    if (Hint.TITLE.in(page.hints(node))) {
      draft.set(TitleClue.TITLE_HINT);
    }
    if (((page.hints(node) | page.hintsAbove(node)) & PAGE_HEADER) != 0) {
      draft.set(TitleClue.PAGE_HEADER_HINT);
    }
  }

  private @Nullable Draft add(String value, CandidateSource source) {
    String key = LooseKey.of(value);
    if (key.isEmpty() || value.length() > MAX_LENGTH || sites.containsKey(key)) {
      return null;
    }
    Draft draft = drafts.computeIfAbsent(key, Draft::new);
    draft.spellings.merge(value, 1, Integer::sum);
    draft.source = draft.places == 0 ? source : draft.source;
    draft.places++;
    return draft;
  }

  private List<Option<String>> finish(String url, boolean news) {
    List<String> slug = Slugs.words(url);
    List<Option<String>> options = new ArrayList<>();
    for (Draft draft : drafts.values()) {
      String text = spelling(draft);
      compare(draft);
      combine(draft, news);
      shape(draft, text);
      if (isMasthead(draft)) {
        continue;
      }
      draft.clues[TitleClue.SLUG.ordinal()] = Slugs.share(slug, draft.key);
      options.add(new Option<>(text, draft.source, draft.places - 1, draft.clues));
    }
    return options;
  }

  /**
   * What ends the window's title, where a sub-heading is what begins it, or begins it, where one
   * ends it and no other place says the name: that of the site or of its section.
   */
  private boolean isMasthead(Draft heading) {
    if (isBlogName(heading)) {
      return true;
    }
    if (!isPart(heading)) {
      return false;
    }
    for (Draft other : drafts.values()) {
      if (isPart(other)
          && other.has(TitleClue.SUBHEADING)
          && other.key.length() > heading.key.length()) {
        String both = other.key + heading.key;
        boolean behind = titleElement.equals(both) || ownTitle.equals(both);
        boolean before = isPartAlone(heading) && titleElement.equals(heading.key + other.key);
        if (behind || before) {
          return true;
        }
      }
    }
    return false;
  }

  /** An h1 that with a sub-heading makes the window's title, where only that is called a title. */
  private boolean isBlogName(Draft heading) {
    if (!heading.has(TitleClue.NEAREST_H1) || heading.has(TitleClue.TITLE_HINT)) {
      return false;
    }
    for (Draft other : drafts.values()) {
      if (other.has(TitleClue.SUBHEADING)
          && other.has(TitleClue.TITLE_HINT)
          && titleElement.equals(heading.key + other.key)) {
        return true;
      }
    }
    return false;
  }

  /** True of a part of the window's title that no other place says. */
  private static boolean isPartAlone(Draft draft) {
    return OTHER_PLACES.stream().noneMatch(draft::has);
  }

  private static boolean isPart(Draft draft) {
    return draft.has(TitleClue.TITLE_PART);
  }

  /** The spelling that most places have, the first of equals; one in capitals only if all are. */
  private static String spelling(Draft draft) {
    String best = "";
    int bestPlaces = 0;
    for (Map.Entry<String, Integer> spelling : draft.spellings.entrySet()) {
      int places = isCapitals(spelling.getKey()) ? 0 : spelling.getValue();
      if (best.isEmpty() || places > bestPlaces) {
        best = spelling.getKey();
        bestPlaces = places;
      }
    }
    return best;
  }

  private void combine(Draft draft, boolean news) {
    boolean jsonLd = draft.has(TitleClue.JSON_LD);
    boolean openGraph = draft.has(TitleClue.OPEN_GRAPH);
    boolean h1 = draft.has(TitleClue.NEAREST_H1);
    set(draft, TitleClue.DECLARED_TWICE, jsonLd && openGraph);
    set(draft, TitleClue.H1_AND_TITLE, h1 && draft.has(TitleClue.TITLE_ELEMENT));
    set(draft, TitleClue.H1_AND_JSON_LD, h1 && jsonLd);
    set(
        draft,
        TitleClue.DECLARED_SUBHEADING,
        !h1 && (jsonLd || openGraph) && endsSubheading(draft));
    set(draft, TitleClue.NEWS_JSON_LD, news && jsonLd);
    set(draft, TitleClue.NEWS_OPEN_GRAPH, news && openGraph);
    set(draft, TitleClue.NEWS_H1, news && h1);
  }

  private boolean endsSubheading(Draft draft) {
    for (Draft other : drafts.values()) {
      if (other.has(TitleClue.SUBHEADING) && other.key.endsWith(draft.key)) {
        return true;
      }
    }
    return false;
  }

  private void compare(Draft draft) {
    String key = draft.key;
    set(draft, TitleClue.TITLE_BEGINS, isLonger(titleElement, key) && titleElement.startsWith(key));
    set(draft, TitleClue.TITLE_ENDS, isLonger(titleElement, key) && titleElement.endsWith(key));
    set(draft, TitleClue.JSON_LD_LONGER, holds(jsonLd, key));
    set(draft, TitleClue.OPEN_GRAPH_LONGER, holds(openGraph, key));
    set(draft, TitleClue.H1_LONGER, holds(h1, key));
    set(draft, TitleClue.LONGER_THAN_JSON_LD, holds(key, jsonLd));
    set(draft, TitleClue.LONGER_THAN_OPEN_GRAPH, holds(key, openGraph));
    set(draft, TitleClue.LONGER_THAN_H1, holds(key, h1));
  }

  private static boolean isLonger(String key, String other) {
    return key.length() > other.length();
  }

  private static boolean holds(String longer, String shorter) {
    return !shorter.isEmpty()
        && isLonger(longer, shorter)
        && (longer.startsWith(shorter) || longer.endsWith(shorter));
  }

  private void shape(Draft draft, String text) {
    boolean unspaced = HeadlineNodes.holdsIdeograph(text);
    set(draft, TitleClue.ELLIPSIS, text.endsWith("...") || text.endsWith("…"));
    set(draft, TitleClue.SHORT, text.length() < (unspaced ? SHORT / 2 : SHORT));
    set(draft, TitleClue.LONG, text.length() > LONG);
    set(draft, TitleClue.ONE_WORD, !unspaced && text.indexOf(' ') < 0);
    set(draft, TitleClue.ALL_CAPITALS, isCapitals(text));
    set(draft, TitleClue.SITE_INSIDE, sites.occursIn(draft.key));
    for (int i = 1; i < text.length() - 1; i++) {
      if (SiteNames.isSeparator(text, i) && text.charAt(i) != ':') {
        draft.set(TitleClue.SEPARATOR);
      }
    }
  }

  private static boolean isCapitals(String text) {
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      upper |= Character.isUpperCase(text.charAt(i));
    }
    return upper;
  }

  private static void set(Draft draft, TitleClue clue, boolean value) {
    if (value) {
      draft.set(clue);
    }
  }
}
