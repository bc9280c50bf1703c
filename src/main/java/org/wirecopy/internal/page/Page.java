package org.wirecopy.internal.page;

import java.util.Arrays;
import java.util.List;

/**
 * A page in document order: its text in one array of characters, the elements that matter as nodes,
 * and the text's blocks, that is, the stretches no block-level edge runs through. A node covers the
 * characters and the blocks between its start and its end; so a question about a subtree is a
 * question about a range.
 *
 * <p>Immutable: nobody writes to the arrays once a {@link PageBuilder} has made it.
 */
public final class Page {

  /** What the {@link #ref} of a link begins with that is marked as one to the author. */
  public static final String BY_AUTHOR = "author:";

  private final Head head;
  private final boolean scraped;
  private final boolean asksPassword;
  private final int players;
  private final char[] chars; // blocks are set apart by '\n'
  private final int charCount;

  private final int nodeCount;
  private final int[] parent; // parent[i] < i, -1 for the root: nodes are in document order
  private final int[] subtreeEnd; // nodes i+1 .. subtreeEnd[i]-1 are below i
  private final byte[] type;
  private final int[] hints;
  private final int[]
      hintsAbove; // the hints of all ancestors; those of html and body count for none
  private final int[] classHash;
  private final String[]
      ref; // href of a, datetime of time, src of img, content of the rest; or null
  private final int[] textStart;
  private final int[] textEnd;
  private final int[] firstBlock;
  private final int[] endBlock;

  private final int blockCount;
  private final int[] blockStart;
  private final int[] blockEnd;
  private final int[] blockNode;
  private final byte[] blockKind;
  private final int[] linkChars;
  private final int[] linkCount;
  private final int[] boldChars;

  private final int[] seams; // ascending; where two inline boxes touch inside a block

  private final List<Property> properties;
  private final List<Picture> pictures;

  /**
   * A microdata or RDFa property.
   *
   * @param name the itemprop or property, as written; may hold several names
   * @param node the node that carries it
   * @param value its content or datetime attribute, empty if the node's text is the value
   */
  public record Property(String name, int node, String value) {}

  /**
   * An image.
   *
   * @param node the node of the img element
   * @param url its address as written: the largest of a source set, the lazy one before the
   *     placeholder
   * @param alternative its alt text, empty if there is none
   * @param width in pixels as its attribute says, 0 if it says nothing
   * @param height likewise
   */
  public record Picture(int node, String url, String alternative, int width, int height) {}

  Page(PageBuilder b) {
    head = b.head;
    scraped = b.scraped;
    asksPassword = b.asksPassword;
    players = b.players;
    chars = b.chars;
    charCount = b.charCount;
    nodeCount = b.nodeCount;
    parent = b.parent;
    subtreeEnd = b.subtreeEnd;
    type = b.type;
    hints = b.hints;
    hintsAbove = b.hintsAbove;
    classHash = b.classHash;
    ref = b.ref;
    textStart = b.textStart;
    textEnd = b.textEnd;
    firstBlock = b.firstBlock;
    endBlock = b.endBlock;
    blockCount = b.blockCount;
    blockStart = b.blockStart;
    blockEnd = b.blockEnd;
    blockNode = b.blockNode;
    blockKind = b.blockKind;
    linkChars = b.linkChars;
    linkCount = b.linkCount;
    boldChars = b.boldChars;
    seams = Arrays.copyOf(b.seams, b.seamCount);
    properties = List.copyOf(b.properties);
    pictures = List.copyOf(b.pictures);
  }

  /** True if the page is scraped text: there is no markup, only lines. */
  public boolean isScraped() {
    return scraped;
  }

  /** True if there is a field for a password. */
  public boolean asksPassword() {
    return asksPassword;
  }

  /** How many video and audio elements there are. */
  public int players() {
    return players;
  }

  public Head head() {
    return head;
  }

  /** The text of all blocks; only the first {@link #charCount()} count. Not to be written to. */
  public char[] chars() {
    return chars;
  }

  public int charCount() {
    return charCount;
  }

  public int nodeCount() {
    return nodeCount;
  }

  /** The parent of a node, always smaller than the node; -1 for the root. */
  public int parent(int node) {
    return parent[node];
  }

  /** The node behind the last one below this node. */
  public int subtreeEnd(int node) {
    return subtreeEnd[node];
  }

  public ElementType type(int node) {
    return ElementType.of(type[node]);
  }

  /** The node's own hints. */
  public int hints(int node) {
    return hints[node];
  }

  /** The hints of all ancestors together. */
  public int hintsAbove(int node) {
    return hintsAbove[node];
  }

