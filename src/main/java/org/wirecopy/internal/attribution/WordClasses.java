package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;

/**
 * A coarse part of speech for every token: the class the word list gives it, else the form of a cue
 * head, else what its spelling tells. It stands in for a tagger.
 */
final class WordClasses {
  private static final Lexicon LEXICON = Lexicon.english();

  static final byte THAT = (byte) LEXICON.classOf("THAT");
  static final byte TO = (byte) LEXICON.classOf("TO");
  static final byte DETERMINER = (byte) LEXICON.classOf("DETERMINER");
  static final byte SUBJECT_PRONOUN = (byte) LEXICON.classOf("SUBJECT_PRONOUN");
  static final byte ANY_PRONOUN = (byte) LEXICON.classOf("ANY_PRONOUN");
  static final byte OBJECT_PRONOUN = (byte) LEXICON.classOf("OBJECT_PRONOUN");
  static final byte POSSESSIVE = (byte) LEXICON.classOf("POSSESSIVE");
  static final byte RELATIVE = (byte) LEXICON.classOf("RELATIVE");
  static final byte BE = (byte) LEXICON.classOf("BE");
  static final byte HAVE = (byte) LEXICON.classOf("HAVE");
  static final byte DO = (byte) LEXICON.classOf("DO");
  static final byte MODAL = (byte) LEXICON.classOf("MODAL");
  static final byte NEGATION = (byte) LEXICON.classOf("NEGATION");
  static final byte AND = (byte) LEXICON.classOf("AND");
  static final byte SUBORDINATOR = (byte) LEXICON.classOf("SUBORDINATOR");
  static final byte PREPOSITION = (byte) LEXICON.classOf("PREPOSITION");
  static final byte ACCORDING = (byte) LEXICON.classOf("ACCORDING");
  static final byte TITLE = (byte) LEXICON.classOf("TITLE");
  static final byte ROLE = (byte) LEXICON.classOf("ROLE");
  static final byte BODY = (byte) LEXICON.classOf("BODY");
  static final byte DOCUMENT = (byte) LEXICON.classOf("DOCUMENT");
  static final byte TIME = (byte) LEXICON.classOf("TIME");
  static final byte ADVERB = (byte) LEXICON.classOf("ADVERB");
  static final byte PAST_VERB = (byte) LEXICON.classOf("PAST_VERB");

  private static final int LISTED = LEXICON.classCount();
  static final byte HEAD_BASE = (byte) (LISTED + 1); // + form - 1
  static final byte COMMA = (byte) (LISTED + 7);
  static final byte COLON = (byte) (LISTED + 8);
  static final byte SEMICOLON = (byte) (LISTED + 9);
  static final byte DASH = (byte) (LISTED + 10);
  static final byte OPEN_BRACKET = (byte) (LISTED + 11);
  static final byte CLOSE_BRACKET = (byte) (LISTED + 12);
  static final byte OTHER_MARK = (byte) (LISTED + 13);
  static final byte QUOTE = (byte) (LISTED + 14);
  static final byte FULL_STOP = (byte) (LISTED + 15);
  static final byte OTHER_STOP = (byte) (LISTED + 16);
  static final byte NUMBER = (byte) (LISTED + 17);
  static final byte UPPER = (byte) (LISTED + 18);
  static final byte NAME = (byte) (LISTED + 19);
  static final byte CLITIC = (byte) (LISTED + 20);
  static final byte ENDS_LY = (byte) (LISTED + 21);
  static final byte ENDS_ING = (byte) (LISTED + 22);
  static final byte ENDS_ED = (byte) (LISTED + 23);
  static final byte ENDS_S = (byte) (LISTED + 24);
  static final byte WORD = (byte) (LISTED + 25);

  private WordClasses() {}

  static byte of(Tokens tokens, int i, int entry) {
    return switch (tokens.kind(i)) {
      case Tokens.QUOTE -> QUOTE;
      case Tokens.STOP -> tokens.first(i) == '.' ? FULL_STOP : OTHER_STOP;
      case Tokens.PUNCTUATION -> mark(tokens.first(i));
      default -> word(tokens, i, entry);
    };
  }

  private static byte word(Tokens tokens, int i, int entry) {
    int listed = Lexicon.wordClass(entry);
    if (listed != 0) {
      return (byte) listed;
    }
    int form = Lexicon.form(entry);
    if (Lexicon.isHead(entry)) {
      return (byte) (HEAD_BASE + form - 1);
    }
    return switch (tokens.kind(i)) {
      case Tokens.NUMBER -> NUMBER;
      case Tokens.UPPER -> UPPER;
      case Tokens.CAPITALIZED -> NAME;
      case Tokens.CLITIC -> CLITIC;
      default -> bySuffix(tokens, i);
    };
  }

  /** True for what behaves as a verb: auxiliaries, and words spelled like a past or a gerund. */
  static boolean isVerbLike(byte c) {
    return c == BE || c == HAVE || c == DO || c == MODAL || c == PAST_VERB || c == ENDS_ED;
  }

  private static byte mark(char c) {
    return switch (c) {
      case ',' -> COMMA;
      case ':' -> COLON;
      case ';' -> SEMICOLON;
      case '-', '\u2013', '\u2014', '\u2015' -> DASH;
      case '(', '[', '{' -> OPEN_BRACKET;
      case ')', ']', '}' -> CLOSE_BRACKET;
      default -> OTHER_MARK;
    };
  }

  private static byte bySuffix(Tokens tokens, int i) {
    int n = tokens.end(i);
    if (n - tokens.start(i) < 4) {
      return WORD;
    }
    char a = tokens.text().charAt(n - 2);
    char b = tokens.text().charAt(n - 1);
    if (b == 'y' && a == 'l') {
      return ENDS_LY;
    }
    if (b == 'g' && a == 'n' && tokens.text().charAt(n - 3) == 'i') {
      return ENDS_ING;
    }
    if (b == 'd' && a == 'e') {
      return ENDS_ED;
    }
    return b == 's' && a != 's' ? ENDS_S : WORD;
  }
}
