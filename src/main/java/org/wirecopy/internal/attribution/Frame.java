package org.wirecopy.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution in tokens, before speaker and stance are read.
 *
 * @param spoken true of words that a dash, or the line before, marks as speech; quotation marks
 *     speak for themselves
 */
record Frame(
    @Nullable Run source, @Nullable Run cue, List<Run> content, double confidence, boolean spoken) {

  Frame(@Nullable Run source, @Nullable Run cue, List<Run> content, double confidence) {
    this(source, cue, content, confidence, false);
  }

  /** Tokens {@code from} to {@code to}, half-open and not empty. */
  record Run(int from, int to) {}
}
