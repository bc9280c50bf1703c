package org.wirecopy.internal.meta;

import org.jsoup.parser.Parser;

/**
 * Values of attributes and JSON members as text on one line: some hold entities, some whole markup.
 */
public final class PlainText {

  /** Values are cut here: no title, name or summary is as long. */
  private static final int MAX_LENGTH = 10_000;

  private PlainText() {}

  /**
   * One line of text: entities resolved (twice, for many are escaped twice), tags taken out, white
   * space folded, controls and direction marks dropped.
   */
  public static String line(String value) {
    return line(value, MAX_LENGTH);
  }

  /** The same for a text of up to so many characters; what is longer is cut. */
  static String line(String value, int maxLength) {
    String text = value.length() > maxLength ? value.substring(0, maxLength) : value;
    for (int pass = 0; pass < 2 && mayHoldEntity(text); pass++) {
      text = Parser.unescapeEntities(text, false);
    }
    if (text.indexOf('<') >= 0) {
      text = withoutTags(text);
    }
    return fold(text);
  }

  /** True if a letter or number sign follows an ampersand: else there is nothing to resolve. */
  private static boolean mayHoldEntity(String text) {
    int last = text.length() - 1;
    for (int at = text.indexOf('&'); at >= 0 && at < last; at = text.indexOf('&', at + 1)) {
      char next = text.charAt(at + 1);
      if (next == '#' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')) {
        return true;
      }
    }
    return false;
  }

  /** Drops {@code <...>} where a letter, slash or exclamation mark follows; tags become spaces. */
  private static String withoutTags(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '<' && i + 1 < text.length() && opensTag(text.charAt(i + 1))) {
        int end = text.indexOf('>', i);
        if (end < 0) {
          break;
        }
        out.append(' ');
        i = end + 1;
      } else {
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  private static boolean opensTag(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!';
  }

  /**
   * One line of text that a page shows: white space folded, controls and direction marks dropped.
   */
  public static String fold(String text) {
    int plain = plainEnd(text);
    if (plain == text.length()) {
      return text; // most texts are plain
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, plain);
    boolean space = false;
    for (int i = plain; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = out.length() > 0;
      } else if (!isInvisible(c)) {
        if (space) {
          out.append(' ');
          space = false;
        }
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The length of the beginning that folding leaves as it is; a space ends it if none may stay. */
  private static int plainEnd(String text) {
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean between = c == ' ' && i > 0 && i + 1 < text.length() && isPlain(text.charAt(i + 1));
      if (!between && !isPlain(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Ranges without a space or an invisible character; not all of them. */
  private static boolean isPlain(char c) {
    return (c > ' ' && c < 0x7F)
        || (c > 0xA0 && c < 0x1680 && c != 0xAD && c != 0x61C)
        || (c > 0x3000 && c != 0xFEFF);
  }

  private static boolean isInvisible(char c) {
    return Character.isISOControl(c)
        || c == 0xAD
        || c == 0x61C
        || c == 0x200B
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2060 && c <= 0x206F)
        || c == 0xFEFF;
  }
}
