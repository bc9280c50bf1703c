package org.wirecopy.internal.time;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;

/**
 * Looks through a text for dates that stand whole among other words: a stretch of numbers, date
 * words and light marks, in which {@link DateReader} finds day, month and year.
 */
final class StampSearch {

  private static final String LIGHT_MARKS = ",./-:()[]|@·•،、+【】（）";

  /** The kinds of words that may stand within a date. */
  private static final long DATE_WORDS =
      Lexicon.bit(Lexicon.MONTH)
          | Lexicon.bit(Lexicon.PERSIAN_MONTH)
          | Lexicon.bit(Lexicon.HIJRI_MONTH)
          | Lexicon.bit(Lexicon.WEEKDAY)
          | Lexicon.bit(Lexicon.DAY_PART)
          | Lexicon.bit(Lexicon.NOISE)
          | Lexicon.bit(Lexicon.TIME_AT)
          | Lexicon.bit(Lexicon.HOUR_MARK)
          | Lexicon.bit(Lexicon.SHARE)
          | Lexicon.bit(Lexicon.ZONE)
          | Lexicon.bit(Lexicon.FIELD)
          | Lexicon.bit(Lexicon.ERA);

  /** Of these the kinds that make a number a part of a date. */
  private static final long TELLING_WORDS =
      Lexicon.bit(Lexicon.MONTH)
          | Lexicon.bit(Lexicon.PERSIAN_MONTH)
          | Lexicon.bit(Lexicon.HIJRI_MONTH)
          | Lexicon.bit(Lexicon.FIELD);

  /** The value of a word for the date of something else. */
  private static final int OTHER = 2;

  /** A stamp without its year is at most so many days old, unless it is of this year. */
  private static final int MOST_YEARLESS = 183;

  /** So many words behind a date may say what it is the date of: languages put verbs last. */
  private static final int REACH_BEHIND = 4;

  private final CharSequence text;
  private final int length;
  private final StampContext context;
  private final Lexicon lexicon = Lexicon.get();
  private final Tokens tokens;
  private @Nullable DateReader reader; // made when there is something to read
  private @Nullable Stamp best;
  private int bestScore;

  StampSearch(CharSequence text, int length, StampContext context) {
    this.text = text;
    this.length = length;
    this.context = context;
    this.tokens = new Tokens(text, lexicon);
  }

  @Nullable Stamp best() {
    int from = 0;
    while (from < length) {
      int end = tokens.scan(from, length);
      int next = stretches(end >= length);
      from = end >= length ? length : Math.max(tokens.start[next], tokens.end[0]);
    }
    return best;
  }

  /** Reads each stretch; gives the first token that the next window must see again. */
  private int stretches(boolean last) {
    int t = 0;
    while (t < tokens.size) {
      if (!isDatelike(t)) {
        t++;
        continue;
      }
      int end = t + 1;
      while (end < tokens.size && isDatelike(end)) {
        end++;
      }
      if (end == tokens.size && !last && t > 0) {
        return t;
      }
      if (mayHoldDate(t, end)) {
        dates(t, end);
      }
      t = end;
    }
    return tokens.size - 1;
  }

  /**
   * False of stretches that are sure to hold no day: most are a lone number or a mark. A day is a
   * number; it stands with a month's name, a word for a field, two more numbers or a year.
   */
  private boolean mayHoldDate(int from, int to) {
    int numbers = 0;
    boolean telling = false;
    for (int t = from; t < to; t++) {
      if (tokens.kind[t] == Tokens.NUMBER) {
        numbers++;
        telling |= tokens.digits(t) == 4;
      } else if (tokens.kind[t] == Tokens.WORD) {
        telling |= lexicon.hasAny(tokens.ref[t], TELLING_WORDS);
      }
    }
    return numbers > 2 || (numbers > 0 && telling);
  }

  private DateReader reader() {
    DateReader made = reader;
    if (made == null) {
      made = new DateReader(tokens, lexicon, context, false);
      reader = made;
    }
    return made;
  }

  private void dates(int from, int to) {
    int t = from;
    while (t < to) {
      if (iso(t)) {
        t++;
        while (t < to && best != null && tokens.start[t] < best.end()) {
          t++;
        }
        continue;
      }
      DateFields fields = reader().read(t, to);
      if (fields == null || fields.firstToken == DateFields.NONE) {
        return;
      }
      accept(fields);
      t = Math.max(fields.lastToken, t) + 1;
    }
  }

  /**
   * A machine's date inside a line; one with a clock time and words behind it is left to others.
   */
  private boolean iso(int t) {
    if (!tokens.isNumber(t) || tokens.digits(t) != 4) {
      return false;
    }
    Stamp stamp = IsoStamp.at(text, tokens.start[t]);
    if (stamp == null
        || stamp.value().offset() == null
        || !PublicationStamp.isPublication(stamp.value())) {
      return false;
    }
    offer(stamp.value(), t, stamp.end(), 6);
    return true;
  }

