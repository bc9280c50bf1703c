package org.wirecopy.internal.attribution;

import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * Parts what a phrase says of a person, in a language read by rules, into the office, with its
 * department, and the body it belongs to: "ministra da Saúde" | "Goiás", "Sprecherin" | "Polizei".
 */
final class RulePosts {
  private static final int LONGEST_BEFORE = 10; // tokens of a phrase before a name
  private static final int LONGEST_BEHIND = 14;
  private static final int LONGEST_BODY = 8;

  private final Layers l;
  private final Tokens tokens;
  private final Callings callings;
  private final RuleNames names;
  private final boolean german;
  private final boolean genitiveBetween; // "předseda strany Jan Malý": bare, before a name

  RulePosts(Layers layers, String language, RuleNames names) {
    l = layers;
    tokens = layers.tokens;
    callings = Callings.of(language);
    this.names = names;
    german = language.equals(Language.GERMAN);
    genitiveBetween = Language.named(language).hasTrait("genitive_between");
  }

  /** The post of the noun {@code head}, in a phrase from {@code floor} to {@code to}. */
  Post read(int floor, int head, int to) {
    String body = null;
    int hyphen = callings.compounds() ? bodyHyphen(head) : -1;
    if (hyphen >= 0) {
      body = text(tokens.start(head), hyphen);
    }
    int start = head;
    while (start > floor && callings.is("modifier", tokens.hash(start - 1))) {
      start--;
    }
    boolean acronym = start > floor && tokens.kind(start - 1) == Tokens.UPPER; // "CHP Başkanı"
    if (body == null && acronym && (callings.suffixes() || callings.familyFirst())) {
      body = tokens.word(start - 1);
    }
    if (body == null && start > floor && isOfTown(start - 1)) {
      body = tokens.word(start - 1);
    }
    int end = head + 1;
    int t = end;
    boolean joined = false; // by "of" to the noun before
    boolean placed = false; // by "in" or "at"
    while (t < to) {
      if (isConnector(t)) {
        joined = true;
        placed |= !l.isOf(t) && !l.isArticle(t) && !names.isElidedArticle(t);
      } else if (!tokens.isWord(t) || isPreposition(t)) {
        break;
      } else if (callings.isCalling(tokens, t)
          || callings.is("portfolio", tokens.hash(t))
          || (german && !joined && callings.is("modifier", tokens.hash(t)))) {
        end = t + 1;
      } else if (beginsBody(t, to, joined, placed)) {
        Run run = new Run(t, bodyEnd(t, to));
        body = body == null ? text(run) : body;
        break;
      } else if (tokens.kind(t) == Tokens.LOWER && !german && !closes(t) && !placed) {
        end = t + 1;
        joined = false;
        placed = false;
      } else if (!german || tokens.isCapital(t) || l.isArticle(t)) {
        break;
      }
      t++;
    }
    int from = hyphen >= 0 ? hyphen + 1 : tokens.start(start);
    String office = text(from, tokens.end(end - 1));
    return new Post(office, body);
  }

  /** "Kieler", before an office. */
  private boolean isOfTown(int t) {
    return german
        && tokens.kind(t) == Tokens.CAPITALIZED
        && tokens.word(t).endsWith("er")
        && t > l.sentenceStart(t)
        && !callings.isCalling(tokens, t)
        && !callings.is("status", tokens.hash(t));
  }

  /** The hyphen of "SPD-Chefin", "PvdA-Kamerlid"; -1 for "Vize-Präsident", "oud-minister". */
  private int bodyHyphen(int t) {
    int hyphen = Callings.hyphen(tokens, t);
    if (hyphen < 0 || !tokens.isCapital(t) || hyphen - tokens.start(t) < 2) {
      return -1;
    }
    String first = text(tokens.start(t), hyphen);
    int uppers = 0;
    for (int i = 0; i < first.length(); i++) {
      uppers += Character.isUpperCase(first.charAt(i)) ? 1 : 0;
    }
    boolean name = uppers > 1 || first.equals("Grünen");
    return name ? hyphen : -1;
  }

  /** A noun for a body, with the adjective before it; a name behind "of". */
  private boolean beginsBody(int t, int to, boolean joined, boolean placed) {
    if (callings.isBody(tokens, t)) {
      return true;
    }
    boolean adjective =
        tokens.kind(t) == Tokens.LOWER
            && (callings.inflects() ? callings.isAdjective(tokens, t) : german && joined);
    if (adjective && t + 1 < to && callings.isBody(tokens, t + 1)) {
      return true;
    }
    boolean named = tokens.isCapital(t) && (!german || joined);
    return named && (!placed || german || tokens.kind(t) == Tokens.UPPER);
  }

  private boolean closes(int t) {
    int hash = tokens.hash(t);
    return callings.is("pronoun", hash) || callings.is("relative", hash);
  }

  private int bodyEnd(int from, int to) {
    int t = from + 1;
    int end = t;
    while (t < to && t - from < LONGEST_BODY) {
      boolean mark = tokens.kind(t) == Tokens.QUOTE || isSlash(t);
      if ((!tokens.isWord(t) && !mark) || isPreposition(t) || closes(t)) {
        break;
      }
      boolean open = isConnector(t) || (german && tokens.kind(t) == Tokens.LOWER);
      t++;
      end = open ? end : t;
    }
    return end;
  }

  /** "Münster/Osnabrück". */
  private boolean isSlash(int t) {
    return tokens.first(t) == '/' && !tokens.spaceBefore(t) && !tokens.spaceAfter(t);
  }

