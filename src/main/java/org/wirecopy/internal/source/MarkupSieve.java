package org.wirecopy.internal.source;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Leaves out of a page's markup what never says anything of an article, before a tree is made of
 * it: comments and other declarations, scripts but JSON-LD, style sheets, what stands in drawings,
 * frames and text fields, and all attributes but those asked for. On news pages that is seven of
 * ten characters, and spares a third of what the tree would cost.
 *
 * <p>Tells markup apart as the tokenizer of HTML does (WHATWG HTML, 13.2.5), so that the tree is
 * the same but for what is left out. Where it differs, by not knowing the tree, it errs on the side
 * of passing text on: a drawing ends at the first tag that is none of a drawing's.
 *
 * <p>Tag names that are too long to be any are cut: the tree builder joins a name piece by piece,
 * which takes a time that grows with the square of its length (jsoup 1.24.1: 11 s for four million
 * letters). Takes linear time.
 */
final class MarkupSieve {

  private static final String SCRIPT = "script";
  private static final String STYLE = "style";
  private static final String DRAWING = "svg";

  /** What is added: a declaration that sets text apart, and the end of a drawing. */
  private static final byte[] ADDITIONS = "<!></svg>".getBytes(StandardCharsets.US_ASCII);

  private static final int SEPARATOR_END = 3;

  /** Characters of a comment without any. */
  private static final int EMPTY_COMMENT = 7;

  /** Elements whose content is text up to their end tag, kept as it is. */
  private static final List<String> KEPT_TEXT = List.of("title", "xmp");

  /** Elements whose content is text up to their end tag, which no reader sees as such. */
  private static final List<String> DROPPED_TEXT =
      List.of("textarea", "iframe", "noembed", "noframes");

  /** Elements of HTML, none of them one of SVG, at whose tags a drawing has ended. */
  private static final NameSet ENDS_DRAWING =
      new NameSet(
          List.of(
              "article",
              "aside",
              "b",
              "blockquote",
              "body",
              "br",
              "button",
              "center",
              "code",
              "dd",
              "div",
              "dl",
              "dt",
              "em",
              "figcaption",
              "figure",
              "footer",
              "form",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "head",
              "header",
              "hr",
              "html",
              "i",
              "img",
              "label",
              "li",
              "main",
              "menu",
              "meta",
              "nav",
              "ol",
              "p",
              "pre",
              "s",
              "section",
              "small",
              "span",
              "strong",
              "sub",
              "sup",
              "table",
              "td",
              "th",
              "tr",
              "u",
              "ul"));

  /** Elements of SVG whose content may be HTML. */
  private static final NameSet HOLDS_HTML = new NameSet(List.of("desc", "foreignobject", "title"));

  private final byte[] page;
  private final int start;
  private final int limit;
  private final int maxTagName;
  private final Excerpt excerpt;
  private final TagReader tags;

  private MarkupSieve(
      byte[] page, int start, int limit, int maxTagName, NameSet attributes, Excerpt excerpt) {
    this.page = page;
    this.start = start;
    this.limit = limit;
    this.maxTagName = maxTagName;
    this.excerpt = excerpt;
    this.tags = new TagReader(page, limit, attributes, excerpt);
  }

  /**
   * Sifts a page in UTF-8.
   *
   * @param start where the page begins in the bytes
   * @param limit where it ends
   * @param attributes names of the attributes that are kept
   * @param maxTagName the longest tag name that passes whole, in bytes; at least 1
   */
  static Reader sift(byte[] page, int start, int limit, NameSet attributes, int maxTagName) {
    Excerpt excerpt = new Excerpt(page, start, ADDITIONS);
    new MarkupSieve(page, start, limit, maxTagName, attributes, excerpt).read();
    return excerpt.reader(limit);
  }

  private void read() {
    int mark = Ascii.indexOf(page, '<', start, limit);
    while (mark < limit) {
      mark = Ascii.indexOf(page, '<', readMark(mark), limit);
    }
  }

