package org.wirecopy.benchmarks.fields;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wirecopy.benchmarks.content.NaiveScraper;
import org.wirecopy.internal.source.Source;

/** A page as different scrapers save it. */
final class SavedTexts {

  /** What is different in each of the texts, to name them by. */
  static final List<String> KINDS =
      List.of("", "-windowless", "-packed", "-from-headline", "-untitled");

  /** What each counts of a page. */
  static final double[] SHARES = {0.4, 0.2, 0.15, 0.2, 0.05};

  /** The one without a title. */
  static final int UNTITLED = 4;

  private static final int MIN_SENTENCE = 100;

  private SavedTexts() {}

  /**
   * The whole page; without the window's title; without blank lines too; from its headline on; from
   * its first paragraph on.
   */
  static List<String> of(byte[] html) {
    Document page = Parser.htmlParser().parseInput(Source.of(html, null).reader(), "");
    List<String> texts = new ArrayList<>();
    texts.add(NaiveScraper.scrape(page));
    page.select("title").remove();
    String windowless = NaiveScraper.scrape(page);
    texts.add(windowless);
    texts.add(windowless.replaceAll("\n+", "\n"));
    Element headline = page.selectFirst("h1");
    String said = headline == null ? "" : headline.text();
    int at = said.isEmpty() ? -1 : windowless.indexOf(said);
    texts.add(at < 0 ? windowless : windowless.substring(at));
    texts.add(fromSentence(at < 0 ? windowless : windowless.substring(at + said.length())));
    return texts;
  }

  /** The text from its first long line on that ends like a sentence. */
  private static String fromSentence(String text) {
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      boolean sentence = end - start > MIN_SENTENCE && ".。".indexOf(text.charAt(end - 1)) >= 0;
      if (sentence) {
        return text.substring(start);
      }
      start = end + 1;
    }
    return "";
  }
}
