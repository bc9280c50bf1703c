package org.wirecopy.internal.attribution.script;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;
import org.wirecopy.Stance;

/**
 * An attribution in places of the text, before its speaker is read.
 *
 * @param goesOn true if the subject is left out, and is that of the statement before
 */
record Statement(
    @Nullable Span source,
    @Nullable Span cue,
    List<Span> content,
    Stance stance,
    boolean negated,
    boolean goesOn,
    double confidence) {

  int start() {
    int start = content.get(0).start();
    start = source == null ? start : Math.min(start, source.start());
    return cue == null ? start : Math.min(start, cue.start());
  }

  int end() {
    int end = content.get(content.size() - 1).end();
    end = source == null ? end : Math.max(end, source.end());
    return cue == null ? end : Math.max(end, cue.end());
  }
}
