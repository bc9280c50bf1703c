package org.wirecopy.internal.text;

import java.util.Arrays;

/**
 * Paragraphs and sentences over {@link Tokens}, as token indices.
 *
 * <p>A blank line ends a paragraph, and so does a single line end unless the next line goes on in
 * lower case (hard-wrapped copy). A sentence ends behind a stop, and the closing marks that follow
 * it, where the next word does not go on in lower case and the stop ends no abbreviation. A
 * sentence never crosses a paragraph.
 */
public final class Sentences {
  /** Tokens of a sentence; a longer one is cut, so that work in a sentence stays bounded. */
  public static final int LONGEST = 1000;

  private int[] paragraph = new int[16]; // first token of each paragraph, then the token count
  private int[] sentence = new int[16]; // first token of each sentence, then the token count
  private int paragraphs;
  private int sentences;

  private Sentences() {}

  /** Splits; linear in the number of tokens. */
  public static Sentences of(Tokens tokens) {
    Sentences result = new Sentences();
    int n = tokens.count();
    boolean ended = false;
    for (int i = 0; i < n; i++) {
      boolean full = i > 0 && i - result.sentence[result.sentences - 1] >= LONGEST;
      if (i == 0 || startsParagraph(tokens, i)) {
        result.addParagraph(i);
        result.addSentence(i);
        ended = false;
      } else if (full || (ended && !closes(tokens, i))) {
        if (full || !continues(tokens, i)) {
          result.addSentence(i);
        }
        ended = false;
      }
      if (tokens.kind(i) == Tokens.STOP) {
        ended = !Abbreviations.endsOne(tokens, i);
      }
      if (endsInStop(tokens, i)) {
        ended = true;
      }
    }
    result.addParagraph(n);
    result.addSentence(n);
    result.paragraphs--;
    result.sentences--;
    return result;
  }

  public int paragraphs() {
    return paragraphs;
  }

  public int sentences() {
    return sentences;
  }

  /** The first token of a paragraph; of {@code paragraphs()}, the token count. */
  public int paragraphStart(int p) {
    return paragraph[p];
  }

  /** The first token of a sentence; of {@code sentences()}, the token count. */
  public int sentenceStart(int s) {
    return sentence[s];
  }

  private static boolean startsParagraph(Tokens tokens, int i) {
    return tokens.breaks(i) > 1 || (tokens.breaks(i) == 1 && tokens.kind(i) != Tokens.LOWER);
  }

  /** A closing mark or bracket right behind a stop still belongs to the sentence. */
  private static boolean closes(Tokens tokens, int i) {
    if (tokens.kind(i) == Tokens.STOP) {
      return true;
    }
    if (tokens.kind(i) == Tokens.QUOTE) {
      return !tokens.spaceBefore(i) || (tokens.spaceAfter(i) && tokens.first(i) == '\u00bb');
    }
    char c = tokens.first(i);
    return (c == ')' || c == ']') && !tokens.spaceBefore(i);
  }

  /** A dash too, with a word in lower case behind it: {@code "Dziękuję!" – napisał kapitan}. */
  private static boolean continues(Tokens tokens, int i) {
    byte kind = tokens.kind(i);
    boolean dash = kind == Tokens.PUNCTUATION && "-\u2013\u2014".indexOf(tokens.first(i)) >= 0;
    if (dash && i + 1 < tokens.count() && tokens.spaceAfter(i)) {
      return tokens.kind(i + 1) == Tokens.LOWER;
    }
    return kind == Tokens.LOWER
        || (kind == Tokens.PUNCTUATION && (tokens.first(i) == ',' || tokens.first(i) == ';'));
  }

  /**
   * "in the U.S. He" ends a sentence, "the U.S. Senate" does not: only a small set of words tells.
   */
  private static boolean endsInStop(Tokens tokens, int i) {
    if (!tokens.isWord(i) || tokens.end(i) - tokens.start(i) < 3) {
      return false;
    }
    return tokens.text().charAt(tokens.end(i) - 1) == '.'
        && i + 1 < tokens.count()
        && tokens.isCapital(i + 1)
        && Abbreviations.startsSentence(tokens.hash(i + 1));
  }

  private void addParagraph(int i) {
    if (paragraphs == paragraph.length) {
      paragraph = Arrays.copyOf(paragraph, paragraphs * 2);
    }
    paragraph[paragraphs++] = i;
  }

  private void addSentence(int i) {
    if (sentences == sentence.length) {
      sentence = Arrays.copyOf(sentence, sentences * 2);
    }
    sentence[sentences++] = i;
  }
}
