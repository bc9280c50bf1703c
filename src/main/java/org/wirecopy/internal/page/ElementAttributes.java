package org.wirecopy.internal.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** The attributes of one element that say something of a page; of one element after the other. */
public final class ElementAttributes {

  /** What attributes are read for. */
  private enum Use {
    CLASS,
    ROLE,
    HINTS,
    STYLE,
    HIDDEN,
    ARIA_HIDDEN,
    HREF,
    DATETIME,
    MOMENT,
    CONTENT,
    PROPERTY,
    KEY,
    REL,
    LANGUAGE,
    SOURCE,
    LATER_SOURCE,
    SOURCE_SET,
    MEDIA,
    WIDTH,
    HEIGHT,
    ALTERNATIVE,
    TITLE,
    NONE
  }

  /** By name. One look-up tells; of a switch over so many strings the JVM makes 40 KB of code. */
  private static final Map<String, Use> USES =
      new HashMap<>(
          Map.ofEntries(
              Map.entry("alt", Use.ALTERNATIVE),
              Map.entry("aria-hidden", Use.ARIA_HIDDEN),
              Map.entry("class", Use.CLASS),
              Map.entry("content", Use.CONTENT),
              Map.entry("data-component", Use.HINTS),
              Map.entry("data-date", Use.MOMENT),
              Map.entry("data-date-time", Use.MOMENT),
              Map.entry("data-datetime", Use.MOMENT),
              Map.entry("data-lazy-src", Use.LATER_SOURCE),
              Map.entry("data-lazy-srcset", Use.SOURCE_SET),
              Map.entry("data-original", Use.LATER_SOURCE),
              Map.entry("data-publish-date", Use.MOMENT),
              Map.entry("data-published", Use.MOMENT),
              Map.entry("data-qa", Use.HINTS),
              Map.entry("data-src", Use.LATER_SOURCE),
              Map.entry("data-srcset", Use.SOURCE_SET),
              Map.entry("data-test", Use.HINTS),
              Map.entry("data-testid", Use.HINTS),
              Map.entry("data-time", Use.MOMENT),
              Map.entry("data-timestamp", Use.MOMENT),
              Map.entry("data-type", Use.HINTS),
              Map.entry("data-utc", Use.MOMENT),
              Map.entry("datetime", Use.DATETIME),
              Map.entry("height", Use.HEIGHT),
              Map.entry("hidden", Use.HIDDEN),
              Map.entry("href", Use.HREF),
              Map.entry("hreflang", Use.LANGUAGE),
              Map.entry("http-equiv", Use.KEY),
              Map.entry("id", Use.HINTS),
              Map.entry("itemprop", Use.PROPERTY),
              Map.entry("lang", Use.LANGUAGE),
              Map.entry("media", Use.MEDIA),
              Map.entry("name", Use.KEY),
              Map.entry("property", Use.PROPERTY),
              Map.entry("rel", Use.REL),
              Map.entry("role", Use.ROLE),
              Map.entry("shadowrootmode", Use.NONE), // of a template, read there
              Map.entry("size", Use.NONE), // of type, read there
              Map.entry("src", Use.SOURCE),
              Map.entry("srcset", Use.SOURCE_SET),
              Map.entry("style", Use.STYLE),
              Map.entry("title", Use.TITLE),
              Map.entry("type", Use.NONE), // of a control, a script or a source, read there
              Map.entry("width", Use.WIDTH),
              Map.entry("xml:lang", Use.LANGUAGE)));

  /** All attributes that are read; a page without any others comes out the same. */
  public static final Set<String> NAMES = Set.copyOf(USES.keySet());

  /** The address of a link; the attributes below are empty if the element has none. */
  String href = "";

  String datetime = "";

  /** The same in an attribute that may hold anything else: in a title, in data for a script. */
  String moment = "";

  String content = "";

  /** Of a picture; the one to load later, if there is one. */
  String source = "";

  /** Of a picture or of what a picture element offers: addresses with their sizes. */
  String sourceSet = "";

  /** The screens that a source is for. */
  String media = "";

  /** In pixels, 0 if the attribute is missing or says something else. */
  int width;

  int height;

  /** Of microdata or RDFa. */
  String property = "";

  /** In lower case. */
  String rel = "";

  /** What a {@code meta} tells. */
  String key = "";

  String alternative = "";

  /** The language of a link's target, or the element's own. */
  String hreflang = "";

  boolean hidden;

  /** True if an inline style makes a block of the element. */
  boolean displayBlock;

  /** True if its role is that of a heading. */
  boolean heading;

  /** A {@link Hint} a bit. */
  int hints;

