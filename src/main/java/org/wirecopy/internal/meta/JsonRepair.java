package org.wirecopy.internal.meta;

/**
 * Mends what templates break in JSON: quotation marks inside strings that nobody escaped, commas
 * that are missing between members, commas and semicolons between whole values.
 *
 * <p>A mark ends its string only where JSON could go on behind it. One pass, with a look past the
 * white space behind each mark.
 */
final class JsonRepair {

  private final String broken;
  private final StringBuilder mended;

  /** Brackets that are open. */
  private int depth;

  /** True behind a value or a member's name, where a comma or a colon is due. */
  private boolean behindValue;

  private JsonRepair(String broken) {
    this.broken = broken;
    this.mended = new StringBuilder(broken.length() + 64);
  }

  static String mend(String broken) {
    JsonRepair repair = new JsonRepair(broken);
    int at = 0;
    while (at < broken.length()) {
      at = repair.step(at);
    }
    return repair.mended.toString();
  }

  /** Copies what begins here; returns where it ends. */
  private int step(int at) {
    char c = broken.charAt(at);
    switch (c) {
      case '"' -> {
        separate();
        int end = string(at);
        behindValue = true;
        return end;
      }
      case '{', '[' -> {
        separate();
        depth++;
        behindValue = false;
      }
      case '}', ']' -> {
        depth--;
        behindValue = true;
      }
      case ',', ';' -> {
        behindValue = false;
        if (depth <= 0) {
          mended.append(' '); // whole values stand side by side
          return at + 1;
        }
      }
      case ':' -> behindValue = false;
      default -> behindValue = behindValue && c <= ' ';
    }
    mended.append(c);
    return at + 1;
  }

  private void separate() {
    if (behindValue && depth > 0) {
      mended.append(',');
    }
  }

  /** Copies a string with the marks inside it escaped; returns where it ends. */
  private int string(int start) {
    mended.append('"');
    for (int i = start + 1; i < broken.length(); i++) {
      char c = broken.charAt(i);
      if (c == '\\' && i + 1 < broken.length()) {
        mended.append(c).append(broken.charAt(++i));
      } else if (c != '"') {
        mended.append(c);
      } else if (endsString(i + 1)) {
        mended.append(c);
        return i + 1;
      } else {
        mended.append('\\').append(c);
      }
    }
    return broken.length();
  }

  /** True if JSON may go on here behind a string, give or take a comma at the end of a line. */
  private boolean endsString(int from) {
    int at = pastSpace(from);
    if (at >= broken.length()) {
      return true;
    }
    return switch (broken.charAt(at)) {
      case ':', '}', ']' -> true;
      case ',' -> opensValue(pastSpace(at + 1));
      case '"' -> broken.substring(from, at).indexOf('\n') >= 0;
      default -> false;
    };
  }

  private boolean opensValue(int at) {
    if (at >= broken.length()) {
      return true;
    }
    char c = broken.charAt(at);
    return "\"{[}]-".indexOf(c) >= 0
        || (c >= '0' && c <= '9')
        || broken.startsWith("true", at)
        || broken.startsWith("false", at)
        || broken.startsWith("null", at);
  }

  private int pastSpace(int from) {
    int at = from;
    while (at < broken.length() && broken.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
