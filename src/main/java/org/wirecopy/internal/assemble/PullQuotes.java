package org.wirecopy.internal.assemble;

import java.util.List;
import java.util.Locale;
import org.wirecopy.internal.page.BlockKind;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.LooseKey;

/**
 * Lines that a page sets apart in large type and that a paragraph of the text has too, with the
 * line beside them that tells whose words they are. They stand in a quotation, a figure or an
 * aside; what such a one says alone is part of the article.
 */
final class PullQuotes {

  /** A shorter line may be said twice. */
  private static final int MIN_KEY = 20;

  private static final String OPENING = "\"“„«「『";
  private static final String CLOSING = "\"”“»」』";

  private static final int MAX_LENGTH = 300;

  /** The longest line that tells who said what is quoted. */
  private static final int MAX_SOURCE = 80;

  /** So many are looked for in a text, which takes a look through it each. */
  private static final int MAX_QUOTES = 20;

  /** Characters of the text that are looked through. */
  private static final int MAX_TEXT = 60_000;

  /** Elements between such a line and the one that sets it apart. */
  private static final int MAX_UP = 3;

  private PullQuotes() {}

  /**
   * Which of the texts are such.
   *
   * @param kept the blocks of the texts
   */
  static boolean[] find(Page page, int[] kept, List<String> texts) {
    boolean[] pulled = new boolean[texts.size()];
    String[] keys = new String[0];
    int quotes = 0;
    for (int i = 0; i < pulled.length && quotes < MAX_QUOTES; i++) {
      String text = texts.get(i);
      if (text.length() > MAX_LENGTH || !(isSetApart(page, kept[i]) || isQuoted(page, text))) {
        continue;
      }
      quotes++;
      keys = keys.length == 0 ? keys(page, kept, texts) : keys;
      String key = LooseKey.of(text);
      for (int j = 0; j < keys.length && !pulled[i] && key.length() >= MIN_KEY; j++) {
        pulled[i] = j != i && keys[j].contains(key) && (!page.isScraped() || isPart(key, keys[j]));
      }
    }
    for (int i = 0; i < pulled.length; i++) {
      pulled[i] |= isSourceOfNone(page, kept, texts, pulled, i);
      pulled[i] |= page.isScraped() && i > 0 && pulled[i - 1] && isSource(texts.get(i));
    }
    return pulled;
  }

  /** True of a key shorter than the other: in scraped text a line may stand twice. */
  private static boolean isPart(String key, String of) {
    return key.length() < of.length();
  }

  /**
   * True of a line of scraped text, which has no markup, that is a sentence in quotation marks;
   * less than a sentence may be a sub-head.
   */
  private static boolean isQuoted(Page page, String text) {
    int last = text.length() - 1;
    return page.isScraped()
        && last > MIN_KEY
        && OPENING.indexOf(text.charAt(0)) >= 0
        && CLOSING.indexOf(text.charAt(last)) >= 0
        && CharClass.of(text.charAt(last - 1)) == CharClass.STOP;
  }

  /** True of a name in capitals or behind a dash. */
  private static boolean isSource(String text) {
    boolean dash = "-–—".indexOf(text.charAt(0)) >= 0;
    return text.length() <= MAX_SOURCE
        && (dash || isInCapitals(text))
        && CharClass.of(text.charAt(text.length() - 1)) != CharClass.STOP
        && Character.isLetter(text.charAt(text.length() - 1));
  }

  private static boolean isInCapitals(String text) {
    return text.equals(text.toUpperCase(Locale.ROOT))
        && !text.equals(text.toLowerCase(Locale.ROOT));
  }

  /** True of the last line of a quotation, of which nothing else is left. */
  private static boolean isSourceOfNone(
      Page page, int[] kept, List<String> texts, boolean[] pulled, int i) {
    if (texts.get(i).length() > MAX_SOURCE || page.blockKind(kept[i]) != BlockKind.QUOTE) {
      return false;
    }
    int quotation = page.blockNode(kept[i]);
    while (quotation >= 0 && page.type(quotation) != ElementType.BLOCKQUOTE) {
      quotation = page.parent(quotation);
    }
    if (quotation < 0 || page.firstBlock(quotation) == kept[i]) {
      return false; // the quotation itself
    }
    int before = i - 1;
    while (before >= 0 && pulled[before]) {
      before--;
    }
    return before < 0 || kept[before] < page.firstBlock(quotation);
  }

  /** What can be compared of the texts that are not set apart; empty for the others. */
  private static String[] keys(Page page, int[] kept, List<String> texts) {
    String[] keys = new String[texts.size()];
    int read = 0;
    for (int i = 0; i < keys.length; i++) {
      boolean counts = read < MAX_TEXT && !isSetApart(page, kept[i]);
      keys[i] = counts ? LooseKey.of(texts.get(i)) : "";
      read += keys[i].length();
    }
    return keys;
  }

  private static boolean isSetApart(Page page, int block) {
    if (page.blockKind(block) == BlockKind.QUOTE) {
      return true;
    }
    int node = page.blockNode(block);
    for (int up = 0; up < MAX_UP && node >= 0; up++) {
      ElementType type = page.type(node);
      if (type == ElementType.ASIDE || type == ElementType.FIGURE) {
        return true;
      }
      node = page.parent(node);
    }
    return false;
  }
}
