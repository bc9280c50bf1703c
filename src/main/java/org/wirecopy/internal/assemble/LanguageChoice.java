package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Evidence;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.text.LanguageGuess;

/**
 * Chooses the language: what the page declares, if its text can be in that language; else what its
 * text looks like. Declarations are often left over from a template.
 */
final class LanguageChoice {

  private LanguageChoice() {}

  static Chosen<Locale> choose(List<Candidate> declared, @Nullable String hint, String text) {
    LanguageGuess guess = LanguageGuess.read(text);
    List<@Nullable Locale> locales = new ArrayList<>(declared.size());
    for (Candidate candidate : declared) {
      locales.add(locale(candidate.value()));
    }
    for (int i = 0; i < declared.size(); i++) {
      Locale locale = locales.get(i);
      if (locale != null && guess.allows(locale.getLanguage())) {
        return Chosen.of(locale, declared.get(i).source(), agreeing(locale, locales));
      }
    }
    String language = guess.language();
    if (language != null) {
      return Chosen.of(Locale.forLanguageTag(language), CandidateSource.TEXT, 0);
    }
    Locale locale = hint == null ? null : locale(hint);
    return locale == null
        ? Chosen.none()
        : new Chosen<>(locale, new Evidence(Evidence.Origin.HINT, 0));
  }

  private static int agreeing(Locale chosen, List<@Nullable Locale> declared) {
    int agreeing = -1;
    for (Locale locale : declared) {
      agreeing += locale != null && locale.getLanguage().equals(chosen.getLanguage()) ? 1 : 0;
    }
    return Math.max(0, agreeing);
  }

  /** Reads {@code en}, {@code en-GB}, {@code en_GB}, {@code en-US,fr}; null if it is no tag. */
  private static @Nullable Locale locale(String tag) {
    int end = 0;
    while (end < tag.length() && isTagCharacter(tag.charAt(end))) {
      end++;
    }
    Locale locale = Locale.forLanguageTag(tag.substring(0, end).replace('_', '-'));
    return locale.getLanguage().isEmpty() || locale.getLanguage().equals("und") ? null : locale;
  }

  private static boolean isTagCharacter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_';
  }
}
