package org.wirecopy.internal.attribution;

import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordSet;

/** Given names, parted by the gender they tell: M, F, or U where that differs. Immutable. */
final class NamesByGender {
  static final char NONE = 0;
  static final NamesByGender EMPTY = new Builder().build();

  private final WordSet male;
  private final WordSet female;
  private final WordSet either;

  private NamesByGender(WordSet male, WordSet female, WordSet either) {
    this.male = male;
    this.female = female;
    this.either = either;
  }

  /** Collects names; the first gender that is told of one holds. */
  static final class Builder {
    private final WordSet.Builder male = new WordSet.Builder();
    private final WordSet.Builder female = new WordSet.Builder();
    private final WordSet.Builder either = new WordSet.Builder();

    void add(Iterable<String> names, char gender) {
      WordSet.Builder own = gender == 'M' ? male : gender == 'F' ? female : either;
      for (String name : names) {
        int hash = WordHash.of(name);
        if (!male.contains(hash) && !female.contains(hash) && !either.contains(hash)) {
          own.add(hash);
        }
      }
    }

    NamesByGender build() {
      return new NamesByGender(male.build(), female.build(), either.build());
    }
  }

  /** The gender of the name with a {@link WordHash}; {@link #NONE} for another word. */
  char gender(int hash) {
    if (male.contains(hash)) {
      return 'M';
    }
    return female.contains(hash) ? 'F' : either.contains(hash) ? 'U' : NONE;
  }

  boolean contains(int hash) {
    return gender(hash) != NONE;
  }
}
