package org.wirecopy.internal.assemble;

import org.wirecopy.internal.content.PageLines;

/**
 * What a line looks like, whatever stands around it: the clues of {@link TextTitleClue} on that.
 */
final class LineShape {

  /** Length of the shortest line that is rather a headline than a label. */
  static final int SHORT = 28;

  private static final int VERY_SHORT = 14;
  private static final int LONG = 110;
  private static final int VERY_LONG = 170;

  /** Parts between marks that make a list. */
  private static final int LISTED = 3;

  private LineShape() {}

  /**
   * Sets the clues.
   *
   * @param text the line
   * @param units its length as alphabetic writing has it
   */
  static void describe(String text, int units, float[] clues) {
    char last = text.charAt(text.length() - 1);
    char begin = text.charAt(0);
    boolean cased = HeadlineLine.isCased(text);
    int space = text.indexOf(' ');
    set(clues, TextTitleClue.VERY_SHORT, units < VERY_SHORT);
    set(clues, TextTitleClue.SHORT, units < SHORT);
    set(clues, TextTitleClue.LONG, units > LONG);
    set(clues, TextTitleClue.VERY_LONG, units > VERY_LONG);
    set(clues, TextTitleClue.ONE_WORD, cased && space < 0);
    set(clues, TextTitleClue.TWO_WORDS, cased && space > 0 && text.indexOf(' ', space + 1) < 0);
    set(clues, TextTitleClue.STOP, ".。।".indexOf(last) >= 0);
    set(clues, TextTitleClue.COLON, last == ':' || last == '：');
    set(clues, TextTitleClue.QUESTION, "?!？！؟".indexOf(last) >= 0);
    set(clues, TextTitleClue.COMMA, last == ',' || last == '،');
    set(clues, TextTitleClue.CAPITALS, cased && isCapitals(text));
    set(clues, TextTitleClue.SMALL, Character.isLowerCase(begin));
    set(clues, TextTitleClue.DIGIT, Character.isDigit(begin));
    set(clues, TextTitleClue.SEPARATOR, separators(text) > 0);
    set(clues, TextTitleClue.LISTS, separators(text) >= LISTED - 1);
    set(clues, TextTitleClue.ADDRESS, text.indexOf('@') >= 0 || text.contains("://"));
    set(clues, TextTitleClue.BRACKETED, "([{【（".indexOf(begin) >= 0);
    set(clues, TextTitleClue.RIGHTS, text.indexOf('©') >= 0);
    set(clues, TextTitleClue.ICONS, WindowTitle.listsIcons(text));
    set(clues, TextTitleClue.NAME, BareNames.isName(text));
    set(clues, TextTitleClue.CREDIT, PageLines.endsInCredit(text));
    set(clues, TextTitleClue.PICTURE, BylineWords.opensPicture(text));
  }

  /** How many marks part the line, as they part menus, paths and a title from its site. */
  static int separators(String text) {
    int separators = 0;
    for (int i = 1; i < text.length() - 1; i++) {
      separators += text.charAt(i) != ':' && SiteNames.isSeparator(text, i) ? 1 : 0;
    }
    return separators;
  }

  /** How many words stand between its blanks. */
  static int words(String text) {
    int words = 1;
    for (int i = 1; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }

  private static boolean isCapitals(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void set(float[] clues, TextTitleClue clue, boolean value) {
    clues[clue.ordinal()] = value ? 1 : 0;
  }
}
