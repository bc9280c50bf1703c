package consumer;

import java.util.List;
import java.util.Objects;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;
import org.wirecopy.Attribution;
import org.wirecopy.HouseStyle;
import org.wirecopy.Speaker;
import org.wirecopy.format.MarkdownWriter;

/** What somebody does with a page: a bit of everything that the library exports. */
public final class Clippings {

  private static final ArticleParser PARSER = ArticleParser.create();

  private Clippings() {}

  /** The page as Markdown, spelled as AP does. */
  public static String markdown(String page) {
    return MarkdownWriter.create().toString(PARSER.parse(page).restyled(HouseStyle.AP));
  }

  /** Who speaks in the page. */
  public static List<String> speakers(String page) {
    Article article = PARSER.parse(page);
    return article.attributions().stream()
        .map(Attribution::speaker)
        .filter(Objects::nonNull)
        .map(Speaker::name)
        .toList();
  }
}
