package org.wirecopy.internal.page;

import java.util.Arrays;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.page.ElementType.Layout;

/**
 * The one walk over the DOM: iterative, in document order, each element and each of its attributes
 * looked at once. Hidden elements and such as never hold copy are left out together with all below
 * them.
 */
public final class HtmlWalk {

  private static final int INITIAL_DEPTH = 64;

  /** Characters of the longest drop cap: a letter, with the quotation mark before it. */
  private static final int MAX_DROP_CAP = 3;

  /** A cell with more paragraphs is a column of the page. */
  private static final int MAX_CELL = 2;

  /** What an icon may stand before inside an element that is called by both. */
  private static final int WITH_ICON = Hint.BYLINE.bit() | Hint.DATE.bit();

  /** What buttons are for that stand beside a byline. */
  private static final int NO_BYLINE =
      Hint.SHARE.bit() | Hint.NEWSLETTER.bit() | Hint.COMMENTS.bit() | Hint.RELATED.bit();

  private final PageBuilder page;

  private final ElementAttributes attributes = new ElementAttributes();
  private final PictureAddress addresses = new PictureAddress();
  private final HeadReader head;
  private final StreamedParts streamed;

  // The path from the root to the element whose children are being read.
  private Element[] path = new Element[INITIAL_DEPTH];
  private int[] nextChild = new int[INITIAL_DEPTH];
  private Frame[] frames = new Frame[INITIAL_DEPTH];
  private int depth;

  private HtmlWalk(Document document, int maxBlocks) {
    page = new PageBuilder(maxBlocks);
    head = new HeadReader(page, attributes);
    streamed = new StreamedParts(document);
  }

  /** Makes the page of a document. */
  public static Page walk(Document document) {
    return walk(document, Integer.MAX_VALUE);
  }

  /** Makes the page of a document, without the text behind so many blocks. */
  public static Page walk(Document document, int maxBlocks) {
    return new HtmlWalk(document, maxBlocks).run(document);
  }

  /** What an open element passes down to its text. */
  private static final class Frame {
    ElementType type = ElementType.OTHER;
    int node; // nearest node, -1 before the first
    int blockNode; // nearest block-level node
    boolean opened; // this element opened `node`
    BlockKind kind = BlockKind.PARAGRAPH;
    boolean link;
    boolean bold;
    boolean preformatted;
    boolean row; // cells below stand on one line
    boolean block;
    int overlay; // where the text of an inline element called an overlay begins, -1 outside one
    boolean hidden; // nothing below is text; metadata counts all the same
  }

  private Page run(Document document) {
    Frame root = frame(0);
    root.node = -1;
    root.blockNode = -1;
    root.overlay = -1;
    path[0] = document;
    depth = 1;
    while (depth > 0) {
      Element element = path[depth - 1];
      int child = nextChild[depth - 1];
      if (child == element.childNodeSize()) {
        leave(frames[depth - 1]);
        depth--;
        continue;
      }
      nextChild[depth - 1] = child + 1;
      Node node = element.childNode(child);
      if (node instanceof TextNode text) {
        addText(text);
      } else if (node instanceof Element inner) {
        enter(inner);
      }
    }
    page.head = head.build();
    return page.build();
  }

  private void addText(TextNode text) {
    Frame frame = frames[depth - 1];
    if (frame.blockNode >= 0 && !frame.hidden && !(text instanceof CDataNode)) {
      page.text(
          text.getWholeText(),
          frame.blockNode,
          frame.kind,
          frame.link,
          frame.bold,
          frame.preformatted);
    }
  }

