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
    List<Attribution> attributions = new ArrayList<>();
    Speakers speakers = new Speakers(layers);
    for (Frame frame : frames) {
      attributions.add(attribution(layers, frame, speakers.resolve(frame.source())));
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

  private static Span span(Tokens tokens, Run run) {
    return new Span(tokens.start(run.from()), tokens.end(run.to() - 1));
  }

  private static @Nullable Span spanOrNull(Tokens tokens, @Nullable Run run) {
    return run == null ? null : span(tokens, run);
  }
}
