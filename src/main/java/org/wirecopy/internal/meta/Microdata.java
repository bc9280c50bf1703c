package org.wirecopy.internal.meta;

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

  private Microdata() {}

  static void read(Page page, Candidates found) {
    for (Page.Property property : page.properties()) {
      for (String name : property.name().toLowerCase(Locale.ROOT).split(" ", -1)) {
        Kind kind = KINDS.get(name.substring(name.indexOf(':') + 1));
        if (kind == null) {
          continue;
        }
        String value = property.value().isEmpty() ? page.text(property.node()) : property.value();
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
}
