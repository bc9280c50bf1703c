package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.ArticleParser;

/** Press releases end where their news does. */
class ReleaseEndTest {

  private static final String NEWS =
      "<h1>Quay Marine builds ten ferries</h1>"
          + "<p>Quay Marine said on Tuesday that it would build ten ferries for the islands, the first"
          + " of which is to sail next spring, and that it would hire sixty welders for them.</p>"
          + "<p>The ferries run on batteries that are loaded at the quay while passengers go on board."
          + " A crossing takes forty minutes, as long as it does with the boats of today.</p>"
          + "<p>The islands had asked for new boats for years. Theirs were built in 1978, and two of"
          + " them have not sailed since the winter, for there are no parts for their engines.</p>";

  private static final String LAST = "two of them have not sailed since the winter";

  private static String text(String tail) {
    return ArticleParser.create().parse("<article>" + NEWS + tail + "</article>").text();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>###</p><p>Quay Marine builds and repairs ships and is owned by its workers.</p>",
        "<p># # #</p><p>Quay Marine builds and repairs ships and is owned by its workers.</p>",
        "<p>-30-</p><p>Quay Marine builds and repairs ships and is owned by its workers.</p>",
        "<p>– Ende –</p><p>Quay Marine baut Schiffe und gehört denen, die dort arbeiten.</p>",
        "<p><b>Notes to editors</b></p><p>Quay Marine builds and repairs ships.</p>",
        "<p><b>About Quay Marine</b></p><p>Quay Marine builds and repairs ships and is owned by its"
            + " workers.</p><p>Media contact: Jane Roe, press@quay.example</p>",
        "<h3>Über die Quay Marine</h3><p>Die Quay Marine baut Schiffe und gehört denen, die dort"
            + " arbeiten.</p><h3>Pressekontakt</h3><p>Jane Roe, Telefon 0461 555-0123</p>",
        "<p>Media Contact<br>Jane Roe<br>+44 1632 555 0123</p>",
        "<p>About Quay Marine</p><p>Quay Marine builds and repairs ships.</p><p>###</p>",
      })
  void whatTheHouseAlwaysSaysIsNoCopy(String tail) {
    assertThat(text(tail)).contains(LAST).endsWith("engines.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h3>About the ferries</h3><p>They are forty metres long and take eighty cars.</p>",
        "<h3>About Quay Marine</h3><p>It was founded by two brothers who had lost their boat.</p>",
        "<p>“Contact with the yard broke off in May,” Jane Roe, who leads the islands, said.</p>",
        "<p>The end of the old boats has come, and nobody will miss the noise.</p>",
        "<h3>Contact sport</h3><p>The welders play ice hockey, and they are good at it.</p>",
      })
  void whatGoesOnIsCopy(String tail) {
    assertThat(text(tail)).doesNotEndWith("engines.");
  }

  @Test
  void aMarkBeforeMostOfTheCopyPartsIt() {
    String html = "<article>" + NEWS.replace("<p>The islands", "<p>###</p><p>The islands");
    assertThat(ArticleParser.create().parse(html + NEWS.replace("ten", "six")).text())
        .contains(LAST);
  }
}
