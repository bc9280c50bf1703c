package org.wirecopy.internal.attribution;

import java.util.BitSet;
import java.util.List;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/**
 * What quotation marks and layout settle, laid over the labels of the model before linking.
 *
 * <ol>
 *   <li>A content never cuts a quotation: where most of one is content, all of it is.
 *   <li>A quotation that goes on over a paragraph's end keeps its speaker.
 *   <li>{@code "..." - Name} and transcript lines ({@code NAME: ...}) are attributions by layout.
 *   <li>A paragraph behind "The governor added:" is said as a whole.
 *   <li>A trailing "said" that the model passed over governs the clause in front of it.
 *   <li>Whom it is told and what it is about is no content.
 *   <li>Plain sentences that the model passed over: "According to X", "As X explained".
 * </ol>
 */
final class Repair {
  private final Layers l;
  private final Painter painter;
  private final BitSet settled; // quotations that a transcript line takes apart

  private Repair(Layers layers, Painter painter) {
    l = layers;
    this.painter = painter;
    settled = new BitSet(layers.quotations.count());
  }

  static void apply(Layers layers, Labeller.Result labels, List<Frame> turns) {
    Painter painter = new Painter(layers, labels);
    Repair repair = new Repair(layers, painter);
    if (turns.isEmpty()) {
      repair.transcripts();
    } else {
      Turns.clear(turns, painter);
    }
    repair.introductions();
    CueRepair cues = new CueRepair(layers, painter);
    cues.invertedSpeakers();
    cues.trailingCues();
    cues.addressees();
    cues.topics();
    AnswerRepair answers = new AnswerRepair(layers, painter);
    answers.shortAnswers();
    answers.leadUps();
    answers.invertedNouns();
    AsideRepair asides = new AsideRepair(layers, painter);
    asides.describedSpeakers();
    asides.insertions();
    asides.signatures();
    asides.leadingParticiples();
    OmissionRepair omissions = new OmissionRepair(layers, painter);
    omissions.told();
    omissions.toldByName();
    omissions.anonymous();
    omissions.accordingTo();
    omissions.asClauses();
    QuotationRepair quotations = new QuotationRepair(layers, painter);
    for (int q = 0; q < layers.quotations.count(); q++) {
      if (!repair.settled.get(q)) {
        quotations.apply(q);
      }
    }
  }

  /** "The governor added:" before a paragraph without marks; those with marks the model knows. */
  private void introductions() {
    Introductions introductions = new Introductions(l);
    for (int s = 0; s < l.sentences.sentences(); s++) {
      int to = l.sentences.sentenceStart(s + 1);
      for (Run spoken : introductions.broughtInBy(l.sentences.sentenceStart(s), to)) {
        if (isFinite(to - 2) && l.quotations.at(spoken.from()) < 0) {
          painter.paint(to - 2, to, Labels.CUE);
          painter.paint(spoken.from(), spoken.to(), Labels.CONTENT_LEFT);
        }
      }
    }
  }

  private boolean isFinite(int verb) {
    int form = Lexicon.form(l.entry[verb]);
    return form == Lexicon.THIRD_PERSON || form == Lexicon.PAST;
  }

  /** PENCE: Well, look ... : capitals and a colon at the head of a paragraph. */
  private void transcripts() {
    for (int p = 0; p < l.sentences.paragraphs(); p++) {
      int from = l.sentences.paragraphStart(p);
      int to = l.sentences.paragraphStart(p + 1);
      if (l.quotations.isMark(from)) {
        from++;
      }
      int colon = from;
      while (colon < to && colon - from < 5 && l.tokens.kind(colon) == Tokens.UPPER) {
        colon++;
      }
      boolean named = colon > from && colon + 3 < to && l.wordClass[colon] == WordClasses.COLON;
      if (named && l.tokens.end(from) - l.tokens.start(from) > 1) {
        if (l.quotations.at(from) >= 0) {
          settled.set(l.quotations.at(from));
        }
        painter.paint(from, colon, Labels.SOURCE_RIGHT);
        painter.paint(colon, colon + 1, Labels.CUE);
        painter.paint(colon + 1, to, Labels.CONTENT_LEFT);
      }
    }
  }
}
