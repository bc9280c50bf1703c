package org.wirecopy.format;

import java.io.IOException;

/**
 * Text as CommonMark that reads back as the same text. Characters are escaped only where they would
 * mean something, so that copy stays readable: {@code snake_case}, {@code AT&T} and {@code 5 > 3}
 * pass as they are. GitHub's strikethrough, tables and task lists are kept from beginning, too.
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

  private MarkdownEscapes(String text, String newLine, boolean heading) {
    this.text = text;
    this.newLine = newLine;
    this.heading = heading;
  }

  /**
   * Writes text of one block; a line feed becomes a hard break.
   *
   * @param prefix what the lines after the first begin with
   */
  static void block(String text, String prefix, Appendable out) throws IOException {
    new MarkdownEscapes(text, "\\\n" + prefix, false).write(out);
  }

  /** Writes text that must stay on one line, as in a heading or between emphasis marks. */
  static void line(String text, Appendable out) throws IOException {
    new MarkdownEscapes(text, "&#10;", true).write(out);
  }

  private void write(Appendable out) throws IOException {
    int lineStart = 0;
    while (true) {
      int lineEnd = text.indexOf('\n', lineStart);
      writeLine(lineStart, lineEnd < 0 ? text.length() : lineEnd, out);
      if (lineEnd < 0) {
        return;
      }
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
      reference(text.charAt(at++), out); // written out, it would indent or vanish
    }
    at = writeLineStart(at, textEnd, out);
    while (at < textEnd) {
      writeCharacter(at++, start, end, out);
    }
    while (at < end) {
      reference(text.charAt(at++), out);
    }
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
      out.append(text.charAt(digits++));
    }
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
      case '\r', '\0' -> reference(c, out);
      default -> out.append(c);
    }
  }

  private boolean isInsideWord(int at, int start, int end) {
    return at > start
        && at + 1 < end
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
