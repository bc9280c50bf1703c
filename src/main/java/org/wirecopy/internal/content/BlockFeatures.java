package org.wirecopy.internal.content;

import java.util.Arrays;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
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
  private static final int MARKED = 300; // characters of a block that are searched for marks

  private static final int FAR = 30; // distances are cut here

  private static final BlockKind[] KINDS = BlockKind.values();
  private static final int HINTS = Hint.values().length;

  /** How many numbers describe a block. */
  public static final int COUNT =
      28
          + KINDS.length
          + 6 * 2 * NEAR
          + 14
          + 14
          + HINTS
          + Surroundings.ASIDE_TYPE_COUNT
          + 9
          + 2 * LeadIns.KINDS
          + 4
          + Repeats.COLUMNS
          + Landmarks.COLUMNS
          + 4
          + 3;

  private final Surroundings around;
  private final Page page;
  private final Shapes shapes;
  private final int[] lastProse; // the last prose block before, -1 if none
  private final int[] nextProse; // the next one behind, block count if none
  private final int[] linksBefore; // link characters in the blocks before
  private final int[] lengthBefore; // all characters in them
  private final int[] inlineHints; // hints of inline elements that cover most of the block

  private final int[] leadIn; // see LeadIns.at
  private final int[] lastSection; // the last block before that is nothing but a lead-in
  private final int[] lastSectionKind; // its kind, ordinal + 1; 0 if there is none
  private final int firstComments; // the first block behind some prose that heads comments

  private final Repeats repeats;
  private final Landmarks landmarks;
  private final DeclaredBody declared;
  private final Pictures pictures;

  private int column;

  private BlockFeatures(Surroundings around) {
    this.around = around;
    this.page = around.page;
    this.shapes = around.shapes;
    int count = page.blockCount();
    lastProse = new int[count];
    nextProse = new int[count];
    int last = -1;
    for (int block = 0; block < count; block++) {
      lastProse[block] = last;
      last = around.prose[block] ? block : last;
    }
    int next = count;
    for (int block = count - 1; block >= 0; block--) {
      nextProse[block] = next;
      next = around.prose[block] ? block : next;
    }
    linksBefore = new int[count + 1];
    lengthBefore = new int[count + 1];
    for (int block = 0; block < count; block++) {
      linksBefore[block + 1] = linksBefore[block] + page.linkChars(block);
      lengthBefore[block + 1] = lengthBefore[block] + page.blockLength(block);
    }
    inlineHints = new int[count];
    findInlineHints();
    leadIn = new int[count];
    lastSection = new int[count];
    lastSectionKind = new int[count];
    firstComments = findLeadIns();
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

  private int findLeadIns() {
    LeadIns table = LeadIns.get();
    int section = -FAR;
    int comments = leadIn.length;
    for (int block = 0; block < leadIn.length; block++) {
      lastSection[block] = section;
      lastSectionKind[block] = section < 0 ? 0 : -leadIn[section];
      leadIn[block] = table.at(page, block);
      if (leadIn[block] < 0) {
        section = block;
        if (-leadIn[block] == LeadIns.Kind.COMMENTS.ordinal() + 1
            && comments == leadIn.length
            && around.proseBefore[block] * 3 > around.proseTotal) {
          comments = block;
        }
      }
    }
    return comments;
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
    int kind = Math.abs(leadIn[block]) - 1;
    return kind == LeadIns.Kind.RELATED.ordinal()
        || kind == LeadIns.Kind.NEWSLETTER.ordinal()
        || kind == LeadIns.Kind.SHARE.ordinal();
  }

  int blockCount() {
    return page.blockCount();
  }

  /** Writes the description of a block into the first {@link #COUNT} numbers of {@code row}. */
  public void fill(int block, float[] row) {
    Arrays.fill(row, 0, COUNT, 0f);
    column = 0;
    shape(block, row);
    for (int d = 1; d <= NEAR; d++) {
      neighbour(block, block - d, row);
      neighbour(block, block + d, row);
    }
    place(block, row);
    containers(block, row);
    int hints = around.hintsAside[page.blockNode(block)] | inlineHints[block];
    for (int hint = 0; hint < HINTS; hint++) {
      row[column++] = hints >>> hint & 1;
    }
    int types = around.typesAside[page.blockNode(block)];
    for (int type = 0; type < Surroundings.ASIDE_TYPE_COUNT; type++) {
      row[column++] = types >>> type & 1;
    }
    agreement(block, row);
    leadIns(block, row);
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

  private void shape(int block, float[] row) {
    int length = Math.max(1, page.blockLength(block));
    int words = Math.max(1, shapes.words[block]);
    int letters = Math.max(1, shapes.letters[block]);
    char[] chars = page.chars();
    char first = chars[page.blockStart(block)];
    char last = chars[page.blockEnd(block) - 1];
    row[column++] = log(shapes.units[block]);
    row[column++] = log(shapes.words[block]);
    row[column++] = (float) page.linkChars(block) / length;
    row[column++] = Math.min(10, page.linkCount(block));
    row[column++] = (float) page.linkCount(block) / words;
    row[column++] = (float) page.boldChars(block) / length;
    row[column++] = (float) shapes.letters[block] / length;
    row[column++] = (float) shapes.digits[block] / length;
    row[column++] = (float) shapes.capitals[block] / letters;
    row[column++] = Math.min(20, shapes.stops[block]);
    row[column++] = (float) shapes.commas[block] / words;
    row[column++] = (float) shapes.letters[block] / words;
    row[column++] = bit(shapes.endsSentence[block]);
    row[column++] = bit(last == ':' || last == '：');
    row[column++] = bit(last == '?' || last == '？');
    row[column++] = bit(last == '.' || last == '。');
    row[column++] = bit(Character.isLowerCase(first));
    row[column++] = bit(Character.isDigit(first));
    row[column++] = bit(!Character.isLetterOrDigit(first));
    row[column++] =
        bit(first == '"' || first == '“' || first == '„' || first == '«' || first == '「');
    int marks = marks(block);
    row[column++] = marks & 1;
    row[column++] = marks >> 1 & 1;
    row[column++] = marks >> 2 & 1;
    row[column++] = marks >> 3;
    row[column++] = clock(block);
    row[column++] = page.type(page.blockNode(block)).headingLevel();
    for (BlockKind kind : KINDS) {
      row[column++] = bit(page.blockKind(block) == kind);
    }
    row[column++] = bit(page.type(page.blockNode(block)) == ElementType.P);
    row[column++] = bit(page.type(page.blockNode(block)) == ElementType.DIV);
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

  private void place(int block, float[] row) {
    int count = page.blockCount();
    int total = Math.max(1, around.proseTotal);
    row[column++] = (float) block / count;
    row[column++] = log(count);
    row[column++] = (float) page.blockStart(block) / Math.max(1, page.charCount());
    row[column++] = (float) around.proseBefore[block] / total;
    row[column++] = (float) (around.proseTotal - around.proseBefore[block + 1]) / total;
    row[column++] = log(around.proseTotal);
    row[column++] = Math.min(FAR, around.proseCount);
    row[column++] = Math.min(FAR, block - lastProse[block]);
    row[column++] = Math.min(FAR, nextProse[block] - block);
    row[column++] = sameParent(block, lastProse[block]);
    row[column++] = sameParent(block, nextProse[block]);
    int title = around.titleBlock;
    row[column++] = title < 0 ? -FAR - 1 : Math.max(-FAR, Math.min(FAR, block - title));
    row[column++] =
        title < 0 || title >= block
            ? -1
            : log(around.proseBefore[block] - around.proseBefore[title]);
    row[column++] = around.styleShare[block];
  }

  private void containers(int block, float[] row) {
    int node = page.blockNode(block);
    int parent = page.parent(node);
    int above = parent < 0 ? -1 : page.parent(parent);
    row[column++] = bit(inside(node, around.narrow));
    row[column++] = bit(inside(node, around.wide));
    row[column++] = bit(parent == around.narrow);
    row[column++] = within(block, around.narrow);
    row[column++] = within(block, around.wide);
    row[column++] = log(around.styleCount[block]);
    row[column++] = proseShare(parent);
    row[column++] = proseShare(above);
    row[column++] = linkShare(parent);
    row[column++] = linkShare(above);
    row[column++] = parent < 0 ? 0 : log(page.endBlock(parent) - page.firstBlock(parent));
    row[column++] = parent < 0 ? 0 : log(page.textLength(parent));
    row[column++] = Math.min(FAR, depthBelow(node, around.narrow));
    row[column++] = parent < 0 ? 0 : page.type(parent).ordinal();
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

  private void leadIns(int block, float[] row) {
    int own = leadIn[block];
    for (int kind = 1; kind <= LeadIns.KINDS; kind++) {
      row[column++] = own == kind ? 1 : own == -kind ? 2 : 0;
    }
    for (int kind = 1; kind <= LeadIns.KINDS; kind++) {
      row[column++] = block > 0 && Math.abs(leadIn[block - 1]) == kind ? 1 : 0;
    }
    row[column++] = Math.min(FAR, block - lastSection[block]);
    row[column++] = lastSectionKind[block];
    row[column++] = bit(block > firstComments);
    row[column++] = headingKindBefore(block);
  }

  /** The lead-in of the last heading before the block, ordinal + 1; 0 if it has none. */
  private float headingKindBefore(int block) {
    int end = Math.max(0, block - FAR);
    for (int b = block - 1; b >= end; b--) {
      if (page.blockKind(b) == BlockKind.HEADING) {
        return Math.abs(leadIn[b]);
      }
    }
    return -1;
  }

  private float sameParent(int block, int other) {
    if (other < 0 || other >= page.blockCount()) {
      return -1;
    }
    int a = page.parent(page.blockNode(block));
    int b = page.parent(page.blockNode(other));
    return a == b ? 2 : a >= 0 && b >= 0 && page.parent(a) == page.parent(b) ? 1 : 0;
  }

  private boolean inside(int node, int container) {
    return container >= 0 && node >= container && node < page.subtreeEnd(container);
  }

  /** How far into a container the block stands, 0 to 1; -1 before it, 2 behind it. */
  private float within(int block, int container) {
    if (container < 0 || block < page.firstBlock(container)) {
      return -1;
    }
    int blocks = page.endBlock(container) - page.firstBlock(container);
    return block >= page.endBlock(container)
        ? 2
        : (float) (block - page.firstBlock(container)) / Math.max(1, blocks);
  }

  private float proseShare(int node) {
    return node < 0 ? 0 : (float) around.proseIn(node) / Math.max(1, around.proseTotal);
  }

  private float linkShare(int node) {
    if (node < 0) {
      return 0;
    }
    int first = page.firstBlock(node);
    int end = Math.min(page.endBlock(node), first + FAR);
    return (float) (linksBefore[end] - linksBefore[first])
        / (1 + lengthBefore[end] - lengthBefore[first]);
  }

  private int depthBelow(int node, int container) {
    int depth = 0;
    for (int n = node; n >= 0 && n != container && depth < FAR; n = page.parent(n)) {
      depth++;
    }
    return depth;
  }

  /** Which of at sign, copyright sign, bar and line feed stand in the block, as bits from 1 up. */
  private int marks(int block) {
    char[] chars = page.chars();
    int end = Math.min(page.blockEnd(block), page.blockStart(block) + MARKED);
    int marks = 0;
    for (int i = page.blockStart(block); i < end; i++) {
      switch (chars[i]) {
        case '@' -> marks |= 1;
        case '©' -> marks |= 2;
        case '|' -> marks |= 4;
        case '\n' -> marks |= 8;
        default -> {}
      }
    }
    return marks;
  }

  /**
   * 1 if a time of day such as 22:08 or 22.08 stands in a short block, 2 with a year, 3 a year
   * alone.
   */
  private float clock(int block) {
    if (page.blockLength(block) > 200) {
      return 0;
    }
    char[] chars = page.chars();
    boolean time = false;
    boolean year = false;
    int run = 0;
    for (int i = page.blockStart(block); i < page.blockEnd(block); i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        run++;
        year |= run == 4 && isCentury(chars[i - 3], chars[i - 2]);
        continue;
      }
      boolean mark = c == ':' || c == '.' || c == 'h';
      time |= mark && (run == 1 || run == 2) && twoDigits(chars, i + 1, page.blockEnd(block));
      run = 0;
    }
    return time ? (year ? 2 : 1) : year ? 3 : 0;
  }

  private static boolean isCentury(char thousands, char hundreds) {
    return (thousands == '2' && hundreds == '0') || (thousands == '1' && hundreds == '9');
  }

  private static boolean twoDigits(char[] chars, int at, int end) {
    return at + 1 < end
        && chars[at] >= '0'
        && chars[at] <= '5'
        && chars[at + 1] >= '0'
        && chars[at + 1] <= '9';
  }

  private static float log(int count) {
    return Logs.ofOneMore(count);
  }

  private static float bit(boolean value) {
    return value ? 1 : 0;
  }
}
