package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import org.wirecopy.Precision;
import org.wirecopy.internal.content.BodySelector;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.StampContext;

/** The options of a page's fields, as the trainer of their weights sees them. */
public final class FieldOptions {

  private FieldOptions() {}

  /** The options for a field of {@code field-weights.tsv}. */
  public static List<? extends Option<?>> of(String field, Page page) {
    if (field.equals("text-title")) {
      return textTitles(page);
    }
    if (field.equals("text-summary")) {
      return textSummaries(page);
    }
    Candidates candidates = Candidates.read(page, "");
    Selection selection = BodySelector.select(page, candidates, Precision.BALANCED);
    String url = "";
    for (Candidate candidate : candidates.of(Kind.URL)) {
      String absolute = Urls.absolute(candidate.value(), "");
      url = absolute == null ? url : absolute;
    }
    SiteNames sites = SiteNames.of(page, candidates, url);
    Region region = Region.of(page, selection);
    return switch (field) {
      case "title" ->
          TitleOptions.of(
              candidates.of(Kind.TITLE), page, selection.first(), sites, url, candidates.isNews());
      case "authors" ->
          AuthorOptions.of(
              candidates.of(Kind.AUTHOR),
              HeadLines.read(page, selection, region),
              page,
              region,
              sites);
      case "published" ->
          DayOptions.of(
              candidates,
              HeadLines.read(page, selection, region),
              page,
              selection,
              region,
              new PageStamps(StampContext.NONE));
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }

  private static List<Option<String>> textTitles(Page page) {
    Candidates candidates = Candidates.read(page, "");
    Selection selection =
        ScrapedCopy.of(page, BodySelector.select(page, candidates, Precision.BALANCED));
    List<Option<String>> titles = new ArrayList<>();
    BodyWords words = new BodyWords(page, selection);
    for (Option<TextTitle> option :
        TextTitleOptions.of(page, selection, words, StampContext.NONE)) {
      titles.add(
          new Option<>(option.value().text(), option.source(), option.agreeing(), option.clues()));
    }
    return titles;
  }

  /** No text stands for no summary. */
  private static List<Option<String>> textSummaries(Page page) {
    Candidates candidates = Candidates.read(page, "");
    Selection selection =
        ScrapedCopy.of(page, BodySelector.select(page, candidates, Precision.BALANCED));
    BodyWords words = new BodyWords(page, selection);
    TextTitle title = TextHead.title(page, selection, words, StampContext.NONE);
    List<Option<String>> summaries = new ArrayList<>();
    for (Option<Integer> option :
        TextSummaryOptions.of(page, selection, words, title, StampContext.NONE)) {
      int line = option.value();
      String text = line == TextSummaryOptions.NO_LINE ? "" : page.blockText(line);
      summaries.add(new Option<>(text, option.source(), option.agreeing(), option.clues()));
    }
    return summaries;
  }
}
