package org.wirecopy;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.assemble.ArticleFields;
import org.wirecopy.internal.assemble.Restyling;
import org.wirecopy.internal.assemble.StoryDay;
import org.wirecopy.internal.time.DateMentions;

/**
 * An article as clean copy. Immutable and safe for use by several threads. All lists are
 * unmodifiable; what the page does not tell is empty, never guessed.
 *
 * <p>{@link #attributions()}, {@link #names()} and {@link #dates()} read {@link #text()} when they
 * are first asked for and remember the answer; a caller who does not ask pays nothing. All spans
 * point into {@link #text()}.
 */
public final class Article implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArticleFields fields;
  private final List<TracedBlock> trace;

  // Computed on first use. Two threads may both compute: the values are equal and immutable.
  private transient volatile @Nullable List<Attribution> attributions;
  private transient volatile @Nullable List<Name> names;
  private transient volatile @Nullable List<DateMention> dates;

  Article(ArticleFields fields, List<TracedBlock> trace) {
    this.fields = fields;
    this.trace = trace;
  }

  /** {@return the headline, without the site's name} */
  public Optional<String> title() {
    return Optional.ofNullable(fields.title());
  }

  /** {@return the summary, also known as dek, standfirst or subtitle} */
  public Optional<String> summary() {
    return Optional.ofNullable(fields.summary());
  }

  /**
   * Who the article is by, in the page's order.
   *
   * @return the authors; empty if the page names none
   */
  public List<Author> authors() {
    return fields.authors();
  }

  /**
   * Where, when and by which agency the story was filed, as the line at its head says. The line
   * itself is left out of {@link #text()}, unless {@link ArticleParser.Builder#keepDateline} asks
   * for it.
   *
   * @return the dateline; empty if the story has none
   */
  public Optional<Dateline> dateline() {
    return Optional.ofNullable(fields.dateline());
  }

  /**
   * When the article was first published. A page that tells only when it was last changed gives
   * that.
   *
   * @return the time, as far as the page gives it
   */
  public Optional<Timestamp> published() {
    return Optional.ofNullable(fields.published());
  }

  /**
   * When the article was last changed.
   *
   * @return the time, as far as the page gives it
   */
  public Optional<Timestamp> modified() {
    return Optional.ofNullable(fields.modified());
  }

  /**
   * {@return the article's address: the canonical one if the page names it; absolute, http or
   * https}
   */
  public Optional<String> url() {
    return Optional.ofNullable(fields.url());
  }

  /** {@return the name of the site or outlet} */
  public Optional<String> site() {
    return Optional.ofNullable(fields.site());
  }

  /** {@return the language of the text} */
  public Optional<Locale> language() {
    return Optional.ofNullable(fields.language());
  }

  /** {@return the keywords that the page gives itself, in its order} */
  public List<String> topics() {
    return fields.topics();
  }

  /** {@return the images, the main one first} */
  public List<Image> images() {
    return fields.images();
  }

  /** {@return the body's blocks in reading order; empty if there is no body} */
  public List<Block> blocks() {
    return fields.blocks();
  }

  /** {@return the body: the texts of the blocks, joined by a blank line ({@code "\n\n"})} */
  public String text() {
    return fields.text();
  }

  /**
   * Which words of {@link #text()} lead where, in the order of the text; no two share a character.
   * Links to a place on the same page are left out, and so are those whose address is not known,
   * because it is relative and neither the page nor {@link PageHints#url()} says to what.
   *
   * @return the links; none of scraped text
   */
  public List<Link> links() {
    return fields.links();
  }

  /**
   * Who said what in {@link #text()}, in the order of the text.
   *
   * @return the attributions, computed at the first call
   * @see Attribution#extract
   */
  public List<Attribution> attributions() {
    List<Attribution> known = attributions;
    if (known == null) {
      known = Attribution.extract(fields.text());
      attributions = known;
    }
    return known;
  }

  /**
   * The persons, places and organisations that {@link #text()} names, in the order of their first
   * mention.
   *
   * @return the names, computed at the first call
   * @see Name#in
   */
  public List<Name> names() {
    List<Name> known = names;
    if (known == null) {
      known = Name.in(fields.text());
      names = known;
    }
    return known;
  }

  /**
   * The dates that {@link #text()} speaks of, in the order of the text: "on Tuesday" is a day, "in
   * February 2022" a month. They count from the day of the dateline, else from that of publication;
   * where neither is known, only dates that name their year are found.
   *
   * @return the dates, computed at the first call
   */
  public List<DateMention> dates() {
    List<DateMention> known = dates;
    if (known == null) {
      known = DateMentions.find(fields.text(), StoryDay.of(fields));
      dates = known;
    }
    return known;
  }

  /**
   * This article in a house style: names in title, summary and body are spelled as the style has
   * them, and all spans point into the new text. Authors, topics and addresses stay as they are.
   *
   * @param style the style to follow
   * @return the article, rewritten
   */
  public Article restyled(HouseStyle style) {
    return new Article(Restyling.restyle(fields, Objects.requireNonNull(style, "style")), trace);
  }

  /**
   * Whether the page is an article at all.
   *
   * @return a score, a verdict and its reasons
   */
  public Quality quality() {
    return fields.quality();
  }

  /**
   * Where a field came from.
   *
   * @param field the field to ask about
   * @return empty if the field is
   */
  public Optional<Evidence> evidence(Field field) {
    return Optional.ofNullable(fields.evidence().get(Objects.requireNonNull(field, "field")));
  }

  /**
   * Every block of the page in order, kept or dropped, with reason and score; empty unless the
   * parser was built to record it.
   *
   * @return the blocks
   * @see ArticleParser.Builder#trace
   */
  public List<TracedBlock> trace() {
    return trace;
  }

  /** Articles with the same fields are equal, traced or not. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Article that && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return fields.hashCode();
  }

  /** Title and verdict, for logs and debuggers. */
  @Override
  public String toString() {
    return "Article[" + title().orElse("untitled") + ", " + quality().verdict() + "]";
  }
}
