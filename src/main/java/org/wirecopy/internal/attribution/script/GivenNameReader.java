package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Span;

/**
 * Sources in Arabic, Persian, Hebrew and Hindi: a title comes before a name, and a common given
 * name tells where that begins (وزير الخارجية أحمد سالم); a comma may stand between them.
 */
final class GivenNameReader implements SourceReader {
  private static final int MOST_WORDS = 3; // of a name in running text
  private static final int MOST_TITLE = 6; // words between a title and its name

  private final Passage p;
  private final Vocabulary vocabulary;
  private final Words words;
  private final CharTrie titles;
  private final CharTrie bodyTitles;
  private final CharTrie given;
  private final CharTrie joins;
  private final CharTrie adverbials;
  private final CharTrie bodies;
  private final CharTrie honorifics;
  private final String article;
  private final boolean particles; // that join words, as in Hindi: no name holds one
  private final CharTrie joints;

  GivenNameReader(Passage passage, String language) {
    p = passage;
    vocabulary = Vocabulary.of(language);
    words = new Words(passage, vocabulary);
    titles = vocabulary.forwards("title");
    bodyTitles = vocabulary.forwards("body_title");
    given = vocabulary.forwards("given");
    joins = vocabulary.forwards("body_join");
    adverbials = vocabulary.forwards("adverbial");
    bodies = vocabulary.forwards("body");
    honorifics = vocabulary.forwards("honorific");
    particles = language.equals("hi");
    joints = vocabulary.forwards("joint");
    article = language.equals("ar") ? "\u0627\u0644" : language.equals("he") ? "\u05d4" : "";
  }

  @Override
  public Reading read(Span source) {
    int from = source.start();
    int to = SourceReader.withoutBrackets(p, from, source.end());
    Reading pronoun = SourceReader.pronoun(p, vocabulary, from, to);
    if (pronoun != null) {
      return pronoun;
    }
    int title = find(titles, from, to);
    int name = find(given, from, to);
    if (name >= 0) {
      int end = nameEnd(name, to);
      int behind = title > name ? segmentEnd(title, to) : name;
      String full = text(name, end);
      return title < 0
          ? Reading.person(full, null, null)
          : post(full, title, p.dropBlanks(behind, title));
    }
    if (title < 0) {
      to = p.dropBlanks(Math.max(from + 1, segmentEnd(from, to)), from);
      boolean single = words.end(from, to) == to && !isBody(from, to);
      return single ? Reading.person(text(from, to), null, null) : Reading.other();
    }
    int comma = segmentEnd(from, to);
    if (comma < to && comma > from) {
      return apposed(from, comma, to);
    }
    int head = titleEnd(title, to);
    int second = p.skipBlanks(head, to);
    if (honorifics.end(p.c, title, to) == head && second < to) {
      return Reading.person(text(second, to), null, null);
    }
    int behind = particles ? bareName(head, to) : behindDefinite(title, head, to);
    return behind < 0
        ? post(null, title, to)
        : post(text(behind, to), title, p.dropBlanks(behind, title));
  }

  /** جان لینکلنسون، رئیس‌جمهور آمریکا: of two parts, the one without a title is the name. */
  private Reading apposed(int from, int comma, int to) {
    int second = p.skipBlanks(comma + 1, to);
    int end = Math.max(second, segmentEnd(second, to));
    int first = find(titles, from, comma);
    int title = first >= 0 ? first : find(titles, second, end);
    if (title < 0) {
      return Reading.other();
    }
    boolean both = first >= 0 && find(titles, second, end) >= 0;
    int name = first >= 0 ? second : from;
    int nameEnd = p.dropBlanks(first >= 0 ? end : comma, name);
    int titleEnd = first >= 0 ? comma : end;
    boolean named = !both && nameEnd > name && countWords(name, nameEnd) <= MOST_WORDS;
    return post(named ? text(name, nameEnd) : null, title, titleEnd);
  }

