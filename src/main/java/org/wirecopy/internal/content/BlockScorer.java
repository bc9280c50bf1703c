package org.wirecopy.internal.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.wirecopy.internal.page.Page;

/**
 * Scores blocks with boosted trees over {@link BlockFeatures}. {@code block-model.md} beside the
 * models tells what they were fitted on and how well they do on pages they have not seen.
 */
public final class BlockScorer {

  private BlockScorer() {}

  private static final class OfMarkup {
    static final Trees MODEL = load("block-model.bin");
  }

  private static final class OfScrapedText {
    static final Trees MODEL = load("block-model-text.bin");
  }

  private static Trees load(String name) {
    try (InputStream in = BlockScorer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      return Trees.read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model for pages of this kind: scraped text has one of its own. */
  static Trees modelFor(Page page) {
    return page.isScraped() ? OfScrapedText.MODEL : OfMarkup.MODEL;
  }

  /** The probability of each block to be part of the article. */
  public static float[] score(Trees model, BlockFeatures features) {
    float[] scores = new float[features.blockCount()];
    float[] row = new float[BlockFeatures.COUNT];
    for (int block = 0; block < scores.length; block++) {
      if (features.isPlainLink(block)) {
        continue; // what menus are made of: more than half of all blocks, and hardly ever copy
      }
      features.fill(block, row);
      scores[block] = (float) (1 / (1 + Math.exp(-model.sum(row))));
    }
    return scores;
  }
}
