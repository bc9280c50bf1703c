package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.Tokens;

/** A German text with what its frames are read by, and the frames read so far. */
final class GermanText {
  final Layers layers;
  final Tokens tokens;
  final FrameList frames;
  final GermanPhrases phrases;
  final GermanClauses clauses;
  final GermanQuotes quotes;

  GermanText(Layers layers) {
    this.layers = layers;
    tokens = layers.tokens;
    frames = new FrameList(layers);
    phrases = new GermanPhrases(layers);
    clauses = new GermanClauses(layers, phrases);
    quotes = new GermanQuotes(layers, phrases, clauses);
  }
}
