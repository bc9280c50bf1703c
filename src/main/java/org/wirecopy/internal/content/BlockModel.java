package org.wirecopy.internal.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.wirecopy.internal.page.Page;

/**
 * The two looks at a page's blocks: the first sees each block for itself, the second also what the
 * first found around it. {@code block-model.md} beside the models tells what they were fitted on
 * and how well they do on pages they have not seen.
 *
 * @param first over the columns of {@link BlockFeatures}
 * @param second over these and the columns of {@link ScoreContext}
 */
public record BlockModel(Trees first, Trees second) {

  private static final class OfMarkup {
    static final BlockModel MODEL = load("block-model.bin");
  }

  private static final class OfScrapedText {
    static final BlockModel MODEL = load("block-model-text.bin");
  }

  private static BlockModel load(String name) {
    try (InputStream in = BlockModel.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      DataInputStream data = new DataInputStream(new BufferedInputStream(in));
      return new BlockModel(Trees.read(data), Trees.read(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The model for pages of this kind: scraped text has one of its own. */
  static BlockModel of(Page page) {
    return page.isScraped() ? OfScrapedText.MODEL : OfMarkup.MODEL;
  }

  /** Writes the model, for the trainer. */
  public void write(DataOutputStream out) throws IOException {
    first.write(out);
    second.write(out);
  }
}
