package org.wirecopy.internal.text;

import java.util.HashSet;
import java.util.Set;

/**
 * Words whose full stop does not end a sentence, and words that nearly always begin one. Written
 * from general knowledge of news style; titles and ranks as in the AP and Reuters style books.
 */
final class Abbreviations {
  private static final Set<Integer> WITH_STOP =
      hashes(
          "mr mrs ms dr prof rev sen sens rep reps gov govs gen lt col maj sgt capt cmdr adm brig"
              + " hon pres del supt det st ste mt ft jr sr inc corp co ltd llc bros vs v etc nos"
              + " dept univ assn ave blvd rd jan feb mar apr jun jul aug sept sep oct nov dec mon"
              + " tue tues wed thu thurs fri ariz ark calif colo conn fla ga kan"
              + " ky md mich minn mo mont neb nev okla ore pa tenn tex vt va wis"
              + " wyo ca approx est vol pp"
              + " bzw usw nr fr mme mlle sra srta ud ul dott avv"
              + " г гг ул им т тыс млн млрд руб р с см стр д др проф акад ст");

  private static final Set<Integer> STARTERS =
      hashes(
          "the a an he she it they we i but and in on at as this that these those there his her"
              + " its their our my if when while after before since although however meanwhile"
              + " earlier last for to from by with one some many most both no not so then yet");

  private Abbreviations() {}

  /** True if the stop at {@code i} belongs to the word before it. */
  static boolean endsOne(Tokens tokens, int i) {
    if (i == 0 || tokens.first(i) != '.' || tokens.spaceBefore(i) || !tokens.isWord(i - 1)) {
      return false;
    }
    if (tokens.end(i) - tokens.start(i) > 1) {
      return false;
    }
    if (WITH_STOP.contains(tokens.hash(i - 1))) {
      return true;
    }
    // An ordinal of German, Polish, Czech copy: "am 14. Juli".
    return tokens.kind(i - 1) == Tokens.NUMBER
        && tokens.end(i - 1) - tokens.start(i - 1) <= 2
        && i + 1 < tokens.count()
        && tokens.kind(i + 1) == Tokens.CAPITALIZED
        && !STARTERS.contains(tokens.hash(i + 1));
  }

  static boolean startsSentence(int hash) {
    return STARTERS.contains(hash);
  }

  private static Set<Integer> hashes(String words) {
    Set<Integer> set = new HashSet<>();
    for (String word : words.split(" ", -1)) {
      set.add(WordHash.of(word));
    }
    return Set.copyOf(set);
  }
}
