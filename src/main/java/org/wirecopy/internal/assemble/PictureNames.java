package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.internal.meta.Addresses;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.Tsv;

/**
 * What the address of a picture says: sizes and crops of one picture have one {@link #key}, and
 * logos, icons and placeholders are told by their names. An address is read from its end, by the
 * words between its marks; the words that tell nothing are those of {@code picture-names.tsv}.
 */
final class PictureNames {

  private static final int MAX_WORDS = 40;

  /** Folders that are looked at where the file's own name tells nothing. */
  private static final int MAX_FOLDERS = 5;

  /** Letters, or digits, that tell one picture from another. */
  private static final int MIN_LETTERS = 3;

  private static final int MIN_DIGITS = 5;

  private static final int MAX_SIDE_DIGITS = 4;

  private static final int FIRST_YEAR = 1930;
  private static final int LAST_YEAR = 2047;
  private static final int MIN_SIDE = 100;
  private static final int MAX_SIDE = 5_000;

  private static final List<String> EXTENSIONS =
      List.of("jpg", "jpeg", "png", "webp", "gif", "avif", "svg", "bmp");

  private static final Map<String, String> KINDS = read();

  private PictureNames() {}

  private static Map<String, String> read() {
    Map<String, String> kinds = new HashMap<>();
    for (String[] row : Tsv.rows(PictureNames.class, "picture-names.tsv")) {
      kinds.merge(row[1], row[0], (a, b) -> a + b);
    }
    return kinds;
  }

  /** True if the file's name ends as those of pictures do. */
  static boolean isPicture(String url) {
    String file = lastFolder(path(url));
    return isExtension(file, file.lastIndexOf('.'));
  }

  /** Equal for the sizes, crops and formats of one picture. */
  static String key(String url) {
    String path = path(inner(url));
    StringBuilder key = new StringBuilder();
    StringBuilder names = new StringBuilder();
    int end = path.length();
    for (int folder = 0; folder < MAX_FOLDERS && end > 0 && !tells(names); folder++) {
      int start = path.lastIndexOf('/', end - 1) + 1;
      List<String> words = words(path.substring(start, end));
      String name = name(words);
      key.insert(0, '/').insert(0, tells(name) ? name : all(words));
      names.append(name);
      end = start - 1;
    }
    return key.isEmpty() ? url : key.toString();
  }

  /**
   * True of the address of a logo, an icon, a placeholder, a card that a site shows for any story.
   *
   * @param page the page's own address, of whose host such names are made
   */
  static boolean isDecoration(String url, String page) {
    String path = path(inner(url));
    String host = LooseKey.of(Addresses.host(page));
    int slash = path.lastIndexOf('/');
    boolean sign = false;
    boolean other = false;
    for (String word : words(path.substring(slash + 1))) {
      String kind = KINDS.getOrDefault(word, "");
      if (kind.contains("never")) {
        return true;
      }
      sign |= kind.contains("sign");
      other |=
          kind.isEmpty() && !isNumber(word) && word.length() >= MIN_LETTERS && !host.contains(word);
    }
    return (sign && !other) || isInFolder(path, slash);
  }

  /** True if a text is nothing but the name of the picture's file. */
  static boolean isFile(String text, String url) {
    String key = LooseKey.of(text);
    return !key.isEmpty()
        && text.indexOf(' ') < 0
        && (key.equals(LooseKey.of(lastFolder(path(url))))
            || key.equals(LooseKey.of(String.join("", words(lastFolder(path(url)))))));
  }

