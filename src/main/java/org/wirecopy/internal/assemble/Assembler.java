package org.wirecopy.internal.assemble;

import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Author;
import org.wirecopy.Evidence;
import org.wirecopy.Field;
import org.wirecopy.Image;
import org.wirecopy.PageHints;
import org.wirecopy.Quality;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.content.Selection;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.time.StampContext;

/** Puts an article together: a value for each field, then the body without what the fields say. */
public final class Assembler {

  private static final int LANGUAGE_SAMPLE = 1_200;

  private final Page page;
  private final Candidates candidates;
  private final Selection selection;
  private final PageHints hints;
  private final boolean keepsDateline;
  private final boolean scraped;
  private final String base;
  private final Map<Field, Evidence> evidence = new EnumMap<>(Field.class);

  private Assembler(
      Page page,
      Candidates candidates,
      Selection selection,
      PageHints hints,
      boolean keepsDateline) {
    this.page = page;
    this.scraped = page.isScraped();
    this.candidates = candidates;
    this.selection = selection;
    this.hints = hints;
    this.keepsDateline = keepsDateline;
    this.base = base();
  }

  /**
   * Assembles the article of a page.
   *
   * @param keepsDateline true to leave the dateline in the body
   */
  public static ArticleFields assemble(
      Page page,
      Candidates candidates,
      Selection selection,
      PageHints hints,
      boolean keepsDateline) {
    return new Assembler(page, candidates, selection, hints, keepsDateline).run();
  }

  private ArticleFields run() {
    SiteNames sites = SiteNames.of(page, candidates, base);
    String url = keep(Field.URL, url());
    Locale language =
        keep(
            Field.LANGUAGE,
            LanguageChoice.choose(
                candidates.of(Kind.LANGUAGE), hints.language(), languageSample()));
    StampContext context = stampContext(language);
    PageStamps stamps = new PageStamps(context);
    BodyWords words = new BodyWords(page, selection);
    TextHead textHead = scraped ? TextHead.read(page, selection, words, context) : null;
    String title =
        keep(
            Field.TITLE,
            textHead != null
                ? textHead.title()
                : TextTitle.orShown(
                    TitleChoice.choose(
                        TitleOptions.of(
                            candidates.of(Kind.TITLE),
                            page,
                            selection.first(),
                            sites,
                            base,
                            candidates.isNews())),
                    page,
                    selection,
                    words,
                    context));
    Region region = Region.of(page, selection);
    HeadLines lines = HeadLines.read(page, selection, region);
    Chosen<List<Author>> authorChoice =
        AuthorChoice.choose(
            AuthorOptions.of(candidates.of(Kind.AUTHOR), lines, page, region, sites));
    if (textHead != null) {
      authorChoice =
          authorChoice.or(() -> TextSigner.find(page, selection, textHead.line(), words));
    }
    List<Author> authors = orEmpty(keep(Field.AUTHORS, authorChoice));
    String printed =
        keep(
            Field.SUMMARY,
            textHead != null
                ? textHead.summary()
                : SummaryChoice.choose(
                    candidates.of(Kind.SUMMARY),
                    title,
                    authors,
                    page,
                    selection,
                    region,
                    sites,
                    words));
    String summary = printed == null ? null : SummaryChoice.bare(printed);
    Timestamp day =
        keep(
            Field.PUBLISHED,
            TimeChoice.published(
                DayOptions.of(candidates, lines, page, selection, region, stamps)));
    Timestamp change =
        keep(
            Field.MODIFIED,
            TimeChoice.modified(candidates.of(Kind.MODIFIED), lines, page, region, day, stamps));
    String site = keep(Field.SITE, site());
    List<String> topics =
        orEmpty(
            keep(
                Field.TOPICS,
                TopicChoice.choose(candidates.of(Kind.TOPIC), page, region, sites, authors, base)));
    List<Image> images =
        orEmpty(
            keep(
                Field.IMAGES,
                Pictures.choose(
                    candidates.of(Kind.IMAGE),
                    page,
                    region,
                    selection,
                    new Pictures.Known(sites, title, authors),
                    base)));

    Body body = Body.of(page, selection, title, staysInBody() ? null : printed, authors, base);
    Verdicts.Judgement judged = Verdicts.judge(page, candidates, body, selection, title);
    Quality quality = judged.quality();
    if (judged.bodiless()) {
      body = Body.EMPTY;
      // Names, times and teasers that such a page shows are those of other pages, but for the date
      // that stands by its own headline.
      Timestamp own = day == null ? null : new OwnDates(page, candidates, stamps).read();
      boolean isOwn = day != null && own != null && own.date().equals(day.date());
      authors = forget(Field.AUTHORS) ? List.of() : authors;
      day = isOwn || !forget(Field.PUBLISHED) ? day : null;
      change = forget(Field.MODIFIED) ? null : change;
      summary = forget(Field.SUMMARY) ? null : summary;
    }
    if (isReadFromText(Field.AUTHORS) || areBodies(authors)) {
      List<Author> named = keep(Field.AUTHORS, OpeningNames.in(Opening.paragraph(body)));
      authors = named == null ? authors : named;
    }
    Opening opening = Opening.read(page, selection, body, keepsDateline);
    if (!body.blocks().isEmpty()) {
      evidence.put(Field.BODY, new Evidence(Evidence.Origin.VISIBLE, 0));
    }
    return new ArticleFields(
        title,
        summary,
        authors,
        opening.dateline(),
        day,
        change,
        url,
        site,
        language,
        topics,
        images,
        opening.body().blocks(),
        opening.body().text(),
        opening.body().links(),
        quality,
        Map.copyOf(evidence));
  }

