package org.wirecopy.internal.attribution;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Attribution;
import org.wirecopy.Span;

/**
 * A passage as the tables of tests write it, {@code ¶} for the end of a paragraph, and its
 * attributions as they do: {@code source | cue | content + content | speaker | STANCE}, {@code ||}
 * between two.
 */
public final class ReadPassage {

  private static final String PARAGRAPH = "\n\n";
  private static final String MARK = "¶";

  private ReadPassage() {}

  /** The attributions of a passage. */
  public static String read(String passage) {
    String text = passage.replace(MARK, PARAGRAPH);
    return Attribution.extract(text).stream()
        .map(said -> read(text, said))
        .collect(Collectors.joining(" || "));
  }

  private static String read(String text, Attribution said) {
    return String.join(
        " | ",
        of(text, said.source()),
        of(text, said.cue()),
        said.content().stream().map(span -> of(text, span)).collect(Collectors.joining(" + ")),
        said.speaker() == null ? "" : said.speaker().name(),
        said.stance() + (said.negated() ? " not" : ""));
  }

  private static String of(String text, @Nullable Span span) {
    return span == null ? "" : span.of(text).replace(PARAGRAPH, MARK);
  }
}
