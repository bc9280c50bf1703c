package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isCaseless;
import static org.wirecopy.internal.dateline.Signs.isInitial;
import static org.wirecopy.internal.dateline.Signs.isSmall;
import static org.wirecopy.internal.dateline.Signs.isStop;

import org.wirecopy.internal.time.DayText;

/**
 * Whether the story begins at the cursor though no dash and no colon stands before it: behind the
 * stop of a sentence, a signature or a day. Each must say enough by itself.
 */
final class OpenEnd {

  private final Cursor cursor;
  private final CharSequence text;
  private final Draft draft;
  private final Places places;
  private final DayPart day;
  private final Terminator terminator;

  OpenEnd(Cursor cursor, Draft draft, Places places, DayPart day, Terminator terminator) {
    this.cursor = cursor;
    this.text = cursor.text;
    this.draft = draft;
    this.places = places;
    this.day = day;
    this.terminator = terminator;
  }

  /**
   * {@code GDYNIA. Trwają}, {@code Hannover. Die}: newspapers set a city and a stop before the
   * story. In capitals the city alone will do; else a sentence must follow that is as long as a
   * lede's.
   */
  boolean behindPlaces() {
    int body = cursor.behindSpaces(cursor.at + 1);
    boolean plain =
        (draft.agency == null || draft.headed) && draft.region == null && !draft.hasDay();
    if (!plain || !places.areCities() || body == cursor.at + 1 || !isStory(body)) {
      return false;
    }
    if (draft.reported || draft.headed) {
      return true;
    }
    boolean one = places.names().size() == 1;
    boolean word = Character.isUpperCase(cursor.charAt(body)) && isSmall(cursor.charAt(body + 1));
    return (one && word && places.areCapitals())
        || (!places.areMixed() && !places.areGivenNames() && new BodyStart(text, body).isLede());
  }

  /**
   * {@code ГРОДНА, 8 ліпеня. Рэстаўратары}, {@code BRYSSEL 12.3.2024 Suomi}: behind the day the
   * stop of a sentence ends the dateline, or with its year and a place in capitals nothing.
   */
  boolean behindDay() {
    if (!draft.hasDay() || draft.agency != null || cursor.at != day.end()) {
      return false;
    }
    boolean stop = isStop(cursor.charAt(cursor.at));
    int body = cursor.behindSpaces(stop ? cursor.at + 1 : cursor.at);
    boolean apart = cursor.isSpaceAt(body - 1);
    boolean stopped = stop || isStop(text.charAt(cursor.at - 1));
    boolean capitals = places.areCapitals() && places.areCased();
    boolean closed =
        stopped
            ? capitals || places.areCities() || draft.reported
            : draft.hasYear() && capitals && places.areCities();
    BodyStart story = new BodyStart(text, body);
    return apart
        && closed
        && isStory(body)
        && story.isLede()
        && !story.isSignature()
        && terminator.close(body);
  }

  /**
   * "/TASS/. ", "(AFP). ": behind the agency a stop may end the dateline, or with a day nothing.
   */
  boolean behindSignature() {
    boolean signed = draft.agency != null || (draft.reported && cursor.at > places.end());
    if (!signed || cursor.isAtEnd()) {
      return false;
    }
    int at = cursor.at;
    if (isStop(text.charAt(at))) {
      int next = cursor.behindSpaces(at + 1);
      return cursor.isSpaceAt(at + 1) && !cursor.isDashAt(next) && terminator.close(next);
    }
    boolean slash = cursor.is('/') && draft.knownAgency && cursor.isSpaceAt(at + 1);
    int body = cursor.behindSpaces(slash ? at + 1 : at);
    return isUnmarked(at, body) && terminator.close(body);
  }

  /** True if nothing need stand between the signature that ends at {@code at} and the story. */
  private boolean isUnmarked(int at, int body) {
    char last = text.charAt(at - 1);
    boolean marks = last == ')' || (last == '/' && !places.areCased()) || !cursor.isSpaceAt(at - 2);
    boolean apart = body > at || text.charAt(at - 1) == '/' || isCaseless(cursor.charAt(body));
    boolean trusted = draft.knownAgency || draft.reported || isUpperInMarks();
    if (apart && (draft.hasDay() || day.isBare()) && trusted && cursor.isBody(body)) {
      return true;
    }
    if (!places.areCased() && places.areCities() && marks && apart && trusted) {
      return isCaseless(cursor.charAt(body)); // "پشاور (اے پی پی) صوبائی"
    }
    // "STOCKHOLM (TT) Riksbanken", "София /БТА/ Мостът": a known agency in marks needs no dash.
    boolean plain = places.areCapitals() || (last == '/' && places.areCities());
    boolean capitals = plain && draft.knownAgency && draft.markedAgency;
    return body > at && marks && capitals && cursor.isCapitalAt(body);
  }

  private boolean isUpperInMarks() {
    return draft.markedAgency && draft.agency != null && isUpper(draft.agency);
  }

  private static boolean isUpper(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (isSmall(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True if the story begins there, and no day and no agency. */
  private boolean isStory(int body) {
    return isInitial(cursor.charAt(body))
        && DayText.at(text, body, cursor.to) == DayText.NONE
        && Gazetteer.agencyAt(text, body, cursor.to) == body;
  }
}
