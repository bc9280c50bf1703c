package org.wirecopy.internal.names.romanization;

/** Turns text of one script into text of another. Implementations are immutable. */
public interface Transcriber {

  /** The text transcribed; defined for any input, in time linear in its length. */
  String apply(CharSequence text);

  /** This transcription, and the other one of what it yields. */
  default Transcriber then(Transcriber next) {
    return text -> next.apply(apply(text));
  }
}
