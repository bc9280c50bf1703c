package org.wirecopy.internal.page;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The number in a text that links to a footnote, and the arrow or number at the note that links
 * back: no words of the text.
 */
final class NoteMark {

  /** "[123]". */
  private static final int MAX_LENGTH = 5;

  private static final String SIGNS = "[]()^*†‡§↩↑⤴⏎\uFE0E\uFE0F \u00A0";

  private NoteMark() {}

  /** True of a link that is called one of a note, with nothing but a number or a sign in it. */
  static boolean is(String href, Element link) {
    int mark = href.indexOf('#');
    if (mark < 0 || link.childNodeSize() != 1 || !(link.childNode(0) instanceof TextNode text)) {
      return false;
    }
    String label = text.getWholeText();
    return label.length() <= MAX_LENGTH && isMark(label) && namesNote(href, mark);
  }

  private static boolean isMark(String label) {
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (!Character.isDigit(c) && SIGNS.indexOf(c) < 0) {
        return false;
      }
    }
    return !label.isBlank();
  }

  private static boolean namesNote(String href, int mark) {
    String name = href.substring(mark + 1).toLowerCase(Locale.ROOT);
    return name.startsWith("fn") || name.contains("note") || name.contains("ftn");
  }
}
