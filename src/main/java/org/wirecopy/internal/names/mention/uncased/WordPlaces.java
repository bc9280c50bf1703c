package org.wirecopy.internal.names.mention.uncased;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Name;

/**
 * Places in scripts of which no more is known here: whole words, in Georgian with the endings of
 * cases.
 */
final class WordPlaces {
  private static final Set<String> CASES =
      Set.of("ში", "ის", "მა", "ს", "დან", "თან", "ზე", "ით", "იდან", "სთან", "ისთვის", "მდე", "ც");

  private final CharSequence text;
  private final Found found;
  private final PlaceTable places = PlaceTable.table();

  WordPlaces(CharSequence text, Found found) {
    this.text = text;
    this.found = found;
  }

  void find(Script script) {
    for (Token token : Tokens.of(text, script)) {
      PhraseTable.Match place = places.longestOfWords(text, token.start());
      if (place == null && script == Script.GEORGIAN) {
        place = declined(token);
      }
      if (place != null) {
        found.add(token.start(), place.end(), Name.Kind.PLACE, places.canonical(place.value()));
      }
    }
  }

  private PhraseTable.@Nullable Match declined(Token token) {
    PhraseTable.Match stem = places.longest(text, token.start());
    if (stem == null || stem.end() >= token.end()) {
      return null;
    }
    String ending = text.subSequence(stem.end(), token.end()).toString();
    return CASES.contains(ending) ? new PhraseTable.Match(token.end(), stem.value()) : null;
  }
}
