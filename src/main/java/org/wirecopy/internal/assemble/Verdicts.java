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
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Hint;
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

  /** So many linked headlines make a list. */
  private static final int MANY_HEADLINES = 6;

  private static final Set<String> ERRORS = phrases("error");
  private static final Set<String> LOGINS = phrases("login");

  /** Less certain bodies among many linked headlines are their teasers. */
  private static final double CERTAIN = 0.5;

  private final Page page;
  private final Candidates candidates;
  private final int length;
  private final double certainty;
  private final boolean readable;
  private int prose;

  private Verdicts(Page page, Candidates candidates, Body body, double certainty) {
    this.certainty = certainty;
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
   * Judges a page.
   *
   * @param certainty see {@link Selection#certainty}
   */
  static Quality judge(
      Page page, Candidates candidates, Body body, double certainty, @Nullable String title) {
    return new Verdicts(page, candidates, body, certainty).judge(title == null ? "" : title);
  }

  private Quality judge(String title) {
    boolean typed = isTyped("article", "posting", "report");
    if (isTyped("liveblogposting") && prose > 0) {
      return quality(Verdict.LIVE_BLOG, "the page says that it is a live blog");
    }
    if (length < SHORT_BODY && says(title, ERRORS)) {
      return quality(Verdict.ERROR_PAGE, "the title is an error message");
    }
    boolean doubtful = length < SHORT_BODY || certainty < CERTAIN;
    if (!typed && doubtful && linkedHeadlines() >= MANY_HEADLINES) {
      return quality(Verdict.SECTION_FRONT, linkedHeadlines() + " linked headlines and no article");
    }
    if (length < SHORT_BODY && (page.players() > 0 || isTyped("videoobject", "video.other"))) {
      return quality(Verdict.MEDIA_PAGE, "a player with a short text");
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

  /** True if the verdict leaves nothing that could be called a body. */
  static boolean isBodiless(Verdict verdict) {
    return verdict == Verdict.ERROR_PAGE
        || verdict == Verdict.SECTION_FRONT
        || verdict == Verdict.NO_ARTICLE;
  }

  private boolean isClosed(String title) {
    if (page.asksPassword() || says(title, LOGINS)) {
      return true;
    }
    for (Candidate free : candidates.of(Kind.FREE)) {
      if (free.value().toLowerCase(Locale.ROOT).endsWith("false")) {
        return true;
      }
    }
    return false;
  }

  private int linkedHeadlines() {
    int headlines = 0;
    for (int block = 0; block < page.blockCount(); block++) {
      boolean linked = page.linkChars(block) * 5 > page.blockLength(block) * 4;
      boolean footer = Hint.FOOTER.in(page.hintsAbove(page.blockNode(block)));
      headlines += page.blockKind(block) == BlockKind.HEADING && linked && !footer ? 1 : 0;
    }
    return headlines;
  }

  /** True if a title or headline of the page is, begins or ends with one of the phrases. */
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
