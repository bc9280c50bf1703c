package org.wirecopy.internal.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An attribution in tokens, before speaker and stance are read. */
record Frame(@Nullable Run source, @Nullable Run cue, List<Run> content, double confidence) {

  /** Tokens {@code from} to {@code to}, half-open and not empty. */
  record Run(int from, int to) {}
}
