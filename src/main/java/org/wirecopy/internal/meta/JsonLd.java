package org.wirecopy.internal.meta;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Limits;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Page;

/**
 * Reads schema.org JSON-LD. Of all objects on the page the article is the one of an article type
 * that names the page's address or its title; teasers of other articles, which pages list in the
 * same way, lose to it. References by {@code @id} are followed within a budget of visits, so that
 * cycles end.
 */
final class JsonLd {

  /** Steps along {@code @id} references from one value. */
  private static final int MAX_REFERENCES = 4;

  private static final Set<String> PAGE_TYPES =
      Set.of("webpage", "itempage", "videoobject", "recipe", "event", "product", "podcastepisode");

  private static final List<String> NAME_PARTS =
      List.of("givenName", "additionalName", "familyName");

  private final List<Map<String, Object>> objects = new ArrayList<>();
  private final Map<String, Map<String, Object>> byId = new HashMap<>();
  private final Candidates found;
  private final int maxObjects;

  private JsonLd(Candidates found, int maxObjects) {
    this.found = found;
    this.maxObjects = maxObjects;
  }

  static void read(Page page, String url, Limits limits, Candidates found) {
    if (page.head().jsonLd().isEmpty()) {
      return;
    }
    JsonLd reader = new JsonLd(found, limits.maxJsonValues());
    LenientJson json = LenientJson.within(limits);
    for (String script : page.head().jsonLd()) {
      reader.collect(json.read(script));
    }
    Map<String, Object> article = reader.article(url);
    if (article != null) {
      reader.propose(article);
    }
    reader.proposeSite();
    reader.proposeThings();
  }

  private void proposeThings() {
    for (Map<String, Object> object : objects) {
      for (String type : strings(object.get("@type"))) {
        add(Kind.THING, type);
      }
    }
  }

  /** Lists all objects in document order, outer ones before those inside them. */
  private void collect(List<Object> top) {
    Deque<Object> open = new ArrayDeque<>();
    for (int i = top.size() - 1; i >= 0; i--) {
      open.push(top.get(i));
    }
    while (!open.isEmpty() && objects.size() < maxObjects) {
      Object value = open.pop();
      Collection<?> values = List.of();
      if (value instanceof Map<?, ?> raw) {
        Map<String, Object> map = LenientJson.asMap(raw);
        objects.add(map);
        // The fullest description of an id wins over the bare references to it.
        if (map.get("@id") instanceof String id) {
          byId.merge(id, map, (a, b) -> b.size() > a.size() ? b : a);
        }
        values = map.values();
      } else if (value instanceof List<?> list) {
        values = list;
      }
      pushContainers(values, open);
    }
  }

  /** Puts the objects and lists among the values on the stack, the first on top. */
  private static void pushContainers(Collection<?> values, Deque<Object> open) {
    List<Object> containers = new ArrayList<>();
    for (Object value : values) {
      if (!(value instanceof String)) {
        containers.add(value);
      }
    }
    for (int i = containers.size() - 1; i >= 0; i--) {
      open.push(containers.get(i));
    }
  }

  private @Nullable Map<String, Object> article(String url) {
    String pageUrl = url.isEmpty() ? first(Kind.URL) : url;
    Map<String, Object> best = null;
    int bestScore = 0;
    for (Map<String, Object> object : objects) {
      int score = typeScore(object);
      if (score == 0) {
        continue;
      }
      score += object.containsKey("headline") ? 2 : object.containsKey("name") ? 1 : 0;
      score += object.containsKey("datePublished") ? 2 : 0;
      score += object.containsKey("author") ? 1 : 0;
      score += namesPage(object, pageUrl) ? 4 : 0;
      score += titleAgrees(object) ? 4 : 0;
      if (score > bestScore) {
        bestScore = score;
        best = object;
      }
    }
    return best;
  }

  private static int typeScore(Map<String, Object> object) {
    int score = 0;
    for (String type : strings(object.get("@type"))) {
      int prefix = Math.max(type.lastIndexOf('/'), type.lastIndexOf(':'));
      String name = type.substring(prefix + 1).toLowerCase(Locale.ROOT);
      if (name.endsWith("article") || name.endsWith("posting") || name.equals("report")) {
        score = Math.max(score, 8);
      } else if (name.equals("review") || name.endsWith("review")) {
        score = Math.max(score, 4);
      } else if (PAGE_TYPES.contains(name)) {
        score = Math.max(score, 1);
      }
    }
    return score;
  }

