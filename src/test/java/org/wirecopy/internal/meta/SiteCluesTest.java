package org.wirecopy.internal.meta;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;

class SiteCluesTest {

  private static final String BODY =
      "<p>The harbour master said on Tuesday that the gates of the lock had been closed since the"
          + " early morning, and that nobody knew when they would open again.</p>"
          + "<p>Two ferries lay at the quay with their lamps lit. Their crews had been told to wait"
          + " for the tide, and for a decision of the council, which met in the afternoon.</p>";

  private static Article article(String title, String top) {
    return ArticleParser.create()
        .parse(
            "<html><head><title>" + title + "</title></head><body>" + top + BODY + "</body>",
            PageHints.of("https://www.thedailyquay.example/lock-gates"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock gates stay shut - The Daily Quay | ''",
        "The Daily Quay: Lock gates stay shut | ''",
        "Lock gates stay shut - Harbour Post | <a href='/'>Harbour Post</a>",
        "Lock gates stay shut - Harbour Post | <div><img src='l.png' alt='The Harbour Post'></div>",
        "Lock gates stay shut – The Daily Quay | ''",
        "Lock gates stay shut — The Daily Quay | ''",
        "Lock gates stay shut » The Daily Quay | ''",
        "Lock gates stay shut · Daily Quay | ''",
        "Daily Quay - Lock gates stay shut | ''",
        "Harbour Post: Lock gates stay shut | <h1><a href='/'>Harbour Post</a></h1>",
      })
  void theTitleEndsOrBeginsWithIt(String title, String top) {
    Article article = article(title, top + "<h1>Lock gates stay shut</h1>");
    assertThat(article.site().orElse("")).isIn("The Daily Quay", "Daily Quay", "Harbour Post");
    assertThat(article.title()).contains("Lock gates stay shut");
  }

  @Test
  void theCanonicalAddressMaySayIt() {
    String html =
        "<title>Lock gates stay shut - The Daily Quay</title>"
            + "<link rel=canonical href='https://www.thedailyquay.example/lock-gates'>"
            + BODY;
    assertThat(ArticleParser.create().parse(html).site()).contains("The Daily Quay");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock gates stay shut - Harbour news | ''",
        "Lock gates stay shut | <a href='/'>Harbour Post</a>",
        "Lock gates stay shut-The Daily Quay | ''",
        "Lock gates stay shut- The Daily Quay | ''",
        "Lock gates stay shut -The Daily Quay | ''",
        "Lock gates stay shut - The Daily Quay - World | ''",
        "The Daily Quay:Lock gates stay shut | ''",
        "Lock gates stay shut - Harbour Post | <h1>Lock gates</h1><a href='/'>Harbour Post</a>",
        "Lock gates stay shut - Harbour Post | <a href='/news'>Harbour Post</a>",
        "Quay - Lock gates stay shut | <div><img src='l.png' alt='Lock gates stay shut'></div>",
      })
  void otherEndsAreNone(String title, String top) {
    assertThat(article(title, top + "<h1>Lock gates stay shut</h1>").site()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"60, true", "61, false"})
  void aLongNameIsNone(int length, boolean name) {
    String quay = "Quay " + "Post".repeat(20).substring(0, length - 5);
    for (String masthead :
        new String[] {
          "<a href='/'>" + quay + "</a>", "<div><img src='l.png' alt='" + quay + "'></div>"
        }) {
      String top = masthead + "<h1>Lock gates stay shut</h1>";
      assertThat(article("Lock gates stay shut - " + quay, top).site().isPresent()).isEqualTo(name);
    }
  }

  @ParameterizedTest
  @CsvSource({"Quay, true", "QNN, false"})
  void aShortPartOfAHostIsNone(String label, boolean name) {
    String html = "<title>Lock gates stay shut - " + label + "</title>" + BODY;
    Article article =
        ArticleParser.create()
            .parse(html, PageHints.of("https://" + label + ".example/lock-gates"));
    assertThat(article.site().isPresent()).isEqualTo(name);
  }

  @Test
  void aLogoThatLeadsHomeSaysItThoughADeclaredTitleDoes() {
    Article article =
        article(
            "Harbour Post » Lock gates stay shut</title><meta property='og:title'"
                + " content='Harbour Post'><title>",
            "<a href='/'><img src='l.png' alt='Harbour Post'></a><h1>Lock gates stay shut</h1>");
    assertThat(article.site()).contains("Harbour Post");
  }

  @Test
  void betweenIdeographsADashNeedsNoSpaces() {
    Article article = article("百年茶馆重开张-江湾晨报", "<a href='/'><img alt='江湾晨报' src='l.gif'></a>");
    assertThat(article.site()).contains("江湾晨报");
  }

  @Test
  void aMastheadThatIsAHeadlineEndsAtTheNext() {
    Article article =
        article(
            "Harbour Post » Lock gates stay shut",
            "<h1><a href='/'>Harbour Post</a></h1><h2>Lock gates stay shut</h2>"
                + "<img src='g.jpg' alt='Lock gates stay shut'>");
    assertThat(article.title()).contains("Lock gates stay shut");
  }
}
