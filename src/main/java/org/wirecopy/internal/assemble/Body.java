package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Author;
import org.wirecopy.Block;
import org.wirecopy.Link;
import org.wirecopy.Span;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.LooseHash;

/**
 * The body's blocks, text and links.
 *
 * @param blocks the blocks in order
 * @param text their texts, joined by a blank line
 * @param links where words of the text lead, in order
 */
record Body(List<Block> blocks, String text, List<Link> links) {

  static final Body EMPTY = new Body(List.of(), "", List.of());

  /** What stands between two blocks. */
  static final String BETWEEN = "\n\n";

  private static final int MAX_INLINE_HEADING = 100;

  /** So many blocks stand above a line with an author's name and a date. */
  private static final int MAX_ABOVE = 1;

  /** The level of a heading that the markup does not know as one. */
  private static final int INLINE_HEADING_LEVEL = 3;

  /**
   * A line that repeats one before it is left out if it is at least this long; refrains are
   * shorter.
   */
  private static final int MIN_REPEATED = 40;

  /**
   * Collects the kept blocks, without the lines at either end that say who wrote it and when, and
   * without those that say what the title or the summary says already. A first paragraph that the
   * page also gives as its summary stays; a summary that stands apart from the body goes.
   *
   * @param base what links of the page are relative to, empty if it is not known
   */
  static Body of(
      Page page,
      Selection selection,
      @Nullable String title,
      @Nullable String summary,
      List<Author> authors,
      String base) {
    int[] kept = new int[page.blockCount()];
    List<String> texts = new ArrayList<>();
    long titleKey = title == null ? LooseHash.EMPTY : LooseHash.of(title);
    long summaryKey = summary == null ? LooseHash.EMPTY : LooseHash.of(summary);
    Set<Long> seen = new HashSet<>();
    for (int block = 0; block < page.blockCount(); block++) {
      if (!selection.isKept(block)) {
        continue;
      }
      long key = LooseHash.of(page.chars(), page.blockStart(block), page.blockEnd(block));
      boolean field = key == titleKey || (key == summaryKey && standsApart(page, selection, block));
      if (key == LooseHash.EMPTY || field) {
        continue;
      }
      String text = page.blockText(block).strip();
      if (texts.size() <= MAX_ABOVE && CreditLines.isSigned(text, authors)) {
        continue; // below a standfirst that the body has
      }
      if (seen.add(key) || text.length() < MIN_REPEATED) {
        kept[texts.size()] = block;
        texts.add(text);
      }
    }
    leaveOutPulled(page, kept, texts);
    int first = CreditLines.before(texts, authors);
    int end = CreditLines.behind(texts, first, authors);
    return of(page, kept, first, texts.subList(first, end), base);
  }

  /** Leaves out the lines that a paragraph repeats. */
  private static void leaveOutPulled(Page page, int[] kept, List<String> texts) {
    boolean[] pulled = PullQuotes.find(page, kept, texts);
    int left = 0;
    for (int i = 0; i < pulled.length; i++) {
      if (!pulled[i]) {
        kept[left] = kept[i];
        texts.set(left++, texts.get(i));
      }
    }
    texts.subList(left, texts.size()).clear();
  }

  private static Body of(Page page, int[] kept, int first, List<String> texts, String base) {
    List<Block> blocks = new ArrayList<>(texts.size());
    int start = 0;
    for (int i = 0; i < texts.size(); i++) {
      int block = kept[first + i];
      boolean heading = headsSection(page, block);
      Span span = new Span(start, start + texts.get(i).length());
      start = span.end() + BETWEEN.length();
      blocks.add(
          new Block(
              heading ? Block.Type.HEADING : type(page.blockKind(block)),
              texts.get(i),
              heading ? INLINE_HEADING_LEVEL : level(page, block),
              span));
    }
    List<Link> links = Links.of(page, kept, first, blocks, base);
    // String.join makes the text at once in its size; a builder copies long bodies several times.
    return new Body(List.copyOf(blocks), String.join(BETWEEN, texts), links);
  }

  /**
   * The body without the first characters of a block and the blanks behind them, or without the
   * block if no more is left of it.
   */
  Body without(int at, int length) {
    Block opening = blocks.get(at);
    String rest = opening.text().substring(length).strip();
    int start = opening.span().start();
    int left = rest.isEmpty() ? -BETWEEN.length() : rest.length();
    Span cut = new Span(start, Math.min(opening.span().end() - left, text.length()));
    List<Block> others = new ArrayList<>(blocks.size());
    StringBuilder copy = new StringBuilder(text.length());
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      String own = i == at ? rest : block.text();
      if (own.isEmpty()) {
        continue;
      }
      copy.append(others.isEmpty() ? "" : BETWEEN);
      Span span = new Span(copy.length(), copy.length() + own.length());
      copy.append(own);
      others.add(new Block(block.type(), own, block.level(), span));
    }
    return new Body(List.copyOf(others), copy.toString(), Links.without(cut, links));
  }

  /** True unless the block and the next one that is kept are paragraphs of one container. */
  private static boolean standsApart(Page page, Selection selection, int block) {
    int next = block + 1;
    while (next < page.blockCount() && !selection.isKept(next)) {
      next++;
    }
    if (page.isScraped() || next == page.blockCount()) {
      return true;
    }
    int node = page.blockNode(block);
    int other = page.blockNode(next);
    return page.blockKind(block) == BlockKind.HEADING
        || Hint.SUMMARY.in(page.hints(node))
        || (node != other && page.parent(node) != page.parent(other));
  }

  /**
   * A short paragraph set wholly in bold type, and no sentence or question, is a heading in
   * disguise.
   */
  private static boolean headsSection(Page page, int block) {
    int length = page.blockLength(block);
    char last = lastInQuotes(page.chars(), page.blockStart(block), page.blockEnd(block));
    return page.blockKind(block) == BlockKind.PARAGRAPH
        && length <= MAX_INLINE_HEADING
        && page.boldChars(block) * 10 >= (length - spaces(page, block)) * 9
        && (Character.isLetterOrDigit(last)
            || Character.getType(last) == Character.NON_SPACING_MARK
            || Character.getType(last) == Character.COMBINING_SPACING_MARK);
  }

  /** The last character; of a line that is all a quotation, the last inside it. */
  private static char lastInQuotes(char[] chars, int start, int end) {
    boolean quoted =
        end - start > 2
            && CharClass.of(chars[start]) == CharClass.QUOTE
            && CharClass.of(chars[end - 1]) == CharClass.QUOTE;
    return chars[quoted ? end - 2 : end - 1];
  }

  private static int spaces(Page page, int block) {
    int spaces = 0;
    for (int i = page.blockStart(block); i < page.blockEnd(block); i++) {
      spaces += page.chars()[i] == ' ' ? 1 : 0;
    }
    return spaces;
  }

  private static Block.Type type(BlockKind kind) {
    return switch (kind) {
      case HEADING -> Block.Type.HEADING;
      case QUOTE -> Block.Type.QUOTE;
      case LIST_ITEM -> Block.Type.LIST_ITEM;
      case PREFORMATTED -> Block.Type.PREFORMATTED;
      case PARAGRAPH, CAPTION -> Block.Type.PARAGRAPH;
    };
  }

  private static int level(Page page, int block) {
    for (int node = page.blockNode(block); node >= 0; node = page.parent(node)) {
      if (page.type(node).isHeading()) {
        return page.type(node).headingLevel();
      }
    }
    return 0;
  }
}
