package org.wirecopy.internal.time;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;

/** Reads a text that is one date and nothing else, in any language. Thread-safe: no state. */
public final class DateText {

  /** No expression of a date is longer. */
  private static final int LIMIT = 256;

  private DateText() {}

  /** The date, or null if the text is none, is two, or names a day that does not exist. */
  public static @Nullable Timestamp read(CharSequence text, StampContext context) {
    int length = text.length();
    if (length > LIMIT) {
      return null;
    }
    int from = 0;
    while (from < length && Fold.fold(text.charAt(from)) == ' ') {
      from++;
    }
    int to = length;
    while (to > from && Fold.fold(text.charAt(to - 1)) == ' ') {
      to--;
    }
    Timestamp number = IsoStamp.number(text, from, to);
    if (number != null) {
      return number;
    }
    Stamp iso = from < to ? IsoStamp.at(text, from) : null;
    if (iso != null && iso.end() == to) {
      return iso.value();
    }
    Tokens tokens = new Tokens(text, Lexicon.get());
    if (tokens.scan(0, length) < length) {
      return null;
    }
    DateReader reader = new DateReader(tokens, Lexicon.get(), context, true);
    OffsetDateTime reference = context.reference();
    DateFields fields = reader.read(0, tokens.size);
    boolean whole = fields != null && fields.hasDay() && fields.year != DateFields.NONE;
    if (whole && reader.hasSecondDate()) {
      return null;
    }
    if (whole || reference == null) {
      return fields == null ? null : fields.toTimestamp(context);
    }
    if (fields != null && fields.month != DateFields.NONE && endsInUnknownWord(tokens)) {
      return null; // "10 september, tweeduizend": the year may be in words
    }
    Moment moment = new RelativeReader(tokens, reader, reference).read(0, tokens.size);
    return moment == null || reader.hasLooseNumber() ? null : moment.toTimestamp();
  }

  private static boolean endsInUnknownWord(Tokens tokens) {
    return tokens.kind[tokens.size - 1] == Tokens.OTHER;
  }
}