  private static boolean namesPage(Map<String, Object> object, String pageUrl) {
    for (String member : List.of("url", "mainEntityOfPage", "@id")) {
      for (Object value : values(object.get(member))) {
        String address =
            value instanceof String text
                ? text
                : value instanceof Map<?, ?> map && map.get("@id") instanceof String id ? id : "";
        if (Addresses.samePage(address, pageUrl)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean titleAgrees(Map<String, Object> object) {
    String headline = PlainText.line(text(object.get("headline")));
    if (headline.isEmpty()) {
      return false;
    }
    for (Candidate title : found.of(Kind.TITLE)) {
      if (title.value().startsWith(headline) || headline.startsWith(title.value())) {
        return true;
      }
    }
    return false;
  }

  private String first(Kind kind) {
    List<Candidate> list = found.of(kind);
    return list.isEmpty() ? "" : list.get(0).value();
  }

  private void propose(Map<String, Object> article) {
    String headline = text(article.get("headline"));
    add(Kind.TITLE, headline.isEmpty() ? text(article.get("name")) : headline);
    add(Kind.SUMMARY, text(article.get("description")));
    add(Kind.PUBLISHED, text(article.get("datePublished")));
    add(Kind.PUBLISHED, text(article.get("dateCreated")));
    add(Kind.PUBLISHED, text(article.get("uploadDate")));
    add(Kind.MODIFIED, text(article.get("dateModified")));
    add(Kind.URL, text(article.get("url")));
    for (Object entity : values(article.get("mainEntityOfPage"))) {
      String address =
          entity instanceof String text
              ? text
              : entity instanceof Map<?, ?> map ? text(map.get("@id")) : "";
      int fragment = address.indexOf('#'); // names a node of the graph, not a page
      add(Kind.URL, fragment < 0 ? address : address.substring(0, fragment));
    }
    found.declareBody(text(article.get("articleBody")));
    add(Kind.FREE, text(article.get("isAccessibleForFree")));
    for (String type : strings(article.get("@type"))) {
      add(Kind.TYPE, type);
    }
    for (String language : names(article.get("inLanguage"))) {
      add(Kind.LANGUAGE, language);
    }
    for (String member : List.of("author", "creator")) {
      for (String name : names(article.get(member))) {
        add(Kind.AUTHOR, name);
      }
    }
    List<String> keywords = names(article.get("keywords"));
    for (String list : keywords) {
      Topics.split(list, topic -> add(Kind.TOPIC, topic));
    }
    if (keywords.isEmpty() && !namesTopics()) {
      names(article.get("about")).forEach(subject -> add(Kind.TOPIC, subject));
    }
    for (Object image : values(article.get("image"))) {
      add(Kind.IMAGE, imageUrl(image));
    }
    for (String publisher : names(article.get("publisher"))) {
      add(Kind.SITE, publisher);
    }
  }

  /** True if a tag made for news names the topics. */
  private boolean namesTopics() {
    for (Candidate topic : found.of(Kind.TOPIC)) {
      if (topic.source() != CandidateSource.META) {
        return true;
      }
    }
    return false;
  }

  /** The site's name from objects that describe the site itself. */
  private void proposeSite() {
    for (Map<String, Object> object : objects) {
      for (String type : strings(object.get("@type"))) {
        if (type.equals("WebSite") || type.equals("NewsMediaOrganization")) {
          add(Kind.SITE, text(object.get("name")));
        }
      }
    }
  }

  private void add(Kind kind, String value) {
    found.add(kind, value, CandidateSource.JSON_LD);
  }

  private String imageUrl(Object value) {
    Object image = resolve(value);
    if (image instanceof Map<?, ?> map) {
      String url = text(map.get("url"));
      return url.isEmpty() ? text(map.get("contentUrl")) : url;
    }
    return image instanceof String text ? text : "";
  }

  /**
   * The names in a value: a string, an object with a name, a reference to one, a role that such a
   * one plays, or a list of such.
   */
  private List<String> names(@Nullable Object value) {
    List<String> names = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (Object each : values(value)) {
      Object one = resolve(each);
      if (isRole(one)) {
        for (Object player : values(((Map<?, ?>) one).get("author"))) {
          addNames(resolve(player), names);
        }
      } else {
        addNames(one, names);
      }
    }
    names.removeIf(name -> name.isBlank() || !seen.add(name));
    return names;
  }

  private static boolean isRole(Object value) {
    return value instanceof Map<?, ?> map && !map.containsKey("name") && map.containsKey("author");
  }

  private static void addNames(Object value, List<String> names) {
    if (value instanceof String text) {
      names.add(text);
    } else if (value instanceof Map<?, ?> map) {
      Object name = map.get("name");
      names.addAll(name == null ? otherNames(map) : strings(name));
    }
  }

  /** What a person without a name is called: the parts of the name, or another one. */
  private static List<String> otherNames(Map<?, ?> person) {
    StringBuilder full = new StringBuilder();
    for (String member : NAME_PARTS) {
      String part = text(person.get(member));
      full.append(full.isEmpty() || part.isEmpty() ? "" : " ").append(part);
    }
    return full.isEmpty() ? strings(person.get("alternateName")) : List.of(full.toString());
  }

  private Object resolve(Object value) {
    Object current =
        value instanceof String id && id.indexOf(':') > 0 && byId.containsKey(id)
            ? byId.get(id)
            : value;
    for (int i = 0; i < MAX_REFERENCES; i++) {
      if (!(current instanceof Map<?, ?> map) || map.containsKey("name")) {
        return current;
      }
      Map<String, Object> target = map.get("@id") instanceof String id ? byId.get(id) : null;
      if (target == null || target == current) {
        return current;
      }
      current = target;
    }
    return current;
  }

  /** A value as the list of its parts; a missing one has none. */
  private static List<Object> values(@Nullable Object value) {
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      return List.of(value);
    }
    List<Object> flat = new ArrayList<>();
    for (Object each : list) {
      if (each instanceof List<?> inner) {
        flat.addAll(inner);
      } else {
        flat.add(each);
      }
    }
    return flat;
  }

  private static List<String> strings(@Nullable Object value) {
    if (value instanceof String text) {
      return List.of(text);
    }
    List<String> strings = new ArrayList<>();
    for (Object each : values(value)) {
      if (each instanceof String text) {
        strings.add(text);
      } else if (each instanceof Map<?, ?> map && map.get("@value") instanceof String text) {
        strings.add(text);
      }
    }
    return strings;
  }

  private static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    List<String> strings = strings(value);
    return strings.isEmpty() ? "" : strings.get(0);
  }
}
