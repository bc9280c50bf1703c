package org.wirecopy;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wirecopy.internal.names.romanization.Systems;
import org.wirecopy.internal.names.romanization.Transcriber;

/**
 * A system for writing names of one script in another, such as BGN/PCGN 1947 for Russian or the
 * Ukrainian cabinet's resolution 55 of 2010.
 *
 * <pre>{@code
 * Romanization.of("kmu-55").apply("Згурський") // Zghurskyi
 * }</pre>
 *
 * <p>Ids follow ISO 24229 as interscript.org writes them ({@code bgnpcgn-rus-Cyrl-Latn-1947});
 * common systems have short aliases. Text is read and written in Unicode NFC; letters that are not
 * of the source script, digits and punctuation stay as they are. Immutable and safe for use by
 * several threads.
 */
public final class Romanization {
  private final String id;
  private final Transcriber transcriber;
  private final boolean backwards;

  private Romanization(String id, Transcriber transcriber, boolean backwards) {
    this.id = id;
    this.transcriber = transcriber;
    this.backwards = backwards;
  }

  /**
   * The system of that id or alias.
   *
   * @param id an id such as {@code kmu-55}, or an alias
   * @return the system
   * @throws IllegalArgumentException if there is none; {@link #systems()} lists all
   */
  public static Romanization of(String id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("no romanization system \"" + id + '"'));
  }

  /**
   * {@return the system of that id or alias, if there is one}
   *
   * @param id an id such as {@code kmu-55}, or an alias
   */
  public static Optional<Romanization> find(String id) {
    Objects.requireNonNull(id, "id");
    Systems systems = Systems.all();
    return systems
        .resolve(id)
        .map(proper -> new Romanization(proper, systems.transcriber(proper), false));
  }

  /** {@return the ids and aliases of all systems, sorted} */
  public static List<String> systems() {
    return Systems.all().ids();
  }

  /** {@return the id proper, never an alias; with {@code ~} behind it for an {@link #inverse}} */
  public String id() {
    return backwards ? id + "~" : id;
  }

  /** {@return the standard that defines the system; "unverified" says what could not be checked} */
  public String source() {
    return Systems.all().source(id);
  }

  /**
   * {@return the text transcribed} Defined for any text, unpaired surrogates included, in time
   * linear in its length.
   *
   * @param text text in the source script; other letters stay
   */
  public String apply(CharSequence text) {
    return transcriber.apply(Objects.requireNonNull(text, "text"));
  }

  /**
   * The way back, for systems that lose nothing: applied to the output it restores the input. The
   * way back from that is the system itself.
   *
   * @return the inverse, if there is one
   */
  public Optional<Romanization> inverse() {
    Systems systems = Systems.all();
    if (backwards) {
      return Optional.of(new Romanization(id, systems.transcriber(id), false));
    }
    return systems.isReversible(id)
        ? Optional.of(new Romanization(id, systems.inverse(id), true))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return id();
  }
}
