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
        "The lock at dawn. Photo: Jane Roe | The lock at dawn.",
        "The lock at dawn (Foto: Jane Roe/Quay) | The lock at dawn",
        "The lock at dawn © Jane Roe | The lock at dawn",
        "The lock: at dawn | The lock: at dawn",
        "Photo: Jane Roe | ",
      })
  void aCaptionIsGivenWithoutItsCredit(String printed, String caption) {
    Article article =
        article(
            "",
            "<figure><img src='/i/lock.jpg' alt='Gates'><figcaption>"
                + printed
                + "</figcaption></figure>");
    assertThat(article.images())
        .containsExactly(new Image("https://quay.example/i/lock.jpg", caption, "Gates"));
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
            new Image("https://cdn.example/1200/lock.jpg?w=1200", "The lock at dawn", null),
            new Image("https://quay.example/i/quay.jpg", null, null));
  }

  @Test
  void aPictureOutsideAFigureIsNone() {
    assertThat(article("", "<p><img src='/i/icon.png' alt='x'></p>").images()).isEmpty();
  }
}
