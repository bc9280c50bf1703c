package org.wirecopy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * Whether a page is an article at all, and how sure that is.
 *
 * @param score how much the page looks like an article with a readable body, 0 to 1
 * @param verdict what kind of page it is
 * @param reasons what led to the verdict, the weightiest first, for people to read
 */
public record Quality(double score, Verdict verdict, List<String> reasons) implements Serializable {

  /** Kinds of pages. */
  public enum Verdict {
    /** An article with its text. */
    ARTICLE,
    /** A running report of timed entries. */
    LIVE_BLOG,
    /** A page that leads to articles: a home page, a section, a list of results. */
    SECTION_FRONT,
    /** A page that shows its article only to those who log in or pay. */
    LOGIN_OR_PAYWALL,
    /** A page that says that there is no such page, or that something went wrong. */
    ERROR_PAGE,
    /** A page whose matter is a video, a sound or pictures. */
    MEDIA_PAGE,
    /** None of these, and no article. */
    NO_ARTICLE
  }

  /**
   * Copies the reasons and checks the score.
   *
   * @param score see {@link #score()}
   * @param verdict see {@link #verdict()}
   * @param reasons see {@link #reasons()}
   * @throws IllegalArgumentException if {@code score} is not in 0..1
   */
  public Quality {
    Objects.requireNonNull(verdict, "verdict");
    reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score " + score + ": not in 0..1");
    }
  }

  /**
   * True for an article and for a live blog.
   *
   * @return true for an article and for a live blog
   */
  public boolean isArticle() {
    return verdict == Verdict.ARTICLE || verdict == Verdict.LIVE_BLOG;
  }
}
