package org.wirecopy.format;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Article;
import org.wirecopy.Author;
import org.wirecopy.Block;
import org.wirecopy.Image;
import org.wirecopy.Link;

/**
 * CommonMark 0.31: the title as a heading, the summary in italics, a line of byline, site (a link
 * to the page) and time, the main image, the body with its links. With front matter the fields
 * stand in a YAML head instead, as static site generators read it. Whatever the page says, it reads
 * back as text, never as markup. Immutable and thread-safe.
 *
 * <pre>{@code
 * Article article = ArticleParser.create().parse("<title>Ferries sail *again*</title>");
 * MarkdownWriter.create().toString(article); // # Ferries sail \*again\*
 * }</pre>
 */
public final class MarkdownWriter implements ArticleWriter {

  private static final long serialVersionUID = 1L;

  private static final MarkdownWriter DEFAULT = new MarkdownWriter(Head.LINES, true);

  private static final int MAX_LEVEL = 6;

  /** What stands above the body. */
  private enum Head {
    NONE,
    LINES,
    FRONT_MATTER
  }

  private final Head head;
  private final boolean linked;

  private MarkdownWriter(Head head, boolean linked) {
    this.head = head;
    this.linked = linked;
  }

  /**
   * Title, summary and byline above the body.
   *
   * @return a writer of both
   */
  public static MarkdownWriter create() {
    return DEFAULT;
  }

  /**
   * The body alone.
   *
   * @return a writer of the body
   */
  public static MarkdownWriter bodyOnly() {
    return new MarkdownWriter(Head.NONE, true);
  }

  /**
   * The fields as YAML between lines of {@code ---}, then the body.
   *
   * @return a writer with front matter
   */
  public static MarkdownWriter frontMatter() {
    return new MarkdownWriter(Head.FRONT_MATTER, true);
  }

  /**
   * Leaves the links of the body out: their words stay.
   *
   * @return a writer of shorter copy
   */
  public MarkdownWriter withoutLinks() {
    return new MarkdownWriter(head, false);
  }

  @Override
  public void write(Article article, Appendable out) throws IOException {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(out, "out");
    boolean above =
        switch (head) {
          case NONE -> false;
          case LINES -> writeLines(article, out);
          case FRONT_MATTER -> FrontMatter.write(article, out);
        };
    writeBody(article.blocks(), linked ? article.links() : List.of(), above, out);
  }

  private static boolean writeLines(Article article, Appendable out) throws IOException {
    boolean above = false;
    if (article.title().isPresent()) {
      out.append("# ");
      MarkdownEscapes.line(article.title().get(), out);
      out.append('\n');
      above = true;
    }
    if (article.summary().isPresent()) {
      out.append(above ? "\n*" : "*");
      MarkdownEscapes.line(article.summary().get(), out);
      out.append("*\n");
      above = true;
    }
    String credit = credit(article);
    if (!credit.isEmpty()) {
      out.append(above ? "\n" : "");
      out.append(credit).append('\n');
      above = true;
    }
    if (!article.images().isEmpty()) {
      out.append(above ? "\n" : "");
      image(article.images().get(0), out);
      above = true;
    }
    return above;
  }

  /** Byline, site and time, escaped; the site is a link to the page. */
  private static String credit(Article article) throws IOException {
    String authors = article.authors().stream().map(Author::name).collect(Collectors.joining(", "));
    return Stream.of(
            escaped(authors),
            page(article.site().orElse(""), article.url().orElse("")),
            article.published().map(Object::toString).orElse(""))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  private static String page(String site, String url) throws IOException {
    if (url.isEmpty()) {
      return escaped(site);
    }
    StringBuilder link = new StringBuilder("[");
    MarkdownEscapes.line(site.isEmpty() ? url : site, link);
    link.append(']');
    MarkdownEscapes.address(url, link);
    return link.append(')').toString();
  }

  private static String escaped(String text) throws IOException {
    StringBuilder escaped = new StringBuilder();
    MarkdownEscapes.block(text, "", escaped);
    return escaped.toString();
  }

  private static void image(Image image, Appendable out) throws IOException {
    out.append("![");
    MarkdownEscapes.line(image.alternative() == null ? "" : image.alternative(), out);
    out.append(']');
    MarkdownEscapes.address(image.url(), out);
    if (image.caption() != null) {
      out.append(" \"");
      StringBuilder caption = new StringBuilder();
      MarkdownEscapes.line(image.caption(), caption);
      out.append(caption.toString().replace("\"", "\\\"")).append('"');
    }
    out.append(")\n");
  }

  private static void writeBody(List<Block> blocks, List<Link> links, boolean above, Appendable out)
      throws IOException {
    Block.@Nullable Type before = null;
    for (Block block : blocks) {
      Block.Type type = block.type();
      if (before == null) {
        out.append(above ? "\n" : "");
      } else if (type == Block.Type.QUOTE && before == type) {
        out.append(">\n");
      } else if (type != Block.Type.LIST_ITEM || before != type) {
        out.append('\n');
      }
      writeBlock(block, BlockLinks.of(block, links), out);
      before = type;
    }
  }

  private static void writeBlock(Block block, List<Link> links, Appendable out) throws IOException {
    int origin = block.span().start();
    switch (block.type()) {
      case PARAGRAPH -> MarkdownEscapes.block(block.text(), "", links, origin, out);
      case QUOTE -> {
        out.append("> ");
        MarkdownEscapes.block(block.text(), "> ", links, origin, out);
      }
      case LIST_ITEM -> {
        out.append("- ");
        MarkdownEscapes.block(block.text(), "  ", links, origin, out);
      }
      case HEADING -> {
        // The title is the one heading of level 1.
        out.append("#".repeat(Math.min(MAX_LEVEL, Math.max(2, block.level())))).append(' ');
        MarkdownEscapes.line(block.text(), links, origin, out);
      }
      case PREFORMATTED -> {
        String fence = "`".repeat(Math.max(3, longestRun(block.text()) + 1));
        out.append(fence).append('\n').append(block.text()).append('\n').append(fence);
      }
    }
    out.append('\n');
  }

  /** The length of the longest run of backticks. */
  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  @Override
  public String mediaType() {
    return "text/markdown";
  }

  @Override
  public String fileExtension() {
    return "md";
  }
}
