package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes out the names of image files that text browsers print in brackets in place of a picture
 * without a description: {@code [ferry-01]}, {@code [fb] [tw]}. Such a line has no word outside the
 * brackets, and no blank inside them.
 */
final class ImageNames {

  private static final int MAX_LENGTH = 60;

  private ImageNames() {}

  static List<ScrapedLine> removed(List<ScrapedLine> lines) {
    List<ScrapedLine> rest = new ArrayList<>(lines.size());
    boolean apart = false;
    for (ScrapedLine line : lines) {
      boolean names = isNames(line.text());
      apart |= names && line.apart();
      if (!names) {
        rest.add(apart ? line.setApart() : line);
        apart = false;
      }
    }
    return rest.size() == lines.size() ? lines : rest;
  }

  private static boolean isNames(String text) {
    if (text.charAt(0) != '[' || text.length() > MAX_LENGTH) {
      return false;
    }
    int at = 0;
    while (at < text.length()) {
      int end = nameEnd(text, at);
      if (end < 0) {
        return false;
      }
      at = end + 1;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
    return true;
  }

  /** Where the bracket is closed that a file's name stands in; -1 if it holds anything else. */
  private static int nameEnd(String text, int open) {
    if (text.charAt(open) != '[') {
      return -1;
    }
    int letters = 0;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ']') {
        return letters > 0 ? i : -1;
      }
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      letters += letter ? 1 : 0;
      if (!letter && !(c >= '0' && c <= '9') && "-_.+".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }
}