  /** Hash of its class, 0 if it has none. */
  int styleHash;

  /** Longest title that may be a date. */
  private static final int MAX_DATE = 60;

  /** Digits of the largest length. */
  private static final int MAX_DIGITS = 6;

  private final HintsSeen hintsSeen = new HintsSeen();
  private String title = "";

  ElementAttributes() {}

  /** Reads the attributes of an element in place of those read before. */
  void read(Element element) {
    clear();
    if (element.attributesSize() == 0) {
      return;
    }
    for (Attribute attribute : element.attributes()) {
      String value = attribute.getValue();
      switch (USES.getOrDefault(attribute.getKey(), Use.NONE)) {
        case CLASS -> {
          styleHash = value.hashCode();
          hints |= hintsSeen.of(value);
        }
        case ROLE -> {
          heading = value.equals("heading");
          hints |= hintsSeen.of(value);
        }
        case HINTS -> hints |= hintsSeen.of(value);
        case STYLE -> readStyle(value);
        case HIDDEN -> hidden |= !value.equals("until-found");
        case ARIA_HIDDEN -> hidden |= value.equalsIgnoreCase("true");
        case HREF -> href = value;
        case DATETIME -> datetime = value;
        case CONTENT -> content = value;
        case PROPERTY -> property = value;
        case KEY -> key = value;
        case REL -> rel = value.toLowerCase(Locale.ROOT);
        case LANGUAGE -> hreflang = value;
        case SOURCE -> source = source.isEmpty() ? value : source;
        case LATER_SOURCE -> source = value;
        case SOURCE_SET -> sourceSet = SourceSet.isInline(value, 0) ? sourceSet : value;
        case MEDIA -> media = value;
        case WIDTH -> width = pixels(value);
        case HEIGHT -> height = pixels(value);
        case ALTERNATIVE -> alternative = value;
        case TITLE -> title = value;
        case MOMENT -> moment = isMachineTime(value) ? value : moment;
        case NONE -> {}
      }
    }
    if (Hint.DROP_CAP.in(hints)) {
      hints &= ~Hint.CAPTION.bit(); // "cap" is short for caption elsewhere
    }
    if (moment.isEmpty() && !title.isEmpty()) {
      moment = isMachineTime(title) || (Hint.DATE.in(hints) && holdsYear(title)) ? title : "";
    }
  }

  /** True of {@code 2022-11-08T22:08} and of seconds or milliseconds since 1970. */
  private static boolean isMachineTime(String value) {
    int digits = 0;
    while (digits < value.length() && isDigit(value.charAt(digits))) {
      digits++;
    }
    if (digits == value.length()) {
      return (digits == 10 || digits == 13) && value.charAt(0) == '1';
    }
    return digits == 4
        && value.length() >= 10
        && value.charAt(4) == '-'
        && isDigit(value.charAt(5))
        && isDigit(value.charAt(6))
        && value.charAt(7) == '-'
        && isDigit(value.charAt(8))
        && (value.length() == 10 || "T ".indexOf(value.charAt(10)) >= 0);
  }

  /** True of a short text with the digits of a year and a day. */
  private static boolean holdsYear(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && text.length() <= MAX_DATE; i++) {
      digits += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return digits > 4;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void readStyle(String style) {
    hidden |= declares(style, "display", "none") || declares(style, "visibility", "hidden");
    displayBlock |= declares(style, "display", "block");
  }

  /** True if an inline style declares the property with this value. */
  private static boolean declares(String style, String property, String value) {
    int at = style.indexOf(property);
    while (at >= 0) {
      int i = skipSpaces(style, at + property.length());
      if (i < style.length() && style.charAt(i) == ':') {
        i = skipSpaces(style, i + 1);
        if (style.startsWith(value, i)) {
          return true;
        }
      }
      at = style.indexOf(property, at + 1);
    }
    return false;
  }

  private static int skipSpaces(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) <= ' ') {
      i++;
    }
    return i;
  }

  /** The number that a length begins with, if it is one of pixels. */
  private static int pixels(String length) {
    int pixels = 0;
    int i = 0;
    while (i < length.length() && i < MAX_DIGITS && isDigit(length.charAt(i))) {
      pixels = pixels * 10 + (length.charAt(i) - '0');
      i++;
    }
    return i == length.length() || length.startsWith("px", i) ? pixels : 0;
  }

  private void clear() {
    href = datetime = moment = content = source = property = rel = key = "";
    alternative = hreflang = title = sourceSet = media = "";
    hidden = displayBlock = heading = false;
    hints = styleHash = width = height = 0;
  }
}
