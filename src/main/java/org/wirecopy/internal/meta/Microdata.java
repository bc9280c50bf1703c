package org.wirecopy.internal.meta;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Page;

/** Reads microdata and RDFa in the page's body, by the property names of schema.org. */
final class Microdata {

  private static final Map<String, Kind> KINDS =
      Map.of(
          "headline", Kind.TITLE,
          "alternativeheadline", Kind.SUMMARY,
          "description", Kind.SUMMARY,
          "author", Kind.AUTHOR,
          "creator", Kind.AUTHOR,
          "datepublished", Kind.PUBLISHED,
          "datecreated", Kind.PUBLISHED,
          "datemodified", Kind.MODIFIED,
          "inlanguage", Kind.LANGUAGE,
          "keywords", Kind.TOPIC);

  /** Where the body calls itself a description too, it is none. */
  private static final String BODY = "articlebody";

  /** Properties behind that of a person that are looked at for the name. */
  private static final int MAX_PARTS = 50;

  private Microdata() {}

  static void read(Page page, Candidates found) {
    List<Page.Property> properties = page.properties();
    for (int i = 0; i < properties.size(); i++) {
      Page.Property property = properties.get(i);
      List<String> names = List.of(property.name().toLowerCase(Locale.ROOT).split(" ", -1));
      for (String name : names) {
        Kind kind = KINDS.get(name.substring(name.indexOf(':') + 1));
        if (kind == null || (kind == Kind.SUMMARY && names.contains(BODY))) {
          continue;
        }
        String value = property.value().isEmpty() ? page.text(property.node()) : property.value();
        value = kind == Kind.AUTHOR && property.value().isEmpty() ? name(page, i, value) : value;
        if (kind == Kind.TOPIC) {
          Topics.split(
              value,
              topic -> found.add(Kind.TOPIC, topic, CandidateSource.MICRODATA, property.node()));
        } else {
          found.add(kind, value, CandidateSource.MICRODATA, property.node());
        }
      }
    }
  }

  /** The names that stand in properties below a person's, semicolons between; else the value. */
  private static String name(Page page, int person, String value) {
    List<Page.Property> properties = page.properties();
    Page.Property whole = properties.get(person);
    int end = page.subtreeEnd(whole.node());
    int last = Math.min(properties.size(), person + MAX_PARTS);
    StringBuilder names = new StringBuilder();
    for (int i = person + 1; i < last && properties.get(i).node() < end; i++) {
      Page.Property part = properties.get(i);
      String name = part.name().toLowerCase(Locale.ROOT);
      if (name.equals("name") || name.endsWith(":name")) {
        String text = part.value().isEmpty() ? page.text(part.node()) : part.value();
        names.append(names.length() == 0 || text.isBlank() ? "" : " ; ").append(text);
      } else if (KINDS.get(name) == Kind.AUTHOR) {
        break; // the next person's
      }
    }
    return names.length() == 0 ? value : names.toString();
  }
}
