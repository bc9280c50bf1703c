package org.wirecopy.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.Attribution;
import org.wirecopy.Block;
import org.wirecopy.DateMention;
import org.wirecopy.Name;
import org.wirecopy.Span;
import org.wirecopy.Speaker;

/** The report's right side: the article with its marks, and the list of all that is marked. */
final class ReportCopy {

  /** Longer quotations are cut in the list; the article has them whole. */
  private static final int MAX_QUOTED = 110;

  private final Article article;
  private final Appendable out;

  private ReportCopy(Article article, Appendable out) {
    this.article = article;
    this.out = out;
  }

  static void write(Article article, Appendable out) throws IOException {
    ReportCopy copy = new ReportCopy(article, out);
    copy.writeCopy();
    copy.writeIndex();
  }

  private Marks marks() {
    Marks marks = new Marks();
    article.dateline().ifPresent(line -> marks.add(line.span(), "dateline", "l0"));
    int number = 0;
    for (Attribution attribution : article.attributions()) {
      String group = "a" + number++;
      String content = attribution.kind() == Attribution.Kind.INDIRECT ? "indirect" : "direct";
      attribution.content().forEach(span -> marks.add(span, content, group));
      add(marks, attribution.source(), "source", group);
      add(marks, attribution.cue(), "cue", group);
    }
    number = 0;
    for (DateMention date : article.dates()) {
      marks.add(date.span(), "date", "d" + number++);
    }
    number = 0;
    for (Name name : article.names()) {
      String group = "n" + number++;
      name.mentions().forEach(span -> marks.add(span, "name", group));
    }
    return marks.sorted();
  }

  private static void add(Marks marks, @Nullable Span span, String kind, String group) {
    if (span != null) {
      marks.add(span, kind, group);
    }
  }

  private void writeCopy() throws IOException {
    out.append("<section id=\"article\" class=\"card\" tabindex=\"0\" aria-label=\"The article\">");
    out.append("<h2>Article</h2>\n<div class=\"copy\"");
    String language = article.language().map(Locale::toLanguageTag).orElse("");
    if (!language.isEmpty()) {
      out.append(" lang=\"");
      Html.text(language, out);
      out.append('"');
    }
    out.append(">\n");
    if (article.blocks().isEmpty()) {
      out.append("<p class=\"empty\">There is no body.</p>\n");
    }
    Marks marks = marks();
    int number = 0;
    for (Block block : article.blocks()) {
      String element = element(block.type());
      out.append('<').append(element);
      out.append(block.type() == Block.Type.LIST_ITEM ? " class=\"item\"" : "");
      out.append(" dir=\"auto\" data-g=\"b").append(Integer.toString(number++)).append("\">");
      marks.write(article.text(), block.span(), out);
      out.append("</").append(element).append(">\n");
    }
    out.append("</div></section>\n");
  }

  private static String element(Block.Type type) {
    return switch (type) {
      case PARAGRAPH -> "p";
      case LIST_ITEM -> "div";
      case HEADING -> "h3";
      case QUOTE -> "blockquote";
      case PREFORMATTED -> "pre";
    };
  }

  private void writeIndex() throws IOException {
    out.append(
        "<section id=\"said\" class=\"card\" tabindex=\"0\" aria-label=\"What the article says\">"
            + "<h2>What it says</h2>\n");
    start("Who said what", article.attributions());
    int number = 0;
    for (Attribution attribution : article.attributions()) {
      Speaker speaker = attribution.speaker();
      item("a" + number++, speaker == null ? "unnamed" : speaker.name(), about(attribution));
    }
    start("Names", article.names());
    number = 0;
    for (Name name : article.names()) {
      item("n" + number++, name.canonical(), about(name));
    }
    start("Dates", article.dates());
    number = 0;
    for (DateMention date : article.dates()) {
      item("d" + number++, date.value(), "“" + date.span().of(article.text()) + "”");
    }
    out.append("</ul></section>\n");
  }

  private void start(String title, List<?> items) throws IOException {
    out.append(title.equals("Who said what") ? "" : "</ul>\n");
    Html.element("h3", "", title + " (" + items.size() + ")", out);
    out.append("<ul>\n");
  }

  private void item(String group, String name, String about) throws IOException {
    out.append("<li><button data-g=\"").append(group).append("\" dir=\"auto\">");
    Html.element("b", "", name, out);
    out.append(' ');
    Html.element("small", "", about, out);
    out.append("</button></li>\n");
  }

  private String about(Attribution attribution) {
    String content = attribution.content().get(0).of(article.text());
    int end = Math.min(content.length(), MAX_QUOTED);
    end -= end < content.length() && Character.isHighSurrogate(content.charAt(end - 1)) ? 1 : 0;
    String quoted = end < content.length() ? content.substring(0, end) + "…" : content;
    return office(attribution.speaker())
        + (attribution.negated() ? "not " : "")
        + Json.name(attribution.stance())
        + ", "
        + Json.name(attribution.kind())
        + " · "
        + quoted;
  }

  /** "spokesman, Water Ministry · ", so far as it is told. */
  private static String office(@Nullable Speaker speaker) {
    if (speaker == null || speaker.role() == null) {
      return "";
    }
    String body = speaker.organization();
    return speaker.role() + (body == null ? "" : ", " + body) + " · ";
  }

  private static String about(Name name) {
    int mentions = name.mentions().size();
    String times = mentions == 1 ? "once" : mentions + " times";
    return Json.name(name.kind())
        + " · "
        + times
        + (name.variants().size() > 1 ? " · " + String.join(", ", name.variants()) : "");
  }
}
