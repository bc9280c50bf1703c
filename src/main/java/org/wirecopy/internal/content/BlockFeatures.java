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

  private static final int NEIGHBOURS = 4; // two on either side
  private static final int NEIGHBOUR = 6; // columns on each of them
  private static final int AGREEMENT = 9;
  private static final int PLAIN_LINK = 50;
  private static final int HINTS = Hint.values().length;

  /** How many numbers describe a block. */
  public static final int COUNT =
      OwnText.COLUMNS
          + NEIGHBOURS * NEIGHBOUR
          + Placement.COLUMNS
          + HINTS
          + Surroundings.ASIDE_TYPE_COUNT
          + AGREEMENT
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

  /** True of a caption, told by the image before it. */
  boolean isCaption(int block) {
    return pictures.isCaption(block);
  }

  int blockCount() {
    return page.blockCount();
  }

  /** Writes the description of a block into the first {@link #COUNT} numbers of {@code row}. */
  public void fill(int block, float[] row) {
    Arrays.fill(row, 0, COUNT, 0f);
    ownText.fill(block, row, 0);
    int c = OwnText.COLUMNS;
    // No loop: at the edges of a page, compilers would guess wrong what holds in all rounds of it.
    neighbour(block, block - 1, row, c);
    neighbour(block, block + 1, row, c + NEIGHBOUR);
    neighbour(block, block - 2, row, c + 2 * NEIGHBOUR);
    neighbour(block, block + 2, row, c + 3 * NEIGHBOUR);
    c += NEIGHBOURS * NEIGHBOUR;
    placement.fill(block, row, c);
    c += Placement.COLUMNS;
    bits(around.hintsAside[page.blockNode(block)] | inlineHints[block], HINTS, row, c);
    c += HINTS;
    bits(around.typesAside[page.blockNode(block)], Surroundings.ASIDE_TYPE_COUNT, row, c);
    c += Surroundings.ASIDE_TYPE_COUNT;
    agreement(block, row, c);
    c += AGREEMENT;
    sections.fill(block, row, c);
    c += Sections.COLUMNS;
    repeats.fill(block, row, c);
    c += Repeats.COLUMNS;
    landmarks.fill(block, row, c);
    c += Landmarks.COLUMNS;
    row[c++] = declared.found[block];
    row[c++] = declared.coverage;
    row[c++] = declared.last < 0 ? -2 : block < declared.first ? -1 : block > declared.last ? 1 : 0;
    row[c++] = around.beginsSummary(block);
    row[c++] = pictures.before[block];
    row[c++] = bit(pictures.saysAlternative[block]);
    row[c] = block + 1 < page.blockCount() ? pictures.before[block + 1] : 0;
  }

  private static void bits(int set, int count, float[] row, int from) {
    for (int i = 0; i < count; i++) {
      row[from + i] = set >>> i & 1;
    }
  }

  private void neighbour(int block, int other, float[] row, int from) {
    if (other < 0 || other >= page.blockCount()) {
      row[from] = -1;
      return;
    }
    row[from] = log(shapes.units[other]);
    row[from + 1] = (float) page.linkChars(other) / Math.max(1, page.blockLength(other));
    row[from + 2] = bit(shapes.endsSentence[other]);
    row[from + 3] = bit(page.blockKind(other) == BlockKind.HEADING);
    row[from + 4] = bit(page.blockNode(other) == page.blockNode(block));
    row[from + 5] = bit(page.parent(page.blockNode(other)) == page.parent(page.blockNode(block)));
  }

  private void agreement(int block, float[] row, int from) {
    int c = from;
    row[c++] = around.occurrences(block, 5);
    row[c++] = bit(around.isOne(around.titles, block));
    row[c++] = bit(around.isOne(around.summaries, block));
    row[c++] = bit(around.isOne(around.authors, block));
    row[c++] = bit(block == around.titleBlock);
    row[c++] = bit(inlineHints[block] != 0);
    row[c++] = bit(Hint.CAPTION.in(page.hints(page.blockNode(block))));
    row[c++] = bit(Hint.PARAGRAPH.in(page.hints(page.blockNode(block))));
    row[c] = bit(page.hints(page.blockNode(block)) == 0);
  }

  private static float log(int count) {
    return Logs.ofOneMore(count);
  }

  private static float bit(boolean value) {
    return value ? 1 : 0;
  }
}
