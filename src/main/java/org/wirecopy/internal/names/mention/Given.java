package org.wirecopy.internal.names.mention;

import org.wirecopy.internal.names.matching.GivenNames;
import org.wirecopy.internal.names.romanization.Latinizer;

/** Given names, by the list of this package and the matching lexicon, in Latin or Cyrillic. */
final class Given {
  private Given() {}

  static boolean contains(Word word) {
    if (isListed(word.lower())) {
      return true;
    }
    if (!Inflections.applies(word.lower())) {
      return false;
    }
    for (String form : Inflections.nominatives(word.lower())) {
      if (isListed(Latinizer.toLatin(form))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isListed(String lower) {
    return Cues.table().isGiven(lower) || GivenNames.contains(lower, 0, lower.length());
  }
}
