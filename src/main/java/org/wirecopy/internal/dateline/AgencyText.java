package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isDigit;
import static org.wirecopy.internal.dateline.Signs.isSmall;
import static org.wirecopy.internal.dateline.Signs.isSpace;
import static org.wirecopy.internal.dateline.Signs.isStop;

import org.wirecopy.internal.time.DayText;

/**
 * Reads the agency that signs a dateline: {@code (Reuters)}, {@code /TASS/}, or bare, {@code РИА
 * Новости.} One that is in no table is taken in marks only, and only if it looks like a name.
 */
final class AgencyText {

  private static final int LONGEST = 40;

  private final Cursor cursor;
  private final CharSequence text;
  private final Draft draft;

  AgencyText(Cursor cursor, Draft draft) {
    this.cursor = cursor;
    this.text = cursor.text;
    this.draft = draft;
  }

  /** The agency between marks of which the first stands at the cursor; false if none does. */
  boolean marked(char closing, boolean cased) {
    int from = cursor.at + 1;
    int close = cursor.indexOf(closing, from, LONGEST);
    if (close <= from) {
      return false;
    }
    int end = close;
    from = cursor.behindSpaces(from);
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (from >= end) {
      return false;
    }
    boolean plain = Gazetteer.agencyAt(text, from, end) == end; // most are
    if (!plain && Correspondents.isOne(text, from, end)) {
      draft.reported = true;
      cursor.at = close + 1;
      return true;
    }
    if (!plain && dated(from, end)) {
      cursor.at = close + 1;
      return true;
    }
    if (!AgencyName.isName(text, from, end) || AgencyName.isCredit(text, from, end)) {
      return false;
    }
    cursor.at = close + 1;
    draft.markedAgency = true;
    return take(from, end, plain || AgencyName.isKnown(text, from, end), cased);
  }

  /** An agency and the day in one pair of marks: {@code (TTXVN 8/11)}, {@code (8 nov, AFP)}. */
  private boolean dated(int from, int end) {
    if (draft.agency != null || draft.hasDay() || cursor.indexOfDigit(from, end - from - 1) < 0) {
      return false;
    }
    int name = Gazetteer.agencyAt(text, from, end);
    if (name > from) {
      int day = behindDivider(name, end);
      long packed = day > name ? DayText.at(text, day, cursor.to) : DayText.NONE;
      boolean whole = packed != DayText.NONE && DayText.end(packed) == end;
      return whole && draft.take(packed) && take(from, name, true);
    }
    long packed = DayText.at(text, from, end);
    int agency = packed == DayText.NONE ? end : behindDivider(DayText.end(packed), end);
    return agency < end
        && AgencyName.isKnown(text, agency, end)
        && draft.take(packed)
        && take(agency, end, true);
  }

