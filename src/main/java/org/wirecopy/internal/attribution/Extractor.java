package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Attribution;
import org.wirecopy.Attribution.Kind;
import org.wirecopy.Span;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/** The way from a text to its attributions: layers, labels, frames, then what each frame means. */
public final class Extractor {
  private Extractor() {}

  public static List<Attribution> extract(CharSequence text) {
    Layers layers = Layers.of(text);
    if (layers.count() == 0) {
      return List.of();
    }
    List<Frame> frames = frames(layers);
    Speakers speakers = new Speakers(layers);
    List<@Nullable Speaker> resolved = new ArrayList<>();
    for (Frame frame : frames) {
      resolved.add(speakers.resolve(frame.source()));
    }
    List<Attribution> attributions = new ArrayList<>();
    for (int i = 0; i < frames.size(); i++) {
      Frame frame = frames.get(i);
      Speaker speaker = resolved.get(i);
      // "its spokesman" in the summary is named further down only.
      attributions.add(
          attribution(
              layers, frame, speaker != null ? speaker : speakers.resolveLater(frame.source())));
    }
    return List.copyOf(attributions);
  }

  private static List<Frame> frames(Layers layers) {
    String language = Language.of(layers.tokens.text());
    if (!language.equals(Language.ENGLISH)) {
      return RuleFrames.of(layers, language);
    }
    Labeller.Result labels = Labeller.both(layers, Model.english());
    Repair.apply(layers, labels.label());
    return Linker.link(layers, labels);
  }

  private static Attribution attribution(Layers l, Frame frame, @Nullable Speaker speaker) {
    List<Span> content = new ArrayList<>();
    for (Run run : frame.content()) {
      content.add(span(l.tokens, run));
    }
    Stances.Reading reading = Stances.of(l, frame.cue());
    return new Attribution(
        kind(l, frame.content()),
        spanOrNull(l.tokens, frame.source()),
        spanOrNull(l.tokens, frame.cue()),
        content,
        speaker,
        reading.stance(),
        reading.negated(),
        frame.confidence());
  }

  private static Kind kind(Layers l, List<Run> content) {
    boolean quoted = false;
    boolean plain = false;
    for (Run run : content) {
      for (int t = run.from(); t < run.to(); t++) {
        if (l.tokens.isWord(t)) {
          boolean in = l.quotations.at(t) >= 0;
          quoted |= in;
          plain |= !in;
        }
      }
    }
    return quoted && plain ? Kind.MIXED : quoted ? Kind.DIRECT : Kind.INDIRECT;
  }

  /** Without a comma at the end, which belongs to the sentence around. */
  private static Span span(Tokens tokens, Run run) {
    int last = run.to() - 1;
    while (last > run.from()
        && tokens.first(last) == ','
        && tokens.end(last) == tokens.start(last) + 1) {
      last--;
    }
    return new Span(tokens.start(run.from()), tokens.end(last));
  }

  private static @Nullable Span spanOrNull(Tokens tokens, @Nullable Run run) {
    return run == null ? null : span(tokens, run);
  }
}
