package org.wirecopy.internal.assemble;

import org.wirecopy.internal.time.PublicationStamp;
import org.wirecopy.internal.time.Stamp;
import org.wirecopy.internal.time.StampContext;

/** Tells lines that say nothing but who wrote a text, and when. */
final class CreditLines {

  /** No byline or date line is longer. */
  private static final int MAX_LENGTH = 80;

  /** Letters beside a date that say what it is that of: "Veröffentlicht am". */
  private static final int MAX_LABEL = 20;

  private CreditLines() {}

  static boolean isCredit(String line) {
    if (line.length() > MAX_LENGTH) {
      return false;
    }
    return AuthorNames.isByline(BylineParts.leadBehindDate(line)) || isDate(line);
  }

  private static boolean isDate(String line) {
    Stamp stamp = PublicationStamp.find(line, StampContext.NONE);
    return stamp != null
        && BareNames.letters(line.substring(0, stamp.start()))
                + BareNames.letters(line.substring(stamp.end()))
            <= MAX_LABEL;
  }
}
