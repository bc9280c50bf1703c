package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Grows the arrays of one {@link Page}. It folds white space as a browser does, inserts no space
 * where the markup has none, and drops characters that print nothing.
 */
final class PageBuilder {

  // About what half of all news pages need: the arrays of the others grow once or twice.
  private static final int INITIAL_CHARS = 1 << 13;
  private static final int INITIAL_NODES = 1 << 9;
  private static final int INITIAL_BLOCKS = 1 << 7;

  Head head = Head.NONE;
  boolean scraped;
  boolean asksPassword;
  int players;
  char[] chars = new char[INITIAL_CHARS];
  int charCount;

  int nodeCount;
  int[] parent = new int[INITIAL_NODES];
  int[] subtreeEnd = new int[INITIAL_NODES];
  byte[] type = new byte[INITIAL_NODES];
  int[] hints = new int[INITIAL_NODES];
  int[] hintsAbove = new int[INITIAL_NODES];
  int[] classHash = new int[INITIAL_NODES];
  String[] ref = new String[INITIAL_NODES];
  int[] textStart = new int[INITIAL_NODES];
  int[] textEnd = new int[INITIAL_NODES];
  int[] firstBlock = new int[INITIAL_NODES];
  int[] endBlock = new int[INITIAL_NODES];

  int blockCount;
  int[] blockStart = new int[INITIAL_BLOCKS];
  int[] blockEnd = new int[INITIAL_BLOCKS];
  int[] blockNode = new int[INITIAL_BLOCKS];
  byte[] blockKind = new byte[INITIAL_BLOCKS];
  int[] linkChars = new int[INITIAL_BLOCKS];
  int[] linkCount = new int[INITIAL_BLOCKS];
  int[] boldChars = new int[INITIAL_BLOCKS];

  int seamCount;
  int[] seams = new int[INITIAL_BLOCKS];

  final List<Page.Property> properties = new ArrayList<>();
  final List<Page.Picture> pictures = new ArrayList<>();

  private final int maxBlocks; // text behind them is left out
  private boolean open; // a block has begun; then blockCount - 1 is its index
  private boolean space; // white space was seen behind the last character
  private boolean cell; // and a cell of the row has begun
  private int breaks; // line breaks seen behind the last character
  private boolean afterLink; // a link ended and nothing has come since
  private int boxEnd = -1; // where the last inline box ended in the open block

  PageBuilder(int maxBlocks) {
    this.maxBlocks = maxBlocks;
  }

  /** Opens a node and returns its index. */
  int openNode(
      int parentNode,
      ElementType elementType,
      int ownHints,
      int styleHash,
      @Nullable String reference) {
    if (nodeCount == parent.length) {
      growNodes();
    }
    int node = nodeCount++;
    parent[node] = parentNode;
    type[node] = (byte) elementType.ordinal();
    hints[node] = ownHints;
    hintsAbove[node] = parentNode < 0 ? 0 : hintsAbove[parentNode] | hints[parentNode];
    classHash[node] = styleHash;
    ref[node] = reference;
    textStart[node] = charCount;
    firstBlock[node] = blockCount;
    return node;
  }

  void closeNode(int node) {
    subtreeEnd[node] = nodeCount;
    textEnd[node] = Math.max(charCount, textStart[node]);
    endBlock[node] = blockCount;
  }

  /** Ends the block, if one is open: a block-level edge. */
  void closeBlock() {
    if (open) {
      blockEnd[blockCount - 1] = charCount;
      append('\n');
      open = false;
    }
    cell = false;
    space = false;
    breaks = 0;
    afterLink = false;
  }

  /** A {@code <br>}: a line feed, or, where a second one follows, the end of the block. */
  void lineBreak() {
    if (open && ++breaks == 2) {
      closeBlock();
    }
  }

  /** Between the cells of a row, which stand on one line: white space, and a seam behind it. */
  void betweenCells() {
    space = true;
    cell = open;
  }

  /** A link begins; two that touch are set apart, as their boxes are on the page. */
  void openLink() {
    if (afterLink) {
      space = true;
    }
    if (open) {
      linkCount[blockCount - 1]++;
    }
  }

  void closeLink() {
    afterLink = open;
  }

  /** An inline box begins; if another has just ended, a seam runs between the two. */
  void openBox() {
    if (open && !space && breaks == 0 && boxEnd == charCount) {
      addSeam();
    }
  }

  private void addSeam() {
    if (seamCount == seams.length) {
      seams = Arrays.copyOf(seams, seamCount * 2);
    }
    if (seamCount == 0 || seams[seamCount - 1] < charCount) {
      seams[seamCount++] = charCount;
    }
  }

  void closeBox() {
    boxEnd = open ? charCount : -1;
  }

