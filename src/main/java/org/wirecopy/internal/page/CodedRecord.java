package org.wirecopy.internal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.text.Tsv;

/**
 * Reads the record of a press database, in which each field stands under a code of two or three
 * capitals: {@code HD Pilots end strike}, {@code PD 16 May 2024}, or the code alone above its
 * value. The text itself has two fields, its first paragraphs and the rest; what follows them is
 * indexing. A headline, a text and four codes in all make a record: any two capitals may begin a
 * line. The codes stand in {@code codes.tsv}.
 */
final class CodedRecord {

  private static final int MIN_CODES = 4;

  private static final int MIN_CODE = 2;
  private static final int MAX_CODE = 3;

  private static final String TITLE = "title";
  private static final String BODY = "body";
  private static final String NONE = "none";

  private static final class Holder {
    static final Map<String, String> KEY_BY_CODE = keys();

    private static Map<String, String> keys() {
      Map<String, String> keys = new HashMap<>();
      for (String[] row : Tsv.rows(CodedRecord.class, "codes.tsv")) {
        for (String code : row[1].split("\\|", -1)) {
          keys.put(code, row[0]);
        }
      }
      return keys;
    }
  }

  private final List<ScrapedLine> rest = new ArrayList<>();
  private final List<Head.Meta> metas = new ArrayList<>();
  private @Nullable String title;
  private boolean opens; // the next line of text

  private CodedRecord() {}

  /** Reads the first record; null if the text is none. */
  static @Nullable LabelledHead read(List<ScrapedLine> lines) {
    Set<String> codes = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (ScrapedLine line : lines) {
      String code = code(line.text());
      if (code != null) {
        codes.add(code);
        keys.add(key(code));
      }
    }
    boolean record = codes.size() >= MIN_CODES && keys.contains(TITLE) && keys.contains(BODY);
    return record ? new CodedRecord().readFields(lines) : null;
  }

  private LabelledHead readFields(List<ScrapedLine> lines) {
    int i = 0;
    while (i < lines.size()) {
      ScrapedLine line = lines.get(i);
      String code = code(line.text());
      if (code == null) {
        addText(line);
        i++;
        continue;
      }
      String key = key(code);
      if (key.equals(TITLE) && title != null) {
        break; // the next record
      }
      String value = line.text().substring(code.length()).strip();
      i++;
      if (key.equals(BODY)) {
        opens = true;
        if (!value.isEmpty()) {
          addText(line.withText(value));
        }
        continue;
      }
      int end = fieldEnd(lines, i, value.isEmpty());
      add(key, value(value, lines.subList(i, end)));
      opens = true;
      i = end;
    }
    Head head = new Head(title, null, null, List.copyOf(metas), List.of(), List.of());
    return new LabelledHead(head, rest);
  }

  /** A line of the text; the first below a code stands apart from what was above it. */
  private void addText(ScrapedLine line) {
    rest.add(opens ? line.setApart() : line);
    opens = false;
  }

  private void add(String key, String value) {
    if (value.isEmpty() || key.equals(NONE)) {
      return;
    }
    if (key.equals(TITLE)) {
      title = value;
    } else {
      metas.add(new Head.Meta(key, value));
    }
  }

  /** Where the lines of a field end: at the next code, or at a blank line below a value. */
  private static int fieldEnd(List<ScrapedLine> lines, int from, boolean untold) {
    boolean told = !untold;
    int end = from;
    while (end < lines.size()
        && code(lines.get(end).text()) == null
        && !(told && lines.get(end).apart())) {
      told = true;
      end++;
    }
    return end;
  }

  private static String value(String begin, List<ScrapedLine> more) {
    StringBuilder value = new StringBuilder(begin);
    for (ScrapedLine line : more) {
      value.append(value.isEmpty() ? "" : " ").append(line.text());
    }
    return value.toString();
  }

  private static String key(String code) {
    return Holder.KEY_BY_CODE.getOrDefault(code, NONE);
  }

  /** The code that a line is or begins with, set apart by a wide gap; null if it has none. */
  private static @Nullable String code(String text) {
    int end = 0;
    while (end < text.length() && end <= MAX_CODE && isCapital(text.charAt(end))) {
      end++;
    }
    if (end < MIN_CODE || end > MAX_CODE) {
      return null;
    }
    boolean gap =
        end == text.length()
            || text.charAt(end) == '\t'
            || (text.charAt(end) == ' ' && text.charAt(end + 1) == ' ');
    String code = text.substring(0, end);
    return gap && Holder.KEY_BY_CODE.containsKey(code) ? code : null;
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
