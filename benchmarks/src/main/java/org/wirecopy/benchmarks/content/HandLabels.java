package org.wirecopy.benchmarks.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseHash;

/**
 * Which blocks of a page are its body, as a reader told: a large language model, by a written rule
 * that {@code block-model.md} gives. Blocks are known by a hash of their letters and digits, so
 * that labels outlive changes in how a page is cut into blocks; {@code labels.tsv} holds nothing of
 * the pages' text.
 *
 * @param publisher the site
 * @param body hashes of the blocks of the body
 * @param doubtful hashes of blocks on which good editors would differ
 */
record HandLabels(String publisher, Set<Integer> body, Set<Integer> doubtful) {

  private static final String RESOURCE = "labels.tsv";

  /** All labels by page: the set's name, a slash and the name of the file. */
  static Map<String, HandLabels> load() {
    Map<String, HandLabels> labels = new LinkedHashMap<>();
    try (InputStream in = HandLabels.class.getResourceAsStream(RESOURCE);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = lines.readLine()) != null) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          labels.put(cells[0], new HandLabels(cells[1], hashes(cells[2]), hashes(cells[3])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return labels;
  }

  /** The labels of a page's blocks. */
  BlockLabels of(Page page) {
    int count = page.blockCount();
    BlockLabels labels = new BlockLabels(new boolean[count], new boolean[count]);
    for (int block = 0; block < count; block++) {
      int hash = hash(page.blockText(block));
      labels.body()[block] = body.contains(hash);
      labels.known()[block] = !doubtful.contains(hash);
    }
    return labels;
  }

  /** What stands for a block's text in the table: the low half of its {@link LooseHash}. */
  static int hash(String text) {
    return (int) LooseHash.of(text);
  }

  private static Set<Integer> hashes(String cell) {
    Set<Integer> hashes = new HashSet<>();
    if (!cell.isEmpty()) {
      Arrays.stream(cell.split(" ")).forEach(h -> hashes.add(Integer.parseUnsignedInt(h, 16)));
    }
    return hashes;
  }
}
