package org.wirecopy;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Extractor;

/**
 * One "who said what" of a text: a source, the cue that says it is said, and what is said.
 *
 * <p>Instances are immutable; all spans point into the text that was handed to {@link #extract}, in
 * UTF-16 code units.
 *
 * <pre>{@code
 * String text = "\"We sail again,\" Olena Marchuk, who leads the union, said.";
 * Attribution said = Attribution.extract(text).get(0);
 * said.cue().of(text); // said
 * said.speaker().name(); // Olena Marchuk
 * }</pre>
 *
 * @param kind whether the content stands in quotation marks
 * @param source the source as written at this place; null if the text names none ("it is said")
 * @param cue the words that attribute ("said", "has since admitted", "according to", a colon); null
 *     if nothing does but the layout
 * @param content what is said, at least one span, in text order; several where the attribution
 *     interrupts it ({@code "A," he said, "B."})
 * @param speaker who is meant by the source; null rather than a guess
 * @param stance how the cue presents the content
 * @param negated true if the attribution itself is denied ("did not say")
 * @param confidence from 0 to 1, that this is an attribution; for ranking, not a frequency
 */
public record Attribution(
    Kind kind,
    @Nullable Span source,
    @Nullable Span cue,
    List<Span> content,
    @Nullable Speaker speaker,
    Stance stance,
    boolean negated,
    double confidence)
    implements Serializable {

  /**
   * Whether content stands in quotation marks, or behind a dash, or below a line such as "He
   * added:", that marks it as spoken.
   */
  public enum Kind {
    /** All of it. */
    DIRECT,
    /** None of it. */
    INDIRECT,
    /** Some of it. */
    MIXED
  }

  /**
   * Checks and copies the values.
   *
   * @param kind see {@link #kind()}
   * @param source see {@link #source()}
   * @param cue see {@link #cue()}
   * @param content see {@link #content()}
   * @param speaker see {@link #speaker()}
   * @param stance see {@link #stance()}
   * @param negated see {@link #negated()}
   * @param confidence see {@link #confidence()}
   * @throws NullPointerException if {@code kind}, {@code content} or {@code stance} is null
   * @throws IllegalArgumentException if {@code content} is empty or {@code confidence} is not
   *     within 0 and 1
   */
  public Attribution {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(stance, "stance");
    content = List.copyOf(Objects.requireNonNull(content, "content"));
    if (content.isEmpty()) {
      throw new IllegalArgumentException("content is empty");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + ": not within 0 and 1");
    }
  }

  /**
   * Finds the attributions of a text.
   *
   * <p>English is covered in full; German, French, Spanish, Italian, Portuguese, Dutch, Polish,
   * Russian, Ukrainian, Swedish, Norwegian, Danish, Finnish, Czech, Slovak, Romanian, Hungarian,
   * Turkish, Greek, Bulgarian, Croatian and Serbian (in either script), Indonesian and Malay, and
   * Vietnamese for quotations and for common frames such as "laut", "selon", "enligt"; Chinese,
   * Japanese, Korean, Arabic, Persian, Hebrew and Hindi for quotations, for reports beside a verb
   * of saying, and for accounts such as "据", "によると", "에 따르면", "بحسب". In German, words quoted
   * inside a report are also given as a direct attribution of their own. The language is told from
   * the text. Any text is accepted, and time and memory are linear in its length. Safe for use by
   * several threads.
   *
   * @param text running text; a blank line, or a line end before a capital letter, ends a paragraph
   * @return the attributions in the order of their first word; unmodifiable
   * @throws NullPointerException if {@code text} is null
   */
  public static List<Attribution> extract(CharSequence text) {
    return Extractor.extract(Objects.requireNonNull(text, "text"));
  }
}
