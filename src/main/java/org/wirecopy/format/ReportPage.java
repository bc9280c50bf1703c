package org.wirecopy.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.wirecopy.TracedBlock;

/** The report's left side: the page's blocks in order, kept or dropped, with reason and score. */
final class ReportPage {

  private ReportPage() {}

  static void write(List<TracedBlock> trace, Appendable out) throws IOException {
    long kept = trace.stream().filter(TracedBlock::kept).count();
    out.append(
        "<section id=\"page\" class=\"card\" tabindex=\"0\" aria-label=\"Blocks of the page\">");
    if (trace.isEmpty()) {
      out.append(
          "<h2>Page</h2><p class=\"empty\">The parser recorded no trace; build it with trace(true)"
              + " to see here what was kept and what was dropped.</p></section>\n");
      return;
    }
    out.append(
        "<button class=\"tools\" id=\"all\" aria-pressed=\"false\">whole texts</button><h2>Page ");
    Html.element("small", "", trace.size() + " blocks, " + kept + " kept", out);
    out.append("</h2>\n<ol>\n");
    int number = 0;
    for (TracedBlock block : trace) {
      out.append(block.kept() ? "<li class=\"kept\" data-g=\"b" + number++ + "\">" : "<li>");
      out.append("<div class=\"why\">");
      Html.element("i", "", block.kept() ? "kept" : "dropped", out);
      Html.element("span", "", phrase(block.reason()), out);
      out.append(
          String.format(
              Locale.ROOT,
              "<span class=\"bar\" style=\"--score:%d%%\"></span><span>%.2f</span></div>",
              Math.round(block.score() * 100),
              block.score()));
      Html.element("p", "dir=\"auto\"", block.text(), out);
      out.append("</li>\n");
    }
    out.append("</ol></section>\n");
  }

  private static String phrase(String reason) {
    return switch (reason) {
      case "prose" -> "reads as the article";
      case "outside" -> "before or after the article";
      case "marked" -> "marked as something else";
      case "links" -> "mostly links";
      case "repeats", "left out" -> "repeats a field, or there is no body";
      case "other article" -> "another article";
      case "label" -> "does not read as the article";
      default -> reason;
    };
  }
}
