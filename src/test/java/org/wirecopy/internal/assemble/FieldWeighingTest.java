package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Author;
import org.wirecopy.Timestamp;

/** What the fitted weights must get right, whatever they are fitted on. */
class FieldWeighingTest {

  private static final String BODY =
      "<p>The harbour master said on Tuesday that the gates of the lock had been closed since the"
          + " early morning, and that nobody knew when they would open again.</p>"
          + "<p>Two ferries lay at the quay with their lamps lit. Their crews had been told to wait"
          + " for the tide, and for a decision of the council, which met in the afternoon.</p>"
          + "<p>The council, he added, had never before been asked to decide about water, and had"
          + " sent for the old book in which the rules of the lock are written.</p>";

  private static Article article(String head, String top) {
    return ArticleParser.create()
        .parse("<html><head>" + head + "</head><body><article>" + top + BODY + "</article></body>");
  }

  @Test
  void aTruncatedHeadlineLosesToTheWholeOne() {
    String title = "Lock gates stay shut as the council looks for the old book of rules";
    Article article =
        article(
            "<title>"
                + title
                + " | The Daily Quay</title>"
                + "<meta property='og:site_name' content='The Daily Quay'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Lock gates stay shut as the council looks for the old...\"}</script>",
            "<h1>" + title + "</h1>");
    assertThat(article.title()).contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Jane Roe</p>",
        "<p class='byline'>By <a href='/authors/jane-roe'>Jane Roe</a></p>",
        "<p><a href='/author/jane-roe/'>Jane Roe</a></p>",
        "<p><a rel='author' href='/jr'>Jane Roe</a></p>",
        "<p>Written by</p><p>Jane Roe</p>",
        "<p>Jane Roe</p><p>Nov 8, 2022</p>",
        "<div><span>Jane Roe</span><span>Nov 8, 2022</span></div>",
        "<p>Jane Roe | November 8, 2022</p>",
        "<p>Jane Roe</p><p>Published 3 minutes ago</p>",
        "<p class='byline'><a rel='author' href='/jr'>Jane Roe</a><i>Published: 8 May 2022</i></p>",
        "<div itemprop='author'>By <b itemprop='name'>Jane Roe</b> <i>in Oslo, Dan Poe</i></div>",
        "<span itemprop='author'><meta itemprop='name' content='Jane Roe'></span>",
        "<p>Posted on November 8, 2022 by Jane Roe | 3 Comments</p>",
        "<p>Tuesday, November 8, 2022 | By Jane Roe</p>",
        "<p>Veröffentlicht am 8. November 2022 von Jane Roe</p>",
        "<p>Publié le 8 novembre 2022 par Jane Roe</p>",
        "<p>08.11.2022 10:08 von Jane Roe (Kommentare: 2)</p>",
        "<p>Analysis | By Jane Roe</p>",
        "<p>November 8, 2022 | Jane Roe | 2 comments</p>",
        "<h4>Jane Roe</h4><p>Nov 8, 2022</p>",
        "<div>By <button class='author-name'>Jane Roe</button></div>",
        "<div class='byline'>By <button class='author'>Jane Roe</button></div>",
        "<p>By Jane RoeNov 8, 2022</p>",
        "<p class='byline'>By Jane RoeNovember 8, 2022</p>",
        "<p class='byline'><span>Jane Roe</span><span>Transport correspondent</span></p>",
        "<p>Story by Jane Roe<br>Photography by Dan Poe</p>",
        "<p>By Jane Roe</p><p>Photos by Dan Poe</p>",
        "<span class='author tie-icon'>Jane Roe</span>",
        "<p>By Jane Roe For Quay Online</p>",
        "<p>By Jane Roe, as told to Dan Poe</p>",
        "<span class='yazar'>Jane Roe</span>",
        "<div class='podpis'>Jane Roe</div>",
        "<p class='forfatter-navn'>Jane Roe</p>",
        "<p>Textes et photos Jane Roe</p>",
        "<p>tekst i zdjęcia: Jane Roe</p>",
      })
  void aVisibleBylineNamesTheAuthor(String byline) {
    Article article = article("", "<h1>Lock gates stay shut</h1>" + byline);
    assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<ul><li class='byline'><b class='name'>Jane Roe</b><i>Reporter</i></li>"
            + "<li class='byline'><b class='name'>Dan Poe</b><i>Reporter</i></li></ul>",
        "<div class='authors'><div class='author'>Jane Roe</div>"
            + "<div class='author'>Dan Poe</div></div>",
        "<p>By <button class='author'>Jane Roe</button> and <button class='author'>Dan Poe</button></p>",
        "<p>Jane Roe and Dan Poe</p><p>Nov 8, 2022</p>",
      })
  void everyAuthorOfAListIsNamed(String byline) {
    Article article = article("", "<h1>Lock gates stay shut</h1>" + byline);
    assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Roe", "Dan Poe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Jutta Kiesel", "Kovács Eszter", "Lenka Horáková", "Ольга Кравцова", "Олена Марчук",
        "Elif Korkmaz", "Mette Kjærgaard", "Hanna Virtala", "Ivana Perković", "Nguyễn Thu Hà",
        "Ioana Marinescu", "Νίκος Δημητρίου", "Rui Figueira", "Budi Santoso",
      })
  void aKnownNameNeedsNoLeadInBesideADateOrBelowTheBody(String name) {
    String heading = "<h1>Lock gates stay shut</h1>";
    String line = "<p>" + name + "</p>";
    Article dated = article("", heading + line + "<p>2022-11-08</p>");
    assertThat(dated.authors()).extracting(Author::name).containsExactly(name);
    Article signed =
        ArticleParser.create()
            .parse("<body><article>" + heading + BODY + line + "</article></body>");
    assertThat(signed.authors()).extracting(Author::name).containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Lower Quay</p>",
        "<p>Jane Roe, Dan Poe, Anna Doe</p>",
        "<p>See more of Jane Roe</p>",
        "<div class='related'><p>Jane Roe</p></div>",
        "<p>Home | About Us</p>",
      })
  void whatElseStandsBelowTheBodySignsNothing(String line) {
    Article article =
        ArticleParser.create()
            .parse(
                "<body><article><h1>Lock gates stay shut</h1>" + BODY + line + "</article></body>");
    assertThat(article.authors()).isEmpty();
  }

  @Test
  void theBylineOfATeaserCloseBelowAShortStoryIsNotThatOfTheStory() {
    Article article =
        ArticleParser.create()
            .parse(
                "<html lang='zh'><meta property='og:type' content='article'><body><article>"
                    + "<h1>市议会决定关闭旧港口大桥</h1>"
                    + "<p>市议会周四决定对所有车辆关闭旧港口大桥，此前工程师报告称，在五个桥墩中的两个水线以下发现了裂缝。</p>"
                    + "<p>道路局局长表示，大桥将关闭至少八个月，维修费用预计超过一千二百万元。在此期间，公交车将沿北码头行驶。</p>"
                    + "<p>东岸的店主担心顾客不再上门。其中一位自1994年起在那里出售渔具的店主说：“上次我们损失了三分之一的生意。”</p>"
                    + "<p>第二次检查计划在秋季进行，届时河水水位将低到足以让潜水员在桥基周围作业。</p>"
                    + "</article><div class='related'><h4>渡轮时刻表再次变更</h4>"
                    + "<b class='author'>刘大伟</b> <i class='date'>2022-11-08</i></div></body>");
    assertThat(article.text()).startsWith("市议会");
    assertThat(article.authors()).isEmpty();
    assertThat(article.published()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h1><a href='/'>The Daily Quay</a></h1>",
        "<a href='https://quay.example/'><h1>The Daily Quay, since 1902</h1></a>",
        "<h1><a href='/index.php'>Quay News</a></h1>",
        "<header><h1>The Daily Quay</h1></header>",
        "<div class='logo'><h1>The Daily Quay</h1></div>",
      })
  void theSitesOwnHeadingIsNotTheTitle(String masthead) {
    String title = "Lock gates stay shut as the council looks for the old book";
    Article article =
        ArticleParser.create()
            .parse(
                "<html><head><title>"
                    + title
                    + " | The Daily Quay</title></head><body>"
                    + masthead
                    + "<article><h2>"
                    + title
                    + "</h2>"
                    + BODY
                    + "</article></body>");
    assertThat(article.title()).contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>New York</p><p>Nov 8, 2022</p>",
        "<p>Lower Quay</p><p>Nov 8, 2022</p>",
        "<p>Jane Roe, Dan Poe, Anna Doe, Max Moe | 8 November 2022</p>",
        "<p>Jane Roe</p>",
      })
  void aLineThatMayNameAnythingNamesNoAuthor(String line) {
    Article article = article("", "<h1>Lock gates stay shut</h1>" + line);
    assertThat(article.authors()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Written by | Est. reading time", "Verfasst von | Geschätzte Lesezeit"})
  void aTwitterCardLabelsItsAuthor(String author, String time) {
    Article article =
        article(
            "<meta name='twitter:label1' content='%s'><meta name='twitter:data1' content='Jane Roe'>"
                    .formatted(author)
                + "<meta name='twitter:label2' content='%s'><meta name='twitter:data2' content='3'>"
                    .formatted(time),
            "<h1>Lock gates stay shut</h1>");
    assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"givenName\":\"Jane\",\"familyName\":\"Roe\"",
        "\"name\":\"Roe, Jane\"",
        "\"name\":[\"Jane Roe\"]",
      })
  void jsonLdNamesAPersonInPartsToo(String person) {
    Article article =
        article(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Lock gates stay shut\",\"author\":{\"@type\":\"Person\","
                + person
                + "}}</script>",
            "<h1>Lock gates stay shut</h1>");
    assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Roe");
  }

  @Test
  void aSiteThatNamesItselfToMachinesLosesToTheByline() {
    Article article =
        article(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
                + "\"Lock gates stay shut\",\"author\":{\"name\":\"Daily Quay\"},"
                + "\"publisher\":{\"name\":\"Daily Quay\"}}</script>",
            "<h1>Lock gates stay shut</h1><p>By Jane Roe</p>");
    assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Roe");
  }

  @Test
  void ofTwoHeadlinesTheOneThatASubHeadingEndsWithIsTheStorys() {
    String declared = "Nobody finds the old book, and the ferries wait";
    Article article =
        ArticleParser.create()
            .parse(
                "<html><head><title>Lock gates stay shut: the rules of the lock</title>"
                    + "<meta property='og:title' content='"
                    + declared
                    + "'></head><body><nav><h1>Lock gates stay shut: the rules of the lock</h1>"
                    + "</nav><article><h2><span>Trouble at the quay</span> "
                    + declared
                    + "</h2>"
                    + BODY
                    + "</article></body>");
    assertThat(article.title()).contains(declared);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jroe", "admin", "jane.roe", "Admin"})
  void aLoginNameLosesToTheByline(String login) {
    String jsonLd =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":"
            + "\"Lock gates stay shut\",\"author\":{\"@type\":\"Person\",\"name\":\""
            + login
            + "\"}}</script>";
    for (String byline :
        new String[] {
          "<p>By Jane Roe</p>", "<p class='byline'>Jane Roe</p>", "<p>Text: Jane Roe</p>"
        }) {
      Article article = article(jsonLd, "<h1>Lock gates stay shut</h1>" + byline);
      assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Roe");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Jane Roe, photography by John Doe</p>",
        "<p class='byline'>By <a href='/a/jr'>Jane Roe</a>Published 8 November 2022</p>",
        "<p class='byline'>By <a href='/a/jr'>Jane Roe</a>, edited by John Doe</p>",
        "<p class='byline'>Jane Roe, with contributions from John Doe</p>",
        "<p>Text, Fotos: Jane Roe</p>",
        "<div class='author'><a href='/author/jr'>More articles by Jane Roe</a></div>",
      })
  void whoHelpedAndWhatStandsRoundTheNameIsLeftOut(String byline) {
    Article article = article("", "<h1>Lock gates stay shut</h1>" + byline);
    assertThat(article.authors()).extracting(Author::name).containsExactly("Jane Roe");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href='/people/'>Harbour Faces</a></nav>",
        "<div class='menu'><ul><li><a href='/people/'>Harbour Faces</a></ul></div>",
        "<footer><a href='/author/'>Harbour Faces</a></footer>",
      })
  void aSectionOfTheMenuIsNoAuthor(String menu) {
    String far = "<ul>" + "<li><a href='/f'>Ferries of other harbours</a>".repeat(60) + "</ul>";
    String html = "<body>" + menu + far + "<h1>Lock gates stay shut</h1>" + BODY;
    assertThat(ArticleParser.create().parse(html).authors()).isEmpty();
  }

  @Test
  void theNameBeforeASubheadingInTheWindowsTitleIsNoTitle() {
    String title = "Lock gates stay shut as the council looks for the old book";
    String html =
        "<title>The Daily Quay - %s</title><body><div>The lock</div><h2>%s</h2>"
            .formatted(title, title);
    assertThat(ArticleParser.create().parse(html + BODY).title()).contains(title);
    String headed =
        "<title>Lock gates stay shut - Nobody knows when the ferries sail again</title>";
    assertThat(
            ArticleParser.create()
                .parse(
                    headed
                        + "<h1>Lock gates stay shut</h1><h2>Nobody knows when the ferries sail again</h2>"
                        + BODY)
                .title())
        .contains("Lock gates stay shut");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The parcel had been posted in Cork on 3 December 1974 to a Miss Roe. | false",
        "Die Satzung war am 3. Dezember 1974 veröffentlicht worden und galt bis heute. | false",
        "Posted on 3 December 1974 by Jane Roe. | true",
        "This text was first published in the Quay on 3 December 1974. | true",
      })
  void aWordForPublishedInASentenceIsNoNotice(String sentence, boolean notice) {
    String html = "<h1>A parcel arrives</h1><p>" + sentence + "</p>" + BODY;
    assertThat(ArticleParser.create().parse(html).published().isPresent()).isEqualTo(notice);
  }

  @Test
  void theDayOfTheMastheadIsNotThatOfTheArticle() {
    String html =
        "<body><div>The Daily Quay</div><ul><li><a href='/'>Home</a><li><a href='/n'>News</a></ul>"
            + "<div>Monday 30 November 2026</div><div>Report</div><h1>Lock gates stay shut as the council looks for the book</h1>"
            + "<p>Nobody knows when the ferries of the harbour will sail again.</p>"
            + "<p>Jane Roe</p><p>8 November 2022, 06:00</p><p>4 minutes</p>"
            + BODY;
    assertThat(ArticleParser.create().parse(html).published().map(Timestamp::date))
        .hasToString("Optional[2022-11-08]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<title>Quay</title>", "<title>Daily Quay</title>", ""})
  void whereNothingDeclaresATitleTheLineThatShowsItDoes(String head) {
    String html =
        head
            + "<body><div>News Sport What's On Business Notices</div><div>Harbour</div>"
            + "<div>Lock gates stay shut over the old book of rules</div>"
            + "<div>Nobody knows when the ferries of the harbour will sail again</div>"
            + "<div>Jane Roe</div><div>Tue 8 November 2022 10.20 GMT</div>"
            + BODY;
    assertThat(ArticleParser.create().parse(html).title())
        .contains("Lock gates stay shut over the old book of rules");
  }

  @Test
  void aTitleSetInAPreElementIsOneLine() {
    String html =
        "<body><pre>Lock gates stay shut over\tthe old book of rules  \t</pre>"
            + "<div>Jane Roe</div><div>Tue 8 November 2022 10.20 GMT</div>"
            + BODY;
    assertThat(ArticleParser.create().parse(html).title().orElse(""))
        .doesNotContain("\t", "\n")
        .isEqualTo("Lock gates stay shut over the old book of rules");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Daily news from the north coast: sports, weather, classifieds, entertainment | ''",
        "Ferries wait at the quay while the council of the harbour looks for its book of rules"
            + " | Ferries wait at the quay while the council of the harbour looks for its book of"
            + " rules",
      })
  void whatASiteSaysOfItselfIsNoSummary(String description, String summary) {
    String head = "<meta property='og:description' content='" + description + "'>";
    Article article = article(head, "<h1>Lock gates stay shut</h1>");
    assertThat(article.summary().orElse("")).isEqualTo(summary);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<link rel='canonical' href='https://quay.example/2022/11/08/lock-gates'> | ''",
        "'' | <p>Published 8 November 2022</p>",
        "'' | <time datetime='2022-11-08'>today</time>",
        "'' | <time datetime='2022-11-08'></time>",
        "'' | <p>Posted on</p><p>Nov 8, 2022</p><p>Updated at</p><p>Dec 10, 2025</p>",
        "'' | <p>8 November 2022 | 14:07</p><figure><figcaption>Radio Quay | 07.11.2022"
            + "</figcaption></figure>",
        "'' | <dl><dd><time datetime='2022-11-08T08:22:00+02:00' itemprop='datePublished'>Launched"
            + " 8 November 2022</time></dd><dd><time datetime='2022-11-09T10:05:13+02:00'"
            + " itemprop='dateModified'>Bettered 9 November 2022</time></dd></dl>",
        "'' | <p>8 November 20229 November 2022 | Jane Roe</p>",
        "<meta name='date' content='08/11/2022 12:43'> | <h2>Harbour, 8.11.2022 by Jane Roe</h2>",
        "'' | <p>8.11.2212:55 by Jane Roe</p>",
        "<meta property='article:published_time' content='2022-11-08T10:00:00Z'> "
            + "| <p>11/08/2022</p>",
        "<meta property='article:published_time' content='2022-11-09T03:28:35Z'> "
            + "| <time datetime='2022-11-08T22:28:35-05:00'>Tuesday</time>",
        "<link rel='canonical' href='https://quay.example/2022/11/lock-gates'> "
            + "| <p>8 November 2022</p><p>3 October 2021</p>",
        "<meta property='article:published_time' content='2022-11-08T10:00:00Z'> "
            + "| <p>Updated 9 November 2022</p>",
        "<meta property='article:published_time' content='1970-01-01T00:00:00Z'> "
            + "| <time datetime='2022-11-08T22:08:00Z'>Tuesday</time>",
        "'' | <span class='date tie-icon'>8 November 2022</span><i>Updated: 9 November 2022</i>",
        "'' | <p><span>Jane Roe</span><span>8 November 2022</span><span>3 min</span></p>",
      })
  void theDayOfPublicationIsFound(String head, String line) {
    Article article = article(head, "<h1>Lock gates stay shut</h1>" + line);
    assertThat(article.published().map(Timestamp::date)).hasToString("Optional[2022-11-08]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Published 8 November 2022 08:00, updated 9 November 2022 10:30</p>",
        "<p>Publié le 08/11/2022 à 8h00, mis à jour le 09/11/2022 à 10h30</p>",
        "<time datetime='2022-11-08T08:00'>Tue</time>"
            + "<time class='dt-updated' datetime='2022-11-09T10:30'>Wed</time>",
        "<time class='updated' datetime='2022-11-09T10:30'>Wed</time>"
            + "<time class='published' datetime='2022-11-08T08:00'>Tue</time>",
        "<time datetime='2022-11-08T08:00'>Tue</time>"
            + "<time itemprop='dateModified' datetime='2022-11-09T10:30'>Wed</time>",
      })
  void theTimeOfAChangeIsToldFromThatOfPublication(String times) {
    Article article = article("", "<h1>Lock gates stay shut</h1>" + times);
    assertThat(article.published().map(Timestamp::toString)).contains("2022-11-08T08:00");
    assertThat(article.modified().map(Timestamp::toString)).contains("2022-11-09T10:30");
  }

  @Test
  void aTimeMarkedAsOfBothIsThatOfPublication() {
    Article article =
        article(
            "",
            "<h1>Lock gates stay shut</h1>"
                + "<time class='entry-date published updated' datetime='2022-11-08'>Tue</time>");
    assertThat(article.published().map(Timestamp::toString)).contains("2022-11-08");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lock gates stay shut over a book of rules - Daily Quay | Lock gates stay shut over a book"
            + " of rules | Lock gates stay shut over a book of rules",
        "Why the lock gates of Oslo stay shut over a book | Lock gates stay shut over an old book"
            + " | Lock gates stay shut over an old book",
        "Trouble at sea: Lock gates stay shut over a book | Trouble at sea Lock gates stay shut"
            + " over a book | Trouble at sea: Lock gates stay shut over a book",
        "水門が閉まったまま、古い規則の本を探す：港新聞 | 水門が閉まったまま、古い規則の本を探す" + " | 水門が閉まったまま、古い規則の本を探す",
      })
  void scrapedTextTellsItsTitleByThatOfTheWindow(String window, String line, String title) {
    String menu = "Subscribe to the print edition\n\nDelivery queries and complaints\n\n";
    Article article =
        ArticleParser.create()
            .parseText(
                String.join(
                    "\n\n",
                    window,
                    menu,
                    line,
                    "Nobody knows when the ferries will sail again.",
                    "The lock at dusk, Photo: Max Moe/Daily Quay",
                    menu,
                    BODY.replace("<p>", "").replace("</p>", "\n\n")));
    assertThat(article.title()).contains(title);
  }

  @Test
  void inScrapedTextTheDateOfACaptionIsNotThatOfTheStory() {
    String body = BODY.replace("<p>", "").replace("</p>", "\n\n");
    Article article =
        ArticleParser.create()
            .parseText(
                "Lock gates stay shut\n\n8 November 2022\n\n"
                    + "Two ferries lie at the quay below the lock in Oslo, October 10, 2022.\n\n"
                    + body);
    assertThat(article.published().map(Timestamp::toString)).contains("2022-11-08");
  }

  @Test
  void aParagraphMayOpenWithItsDay() {
    String opening =
        "<p>8 November 2022 - The harbour master said that the gates of the lock had been closed"
            + " since the early morning, and that nobody in the town knew when they would open"
            + " again, or who had the key.</p>";
    assertThat(article("", "<h1>Lock gates stay shut</h1>" + opening).published())
        .map(Timestamp::date)
        .hasToString("Optional[2022-11-08]");
  }

  @Test
  void wherePageAndArticleStandInASidebarTheDateBelowTheBodyCounts() {
    Article article =
        ArticleParser.create()
            .parse(
                "<body><div class='with-sidebar sidebar'><h1>Lock gates stay shut</h1>"
                    + BODY
                    + "<p>Posted: 8 November 2022</p></div></body>");
    assertThat(article.published().map(Timestamp::date)).hasToString("Optional[2022-11-08]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Di 08.11.22 | 14:07 Uhr | Von Anna Berg\n\n", ""})
  void theDayOfARecordingCountsWhereThereIsNoOther(String line) {
    String recording = line.isEmpty() ? "08.11.2022" : "07.11.2022";
    String text =
        "Die Schleuse bleibt zu\n\n%sAudio: Radio Kai | %s | Anna Berg\n\n%s\n\nSendung: Radio Kai, %s, 15:10 Uhr";
    String body =
        "Die Tore der Schleuse bleiben nach Angaben des Hafenmeisters bis auf weiteres geschlossen, "
            + "weil niemand in der Stadt den Schlüssel hat. ";
    Article article =
        ArticleParser.create()
            .parseText(text.formatted(line, recording, body.repeat(3), recording));
    assertThat(article.published().map(Timestamp::date)).hasToString("Optional[2022-11-08]");
  }

  @Test
  void aTimeBelowTheBodyTellsTheHourOfTheDayAboveIt() {
    Article article =
        ArticleParser.create()
            .parse(
                "<body><article><h2>Tuesday, 8 November 2022</h2><h1>Lock gates stay shut</h1>"
                    + BODY
                    + "<p>Posted by Jane Roe at <abbr class='published'"
                    + " title='2022-11-08T22:08:00+01:00'>22:08</abbr></p></article></body>");
    assertThat(article.published()).map(Timestamp::toString).contains("2022-11-08T22:08+01:00");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>8 November 2022</p>",
        "<p>November 8, 2022</p>",
        "<p>Published 8 November 2022</p><p>By Jane Roe</p>",
      })
  void linesThatSayWhoWroteItAndWhenAreNoPartOfTheBody(String lines) {
    Article article = article("", "<h1>Lock gates stay shut</h1>" + lines);
    assertThat(article.text()).startsWith("The harbour master");
  }

  @Test
  void aSectionsHeadingIsNotTheTitle() {
    String title = "Lock gates stay shut as the council looks for the old book";
    Article article =
        ArticleParser.create()
            .parse(
                "<html><head><title>"
                    + title
                    + " - News - The Daily Quay</title></head><body>"
                    + "<a href='/'>The Daily Quay</a><h1>News</h1><article><h2>"
                    + title
                    + "</h2>"
                    + BODY
                    + "</article></body>");
    assertThat(article.title()).contains(title);
  }

  @Test
  void aPageWithoutADateHasNone() {
    assertThat(article("", "<h1>Lock gates stay shut</h1>").published()).isEmpty();
  }

  @Test
  void theParagraphThatThePageDeclaresIsTheSummary() {
    String dek = "Nobody knows when the lock opens: the rules are in a book that nobody can find";
    Article article =
        article(
            "<meta name='description' content='Harbour news of today and tomorrow'>"
                + "<meta property='og:description' content='"
                + dek
                + "'>",
            "<h1>Lock gates stay shut</h1><div>" + dek + "</div><p>By Jane Roe</p>");
    assertThat(article.summary()).contains(dek);
  }

  @Test
  void theOrderOfAMachinesNumbersIsNotThatOfThePagesLanguage() {
    Article article =
        ArticleParser.create()
            .parse(
                "<html lang='en-GB'><head><meta name='date' content='11/08/2022 22:08:00'></head>"
                    + "<body><article><h1>Lock gates stay shut</h1>"
                    + BODY
                    + "<p>Published: 8 November 2022</p></article></body>");
    assertThat(article.published())
        .get()
        .extracting(stamp -> stamp.date().toString())
        .isEqualTo("2022-11-08");
  }

  @Test
  void aNoticeBehindTheBodySaysWhenItWasPosted() {
    String notice =
        "<div class='post-footer'>This entry was posted by Jane Roe on Tuesday, November 8th, 2022 at 22:08 and is"
            + " filed under Harbours, Ferries and Law. You can follow any responses to this entry"
            + " through the feed. Both comments and pings are currently closed.</div>";
    Article article =
        ArticleParser.create()
            .parse(
                "<html><body><article><h1>Lock gates stay shut</h1>"
                    + BODY
                    + "</article>"
                    + notice
                    + "</body>");
    assertThat(article.published()).map(Timestamp::toString).contains("2022-11-08T22:08");
  }

  @Test
  void dateAndSummaryMayStandBetweenTwoPrintingsOfTheHeadline() {
    String heading = "<h1>Lock gates stay shut</h1>";
    String caption = "<figure><figcaption>" + "A lock, its gates and a ferry. ".repeat(20);
    Article article =
        article(
            "",
            heading
                + "<p>8 November 2022, 22:08</p>"
                + caption
                + "</figcaption></figure>"
                + heading);
    assertThat(article.published()).map(Timestamp::toString).contains("2022-11-08T22:08");
  }
}
