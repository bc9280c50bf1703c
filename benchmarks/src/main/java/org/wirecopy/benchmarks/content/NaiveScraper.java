package org.wirecopy.benchmarks.content;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Saves a page as a naive scraper does: every block element's text on a line of its own, menus,
 * labels and hidden text among it, the window's title first.
 */
public final class NaiveScraper {

  private static final Set<String> DROPPED = Set.of("script", "style", "noscript", "template");
  private static final Set<String> BLOCKS =
      Set.of(
          "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe legend li main menu nav ol optgroup option p pre search section select summary svg table tbody td textarea tfoot th thead title tr ul video"
              .split(" "));

  private NaiveScraper() {}

  /** The text of a page. */
  public static String scrape(Document document) {
    StringBuilder out = new StringBuilder();
    document.traverse(
        new NodeVisitor() {
          private int dropped;

          @Override
          public void head(Node node, int depth) {
            if (node instanceof Element element) {
              String name = element.normalName();
              dropped += DROPPED.contains(name) ? 1 : 0;
              if (dropped == 0) {
                out.append(name.equals("br") ? "\n" : BLOCKS.contains(name) ? "\n\n" : "");
              }
            } else if (dropped == 0 && node instanceof TextNode text) {
              out.append(text.getWholeText().replaceAll("\\s+", " "));
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element) {
              String name = element.normalName();
              if (dropped == 0 && BLOCKS.contains(name)) {
                out.append("\n\n");
              }
              dropped -= DROPPED.contains(name) ? 1 : 0;
            }
          }
        });
    StringBuilder text = new StringBuilder();
    boolean blank = true;
    for (String line : out.toString().split("\n", -1)) {
      String folded = line.strip();
      if (!folded.isEmpty()) {
        text.append(folded).append('\n');
        blank = false;
      } else if (!blank) {
        text.append('\n');
        blank = true;
      }
    }
    return text.toString();
  }
}
