package org.wirecopy.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Which inputs are finished: an empty file for each below {@code OUTPUT/_finished}, written after
 * the rows are committed. Spark's readers pass over names with an underscore.
 */
final class Ledger {

  private final Path folder;
  private final FileSystem files;

  Ledger(String output, Configuration configuration) throws IOException {
    this.folder = new Path(output, "_finished");
    this.files = folder.getFileSystem(configuration);
  }

  boolean isFinished(String input) throws IOException {
    return files.exists(mark(input));
  }

  void finish(String input) throws IOException {
    files.create(mark(input), true).close();
  }

  private Path mark(String input) {
    return new Path(folder, name(input));
  }

  /** A name for an input that every file system takes: its last part, and a hash of the whole. */
  static String name(String input) {
    String last = input.substring(input.lastIndexOf('/') + 1).replaceAll("[^A-Za-z0-9._-]", "_");
    byte[] hash;
    try {
      hash =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(input.getBytes(StandardCharsets.UTF_8));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every JDK has it
    }
    return last + "-" + HexFormat.of().formatHex(hash, 0, 6);
  }
}
