package org.wirecopy.internal.assemble;

import java.util.List;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.page.Page;

/**
 * The names that sign an article, as papers of many languages print them: the last line of the
 * body, or the next one, that holds known names, or any in brackets or behind a dash, and nothing
 * else; at the end of its last paragraph, in brackets or behind a dash; or the guest whom its first
 * paragraphs introduce.
 */
final class Signature {

  private static final int MAX_LENGTH = 60;
  private static final int MAX_AUTHORS = 2;

  /** Longest block of a letter's end: the name and the address, each on its line. */
  private static final int MAX_ADDRESS = 100;

  /** Letters of what somebody is, behind the name. */
  private static final int MAX_ROLE = 40;

  /** The paragraphs that may introduce a guest. */
  private static final int GUEST_BLOCKS = 3;

  /** Longest byline that opens a paragraph, up to its full stop. */
  private static final int MAX_OPENING = 80;

  /** So many characters behind the body stand what signs it. */
  private static final int REACH = 80;

  /** And so many before its end, for a note may follow. */
  private static final int NOTE = 250;

  private static final int MIN_IDEOGRAPHS = 3;
  private static final int MAX_IDEOGRAPHS = 5;

  private static final String OPENING = "([（【〔";
  private static final String CLOSING = ")]）】〕";
  private static final String STOPS = ".!?。！？」』\"”»“…";
  private static final String DASHES = "—–-";

  private Signature() {}

  /** The authors whose names stand there; none if none do. */
  static List<Author> of(HeadLines lines, Page page, Region region) {
    List<Author> authors = below(lines, page, region);
    if (authors.isEmpty()) {
      authors = ending(page, region);
    }
    return authors.isEmpty() ? introduced(page, region) : authors;
  }

  private static List<Author> below(HeadLines lines, Page page, Region region) {
    for (Line line : lines.lines()) {
      int start = page.textStart(line.node());
      int end = page.textEnd(line.node());
      boolean last = end >= region.bodyEnd() - NOTE && start <= region.bodyEnd() + REACH;
      if (last
          && !page.type(line.node()).isHeading()
          && line.zone() == Zone.TAIL
          && !line.foreign()
          && !line.aside()) {
        List<Author> authors =
            line.text().indexOf('\n') > 0 ? addressed(line.text()) : signers(line);
        if (!authors.isEmpty()) {
          return authors;
        }
      }
    }
    return List.of();
  }

  /** "Yours, JANE DOE, The Square, Exampletown": known names that are a line of a letter's end. */
  private static List<Author> addressed(String text) {
    if (text.length() > MAX_ADDRESS) {
      return List.of();
    }
    for (String piece : text.split("\n", -1)) {
      String line = piece.strip();
      List<Author> authors = line.indexOf(' ') > 0 ? alone(line) : List.of();
      if (!authors.isEmpty() && SignedNames.areKnown(authors) && !AuthorNames.isUncased(line)) {
        return authors;
      }
    }
    return List.of();
  }

  /** What signs the last paragraph behind its last sentence. */
  private static List<Author> ending(Page page, Region region) {
    char[] chars = page.chars();
    int end = region.bodyEnd();
    int from = Math.max(region.bodyStart(), end - MAX_LENGTH - 2);
    if (end <= from || end > chars.length) {
      return List.of();
    }
    int bracket = CLOSING.indexOf(chars[end - 1]);
    for (int at = end - 2; at > from && chars[at] != '\n'; at--) {
      boolean opens =
          bracket >= 0 ? chars[at] == OPENING.charAt(bracket) : DASHES.indexOf(chars[at]) >= 0;
      if (opens && endsSentence(chars, at, from)) {
        return signers(new String(chars, at, end - at));
      }
    }
    return List.of();
  }

  private static boolean endsSentence(char[] chars, int at, int from) {
    int before = at - 1;
    while (before > from && chars[before] == ' ') {
      before--;
    }
    return STOPS.indexOf(chars[before]) >= 0;
  }

  /**
   * "A guest post by Jane Doe. ...": a lead-in of several words opens one of the first paragraphs.
   */
  private static List<Author> introduced(Page page, Region region) {
    char[] chars = page.chars();
    int line = region.bodyStart();
    for (int block = 0; block < GUEST_BLOCKS && line < region.bodyEnd(); block++) {
      List<Author> guest = guest(chars, line, region.bodyEnd());
      if (!guest.isEmpty()) {
        return guest;
      }
      while (line < region.bodyEnd() && chars[line] != '\n') {
        line++;
      }
      line++;
    }
    return List.of();
  }

