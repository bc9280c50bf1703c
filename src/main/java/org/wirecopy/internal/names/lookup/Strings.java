package org.wirecopy.internal.names.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** Strings in one array of UTF-8, made anew whenever one is asked for. Immutable. */
public final class Strings {
  private final byte[] bytes;
  private final int[] ends; // string i is bytes[ends[i] .. ends[i + 1])

  public Strings(List<String> strings) {
    ByteArrayOutputStream all = new ByteArrayOutputStream(strings.size() * 16);
    ends = new int[strings.size() + 1];
    for (int i = 0; i < strings.size(); i++) {
      all.writeBytes(strings.get(i).getBytes(UTF_8));
      ends[i + 1] = all.size();
    }
    bytes = all.toByteArray();
  }

  /** The string of a number. */
  public String get(int number) {
    return new String(bytes, ends[number], ends[number + 1] - ends[number], UTF_8);
  }
}
