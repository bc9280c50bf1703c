package org.wirecopy.pathological;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wirecopy.Article;
import org.wirecopy.ArticleLaws;
import org.wirecopy.ArticleParser;
import org.wirecopy.golden.GoldenPages;

/**
 * The bundled pages with a few things in the wrong place: what the web is made of, and what blind
 * search for bad input hardly ever comes upon. Mutated real pages are how a kicker with a link in
 * it was found to end a parse.
 */
class MutatedPagesTest {

  private static final ArticleParser PARSER = ArticleParser.create();

  private static final List<String> PAGES = pages();

  /** Something put behind the first tag that holds a word, from a place on. */
  private record Edit(int place, String word, String markup) {}

  private static List<String> pages() {
    return GoldenPages.all().stream()
        .filter(page -> !page.scraped())
        .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
        .toList();
  }

  private static Arbitrary<String> startTag() {
    Arbitrary<String> element =
        Arbitraries.of(
            "div",
            "span",
            "p",
            "a href=/x",
            "h1",
            "h2",
            "li",
            "ul",
            "b",
            "td",
            "tr",
            "table",
            "pre",
            "time datetime=2024-05-16",
            "figure",
            "figcaption",
            "img src=x.jpg alt=Y",
            "blockquote",
            "article",
            "section",
            "header",
            "footer",
            "aside",
            "address",
            "br",
            "svg",
            "title",
            "button",
            "noscript",
            "script type=application/ld+json",
            "meta name=author content=A");
    Arbitrary<String> hint =
        Arbitraries.of(
            "kicker",
            "byline",
            "author",
            "date",
            "summary",
            "caption",
            "comments",
            "related",
            "icon",
            "sr-only",
            "share",
            "tags",
            "breadcrumb",
            "dropcap",
            "tooltip",
            "credit",
            "live");
    Arbitrary<String> attribute =
        Arbitraries.of(
            "",
            " itemprop=headline",
            " itemprop=author",
            " itemprop=datePublished",
            " hidden",
            " itemprop=articleBody",
            " style=display:block",
            " style=display:none",
            " rel=author");
    return Combinators.combine(element, hint, attribute)
        .as((name, word, more) -> "<" + name + " class='" + word + "'" + more + ">");
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> markup =
        Arbitraries.oneOf(
            startTag().list().ofMinSize(1).ofMaxSize(3).map(tags -> String.join("", tags)),
            Arbitraries.of("</p>", "</div>", "</a>", "</h1>", "</span>", "</article>", "</svg>"),
            Arbitraries.of(
                "<", "<!--", "-->", "\"", "'", "<script>", "</script>", "<style>", "\0"));
    return Combinators.combine(
            Arbitraries.integers().between(0, 999),
            Arbitraries.of("<", "<h1", "<time", "<p", "byline", "summary"),
            markup)
        .as(Edit::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 600)
  void lawsHold(@ForAll("page") String page, @ForAll("edits") List<Edit> edits) {
    StringBuilder mutated = new StringBuilder(page);
    for (Edit edit : edits) {
      int from = (int) (mutated.length() * (edit.place() / 1_000.0));
      int word = Math.max(mutated.indexOf(edit.word(), from), mutated.indexOf(edit.word()));
      int tagEnd = mutated.indexOf(">", Math.max(0, word));
      mutated.insert(tagEnd + 1, edit.markup());
    }
    Article article = PARSER.parse(mutated.toString());
    ArticleLaws.assertBlocksMakeTheText(article);
    assertThat(article.title().orElse("-")).isNotBlank();
    assertThat(article.authors()).allSatisfy(author -> assertThat(author.name()).isNotBlank());
  }

  @Provide
  Arbitrary<String> page() {
    return Arbitraries.of(PAGES);
  }
}