  /** A hash of type and class: equal for elements that are styled alike. */
  public int classHash(int node) {
    return classHash[node];
  }

  /** The href of a link, the datetime of a time, the content of another; empty if there is none. */
  public String ref(int node) {
    String value = ref[node];
    return value == null ? "" : value;
  }

  /** The address that a link leads to, as written; empty if there is none. */
  public String address(int node) {
    String value = ref(node);
    return value.startsWith(BY_AUTHOR) ? value.substring(BY_AUTHOR.length()) : value;
  }

  /** The node's text on one line. */
  public String text(int node) {
    return line(textStart[node], textEnd[node]);
  }

  /** The number of characters between the node's start and end. */
  public int textLength(int node) {
    return textEnd[node] - textStart[node];
  }

  public int textStart(int node) {
    return textStart[node];
  }

  public int textEnd(int node) {
    return textEnd[node];
  }

  /** The first block that starts inside the node; of an inline node, the first behind its start. */
  public int firstBlock(int node) {
    return firstBlock[node];
  }

  /** The block behind the last one that starts inside the node. */
  public int endBlock(int node) {
    return endBlock[node];
  }

  public int blockCount() {
    return blockCount;
  }

  public int blockStart(int block) {
    return blockStart[block];
  }

  public int blockEnd(int block) {
    return blockEnd[block];
  }

  public int blockLength(int block) {
    return blockEnd[block] - blockStart[block];
  }

  /** The nearest block-level node around the block. */
  public int blockNode(int block) {
    return blockNode[block];
  }

  public BlockKind blockKind(int block) {
    return BlockKind.of(blockKind[block]);
  }

  /** How many of the block's characters are link text. */
  public int linkChars(int block) {
    return linkChars[block];
  }

  /** How many links start in the block. */
  public int linkCount(int block) {
    return linkCount[block];
  }

  /** How many of the block's characters are set bold by markup. */
  public int boldChars(int block) {
    return boldChars[block];
  }

  /** The block's text; a {@code <br>} in it is a line feed. */
  public String blockText(int block) {
    return new String(chars, blockStart[block], blockEnd[block] - blockStart[block]);
  }

  /**
   * The characters of a range, with line feeds where the page breaks them, and where two words
   * touch that stand in inline boxes of their own: stylesheets set such boxes apart, and the cells
   * of a row.
   */
  public String lines(int start, int end) {
    int seam = Arrays.binarySearch(seams, start + 1);
    int first = seam < 0 ? -seam - 1 : seam;
    return first == seams.length || seams[first] >= end
        ? new String(chars, start, end - start) // most ranges
        : lines(start, end, first);
  }

  /** The same of a range whose first seam is given. */
  private String lines(int start, int end, int firstSeam) {
    StringBuilder text = new StringBuilder(end - start + 8);
    int copied = start;
    for (int i = firstSeam; i < seams.length && seams[i] < end; i++) {
      if (partsWords(seams[i])) {
        int space = chars[seams[i] - 1] == ' ' ? 1 : 0;
        text.append(chars, copied, seams[i] - copied - space).append('\n');
        copied = seams[i];
      }
    }
    return text.append(chars, copied, end - copied).toString();
  }

  /** True where two words touch that stand in inline boxes of their own, or a cell begins. */
  public boolean isSeam(int at) {
    return Arrays.binarySearch(seams, at) >= 0 && partsWords(at);
  }

  /**
   * True between words: behind a single letter, which may be a drop cap, the word goes on. A seam
   * behind a space is that of a cell.
   */
  private boolean partsWords(int seam) {
    if (seam > 0 && chars[seam - 1] == ' ') {
      return true;
    }
    return seam > 1
        && Character.isLetterOrDigit(chars[seam])
        && chars[seam - 1] > ' '
        && chars[seam - 2] > ' '
        && "-/:.'’".indexOf(chars[seam - 1]) < 0;
  }

  /** The characters of a range on one line. */
  public String line(int start, int end) {
    StringBuilder text = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = chars[i] == '\n' ? ' ' : chars[i];
      if (c != ' ' || (text.length() > 0 && text.charAt(text.length() - 1) != ' ')) {
        text.append(c);
      }
    }
    int length = text.length();
    if (length > 0 && text.charAt(length - 1) == ' ') {
      text.setLength(length - 1);
    }
    return text.toString();
  }

  /** The microdata and RDFa properties in the page's body, in document order. */
  public List<Property> properties() {
    return properties;
  }

  /** The images, in document order. */
  public List<Picture> pictures() {
    return pictures;
  }
}
