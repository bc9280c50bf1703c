package org.wirecopy.internal.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wirecopy.internal.page.HtmlWalk;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.Tsv;

class FurnitureTest {

  static List<String[]> lines() {
    return Tsv.rows(FurnitureTest.class, "furniture-lines.tsv");
  }

  private static boolean holds(String html) {
    Page page = HtmlWalk.walk(Jsoup.parse("<p>" + html + "</p>"), 100);
    return Furniture.get().holds(page, 0, Shapes.of(page).units[0]);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void linesOfThePageAreToldFromCopy(String kind, String language, String text) {
    assertThat(holds(Entities.escape(text))).isEqualTo(kind.equals("page"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=/a>Watch the rescue of the horse</a>",
        "Read more: <a href=/a>The rescue of the horse</a>",
        "[Read also] The rescue of the horse",
        "<span>Read also</span><span>The rescue of the horse</span>",
        "The post <a href=/a>The rescue of the horse</a> appeared in <a href=/>Harbour Post</a>.",
        "L'articolo <a href=/a>Il cavallo è salvo</a> proviene da <a href=/>Il Molo</a>.",
        "[1] https://quay.example/a/rescue<br>[2] https://quay.example/b",
        "FOR IMMEDIATE RELEASE",
        "この記事は港新報で最初に公開されました。",
        "5 min read",
        "Reading time: 5 minutes",
        "#harbour #ferry",
        "© Harbour Post",
        "Fot. Jan Nowak",
        "The ferry is back. Follow us on Telegram",
      })
  void marksLinksAndNumbersTell(String line) {
    assertThat(holds(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Watch the rescue of the horse",
        "The post stood by the gate for a hundred years",
        "L'articolo 5 della legge vieta <a href=/a>la pesca</a> nel porto",
        "https://quay.example/a/rescue",
        "1. The rescue 2. The horse",
        "Follow-up talks begin on Monday",
        "Video-on-demand has grown for years",
        "5 minutes later the bridge fell",
        "#MeToo",
        "“Follow us on Telegram,” the minister told the crowd",
        "They told people to follow them on Telegram",
        "The museum had asked the bank to make a donation to the fund",
        "Moscow would consider making a statement on the grain deal, a diplomat said",
        "Forscher wollen jetzt testen, ob der Impfstoff auch bei Kindern wirkt",
        "La aplicación está disponible para Android y iOS",
        "Het huis werd voor slechts 1 euro verkocht",
        "De første 30 dage af strejken gik uden uro",
        "彼のチャンネル登録者数は百万人を超えた",
        "악성 앱을 설치하고 돈을 빼낸 일당이 붙잡혔다",
      })
  void copyThatBeginsLikeThemIsKept(String line) {
    assertThat(holds(line)).isFalse();
  }

  @Test
  void aParagraphThatSaysTheSameIsCopy() {
    String prompt = "Sign up for our newsletter. ";
    assertThat(holds(prompt)).isTrue();
    assertThat(holds(prompt + "The ferry between the two towns stops at noon. ".repeat(5)))
        .isFalse();
  }
}
