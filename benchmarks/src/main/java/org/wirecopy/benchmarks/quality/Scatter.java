package org.wirecopy.benchmarks.quality;

import java.util.List;
import java.util.Locale;

/**
 * Panels side by side as SVG: time to the right (logarithmic), quality upwards. It has a background
 * and colours of its own for light and dark surroundings, and every point says what it is.
 */
final class Scatter {

  private static final int PANEL = 420;
  private static final int HEIGHT = 380;
  private static final int LEFT = 52;
  private static final int RIGHT = 16;
  private static final int TOP = 48;
  private static final int BOTTOM = 56;
  private static final int LABEL = 120;
  private static final int LINE = 16;

  private static final double LEAST_TIME = 1;
  private static final double MOST_TIME = 10;
  private static final double LEAST_F1 = 0.78;
  private static final double MOST_F1 = 1;

  private static final double[] TIMES = {1, 2, 3, 5, 10};
  private static final double[] GRADES = {0.80, 0.85, 0.90, 0.95, 1.00};

  private static final String STYLE =
      """
      text { font: 12px system-ui, sans-serif; fill: #1f2328; }
      .title { font-size: 14px; font-weight: 600; }
      .small { font-size: 11px; fill: #57606a; }
      .back { fill: #ffffff; }
      .grid { stroke: #d0d7de; }
      .line { stroke: #57606a; stroke-dasharray: 5 4; }
      .ours { fill: #0a58ca; }
      .rival { fill: #9a3412; }
      @media (prefers-color-scheme: dark) {
        text { fill: #e6edf3; }
        .small { fill: #9da7b1; }
        .back { fill: #0d1117; }
        .grid { stroke: #30363d; }
        .line { stroke: #9da7b1; }
        .ours { fill: #79b8ff; }
        .rival { fill: #f0a070; }
      }
      """;

  private final List<Panel> panels;
  private final StringBuilder out = new StringBuilder();

  Scatter(List<Panel> panels) {
    this.panels = panels;
  }

  String svg() {
    int width = PANEL * panels.size();
    write(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
            + " role=\"img\" aria-label=\"F1 of the body against CPU time of a page\">",
        width, HEIGHT, width, HEIGHT);
    write("<style>%s</style>", STYLE);
    write("<rect class=\"back\" width=\"%d\" height=\"%d\"/>", width, HEIGHT);
    for (int i = 0; i < panels.size(); i++) {
      write("<g transform=\"translate(%d 0)\">", i * PANEL);
      panel(panels.get(i));
      write("</g>");
    }
    write("</svg>");
    return out.toString();
  }

  private void panel(Panel panel) {
    text("title", LEFT, TOP - 24, "start", panel.title());
    axes();
    panel.references().forEach(reference -> reference(reference, panel));
    panel.points().forEach(point -> point(point, panel));
  }

  private void reference(Panel.Reference reference, Panel panel) {
    double y = y(reference.f1());
    write(
        "<line class=\"line\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
        LEFT, PANEL - RIGHT, y, y);
    boolean highest = panel.references().stream().allMatch(other -> other.f1() <= reference.f1());
    String label = reference.label() + " " + grade(reference.f1());
    text("small", PANEL - RIGHT, highest ? y - 4 : y + 13, "end", label);
  }

  private void point(Panel.Point point, Panel panel) {
    boolean ours = point.label().equals(Extractor.WIRECOPY.label());
    double x = x(point.time());
    double y = y(point.f1());
    write("<circle class=\"%s\" cx=\"%.1f\" cy=\"%.1f\" r=\"6\"/>", ours ? "ours" : "rival", x, y);
    String label = point.label() + " " + grade(point.f1());
    if (ours) {
      text("name", x, y - 11, "middle", label); // above the lines from elsewhere
    } else if (hasRoomAtRight(point, panel)) {
      text("name", x + 11, y + 4, "start", label);
    } else {
      text("name", x - 11, y + 4, "end", label);
    }
  }

  private static boolean hasRoomAtRight(Panel.Point point, Panel panel) {
    double x = x(point.time());
    double y = y(point.f1());
    boolean free =
        panel.points().stream()
            .filter(other -> x(other.time()) > x && x(other.time()) < x + LABEL)
            .noneMatch(other -> Math.abs(y(other.f1()) - y) < LINE);
    return free && x + LABEL < PANEL - RIGHT;
  }

  private void axes() {
    for (double grade : GRADES) {
      double y = y(grade);
      write(
          "<line class=\"grid\" x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\"/>",
          LEFT, PANEL - RIGHT, y, y);
      text("small", LEFT - 8, y + 4, "end", String.format(Locale.ROOT, "%.2f", grade));
    }
    for (double time : TIMES) {
      text("small", x(time), HEIGHT - BOTTOM + 18, "middle", (int) time + "×");
    }
    double middle = (LEFT + PANEL - RIGHT) / 2.0;
    text(
        "small",
        middle,
        HEIGHT - BOTTOM + 38,
        "middle",
        "CPU time of a page, in bare jsoup parses");
    text("small", LEFT, TOP - 8, "start", "F1 of the body");
  }

  private static double x(double time) {
    double share = Math.log(time / LEAST_TIME) / Math.log(MOST_TIME / LEAST_TIME);
    return LEFT + share * (PANEL - LEFT - RIGHT);
  }

  private static double y(double f1) {
    double share = (f1 - LEAST_F1) / (MOST_F1 - LEAST_F1);
    return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
  }

  private static String grade(double f1) {
    return String.format(Locale.ROOT, "%.3f", f1).substring(1);
  }

  private void text(String style, double x, double y, String anchor, String text) {
    write(
        "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>",
        style, x, y, anchor, text);
  }

  private void write(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
