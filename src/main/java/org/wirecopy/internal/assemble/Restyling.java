package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Block;
import org.wirecopy.Dateline;
import org.wirecopy.HouseStyle;

/**
 * Rewrites an article to a house style. The body is rewritten as one text, so that a person named
 * in full in one paragraph is known in the next; no edit crosses a line end.
 */
public final class Restyling {

  private Restyling() {}

  /** The article in that style, every span moved along. */
  public static ArticleFields restyle(ArticleFields article, HouseStyle style) {
    HouseStyle.Rewriting rewriting = style.rewrite(article.text());
    String text = rewriting.text();
    List<Block> blocks = new ArrayList<>(article.blocks().size());
    for (Block block : article.blocks()) {
      var span = rewriting.toTarget(block.span());
      blocks.add(new Block(block.type(), span.of(text), block.level(), span));
    }
    Dateline dateline = article.dateline();
    return new ArticleFields(
        apply(style, article.title()),
        apply(style, article.summary()),
        article.authors(),
        dateline == null ? null : dateline.withSpan(rewriting.toTarget(dateline.span())),
        article.published(),
        article.modified(),
        article.url(),
        article.site(),
        article.language(),
        article.topics(),
        article.images(),
        List.copyOf(blocks),
        text,
        Links.moved(article.links(), rewriting::toTarget),
        article.quality(),
        article.evidence());
  }

  private static @Nullable String apply(HouseStyle style, @Nullable String line) {
    return line == null ? null : style.apply(line);
  }
}
