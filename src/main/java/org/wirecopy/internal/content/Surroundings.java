package org.wirecopy.internal.content;

import java.util.Arrays;
import java.util.List;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseHash;

/**
 * What one needs to know of the whole page to judge a block: where the prose is, in which
 * container, how prose is styled here, where the title stands, what repeats.
 *
 * <p>Prose is a block that would be read as running text on any page: long, ending like a sentence,
 * not made of links. Its units add up in prefix sums, so that the prose below a node is one
 * subtraction.
 */
final class Surroundings {

  /** Blocks of fewer units are not counted as prose. */
  private static final int MIN_PROSE = 100;

  private static final int MAX_HASHED = 600;

  /** So many characters of a summary are compared with the beginnings of blocks. */
  private static final int START = 40;

  private static final float MAX_LINKS = 0.3f;

  /** The share of a container's prose that one child must hold for the descent to go on. */
  private static final double NARROW = 0.6;

  private static final double WIDE = 0.9;

  final Page page;
  final Shapes shapes;
  final boolean[] prose;
  final int[] proseBefore; // proseBefore[b] = units of prose in the blocks before b
  final int proseTotal;
  final int proseCount;
  final int narrow; // the innermost node that holds most of the prose
  final int wide; // the innermost node that holds nearly all of it
  final int[] hintsBeside; // by node: hints of it and those around it that do not hold the title
  final int[]
      hintsAside; // hints of the node and its ancestors, as far as they do not hold `narrow`
  final int[] typesAside; // the same for element types, as bits of ASIDE_TYPES
  final int titleBlock; // the block that shows the title, -1 if none does
  final long[] hash;
  final long[] titles;
  final long[] summaries;
  final long[] authors;
  final String declaredBody;
  private final long[] summaryStarts;
  private final long[] sortedHash;
  final float[] styleShare; // share of prose among the blocks styled like this one
  final int[] styleCount; // how many those are
  final int[] styleSlot; // a number below the block count that is equal for equal styles

  private static final ElementType[] ASIDE_TYPES = {
    ElementType.ASIDE,
    ElementType.NAV,
    ElementType.FOOTER,
    ElementType.HEADER,
    ElementType.FIGURE,
    ElementType.FORM,
    ElementType.UL,
    ElementType.OL,
    ElementType.TABLE,
    ElementType.BLOCKQUOTE,
    ElementType.ARTICLE,
    ElementType.SECTION,
    ElementType.A,
    ElementType.DL,
    ElementType.DETAILS,
    ElementType.ADDRESS
  };

  static final int ASIDE_TYPE_COUNT = ASIDE_TYPES.length;

  private static final int[] ASIDE_BIT = asideBits();

  private static int[] asideBits() {
    int[] bits = new int[ElementType.values().length];
    for (int i = 0; i < ASIDE_TYPES.length; i++) {
      bits[ASIDE_TYPES[i].ordinal()] = 1 << i;
    }
    return bits;
  }

  Surroundings(Page page, Candidates candidates) {
    this.page = page;
    this.shapes = Shapes.of(page);
    int count = page.blockCount();
    hash = new long[count];
    for (int block = 0; block < count; block++) {
      int start = page.blockStart(block);
      // Titles and summaries are shorter; of a longer block its beginning is enough to know it
      // again.
      hash[block] =
          LooseHash.of(page.chars(), start, Math.min(start + MAX_HASHED, page.blockEnd(block)));
    }
    sortedHash = hash.clone();
    Arrays.sort(sortedHash);
    titles = hashes(candidates, Kind.TITLE);
    summaries = hashes(candidates, Kind.SUMMARY);
    authors = hashes(candidates, Kind.AUTHOR);
    titleBlock = titleBlock();
    hintsBeside = new int[page.nodeCount()];
    findBeside();
    prose = new boolean[count];
    proseBefore = new int[count + 1];
    findProse();
    proseCount = countProse();
    proseTotal = proseBefore[count];
    narrow = descend(NARROW);
    wide = descend(WIDE);
    hintsAside = new int[page.nodeCount()];
    typesAside = new int[page.nodeCount()];
    findAside();
    declaredBody = candidates.declaredBody();
    summaryStarts = starts(candidates.of(Kind.SUMMARY));
    styleShare = new float[count];
    styleCount = new int[count];
    styleSlot = new int[count];
    countStyles();
  }

  private int countProse() {
    int blocks = 0;
    for (int block = 0; block < prose.length; block++) {
      proseBefore[block + 1] = proseBefore[block] + (prose[block] ? shapes.units[block] : 0);
      blocks += prose[block] ? 1 : 0;
    }
    return blocks;
  }

  /** Readers' comments are no prose of the page's, if it has some between the title and them. */
  private void findProse() {
    boolean before = false;
    for (int block = 0; block < prose.length; block++) {
      boolean comment = Hint.COMMENTS.in(hintsBeside[page.blockNode(block)]);
      prose[block] = isProse(block) && !(comment && before);
      before |= prose[block] && !comment && block > titleBlock;
    }
  }

  private void findBeside() {
    int title = titleBlock < 0 ? -1 : page.blockNode(titleBlock);
    for (int node = 0; node < hintsBeside.length; node++) {
      boolean around = title < 0 ? node == 0 : node <= title && title < page.subtreeEnd(node);
      if (!around) {
        int parent = page.parent(node);
        hintsBeside[node] = page.hints(node) | (parent < 0 ? 0 : hintsBeside[parent]);
      }
    }
  }

