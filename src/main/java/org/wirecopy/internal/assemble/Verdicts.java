package org.wirecopy.internal.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Block;
import org.wirecopy.Quality;
import org.wirecopy.Quality.Verdict;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.TextLength;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.Writing;

/**
 * Judges what kind of page a page is. Only a short body is doubted: whoever prints six paragraphs
 * of running text has an article, whatever else stands on the page. Lengths are those of {@link
 * TextLength}.
 */
final class Verdicts {

  /** A shorter paragraph may be any line. */
  private static final int MIN_PROSE = 80;

  /** A body of fewer characters is none, unless the page says that it is an article. */
  private static final int MIN_BODY = 140;

  /** Up to so many characters a body may be an error message or the blurb of a video. */
  private static final int SHORT_BODY = 500;

  /** Up to so many characters a body may be what a paywall leaves. */
  private static final int TEASER_BODY = 1_200;

  /** Up to so many characters a page that nobody dates or signs may be an error message. */
  private static final int LONG_MESSAGE = 1_500;

  /** Up to so many characters a page that calls itself a video may be one. */
  private static final int LONG_BLURB = 800;

  /** So many linked headlines make a list. */
  private static final int MANY_HEADLINES = 6;

  /** So many paragraphs below linked headlines make a list of teasers. */
  private static final int MANY_TEASERS = 3;

  /** A list's teasers together are shorter; a story may have linked headings too. */
  private static final int LONG_LIST = 3_000;

  /** So many entries that follow the clock make a running report, of so many characters each. */
  private static final int MANY_ENTRIES = 4;

  private static final int ENTRY = 60;

  // Types of schema.org, in lower case.
  private static final Set<String> OTHER_THINGS =
      Set.of("contactpage", "aboutpage", "jobposting", "discussionforumposting", "product", "game");
  private static final Set<String> LISTS = Set.of("profilepage", "searchresultspage");
  private static final Set<String> MEDIA =
      Set.of(
          "videoobject",
          "audioobject",
          "podcastepisode",
          "tvepisode",
          "radioepisode",
          "imagegallery",
          "mediagallery");

  private static final Set<String> ERRORS = phrases("error");
  private static final Set<String> LOGINS = phrases("login");
  private static final Set<String> PAGES = phrases("page");
  private static final Set<String> MEDIA_LABELS = phrases("media");

  /** Less certain bodies among many linked headlines are their teasers. */
  private static final double CERTAIN = 0.5;

  private final Page page;
  private final Candidates candidates;
  private final int length;
  private final double certainty;
  private final PageShape shape;
  private boolean hasText; // though it is no article
  private final boolean readable;
  private int prose;

  private Verdicts(Page page, Candidates candidates, Body body, Selection selection) {
    this.certainty = selection.certainty(page);
    this.shape = PageShape.of(page, selection);
    this.page = page;
    this.candidates = candidates;
    this.readable = Writing.is(body.text());
    int all = Body.BETWEEN.length() * Math.max(0, body.blocks().size() - 1);
    for (Block block : body.blocks()) {
      int own = TextLength.of(block.text());
      prose += block.type() != Block.Type.HEADING && own > MIN_PROSE ? 1 : 0;
      all += own;
    }
    this.length = all;
  }

  private static Set<String> phrases(String kind) {
    Set<String> keys = new HashSet<>();
    for (String[] row : Tsv.rows(Verdicts.class, "verdict-phrases.tsv")) {
      if (row[0].equals(kind)) {
        for (String phrase : row[1].split("\\|", -1)) {
          keys.add(LooseKey.of(phrase));
        }
      }
    }
    return keys;
  }

  /**
   * A judgement.
   *
   * @param bodiless true if it leaves nothing that could be called a body; a product, an imprint or
   *     a job has a text, if not that of an article
   */
  record Judgement(Quality quality, boolean bodiless) {}

  static Judgement judge(
      Page page, Candidates candidates, Body body, Selection selection, @Nullable String title) {
    Verdicts verdicts = new Verdicts(page, candidates, body, selection);
    Quality quality = verdicts.judge(title == null ? "" : title);
    Verdict verdict = quality.verdict();
    boolean bodiless =
        verdict == Verdict.ERROR_PAGE
            || verdict == Verdict.SECTION_FRONT
            || (verdict == Verdict.NO_ARTICLE && !verdicts.hasText);
    return new Judgement(quality, bodiless);
  }