  private void enter(Element element) {
    ElementType type = ElementType.of(element.normalName());
    switch (type.layout) {
      case DROPPED -> {
        if (type == ElementType.BUTTON && !frames[depth - 1].hidden && signs(element)) {
          push(element, ElementType.SPAN);
        } else if (type == ElementType.NOSCRIPT) {
          addPictureWithout(element);
        } else if (type == ElementType.TEMPLATE) {
          enterTemplate(element);
        } else {
          countControl(element, type);
        }
        return;
      }
      case METADATA -> {
        Frame frame = frames[depth - 1];
        head.read(element, type, frame.node, frame.type == ElementType.HEAD);
        return;
      }
      case BREAK -> {
        if (!frames[depth - 1].hidden) {
          page.lineBreak();
        }
        return;
      }
      default -> {}
    }
    if (frames[depth - 1].hidden) {
      pushHidden(element);
      return;
    }
    if (streamed.isPlaced(element)) {
      return;
    }
    attributes.read(element);
    if (type == ElementType.HTML) {
      head.language(attributes.hreflang);
    } else if (type == ElementType.IMG) {
      addPicture(element);
      return;
    } else if (type == ElementType.SOURCE) {
      addresses.offer(element, attributes);
      return;
    } else if (type == ElementType.HEAD || type == ElementType.BODY) {
      attributes.hidden = false; // pages hide themselves until a script has run
    } else if (isHidden(element, type)) {
      pushHidden(element);
      return;
    } else if (type == ElementType.A && NoteMark.is(attributes.href, element)) {
      return;
    }
    boolean dates = type.layout == Layout.INLINE && type != ElementType.A;
    if (dates && !attributes.moment.isEmpty()) {
      push(element, ElementType.TIME);
    } else {
      push(element, type == ElementType.OTHER && isLarge(element) ? ElementType.LARGE : type);
    }
  }

  /** True of {@code <font size="5">}, {@code <font size="+2">} and {@code <big>}. */
  private static boolean isLarge(Element element) {
    if (!element.normalName().equals("font")) {
      return element.normalName().equals("big");
    }
    String size = element.attr("size").strip();
    if (size.isEmpty() || size.length() > 2) {
      return false;
    }
    char digit = size.charAt(size.length() - 1);
    return digit >= (size.charAt(0) == '+' ? '1' : '4') && digit <= '7';
  }

  /**
   * Templates are not shown, but for the tree that one makes in the shadow of the element around it
   * (WHATWG HTML, 4.12.3), and for what a script puts in its place.
   */
  private void enterTemplate(Element template) {
    if (frames[depth - 1].hidden) {
      return;
    }
    if (template.hasAttr("shadowrootmode")) {
      attributes.read(template);
      push(template, ElementType.OTHER);
      return;
    }
    Element part = streamed.take(template);
    if (part != null) {
      nextChild[depth - 1] = StreamedParts.standInEnd(path[depth - 1], nextChild[depth - 1]);
      attributes.read(part);
      push(part, ElementType.OTHER);
    }
  }

  /** True of a button that shows who wrote the text, and opens a card about them. */
  private boolean signs(Element button) {
    attributes.read(button);
    return Hint.BYLINE.in(attributes.hints)
        && (attributes.hints & NO_BYLINE) == 0
        && !attributes.hidden;
  }

  private void pushHidden(Element element) {
    Frame above = frames[depth - 1];
    Frame frame = descend(element);
    frame.type = ElementType.OTHER;
    frame.hidden = true;
    frame.block = false;
    frame.row = false;
    frame.opened = false;
    frame.node = above.node;
    frame.blockNode = above.blockNode;
  }

  /** Makes an element the innermost open one. */
  private Frame descend(Element element) {
    if (depth == path.length) {
      path = Arrays.copyOf(path, depth * 2);
      nextChild = Arrays.copyOf(nextChild, depth * 2);
      frames = Arrays.copyOf(frames, depth * 2);
    }
    path[depth] = element;
    nextChild[depth] = 0;
    return frame(depth++);
  }

  /** Controls and players hold no copy, but tell what kind of page it is. */
  private void countControl(Element element, ElementType type) {
    switch (type) {
      case INPUT -> page.asksPassword |= element.attr("type").equalsIgnoreCase("password");
      case VIDEO, AUDIO -> page.players++;
      default -> {}
    }
  }

