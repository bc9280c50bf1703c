package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.wirecopy.Name;
import org.wirecopy.Span;
import org.wirecopy.internal.names.matching.NameReading;

/**
 * Gathers the mentions of one name: those with one canonical form first, then forms of persons'
 * names that share a blocking key and are spellings of one name. Only forms within a bucket of
 * {@value #BUCKET} are compared, which bounds the work.
 */
public final class Grouping {
  private static final int BUCKET = 4; // 12 gave the same names in 1,750 articles

  private Grouping() {}

  /** The names of a text in the order of their first mention. */
  public static List<Name> names(CharSequence text) {
    Map<String, List<Mention>> groups = new LinkedHashMap<>();
    Map<String, List<String>> buckets = new LinkedHashMap<>();
    Map<String, String> groupOf = new LinkedHashMap<>();
    for (Mention mention : MentionFinder.find(text)) {
      String form = mention.kind() + "\t" + mention.canonical();
      String group = groupOf.computeIfAbsent(form, f -> join(f, mention, buckets));
      groups.computeIfAbsent(group, g -> new ArrayList<>()).add(mention);
    }
    return groups.values().stream().map(Grouping::name).toList();
  }

  private static String join(String form, Mention mention, Map<String, List<String>> buckets) {
    if (mention.kind() != Name.Kind.PERSON) {
      return form; // places have one canonical name, bodies and things are spelled one way
    }
    NameReading reading = NameReading.of(mention.canonical());
    String junior = junior(mention.canonical());
    List<String> near = buckets.computeIfAbsent(reading.key(), k -> new ArrayList<>());
    for (String other : near) {
      String canonical = other.substring(other.indexOf('\t') + 1);
      if (junior.equals(junior(canonical)) && reading.isSame(canonical)) {
        return other;
      }
    }
    if (near.size() < BUCKET) {
      near.add(form);
    }
    return form;
  }

  /** The Jr. at the end, which tells a son from his father; "" if there is none. */
  private static String junior(String canonical) {
    int end = canonical.endsWith(".") ? canonical.length() - 1 : canonical.length();
    String last = canonical.substring(canonical.lastIndexOf(' ') + 1, end);
    return Cues.table().isJunior(last) ? last : "";
  }

  private static Name name(List<Mention> mentions) {
    Mention first = mentions.get(0);
    List<Span> spans = new ArrayList<>();
    TreeSet<String> variants = new TreeSet<>();
    String canonical = first.canonical();
    for (Mention mention : mentions) {
      spans.add(mention.span());
      variants.add(mention.text());
      if (first.kind() == Name.Kind.PERSON && mention.text().length() > canonical.length()) {
        canonical = mention.text();
      }
    }
    return new Name(canonical, first.kind(), spans, variants);
  }
}
