package org.wirecopy.internal.meta;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

  /** What stands behind a prefix counts for these only: a title there may be a picture's. */
  private static final Set<Kind> PREFIXED = EnumSet.of(Kind.AUTHOR, Kind.PUBLISHED, Kind.MODIFIED);

  private static final Set<String> NOT_FIRST = Set.of("last", "latest", "next", "un", "video");

  /** A Twitter card names accounts, not authors. */
  private static final String CARD = "twitter:";

  private static final String CARD_LABEL = "twitter:label";
  private static final String CARD_DATA = "twitter:data";

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
      char c = key.charAt(i);
      if (c != ':' && c != '.' && c != '_' && c != '-' && c != ' ') {
        bare.append(c);
      }
    }
    return bare.toString();
  }

  /** What a key means; a time or an author behind a prefix that is not known means the same. */
  private static @Nullable Meaning meaning(String key) {
    Meaning whole = MEANINGS.get(bare(key));
    int prefix = Math.max(key.lastIndexOf(':'), key.lastIndexOf('.'));
    if (whole != null || key.startsWith(CARD)) {
      return whole;
    }
    if (prefix < 0) {
      return publication(key);
    }
    Meaning last = MEANINGS.get(bare(key.substring(prefix + 1)));
    return last != null && PREFIXED.contains(last.kind)
        ? new Meaning(last.kind, CandidateSource.META)
        : publication(key);
  }

  /**
   * "sw-pubdate", "mediator_published_time": a system's own word before a key that tells the
   * publication. "last" would make another time of it.
   */
  private static @Nullable Meaning publication(String key) {
    int word = 0;
    while (word < key.length() && "-_:.".indexOf(key.charAt(word)) < 0) {
      word++;
    }
    String rest = key.substring(Math.min(key.length(), word + 1));
    boolean telling = rest.contains("pub") && !NOT_FIRST.contains(key.substring(0, word));
    Meaning meaning = telling ? MEANINGS.get(bare(rest)) : null;
    return meaning != null && meaning.kind == Kind.PUBLISHED
        ? new Meaning(Kind.PUBLISHED, CandidateSource.META)
        : null;
  }

  static void read(Head head, Candidates found) {
    readLabels(head, found);
    for (Head.Meta meta : head.metas()) {
      Meaning meaning = meaning(meta.key());
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

  /**
   * The two labelled values of a Twitter card, {@code twitter:label1} and {@code twitter:data1}.
   * Content systems put the author there, behind a label in the page's language, so each is handed
   * over as the byline that it may be: {@code Written by: Jane Doe}.
   */
  private static void readLabels(Head head, Candidates found) {
    Map<String, String> labels = new HashMap<>();
    for (Head.Meta meta : head.metas()) {
      String key = meta.key();
      if (key.startsWith(CARD_LABEL)) {
        labels.putIfAbsent(key.substring(CARD_LABEL.length()), meta.content());
      }
    }
    for (Head.Meta meta : labels.isEmpty() ? List.<Head.Meta>of() : head.metas()) {
      String key = meta.key();
      String label =
          key.startsWith(CARD_DATA) ? labels.get(key.substring(CARD_DATA.length())) : null;
      if (label != null) {
        found.add(Kind.AUTHOR, label + ": " + meta.content(), CandidateSource.TWITTER);
      }
    }
  }
}