  private boolean isProse(int block) {
    BlockKind kind = page.blockKind(block);
    return shapes.units[block] >= MIN_PROSE
        && page.linkChars(block) <= MAX_LINKS * page.blockLength(block)
        && (shapes.endsSentence[block] || shapes.stops[block] > 1)
        && kind != BlockKind.CAPTION
        && kind != BlockKind.HEADING;
  }

  /** Units of prose below a node. */
  int proseIn(int node) {
    return node < 0
        ? proseTotal
        : proseBefore[page.endBlock(node)] - proseBefore[page.firstBlock(node)];
  }

  /** Goes from the root to the child that holds at least this share, as long as there is one. */
  private int descend(double share) {
    if (page.nodeCount() == 0) {
      return -1;
    }
    int node = 0;
    while (true) {
      int need = (int) Math.ceil(proseIn(node) * share);
      int next = -1;
      for (int child = node + 1; child < page.subtreeEnd(node); child = page.subtreeEnd(child)) {
        if (need > 0 && proseIn(child) >= need) {
          next = child;
          break;
        }
      }
      // A single block is no container: stop at what holds it.
      if (next < 0 || page.endBlock(next) - page.firstBlock(next) <= 1) {
        return node;
      }
      node = next;
    }
  }

  private void findAside() {
    for (int node = 0; node < page.nodeCount(); node++) {
      if (node <= narrow && narrow < page.subtreeEnd(node)) {
        continue; // around the prose: says nothing about a part of it
      }
      int parent = page.parent(node);
      hintsAside[node] = page.hints(node) | (parent < 0 ? 0 : hintsAside[parent]);
      typesAside[node] =
          ASIDE_BIT[page.type(node).ordinal()] | (parent < 0 ? 0 : typesAside[parent]);
    }
  }

  private static long[] hashes(Candidates candidates, Kind kind) {
    List<Candidate> values = candidates.of(kind);
    long[] hashes = new long[values.size()];
    int count = 0;
    for (Candidate value : values) {
      long hash = LooseHash.of(value.value());
      if (hash != LooseHash.EMPTY) {
        hashes[count++] = hash;
      }
    }
    return Arrays.copyOf(hashes, count);
  }

  private static long[] starts(List<Candidate> summaries) {
    long[] starts = new long[summaries.size()];
    int count = 0;
    for (Candidate summary : summaries) {
      if (summary.value().length() >= START) {
        starts[count++] = LooseHash.of(summary.value().substring(0, START));
      }
    }
    return Arrays.copyOf(starts, count);
  }

  /** True if the block says one of these values, and nothing else. */
  boolean isOne(long[] values, int block) {
    for (long value : values) {
      if (value == hash[block]) {
        return true;
      }
    }
    return false;
  }

  /** True in an element beside the copy that is called a newsletter's, or one for donations. */
  boolean asksForSupport(int block) {
    return Hint.NEWSLETTER.in(hintsAside[page.blockNode(block)]);
  }

  /** 1 if the block begins like a summary of the page's, 0 if not, -1 if it has none. */
  float beginsSummary(int block) {
    if (summaryStarts.length == 0) {
      return -1;
    }
    int start = page.blockStart(block);
    if (page.blockLength(block) < START) {
      return 0;
    }
    long begin = LooseHash.of(page.chars(), start, start + START);
    for (long summary : summaryStarts) {
      if (summary == begin) {
        return 1;
      }
    }
    return 0;
  }

  /** How many blocks say the same, this one included; counted up to {@code most}. */
  int occurrences(int block, int most) {
    int at = Arrays.binarySearch(sortedHash, hash[block]);
    int low = at;
    int high = at + 1;
    while (low > 0 && sortedHash[low - 1] == hash[block] && high - low < most) {
      low--;
    }
    while (high < sortedHash.length && sortedHash[high] == hash[block] && high - low < most) {
      high++;
    }
    return high - low;
  }

  private int titleBlock() {
    int found = -1;
    int foundRank = 0;
    for (int block = 0; block < hash.length; block++) {
      boolean first = page.type(page.blockNode(block)) == ElementType.H1;
      boolean named = isOne(titles, block);
      int rank =
          (first ? 2 : 0) + (named ? 3 : 0) + (page.blockKind(block) == BlockKind.HEADING ? 1 : 0);
      if (rank > foundRank && (first || named)) {
        found = block;
        foundRank = rank;
      }
    }
    return found;
  }

  private void countStyles() {
    int[] keys = new int[hash.length];
    for (int block = 0; block < keys.length; block++) {
      int node = page.blockNode(block);
      int parent = page.parent(node);
      keys[block] = page.classHash(node) * 31 + (parent < 0 ? 0 : page.classHash(parent));
    }
    int[] order = keys.clone();
    Arrays.sort(order);
    int[] all = new int[order.length];
    int[] ofProse = new int[order.length];
    for (int block = 0; block < keys.length; block++) {
      int slot = firstOf(order, keys[block]);
      styleSlot[block] = slot;
      all[slot]++;
      ofProse[slot] += prose[block] ? 1 : 0;
    }
    for (int block = 0; block < keys.length; block++) {
      int slot = styleSlot[block];
      styleCount[block] = all[slot];
      styleShare[block] = (float) ofProse[slot] / all[slot];
    }
  }

  private static int firstOf(int[] sorted, int key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