  private boolean isHidden(Element element, ElementType type) {
    if (attributes.hidden || Hint.SCREEN_READER.in(attributes.hints)) {
      return true;
    }
    int overlay = frames[depth - 1].overlay;
    if (overlay >= 0 && page.charCount > overlay && Hint.OVERLAY.in(attributes.hints)) {
      return true; // a card that shows while the pointer is on the words before it
    }
    return Hint.ICON.in(attributes.hints)
        && (attributes.hints & WITH_ICON) == 0
        && type.layout == Layout.INLINE
        && element.childNodeSize() <= 1;
  }

  private void push(Element element, ElementType type) {
    Frame above = frames[depth - 1];
    Frame frame = descend(element);
    frame.hidden = false;
    frame.overlay = type.layout != Layout.INLINE ? -1 : above.overlay;
    if (frame.overlay < 0 && type.layout == Layout.INLINE && Hint.OVERLAY.in(attributes.hints)) {
      frame.overlay = page.charCount;
    }

    boolean dropCap = Hint.DROP_CAP.in(attributes.hints) && isLetter(element);
    frame.type = type;
    frame.block =
        (type.layout == Layout.BLOCK || attributes.displayBlock || isSource(element, above))
            && !dropCap
            && !(above.row && (type == ElementType.TD || type == ElementType.TH));
    frame.row = type == ElementType.TR ? isDataRow(element) : above.row && !frame.block;
    frame.kind = attributes.heading ? BlockKind.HEADING : kindBelow(above, type);
    frame.link = above.link || (type == ElementType.A && !attributes.href.isEmpty());
    frame.bold =
        type == ElementType.B || type == ElementType.STRONG || (above.bold && !frame.block);
    frame.preformatted = type == ElementType.PRE || above.preformatted;
    frame.node = above.node;
    frame.blockNode = above.blockNode;

    if (frame.block) {
      page.closeBlock();
    } else if (above.row) {
      page.betweenCells();
    }
    if (type == ElementType.A) {
      page.openLink();
    }
    if (isBox(type)) {
      page.openBox();
    }
    frame.opened = frame.block || tells(type);
    if (frame.opened) {
      int hints = type == ElementType.HTML || type == ElementType.BODY ? 0 : attributes.hints;
      frame.node =
          page.openNode(
              above.node,
              type,
              hints,
              attributes.styleHash * 31 + type.ordinal(),
              reference(element, type));
      if (frame.block) {
        frame.blockNode = frame.node;
      }
      if (!attributes.property.isEmpty()) {
        String value = attributes.datetime.isEmpty() ? attributes.content : attributes.datetime;
        value = value.isEmpty() && type == ElementType.TIME ? attributes.moment : value;
        page.properties.add(new Page.Property(attributes.property, frame.node, value));
      }
    }
  }

  /**
   * True of an element with a letter or two and nothing else: no paragraph that begins with one.
   */
  private static boolean isLetter(Element element) {
    return element.childNodeSize() == 1
        && element.childNode(0) instanceof TextNode text
        && text.getWholeText().strip().length() <= MAX_DROP_CAP;
  }

  /** A {@code cite} right below a quotation, which is who said it and no title in a sentence. */
  private static boolean isSource(Element element, Frame above) {
    return above.type == ElementType.BLOCKQUOTE && element.normalName().equals("cite");
  }

  /** An inline element that stylesheets may set apart from its neighbour, as no type style is. */
  private static boolean isBox(ElementType type) {
    return type == ElementType.SPAN || type == ElementType.A || type == ElementType.TIME;
  }

  /** True if an inline element says enough to be a node of its own. */
  private boolean tells(ElementType type) {
    return type == ElementType.A
        || type == ElementType.TIME
        || type == ElementType.LARGE
        || attributes.hints != 0
        || !attributes.property.isEmpty();
  }

