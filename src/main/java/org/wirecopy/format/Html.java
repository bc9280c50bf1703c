package org.wirecopy.format;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Text as HTML: whatever it says, it stays text, in content and in quoted attributes. */
final class Html {

  private Html() {}

  /** Writes text with every character escaped that HTML or XML could take for its own. */
  static void text(CharSequence text, Appendable out) throws IOException {
    text(text, 0, text.length(), out);
  }

  /** Writes a stretch of text likewise. */
  static void text(CharSequence text, int start, int end, Appendable out) throws IOException {
    int written = start;
    for (int i = start; i < end; i++) {
      String escape = escape(text.charAt(i));
      if (escape != null) {
        out.append(text, written, i).append(escape);
        written = i + 1;
      }
    }
    out.append(text, written, end);
  }

  private static @Nullable String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      case '\'' -> "&#39;";
      case '\0' -> "\uFFFD";
      default -> null;
    };
  }

  /** Writes {@code <name class="..">text</name>}. */
  static void element(String name, String attributes, String text, Appendable out)
      throws IOException {
    out.append('<').append(name);
    if (!attributes.isEmpty()) {
      out.append(' ').append(attributes);
    }
    out.append('>');
    text(text, out);
    out.append("</").append(name).append('>');
  }

  /** Writes the element if there is a text. */
  static void element(String name, String attributes, Optional<String> text, Appendable out)
      throws IOException {
    if (text.isPresent()) {
      element(name, attributes, text.get(), out);
    }
  }
}
