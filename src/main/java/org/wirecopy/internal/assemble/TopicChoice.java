package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.wirecopy.Author;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * Chooses the topics: the list that the best place declares; where none does, the tags that stand
 * behind the article or at its head. Lists are freed of what content systems put between the topics
 * for themselves: labels of layouts, numbers, the site's name, the authors.
 */
final class TopicChoice {

  private static final int MAX_TOPICS = 50;

  private static final List<CandidateSource> DECLARED =
      List.of(
          CandidateSource.META,
          CandidateSource.JSON_LD,
          CandidateSource.NEWS_META,
          CandidateSource.OPEN_GRAPH,
          CandidateSource.MICRODATA);

  /** So many entries that name their kind make a list for machines. */
  private static final int MIN_KEYED = 3;

  /** The kinds of entry that are topics. */
  private static final Set<String> TOPIC_KINDS = Set.of("subject", "topic", "tag", "keyword");

  private static final int MIN_WORDS_OF_SLUG = 3;

  private static final int MIN_WORDS_OF_SENTENCE = 4;

  /** What stands between two tags of one list. */
  private static final int MAX_GAP = 4;

  /** Tags stand so many characters behind the body, beyond share buttons and a bio. */
  private static final int REACH = 2_000;

  private static final int NOT_THIS_ARTICLE =
      Hint.NAVIGATION.bit() | Hint.FOOTER.bit() | Hint.COMMENTS.bit() | Hint.SIDEBAR.bit();

  private final SiteNames sites;
  private final Set<String> authors;
  private final List<String> slug;

  private TopicChoice(SiteNames sites, Set<String> authors, List<String> slug) {
    this.sites = sites;
    this.authors = authors;
    this.slug = slug;
  }

  /**
   * Chooses among the candidates.
   *
   * @param url the page's address, empty if it is not known
   */
  static Chosen<List<String>> choose(
      List<Candidate> candidates,
      Page page,
      Region region,
      SiteNames sites,
      List<Author> authors,
      String url) {
    Set<String> names = new HashSet<>();
    for (Author author : authors) {
      names.add(LooseKey.of(author.name()));
    }
    return new TopicChoice(sites, names, Slugs.words(url)).choose(candidates, page, region);
  }

  private Chosen<List<String>> choose(List<Candidate> candidates, Page page, Region region) {
    Map<CandidateSource, List<String>> lists = new EnumMap<>(CandidateSource.class);
    for (Candidate candidate : candidates) {
      lists.computeIfAbsent(candidate.source(), s -> new ArrayList<>()).add(candidate.value());
    }
    Map<CandidateSource, List<String>> cleaned = new EnumMap<>(CandidateSource.class);
    lists.forEach((source, list) -> cleaned.put(source, clean(list)));
    for (CandidateSource source : DECLARED) {
      List<String> list = cleaned.getOrDefault(source, List.of());
      if (!list.isEmpty() && !isSlug(list) && !isRunTogether(list, cleaned)) {
        return Chosen.of(list, source, 0);
      }
    }
    List<String> seen = clean(seen(candidates, page, region));
    return seen.isEmpty() ? Chosen.none() : Chosen.of(seen, CandidateSource.VISIBLE, 0);
  }

  /** Each topic once, without what is none. */
  private List<String> clean(List<String> list) {
    boolean keyed = isKeyed(list);
    Map<String, String> topics = new LinkedHashMap<>();
    for (String entry : list) {
      String topic = keyed ? ofKind(entry) : entry;
      String key = LooseKey.of(topic);
      if (isTopic(topic, key) && topics.size() < MAX_TOPICS) {
        topics.putIfAbsent(key, topic);
      }
    }
    return new ArrayList<>(topics.values());
  }

  private boolean isTopic(String topic, String key) {
    return !key.isEmpty()
        && topic.indexOf('_') < 0 // a label of the content system
        && !isSentence(topic)
        && !isNumber(key)
        && !sites.isDeclared(key)
        && !authors.contains(key);
  }

  /** True of several words with a stop behind them, but not of "U.S." and "Acme Inc.". */
  private static boolean isSentence(String topic) {
    int words = 1;
    for (int i = 0; i < topic.length(); i++) {
      words += topic.charAt(i) == ' ' ? 1 : 0;
    }
    return topic.endsWith(".") && words >= MIN_WORDS_OF_SENTENCE;
  }

  /** More digits than years have, and nothing else. */
  private static boolean isNumber(String key) {
    for (int i = 0; i < key.length(); i++) {
      if (!Character.isDigit(key.charAt(i))) {
        return false;
      }
    }
    return key.length() > 4;
  }

  /** True of "Page Type: Article", "Subject: Politics" and so on. */
  private static boolean isKeyed(List<String> list) {
    int keyed = 0;
    for (String entry : list) {
      keyed += entry.indexOf(": ") > 0 ? 1 : 0;
    }
    return keyed >= MIN_KEYED && 2 * keyed > list.size();
  }

  /** What an entry says of a topic; empty if it says something else. */
  private static String ofKind(String entry) {
    int colon = entry.indexOf(": ");
    boolean topic =
        colon > 0 && TOPIC_KINDS.contains(entry.substring(0, colon).toLowerCase(Locale.ROOT));
    return topic ? entry.substring(colon + 2).strip() : "";
  }

  /** True if the entries are no more than the words of the page's address. */
  private boolean isSlug(List<String> list) {
    if (list.size() < MIN_WORDS_OF_SLUG) {
      return false;
    }
    for (String entry : list) {
      if (!slug.contains(entry)) {
        return false;
      }
    }
    return true;
  }

  /** True of one entry in which the topics of another list stand side by side. */
  private static boolean isRunTogether(
      List<String> list, Map<CandidateSource, List<String>> lists) {
    if (list.size() > 1) {
      return false;
    }
    String key = LooseKey.of(list.get(0));
    for (List<String> other : lists.values()) {
      int length = 0;
      for (String topic : other) {
        String part = LooseKey.of(topic);
        length += key.contains(part) ? part.length() : 0;
      }
      if (other.size() > 1 && length >= key.length()) {
        return true;
      }
    }
    return false;
  }

  /** The first list of tags behind the body; else the last before it. */
  private static List<String> seen(List<Candidate> candidates, Page page, Region region) {
    List<String> above = new ArrayList<>();
    List<String> below = new ArrayList<>();
    int end = 0; // of the tag before
    for (Candidate candidate : candidates) {
      int node = candidate.node();
      if (candidate.source() != CandidateSource.VISIBLE
          || region.isIn(page, node, NOT_THIS_ARTICLE)) {
        continue;
      }
      int start = page.textStart(node);
      boolean next = start - end <= MAX_GAP;
      end = page.textEnd(node);
      if (start >= region.start() && end <= region.bodyStart()) {
        if (!next) {
          above.clear();
        }
        above.add(candidate.value());
      } else if (start >= region.bodyEnd() && start <= region.bodyEnd() + REACH) {
        if (!below.isEmpty() && !next) {
          break;
        }
        below.add(candidate.value());
      }
    }
    return below.isEmpty() ? above : below;
  }
}
