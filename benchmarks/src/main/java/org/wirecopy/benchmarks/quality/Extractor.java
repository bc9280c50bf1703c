package org.wirecopy.benchmarks.quality;

import com.chimbori.crux.articles.ArticleExtractor;
import de.l3s.boilerpipe.document.TextDocument;
import de.l3s.boilerpipe.extractors.CommonExtractors;
import de.l3s.boilerpipe.sax.BoilerpipeSAXInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Element;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;
import org.xml.sax.InputSource;

/** Who is scored: each reads the bytes of a page, without its address. */
enum Extractor {
  WIRECOPY("Wirecopy") {
    @Override
    Prediction extract(byte[] page) {
      return Prediction.of(PARSER.parse(page, PageHints.none()));
    }
  },

  READABILITY4J("readability4j 1.0.8") {
    @Override
    Prediction extract(byte[] page) {
      var article = new Readability4J(NO_ADDRESS, utf8(page)).parse();
      return Prediction.ofLines(
          article.getTitle(), article.getByline(), lines(article.getArticleContent()));
    }
  },

  CRUX("crux 2.1.0") {
    @Override
    Prediction extract(byte[] page) {
      var article =
          ArticleExtractor.with(NO_ADDRESS, utf8(page))
              .extractMetadata()
              .extractContent()
              .article();
      return Prediction.ofLines(article.title, null, lines(article.document));
    }
  },

  BOILERPIPE("boilerpipe 1.2.3") {
    @Override
    Prediction extract(byte[] page) throws Exception {
      TextDocument document =
          new BoilerpipeSAXInput(new InputSource(new StringReader(utf8(page)))).getTextDocument();
      CommonExtractors.ARTICLE_EXTRACTOR.process(document);
      return Prediction.ofLines(document.getTitle(), null, document.getContent());
    }
  };

  private static final ArticleParser PARSER = ArticleParser.create();

  /** The rivals ask for one; without it their links would not resolve, which is not scored. */
  private static final String NO_ADDRESS = "https://example.org/";

  private final String label;

  Extractor(String label) {
    this.label = label;
  }

  abstract Prediction extract(byte[] page) throws Exception;

  String label() {
    return label;
  }

  /** A tool that throws has found nothing. */
  Prediction read(byte[] page) {
    try {
      return extract(page);
    } catch (Exception | StackOverflowError e) {
      return Prediction.NONE;
    }
  }

  /** The rivals take text: decoded as UTF-8, as their users do without a look at the page. */
  private static String utf8(byte[] page) {
    return new String(page, StandardCharsets.UTF_8);
  }

  /** A rival's tree, a line for each block. */
  private static String lines(Element content) {
    return content == null ? "" : BlockLines.of(content);
  }
}
