package org.wirecopy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wirecopy.golden.GoldenPages;
import org.wirecopy.golden.GoldenPages.GoldenPage;

/** Changes of a page that change nothing for its reader change nothing of the article. */
class MetamorphicTest {

  private static final ArticleParser PARSER = ArticleParser.create();

  /** The bundled pages that are markup in UTF-8, and articles. */
  static List<GoldenPage> pages() {
    return GoldenPages.all().stream()
        .filter(page -> !page.scraped() && !page.name().matches("russian-1251|utf16-declared"))
        .filter(page -> page.parse(PARSER).quality().isArticle())
        .toList();
  }

  private static Document document(GoldenPage page) {
    Document document = Jsoup.parse(html(page));
    document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.xhtml);
    return document;
  }

  private static String html(GoldenPage page) {
    return new String(page.bytes(), StandardCharsets.UTF_8);
  }

  private static Article parse(String html, GoldenPage page) {
    return PARSER.parse(html, page.hints());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theOrderOfAttributesDoesNotMatter(GoldenPage page) {
    Document document = document(page);
    Article expected = parse(document.outerHtml(), page);
    for (Element element : document.getAllElements()) {
      List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
      Collections.reverse(attributes);
      Attributes own = element.attributes();
      attributes.forEach(each -> own.remove(each.getKey()));
      attributes.forEach(own::put);
    }
    assertThat(parse(document.outerHtml(), page)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void oneMoreDivisionAroundThePageDoesNotMatter(GoldenPage page) {
    Document document = document(page);
    Article expected = parse(document.outerHtml(), page);
    Element wrapper = new Element("div");
    document.body().childNodesCopy().forEach(wrapper::appendChild);
    document.body().empty().appendChild(wrapper);
    assertThat(parse(document.outerHtml(), page).text()).isEqualTo(expected.text());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anAdvertisementBesideTheArticleDoesNotChangeIt(GoldenPage page) {
    Document document = document(page);
    Article expected = parse(document.outerHtml(), page);
    document
        .body()
        .append(
            "<div class=\"ad-slot\"><a href=\"https://ads.example/1\">Mattresses at half the price</a></div>")
        .prepend(
            "<div class=\"ad-slot\"><a href=\"https://ads.example/2\">Cheap flights</a></div>");
    assertThat(parse(document.outerHtml(), page).text()).isEqualTo(expected.text());
  }

  @ParameterizedTest
  @MethodSource("pages")
  void decomposedLettersGiveTheSameText(GoldenPage page) {
    Article expected = PARSER.parse(html(page), page.hints());
    Article decomposed =
        PARSER.parse(Normalizer.normalize(html(page), Normalizer.Form.NFD), page.hints());
    assertThat(composed(decomposed.text())).isEqualTo(composed(expected.text()));
    assertThat(decomposed.published()).isEqualTo(expected.published());
  }

  private static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theTextOfAPageGivesMostOfWhatItsMarkupGives(GoldenPage page) {
    Article markup = PARSER.parse(html(page), page.hints());
    Document document = document(page);
    document.select("script, style, noscript, template").remove();
    String scraped =
        String.join("\n\n", document.select("title").eachText()) + "\n\n" + lines(document);
    Article text = PARSER.parseText(scraped, page.hints());
    Set<String> lost = paragraphs(markup);
    Set<String> kept = paragraphs(text);
    int all = lost.size();
    lost.removeAll(kept);
    assertThat(lost.size()).as("lost %s", lost).isLessThanOrEqualTo(all / 2);
  }

  /** Each block element on lines of its own, whatever it holds. */
  private static String lines(Document document) {
    for (Element element : document.body().getAllElements()) {
      if (element.isBlock() || element.nameIs("br")) {
        element.prependText("\n\n").appendText("\n\n");
      }
    }
    return document
        .body()
        .wholeText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static Set<String> paragraphs(Article article) {
    Set<String> texts = new HashSet<>();
    for (Block block : article.blocks()) {
      if (block.text().length() > 80) {
        texts.add(block.text().replaceAll("\\s+", " "));
      }
    }
    return texts;
  }
}