  /**
   * Adds text to the current block, opening one if need be.
   *
   * @param node the nearest block-level node, which owns a block that opens here
   * @param kind the kind of a block that opens here
   * @param link true inside a link
   * @param bold true inside bold type
   * @param preformatted true if white space stands as it is
   */
  void text(
      String text, int node, BlockKind kind, boolean link, boolean bold, boolean preformatted) {
    if (!open && blockCount == maxBlocks) {
      return;
    }
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (open && !preformatted && !space && breaks == 0) {
        i = run(text, i, link, bold);
        if (i == length) {
          return;
        }
      }
      char c = text.charAt(i);
      if (isBlank(c)) {
        if (c == '\r' && preformatted) {
          if (i + 1 < length && text.charAt(i + 1) == '\n') {
            continue; // CR LF is one line end, as the line feed alone
          }
          c = '\n';
        }
        blank(c, preformatted);
        continue;
      }
      if (!open) {
        openBlock(node, kind, link);
      } else if (breaks > 0) {
        append('\n');
      } else if (space) {
        append(' ');
        if (link && !afterLink) {
          linkChars[blockCount - 1]++;
        }
        if (cell) {
          addSeam();
        }
      }
      cell = false;
      space = false;
      breaks = 0;
      afterLink = false;
      append(c);
      if (link) {
        linkChars[blockCount - 1]++;
      }
      if (bold) {
        boldChars[blockCount - 1]++;
      }
    }
  }

  /**
   * Adds what can be added as it is: printing characters, with single spaces between them. The rest
   * of {@link #text} does the same one by one, and all else.
   *
   * @return the index of the first character that was not added
   */
  private int run(String text, int from, boolean link, boolean bold) {
    int length = text.length();
    if (charCount + length - from > chars.length) {
      chars = Arrays.copyOf(chars, Math.max(chars.length * 2, charCount + length - from));
    }
    int at = charCount;
    int spaces = 0;
    int i = from;
    for (; i < length; i++) {
      char c = text.charAt(i);
      if (isBlank(c)) {
        if (c != ' ' || at == charCount || i + 1 == length || isBlank(text.charAt(i + 1))) {
          break;
        }
        spaces++;
      }
      chars[at++] = c;
    }
    int added = at - charCount;
    if (added > 0) {
      charCount = at;
      afterLink = false;
      linkChars[blockCount - 1] += link ? added : 0;
      boldChars[blockCount - 1] += bold ? added - spaces : 0;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || (c >= 0x7F && !prints(c));
  }

  /** A character that shows nothing: white space folds, the rest goes. */
  private void blank(char c, boolean preformatted) {
    if (preformatted && open && (c == '\n' || c == ' ' || c == '\t')) {
      append(c);
      space = false;
    } else if (isSpace(c)) {
      space = true;
      afterLink = false;
    }
  }

  private static boolean isSpace(char c) {
    return c <= ' ' ? c == ' ' || (c >= '\t' && c <= '\r') : isWideSpace(c);
  }

  private static boolean isWideSpace(char c) {
    return c == 0x85
        || c == 0xA0
        || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A)
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /**
   * False for white space, controls, soft hyphens, zero-width spaces, byte order marks, direction
   * marks and embeddings; joiners print, because Persian and Indic scripts spell with them. For
   * {@code c >= 0x7F}.
   */
  private static boolean prints(char c) {
    if (c < 0x2000) {
      return c > 0xA0 && c != 0xAD && c != 0x61C && c != 0x1680 && c != 0x180E;
    }
    if (c <= 0x206F) {
      return c == 0x200C
          || c == 0x200D
          || (c >= 0x2010 && c <= 0x2027)
          || (c >= 0x2030 && c <= 0x205E);
    }
    return c != 0x3000 && c != 0xFEFF && !(c >= 0xFFF9 && c <= 0xFFFC) && c < 0xFFFE;
  }

  private void openBlock(int node, BlockKind kind, boolean link) {
    if (blockCount == blockStart.length) {
      growBlocks();
    }
    int block = blockCount++;
    blockStart[block] = charCount;
    blockNode[block] = node;
    blockKind[block] = (byte) kind.ordinal();
    linkCount[block] = link ? 1 : 0;
    open = true;
  }

  private void append(char c) {
    if (charCount == chars.length) {
      chars = Arrays.copyOf(chars, chars.length * 2);
    }
    chars[charCount++] = c;
  }

  private void growNodes() {
    int size = nodeCount * 2;
    parent = Arrays.copyOf(parent, size);
    subtreeEnd = Arrays.copyOf(subtreeEnd, size);
    type = Arrays.copyOf(type, size);
    hints = Arrays.copyOf(hints, size);
    hintsAbove = Arrays.copyOf(hintsAbove, size);
    classHash = Arrays.copyOf(classHash, size);
    ref = Arrays.copyOf(ref, size);
    textStart = Arrays.copyOf(textStart, size);
    textEnd = Arrays.copyOf(textEnd, size);
    firstBlock = Arrays.copyOf(firstBlock, size);
    endBlock = Arrays.copyOf(endBlock, size);
  }

  private void growBlocks() {
    int size = blockCount * 2;
    blockStart = Arrays.copyOf(blockStart, size);
    blockEnd = Arrays.copyOf(blockEnd, size);
    blockNode = Arrays.copyOf(blockNode, size);
    blockKind = Arrays.copyOf(blockKind, size);
    linkChars = Arrays.copyOf(linkChars, size);
    linkCount = Arrays.copyOf(linkCount, size);
    boldChars = Arrays.copyOf(boldChars, size);
  }

  Page build() {
    closeBlock();
    return new Page(this);
  }
}
