package org.wirecopy.internal.content;

import java.nio.CharBuffer;
import org.wirecopy.Precision;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.Writing;

/** Chooses the body: the blocks that the {@link BlockScorer} takes for parts of the article. */
public final class BodySelector {

  /** Units of prose that make an article element one of its own. */
  private static final int MIN_ARTICLE = 300;

  private static final float MAX_LINK_SHARE = 0.5f;

  private static final int LONGEST_LIST = 20;

  /** The same in scraped text, where nothing tells a link. */
  private static final int LONGEST_POINTED = 5;

  /** Units of the longest line that is rather a sub-head than a headline. */
  private static final int LONGEST_SUBHEAD = 30;

  private static final float SURE = 0.9f;

  /** Shorter lines of signs may set parts of a text apart. */
  private static final int MIN_SIGNS = 40;

  /** Chosen on the folds: fundus headings F1 .912 to .921, wcxb leaks .029 to .032. */
  private static final float NEARLY = 0.5f;

  private BodySelector() {}

  /** Decides on every block. */
  public static Selection select(Page page, Candidates candidates, Precision precision) {
    BlockFeatures features = BlockFeatures.of(page, candidates);
    return select(features, BlockScorer.score(BlockModel.of(page), features), precision);
  }

  /** Decides on every block by its score, for the trainer. */
  public static Selection select(BlockFeatures features, float[] alone, Precision precision) {
    Page page = features.surroundings().page;
    float[] scores = Posts.even(page, alone);
    Reason[] reasons = new Reason[scores.length];
    int articleEnd = firstArticleEnd(features.surroundings());
    float threshold = Cut.of(page, scores, beta(precision));
    scores = DataTables.lifted(page, scores, threshold);
    int first = first(scores, threshold);
    int last = last(scores, threshold);
    int releaseEnd = ReleaseEnd.of(page, scores, threshold, features.surroundings().shapes.units);
    for (int block = 0; block < scores.length; block++) {
      boolean copy =
          scores[block] >= threshold || (block > first && heads(page, scores, block, threshold));
      boolean kept =
          copy && block < releaseEnd && !isUnwanted(features, block, scores[block] >= SURE);
      reasons[block] =
          kept
              ? block < articleEnd ? Reason.PROSE : Reason.OTHER_ARTICLE
              : block < first || block > last ? Reason.OUTSIDE : whyNot(features, block);
    }
    Columns.leaveOut(page, reasons);
    return new Selection(reasons, scores);
  }

  /** True of what is no copy whatever the model says, some of it only where that is not sure. */
  private static boolean isUnwanted(BlockFeatures features, int block, boolean sure) {
    Surroundings around = features.surroundings();
    boolean doubtful =
        !sure
            && (leadsAway(features, block)
                || around.page.blockKind(block) == BlockKind.CAPTION
                || around.asksForSupport(block));
    return doubtful
        || features.isCaption(block)
        || isSigns(around, block)
        || isFurniture(around, block);
  }

  /**
   * How many times as much recall counts as precision. A little more even where they are to
   * balance, because much of the gold that the model was fitted on leaves out more than readers
   * would; block-model.md tells what the three give on pages kept apart.
   */
  private static double beta(Precision precision) {
    return switch (precision) {
      case PRECISION -> 0.5;
      case BALANCED -> 1.1;
      case RECALL -> 3;
    };
  }

  /**
   * Where another article begins: the next article element beside the one that shows the title, if
   * that one has prose of its own, and the other a headline. The entries of a live blog stand below
   * the title, not beside it.
   */
  private static int firstArticleEnd(Surroundings around) {
    Page page = around.page;
    int node = around.titleBlock < 0 ? -1 : page.blockNode(around.titleBlock);
    while (node >= 0 && page.type(node) != ElementType.ARTICLE) {
      node = page.parent(node);
    }
    if (node < 0 || around.proseIn(node) < MIN_ARTICLE) {
      return page.blockCount();
    }
    for (int next = page.subtreeEnd(node); next < page.nodeCount(); next++) {
      if (page.type(next) == ElementType.ARTICLE
          && around.proseIn(next) >= MIN_ARTICLE
          && headed(page, next)) {
        return page.firstBlock(next);
      }
    }
    return page.blockCount();
  }

