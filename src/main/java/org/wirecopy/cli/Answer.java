package org.wirecopy.cli;

import org.jspecify.annotations.Nullable;

/**
 * What came of one input.
 *
 * @param source the input as the user named it
 * @param text the article in the chosen format; null if the input failed or was done before
 * @param failure why it failed, or null
 * @param note a few words on it, for those who asked to be told
 */
record Answer(String source, @Nullable String text, @Nullable Failure failure, String note) {

  static Answer failed(String source, Failure failure) {
    return new Answer(source, null, failure, failure.message());
  }

  /** True if an earlier run did it. */
  boolean isSkipped() {
    return text == null && failure == null;
  }

  static Answer skipped(String source) {
    return new Answer(source, null, null, "done before");
  }
}
