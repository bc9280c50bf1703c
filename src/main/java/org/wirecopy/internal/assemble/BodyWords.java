package org.wirecopy.internal.assemble;

import java.util.Arrays;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.Page;

/**
 * The words of the copy, by their {@link WordStems}: a headline is made of them, a label is not.
 * The copy is read when first asked about: most pages never ask.
 */
final class BodyWords {

  /** More of the copy need not be known. */
  private static final int MAX_CHARS = 8_000;

  private static final int INITIAL_PLACES = 1 << 11;

  // In place of a block's number.
  private static final int MANY = -1;
  private static final int NONE = -2;

  private final Page page;
  private final Selection selection;

  // An open hash table from words to the block that has the word, or MANY.
  private int[] words = new int[0];
  private int[] blocks = new int[0]; // NONE at a free place
  private int count;

  BodyWords(Page page, Selection selection) {
    this.page = page;
    this.selection = selection;
  }

  private void read() {
    words = new int[INITIAL_PLACES];
    blocks = free(INITIAL_PLACES);
    int read = 0;
    for (int block = 0; block < page.blockCount() && read < MAX_CHARS; block++) {
      if (selection.isKept(block)) {
        read += page.blockLength(block);
        int start = page.blockStart(block);
        int end = Math.min(page.blockEnd(block), start + MAX_CHARS);
        WordStems stems = new WordStems(page.chars(), start, end);
        while (stems.next()) {
          add(stems.word(), block);
        }
      }
    }
  }

  private void add(int word, int block) {
    int place = place(word);
    if (blocks[place] != NONE) {
      blocks[place] = blocks[place] == block ? block : MANY;
      return;
    }
    words[place] = word;
    blocks[place] = block;
    if (2 * ++count > words.length) {
      grow();
    }
  }

  private void grow() {
    int[] oldWords = words;
    int[] oldBlocks = blocks;
    words = new int[2 * oldWords.length];
    blocks = free(words.length);
    for (int i = 0; i < oldWords.length; i++) {
      if (oldBlocks[i] != NONE) {
        int place = place(oldWords[i]);
        words[place] = oldWords[i];
        blocks[place] = oldBlocks[i];
      }
    }
  }

  private static int[] free(int places) {
    int[] blocks = new int[places];
    Arrays.fill(blocks, NONE);
    return blocks;
  }

  /** Where a word stands, or may be put. */
  private int place(int word) {
    int mask = words.length - 1;
    int place = ((word * 0x9E3779B9) >>> Short.SIZE) & mask;
    while (blocks[place] != NONE && words[place] != word) {
      place = (place + 1) & mask;
    }
    return place;
  }

  /** The share of the words of a line that stand elsewhere in the copy; 0 if it has none. */
  float share(int block) {
    return share(page.chars(), page.blockStart(block), page.blockEnd(block), block);
  }

  /** The same of a text from elsewhere. */
  float share(String text) {
    return share(text.toCharArray(), 0, text.length(), NONE);
  }

  private float share(char[] chars, int start, int end, int block) {
    if (words.length == 0) {
      read();
    }
    int all = 0;
    int elsewhere = 0;
    WordStems stems = new WordStems(chars, start, end);
    while (stems.next()) {
      int where = blocks[place(stems.word())];
      elsewhere += where != NONE && where != block ? 1 : 0;
      all++;
    }
    return all == 0 ? 0 : (float) elsewhere / all;
  }
}
