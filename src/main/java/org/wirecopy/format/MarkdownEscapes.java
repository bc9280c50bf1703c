package org.wirecopy.format;

import java.io.IOException;
import java.util.List;
import org.wirecopy.Link;

/**
 * Text as CommonMark that reads back as the same text. Characters are escaped only where they would
 * mean something, so that copy stays readable: {@code snake_case}, {@code AT&T} and {@code 5 > 3}
 * pass as they are. GitHub's strikethrough, tables and task lists are kept from beginning, too.
 * Words that lead somewhere become links.
 *
 * <p>Rules: CommonMark 0.31.2, sections 2.4 (backslash escapes), 4 (leaf blocks), 6 (inlines).
 */
final class MarkdownEscapes {

  /** The longest entity name that HTML knows has 31 characters. */
  private static final int MAX_ENTITY = 32;

  /** A list marker has nine digits at most. */
  private static final int MAX_DIGITS = 9;

  private final String text;
  private final String newLine;
  private final boolean heading;

  private final List<Link> links;
  private final int origin; // where the text stands in what the links' spans point into
  private int link; // the next link that begins, or the one that is open
  private boolean inLink;

  private MarkdownEscapes(
      String text, String newLine, boolean heading, List<Link> links, int origin) {
    this.text = text;
    this.newLine = newLine;
    this.heading = heading;
    this.links = links;
    this.origin = origin;
  }

  /**
   * Writes text of one block; a line feed becomes a hard break.
   *
   * @param prefix what the lines after the first begin with
   */
  static void block(String text, String prefix, Appendable out) throws IOException {
    block(text, prefix, List.of(), 0, out);
  }

  /**
   * Writes text of one block with its links.
   *
   * @param links those within the text, in order
   * @param origin what the links call the first character
   */
  static void block(String text, String prefix, List<Link> links, int origin, Appendable out)
      throws IOException {
    new MarkdownEscapes(text, "\\\n" + prefix, false, links, origin).write(out);
  }

  /** Writes text that must stay on one line, as in a heading or between emphasis marks. */
  static void line(String text, Appendable out) throws IOException {
    line(text, List.of(), 0, out);
  }

  /** Writes text that must stay on one line with its links. */
  static void line(String text, List<Link> links, int origin, Appendable out) throws IOException {
    new MarkdownEscapes(text, "&#10;", true, links, origin).write(out);
  }

  /** Writes an address as CommonMark wants it behind the text of a link or image. */
  static void address(String url, Appendable out) throws IOException {
    out.append("(<")
        .append(
            url.replace("\\", "%5C")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("&", "&amp;")
                .replace("\n", "%0A"))
        .append('>');
  }

  private void write(Appendable out) throws IOException {
    int lineStart = 0;
    while (true) {
      int lineEnd = text.indexOf('\n', lineStart);
      writeLine(lineStart, lineEnd < 0 ? text.length() : lineEnd, out);
      if (lineEnd < 0) {
        edges(text.length(), out);
        return;
      }
      edges(lineEnd, out);
      out.append(newLine);
      lineStart = lineEnd + 1;
    }
  }

  private void writeLine(int start, int end, Appendable out) throws IOException {
    int textEnd = end;
    while (textEnd > start && isSpace(text.charAt(textEnd - 1))) {
      textEnd--;
    }
    int at = start;
    while (at < textEnd && isSpace(text.charAt(at))) {
      edges(at, out);
      reference(text.charAt(at++), out); // written out, it would indent or vanish
    }
    edges(at, out);
    at = writeLineStart(at, textEnd, out);
    while (at < textEnd) {
      edges(at, out);
      writeCharacter(at++, start, end, out);
    }
    while (at < end) {
      edges(at, out);
      reference(text.charAt(at++), out);
    }
  }

  /** Ends the link that ends at a character, and begins the one that begins there. */
  private void edges(int at, Appendable out) throws IOException {
    if (inLink && links.get(link).span().end() - origin <= at) {
      out.append(']');
      address(links.get(link).url(), out);
      out.append(')');
      inLink = false;
      link++;
    }
    if (!inLink && link < links.size() && links.get(link).span().start() - origin == at) {
      out.append('[');
      inLink = true;
    }
  }

  /** True where the link ends that is open, or the next one begins. */
  private boolean isEdge(int at) {
    return link < links.size()
        && (inLink ? links.get(link).span().end() : links.get(link).span().start()) - origin == at;
  }

  /** Escapes what would begin a block, and tells how far it came. */
  private int writeLineStart(int at, int end, Appendable out) throws IOException {
    if (at >= end) {
      return at;
    }
    char first = text.charAt(at);
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    boolean marks =
        switch (first) {
          case '#' -> next == '#' || isSpace(next);
          case '-' -> next == '-' || next == '|' || next == ':' || isSpace(next);
          case '+' -> isSpace(next);
          case ':' -> next == '-';
          case '=', '>', '|' -> true;
          default -> false;
        };
    if (marks) {
      out.append('\\').append(first);
      return at + 1;
    }
    int digits = at;
    while (digits < end && digits - at <= MAX_DIGITS && isDigit(text.charAt(digits))) {
      edges(digits, out);
      out.append(text.charAt(digits++));
    }
    edges(digits, out);
    if (digits > at && digits < end && (text.charAt(digits) == '.' || text.charAt(digits) == ')')) {
      out.append('\\').append(text.charAt(digits++));
    }
    return digits;
  }

  private void writeCharacter(int at, int start, int end, Appendable out) throws IOException {
    char c = text.charAt(at);
    switch (c) {
      case '\\', '`', '*', '[', ']', '<', '~' -> out.append('\\').append(c);
      case '_' -> out.append(isInsideWord(at, start, end) ? "_" : "\\_");
      case '&' -> out.append(beginsEntity(at, end) ? "\\&" : "&");
      case '#' -> out.append(heading ? "\\#" : "#");
      case '!' -> out.append(!inLink && isEdge(at + 1) ? "\\!" : "!"); // no image
      case '\r', '\0' -> reference(c, out);
      default -> out.append(c);
    }
  }

  private boolean isInsideWord(int at, int start, int end) {
    return at > start
        && at + 1 < end
        && !isEdge(at)
        && !isEdge(at + 1)
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  private boolean beginsEntity(int ampersand, int end) {
    int at = ampersand + 1;
    int last = Math.min(end, at + MAX_ENTITY);
    if (at < last && text.charAt(at) == '#') {
      at++;
    }
    while (at < last && isAsciiAlphanumeric(text.charAt(at))) {
      at++;
    }
    return at < last && text.charAt(at) == ';';
  }

  private static void reference(char c, Appendable out) throws IOException {
    out.append("&#").append(Integer.toString(c)).append(';');
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\f' || c == '\u000B';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isAsciiAlphanumeric(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
