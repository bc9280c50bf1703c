package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Sentences;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordSet;

/**
 * A text with all that the labeller looks at, as parallel arrays over its tokens: words, word
 * classes, cue heads, quotations, sentences. Built in one pass over the tokens.
 */
public final class Layers {
  final Tokens tokens;
  private final Language language;
  private final boolean joinsTitles; // "justitieministern": what ends in a title is one
  private final WordSet titles; // of the language, beside those of the English lexicon
  private final WordSet articles; // of the language; none of English, which has classes
  private final WordSet genitives; // "de", "della", "von"; none of English
  private final WordSet small; // words that begin a sentence but no name; none of English
  final Sentences sentences;
  final Quotations quotations;
  final int count;
  final int[] entry; // lexicon entry, 0 for none
  final int[] lemma; // hash of the lemma of a cue head, 0 for none
  final byte[] wordClass; // see WordClasses
  final int[] sentence; // index of the sentence
  final byte[] quote; // see quoteState
  final int[]
      leftHead; // nearest cue head before the token, in its sentence, outside quotations; -1
  final int[] rightHead; // nearest one behind it, or -1
  final int[] commas; // number of commas before the token
  final int[] verbs; // number of verb forms before the token
  final int[] thats; // number of "that" before the token
  final int[] marks; // number of quotation marks before the token
  final int[] paragraph;

  private Layers(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
    joinsTitles = language.hasEndings("title_ending");
    titles = language.words("title");
    articles = language.words("article");
    genitives = language.words("of");
    small = language.smallWords();
    sentences = Sentences.of(tokens);
    quotations = Quotations.of(tokens, sentences);
    count = tokens.count();
    entry = new int[count];
    lemma = new int[count];
    wordClass = new byte[count];
    sentence = new int[count];
    quote = new byte[count];
    leftHead = new int[count];
    rightHead = new int[count];
    commas = new int[count + 1];
    verbs = new int[count + 1];
    thats = new int[count + 1];
    marks = new int[count + 1];
    paragraph = new int[count];
  }

  /** Reads a text in English; linear in its length. */
  public static Layers of(CharSequence text) {
    return of(text, Language.ENGLISH);
  }

  /** Reads a text in a language; linear in its length. */
  static Layers of(CharSequence text, String language) {
    Layers layers = new Layers(Language.tokens(text, language), Language.named(language));
    layers.classify();
    layers.quote();
    layers.findHeads();
    return layers;
  }

  public int count() {
    return count;
  }

  public Tokens tokens() {
    return tokens;
  }

  public Sentences sentences() {
    return sentences;
  }

  int sentenceStart(int t) {
    return sentences.sentenceStart(sentence[t]);
  }

  /** One behind the last token of the sentence. */
  int sentenceEnd(int t) {
    return sentences.sentenceStart(sentence[t] + 1);
  }

  /** True for what stands before a name or in its place: "Senator", "spokesman", "maire". */
  boolean isTitle(int t) {
    return wordClass[t] == WordClasses.TITLE
        || wordClass[t] == WordClasses.ROLE
        || titles.contains(tokens.hash(t))
        || (joinsTitles && tokens.isWord(t) && language.ends(tokens, t, "title_ending"));
  }

  /** True for an article of a language beside English. */
  boolean isArticle(int t) {
    return articles.contains(tokens.hash(t));
  }

  /** True for what a sentence may begin with, but no name: "Volgens", "El"; beside English. */
  boolean beginsNoName(int t) {
    return isArticle(t) || small.contains(tokens.hash(t));
  }

  /** True for "de", "della", "von" and the like, of a language beside English. */
  boolean isOf(int t) {
    return genitives.contains(tokens.hash(t));
  }

  boolean isHead(int t) {
    int form = Lexicon.form(entry[t]);
    return (Lexicon.isHead(entry[t]) && form != Lexicon.NOUN && quote[t] == 0)
        || wordClass[t] == WordClasses.ACCORDING;
  }

  private void classify() {
    Lexicon lexicon = Lexicon.english();
    for (int i = 0; i < count; i++) {
      entry[i] = tokens.kind(i) <= Tokens.CLITIC ? lexicon.entry(tokens.hash(i)) : 0;
      lemma[i] = Lexicon.isHead(entry[i]) ? lexicon.lemmaHash(entry[i]) : 0;
      wordClass[i] = WordClasses.of(tokens, i, entry[i]);
      int form = Lexicon.form(entry[i]);
      boolean verb =
          (form >= Lexicon.BASE && form <= Lexicon.GERUND) || WordClasses.isVerbLike(wordClass[i]);
      commas[i + 1] = commas[i] + (wordClass[i] == WordClasses.COMMA ? 1 : 0);
      verbs[i + 1] = verbs[i] + (verb ? 1 : 0);
      thats[i + 1] = thats[i] + (wordClass[i] == WordClasses.THAT ? 1 : 0);
      marks[i + 1] = marks[i] + (quotations.isMark(i) ? 1 : 0);
    }
    for (int p = 0; p < sentences.paragraphs(); p++) {
      for (int i = sentences.paragraphStart(p); i < sentences.paragraphStart(p + 1); i++) {
        paragraph[i] = p;
      }
    }
    for (int s = 0; s < sentences.sentences(); s++) {
      for (int i = sentences.sentenceStart(s); i < sentences.sentenceStart(s + 1); i++) {
        sentence[i] = s;
      }
    }
  }

  private void quote() {
    for (int q = 0; q < quotations.count(); q++) {
      int open = quotations.open(q);
      int close = quotations.close(q);
      int size = close - open - 1 <= 3 ? 0 : close - open - 1 <= 8 ? 1 : 2;
      for (int i = open; i <= close; i++) {
        int place = i == open ? 0 : i == close && quotations.closed(q) ? 2 : 1;
        quote[i] = (byte) (1 + place * 3 + size);
      }
    }
  }

  private void findHeads() {
    for (int s = 0; s < sentences.sentences(); s++) {
      int from = sentences.sentenceStart(s);
      int to = sentences.sentenceStart(s + 1);
      int last = -1;
      for (int i = from; i < to; i++) {
        leftHead[i] = last;
        last = isHead(i) ? i : last;
      }
      last = -1;
      for (int i = to - 1; i >= from; i--) {
        rightHead[i] = last;
        last = isHead(i) ? i : last;
      }
    }
  }
}
