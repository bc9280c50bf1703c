package org.wirecopy.internal.meta;

import java.util.HashMap;
import java.util.Map;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Head;
import org.wirecopy.internal.text.Tsv;

/**
 * Reads {@code <meta>} and {@code <link>}: Open Graph, Twitter cards, Dublin Core, Google News,
 * Parse.ly, Sailthru, Cxense, Swiftype and the plain names of HTML.
 */
final class MetaTags {

  private record Meaning(Kind kind, CandidateSource source) {}

  private static final Map<String, Meaning> MEANINGS = load();

  private MetaTags() {}

  private static Map<String, Meaning> load() {
    Map<String, Meaning> meanings = new HashMap<>();
    for (String[] row : Tsv.rows(MetaTags.class, "meta-tags.tsv")) {
      meanings.put(
          bare(row[0]), new Meaning(Kind.valueOf(row[1]), CandidateSource.valueOf(row[2])));
    }
    return meanings;
  }

  /** A key without the marks between its words: every content system has its own. */
  private static String bare(String key) {
    StringBuilder bare = new StringBuilder(key.length());
    for (int i = 0; i < key.length(); i++) {
      if (":._- ".indexOf(key.charAt(i)) < 0) {
        bare.append(key.charAt(i));
      }
    }
    return bare.toString();
  }

  static void read(Head head, Candidates found) {
    for (Head.Meta meta : head.metas()) {
      Meaning meaning = MEANINGS.get(bare(meta.key()));
      if (meaning == null) {
        continue;
      }
      if (meaning.kind == Kind.TOPIC) {
        Topics.split(meta.content(), topic -> found.add(Kind.TOPIC, topic, meaning.source));
      } else {
        found.add(meaning.kind, meta.content(), meaning.source);
      }
    }
    for (Head.Link link : head.links()) {
      if (link.rel().equals("canonical")) {
        found.add(Kind.URL, link.href(), CandidateSource.LINK);
      }
    }
    if (head.title() != null) {
      found.add(Kind.TITLE, head.title(), CandidateSource.TITLE_ELEMENT);
    }
    if (head.language() != null) {
      found.add(Kind.LANGUAGE, head.language(), CandidateSource.LINK);
    }
  }
}