  private Quality judge(String title) {
    boolean other = isThing(OTHER_THINGS);
    boolean typed = isTyped("article", "posting", "report") && !other;
    boolean declared = isDeclared();
    if (isTyped("liveblogposting") && prose > 0) {
      return quality(Verdict.LIVE_BLOG, "the page says that it is a live blog");
    }
    if (shape.entries() >= MANY_ENTRIES && length >= ENTRY * shape.entries()) {
      return quality(Verdict.LIVE_BLOG, shape.entries() + " entries with their times");
    }
    boolean anonymous = !declared && candidates.of(Kind.PUBLISHED).isEmpty();
    if (length < (anonymous ? LONG_MESSAGE : SHORT_BODY) && says(title, ERRORS)) {
      return quality(Verdict.ERROR_PAGE, "the title is an error message");
    }
    if (!declared && (other || matches(title, PAGES) || windowBegins(PAGES))) {
      hasText = true;
      return quality(Verdict.NO_ARTICLE, "the page says that it is something else");
    }
    if (!declared && isThing(LISTS)) {
      return quality(Verdict.SECTION_FRONT, "the page says that it is a list");
    }
    int teasers = length < LONG_LIST && !isDated() ? shape.teasers() : 0;
    if (teasers >= MANY_TEASERS) {
      return quality(Verdict.SECTION_FRONT, teasers + " teasers below linked headlines");
    }
    boolean doubtful = length < SHORT_BODY || certainty < CERTAIN;
    boolean list = (!typed && doubtful) || (!declared && prose == 0);
    int headlines = list ? PageShape.linkedHeadlines(page) : 0;
    if (headlines >= MANY_HEADLINES) {
      return quality(Verdict.SECTION_FRONT, headlines + " linked headlines and no article");
    }
    if (length < SHORT_BODY && (page.players() > 0 || isTyped("videoobject", "video.other"))) {
      return quality(Verdict.MEDIA_PAGE, "a player with a short text");
    }
    if (length < LONG_BLURB && (hasLabel(title, MEDIA_LABELS) || (!declared && isThing(MEDIA)))) {
      return quality(Verdict.MEDIA_PAGE, "the page says that it is a video, a sound or pictures");
    }
    if (length < TEASER_BODY && isClosed(title)) {
      return quality(Verdict.LOGIN_OR_PAYWALL, "the page asks to log in or to pay");
    }
    if (!readable) {
      return quality(Verdict.NO_ARTICLE, "the text is no writing");
    }
    if (length < MIN_BODY && !(typed && prose > 0)) {
      return quality(Verdict.NO_ARTICLE, "no running text");
    }
    return quality(Verdict.ARTICLE, typed ? "the page says that it is an article" : "running text");
  }

  private Quality quality(Verdict verdict, String reason) {
    double amount = 0.6 * Math.min(1, prose / 4.0) + 0.4 * Math.min(1, length / 1_500.0);
    boolean article = verdict == Verdict.ARTICLE || verdict == Verdict.LIVE_BLOG;
    return new Quality(
        article ? 0.3 + 0.7 * amount : 0.3 * amount,
        verdict,
        List.of(reason, prose + " paragraphs of running text, " + length + " characters"));
  }

  private boolean isClosed(String title) {
    if ((page.asksPassword() && length < SHORT_BODY) || says(title, LOGINS)) {
      return true;
    }
    for (Candidate free : candidates.of(Kind.FREE)) {
      if (free.value().toLowerCase(Locale.ROOT).endsWith("false")) {
        return true;
      }
    }
    return false;
  }

  /** True if the page describes an article in JSON-LD: a page of any kind may say og:article. */
  private boolean isDeclared() {
    for (Candidate type : candidates.of(Kind.TYPE)) {
      String name = type.value().toLowerCase(Locale.ROOT);
      boolean article = name.endsWith("article") || name.endsWith("report");
      boolean posting = name.endsWith("blogposting");
      if (type.source() == CandidateSource.JSON_LD && (article || posting)) {
        return true;
      }
    }
    return false;
  }

  /** True if the page gives machines a day: lists show those of their teasers. */
  private boolean isDated() {
    for (Candidate day : candidates.of(Kind.PUBLISHED)) {
      if (day.source().compareTo(CandidateSource.MICRODATA) <= 0) {
        return true;
      }
    }
    return false;
  }

  /** True if the first part of the window's title is one of the phrases: "Impressum - Bote". */
  private boolean windowBegins(Set<String> phrases) {
    for (Candidate candidate : candidates.of(Kind.TITLE)) {
      String value = candidate.value();
      int end = 0;
      while (end < value.length() && value.charAt(end) != '|' && !isDash(value, end)) {
        end++;
      }
      if (candidate.source() == CandidateSource.TITLE_ELEMENT
          && phrases.contains(LooseKey.of(value.substring(0, end)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isThing(Set<String> names) {
    for (Kind kind : List.of(Kind.THING, Kind.TYPE)) {
      for (Candidate type : candidates.of(kind)) {
        String name = type.value().toLowerCase(Locale.ROOT);
        int prefix = Math.max(name.lastIndexOf('/'), name.lastIndexOf(':'));
        if (names.contains(name.substring(prefix + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if a part of the title or of the window's is one of the phrases: "Video: ...". */
  private boolean hasLabel(String title, Set<String> phrases) {
    if (isLabelled(title, phrases)) {
      return true;
    }
    for (Candidate candidate : candidates.of(Kind.TITLE)) {
      if (candidate.source() == CandidateSource.TITLE_ELEMENT
          && isLabelled(candidate.value(), phrases)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLabelled(String title, Set<String> phrases) {
    int start = 0;
    for (int i = 0; i <= title.length(); i++) {
      if (i == title.length() || "|:[]\u2022".indexOf(title.charAt(i)) >= 0 || isDash(title, i)) {
        if (phrases.contains(LooseKey.of(title.substring(start, i)))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  private static boolean isDash(String title, int i) {
    boolean spaced = i > 0 && title.charAt(i - 1) == ' ';
    return spaced && "-\u2013\u2014".indexOf(title.charAt(i)) >= 0;
  }

  /** True if a title or headline of the page is or begins with one of the phrases. */
  private boolean says(String title, Set<String> phrases) {
    if (matches(title, phrases)) {
      return true;
    }
    for (Candidate candidate : candidates.of(Kind.TITLE)) {
      boolean shown =
          candidate.source() == CandidateSource.HEADING
              || candidate.source() == CandidateSource.TITLE_ELEMENT;
      if (shown && matches(candidate.value(), phrases)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String title, Set<String> phrases) {
    String key = LooseKey.of(title);
    for (String phrase : phrases) {
      if (key.equals(phrase) || (key.startsWith(phrase) && phrase.length() * 3 > key.length())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTyped(String... endings) {
    for (Candidate type : candidates.of(Kind.TYPE)) {
      for (String ending : endings) {
        if (type.value().toLowerCase(Locale.ROOT).endsWith(ending)) {
          return true;
        }
      }
    }
    return false;
  }
}