  private void accept(DateFields fields) {
    boolean yearless = fields.year == DateFields.NONE;
    if (!fields.hasDay() || (yearless && context.reference() == null)) {
      return;
    }
    if (isPartOfNumber(fields)) {
      return;
    }
    Timestamp value = fields.toTimestamp(context);
    if (value == null || !PublicationStamp.isPublication(value)) {
      return;
    }
    if (isImpossible(value, yearless && fields.weekday == DateFields.NONE)
        || isOfSomethingElse(fields.firstToken)) {
      return;
    }
    int score = (yearless ? 0 : 4) + (value.time() == null ? 0 : 2);
    int last = fields.lastToken;
    boolean year = tokens.isNumber(last) && tokens.digits(last) == 4;
    int end = tokens.end[last];
    offer(
        value,
        fields.firstToken,
        year ? DayText.behindYearMark(text, end, text.length()) : end,
        score);
  }

  /**
   * A day that had not come, of an event or an offer; and without its year one of long ago: sites
   * leave out only the year they are in.
   */
  private boolean isImpossible(Timestamp value, boolean yearless) {
    OffsetDateTime reference = context.reference();
    if (reference == null) {
      return false;
    }
    LocalDate today = reference.toLocalDate();
    boolean old =
        value.date().getYear() < today.getYear()
            && value.date().isBefore(today.minusDays(MOST_YEARLESS));
    return value.date().isAfter(today.plusDays(1)) || (yearless && old);
  }

  /** "Gültig bis", "file photo": the nearest word of that kind says it is the date of that. */
  private boolean isOfSomethingElse(int firstToken) {
    for (int t = firstToken - 1; t >= 0 && !tokens.isNumber(t); t--) {
      int sense = reader().sense(t, Lexicon.ROLE);
      if (sense != 0) {
        return lexicon.value(sense) == OTHER;
      }
    }
    return false;
  }

  /** {@code 10.12.2022.1}, {@code v2.10.22} and {@code 1/08/11/2022} are no dates. */
  private boolean isPartOfNumber(DateFields fields) {
    int first = fields.firstToken;
    int last = fields.lastToken;
    if (!tokens.isNumber(first) && !tokens.isNumber(last)) {
      return false;
    }
    boolean before =
        first > 0
            && tokens.isNumber(first)
            && tokens.joined(first)
            && (isSpacedLetter(text.charAt(tokens.start[first] - 1))
                || (isSeparator(first - 1)
                    && tokens.isNumber(first - 2)
                    && tokens.joined(first - 1)));
    boolean after =
        last + 2 < tokens.size
            && tokens.joined(last + 1)
            && isSeparator(last + 1)
            && tokens.joined(last + 2)
            && tokens.isNumber(last + 2);
    return before || after;
  }

  private static boolean isSpacedLetter(char c) {
    return Tokens.isLetter(c) && !Tokens.isUnspaced(c);
  }

  private boolean isSeparator(int t) {
    return tokens.isMark(t, '.') || tokens.isMark(t, '/') || tokens.isMark(t, '-');
  }

  private void offer(Timestamp value, int firstToken, int end, int score) {
    Stamp.Role role = role(tokens, reader(), lexicon, firstToken);
    if (role == Stamp.Role.UNKNOWN) {
      role = roleBehind(firstToken, end);
    }
    int total = score + (role == Stamp.Role.PUBLISHED ? 3 : role == Stamp.Role.MODIFIED ? -3 : 0);
    if (best == null || total > bestScore) {
      best = new Stamp(value, tokens.start[firstToken], end, role);
      bestScore = total;
    }
  }

  /**
   * What the nearest word before the date that says anything says; a date between ends the look.
   */
  static Stamp.Role role(Tokens tokens, DateReader words, Lexicon lexicon, int firstToken) {
    for (int t = firstToken - 1; t >= 0; t--) {
      int sense = words.sense(t, Lexicon.ROLE);
      if (sense != 0) {
        return roleOf(lexicon.value(sense));
      }
      if (tokens.isNumber(t)) {
        break;
      }
    }
    return Stamp.Role.UNKNOWN;
  }

  private static Stamp.Role roleOf(int value) {
    return switch (value) {
      case 0 -> Stamp.Role.PUBLISHED;
      case 1 -> Stamp.Role.MODIFIED;
      default -> Stamp.Role.UNKNOWN;
    };
  }

  /** The same of the words behind the date, up to the next number: it may be a further date's. */
  private Stamp.Role roleBehind(int firstToken, int end) {
    Stamp.Role role = Stamp.Role.UNKNOWN;
    int words = 0;
    for (int t = firstToken; t < tokens.size; t++) {
      if (tokens.start[t] < end) {
        continue;
      }
      if (tokens.isNumber(t)) {
        return Stamp.Role.UNKNOWN;
      }
      int sense = words < REACH_BEHIND ? reader().sense(t, Lexicon.ROLE) : 0;
      if (sense != 0 && role == Stamp.Role.UNKNOWN) {
        role = roleOf(lexicon.value(sense));
      }
      if (words++ > 2 * REACH_BEHIND) {
        return role;
      }
    }
    return role;
  }

  private boolean isDatelike(int t) {
    return switch (tokens.kind[t]) {
      case Tokens.NUMBER -> tokens.digits(t) <= 4;
      case Tokens.MARK -> LIGHT_MARKS.indexOf((char) tokens.value[t]) >= 0;
      case Tokens.WORD -> lexicon.hasAny(tokens.ref[t], DATE_WORDS);
      default -> RomanMonth.at(tokens, t) != DateFields.NONE;
    };
  }
}
