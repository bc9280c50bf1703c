package org.wirecopy.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Evidence;
import org.wirecopy.Evidence.Origin;
import org.wirecopy.Field;
import org.wirecopy.Image;
import org.wirecopy.Timestamp;

/** The report's table of fields: value, where on the page it was found, and who agrees. */
final class ReportFields {

  private ReportFields() {}

  static void write(Article article, Appendable out) throws IOException {
    out.append(
        "<div class=\"card fields\"><table><thead><tr><th scope=\"col\">Field</th>"
            + "<th scope=\"col\">Value</th><th scope=\"col\">Found in</th>"
            + "<th scope=\"col\">Confidence</th></tr></thead><tbody>\n");
    List<String> missing = new ArrayList<>();
    for (Field field : Field.values()) {
      row(article, field, missing, out);
      if (field == Field.AUTHORS) {
        datelineRow(article, missing, out);
      }
    }
    if (!missing.isEmpty()) {
      Html.element("th", "scope=\"row\"", "Not given", out.append("<tr>"));
      Html.element("td", "class=\"none\" colspan=\"3\"", String.join(", ", missing), out);
      out.append("</tr>\n");
    }
    out.append("</tbody></table></div>\n");
  }

  private static void row(Article article, Field field, List<String> missing, Appendable out)
      throws IOException {
    List<String> values = values(article, field);
    if (values.isEmpty()) {
      missing.add(label(field).toLowerCase(Locale.ROOT));
      return;
    }
    Optional<Evidence> evidence = article.evidence(field);
    cells(label(field), values, out);
    Html.element("td", "class=\"from\"", evidence.map(e -> place(e.origin())).orElse(""), out);
    Html.element(
        "td", "class=\"sure\"", evidence.map(e -> confidence(article, field, e)).orElse(""), out);
    out.append("</tr>\n");
  }

  private static void datelineRow(Article article, List<String> missing, Appendable out)
      throws IOException {
    if (article.dateline().isEmpty()) {
      missing.add("dateline");
      return;
    }
    cells("Dateline", List.of(Datelines.line(article.dateline().get())), out);
    Html.element("td", "class=\"from\"", "the story's opening", out);
    out.append("<td class=\"sure\"></td></tr>\n");
  }

  /** The row's first two cells. */
  private static void cells(String label, List<String> values, Appendable out) throws IOException {
    Html.element("th", "scope=\"row\"", label, out.append("<tr>"));
    out.append("<td class=\"value\" dir=\"auto\">");
    for (String value : values) {
      Html.element("span", "", value, out);
    }
    out.append("</td>");
  }

  private static List<String> values(Article article, Field field) {
    return switch (field) {
      case TITLE -> article.title().stream().toList();
      case SUMMARY -> article.summary().stream().toList();
      case AUTHORS -> article.authors().stream().map(Author::name).toList();
      case PUBLISHED -> article.published().map(Timestamp::toString).stream().toList();
      case MODIFIED -> article.modified().map(Timestamp::toString).stream().toList();
      case URL -> article.url().stream().toList();
      case SITE -> article.site().stream().toList();
      case LANGUAGE -> article.language().map(ReportFields::language).stream().toList();
      case TOPICS -> article.topics();
      case IMAGES -> article.images().stream().map(Image::url).toList();
      case BODY -> body(article);
    };
  }

  private static List<String> body(Article article) {
    int blocks = article.blocks().size();
    return blocks == 0
        ? List.of()
        : List.of(
            blocks + (blocks == 1 ? " block" : " blocks"), article.text().length() + " characters");
  }

  private static String language(Locale language) {
    return language.getDisplayName(Locale.ENGLISH) + " (" + language.toLanguageTag() + ")";
  }

  private static String label(Field field) {
    if (field == Field.URL) {
      return "Address";
    }
    String name = Json.name(field);
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static String place(Origin origin) {
    return switch (origin) {
      case JSON_LD -> "JSON-LD";
      case META -> "meta tags";
      case MICRODATA -> "microdata";
      case VISIBLE -> "visible on the page";
      case URL -> "the address";
      case TEXT -> "the text itself";
      case HINT -> "the caller's hint";
    };
  }

  private static String confidence(Article article, Field field, Evidence evidence) {
    Optional<Timestamp> time =
        field == Field.PUBLISHED
            ? article.published()
            : field == Field.MODIFIED ? article.modified() : Optional.empty();
    String agreeing =
        switch (evidence.agreeing()) {
          case 0 -> field == Field.BODY ? score(article) : "one place";
          case 1 -> "1 other place agrees";
          default -> evidence.agreeing() + " other places agree";
        };
    return time.map(Timestamp::ambiguous).orElse(false) ? agreeing + ", day ambiguous" : agreeing;
  }

  private static String score(Article article) {
    return String.format(Locale.ROOT, "%.2f", article.quality().score());
  }
}
