package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.Tsv;

/**
 * Takes off what an archive or a search engine's cache sets above the page that it keeps: its
 * notice, its tool bar, its calendar. The days there are those of the copies, and a notice is a
 * sentence, so both would be read as the page's own. A notice is told by the address that it names,
 * whatever its language; the labels of tool bars stand in {@code archive-bars.tsv}.
 */
final class ArchiveNotice {

  /** Bars and notices stand among so many lines, and no more lines without a label between. */
  private static final int MAX_LINES = 30;

  private static final int MAX_BETWEEN = 5;

  private static final int MAX_LABEL = 40;

  /** A longer line is no notice. */
  private static final int MAX_NOTICE = 600;

  private static final class Holder {
    static final Set<String> LABELS = labels();

    private static Set<String> labels() {
      Set<String> labels = new HashSet<>();
      for (String[] row : Tsv.rows(ArchiveNotice.class, "archive-bars.tsv")) {
        for (String label : row[0].split("\\|", -1)) {
          labels.add(LooseKey.of(label));
        }
      }
      return labels;
    }
  }

  private ArchiveNotice() {}

  static List<ScrapedLine> removed(List<ScrapedLine> lines) {
    int last = -1;
    boolean kept = false;
    int end = Math.min(lines.size(), MAX_LINES);
    for (int i = 0; i < end && i - last <= MAX_BETWEEN; i++) {
      String text = lines.get(i).text();
      boolean notice = isNotice(text);
      kept |= notice;
      last = notice || isLabel(text) || asksToSearch(text) ? i : last;
    }
    if (!kept) {
      return lines;
    }
    List<ScrapedLine> rest = new ArrayList<>(lines.subList(last + 1, lines.size()));
    if (!rest.isEmpty()) {
      rest.set(0, rest.get(0).setApart());
    }
    return rest;
  }

  /**
   * True of a line that names the archive by its address or name, or a cached page and its hour.
   */
  private static boolean isNotice(String text) {
    if (text.length() > MAX_NOTICE) {
      return false;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    boolean archived = lower.contains("://web.archive.") || lower.contains("://archive.");
    boolean machine = lower.startsWith("internet archive wayback machine");
    boolean cached = lower.contains("google") && lower.contains("://") && text.contains("GMT");
    return machine || cached || (archived && lower.startsWith("the wayback machine"));
  }

  private static boolean isLabel(String text) {
    return text.length() <= MAX_LABEL && Holder.LABELS.contains(withoutCount(text));
  }

  /** The key of a label without its number: {@code 14 captures}. */
  private static String withoutCount(String text) {
    String key = LooseKey.of(text);
    int start = 0;
    while (start < key.length() && Character.isDigit(key.charAt(start))) {
      start++;
    }
    return key.substring(start);
  }

  /** True of the hint how to find the words that were searched for, in any language. */
  private static boolean asksToSearch(String text) {
    return text.length() <= MAX_NOTICE && (text.contains("Ctrl+F") || text.contains("Ctrl-F"));
  }
}