  private boolean isConnector(int t) {
    int hash = tokens.hash(t);
    boolean article = l.isArticle(t) && !german; // German's are joining words, or numerals
    return callings.is("join", hash) || l.isOf(t) || article;
  }

  private boolean isPreposition(int t) {
    return callings.is("preposition", tokens.hash(t))
        && !callings.is("join", tokens.hash(t))
        && tokens.kind(t) == Tokens.LOWER;
  }

  /** The noun for the person that heads a phrase; -1 if it has none. */
  int head(int from, int to) {
    int t = names.skip(from, to);
    int last = Math.min(to, t + 3); // an adjective or two may come first
    for (int k = t; k < last; k++) {
      if (callings.isCalling(tokens, k)) {
        return k;
      }
      boolean before =
          callings.compounds() || callings.inflects() || callings.is("modifier", tokens.hash(k));
      if (!before || callings.isBody(tokens, k) || isConnector(k) || !tokens.isWord(k)) {
        return -1;
      }
    }
    return -1;
  }

  /** The noun before a name that says what its bearer is, behind whatever it is of; -1 for none. */
  int headBefore(int name, int floor) {
    int found = -1;
    if (name - 1 < floor || (isConnector(name - 1) && !callings.isCalling(tokens, name - 1))) {
      return -1;
    }
    for (int t = name - 1; t >= floor && name - t < LONGEST_BEFORE; t--) {
      if (callings.isCalling(tokens, t)) {
        found = t;
      } else if (!stands(t, found >= 0)) {
        break;
      }
    }
    boolean ends =
        found < 0
            && callings.endsAsCalling(tokens, name - 1)
            && (german ? tokens.isCapital(name - 1) : tokens.kind(name - 1) == Tokens.LOWER);
    return ends ? name - 1 : found;
  }

  /** True for what may stand between an office and a name. */
  private boolean stands(int t, boolean behindOffice) {
    if (!tokens.isWord(t)) {
      return false;
    }
    int hash = tokens.hash(t);
    boolean noun =
        tokens.isCapital(t)
            || callings.is("portfolio", hash)
            || callings.isBody(tokens, t)
            || callings.is("honorific", hash);
    if (behindOffice) { // an office of an office: "заместитель министра", "chef de cabinet du
      // maire"
      return callings.is("portfolio", hash) || l.isOf(t) || callings.is("modifier", hash);
    }
    boolean adjective =
        t > 0 && tokens.kind(t) == Tokens.LOWER && callings.isCalling(tokens, t - 1);
    boolean bare = callings.inflects() || genitiveBetween;
    boolean genitive = bare && tokens.kind(t) == Tokens.LOWER && !isPreposition(t);
    return noun || isConnector(t) || adjective || genitive;
  }

  /** "Anna Kell (SPD), Bürgermeisterin von Hameln,", "Anna Kell von der Feuerwehr Kassel". */
  @Nullable Post behind(Run name) {
    int limit = Math.min(l.sentenceEnd(name.from()), name.to() + LONGEST_BEHIND);
    int t = name.to();
    if (t + 2 < limit && l.wordClass[t] == WordClasses.OPEN_BRACKET) {
      t += l.wordClass[t + 2] == WordClasses.CLOSE_BRACKET ? 3 : 0;
    }
    if (t < limit
        && callings.familyFirst()
        && tokens.kind(t) == Tokens.LOWER
        && callings.isCalling(tokens, t)) {
      return read(t, t, t + 1); // "Kovács János miniszterelnök"
    }
    if (t + 1 >= limit) {
      return null;
    }
    if (l.wordClass[t] != WordClasses.COMMA) {
      return from(t, limit);
    }
    t++;
    if (t + 1 < limit
        && tokens.kind(t) == Tokens.NUMBER
        && l.wordClass[t + 1] == WordClasses.COMMA) {
      t += 2;
    }
    int end = t;
    while (end < limit && tokens.isWord(end)) {
      end++;
    }
    int owner = callings.familyFirst() && t < end ? names.skip(t, end) : end;
    if (owner + 1 < end && callings.isCalling(tokens, end - 1)) { // "a szakszervezet elnöke"
      return new Post(tokens.word(end - 1), text(new Run(owner, end - 1)));
    }
    int head = t < end ? head(t, end) : -1;
    return head < 0 ? null : read(t, head, end);
  }

  private @Nullable Post from(int t, int limit) {
    if (!callings.is("from", tokens.hash(t)) || tokens.kind(t) != Tokens.LOWER) {
      return null;
    }
    int body = t + 1;
    while (body < limit && isConnector(body)) {
      body++;
    }
    boolean named =
        body < limit
            && (callings.isBody(tokens, body) || tokens.kind(body) == Tokens.UPPER)
            && tokens.isWord(body);
    if (!named) {
      return null;
    }
    int end = body + 1;
    while (end < limit && end - body < LONGEST_BODY && continues(end, limit)) {
      end++;
    }
    return new Post(null, text(new Run(body, end)));
  }

  /** Capitals and "of" before one; what else follows may be the sentence. */
  private boolean continues(int t, int limit) {
    boolean joins = l.isOf(t) || l.isArticle(t);
    return tokens.breaks(t) == 0
        && (tokens.isCapital(t) || (joins && t + 1 < limit && tokens.isCapital(t + 1)));
  }

  private String text(Run run) {
    return text(tokens.start(run.from()), tokens.end(run.to() - 1));
  }

  private String text(int from, int to) {
    return tokens.text().subSequence(from, to).toString();
  }
}
