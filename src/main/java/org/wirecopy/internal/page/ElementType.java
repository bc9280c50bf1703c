package org.wirecopy.internal.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The HTML elements that the walk tells apart, and how each one lays out. */
public enum ElementType {
  // Blocks: text before, inside and after them never shares a line.
  HTML(Layout.BLOCK),
  HEAD(Layout.BLOCK),
  BODY(Layout.BLOCK),
  ADDRESS(Layout.BLOCK),
  ARTICLE(Layout.BLOCK),
  ASIDE(Layout.BLOCK),
  BLOCKQUOTE(Layout.BLOCK),
  CAPTION(Layout.BLOCK),
  CENTER(Layout.BLOCK),
  DD(Layout.BLOCK),
  DETAILS(Layout.BLOCK),
  DIV(Layout.BLOCK),
  DL(Layout.BLOCK),
  DT(Layout.BLOCK),
  FIELDSET(Layout.BLOCK),
  FIGCAPTION(Layout.BLOCK),
  FIGURE(Layout.BLOCK),
  FOOTER(Layout.BLOCK),
  FORM(Layout.BLOCK),
  H1(Layout.BLOCK),
  H2(Layout.BLOCK),
  H3(Layout.BLOCK),
  H4(Layout.BLOCK),
  H5(Layout.BLOCK),
  H6(Layout.BLOCK),
  HEADER(Layout.BLOCK),
  HGROUP(Layout.BLOCK),
  HR(Layout.BLOCK),
  LEGEND(Layout.BLOCK),
  LI(Layout.BLOCK),
  MAIN(Layout.BLOCK),
  MENU(Layout.BLOCK),
  NAV(Layout.BLOCK),
  OL(Layout.BLOCK),
  P(Layout.BLOCK),
  PRE(Layout.BLOCK),
  SEARCH(Layout.BLOCK),
  SECTION(Layout.BLOCK),
  SUMMARY(Layout.BLOCK),
  TABLE(Layout.BLOCK),
  TBODY(Layout.BLOCK),
  TD(Layout.BLOCK),
  TFOOT(Layout.BLOCK),
  TH(Layout.BLOCK),
  THEAD(Layout.BLOCK),
  TR(Layout.BLOCK),
  UL(Layout.BLOCK),

  // Inline elements that later stages ask about.
  A(Layout.INLINE),
  B(Layout.INLINE),
  BR(Layout.BREAK),
  EM(Layout.INLINE),
  I(Layout.INLINE),
  IMG(Layout.INLINE),
  LABEL(Layout.INLINE),
  SPAN(Layout.INLINE),
  STRONG(Layout.INLINE),
  TIME(Layout.INLINE),
  /** A file that a picture element offers; holds nothing. */
  SOURCE(Layout.INLINE),
  /** What is set in large type by its markup, as headlines were before stylesheets. */
  LARGE(Layout.INLINE),
  /** Everything else: laid out inline, as browsers lay out what they do not know. */
  OTHER(Layout.INLINE),

  // Read for what they say about the page, never for text.
  BASE(Layout.METADATA),
  LINK(Layout.METADATA),
  META(Layout.METADATA),
  SCRIPT(Layout.METADATA),
  TITLE(Layout.METADATA),

  // Never part of a text: controls, embedded objects, what only shows without scripts.
  APPLET(Layout.DROPPED),
  AUDIO(Layout.DROPPED),
  BUTTON(Layout.DROPPED),
  CANVAS(Layout.DROPPED),
  DATALIST(Layout.DROPPED),
  DIALOG(Layout.DROPPED),
  EMBED(Layout.DROPPED),
  IFRAME(Layout.DROPPED),
  INPUT(Layout.DROPPED),
  NOEMBED(Layout.DROPPED),
  NOFRAMES(Layout.DROPPED),
  NOSCRIPT(Layout.DROPPED),
  OBJECT(Layout.DROPPED),
  OPTION(Layout.DROPPED),
  OUTPUT(Layout.DROPPED),
  PROGRESS(Layout.DROPPED),
  RP(Layout.DROPPED),
  RT(Layout.DROPPED),
  SELECT(Layout.DROPPED),
  STYLE(Layout.DROPPED),
  SVG(Layout.DROPPED),
  TEMPLATE(Layout.DROPPED),
  TEXTAREA(Layout.DROPPED),
  VIDEO(Layout.DROPPED);

  /** How an element takes part in the text. */
  enum Layout {
    BLOCK,
    INLINE,
    BREAK,
    METADATA,
    DROPPED
  }

  private static final ElementType[] VALUES = values();
  private static final Map<String, ElementType> BY_NAME = byName();

  final Layout layout;

  ElementType(Layout layout) {
    this.layout = layout;
  }

  /** The type of an element with this lower-case name. */
  static ElementType of(String normalName) {
    ElementType type = BY_NAME.get(normalName);
    if (type != null) {
      return type;
    }
    // A script's own: relative-time, amp-timeago.
    return normalName.indexOf('-') > 0 && normalName.contains("time") ? TIME : OTHER;
  }

  static ElementType of(byte ordinal) {
    return VALUES[ordinal];
  }

  /** True for h1 to h6. */
  public boolean isHeading() {
    return compareTo(H1) >= 0 && compareTo(H6) <= 0;
  }

  /** 1 to 6 for h1 to h6, else 0. */
  public int headingLevel() {
    return isHeading() ? ordinal() - H1.ordinal() + 1 : 0;
  }

  private static Map<String, ElementType> byName() {
    Map<String, ElementType> map = new HashMap<>();
    for (ElementType type : VALUES) {
      if (type != OTHER) {
        // Interned, as literals are: a name that is the same object needs no comparison.
        map.put(type.name().toLowerCase(Locale.ROOT).intern(), type);
      }
    }
    map.put("amp-img", IMG);
    return map;
  }
}