  /** A summary that nothing marks as one may be the first paragraph: the body has it too. */
  private boolean staysInBody() {
    Evidence from = evidence.get(Field.SUMMARY);
    return from != null && from.origin() == Evidence.Origin.TEXT;
  }

  /** The beginning of the body, enough to tell its language. */
  private String languageSample() {
    StringBuilder sample = new StringBuilder(2 * LANGUAGE_SAMPLE);
    for (int block = 0; block < page.blockCount() && sample.length() < LANGUAGE_SAMPLE; block++) {
      if (selection.isKept(block)) {
        sample.append(page.chars(), page.blockStart(block), page.blockLength(block)).append(' ');
      }
    }
    return sample.toString();
  }

  private <T> @Nullable T keep(Field field, Chosen<T> chosen) {
    Evidence from = chosen.evidence();
    if (from != null) {
      evidence.put(field, from);
    }
    return chosen.value();
  }

  /**
   * Takes back the evidence of a field that was read from the text; false if it was read elsewhere.
   */
  private boolean forget(Field field) {
    Evidence from = evidence.get(field);
    boolean seen =
        from != null
            && (from.origin() == Evidence.Origin.VISIBLE || from.origin() == Evidence.Origin.TEXT);
    if (seen) {
      evidence.remove(field);
    }
    return seen;
  }

  /** True if no person is named: the site itself, an agency, nobody. */
  private static boolean areBodies(List<Author> authors) {
    for (Author author : authors) {
      if (author.kind() == Author.Kind.PERSON) {
        return false;
      }
    }
    return true;
  }

  private boolean isReadFromText(Field field) {
    Evidence from = evidence.get(field);
    return from != null && from.origin() == Evidence.Origin.TEXT;
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }

  private String base() {
    String declared = page.head().base();
    String url = hints.url() == null ? "" : hints.url();
    if (url.isEmpty()) {
      for (Candidate candidate : candidates.of(Kind.URL)) {
        String absolute = Urls.absolute(candidate.value(), "");
        url = absolute == null ? url : absolute;
      }
    }
    String resolved = declared == null ? null : Urls.absolute(declared, url);
    return resolved == null ? url : resolved;
  }

  private StampContext stampContext(@Nullable Locale language) {
    return new StampContext(
        language == null ? null : language.toLanguageTag(),
        null,
        hints.fetchedAt() == null ? null : hints.fetchedAt().atOffset(ZoneOffset.UTC));
  }

  private Chosen<String> url() {
    List<Candidate> all = candidates.of(Kind.URL);
    for (CandidateSource source :
        List.of(CandidateSource.LINK, CandidateSource.OPEN_GRAPH, CandidateSource.JSON_LD)) {
      for (Candidate candidate : all) {
        String url = candidate.source() == source ? Urls.absolute(candidate.value(), base) : null;
        if (url != null) {
          return Chosen.of(url, source, 0);
        }
      }
    }
    String hint = hints.url() == null ? null : Urls.absolute(hints.url(), "");
    return hint == null ? Chosen.none() : new Chosen<>(hint, new Evidence(Evidence.Origin.HINT, 0));
  }

  private Chosen<String> site() {
    List<Candidate> all = candidates.of(Kind.SITE);
    for (CandidateSource source :
        List.of(
            CandidateSource.OPEN_GRAPH,
            CandidateSource.JSON_LD,
            CandidateSource.META,
            CandidateSource.VISIBLE)) {
      for (Candidate candidate : all) {
        if (candidate.source() == source) {
          return Chosen.of(candidate, all);
        }
      }
    }
    return Chosen.none();
  }
}