  private static boolean headed(Page page, int article) {
    int first = page.firstBlock(article);
    for (int block = first; block < Math.min(first + 3, page.endBlock(article)); block++) {
      if (page.blockKind(block) == BlockKind.HEADING) {
        return true;
      }
    }
    return false;
  }

  private static int first(float[] scores, float threshold) {
    int block = 0;
    while (block < scores.length && scores[block] < threshold) {
      block++;
    }
    return block;
  }

  private static int last(float[] scores, float threshold) {
    int block = scores.length - 1;
    while (block >= 0 && scores[block] < threshold) {
      block--;
    }
    return block;
  }

  /**
   * True for a line that begins like "read more" and is mostly link; in scraped text, which has no
   * links, for one that ends like a headline.
   */
  private static boolean leadsAway(BlockFeatures features, int block) {
    if (!features.leadsAway(block)) {
      return false;
    }
    Surroundings around = features.surroundings();
    Page page = around.page;
    return page.isScraped() ? !around.shapes.endsSentence[block] : isLink(page, block);
  }

  /** True of a line of the page's own, and of a link in a list that such a line heads. */
  private static boolean isFurniture(Surroundings around, int block) {
    Page page = around.page;
    int[] units = around.shapes.units;
    if (Furniture.get().holds(page, block, units[block])) {
      return true;
    }
    if (page.isScraped()) {
      return isPointedTo(around, block);
    }
    int head = block;
    while (head >= 0 && block - head < LONGEST_LIST && isLink(page, head)) {
      head--;
    }
    return head >= 0 && head < block && Furniture.get().isLabel(page, head, units[head]);
  }

  /**
   * True of a line of scraped text that ends like a headline, among such lines behind a pointer:
   * "Read also", alone on its line. The last of several may be a sub-head, if it is short.
   */
  private static boolean isPointedTo(Surroundings around, int block) {
    Page page = around.page;
    Shapes shapes = around.shapes;
    if (shapes.endsSentence[block] || page.blockKind(block) == BlockKind.HEADING) {
      return false;
    }
    int head = block - 1;
    while (head >= 0 && block - head < LONGEST_POINTED && !shapes.endsSentence[head]) {
      if (Furniture.get().isPointer(page, head, shapes.units[head])) {
        boolean last = block + 1 < page.blockCount() && shapes.endsSentence[block + 1];
        boolean together = // and apart from the text below
            page.blockNode(block) == page.blockNode(head)
                && last
                && page.blockNode(block + 1) != page.blockNode(block);
        return block == head + 1 || !last || together || shapes.units[block] > LONGEST_SUBHEAD;
      }
      head--;
    }
    return false;
  }

  private static boolean isLink(Page page, int block) {
    return page.linkChars(block) > MAX_LINK_SHARE * page.blockLength(block);
  }

  /** Most blocks are cleared by their letters, which are counted; the others are looked through. */
  private static boolean isSigns(Surroundings around, int block) {
    Page page = around.page;
    int length = page.blockLength(block);
    int letters = around.shapes.letters[block] + around.shapes.digits[block];
    return length >= MIN_SIGNS
        && letters * 3 < length * 2
        && !Writing.is(CharBuffer.wrap(page.chars()), page.blockStart(block), page.blockEnd(block));
  }

  /**
   * True for a sub-head that is nearly likely enough, right above a block that is: the entries of a
   * live blog are headed alike, and some stand or fall by a hair.
   */
  private static boolean heads(Page page, float[] scores, int block, float threshold) {
    int next = block + 1;
    return next < scores.length
        && scores[block] >= NEARLY * threshold
        && scores[next] >= threshold
        && page.blockKind(block) == BlockKind.HEADING
        && page.blockKind(next) != BlockKind.HEADING
        && page.linkChars(block) == 0;
  }

  /** The most telling reason against a block between others that were kept. */
  private static Reason whyNot(BlockFeatures features, int block) {
    Surroundings around = features.surroundings();
    Page page = around.page;
    if (page.blockKind(block) == BlockKind.CAPTION || features.isCaption(block)) {
      return Reason.CAPTION;
    }
    if (around.isOne(around.titles, block) || around.isOne(around.summaries, block)) {
      return Reason.REPEATS;
    }
    if (isLink(page, block)) {
      return Reason.LINKS;
    }
    return around.hintsAside[page.blockNode(block)] != 0 ? Reason.MARKED : Reason.LABEL;
  }
}
