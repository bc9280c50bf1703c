package org.wirecopy.internal.assemble;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/**
 * The times in the texts of one page. Both the publication and the last change ask, and a page
 * gives the same date in several places: each text is read once.
 */
final class PageStamps {

  private final StampContext context;
  private final Map<String, @Nullable Stamp> read = new HashMap<>();

  PageStamps(StampContext context) {
    this.context = context;
  }

  /** What the texts are read against. */
  StampContext context() {
    return context;
  }

  /** The time in a line; most lines hold no digit, and need not be looked at. */
  @Nullable Stamp find(Line line) {
    return line.numbered() || context.reference() != null ? find(line.apart()) : null;
  }

  /** As {@link PublicationStamp#find}. */
  @Nullable Stamp find(String text) {
    Stamp stamp = read.get(text);
    if (stamp == null && !read.containsKey(text)) {
      stamp = PublicationStamp.find(text, context);
      read.put(text, stamp);
    }
    return stamp;
  }

  /** As {@link PublicationStamp#read}. */
  @Nullable Timestamp read(String text) {
    Stamp stamp = find(text);
    return stamp == null ? null : stamp.value();
  }
}
