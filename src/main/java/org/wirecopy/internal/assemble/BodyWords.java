package org.wirecopy.internal.assemble;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;

/**
 * The words of the copy: a headline is made of them, a label is not. Words count by their first
 * letters, so that their endings do not matter; where words are not set apart, each pair of letters
 * counts as one. The copy is read when first asked about: most pages never ask.
 */
final class BodyWords {

  /** More of the copy need not be known. */
  private static final int MAX_CHARS = 8_000;

  private static final int MIN_LETTERS = 4;
  private static final int STEM = 5;

  // In place of a block's number.
  private static final int MANY = -1;
  private static final int NONE = -2;

  private final Page page;
  private final Selection selection;
  private final Map<Integer, Integer> blockOf = new HashMap<>(); // that has the word, or MANY

  BodyWords(Page page, Selection selection) {
    this.page = page;
    this.selection = selection;
  }

  private Map<Integer, Integer> blockOf() {
    if (!blockOf.isEmpty()) {
      return blockOf;
    }
    int read = 0;
    for (int block = 0; block < page.blockCount() && read < MAX_CHARS; block++) {
      if (selection.isKept(block)) {
        int of = block;
        read += page.blockLength(block);
        eachWord(
            page.chars(),
            page.blockStart(block),
            Math.min(page.blockEnd(block), page.blockStart(block) + MAX_CHARS),
            word -> blockOf.merge(word, of, (a, b) -> a.equals(b) ? a : MANY));
      }
    }
    return blockOf;
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
    Map<Integer, Integer> known = blockOf();
    int[] counts = new int[2];
    eachWord(
        chars,
        start,
        end,
        word -> {
          Integer where = known.get(word);
          counts[0]++;
          counts[1] += where != null && where != block ? 1 : 0;
        });
    return counts[0] == 0 ? 0 : (float) counts[1] / counts[0];
  }

  private interface Words {
    void take(int word);
  }

  private static void eachWord(char[] chars, int start, int end, Words words) {
    int i = start;
    while (i < end) {
      if (!CharClass.isWord(chars[i])) {
        i++;
        continue;
      }
      int from = i;
      boolean unspaced = isUnspaced(chars[i]);
      int hash = 0;
      while (i < end && CharClass.isWord(chars[i])) {
        if (unspaced && i > from) {
          words.take(chars[i - 1] << Character.SIZE | chars[i]);
        } else if (i - from < STEM) {
          hash = hash * 31 + Character.toLowerCase(chars[i]);
        }
        i++;
      }
      if (!unspaced && i - from >= MIN_LETTERS) {
        words.take(hash);
      }
    }
  }

  /** Chinese, Japanese, Korean (where particles are part of words), Thai, Lao, Burmese, Khmer. */
  private static boolean isUnspaced(char c) {
    return c >= 0x2E80
        || (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF);
  }
}
