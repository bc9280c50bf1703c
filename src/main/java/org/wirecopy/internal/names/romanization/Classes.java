package org.wirecopy.internal.names.romanization;

import java.util.Arrays;

/**
 * Maps each UTF-16 code unit to a small class number: one per letter that a table mentions
 * (whatever its case), and three for all others.
 */
final class Classes {
  /** Not a letter: the edge of a word. */
  static final int EDGE = 0;

  /** A letter no rule mentions. */
  static final int LETTER = 1;

  /** A combining mark no rule mentions: neither edge nor letter. */
  static final int MARK = 2;

  private static final short[] UNSEEN = new short[0];

  private short[][] pages = {}; // UNSEEN, or none: no letter of the page is in the table
  private int count = 3;

  int count() {
    return count;
  }

  /** Gives the letter, in both cases, a class of its own. */
  int add(char letter) {
    int known = at(letter);
    if (known > MARK) {
      return known;
    }
    int id = count++;
    set(letter, id);
    char upper = Character.toUpperCase(letter);
    if (upper != letter && Character.toLowerCase(upper) == letter) {
      set(upper, id);
    }
    char title = Character.toTitleCase(letter);
    if (title != letter && Character.toLowerCase(title) == letter) {
      set(title, id);
    }
    return id;
  }

  private void set(char c, int id) {
    int page = c >> 8;
    if (page >= pages.length) {
      int known = pages.length;
      pages = Arrays.copyOf(pages, page + 1);
      Arrays.fill(pages, known, pages.length, UNSEEN);
    }
    if (pages[page].length == 0) {
      short[] fresh = new short[256];
      for (int i = 0; i < 256; i++) {
        fresh[i] = (short) general((char) (page << 8 | i));
      }
      pages[page] = fresh;
    }
    pages[page][c & 255] = (short) id;
  }

  int at(char c) {
    int number = c >> 8;
    short[] page = number < pages.length ? pages[number] : UNSEEN;
    return page.length == 0 ? general(c) : page[c & 255];
  }

  private static int general(char c) {
    if (Character.isLetter(c) || Character.isSurrogate(c)) {
      return LETTER;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK
        ? MARK
        : EDGE;
  }
}