  /** True of a time that is marked as that of a change, and not of the publication too. */
  private boolean isOfChange(Element time) {
    if (attributes.property.endsWith("dateModified")) {
      return true;
    }
    String style = time.className();
    return (style.contains("updated") || style.contains("modified")) && !style.contains("publish");
  }

  private @Nullable String reference(Element element, ElementType type) {
    String reference =
        switch (type) {
          case A ->
              attributes.rel.contains("author")
                  ? Page.BY_AUTHOR + attributes.href
                  : attributes.href;
          case TIME -> isOfChange(element) ? "modified:" + moment() : moment();
          default -> attributes.content.isEmpty() || hasDatetime() ? moment() : attributes.content;
        };
    return reference.isEmpty() ? null : reference;
  }

  private boolean hasDatetime() {
    return !attributes.datetime.isEmpty();
  }

  private String moment() {
    return hasDatetime() ? attributes.datetime : attributes.moment;
  }

  private void leave(Frame frame) {
    if (frame.type == ElementType.A) {
      page.closeLink();
    }
    if (isBox(frame.type)) {
      page.closeBox();
    }
    if (frame.block) {
      page.closeBlock();
    } else if (frame.row) {
      page.betweenCells();
    }
    if (frame.opened) {
      page.closeNode(frame.node);
    }
  }

  private Frame frame(int index) {
    Frame frame = frames[index];
    if (frame == null) {
      frame = new Frame();
      frames[index] = frame;
    }
    return frame;
  }

  private BlockKind kindBelow(Frame above, ElementType type) {
    if (type.isHeading()) {
      return BlockKind.HEADING;
    }
    return switch (type) {
      case LI, DD, DT -> BlockKind.LIST_ITEM;
      case BLOCKQUOTE -> BlockKind.QUOTE;
      case PRE -> BlockKind.PREFORMATTED;
      case FIGCAPTION, CAPTION -> BlockKind.CAPTION;
      case FIGURE -> BlockKind.CAPTION;
      case UL, OL, TABLE -> BlockKind.PARAGRAPH;
      default -> above.kind;
    };
  }

  /** A row of short cells, which reads as one line; the cells of a layout table hold blocks. */
  private static boolean isDataRow(Element row) {
    int cells = 0;
    for (int i = 0; i < row.childNodeSize(); i++) {
      if (!(row.childNode(i) instanceof Element cell)) {
        continue;
      }
      cells++;
      int paragraphs = 0;
      for (int j = 0; j < cell.childNodeSize(); j++) {
        if (cell.childNode(j) instanceof Element inner) {
          ElementType type = ElementType.of(inner.normalName());
          paragraphs += type == ElementType.P ? 1 : 0;
          boolean block = type.layout == Layout.BLOCK && type != ElementType.P;
          if (block || type == ElementType.BR || paragraphs > MAX_CELL) {
            return false;
          }
        }
      }
    }
    return cells > 1;
  }

  /** Adds the picture that a page shows to those who run no scripts. */
  private void addPictureWithout(Element noscript) {
    // No selector: to read one costs more than to look for all.
    Element image = frames[depth - 1].hidden ? null : noscript.getElementsByTag("img").first();
    if (image == null) {
      return;
    }
    attributes.read(image);
    if (!attributes.hidden) {
      addPicture(image);
    }
  }

  private void addPicture(Element image) {
    Frame frame = frames[depth - 1];
    String url = frame.blockNode < 0 ? "" : addresses.of(image, attributes);
    if (url.isEmpty()) {
      return;
    }
    int node = page.openNode(frame.node, ElementType.IMG, attributes.hints, 0, url);
    page.closeNode(node);
    page.pictures.add(
        new Page.Picture(node, url, attributes.alternative, attributes.width, attributes.height));
    if (!attributes.property.isEmpty()) {
      page.properties.add(new Page.Property(attributes.property, node, url));
    }
  }
}
