package org.wirecopy.internal.attribution.script;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Attribution;
import org.wirecopy.Attribution.Kind;
import org.wirecopy.Span;
import org.wirecopy.Speaker;
import org.wirecopy.internal.text.CharClass;

/** The way from a text in one of these languages to its attributions. */
public final class ScriptAttributions {

  private ScriptAttributions() {}

  /** The language of a text that is read here, or null if it is none of these. */
  public static @Nullable String language(CharSequence text) {
    return ScriptLanguage.of(text);
  }

  /**
   * Adds the attributions of a text, in text order; linear in its length.
   *
   * @param language one of {@link #language}
   * @param offset added to all places
   */
  public static void read(
      CharSequence text, String language, int offset, List<Attribution> attributions) {
    Passage passage = Passage.of(text);
    SourceReader reader = SourceReader.of(passage, language);
    List<Statement> statements = ColonSpeech.added(passage, reader, statements(passage, language));
    List<@Nullable Speaker> speakers = ScriptSpeakers.of(passage, reader, statements);
    for (int i = 0; i < statements.size(); i++) {
      attributions.add(attribution(passage, statements.get(i), speakers.get(i), offset));
    }
  }

  private static List<Statement> statements(Passage passage, String language) {
    return switch (language) {
      case "zh" -> ChineseFrames.of(passage);
      case "ja" -> JapaneseFrames.of(passage);
      case "ko" -> KoreanFrames.of(passage);
      case "ar", "fa", "he" -> CueFrames.of(passage, language);
      case "hi" -> HindiFrames.of(passage);
      default -> List.of();
    };
  }

  private static Attribution attribution(
      Passage p, Statement statement, @Nullable Speaker speaker, int offset) {
    List<Span> content = new ArrayList<>();
    for (Span span : statement.content()) {
      content.add(moved(span, offset));
    }
    return new Attribution(
        kind(p, statement.content()),
        statement.source() == null ? null : moved(statement.source(), offset),
        statement.cue() == null ? null : moved(statement.cue(), offset),
        content,
        speaker,
        statement.stance(),
        statement.negated(),
        statement.confidence());
  }

  private static Span moved(Span span, int offset) {
    return new Span(span.start() + offset, span.end() + offset);
  }

  private static Kind kind(Passage p, List<Span> content) {
    boolean quoted = false;
    boolean plain = false;
    for (Span span : content) {
      for (int i = span.start(); i < span.end(); i++) {
        boolean in = p.quotationAt(i) >= 0;
        quoted |= in;
        plain |= !in && CharClass.isWord(p.c[i]);
      }
    }
    return quoted && plain ? Kind.MIXED : quoted ? Kind.DIRECT : Kind.INDIRECT;
  }
}