  private int countWords(int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += p.beginsWord(i) ? 1 : 0;
    }
    return count;
  }

  /**
   * Where a name begins behind a title and its definite words: الرئيس الأمريكي جون براون, ראש
   * הממשלה ברנע; -1 if there is none, or nothing is definite.
   */
  private int behindDefinite(int title, int head, int to) {
    boolean definite = !article.isEmpty() && isDefinite(title);
    int i = p.skipBlanks(head, to);
    while (i < to && !article.isEmpty()) {
      int next = p.skipBlanks(words.end(i, to), to);
      boolean construct = next < to && isDefinite(next) && !definite;
      if (!isDefinite(i) && !construct) {
        break;
      }
      definite |= isDefinite(i);
      i = Math.max(i + 1, next);
    }
    boolean named = definite && i < to && p.isWord(i) && joins.end(p.c, i, to) < 0;
    return named && countWords(i, to) <= MOST_WORDS ? i : -1;
  }

  /** Where a name begins behind a title, if no particle stands there; -1 for none. */
  private int bareName(int head, int to) {
    int name = p.skipBlanks(head, to);
    for (int i = name; i < to; i++) {
      if (p.beginsWord(i) && joints.end(p.c, i, words.end(i, to)) == words.end(i, to)) {
        return -1;
      }
    }
    boolean titled = name < to && titles.end(p.c, name, to) == words.end(name, to);
    return name < to && p.isWord(name) && !titled && countWords(name, to) <= MOST_WORDS ? name : -1;
  }

  private boolean isDefinite(int i) {
    for (int k = 0; k < article.length(); k++) {
      if (i + k >= p.length || p.c[i + k] != article.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  /** The role of a title, with its complement; a body behind a spokesman or a head is a body. */
  private Reading post(@Nullable String name, int title, int to) {
    int end = p.dropBlanks(Math.min(to, segmentEnd(title, to)), title);
    int head = Math.min(end, titleEnd(title, end));
    int rest = p.skipBlanks(head, end);
    int join = joins.end(p.c, rest, end);
    int body = join > 0 && join < end ? p.skipBlanks(join, end) : rest;
    boolean split = body < end && (join > 0 || bodyTitles.end(p.c, title, end) == head);
    String role = text(title, split ? head : end);
    String organization = split ? text(body, end) : null;
    return name == null
        ? Reading.office(role, organization)
        : Reading.person(name, role, organization);
  }

  /** الشرطة, پلیس: a single word that names no person. */
  private boolean isBody(int from, int to) {
    return (!article.isEmpty() && isDefinite(from)) || bodies.end(p.c, from, to) == to;
  }

  private int titleEnd(int title, int to) {
    int end = titles.end(p.c, title, to);
    return end < 0 ? words.end(title, to) : end;
  }

  /** The first word of a kind; -1 for none. */
  private int find(CharTrie trie, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!p.isCovered(i) && p.beginsWord(i)) {
        long match = trie.forward(p.c, i, to);
        if (match >= 0 && p.endsWord((int) (match >>> 32))) {
          return i;
        }
      }
    }
    return -1;
  }

  private int nameEnd(int from, int to) {
    int end = from;
    for (int n = 0; n < MOST_WORDS + 1; n++) {
      int start = p.skipBlanks(end, to);
      boolean goesOn = start < to && p.isWord(start) && (n == 0 || !isOther(start, to));
      if (!goesOn) {
        break;
      }
      end = words.end(start, to);
      while (end + 1 < to && p.c[end] == '-' && p.isWord(end + 1)) {
        end = words.end(end + 1, to);
      }
    }
    return end;
  }

  /** A title behind a name is no part of it. */
  private boolean isOther(int i, int to) {
    return find(titles, i, words.end(i, to)) == i || words.match(adverbials, i, to) >= 0;
  }

  private int segmentEnd(int from, int to) {
    int i = from;
    while (i < to && !p.isPause(i)) {
      i++;
    }
    return i;
  }

  private String text(int from, int to) {
    return p.text.subSequence(from, to).toString();
  }

  /** A given name and the word behind it, with the title before it. */
  @Override
  public List<Span> mentions() {
    List<Span> mentions = new ArrayList<>();
    int title = -1;
    int sinceTitle = MOST_TITLE;
    for (int i = 0; i < p.length; i++) {
      boolean stop = p.quotationAt(i) < 0 && (p.isStop(i) || p.isBreak(i));
      sinceTitle = stop ? MOST_TITLE : sinceTitle;
      if (p.isCovered(i) || !p.beginsWord(i)) {
        continue;
      }
      int end = words.end(i, p.length);
      if (find(titles, i, end) == i && sinceTitle >= MOST_TITLE) {
        title = i;
        sinceTitle = 0;
      } else if (find(given, i, end) == i && isFollowed(end)) {
        int nameEnd = words.end(p.skipBlanks(end, p.length), p.length);
        boolean titled = sinceTitle < MOST_TITLE;
        mentions.add(new Span(titled ? title : i, nameEnd));
        sinceTitle = MOST_TITLE;
        i = nameEnd - 1;
      } else {
        sinceTitle++;
      }
    }
    return mentions;
  }

  private boolean isFollowed(int end) {
    int next = end < p.length && p.c[end] == ' ' ? p.skipBlanks(end, p.length) : p.length;
    return next < p.length && p.isWord(next) && words.match(adverbials, next, p.length) < 0;
  }

  /** The last word of a name, or the name without its second word. */
  @Override
  public boolean isPart(String part, String name) {
    return SourceReader.isLastPart(part, name, " ");
  }

  /** الوزير is وزير الخارجية: an article for what the office is of. */
  @Override
  public boolean isOffice(String office, String before) {
    String bare = bare(office);
    String first = bare(before);
    boolean begins = first.startsWith(bare);
    return begins && (first.length() == bare.length() || first.charAt(bare.length()) == ' ');
  }

  private String bare(String office) {
    boolean definite = office.startsWith(article) && office.length() > article.length() + 1;
    return definite ? office.substring(article.length()) : office;
  }

  @Override
  public boolean isSpeaker(Span source) {
    return false;
  }
}