  /** True of a drawing, and of a file whose name has a word for a sign in it. */
  static boolean isSign(String url) {
    String file = lastFolder(path(inner(url)));
    for (String word : words(file)) {
      if (KINDS.getOrDefault(word, "").contains("sign")) {
        return true;
      }
    }
    return file.toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  private static boolean isInFolder(String path, int slash) {
    int end = slash;
    while (end > 0) {
      int start = path.lastIndexOf('/', end - 1) + 1;
      String folder = path.substring(start, end).toLowerCase(Locale.ROOT);
      if (KINDS.getOrDefault(folder, "").contains("folder")) {
        return true;
      }
      end = start - 1;
    }
    return false;
  }

  /** The address of the picture within that of a service that resizes it. */
  private static String inner(String url) {
    int query = url.indexOf('?');
    int at = query < 0 ? -1 : Math.max(url.indexOf("?url=", query), url.indexOf("&url=", query));
    if (at < 0) {
      return url;
    }
    int end = url.indexOf('&', at + 5);
    String value = url.substring(at + 5, end < 0 ? url.length() : end);
    return value.replace("%2F", "/").replace("%2f", "/").replace("%3A", ":").replace("%3a", ":");
  }

  /** What stands between host and query, without a last slash. */
  private static String path(String url) {
    int end = 0;
    while (end < url.length() && url.charAt(end) != '?' && url.charAt(end) != '#') {
      end++;
    }
    while (end > 0 && url.charAt(end - 1) == '/') {
      end--;
    }
    int scheme = url.indexOf("://");
    int host = scheme < 0 ? 0 : scheme + 3;
    int slash = url.indexOf('/', host);
    return slash < 0 || slash >= end ? "" : url.substring(slash + 1, end);
  }

  private static String lastFolder(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static boolean isExtension(String file, int dot) {
    return dot >= 0 && EXTENSIONS.contains(file.substring(dot + 1).toLowerCase(Locale.ROOT));
  }

  /** The words of a file's or folder's name in lower case, without the endings of a picture's. */
  private static List<String> words(String name) {
    int end = name.length();
    for (int dot = name.lastIndexOf('.', end - 1);
        dot >= 0 && isExtension(name.substring(0, end), dot);
        dot = name.lastIndexOf('.', end - 1)) {
      end = dot;
    }
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= end && words.size() < MAX_WORDS; i++) {
      if (i == end || !Character.isLetterOrDigit(name.charAt(i))) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = i + 1;
      }
    }
    return words;
  }

  /** The words that tell the picture from others. */
  private static String name(List<String> words) {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      String kind = KINDS.getOrDefault(word, "");
      boolean plain = kind.contains("plain") || isMeasure(word) || isSize(word) || isSized(word);
      name.append(plain ? "" : "-" + word);
    }
    return name.toString();
  }

  /** All words but measures; those that tell nothing only beside others. */
  private static String all(List<String> words) {
    StringBuilder all = new StringBuilder();
    for (String word : words) {
      boolean alone = words.size() == 1 && name(words).isEmpty();
      all.append(alone || isMeasure(word) ? "" : "-" + word);
    }
    return all.toString();
  }

  private static boolean tells(CharSequence name) {
    int letters = 0;
    int digits = 0;
    for (int i = 0; i < name.length(); i++) {
      letters += Character.isLetter(name.charAt(i)) ? 1 : 0;
      digits += Character.isDigit(name.charAt(i)) ? 1 : 0;
    }
    return letters >= MIN_LETTERS || digits >= MIN_DIGITS;
  }

  /** "1200x630", "640px", "w1200h630": nothing but a size. */
  private static boolean isMeasure(String word) {
    int digits = 0;
    int marks = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      marks += "xwhspvq".indexOf(c) >= 0 ? 1 : 0;
    }
    boolean between = word.indexOf('x') > 0 || marks == 2;
    return digits > 1
        && (marks == 1 || marks == 2)
        && digits + marks == word.length()
        && digits <= (between ? 2 * MAX_SIDE_DIGITS : MAX_SIDE_DIGITS);
  }

  /** "max1600", "large2": a word that tells nothing, with a number. */
  private static boolean isSized(String word) {
    int end = word.length();
    while (end > 0 && isDigit(word.charAt(end - 1))) {
      end--;
    }
    return end < word.length()
        && word.length() - end <= MAX_SIDE_DIGITS
        && KINDS.getOrDefault(word.substring(0, end), "").contains("plain");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNumber(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A number that is rather a side in pixels than a year or a number of its own. */
  private static boolean isSize(String word) {
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < '0' || c > '9' || i == MIN_DIGITS) {
        return false;
      }
      value = value * 10 + (c - '0');
    }
    boolean year = value >= FIRST_YEAR && value <= LAST_YEAR;
    return value >= MIN_SIDE && value <= MAX_SIDE && !year;
  }
}
