package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Image;
import org.wirecopy.PageHints;

class PicturesTest {

  private static final String BODY =
      "<p>The harbour master said on Tuesday that the gates of the lock had been closed since the"
          + " early morning, and that nobody knew when they would open again.</p>"
          + "<p>Two ferries lay at the quay with their lamps lit. Their crews had been told to wait"
          + " for the tide, and for a decision of the council, which met in the afternoon.</p>";

  private static Article article(String head, String figure) {
    return ArticleParser.create()
        .parse(
            "<html><head>"
                + head
                + "</head><body><article><h1>Lock gates stay shut</h1>"
                + figure
                + BODY
                + "</article></body>",
            PageHints.of("https://quay.example/lock-gates"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The lock at dawn. Photo: Jane Roe | The lock at dawn. | Jane Roe",
        "The lock at dawn. Photo by Jane Roe/The Quay. | The lock at dawn. | Jane Roe/The Quay",
        "The lock at dawn (Foto: Jane Roe/Quay) | The lock at dawn | Jane Roe/Quay",
        "The lock at dawn © Jane Roe | The lock at dawn | Jane Roe",
        "The lock at dawn. REUTERS/Jane Roe | The lock at dawn. | REUTERS/Jane Roe",
        "清晨的船闸。新华社记者张三摄 | 清晨的船闸。 | 新华社记者张三摄",
        "朝の水門＝１２日正午、霧ケ浜町、柏木伸撮影 | 朝の水門 | 柏木伸撮影",
        "The lock: at dawn | The lock: at dawn |",
        "The old lock at dawn. Jane Roe for The Quay | The old lock at dawn. | Jane Roe for The Quay",
        "The old lock at Quayham. J. Roe | The old lock at Quayham. | J. Roe",
        "The mayor in the office of Prof. Jane Roe | The mayor in the office of Prof. Jane Roe |",
        "The old lock at dawn. May 2020 | The old lock at dawn. May 2020 |",
        "บรรยากาศตลาดเรือยามค่ำ ภาพ: สายชล น้ำใส | บรรยากาศตลาดเรือยามค่ำ | สายชล น้ำใส",
        "새벽의 수문. [수문초 제공] | 새벽의 수문. | 수문초 제공",
        "Photo: Jane Roe | | Jane Roe",
        "The lock at dawn. (Image: © Jane Roe) | The lock at dawn. | Jane Roe",
        "The lock at dawn. Image credits: Jane Roe | The lock at dawn. | Jane Roe",
        "The 'Quay' (photo): the lock keeper waits for the tide | The 'Quay' (photo): the lock keeper waits for the tide |",
        "The lock at dawn. <small>Jane Roe/The Quay</small> | The lock at dawn. | Jane Roe/The Quay",
      })
  void aCreditIsGivenApartFromTheCaption(String printed, String caption, String credit) {
    Article article =
        article(
            "",
            "<figure><img src='/i/lock.jpg' alt='Gates'><figcaption>"
                + printed
                + "</figcaption></figure>");
    assertThat(article.images())
        .containsExactly(new Image("https://quay.example/i/lock.jpg", caption, "Gates", credit));
  }

  @Test
  void aCreditMayStandBesideTheCaption() {
    Article article =
        article(
            "",
            "<figure><img src='/i/lock.jpg'><span class=credit>Photo: Jane Roe</span>"
                + "<figcaption>The lock at dawn</figcaption></figure>");
    assertThat(article.images())
        .containsExactly(
            new Image("https://quay.example/i/lock.jpg", "The lock at dawn", null, "Jane Roe"));
  }

  @Test
  void aTitleUnderThePictureIsNoCaption() {
    Article article =
        article(
            "",
            "<div class=photo><img src='/i/lock.jpg'><div><div>Lock gates stay shut</div><span>FILE"
                + " PHOTO: The lock. &copy; Jane Roe</span></div></div>");
    assertThat(article.images())
        .containsExactly(
            new Image(
                "https://quay.example/i/lock.jpg", "FILE PHOTO: The lock.", null, "Jane Roe"));
  }

  @Test
  void aTitleThatIsTheWholeCaptionStays() {
    Article article =
        article(
            "",
            "<figure><img src='/i/lock.jpg'><figcaption><p>Lock gates stay shut</p></figcaption>"
                + "</figure>");
    assertThat(article.images().get(0).caption()).isEqualTo("Lock gates stay shut");
  }

  @Test
  void aPictureByAnAuthorIsNoPortrait() {
    Article article =
        article(
            "<meta name=author content='Jane Roe'>",
            "<img src='/i/gate.jpg' width=900><p>By Jane Roe</p>"
                + BODY
                + "<div><img src='/i/lock.jpg'><p>The lock, drawn by Jane Roe</p></div>");
    assertThat(article.images()).hasSize(2);
  }

  @Test
  void thePicturesOfTheNextArticleAreNotThisOnes() {
    String next =
        "<article><h2>Ferries wait</h2><figure><img src='/i/ferry.jpg'><figcaption>A ferry at"
            + " noon</figcaption></figure></article>";
    Article article =
        ArticleParser.create()
            .parse(
                "<article><h1>Lock gates stay shut</h1>" + BODY + "</article>" + next,
                PageHints.of("https://quay.example/lock-gates"));
    assertThat(article.text()).startsWith("The harbour").doesNotContain("Ferries wait");
    assertThat(article.images()).isEmpty();
  }

  @Test
  void aPortraitBesideTheNamesOfTheAuthorsIsNone() {
    Article article =
        article(
            "",
            "<div><img class='w-10 rounded' src='/u/7.jpg'><div><p>By <a href='/author/roe'>Jane"
                + " Roe</a></p><p>12 May 2022, 14:30 · 4 minutes</p></div></div>");
    assertThat(article.authors()).extracting(org.wirecopy.Author::name).containsExactly("Jane Roe");
    assertThat(article.images()).isEmpty();
  }

  /** Marks of direction and controls are in no field of one line, nor is markup. */
  @Test
  void addressAndTextAreCleanLines() {
    Article article =
        article(
            "",
            "<figure><img src='/i/lo\u202eck\u0085.jpg' alt='Gates\n&lt;b&gt;sh\u2066ut'></figure>");
    assertThat(article.images())
        .containsExactly(new Image("https://quay.example/i/lock.jpg", null, "Gates shut", null));
  }

  @Test
  void theDeclaredImageLeadsAndTakesTheCaptionOfTheSameFile() {
    Article article =
        article(
            "<meta property='og:image' content='https://cdn.example/1200/lock.jpg?w=1200'>",
            "<figure><img src='/i/quay.jpg'></figure><figure><img src='/640/lock.jpg'>"
                + "<figcaption>The lock at dawn</figcaption></figure>");
    assertThat(article.images())
        .containsExactly(
            new Image("https://cdn.example/1200/lock.jpg?w=1200", "The lock at dawn", null, null),
            new Image("https://quay.example/i/quay.jpg", null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><span>The lock at dawn.</span><span>(Jane Roe/The Quay)</span></p>",
        "<p>The lock at dawn.</p><p>JANE ROE FOR THE QUAY</p>",
        "The lock at dawn. Getty Images/Jane Roe",
        "▲ The lock at dawn. REUTERS/Jane Roe",
        "The lock at dawn. Graphic: Jane Roe",
      })
  void aCreditMayStandInAnElementOfItsOwn(String printed) {
    Article article =
        article("", "<figure><img src='/i/lock.jpg'><figcaption>" + printed + "</figcaption>");
    assertThat(article.images().get(0).caption()).isEqualTo("The lock at dawn.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div class='photo'><img src='/i/lock.jpg'><span class='caption'>The lock at dawn</span></div>",
        "<div><img src='/i/lock.jpg'></div><div class='caption'>The lock at dawn</div>",
        "<p><img src='/i/lock.jpg'></p><p><em>The lock at dawn. Photo: Jane Roe</em></p>",
        "<table><tr><td><img src='/i/lock.jpg'></td></tr><tr><td>The lock at dawn (Photo: J. Roe)</td></tr></table>",
        "<a href='/photos/1'><img src='/i/lock.jpg'></a><p class='caption'>The lock at dawn</p>",
      })
  void aPictureNeedsNoFigureNorDoesItsCaption(String picture) {
    Article article = article("", picture);
    assertThat(article.images()).hasSize(1);
    assertThat(article.images().get(0).caption()).startsWith("The lock at dawn");
    assertThat(article.text()).startsWith("The harbour master");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src='/i/s.jpg' srcset='/i/s.jpg 300w, /i/large,q_70.jpg 1600w, /i/m.jpg 900w'>",
        "<img src='data:image/gif;base64,R0' data-lazy-srcset='/i/s.jpg 1x,/i/large,q_70.jpg 2x'>",
        "<picture><source srcset='/i/large,q_70.jpg 1400w, /i/m.jpg 700w'><img src='/i/s.jpg'></picture>",
        "<picture><source type='image/webp' srcset='/i/l.webp 2000w'><img src='/i/large,q_70.jpg'></picture>",
        "<picture><source media='(max-width: 480px)' srcset='/i/s.jpg'><img data-src='/i/large,q_70.jpg'></picture>",
        "<div class='lazy'></div><noscript><img src='/i/large,q_70.jpg'></noscript>",
        "<amp-img src='/i/large,q_70.jpg' width='900' height='600'></amp-img>",
        "<a href='/i/large,q_70.jpg'><img src='/i/thumb_s.jpg'></a>",
      })
  void theLargestVersionIsGiven(String picture) {
    assertThat(article("", "<div>" + picture + "</div>").images())
        .containsExactly(new Image("https://quay.example/i/large,q_70.jpg", null, null, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p><img src='/i/icon.png' alt='x'></p>",
        "<div><img src='/i/roe.jpg' width='80' height='80'></div>",
        "<div><img src='/i/roe.jpg' alt='Jane Roe'></div><p>By Jane Roe</p>",
        "<div class='byline'><img src='/i/roe-400.jpg'>Jane Roe</div>",
        "<div><a href='/other-story'><img src='/i/other.jpg'>Other story</a></div>",
        "<div class='related'><img src='/i/other.jpg'></div>",
        "<aside><img src='/i/other.jpg'></aside>",
        "<div><img src='/themes/quay/stripe.jpg'></div>",
        "<div><img src='/i/spacer.gif'></div>",
        "<div><img src='/i/head.jpg' width='900' height='90'></div>",
      })
  void whatShowsNothingOfTheStoryIsNoImage(String picture) {
    assertThat(article("", picture).images()).isEmpty();
  }

  @Test
  void aLogoIsNotTheStorysImageThoughDeclared() {
    String logo = "<meta property='og:image' content='https://cdn.example/img/quay-logo-fb.png'>";
    String story =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Lock gates"
            + " stay shut\",\"image\":\"https://cdn.example/lock.jpg\"}</script>";
    assertThat(article(logo + story, "").images())
        .containsExactly(new Image("https://cdn.example/lock.jpg", null, null, null));
    assertThat(article(logo, "").images()).isEmpty();
  }

  @Test
  void theDeclaredImageMayHaveATextOfItsOwn() {
    String image = "<meta property='og:image' content='https://cdn.example/lock.jpg'>";
    String text = "<meta property='og:image:alt' content='%s'>";
    assertThat(article(image + text.formatted("Gates at dawn"), "").images())
        .containsExactly(new Image("https://cdn.example/lock.jpg", null, "Gates at dawn", null));
    assertThat(article(image + text.formatted("Lock gates stay shut"), "").images())
        .containsExactly(new Image("https://cdn.example/lock.jpg", null, null, null));
  }

  @Test
  void thumbnailsAndSlidesOfAGalleryAreTheSameImages() {
    String slide =
        "<figure><img src='/i/0%1$d.jpg?width=900'><figcaption>Slide %1$d</figcaption></figure>";
    Article article =
        article(
            "",
            "<ul><li><img src='/i/01.jpg?width=120'></li><li><img src='/i/02.jpg?width=120'></li></ul>"
                + slide.formatted(1)
                + slide.formatted(2));
    assertThat(article.images())
        .containsExactly(
            new Image("https://quay.example/i/01.jpg?width=900", "Slide 1", null, null),
            new Image("https://quay.example/i/02.jpg?width=900", "Slide 2", null, null));
  }
}
