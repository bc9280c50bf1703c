package org.wirecopy.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.wirecopy.Span;

/**
 * Points into a text with the selectors of the W3C Web Annotation Data Model: a position, which
 * counts Unicode code points (section 4.2.5), and a quotation with its surroundings, which finds
 * the place again in a changed text (section 4.2.4). Positions are counted once for a text, in
 * steps.
 */
final class Quoter {

  /** UTF-16 code units of text quoted before and behind a selection. */
  private static final int CONTEXT = 32;

  /** Code units between two counted positions. */
  private static final int STEP = 512;

  private final String text;
  private final int[] counted; // code points before code unit i * STEP

  Quoter(String text) {
    this.text = text;
    this.counted = new int[text.length() / STEP + 1];
    for (int i = 1; i < counted.length; i++) {
      counted[i] = counted[i - 1] + starts((i - 1) * STEP, i * STEP);
    }
  }

  /** Code points that end in a range: a pair cut in two counts where its second half is. */
  private int starts(int from, int to) {
    int points = 0;
    for (int i = from; i < to; i++) {
      points += isInsidePair(i + 1) ? 0 : 1;
    }
    return points;
  }

  private boolean isInsidePair(int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** How many code points stand before a code unit. */
  int codePoint(int at) {
    return counted[at / STEP] + starts(at / STEP * STEP, at);
  }

  /** Writes both selectors as the member {@code selector}. */
  void write(JsonGenerator json, Span span) throws IOException {
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", codePoint(span.start()));
    json.writeNumberField("end", codePoint(span.end()));
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", span.of(text));
    int before = Math.max(0, span.start() - CONTEXT);
    int behind = Math.min(text.length(), span.end() + CONTEXT);
    before += isInsidePair(before) ? 1 : 0;
    behind -= isInsidePair(behind) ? 1 : 0;
    json.writeStringField("prefix", text.substring(Math.min(before, span.start()), span.start()));
    json.writeStringField("suffix", text.substring(span.end(), Math.max(behind, span.end())));
    json.writeEndObject();
    json.writeEndArray();
  }
}