  private int behindDivider(int from, int end) {
    int i = from;
    while (i < end && (isSpace(text.charAt(i)) || ",،/".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return isDash(text.charAt(i)) ? cursor.behindSpaces(i + 1) : i;
  }

  /** The newspaper between brackets in the Scandinavian form: {@code TROMSØ (Nordlys): }. */
  boolean newspaper(boolean capitals) {
    int from = cursor.at + 1;
    int close = cursor.indexOf(')', from, LONGEST);
    boolean name =
        close > from
            && AgencyName.isName(text, from, close)
            && !AgencyName.isCredit(text, from, close);
    boolean colon = name && close + 1 < cursor.to && text.charAt(close + 1) == ':';
    boolean dash = name && capitals && cursor.isSpaceAt(close + 1) && cursor.isDashAt(close + 2);
    if (!(colon || dash)
        || draft.agency != null
        || !AgencyName.areCapitalized(text, from - 1, close)) {
      return false;
    }
    int body = cursor.behindSpaces(close + (dash ? 3 : 2));
    if (body >= cursor.to || !new BodyStart(text, body).isLede()) {
      return false; // "LONDON (Jane): I saw it."
    }
    draft.agency = text.subSequence(from, close).toString();
    cursor.at = close + 1;
    return true;
  }

  /** A bare name of the table: {@code INTERFAX.RU -}, {@code Reuters -}. */
  boolean bare() {
    int at = cursor.at;
    int name = bareEnd();
    if (name == at) {
      return false;
    }
    int end = behindBranch(name);
    cursor.at = behindReporter(end);
    return take(at, end, true);
  }

  /** The same before the place, where no branch and no reporter stand: {@code ACN Girona.-}. */
  boolean head() {
    int at = cursor.at;
    int end = Gazetteer.agencyAt(text, at, Math.min(cursor.to, at + LONGEST));
    cursor.at = end > at && isNameEnd(end) ? end : domainEnd();
    return cursor.at > at && (take(at, cursor.at, true) || draft.agency != null);
  }

  /** {@code Liputan6.com, Jakarta -}: the end of the domain before a comma; else the cursor. */
  private int domainEnd() {
    int at = cursor.at;
    int comma = cursor.indexOf(',', at, LONGEST);
    return comma > at && AgencyName.isName(text, at, comma) && AgencyName.isDomain(text, at, comma)
        ? comma
        : at;
  }

  /** The end of the name of the table at the cursor; the cursor if none stands there. */
  private int bareEnd() {
    int at = cursor.at;
    if (draft.agency != null || at >= cursor.to || isSmall(text.charAt(at))) {
      return at;
    }
    int end = Gazetteer.agencyAt(text, at, Math.min(cursor.to, at + 26));
    boolean name = end > at && isNameEnd(end) && !Gazetteer.isRegion(text, at, end);
    return name ? end : at; // "Pa." is Pennsylvania
  }

  /** Behind a day a word in capitals signs, too, though no table has it: {@code Nov. 8, GNA -}. */
  boolean bareInitials() {
    int from = cursor.at;
    int end = from;
    while (cursor.isLetterAt(end) && Character.isUpperCase(text.charAt(end))) {
      end++;
    }
    boolean initials = end - from >= 3 && end - from <= 12 && isNameEnd(end);
    if (!initials || draft.agency != null || Gazetteer.isRegion(text, from, end)) {
      return false;
    }
    draft.agency = text.subSequence(from, end).toString();
    cursor.at = end;
    return true;
  }

  /** {@code taz |}, {@code dpa/taz |}: names of the table before a bar. */
  boolean beforeBar() {
    int from = cursor.at;
    int end = cursor.indexOf('|', from, LONGEST);
    while (end > from && isSpace(text.charAt(end - 1))) {
      end--;
    }
    boolean known = end > from && draft.agency == null && AgencyName.isKnown(text, from, end);
    cursor.at = known ? end : from;
    return known && take(from, end, true);
  }

  /** {@code Düsseldorf/dpa –}: behind a slash a name of the table before a dash. */
  boolean slashed() {
    int from = cursor.at + 1;
    int end = Gazetteer.agencyAt(text, from, Math.min(cursor.to, from + LONGEST));
    boolean dash = end > from && cursor.isSpaceAt(end) && cursor.isDashAt(end + 1);
    cursor.at = dash ? end : cursor.at;
    return dash && take(from, end, true);
  }

  /** {@code SalamNews.} between the stop behind a day and the next. */
  boolean betweenStops() {
    int from = cursor.at;
    int end = from;
    while (cursor.isLetterAt(end) || (end < cursor.to && isDigit(text.charAt(end)))) {
      end++;
    }
    boolean name = end - from >= 3 && isStop(text.charAt(from - 2));
    boolean stop = name && end < cursor.to && isStop(text.charAt(end)) && cursor.isSpaceAt(end + 1);
    if (!stop || draft.agency != null || isSmall(text.charAt(from))) {
      return false;
    }
    draft.agency = text.subSequence(from, end).toString();
    cursor.at = end;
    return true;
  }

  /** A news site by its domain: {@code KOMPAS.com -}. */
  boolean bareDomain() {
    int dot = cursor.at;
    while (cursor.isLetterAt(dot)) {
      dot++;
    }
    int end = dot + 1;
    while (cursor.isLetterAt(end) && Character.isLowerCase(text.charAt(end))) {
      end++;
    }
    boolean domain = dot - cursor.at >= 3 && end - dot >= 3 && end - dot <= 5;
    boolean dash = cursor.isSpaceAt(end) && cursor.isDashAt(end + 1);
    if (draft.agency != null || !domain || text.charAt(dot) != '.' || !dash) {
      return false;
    }
    draft.agency = text.subSequence(cursor.at, end).toString();
    cursor.at = end;
    return true;
  }

  /** Behind the name stands a space, a stop, a comma, or a dash that does not bind. */
  private boolean isNameEnd(int i) {
    char c = i < cursor.to ? text.charAt(i) : ' ';
    return isSpace(c)
        || (isStop(c) && !cursor.isLetterAt(i + 1))
        || c == ','
        || c == '،'
        || c == ':'
        || c == '/'
        || (isDash(c) && !cursor.isLetterAt(i + 1));
  }

  /** "РИА Новости Крым.", "ИНТЕРФАКС СЕВЕРО-ЗАПАД -": the branch before the closing mark. */
  private int behindBranch(int end) {
    int from = end + 1;
    if (!cursor.isSpaceAt(end)
        || !cursor.isLetterAt(from)
        || !Character.isUpperCase(text.charAt(from))) {
      return end;
    }
    int i = from;
    while (cursor.isLetterAt(i) || (cursor.isDashAt(i) && cursor.isLetterAt(i + 1))) {
      i++;
    }
    boolean stop = i < cursor.to && text.charAt(i) == '.' && cursor.isSpaceAt(i + 1);
    boolean dash = cursor.isSpaceAt(i) && cursor.isDashAt(i + 1);
    return (stop || dash) && i - from <= 16 ? i : end;
  }

  /** "РИА Новости, Иван Иванов.": the reporter's name before the stop is none of the story. */
  private int behindReporter(int end) {
    int i = end + 2;
    if (end >= cursor.to || text.charAt(end) != ',' || !cursor.isSpaceAt(end + 1)) {
      return end;
    }
    for (int word = 0; word < 2; word++) {
      if (!cursor.isLetterAt(i) || !Character.isUpperCase(text.charAt(i))) {
        return end;
      }
      while (cursor.isLetterAt(i)) {
        i++;
      }
      i += word == 0 && cursor.isSpaceAt(i) ? 1 : 0;
    }
    return i < cursor.to && text.charAt(i) == '.' ? i : end;
  }

  private boolean take(int from, int end, boolean cased) {
    return take(from, end, AgencyName.isKnown(text, from, end), cased);
  }

  private boolean take(int from, int end, boolean known, boolean cased) {
    if (draft.agency != null) {
      return known || draft.knownAgency;
    }
    draft.knownAgency = known;
    draft.agency = text.subSequence(from, end).toString();
    boolean phrase = Character.isLowerCase(text.charAt(from)) && draft.agency.indexOf(' ') > 0;
    return known
        || (draft.hasDay() && !phrase)
        || (cased
            && (AgencyName.isInitials(text, from, end) || AgencyName.isDomain(text, from, end)));
  }
}