  /** Reads what a {@code <} begins; returns the index behind it. */
  private int readMark(int mark) {
    int c = at(mark + 1);
    if (Ascii.isLetter(c)) {
      return readStartTag(mark + 1);
    }
    if (c == '/' && Ascii.isLetter(at(mark + 2))) {
      return tags.skip(readName(mark + 2));
    }
    if (c == '!' && Ascii.startsWithLower(page, mark + 2, limit, "doctype")) {
      return behind('>', mark);
    }
    int end = declarationEnd(mark);
    if (end == mark) {
      return mark + 1;
    }
    return isBoundary(mark, end) ? end : leaveOut(mark, end);
  }

  /**
   * True of the comments {@code $}, {@code /$} and the like, between which React's server renderer
   * writes what it may replace later.
   */
  private boolean isBoundary(int mark, int end) {
    int length = end - mark - EMPTY_COMMENT;
    return switch (length) {
      case 1 -> page[mark + 4] == '$';
      case 2 ->
          (page[mark + 4] == '$' && !Ascii.isLetter(page[mark + 5]))
              || (page[mark + 4] == '/' && page[mark + 5] == '$');
      default -> false;
    };
  }

  /** Reads a tag's name, of which what is too long is left out; returns the index behind it. */
  private int readName(int name) {
    int end = tags.nameEnd(name);
    if (end - name > maxTagName) {
      excerpt.leaveOut(name + maxTagName, end);
    }
    return end;
  }

  private int readStartTag(int name) {
    int nameEnd = readName(name);
    int first = page[name] | 0x20;
    if (first == 's' && isName(name, nameEnd, SCRIPT)) {
      return readScript(name - 1, nameEnd);
    }
    if (first == 's' && isName(name, nameEnd, STYLE)) {
      return leaveOutElement(name - 1, textEnd(tags.skip(nameEnd), STYLE));
    }
    if (first == 'p' && isName(name, nameEnd, "plaintext")) {
      return limit;
    }
    int end = tags.sift(nameEnd);
    return switch (first) {
      case 's' -> isName(name, nameEnd, DRAWING) && !tags.closesItself() ? readDrawing(end) : end;
      case 't', 'x', 'i', 'n' -> readTextElement(name, nameEnd, end);
      default -> end;
    };
  }

  private int readScript(int mark, int nameEnd) {
    int tagEnd = tags.skip(nameEnd);
    int endTag = scriptEnd(tagEnd);
    return holds(nameEnd, tagEnd, "ld+json") ? endTag : leaveOutElement(mark, endTag);
  }

  /** Leaves out an element up to behind its end tag. */
  private int leaveOutElement(int mark, int endTag) {
    return leaveOut(mark, endTag == limit ? limit : tags.skip(tags.nameEnd(endTag + 2)));
  }

  /**
   * Leaves out a declaration or an element. Text that it parts stays so: what is before it and what
   * is behind it may look like a tag or a character reference when they are joined.
   */
  private int leaveOut(int mark, int end) {
    int last = mark > start ? page[mark - 1] : '>';
    if (last != '>' && !Ascii.isSpace(last)) {
      excerpt.insert(mark, 0, SEPARATOR_END);
    }
    excerpt.leaveOut(mark, end);
    return end;
  }

  private int readTextElement(int name, int nameEnd, int end) {
    for (String element : KEPT_TEXT) {
      if (isName(name, nameEnd, element)) {
        return textEnd(end, element);
      }
    }
    for (String element : DROPPED_TEXT) {
      if (isName(name, nameEnd, element)) {
        int endTag = textEnd(end, element);
        excerpt.leaveOut(end, endTag);
        return endTag;
      }
    }
    return end;
  }

  /** Index of the end tag of an element whose content is text. */
  private int textEnd(int from, String element) {
    int i = Ascii.indexOf(page, '<', from, limit);
    while (i < limit && !isEndTag(i, element)) {
      i = Ascii.indexOf(page, '<', i + 1, limit);
    }
    return i;
  }

