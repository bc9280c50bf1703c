package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isLetter;
import static org.wirecopy.internal.dateline.Signs.isSmall;
import static org.wirecopy.internal.dateline.Signs.isStop;

import org.wirecopy.internal.time.DayText;

/**
 * Reads what ends a dateline with a mark: a dash or a colon, and the parts that stand behind a
 * first dash, as in {@code - (Reuters) -}, {@code - Nov 8 -}, {@code — РИА Новости.}
 */
final class Terminator {

  /** The name of a paper behind the word for its correspondent is no longer. */
  private static final int LONGEST_PAPER = 20;

  private final Cursor cursor;
  private final CharSequence text;
  private final Draft draft;
  private final AgencyText agency;
  private char mark;

  Terminator(Cursor cursor, Draft draft, AgencyText agency) {
    this.cursor = cursor;
    this.text = cursor.text;
    this.draft = draft;
    this.agency = agency;
  }

  /** A hyphen, a dash, a colon, or a stop where the story follows with no mark; 0 if none. */
  char mark() {
    return mark;
  }

  /** True if what ends a dateline stands at the cursor; its last part ended before the spaces. */
  boolean isAt(int before) {
    int at = cursor.at;
    char c = text.charAt(at);
    if (isColon(c)) {
      return true;
    }
    if (c == '.') {
      return cursor.isDashAt(at + 1);
    }
    if (c == '|') {
      return draft.knownAgency && cursor.isSpaceAt(at + 1); // "BERLIN taz | Die"
    }
    if (c == '_') {
      return before < at && cursor.isSpaceAt(at + 1);
    }
    // "Saint-Denis": a hyphen that binds is no dash, nor is that of "DEBRECEN–DIÓSGYŐR".
    boolean binder = c == '-' || (c == '–' && isLetter(text.charAt(at - 1)));
    boolean binds = before == at && binder && !cursor.isSpaceAt(at + 1) && !cursor.isDashAt(at + 1);
    return isDash(c) && !binds;
  }

  /** Passes over it; false if nothing follows, or what does belies it. */
  boolean read() {
    boolean colon = isColon(text.charAt(cursor.at)) || cursor.is('|');
    return colon ? colon() : dash();
  }

  /** Ends the dateline before the story, where no mark stands. */
  boolean close(int body) {
    cursor.at = body;
    mark = '.';
    return !cursor.isAtEnd();
  }

  /** Passes over the stop or the dash behind an agency in marks; false if none stands there. */
  boolean readBehindMarks() {
    cursor.skipSpaces();
    if (!cursor.isAtEnd() && isStop(text.charAt(cursor.at))) {
      cursor.at++;
      int next = cursor.behindSpaces(cursor.at);
      if (next > cursor.at && !cursor.isDashAt(next)) {
        return cursor.isBody(next) && !isSmall(text.charAt(next)) && close(next);
      }
      cursor.at = next;
    }
    return cursor.isDashAt(cursor.at) && dash();
  }

  private static boolean isColon(char c) {
    return c == ':' || c == '=' || c == '：';
  }

  private boolean colon() {
    mark = ':';
    cursor.at++;
    cursor.skipSpaces();
    return !cursor.isAtEnd();
  }

  private boolean dash() {
    if (cursor.is('.')) {
      cursor.at++;
    }
    char c = text.charAt(cursor.at);
    boolean hyphen = c == '-' && !cursor.isDashAt(cursor.at + 1);
    mark = hyphen ? '-' : c == '\u2013' ? '–' : '—';
    cursor.at += c == '_' ? 1 : 0;
    cursor.skipDashes();
    cursor.skipSpaces();
    return !cursor.isAtEnd() && behindDash();
  }

  /**
   * {@code - (Reuters) -}, {@code - Nov 8 -}, {@code — РИА Новости.}: parts behind a first dash.
   */
  private boolean behindDash() {
    int back = cursor.at;
    if (draft.agency == null && cursor.is('(')) {
      if (!agency.marked(')', false) || !draft.knownAgency || !readBehindMarks()) {
        cursor.at = back;
        draft.forgetAgency();
      }
      return true;
    }
    long packed = draft.hasDay() ? DayText.NONE : DayText.at(text, back, cursor.to);
    if (packed != DayText.NONE) {
      int end = cursor.behindSpaces(DayText.end(packed));
      cursor.at = end;
      boolean colon = cursor.is(':');
      if (colon && draft.region != null) {
        return false; // "LONDON, ENGLAND - NOVEMBER 08:" captions a picture
      }
      if ((cursor.isDashAt(end) || colon) && draft.take(packed)) {
        return colon ? colon() : dash();
      }
      cursor.at = back;
      // A story may begin with a day; behind a place alone it is more likely a stamp.
      return draft.agency != null || draft.region != null;
    }
    if (reporterCloses(back)) {
      return true;
    }
    if (agency.bare() && !signatureCloses()) {
      cursor.at = back;
      draft.forgetAgency();
    }
    return true;
  }

  /**
   * {@code شیراز - خبرنگار اطلاعات:}, a correspondent and perhaps the paper's name behind a dash.
   */
  private boolean reporterCloses(int from) {
    int end = Correspondents.endAt(text, from, cursor.to);
    int colon = end > from ? cursor.indexOf(':', end, LONGEST_PAPER) : -1;
    boolean closed = colon > 0 && cursor.isSpaceAt(colon + 1);
    closed &= cursor.behindSpaces(colon + 1) < cursor.to;
    if (closed) {
      draft.reported = true;
      cursor.at = colon;
      colon();
    }
    return closed;
  }

  private boolean signatureCloses() {
    int afterName = cursor.at;
    if (isStop(cursor.charAt(afterName)) && cursor.isSpaceAt(afterName + 1)) {
      cursor.at++;
      cursor.skipSpaces();
      return !cursor.isAtEnd();
    }
    if (cursor.is(':')) {
      return colon();
    }
    cursor.skipSpaces();
    return cursor.isDashAt(cursor.at) && cursor.at > afterName && dash();
  }
}
