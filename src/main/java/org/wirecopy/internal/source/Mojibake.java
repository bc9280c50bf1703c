package org.wirecopy.internal.source;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Mends text whose UTF-8 somebody read as windows-1252 or windows-1251: {@code Ã©} becomes {@code
 * é} again. Characters that, as bytes of that character set, are UTF-8 stand in no other text by
 * chance more than once or twice, so a text is mended where nearly all of its characters beyond
 * ASCII are of that kind.
 */
public final class Mojibake {

  /** Fewer sequences may be what a text is about. */
  private static final int MIN_SEQUENCES = 3;

  /** So many good sequences must stand against one character that is of none. */
  private static final int TO_ONE = 3;

  /** Some texts went wrong twice. */
  private static final int PASSES = 2;

  /** The right quote's last byte has no character: scrapers lose it. */
  private static final String CUT_QUOTE = "â€";

  /** The last byte of à is a no-break space, which scrapers fold with the space behind it. */
  private static final String CUT_GRAVE = "Ã ";

  private static final class Sets {
    static final byte[] WESTERN = bytesByChar("windows-1252");
    static final byte[] CYRILLIC = bytesByChar("windows-1251");
  }

  private Mojibake() {}

  /** The text, mended if it needs to be. */
  public static String undone(String text) {
    String mended = text;
    for (int pass = 0; pass < PASSES && mayBe(mended); pass++) {
      String once = undone(mended, Sets.WESTERN);
      once = once == null ? undone(mended, Sets.CYRILLIC) : once;
      if (once == null) {
        break;
      }
      mended = once;
    }
    return mended;
  }

  /** True if a lead byte of UTF-8 stands in the text, read as either character set. */
  private static boolean mayBe(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F && (c <= 0xF4 || c == 'Р' || c == 'С' || c == 'в' || c == 'Г')) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String undone(String text, byte[] bytes) {
    StringBuilder mended = new StringBuilder(text.length());
    int good = 0;
    int bad = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int length = c < 0x80 ? 0 : sequence(text, i, bytes);
      if (length > 0) {
        mended.appendCodePoint(decoded(text, i, length, bytes));
        i += length - 1;
        good++;
      } else if (c >= 0x80 && text.startsWith(CUT_GRAVE, i)) {
        mended.append('à');
        good++;
      } else if (c >= 0x80 && text.startsWith(CUT_QUOTE, i)) {
        mended.append('”');
        i++;
        good++;
      } else {
        mended.append(c);
        bad += c >= 0x80 && Character.isLetter(c) ? 1 : 0;
      }
    }
    return good >= MIN_SEQUENCES && good >= bad * TO_ONE ? mended.toString() : null;
  }

  /** The length of the UTF-8 sequence that the characters here are as bytes; 0 if they are none. */
  private static int sequence(String text, int at, byte[] bytes) {
    int lead = byteOf(text.charAt(at), bytes);
    int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    if (length == 0 || lead > 0xF4 || at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int next = byteOf(text.charAt(i), bytes);
      if (next < 0x80 || next > 0xBF) {
        return 0;
      }
    }
    int codePoint = decoded(text, at, length, bytes);
    boolean shortest = length == 2 || (length == 3 ? codePoint >= 0x800 : codePoint >= 0x10000);
    boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
    return shortest && !surrogate && codePoint <= Character.MAX_CODE_POINT ? length : 0;
  }

  private static int decoded(String text, int at, int length, byte[] bytes) {
    int codePoint = byteOf(text.charAt(at), bytes) & (0xFF >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      codePoint = codePoint << 6 | (byteOf(text.charAt(i), bytes) & 0x3F);
    }
    return codePoint;
  }

  /** The byte of a character in a set; 0 if it has none. Bytes without a character stand as C1. */
  private static int byteOf(char c, byte[] bytes) {
    int known = bytes[c] & 0xFF;
    return known != 0 ? known : c >= 0x80 && c <= 0x9F ? c : 0;
  }

  private static byte[] bytesByChar(String name) {
    Charset set = Charset.forName(name);
    byte[] bytes = new byte[1 << Character.SIZE];
    byte[] one = new byte[1];
    for (int b = 0x80; b <= 0xFF; b++) {
      one[0] = (byte) b;
      char c = new String(one, set).charAt(0);
      if (c != '\uFFFD') {
        bytes[c] = (byte) b;
      }
    }
    Arrays.fill(bytes, 0, 0x80, (byte) 0);
    return bytes;
  }
}
