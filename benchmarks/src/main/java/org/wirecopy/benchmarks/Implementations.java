package org.wirecopy.benchmarks;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.wirecopy.ArticleParser;
import org.wirecopy.PageHints;

/** What the benchmarks compare: each reads the bytes of a page, on the same jsoup. */
public enum Implementations {
  /** The floor: the tree alone, nothing made of it. */
  JSOUP {
    @Override
    public Object read(byte[] page) {
      try {
        return Jsoup.parse(new ByteArrayInputStream(page), null, "");
      } catch (IOException e) {
        throw new UncheckedIOException(e); // an array does not fail
      }
    }
  },

  /** The whole article: title, summary, authors, times, body. */
  WIRECOPY {
    @Override
    public Object read(byte[] page) {
      return WIRECOPY_PARSER.parse(page, PageHints.none());
    }
  },

  /** Readability's article, from text that is decoded as UTF-8 without a look. */
  READABILITY4J {
    @Override
    public Object read(byte[] page) {
      String html = new String(page, StandardCharsets.UTF_8);
      return String.valueOf(
          new Readability4J("https://example.org/", html).parse().getTextContent());
    }
  },

  /** Boilerpipe's article text, likewise; it parses with NekoHTML. */
  BOILERPIPE {
    @Override
    public Object read(byte[] page) {
      try {
        return ArticleExtractor.INSTANCE.getText(new String(page, StandardCharsets.UTF_8));
      } catch (BoilerpipeProcessingException e) {
        throw new IllegalStateException(e);
      }
    }
  },

  /** Crux's title, metadata and content, likewise. */
  CRUX {
    @Override
    public Object read(byte[] page) {
      var article =
          com.chimbori.crux.articles.ArticleExtractor.with(
                  "https://example.org/", new String(page, StandardCharsets.UTF_8))
              .extractMetadata()
              .extractContent()
              .article();
      return article.document == null ? "" : article.document.text();
    }
  };

  private static final ArticleParser WIRECOPY_PARSER = ArticleParser.create();

  /** Reads one page and gives back something that depends on all of it. */
  public abstract Object read(byte[] page);
}
