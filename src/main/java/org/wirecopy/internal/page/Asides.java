package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.internal.text.CharClass;

/**
 * Takes out lines that are told by their form to be no copy: who speaks next in a broadcaster's
 * script, {@code [Ada Quill/pilot]} above a quotation; an address of the web or of mail on a line
 * of its own; what a mail program sets below the two hyphens that end a mail (RFC 3676, 4.3). The
 * marks of agencies and messengers around a line go.
 */
final class Asides {

  private static final int MAX_SPEAKER = 40;

  private static final int MAX_SIGNATURE = 10;

  private static final int MAX_ADDRESS = 300;
  private static final int MAX_HEADLINE = 200;

  private Asides() {}

  static List<ScrapedLine> removed(List<ScrapedLine> lines) {
    int end = signature(lines);
    List<ScrapedLine> rest = new ArrayList<>(end);
    boolean apart = false;
    for (int i = 0; i < end; i++) {
      ScrapedLine line = lines.get(i);
      boolean aside = isAddress(line.text()) || (i + 1 < end && isSpeaker(line, lines.get(i + 1)));
      apart |= aside && line.apart();
      if (!aside) {
        ScrapedLine bare = withoutMarks(withoutSign(line));
        rest.add(apart ? bare.setApart() : bare);
        apart = false;
      }
    }
    return rest;
  }

  /** Without the sign by which agencies end a headline. */
  private static ScrapedLine withoutSign(ScrapedLine line) {
    String text = line.text();
    boolean signed = text.endsWith(" =") && text.length() <= MAX_HEADLINE;
    return signed ? line.withText(text.substring(0, text.length() - 2).strip()) : line;
  }

  /** Without the marks by which messengers set all of a line in bold or italics. */
  private static ScrapedLine withoutMarks(ScrapedLine line) {
    String text = line.text();
    int last = text.length() - 1;
    char mark = text.charAt(0);
    boolean set =
        (mark == '*' || mark == '_')
            && last > 2
            && text.indexOf(mark, 1) == last
            && CharClass.isWord(text.charAt(1));
    return set ? line.withText(text.substring(1, last)) : line;
  }

  /** Where the signature begins, or the count of lines. */
  private static int signature(List<ScrapedLine> lines) {
    for (int i = Math.max(1, lines.size() - MAX_SIGNATURE); i < lines.size(); i++) {
      if (lines.get(i).text().equals("--")) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean isSpeaker(ScrapedLine line, ScrapedLine next) {
    String text = line.text();
    int last = text.length() - 1;
    return text.length() <= MAX_SPEAKER
        && text.charAt(0) == '['
        && text.indexOf(']') == last
        && text.indexOf('/') > 1
        && CharClass.of(next.text().charAt(0)) == CharClass.QUOTE;
  }

  private static boolean isAddress(String text) {
    return text.length() <= MAX_ADDRESS
        && text.indexOf(' ') < 0
        && (text.startsWith("http://") || text.startsWith("https://") || isMailAddress(text));
  }

  private static boolean isMailAddress(String text) {
    int at = text.indexOf('@');
    int dot = text.lastIndexOf('.');
    return at > 0 && dot > at + 1 && dot + 2 < text.length();
  }
}
