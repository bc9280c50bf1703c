package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.text.CharClass;

/**
 * Reads Markdown, which many scrapers save: links and pictures go for their text, marks of headings
 * and lists become the type of their line, emphasis goes. Plain text may hold an asterisk or a
 * number sign, so a text is Markdown only where links or several marks tell. CommonMark 0.31, as
 * far as news needs it.
 */
final class Markdown {

  private static final int MIN_LINKS = 2;
  private static final int MIN_HEADINGS = 2;

  /** Longest address of a link; a bracket that goes on longer is none. */
  private static final int MAX_ADDRESS = 2_000;

  private static final int MAX_LEVEL = 6;

  private Markdown() {}

  static boolean is(List<ScrapedLine> lines) {
    int links = 0;
    int headings = 0;
    int strong = 0;
    for (ScrapedLine line : lines) {
      String text = line.text();
      int at = text.indexOf("](");
      links += at >= 0 && isAddress(text, at + 2) ? 1 : 0;
      headings += line.apart() && level(text) > 0 ? 1 : 0;
      strong += text.length() > 4 && text.startsWith("**") && text.endsWith("**") ? 1 : 0;
    }
    return links >= MIN_LINKS || headings >= MIN_HEADINGS || (headings > 0 && links + strong > 0);
  }

  private static boolean isAddress(String text, int at) {
    return text.startsWith("http", at)
        || text.startsWith("/", at)
        || text.startsWith("#", at)
        || text.startsWith("<", at)
        || text.startsWith("mailto:", at)
        || text.startsWith("javascript:", at);
  }

  /** The lines without the marks, which must be Markdown. */
  static List<ScrapedLine> read(List<ScrapedLine> lines) {
    List<ScrapedLine> read = new ArrayList<>(lines.size());
    for (ScrapedLine line : lines) {
      String text = line.text();
      int underline = underline(text);
      int last = read.size() - 1;
      if (underline > 0 && last >= 0 && !line.apart()) {
        read.set(last, read.get(last).withType(heading(underline)));
      } else if (!isRule(text) && !isDefinition(text)) {
        ScrapedLine plain = plain(line);
        if (!plain.text().isEmpty()) {
          read.add(plain);
        }
      }
    }
    return read;
  }

  private static ScrapedLine plain(ScrapedLine line) {
    String text = line.text();
    ElementType type = line.type();
    int level = level(text);
    if (level > 0) {
      type = heading(level);
      text = text.substring(level).strip();
      text = withoutEnd(text, '#').strip();
    } else if (text.startsWith("> ")) {
      type = ElementType.BLOCKQUOTE;
      text = text.substring(2).strip();
    } else if (text.startsWith("- ") || text.startsWith("+ ")) {
      type = ElementType.LI;
      text = text.substring(2).strip();
    }
    StringBuilder plain = new StringBuilder(text.length());
    int linked = withoutLinks(text, plain);
    boolean link = linked > 0 && linked >= letters(plain);
    String rest = plain.toString().strip();
    boolean bold = rest.startsWith("**") && rest.endsWith("**") && rest.indexOf("**", 2) > 2;
    bold = bold && rest.indexOf("**", 2) == rest.length() - 2;
    ScrapedLine read = line.withType(type).withText(withoutEmphasis(rest));
    read = bold && type == ElementType.P ? read.asBold() : read;
    return link ? read.asLink() : read;
  }

  private static String withoutEnd(String text, char mark) {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) == mark) {
      end--;
    }
    return text.substring(0, end);
  }

  private static ElementType heading(int level) {
    return switch (level) {
      case 1 -> ElementType.H1;
      case 2 -> ElementType.H2;
      case 3 -> ElementType.H3;
      case 4 -> ElementType.H4;
      case 5 -> ElementType.H5;
      default -> ElementType.H6;
    };
  }

  /** The level of a heading like {@code ## this}; 0 for other lines. */
  static int level(String text) {
    int level = 0;
    while (level < text.length() && text.charAt(level) == '#') {
      level++;
    }
    boolean heading = level > 0 && level <= MAX_LEVEL && level < text.length();
    return heading && text.charAt(level) == ' ' ? level : 0;
  }

  /** The level that a line of equals signs or hyphens gives to the one above; 0 for other lines. */
  private static int underline(String text) {
    char mark = text.charAt(0);
    if (text.length() < 3 || (mark != '=' && mark != '-') || !withoutEnd(text, mark).isEmpty()) {
      return 0;
    }
    return mark == '=' ? 1 : 2;
  }

  /** True of {@code * * *} and the like. */
  private static boolean isRule(String text) {
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != ' ' && c != '*' && c != '-' && c != '_') {
        return false;
      }
      marks += c == ' ' ? 0 : 1;
    }
    return marks > 0;
  }

  /** True of {@code [1]: https://example.org/}. */
  private static boolean isDefinition(String text) {
    int end = text.charAt(0) == '[' ? text.indexOf("]: ") : -1;
    return end > 0 && text.indexOf("://", end) > 0 && text.indexOf('[', 1) < 0;
  }

  /**
   * Adds a text without its pictures, and with the texts of its links instead of the links.
   *
   * @return how many letters and digits of what was added are those of links
   */
  private static int withoutLinks(String text, StringBuilder plain) {
    int linked = 0;
    int open = -1; // where in the plain text an open bracket stands
    boolean picture = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length() && isMark(text.charAt(i + 1))) {
        plain.append(text.charAt(++i));
      } else if (c == '[') {
        picture = i > 0 && text.charAt(i - 1) == '!';
        open = plain.length();
        plain.append(c);
      } else if (c == ']' && open >= 0 && text.startsWith("(", i + 1)) {
        int end = closing(text, ')', i + 2);
        if (end < 0) {
          plain.append(c);
          continue;
        }
        if (picture) {
          plain.setLength(Math.max(0, open - 1));
        } else {
          plain.deleteCharAt(open);
          linked += letters(plain.substring(open));
        }
        // A picture stands in a link, whose bracket is still open: "[![alt](src)](href)".
        open = picture ? plain.lastIndexOf("[") : -1;
        picture = false;
        i = end;
      } else if (c == '<' && text.startsWith("http", i + 1) && closing(text, '>', i) > 0) {
        i = closing(text, '>', i);
      } else {
        plain.append(c);
      }
    }
    return linked;
  }

  /** Where an address that begins here is closed, -1 if it is not. */
  private static int closing(String text, char mark, int from) {
    int end = Math.min(text.length(), from + MAX_ADDRESS);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == mark) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isMark(char c) {
    return c < 0x80 && c > ' ' && !Character.isLetterOrDigit(c);
  }

  private static int letters(CharSequence text) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters += CharClass.isWord(text.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /** Takes asterisks and underscores away that open or close a word. */
  private static String withoutEmphasis(String text) {
    if (text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('`') < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int end = i;
      while (end < text.length() && text.charAt(end) == c && (c == '*' || c == '_')) {
        end++;
      }
      boolean wordBefore = i > 0 && CharClass.isWord(text.charAt(i - 1));
      boolean wordAfter = end < text.length() && CharClass.isWord(text.charAt(end));
      boolean spaced =
          (i == 0 || text.charAt(i - 1) == ' ')
              && (end == text.length() || text.charAt(end) == ' ');
      boolean inside = c == '_' && wordBefore && wordAfter; // a file's name
      boolean emphasis = end > i && end - i <= 3 && !spaced && !inside;
      int last = Math.max(i, end - 1);
      if (!emphasis) {
        plain.append(text, i, last + 1);
      }
      i = last;
    }
    return plain.toString().strip();
  }
}
