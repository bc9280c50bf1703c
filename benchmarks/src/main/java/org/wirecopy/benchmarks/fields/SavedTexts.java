package org.wirecopy.benchmarks.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.wirecopy.benchmarks.content.NaiveScraper;
import org.wirecopy.internal.source.Source;

/** A page as different scrapers save it. */
final class SavedTexts {

  /** What is different in each of the texts, to name them by. */
  static final List<String> KINDS =
      List.of("", "-windowless", "-packed", "-from-headline", "-untitled", "-masthead");

  /** What each counts of a page. */
  static final double[] SHARES = {0.35, 0.15, 0.1, 0.15, 0.05, 0.2};

  /** The one without a title. */
  static final int UNTITLED = 4;

  private static final int MIN_SENTENCE = 100;

  /** Longest entry of a menu, and how many in a row make one. */
  private static final int MAX_ENTRY = 22;

  private static final int MIN_ENTRIES = 3;

  private static final List<String> MARKS = List.of(" ", " | ", " \u00B7 ", " / ");

  private SavedTexts() {}

  /**
   * The whole page; without the window's title; without blank lines too; from its headline on; from
   * its first paragraph on; with the site's name above it, and each menu on one line.
   */
  static List<String> of(byte[] html) {
    Document page = Parser.htmlParser().parseInput(Source.of(html, null).reader(), "");
    List<String> texts = new ArrayList<>();
    String site = site(page);
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
    texts.add(masthead(site, windowless.length()) + withJoinedMenus(windowless));
    return texts;
  }

  private static String site(Document page) {
    Element name = page.selectFirst("meta[property=og:site_name]");
    if (name != null && !name.attr("content").isBlank()) {
      return name.attr("content").strip();
    }
    String title = page.title();
    int at = Math.max(title.lastIndexOf(" - "), title.lastIndexOf(" | "));
    return at < 0 ? "" : title.substring(at + 3).strip();
  }

  /** The site's name as papers print it; which way depends on the page alone. */
  private static String masthead(String site, int variety) {
    String name = variety % 2 == 0 ? site : site.toUpperCase(Locale.ROOT);
    return site.isEmpty() ? "" : name + (variety % 3 == 0 ? " 18.05.2019\n" : "\n");
  }

  private static String withJoinedMenus(String text) {
    String mark = MARKS.get(text.length() % MARKS.size());
    StringBuilder joined = new StringBuilder();
    List<String> menu = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      if (line.length() > MAX_ENTRY) {
        addMenu(menu, mark, joined);
        joined.append(line).append('\n');
      } else if (!line.isEmpty()) {
        menu.add(line);
      }
    }
    addMenu(menu, mark, joined);
    return joined.toString();
  }

  private static void addMenu(List<String> menu, String mark, StringBuilder text) {
    text.append(String.join(menu.size() < MIN_ENTRIES ? "\n" : mark, menu)).append('\n');
    menu.clear();
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
