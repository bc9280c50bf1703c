package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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

  /** Fewer entries say nothing of a list of which none is in the text. */
  private static final int MIN_FOREIGN = 4;

  /** So many keywords of which none is in the text were written for machines. */
  private static final int MIN_STUFFED = 8;

  /** The same of tags that are shown, but for those that are marked as such. */
  private static final int MIN_FOREIGN_SHOWN = 3;

  /** Letters of a word's ending that may change from place to place. */
  private static final int ENDING = 2;

  private static final int MIN_STEM = 4;

  /** A longer entry is not looked for. */
  private static final int MAX_ENTRY = 80;

  /** Characters of the text that entries are looked for in. */
  private static final int MAX_TEXT = 20_000;

  /** Elements between a tag and the footer that it may stand in. */
  private static final int MAX_UP = 6;

  private static final int NOT_THIS_PAGE =
      Hint.NAVIGATION.bit() | Hint.COMMENTS.bit() | Hint.SIDEBAR.bit();

  private static final int NOT_THIS_ARTICLE = NOT_THIS_PAGE | Hint.FOOTER.bit();

  private final SiteNames sites;
  private final Set<String> authors;
  private final List<String> slug;
  private final Supplier<String> text;
  private @Nullable String textKey; // of headline and body, once it was asked for

  private TopicChoice(
      SiteNames sites, Set<String> authors, List<String> slug, Supplier<String> text) {
    this.sites = sites;
    this.authors = authors;
    this.slug = slug;
    this.text = text;
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
    int start = Math.max(0, region.headline());
    int end = Math.min(Math.min(region.bodyEnd(), start + MAX_TEXT), page.charCount());
    Supplier<String> text = () -> LooseKey.of(page.chars(), Math.min(start, end), end);
    return new TopicChoice(sites, names, Slugs.words(url), text).choose(candidates, page, region);
  }

  private Chosen<List<String>> choose(List<Candidate> candidates, Page page, Region region) {
    Map<CandidateSource, List<String>> lists = new EnumMap<>(CandidateSource.class);
    for (Candidate candidate : candidates) {
      lists.computeIfAbsent(candidate.source(), s -> new ArrayList<>()).add(candidate.value());
    }
    Map<CandidateSource, List<String>> cleaned = new EnumMap<>(CandidateSource.class);
    lists.forEach((source, list) -> cleaned.put(source, clean(list)));
    List<String> doubtful = List.of();
    boolean few = false;
    for (CandidateSource source : DECLARED) {
      List<String> list = cleaned.getOrDefault(source, List.of());
      if (list.isEmpty() || isSlug(list) || isRunTogether(list, cleaned)) {
        continue;
      }
      List<String> raw = lists.getOrDefault(source, List.of());
      int site = source == CandidateSource.META ? siteAt(raw) : -1;
      boolean own = source != CandidateSource.META || !isForeign(list);
      if (site < 0 ? own : isOfStory(clean(raw.subList(site + 1, raw.size())))) {
        return Chosen.of(list, source, 0);
      }
      // What follows the site's name is the site's own; where it comes first, nothing tells.
      doubtful = site > 0 ? clean(raw.subList(0, site)) : list;
      few = site > 0 || (site < 0 && list.size() < MIN_STUFFED);
    }
    return fitter(clean(seen(candidates, page, region)), doubtful, few);
  }

  /**
   * Of tags that are shown and doubtful keywords those of which more is in the text.
   *
   * @param few true if the keywords, where nothing else is, do not look like stuffing
   */
  private Chosen<List<String>> fitter(List<String> seen, List<String> keywords, boolean few) {
    int inSeen = inText(seen);
    int inKeywords = inText(keywords);
    boolean shown =
        keywords.isEmpty()
            ? !seen.isEmpty() && (inSeen > 0 || seen.size() < MIN_FOREIGN_SHOWN)
            : inSeen * keywords.size() > inKeywords * seen.size()
                && (inSeen >= inKeywords || inSeen == seen.size());
    if (shown) {
      return Chosen.of(seen, CandidateSource.VISIBLE, 0);
    }
    boolean fits = few || (inKeywords > 0 && MIN_FOREIGN * inKeywords >= keywords.size());
    return keywords.isEmpty() || !fits
        ? Chosen.none()
        : Chosen.of(keywords, CandidateSource.META, 0);
  }

  /** Where the site's own name stands in a list, -1 if it does not. */
  private int siteAt(List<String> list) {
    for (int i = 0; i < list.size(); i++) {
      if (sites.containsKey(LooseKey.of(list.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  /** True of what follows the site's name in a list if most of it is in the text. */
  private boolean isOfStory(List<String> rest) {
    return 2 * inText(rest) >= rest.size();
  }

  /** True of keywords that a site may give to each of its pages: the text has none of them. */
  private boolean isForeign(List<String> list) {
    return list.size() >= MIN_FOREIGN && inText(list) == 0;
  }

  /** How many of the entries are in headline and text, give or take their endings. */
  private int inText(List<String> list) {
    int found = 0;
    for (String entry : list) {
      String key = entry.length() > MAX_ENTRY ? "" : LooseKey.of(entry);
      int end = Math.max(Math.min(key.length(), MIN_STEM), key.length() - ENDING);
      found += end > 0 && textKey().contains(key.substring(0, end)) ? 1 : 0;
    }
    return found;
  }

  private String textKey() {
    if (textKey == null) {
      textKey = text.get();
    }
    return textKey;
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
          || region.isIn(page, node, inOwnFooter(page, node) ? NOT_THIS_PAGE : NOT_THIS_ARTICLE)) {
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

  /** True in a footer that is called that of an article: post-footer, entry-footer. */
  private static boolean inOwnFooter(Page page, int node) {
    int at = node;
    for (int up = 0; up < MAX_UP && at >= 0; up++) {
      if (Hint.FOOTER.in(page.hints(at))) {
        return Hint.ARTICLE.in(page.hints(at));
      }
      at = page.parent(at);
    }
    return false;
  }
}
