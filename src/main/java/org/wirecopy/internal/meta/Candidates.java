package org.wirecopy.internal.meta;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.wirecopy.Limits;
import org.wirecopy.internal.page.Page;

/** All candidates of a page, by field, in the order they were found. */
public final class Candidates {

  /** More candidates for one field are not looked at. */
  private static final int MAX_PER_FIELD = 200;

  /** What a candidate is for. */
  public enum Kind {
    TITLE,
    SUMMARY,
    AUTHOR,
    PUBLISHED,
    MODIFIED,
    /** The month that the page's address names, as {@code 2022-11}. */
    MONTH,
    SITE,
    URL,
    LANGUAGE,
    TOPIC,
    IMAGE,
    /** The type that the page gives itself, as {@code article} or {@code NewsArticle}. */
    TYPE,
    /** The types of all that the page describes in JSON-LD, its article among them. */
    THING,
    /** Whether the article is free to read: {@code true} or {@code false}. */
    FREE
  }

  private static final int MAX_BODY = 200_000;

  private final Map<Kind, List<Candidate>> byKind = new EnumMap<>(Kind.class);

  private String declaredBody = "";

  private Candidates() {}

  /** Reads every place of a page within the default limits. */
  public static Candidates read(Page page, String url) {
    return read(page, url, Limits.defaults());
  }

  /**
   * Reads every place of a page.
   *
   * @param url the page's address, empty if it is not known
   */
  public static Candidates read(Page page, String url, Limits limits) {
    Candidates found = new Candidates();
    MetaTags.read(page.head(), found);
    ParselyPage.read(page.head(), limits, found);
    JsonLd.read(page, url, limits, found);
    Microdata.read(page, found);
    VisibleClues.read(page, found);
    TopicLinks.read(page, found);
    SiteClues.read(page, url, found);
    found.addAddressDate(url);
    return found;
  }

  /** The candidates for a field, in the order of the places; not to be written to. */
  public List<Candidate> of(Kind kind) {
    return Collections.unmodifiableList(byKind.getOrDefault(kind, List.of()));
  }

  /** The day or month that the page's address names, its own or the first that it gives. */
  private void addAddressDate(String url) {
    LocalDate day = AddressDates.of(url);
    YearMonth month = AddressDates.month(url);
    for (Candidate address : of(Kind.URL)) {
      day = day == null ? AddressDates.of(address.value()) : day;
      month = month == null ? AddressDates.month(address.value()) : month;
    }
    if (month != null) {
      add(Kind.MONTH, month.toString(), CandidateSource.URL);
    }
    if (day != null) {
      add(Kind.PUBLISHED, day.toString(), CandidateSource.URL);
    }
  }

  /** True if the page calls itself a news article, as schema.org names it. */
  public boolean isNews() {
    for (Candidate type : of(Kind.TYPE)) {
      if (type.value().endsWith("NewsArticle")) {
        return true;
      }
    }
    return false;
  }

  /**
   * The body as the page's metadata tells it, without markup; empty if they do not. It is often cut
   * or mixed with captions: to compare with, not to show.
   */
  public String declaredBody() {
    return declaredBody;
  }

  void declareBody(String text) {
    declaredBody = PlainText.line(text, MAX_BODY);
  }

  /** Adds a candidate, unless its text is empty. */
  void add(Kind kind, String value, CandidateSource source, int node) {
    String line = PlainText.line(value);
    if (line.isEmpty()) {
      return;
    }
    List<Candidate> list = byKind.computeIfAbsent(kind, k -> new ArrayList<>());
    if (list.size() < MAX_PER_FIELD) {
      list.add(new Candidate(line, source, node));
    }
  }

  void add(Kind kind, String value, CandidateSource source) {
    add(kind, value, source, -1);
  }
}
