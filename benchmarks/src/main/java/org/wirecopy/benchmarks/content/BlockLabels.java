package org.wirecopy.benchmarks.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.benchmarks.content.GoldPages.GoldPage;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.Page;

/**
 * Which blocks of a page are in its body, as far as the gold tells.
 *
 * @param body by block: true if it is in the body
 * @param known by block: false if the gold does not tell
 */
record BlockLabels(boolean[] body, boolean[] known) {

  private static final int LONG = 6;

  /** Labels the blocks of a page. */
  static BlockLabels of(GoldPage gold, Page page) {
    HandLabels byHand = gold.labels();
    if (gold.isSegmented()) {
      BlockLabels labels = segments(page, gold.lines(), gold.unwanted());
      if (byHand != null) {
        labels.fill(byHand.of(page));
      }
      return labels;
    }
    if (byHand != null) {
      return byHand.of(page);
    }
    boolean[] known = new boolean[page.blockCount()];
    Arrays.fill(known, true);
    return new BlockLabels(align(page, gold.lines()), known);
  }

  /**
   * Aligns blocks to the gold body: a long block is in it if most of its word triples are; a short
   * one if its words stand, in this order, in the gold between those of the blocks around it.
   */
  private static boolean[] align(Page page, List<String> lines) {
    List<String> gold = Tokens.of(String.join("\n", lines));
    Set<List<String>> goldLines = new HashSet<>();
    lines.forEach(line -> goldLines.add(Tokens.of(line)));
    Map<List<String>, Integer> triples = new HashMap<>();
    for (int i = 0; i + 3 <= gold.size(); i++) {
      triples.putIfAbsent(gold.subList(i, i + 3), i);
    }
    int count = page.blockCount();
    boolean[] labels = new boolean[count];
    int[] starts = new int[count]; // where in the gold a long block begins, -1 if it is not in it
    List<List<String>> tokens = new ArrayList<>();
    for (int block = 0; block < count; block++) {
      List<String> words = Tokens.of(page.blockText(block));
      tokens.add(words);
      starts[block] = words.size() >= LONG ? startOf(words, triples) : -1;
      labels[block] = starts[block] >= 0;
    }
    dropRepeats(tokens, labels, starts);
    for (int block = 0; block < count; block++) {
      if (tokens.get(block).size() < LONG && !tokens.get(block).isEmpty()) {
        labels[block] = fits(block, tokens, gold, goldLines, labels, starts);
      }
    }
    return labels;
  }

  /** Labels the blocks that hold a segment. */
  private static BlockLabels segments(Page page, List<String> wanted, List<String> unwanted) {
    int count = page.blockCount();
    BlockLabels labels = new BlockLabels(new boolean[count], new boolean[count]);
    List<List<String>> tokens = new ArrayList<>();
    for (int block = 0; block < count; block++) {
      tokens.add(Tokens.of(page.blockText(block)));
    }
    for (String segment : unwanted) {
      labels.mark(Tokens.of(segment), false, tokens);
    }
    for (String segment : wanted) {
      labels.mark(Tokens.of(segment), true, tokens);
    }
    if (!page.isScraped()) {
      labels.doubtShortLines(page, tokens);
    }
    return labels;
  }

  /** Takes over what others know of the blocks that are not known. */
  private void fill(BlockLabels others) {
    for (int block = 0; block < body.length; block++) {
      if (!known[block]) {
        body[block] = others.body[block];
        known[block] = others.known[block];
      }
    }
  }

  /** Wanted segments of short lines and captions are few, and at odds with the other sets. */
  private void doubtShortLines(Page page, List<List<String>> tokens) {
    for (int block = 0; block < body.length; block++) {
      boolean doubtful =
          tokens.get(block).size() < LONG || page.blockKind(block) == BlockKind.CAPTION;
      known[block] &= !(body[block] && doubtful);
    }
  }

  /** A segment of the body that stands in several blocks tells of none. */
  private void mark(List<String> segment, boolean inBody, List<List<String>> tokens) {
    List<Integer> found = new ArrayList<>();
    for (int block = 0; block < tokens.size(); block++) {
      if (Collections.indexOfSubList(tokens.get(block), segment) >= 0) {
        found.add(block);
      }
    }
    if (inBody && found.size() > 1) {
      return;
    }
    for (int block : found) {
      body[block] = inBody;
      known[block] = true;
    }
  }

  private static int startOf(List<String> words, Map<List<String>, Integer> triples) {
    int hits = 0;
    int start = -1;
    for (int i = 0; i + 3 <= words.size(); i++) {
      Integer at = triples.get(words.subList(i, i + 3));
      if (at != null) {
        hits++;
        start = start < 0 ? Math.max(0, at - i) : start;
      }
    }
    return hits * 2 > words.size() - 2 ? start : -1;
  }

  /** Of long blocks with the same words only one is the body's: the one nearest to the others. */
  private static void dropRepeats(List<List<String>> tokens, boolean[] labels, int[] starts) {
    Map<List<String>, List<Integer>> same = new HashMap<>();
    double centre = 0;
    int kept = 0;
    for (int block = 0; block < labels.length; block++) {
      if (labels[block]) {
        same.computeIfAbsent(tokens.get(block), t -> new ArrayList<>()).add(block);
        centre += block;
        kept++;
      }
    }
    double middle = kept == 0 ? 0 : centre / kept;
    for (List<Integer> blocks : same.values()) {
      int best = blocks.get(0);
      for (int block : blocks) {
        best = Math.abs(block - middle) < Math.abs(best - middle) ? block : best;
      }
      for (int block : blocks) {
        if (block != best) {
          labels[block] = false;
          starts[block] = -1;
        }
      }
    }
  }

  private static boolean fits(
      int block,
      List<List<String>> tokens,
      List<String> gold,
      Set<List<String>> goldLines,
      boolean[] labels,
      int[] starts) {
    List<String> words = tokens.get(block);
    int from = 0;
    int before = -1;
    for (int b = block - 1; b >= 0 && before < 0; b--) {
      if (labels[b] && starts[b] >= 0) {
        before = b;
        from = Math.min(gold.size(), starts[b] + tokens.get(b).size() - 2);
      }
    }
    int to = gold.size();
    int after = -1;
    for (int b = block + 1; b < labels.length && after < 0; b++) {
      if (labels[b] && starts[b] >= 0) {
        after = b;
        to = starts[b];
      }
    }
    // The body's edge is open: a short line there counts only if it is a line of the gold.
    boolean edge = before < 0 || after < 0;
    if (edge && (!goldLines.contains(words) || (before < 0 && after < 0))) {
      return false;
    }
    if (edge && (before >= 0 ? block - before : after - block) > 15) {
      return false;
    }
    for (int i = Math.max(0, from); i + words.size() <= Math.min(gold.size(), to + 2); i++) {
      if (gold.subList(i, i + words.size()).equals(words)) {
        return true;
      }
    }
    return false;
  }
}