  /** Index of the end tag of a script, with the states that {@code <!--} and tags make in it. */
  private int scriptEnd(int from) {
    int escape = 0; // 1 behind <!--, 2 behind <script> there
    int i = scriptMark(from, escape);
    while (i < limit) {
      if (page[i] == '-') {
        escape = at(i + 1) == '-' && at(i + 2) == '>' ? 0 : escape;
      } else if (isEndTag(i, SCRIPT)) {
        if (escape < 2) {
          return i;
        }
        escape = 1;
      } else if (escape == 0 && Ascii.startsWithLower(page, i, limit, "<!--")) {
        escape = 1; // its dashes may be those that end it
      } else if (escape == 1 && isTag(i + 1, SCRIPT)) {
        escape = 2;
      }
      i = scriptMark(i + 1, escape);
    }
    return limit;
  }

  /** Index of the next character that may change what a script's text is part of. */
  private int scriptMark(int from, int escape) {
    if (escape == 0) {
      return Ascii.indexOf(page, '<', from, limit);
    }
    int i = from;
    while (i < limit && page[i] != '<' && page[i] != '-') {
      i++;
    }
    return i;
  }

  /** Leaves out what is in a drawing; returns the index of, or behind, the tag that ends it. */
  private int readDrawing(int from) {
    int open = 1;
    boolean html = false; // inside an element that may hold HTML
    int mark = Ascii.indexOf(page, '<', from, limit);
    while (mark < limit) {
      boolean isEnd = at(mark + 1) == '/';
      int name = isEnd ? mark + 2 : mark + 1;
      int end;
      if (Ascii.isLetter(at(name))) {
        int nameEnd = tags.nameEnd(name);
        end = tags.skip(nameEnd);
        if (isName(name, nameEnd, DRAWING)) {
          open += isEnd ? -1 : tags.closesItself() ? 0 : 1;
          html = false;
        } else if (HOLDS_HTML.contains(page, name, nameEnd)) {
          html = !isEnd && !tags.closesItself();
        } else if (!html && ENDS_DRAWING.contains(page, name, nameEnd)) {
          open = 0;
          end = mark; // to be read as a tag of the page's
        }
      } else {
        end = Math.max(mark + 1, declarationEnd(mark));
      }
      if (open == 0) {
        excerpt.leaveOut(from, end);
        excerpt.insert(end, SEPARATOR_END, ADDITIONS.length);
        return end;
      }
      mark = Ascii.indexOf(page, '<', end, limit);
    }
    excerpt.leaveOut(from, limit);
    return limit;
  }

  /** Index behind a comment or another declaration; its own if none begins there. */
  private int declarationEnd(int mark) {
    int c = at(mark + 1);
    if (c == '!' && at(mark + 2) == '-' && at(mark + 3) == '-') {
      return commentEnd(mark + 4);
    }
    boolean begins = c == '!' || c == '?' || (c == '/' && mark + 2 < limit);
    return begins ? behind('>', mark) : mark;
  }

  private int commentEnd(int from) {
    if (at(from) == '>') {
      return from + 1;
    }
    if (at(from) == '-' && at(from + 1) == '>') {
      return from + 2;
    }
    int i = Ascii.indexOf(page, '-', from, limit);
    while (i < limit) {
      if (at(i + 1) == '-') {
        if (at(i + 2) == '>') {
          return i + 3;
        }
        if (at(i + 2) == '!' && at(i + 3) == '>') {
          return i + 4;
        }
      }
      i = Ascii.indexOf(page, '-', i + 1, limit);
    }
    return limit;
  }

  private int behind(int c, int from) {
    return Math.min(limit, Ascii.indexOf(page, c, from, limit) + 1);
  }

  /** The byte at an index, 0 behind the end. */
  private int at(int index) {
    return index < limit ? page[index] : 0;
  }

  private boolean isName(int from, int to, String name) {
    return Ascii.equalsLower(page, from, to, name);
  }

  private boolean isEndTag(int index, String name) {
    return at(index + 1) == '/' && isTag(index + 2, name);
  }

  private boolean isTag(int nameStart, String name) {
    int end = nameStart + name.length();
    return end < limit
        && Ascii.startsWithLower(page, nameStart, limit, name)
        && Ascii.endsName(page[end]);
  }

  private boolean holds(int from, int to, String lower) {
    int i = from;
    while (i < to && !Ascii.startsWithLower(page, i, to, lower)) {
      i++;
    }
    return i < to;
  }
}
