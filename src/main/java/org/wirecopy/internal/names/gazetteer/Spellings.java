package org.wirecopy.internal.names.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The gazetteer's names as they are spelled, for tables that are built from them once. */
public final class Spellings {
  private static final String FILE = "places.tsv.gz";

  private Spellings() {}

  /** A place a row, the most populous first, each with its English name first. */
  public static List<String[]> rows() {
    return lines().stream().map(line -> line.split("\t", -1)).toList();
  }

  /** The same, each place's names parted by tabs. */
  static List<String> lines() {
    try (InputStream in = Spellings.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      var reader = new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8);
      return new BufferedReader(reader).lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
