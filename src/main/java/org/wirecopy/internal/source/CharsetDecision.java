package org.wirecopy.internal.source;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decides on the character set of bytes without a byte order mark. */
final class CharsetDecision {

  /**
   * How far into a page its declaration is looked for; WHATWG prescans 1,024 bytes, pages need
   * more.
   */
  private static final int DECLARATION_BYTES = 8_192;

  /** How many bytes the statistics see. */
  private static final int SAMPLE_BYTES = 1 << 16;

  /** ICU's confidence (0..100) below which its guess is worse than the web's default. */
  private static final int MIN_CONFIDENCE = 20;

  /** A page with fewer errors than one in so many sequences is damaged UTF-8. */
  private static final int SEQUENCES_PER_ERROR = 20;

  /** Foreign words of other alphabets are nine parts in ten high bytes, French ones two in ten. */
  private static final double FOREIGN_SHARE = 0.6;

  private static final Charset WEB_DEFAULT = Charset.forName("windows-1252");

  private CharsetDecision() {}

  static Charset decide(byte[] bytes, @Nullable String contentType) {
    Charset wide = utf16WithoutMark(bytes);
    if (wide != null) {
      return wide;
    }
    Utf8 utf8 = Utf8.count(bytes);
    boolean pureAscii = utf8.errors() == 0 && utf8.sequences() == 0;
    if (!pureAscii && utf8.sequences() >= SEQUENCES_PER_ERROR * (long) utf8.errors()) {
      return StandardCharsets.UTF_8; // as most pages are, which need not be searched
    }
    Charset declared = declared(bytes, contentType);
    if (pureAscii) {
      return declared != null && isStateful(declared) ? declared : StandardCharsets.UTF_8;
    }
    return declared != null && !declared.equals(StandardCharsets.UTF_8)
        ? declared
        : detected(bytes);
  }

  /** Markup is ASCII: in UTF-16 every other byte of its start is zero. */
  private static @Nullable Charset utf16WithoutMark(byte[] bytes) {
    int pairs = Math.min(bytes.length / 2, 32);
    if (pairs < 4) {
      return null;
    }
    int zeroFirst = 0;
    int zeroSecond = 0;
    for (int i = 0; i < pairs; i++) {
      zeroFirst += bytes[2 * i] == 0 && bytes[2 * i + 1] != 0 ? 1 : 0;
      zeroSecond += bytes[2 * i] != 0 && bytes[2 * i + 1] == 0 ? 1 : 0;
    }
    if (zeroSecond * 10 >= pairs * 9) {
      return StandardCharsets.UTF_16LE;
    }
    return zeroFirst * 10 >= pairs * 9 ? StandardCharsets.UTF_16BE : null;
  }

  /** Character sets that spell other scripts in ASCII bytes. */
  private static boolean isStateful(Charset charset) {
    return charset.name().startsWith("ISO-2022");
  }

  /**
   * The declared character set; UTF-16 is never one, for then the declaration could not be read.
   */
  private static @Nullable Charset declared(byte[] bytes, @Nullable String contentType) {
    Charset header = contentType == null ? null : inDeclaration(contentType);
    Charset declared = header != null ? header : inPage(bytes);
    return declared == null || declared.name().startsWith("UTF-16") ? null : declared;
  }

  private static @Nullable Charset inPage(byte[] bytes) {
    String start =
        new String(
            bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
    if (start.startsWith("<?xml")) {
      int end = start.indexOf("?>");
      Charset charset = end < 0 ? null : named(start.substring(0, end), "encoding");
      if (charset != null) {
        return charset;
      }
    }
    for (int at = tag(start, 0); at >= 0; at = tag(start, at + 1)) {
      int end = start.indexOf('>', at);
      Charset charset = inDeclaration(start.substring(at, end < 0 ? start.length() : end));
      if (charset != null) {
        return charset;
      }
    }
    return null;
  }

  private static int tag(String text, int from) {
    for (int i = text.indexOf('<', from); i >= 0; i = text.indexOf('<', i + 1)) {
      if (text.regionMatches(true, i + 1, "meta", 0, 4)) {
        return i;
      }
    }
    return -1;
  }

  private static @Nullable Charset inDeclaration(String text) {
    return named(text, "charset");
  }

  /** The character set in {@code key = "label"}, quotes and spaces optional. */
  private static @Nullable Charset named(String text, String key) {
    for (int i = 0; i + key.length() < text.length(); i++) {
      if (!text.regionMatches(true, i, key, 0, key.length())) {
        continue;
      }
      int at = skip(text, i + key.length());
      if (at < text.length() && text.charAt(at) == '=') {
        int start = skip(text, at + 1);
        int end = start;
        while (end < text.length() && isLabel(text.charAt(end))) {
          end++;
        }
        return end == start ? null : CharsetLabels.charset(text.substring(start, end));
      }
    }
    return null;
  }

  private static int skip(String text, int from) {
    int i = from;
    while (i < text.length()
        && (text.charAt(i) <= ' ' || text.charAt(i) == '"' || text.charAt(i) == '\'')) {
      i++;
    }
    return i;
  }

  private static boolean isLabel(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || c == '.'
        || c == ':';
  }

  private static Charset detected(byte[] bytes) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(sample(bytes));
    for (CharsetMatch match : detector.detectAll()) {
      if (match.getConfidence() < MIN_CONFIDENCE) {
        break;
      }
      Charset charset = CharsetLabels.charset(match.getName());
      if (charset != null
          && !charset.name().startsWith("UTF-")
          && !charset.name().startsWith("IBM")) {
        return charset;
      }
    }
    return WEB_DEFAULT;
  }

  /**
   * What the statistics see. In a page whose foreign words are foreign letter by letter, as
   * Cyrillic ones are, those words alone: the English around them would have it Latin. Words with a
   * few accents say more in their sentences.
   */
  private static byte[] sample(byte[] bytes) {
    byte[] words = new byte[Math.min(bytes.length, SAMPLE_BYTES) + 1];
    int size = 0;
    int high = 0;
    int start = 0;
    int highBefore = 0;
    for (int i = 0; i < bytes.length && size < words.length - 1; i++) {
      byte b = bytes[i];
      if (!separates(b)) {
        words[size++] = b;
        high += b < 0 ? 1 : 0;
      } else if (high == highBefore) {
        size = start; // a word of ASCII letters
      } else {
        words[size++] = ' ';
        start = size;
        highBefore = high;
      }
    }
    return high > 0 && high >= FOREIGN_SHARE * size
        ? Arrays.copyOf(words, size)
        : Arrays.copyOf(bytes, Math.min(bytes.length, SAMPLE_BYTES));
  }

  /** ASCII that is no letter, no digit and never the second byte of a character. */
  private static boolean separates(byte b) {
    return b >= 0 && (b < '0' || (b > '9' && b < '@'));
  }
}