  private static List<Author> guest(char[] chars, int start, int bodyEnd) {
    int limit = Math.min(Math.min(bodyEnd, chars.length) - 1, start + MAX_OPENING);
    int end = start;
    while (end < limit && !(chars[end] == '.' && chars[end + 1] == ' ') && chars[end] != '\n') {
      end++;
    }
    if (end >= limit || chars[end] != '.') {
      return List.of();
    }
    String text = new String(chars, start, end - start);
    String rest = BylineParts.withoutLead(text);
    String lead = text.substring(0, text.length() - rest.length()).strip();
    List<Author> authors =
        lead.indexOf(' ') > 0 && AuthorNames.isByline(text) ? AuthorNames.in(text) : List.of();
    boolean full = !authors.isEmpty() && authors.get(0).name().indexOf(' ') > 0;
    return full && SignedNames.areKnown(authors) ? authors : List.of();
  }

  private static List<Author> signers(Line line) {
    String text = line.apart().strip();
    if (text.length() > MAX_LENGTH) {
      return List.of();
    }
    return signers(line.numbered() ? undated(text) : text);
  }

  /** "(Jane Doe, 8 November)" without its date, the brackets kept. */
  private static String undated(String text) {
    String inside = withoutBrackets(text);
    String rest = BylineParts.withoutDate(inside);
    return inside.length() < text.length()
        ? text.charAt(0) + rest + text.charAt(text.length() - 1)
        : rest;
  }

  private static List<Author> signers(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    boolean dash = DASHES.indexOf(text.charAt(0)) >= 0;
    String inside = dash ? text.substring(1).strip() : withoutBrackets(text);
    boolean marked = inside.length() < text.length();
    List<Author> authors = persons(inside);
    int rest = rest(inside, authors);
    if (authors.isEmpty() || rest > MAX_ROLE || (rest != 0 && !tellsRole(inside, authors, dash))) {
      return List.of();
    }
    if (AuthorNames.isUncased(authors.get(0).name())) {
      return marked && !dash && isIdeographic(authors.get(0).name()) ? authors : List.of();
    }
    return marked || SignedNames.areKnown(authors) ? authors : List.of();
  }

  /** "— Jane Doe, chronicler of the parish"; in ideographs, what else the person did. */
  private static boolean tellsRole(String text, List<Author> authors, boolean dash) {
    return (dash && text.indexOf(',') > 0)
        || (text.indexOf('、') > 0 && text.startsWith(authors.get(0).name()));
  }

  /** True of as many ideographs as names of persons have: agencies have two, notices kana. */
  private static boolean isIdeographic(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (!Character.isIdeographic(name.charAt(i))) {
        return false;
      }
    }
    return name.length() >= MIN_IDEOGRAPHS && name.length() <= MAX_IDEOGRAPHS;
  }

  private static String withoutBrackets(String text) {
    int last = text.length() - 1;
    boolean bracketed =
        last > 1
            && OPENING.indexOf(text.charAt(0)) >= 0
            && CLOSING.indexOf(text.charAt(last)) == OPENING.indexOf(text.charAt(0));
    return bracketed ? text.substring(1, last).strip() : text;
  }

  /** The full names of persons that are all of a text; none if anything else is in it. */
  static List<Author> alone(String text) {
    List<Author> authors = persons(text);
    return rest(text, authors) == 0 ? authors : List.of();
  }

  /** The persons a text names in full; none if it names anybody else, or too many. */
  private static List<Author> persons(String text) {
    List<Author> authors = AuthorNames.in(text.replace('\n', ';'));
    for (Author author : authors) {
      boolean full = AuthorNames.isUncased(author.name()) || author.name().indexOf(' ') > 0;
      if (author.kind() != Author.Kind.PERSON || !full) {
        return List.of();
      }
    }
    return authors.size() <= MAX_AUTHORS ? authors : List.of();
  }

  /** How many letters of a text are no part of the names, a note behind them aside. */
  private static int rest(String text, List<Author> authors) {
    int letters = BareNames.letters(withoutNote(text));
    for (Author author : authors) {
      letters -= BareNames.letters(author.name());
    }
    return letters;
  }

  /** "Jane Doe (with material from Example News Agency)". */
  private static String withoutNote(String text) {
    int open = text.indexOf('(');
    return open > 0 && text.endsWith(")") ? text.substring(0, open) : text;
  }
}
