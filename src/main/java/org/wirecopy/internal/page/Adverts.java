package org.wirecopy.internal.page;

import java.util.HashSet;
import java.util.Set;
import org.wirecopy.internal.text.LooseKey;
import org.wirecopy.internal.text.Tsv;

/** The words that stand above an advertisement: the copy goes on behind it. */
public final class Adverts {

  /** Letters of the longest one. */
  static final int MAX_LENGTH = 20;

  private Adverts() {}

  private static final class Holder {
    static final Set<String> LABELS = labels();

    private static Set<String> labels() {
      Set<String> adverts = new HashSet<>();
      for (String[] row : Tsv.rows(Adverts.class, "adverts.tsv")) {
        for (String label : row[1].split("\\|", -1)) {
          adverts.add(LooseKey.of(label));
        }
      }
      return adverts;
    }
  }

  /** True of such a word and nothing else but marks. */
  public static boolean isLabel(String text) {
    return text.length() <= MAX_LENGTH && Holder.LABELS.contains(LooseKey.of(text));
  }
}
