package org.wirecopy.internal.meta;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Limits;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Head;

/**
 * Reads {@code <meta name="parsely-page">}: all that Parse.ly wants to know of a page as one JSON
 * object, where later pages have a tag for each.
 */
final class ParselyPage {

  private static final String KEY = "parsely-page";

  private static final Map<String, Kind> MEMBERS =
      Map.of(
          "title", Kind.TITLE,
          "pub_date", Kind.PUBLISHED,
          "author", Kind.AUTHOR,
          "authors", Kind.AUTHOR,
          "tags", Kind.TOPIC);

  private ParselyPage() {}

  static void read(Head head, Limits limits, Candidates found) {
    for (Head.Meta meta : head.metas()) {
      if (!meta.key().equals(KEY)) {
        continue;
      }
      for (Object value : LenientJson.within(limits).read(meta.content())) {
        if (value instanceof Map<?, ?> map) {
          map.forEach((member, content) -> propose(MEMBERS.get(member), content, found));
        }
      }
    }
  }

  private static void propose(@Nullable Kind kind, Object content, Candidates found) {
    if (kind == null) {
      return;
    }
    for (Object each : content instanceof List<?> list ? list : List.of(content)) {
      if (each instanceof String text) {
        found.add(kind, text, CandidateSource.NEWS_META);
      }
    }
  }
}
