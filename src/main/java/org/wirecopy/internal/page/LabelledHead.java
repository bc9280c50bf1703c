package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.Tsv;

/**
 * The labelled fields above a text that an archive, a mailer or a scraper exported: {@code
 * HEADLINE: ...}, {@code Subject: ...}, {@code Published Time: ...}. They say of the text what a
 * page's meta elements say of it, so they become those; the labels stand in {@code labels.tsv}. One
 * such line may be a byline; two different ones are a head. East Asian archives set the label in
 * brackets: {@code [件名] ...}.
 *
 * @param head what the fields say
 * @param lines the lines without them
 */
record LabelledHead(Head head, List<ScrapedLine> lines) {

  private static final int MIN_FIELDS = 2;

  private static final int MAX_LABEL = 24;

  /** A value goes on over no more lines than these. */
  private static final int MAX_MORE = 3;

  /** A longer line that has no label is text, and the head has ended. */
  private static final int MAX_LINE = 160;

  private static final String OPENING = "[【［";
  private static final String CLOSING = "]】］";

  private static final String TITLE = "title";
  private static final String BODY = "body";
  private static final String NONE = "none";

  private static final class Holder {
    static final Map<String, String> KEY_BY_LABEL = keys();

    private static Map<String, String> keys() {
      Map<String, String> keys = new HashMap<>();
      for (String[] row : Tsv.rows(LabelledHead.class, "labels.tsv")) {
        for (String label : row[1].split("\\|", -1)) {
          keys.putIfAbsent(LooseKey.of(label), row[0]);
        }
      }
      return keys;
    }
  }

  static LabelledHead read(List<ScrapedLine> lines) {
    LabelledHead coded = CodedRecord.read(lines);
    if (coded != null) {
      return coded;
    }
    Set<String> fields = new HashSet<>();
    int end = 0;
    int labels = 0;
    while (end < lines.size()) {
      String text = lines.get(end).text();
      String key = key(text);
      if (key == null && text.length() > MAX_LINE) {
        break;
      }
      end++;
      if (key != null) {
        fields.add(key);
        labels++;
      }
      if (BODY.equals(key)) {
        break;
      }
    }
    boolean told = fields.contains(TITLE) || fields.contains(BODY) || labels > MIN_FIELDS;
    return fields.size() >= MIN_FIELDS && told
        ? read(lines, end)
        : new LabelledHead(Head.NONE, lines);
  }

  private static LabelledHead read(List<ScrapedLine> lines, int end) {
    List<ScrapedLine> rest = new ArrayList<>();
    List<Head.Meta> metas = new ArrayList<>();
    String title = null;
    for (int i = 0; i < lines.size(); i++) {
      ScrapedLine line = lines.get(i);
      String key = i < end || standsOut(line.text()) ? key(line.text()) : null;
      if (key == null) {
        rest.add(line);
        continue;
      }
      String value = value(line.text());
      boolean empty = value.isEmpty();
      boolean named = !key.equals(BODY) && !key.equals(NONE);
      // A label may stand above its value; a headline goes on in the next line.
      int more = 0;
      while (named
          && more++ < MAX_MORE
          && (value.isEmpty() || (key.equals(TITLE) && !empty))
          && i + 1 < lines.size()
          && (value.isEmpty() || !lines.get(i + 1).apart())
          && key(lines.get(i + 1).text()) == null
          && !isHeader(lines.get(i + 1).text())
          && (value.isEmpty() || !lines.get(i + 1).text().startsWith(value))
          && lines.get(i + 1).text().length() <= MAX_LINE) {
        value = value.isEmpty() ? lines.get(++i).text() : value + ' ' + lines.get(++i).text();
      }
      if (key.equals(BODY) && !empty) {
        rest.add(line.withText(value).setApart());
      } else if (key.equals(TITLE)) { // behind the text it is what the text is about
        boolean told = title == null && !value.isEmpty() && i < end;
        title = told && !WireTraffic.isSlug(value) ? value : title;
      } else if (named && !value.isEmpty() && i < end) {
        metas.add(new Head.Meta(key, value));
      }
    }
    return new LabelledHead(
        new Head(title, null, null, List.copyOf(metas), List.of(), List.of()), rest);
  }

  /** The meta key that a line's label stands for, null if it has none. */
  private static @Nullable String key(String text) {
    int end = labelEnd(text);
    return end < 0 ? null : Holder.KEY_BY_LABEL.get(LooseKey.of(text.substring(0, end)));
  }

  /** True of a header of mail that means nothing here, {@code X-Priority: 3}: one word of parts. */
  private static boolean isHeader(String text) {
    int end = labelEnd(text);
    String label = end < 0 ? "" : text.substring(0, end);
    return label.indexOf('-') > 0 && label.indexOf(' ') < 0;
  }

  /** Where the mark stands that ends a line's label, -1 if it has none. */
  private static int labelEnd(String text) {
    int close = CLOSING.charAt(Math.max(0, OPENING.indexOf(text.charAt(0))));
    boolean bracketed = OPENING.indexOf(text.charAt(0)) >= 0;
    for (int i = 1; i < text.length() && i <= MAX_LABEL; i++) {
      char c = text.charAt(i);
      boolean colon =
          c == '：' || (c == ':' && (i + 1 == text.length() || text.charAt(i + 1) <= ' '));
      if (bracketed ? c == close : colon) {
        return i;
      }
    }
    return -1;
  }

  private static String value(String text) {
    String value = text.substring(labelEnd(text) + 1).strip();
    char first = value.isEmpty() ? ' ' : value.charAt(0);
    boolean quoted =
        value.length() > 1
            && (first == '"' || first == '\'')
            && value.charAt(value.length() - 1) == first;
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** True of a label in capitals or brackets, as archives set those behind the text too. */
  private static boolean standsOut(String text) {
    int end = labelEnd(text);
    for (int i = 0; i < end; i++) {
      if (Character.isLetter(text.charAt(i)) && !Character.isUpperCase(text.charAt(i))) {
        return OPENING.indexOf(text.charAt(0)) >= 0;
      }
    }
    return end > 2;
  }
}
