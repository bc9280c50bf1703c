package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Attribution;
import org.wirecopy.Attribution.Kind;
import org.wirecopy.Span;
import org.wirecopy.Speaker;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.script.ScriptAttributions;
import org.wirecopy.internal.text.CharClass;
import org.wirecopy.internal.text.Tokens;

/** The way from a text to its attributions: layers, labels, frames, then what each frame means. */
public final class Extractor {
  /**
   * Code units read at once, so that memory stays bounded on any input; no article comes near it.
   * Speakers are not traced over the edge of a window.
   */
  static final int WINDOW = 1 << 19;

  private Extractor() {}

  /** The attributions of a text, in the order of their first word. */
  public static List<Attribution> extract(CharSequence text) {
    List<Attribution> attributions = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = windowEnd(text, from);
      read(text.subSequence(from, to), from, attributions);
      from = to;
    }
    attributions.sort(Comparator.comparingInt(Extractor::firstWord));
    return List.copyOf(attributions);
  }

  private static int firstWord(Attribution said) {
    int first = said.content().get(0).start();
    first = said.source() == null ? first : Math.min(first, said.source().start());
    return said.cue() == null ? first : Math.min(first, said.cue().start());
  }

  private static int firstToken(Frame frame) {
    int first = frame.content().get(0).from();
    first = frame.source() == null ? first : Math.min(first, frame.source().from());
    return frame.cue() == null ? first : Math.min(first, frame.cue().from());
  }

  /** The end of the text, or of the last line, else word, that ends in the window. */
  private static int windowEnd(CharSequence text, int from) {
    if (text.length() - from <= WINDOW) {
      return text.length();
    }
    int end = from + WINDOW;
    int space = -1;
    for (int i = end; i > end - WINDOW / 2; i--) {
      if (text.charAt(i - 1) == '\n') {
        return i;
      }
      space = space < 0 && CharClass.isBlank(text.charAt(i - 1)) ? i : space;
    }
    return space >= 0 ? space : Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static void read(CharSequence text, int offset, List<Attribution> to) {
    String script = ScriptAttributions.language(text);
    if (script != null) {
      ScriptAttributions.read(text, script, offset, to);
      return;
    }
    String language = Language.of(text);
    boolean english = language.equals(Language.ENGLISH);
    Layers layers = Layers.of(english ? Datelines.blanked(text) : text, language);
    if (layers.count() == 0) {
      return;
    }
    List<Frame> frames = frames(layers, language);
    List<@Nullable Speaker> speakers =
        english ? Speakers.of(layers, frames) : RuleSpeakers.of(layers, language, frames);
    for (int i = 0; i < frames.size(); i++) {
      to.add(attribution(layers, frames.get(i), speakers.get(i), language, offset));
    }
  }

  private static List<Frame> frames(Layers layers, String language) {
    if (language.equals(Language.GERMAN)) {
      return GermanFrames.of(layers);
    }
    if (!language.equals(Language.ENGLISH)) {
      return RuleFrames.of(layers, language);
    }
    Labeller.Result labels = Labeller.both(layers, Model.english());
    List<Frame> turns = Turns.of(layers);
    Repair.apply(layers, labels, turns);
    List<Frame> frames = Idioms.without(layers, Linker.link(layers, labels));
    frames.addAll(turns);
    frames.sort(Comparator.comparingInt(Extractor::firstToken));
    return frames;
  }

  private static Attribution attribution(
      Layers l, Frame frame, @Nullable Speaker speaker, String language, int offset) {
    List<Span> content = new ArrayList<>();
    for (Run run : frame.content()) {
      content.add(span(l.tokens, run, offset));
    }
    Stances.Reading reading =
        language.equals(Language.ENGLISH)
            ? Stances.ofFrame(l, frame)
            : Stances.of(l, frame.cue(), Language.named(language));
    return new Attribution(
        frame.spoken() ? Kind.DIRECT : kind(l, frame.content()),
        spanOrNull(l.tokens, frame.source(), offset),
        cue(l.tokens, frame.cue(), offset),
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
  private static Span span(Tokens tokens, Run run, int offset) {
    int last = run.to() - 1;
    while (last > run.from()
        && tokens.first(last) == ','
        && tokens.end(last) == tokens.start(last) + 1) {
      last--;
    }
    return new Span(offset + tokens.start(run.from()), offset + tokens.end(last));
  }

  /** Without the colon that the model takes with it. */
  private static @Nullable Span cue(Tokens tokens, @Nullable Run cue, int offset) {
    if (cue == null) {
      return null;
    }
    boolean colon = cue.to() - cue.from() > 1 && tokens.first(cue.to() - 1) == ':';
    return span(tokens, colon ? new Run(cue.from(), cue.to() - 1) : cue, offset);
  }

  private static @Nullable Span spanOrNull(Tokens tokens, @Nullable Run run, int offset) {
    return run == null ? null : span(tokens, run, offset);
  }
}
