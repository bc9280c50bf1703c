package org.wirecopy.internal.content;

import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;

/** What a block's own characters say: its length, links, letters, first and last sign, kind. */
final class OwnText {

  private static final BlockKind[] KINDS = BlockKind.values();

  static final int COLUMNS = 28 + KINDS.length;

  private static final int CLOCK = 200; // a longer block is no line with a time

  private final Page page;
  private final Shapes shapes;

  OwnText(Page page, Shapes shapes) {
    this.page = page;
    this.shapes = shapes;
  }

  /** Writes {@link #COLUMNS} numbers on a block. */
  void fill(int block, float[] row, int from) {
    int c = from;
    int length = Math.max(1, page.blockLength(block));
    int words = Math.max(1, shapes.words[block]);
    int letters = Math.max(1, shapes.letters[block]);
    char[] chars = page.chars();
    char first = chars[page.blockStart(block)];
    char last = chars[page.blockEnd(block) - 1];
    row[c++] = log(shapes.units[block]);
    row[c++] = log(shapes.words[block]);
    row[c++] = (float) page.linkChars(block) / length;
    row[c++] = Math.min(10, page.linkCount(block));
    row[c++] = (float) page.linkCount(block) / words;
    row[c++] = (float) page.boldChars(block) / length;
    row[c++] = (float) shapes.letters[block] / length;
    row[c++] = (float) shapes.digits[block] / length;
    row[c++] = (float) shapes.capitals[block] / letters;
    row[c++] = Math.min(20, shapes.stops[block]);
    row[c++] = (float) shapes.commas[block] / words;
    row[c++] = (float) shapes.letters[block] / words;
    row[c++] = bit(shapes.endsSentence[block]);
    row[c++] = bit(last == ':' || last == '：');
    row[c++] = bit(last == '?' || last == '？');
    row[c++] = bit(last == '.' || last == '。');
    row[c++] = bit(Character.isLowerCase(first));
    row[c++] = bit(Character.isDigit(first));
    row[c++] = bit(!Character.isLetterOrDigit(first));
    row[c++] = bit(first == '"' || first == '“' || first == '„' || first == '«' || first == '「');
    int marks = shapes.marks[block];
    row[c++] = bit((marks & Shapes.AT) != 0);
    row[c++] = bit((marks & Shapes.COPYRIGHT) != 0);
    row[c++] = bit((marks & Shapes.BAR) != 0);
    row[c++] = bit((marks & Shapes.LINE_FEED) != 0);
    row[c++] = clock(block);
    row[c++] = page.type(page.blockNode(block)).headingLevel();
    for (BlockKind kind : KINDS) {
      row[c++] = bit(page.blockKind(block) == kind);
    }
    row[c++] = bit(page.type(page.blockNode(block)) == ElementType.P);
    row[c++] = bit(page.type(page.blockNode(block)) == ElementType.DIV);
  }

  /**
   * 1 if a time of day such as 22:08 or 22.08 stands in a short block, 2 with a year, 3 a year
   * alone.
   */
  private float clock(int block) {
    if (page.blockLength(block) > CLOCK || shapes.digits[block] == 0) {
      return 0;
    }
    char[] chars = page.chars();
    boolean time = false;
    boolean year = false;
    int run = 0;
    for (int i = page.blockStart(block); i < page.blockEnd(block); i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        run++;
        year |= run == 4 && isCentury(chars[i - 3], chars[i - 2]);
        continue;
      }
      boolean mark = c == ':' || c == '.' || c == 'h';
      time |= mark && (run == 1 || run == 2) && twoDigits(chars, i + 1, page.blockEnd(block));
      run = 0;
    }
    return time ? (year ? 2 : 1) : year ? 3 : 0;
  }

  private static boolean isCentury(char thousands, char hundreds) {
    return (thousands == '2' && hundreds == '0') || (thousands == '1' && hundreds == '9');
  }

  private static boolean twoDigits(char[] chars, int at, int end) {
    return at + 1 < end
        && chars[at] >= '0'
        && chars[at] <= '5'
        && chars[at + 1] >= '0'
        && chars[at + 1] <= '9';
  }

  private static float log(int count) {
    return Logs.ofOneMore(count);
  }

  private static float bit(boolean value) {
    return value ? 1 : 0;
  }
}
