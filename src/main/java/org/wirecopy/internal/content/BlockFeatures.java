package org.wirecopy.internal.content;

import java.util.Arrays;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;

/**
 * Describes each block in numbers for the block scorer. All of them are about structure, shape and
 * agreement with the page's metadata; none is a word of a language or a name of a site. The order
 * of the columns is part of the model: the trainer and the scorer both call {@link #fill}.
 */
public final class BlockFeatures {

  private static final int NEAR = 2; // neighbours looked at on either side
  private static final int PLAIN_LINK = 50;
  private static final int HINTS = Hint.values().length;

  /** How many numbers describe a block. */
  public static final int COUNT =
      OwnText.COLUMNS
          + 6 * 2 * NEAR
          + Placement.COLUMNS
          + HINTS
          + Surroundings.ASIDE_TYPE_COUNT
          + 9
          + Sections.COLUMNS
          + Repeats.COLUMNS
          + Landmarks.COLUMNS
          + 4
          + 3;

  private final Surroundings around;
  private final Page page;
  private final Shapes shapes;
  private final int[] inlineHints; // hints of inline elements that cover most of the block
  private final OwnText ownText;
  private final Placement placement;
  private final Sections sections;
  private final Repeats repeats;
  private final Landmarks landmarks;
  private final DeclaredBody declared;
  private final Pictures pictures;

  private int column;

  private BlockFeatures(Surroundings around) {
    this.around = around;
    this.page = around.page;
    this.shapes = around.shapes;
    inlineHints = new int[page.blockCount()];
    findInlineHints();
    ownText = new OwnText(page, shapes);
    placement = new Placement(around);
    sections = new Sections(around);
    repeats = new Repeats(around);
    landmarks = new Landmarks(around);
    pictures = new Pictures(page, around.hash);
    declared =
        new DeclaredBody(page, around.declaredBody, around.prose, shapes.units, around.proseTotal);
  }

  /** Describes a page's blocks. */
  public static BlockFeatures of(Page page, Candidates candidates) {
    return new BlockFeatures(new Surroundings(page, candidates));
  }

  Surroundings surroundings() {
    return around;
  }

  private void findInlineHints() {
    for (int node = 0; node < page.nodeCount(); node++) {
      int block = page.firstBlock(node) - 1; // an inline node may start inside the block before
      for (int b = Math.max(0, block); b <= block + 1 && b < page.blockCount(); b++) {
        boolean inside =
            page.textStart(node) >= page.blockStart(b) - 1
                && page.textEnd(node) <= page.blockEnd(b);
        if (inside && page.textLength(node) * 5 >= page.blockLength(b) * 3) {
          inlineHints[b] |= page.hints(node);
        }
      }
    }
  }

  /** True for a short block that is a link and nothing else. */
  public boolean isPlainLink(int block) {
    int length = page.blockLength(block);
    return length < PLAIN_LINK && page.linkChars(block) * 10 > length * 9;
  }

  /** True for a block that begins by pointing to other pages, letters or channels. */
  boolean leadsAway(int block) {
    return sections.leadsAway(block);
  }

  int blockCount() {
    return page.blockCount();
  }

  /** Writes the description of a block into the first {@link #COUNT} numbers of {@code row}. */
  public void fill(int block, float[] row) {
    Arrays.fill(row, 0, COUNT, 0f);
    column = 0;
    ownText.fill(block, row, column);
    column += OwnText.COLUMNS;
    for (int d = 1; d <= NEAR; d++) {
      neighbour(block, block - d, row);
      neighbour(block, block + d, row);
    }
    placement.fill(block, row, column);
    column += Placement.COLUMNS;
    int hints = around.hintsAside[page.blockNode(block)] | inlineHints[block];
    for (int hint = 0; hint < HINTS; hint++) {
      row[column++] = hints >>> hint & 1;
    }
    int types = around.typesAside[page.blockNode(block)];
    for (int type = 0; type < Surroundings.ASIDE_TYPE_COUNT; type++) {
      row[column++] = types >>> type & 1;
    }
    agreement(block, row);
    sections.fill(block, row, column);
    column += Sections.COLUMNS;
    repeats.fill(block, row, column);
    column += Repeats.COLUMNS;
    landmarks.fill(block, row, column);
    column += Landmarks.COLUMNS;
    row[column++] = declared.found[block];
    row[column++] = declared.coverage;
    row[column++] =
        declared.last < 0 ? -2 : block < declared.first ? -1 : block > declared.last ? 1 : 0;
    row[column++] = around.beginsSummary(block);
    row[column++] = pictures.before[block];
    row[column++] = bit(pictures.saysAlternative[block]);
    row[column++] = block + 1 < page.blockCount() ? pictures.before[block + 1] : 0;
  }

  private void neighbour(int block, int other, float[] row) {
    if (other < 0 || other >= page.blockCount()) {
      row[column] = -1;
      column += 6;
      return;
    }
    row[column++] = log(shapes.units[other]);
    row[column++] = (float) page.linkChars(other) / Math.max(1, page.blockLength(other));
    row[column++] = bit(shapes.endsSentence[other]);
    row[column++] = bit(page.blockKind(other) == BlockKind.HEADING);
    row[column++] = bit(page.blockNode(other) == page.blockNode(block));
    row[column++] = bit(page.parent(page.blockNode(other)) == page.parent(page.blockNode(block)));
  }

  private void agreement(int block, float[] row) {
    row[column++] = around.occurrences(block, 5);
    row[column++] = bit(around.isOne(around.titles, block));
    row[column++] = bit(around.isOne(around.summaries, block));
    row[column++] = bit(around.isOne(around.authors, block));
    row[column++] = bit(block == around.titleBlock);
    row[column++] = bit(inlineHints[block] != 0);
    row[column++] = bit(Hint.CAPTION.in(page.hints(page.blockNode(block))));
    row[column++] = bit(Hint.PARAGRAPH.in(page.hints(page.blockNode(block))));
    row[column++] = bit(page.hints(page.blockNode(block)) == 0);
  }

  private static float log(int count) {
    return Logs.ofOneMore(count);
  }

  private static float bit(boolean value) {
    return value ? 1 : 0;
  }
}
