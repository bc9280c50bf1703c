package org.wirecopy.benchmarks.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wirecopy.Timestamp;

/** What a field should be on a page, and how right a value is, measured as the scorers do. */
interface FieldGold {

  /** 0 to 1. */
  double score(Object value);

  /** The gold of a field; null if the page has none. */
  static FieldGold of(String field, String set, JsonNode gold) {
    return switch (field) {
      case "title", "text-title" -> title(gold.path("title").asText(""));
      case "text-summary" -> summary(gold.path("summary"));
      case "authors" -> AuthorGold.of(set, gold);
      case "published" -> day(set, gold);
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }

  private static FieldGold title(String title) {
    return title.isBlank() ? null : value -> plain(title).equals(plain((String) value)) ? 1 : 0;
  }

  /** One text, or the texts of several elements. */
  private static FieldGold summary(JsonNode gold) {
    List<String> texts = new ArrayList<>();
    if (gold.isArray()) {
      gold.forEach(text -> texts.add(text.asText()));
    } else {
      texts.add(gold.asText(""));
    }
    return summary(String.join(" ", texts));
  }

  /** A summary; empty where there is none. */
  static FieldGold summary(String gold) {
    String wanted = plain(gold);
    return value -> {
      boolean right = plain((String) value).equals(wanted);
      return right ? 1 : ((String) value).isEmpty() ? FieldChoices.SILENCE : 0;
    };
  }

  private static FieldGold day(String set, JsonNode gold) {
    String name =
        switch (set) {
          case "fundus", "naeb" -> "published";
          case "wcxb" -> "publish_date";
          case "htmldate" -> "gold";
          default -> "date";
        };
    String day = gold.path(name).asText("");
    if (day.length() < 10) {
      return null;
    }
    String wanted = day.substring(0, 10);
    boolean eitherClock = !set.equals("htmldate"); // as its scorer has it
    return value -> {
      Timestamp stamp = (Timestamp) value;
      boolean right = stamp.date().toString().equals(wanted);
      return right || (eitherClock && utcDay(stamp).equals(wanted)) ? 1 : 0;
    };
  }

  private static String utcDay(Timestamp stamp) {
    return stamp
        .toOffsetDateTime()
        .map(moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate().toString())
        .orElse("");
  }

  /** Straight quotes, plain dashes, single spaces, no invisible characters. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
      switch (c) {
        case '‘', '’', '‚', '′', 'ʼ', '`', '´' -> plain.append('\'');
        case '“', '”', '„', '«', '»' -> plain.append('"');
        case '‐', '‑', '‒', '–', '—', '−' -> plain.append('-');
        case '\u00AD', '\u200B', '\u200E', '\u200F', '\uFEFF' -> {}
        default -> plain.append(Character.isWhitespace(c) ? ' ' : c);
      }
    }
    return String.join(" ", plain.toString().strip().split(" +"));
  }

  /** The same, in lower case. */
  static String folded(String text) {
    return plain(text).toLowerCase(Locale.ROOT);
  }
}
