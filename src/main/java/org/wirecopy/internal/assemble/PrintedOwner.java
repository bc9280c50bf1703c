package org.wirecopy.internal.assemble;

import java.util.HashSet;
import java.util.Set;
import org.wirecopy.internal.meta.Addresses;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * Whose page it is, as it prints it: behind a copyright mark, and in the text that stands for a
 * logo which leads to the first page. Weaker than what a page declares: a person may own one, too.
 */
final class PrintedOwner {

  /** The copyright stands in one of the last lines. */
  private static final int LAST_BLOCKS = 40;

  /** No line with a name behind the mark is longer. */
  private static final int MAX_LINE = 300;

  private static final int MIN_KEY = 4;
  private static final int MAX_NAME = 60;

  /** Letters of a legal form behind the name: "SA", "GmbH". */
  private static final int LEGAL_FORM = 4;

  private static final String ENDS = ".|•·,;:()[]«»\n";

  private final Set<String> keys = new HashSet<>();
  private String person = "";

  private PrintedOwner() {}

  static PrintedOwner of(Page page) {
    PrintedOwner owner = new PrintedOwner();
    for (int block = Math.max(0, page.blockCount() - LAST_BLOCKS);
        block < page.blockCount();
        block++) {
      if (page.blockLength(block) <= MAX_LINE) {
        owner.readCopyright(page.chars(), page.blockStart(block), page.blockEnd(block));
      }
    }
    for (Page.Picture picture : page.pictures()) {
      int above = page.parent(picture.node());
      if (above >= 0 && page.type(above) == ElementType.A && Addresses.isHome(page.ref(above))) {
        owner.add(picture.alternative());
      }
    }
    return owner;
  }

  /** The first of the names that is the full name of a person; empty if none is. */
  String person() {
    return person;
  }

  /** True if the key is that of one of the names, but for a legal form behind it. */
  boolean isNamed(String key) {
    if (key.length() < MIN_KEY) {
      return false;
    }
    for (String name : keys) {
      if (name.startsWith(key) && name.length() - key.length() <= LEGAL_FORM) {
        return true;
      }
    }
    return false;
  }

  private void readCopyright(char[] chars, int start, int end) {
    int mark = start;
    while (mark < end && chars[mark] != '©') {
      mark++;
    }
    if (mark == end) {
      return;
    }
    int from = mark + 1;
    while (from < end && !Character.isLetter(chars[from])) { // years
      from++;
    }
    boolean dated = false;
    for (int i = mark + 1; i < from; i++) {
      dated |= Character.isDigit(chars[i]);
    }
    String name = stretch(chars, from, end).strip();
    add(name);
    if (dated && person.isEmpty() && BareNames.isName(name) && SignedNames.isKnown(name)) {
      person = name; // without a year, it is a photographer's
    }
    int before = mark;
    while (before > start && ENDS.indexOf(chars[before - 1]) < 0) {
      before--;
    }
    add(new String(chars, before, mark - before));
  }

  /** What stands there up to the next mark, or a dash between spaces. */
  private static String stretch(char[] chars, int from, int end) {
    int to = from;
    while (to < end
        && ENDS.indexOf(chars[to]) < 0
        && !(chars[to] == ' ' && to + 1 < end && "–—-".indexOf(chars[to + 1]) >= 0)) {
      to++;
    }
    return new String(chars, from, to - from);
  }

  private void add(String text) {
    String name = text.strip();
    if (name.length() <= MAX_NAME) {
      String key = LooseKey.of(name);
      if (key.length() >= MIN_KEY) {
        keys.add(key);
      }
    }
  }
}
