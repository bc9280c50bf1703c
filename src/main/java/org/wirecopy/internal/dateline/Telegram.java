package org.wirecopy.internal.dateline;

import static org.wirecopy.internal.dateline.Signs.isDash;
import static org.wirecopy.internal.dateline.Signs.isEastAsian;
import static org.wirecopy.internal.dateline.Signs.isSpace;

/** Reads what Chinese wires print: {@code 新华社北京11月8日电}, {@code 中央社記者王小明台北8日電}. */
final class Telegram {

  private final Cursor cursor;
  private final CharSequence text;
  private final Draft draft;
  private final EastAsianDay day;
  private final EastAsianNames names;

  Telegram(Cursor cursor, Draft draft, EastAsianNames names) {
    this.cursor = cursor;
    this.text = cursor.text;
    this.draft = draft;
    this.day = new EastAsianDay(cursor, draft);
    this.names = names;
  }

  /** Agency, place, day and the sign that it came by wire, from {@code from} on. */
  boolean read(int from, int end) {
    int digit = from;
    while (digit < end && digit - from < 24 && day.digit(digit) < 0) {
      char c = text.charAt(digit);
      if (!isEastAsian(c) && c != '·' && c != '/' && !isSpace(c)) {
        return false;
      }
      digit++;
    }
    if (digit >= end || day.digit(digit) < 0) {
      return false;
    }
    int head = from + (text.charAt(from) == '据' || text.charAt(from) == '據' ? 1 : 0); // "after"
    int agencyEnd = agencyPrefix(head, digit);
    agencyEnd = agencyEnd > head ? agencyEnd : paperPrefix(head, digit);
    int placeStart = agencyEnd;
    int suffix = agencyEnd > head ? digit : names.agencySuffix(head, digit);
    boolean behind = suffix > head && suffix < digit; // 香港中通社
    int placeEnd = behind ? suffix : digit;
    while (placeStart < placeEnd && isSpace(text.charAt(placeStart))) {
      placeStart++;
    }
    while (placeEnd > placeStart && isSpace(text.charAt(placeEnd - 1))) {
      placeEnd--;
    }
    placeStart = behindReporter(placeStart, placeEnd);
    cursor.at = digit;
    if (!day.read()
        || cursor.at >= end
        || !(isWired(end, agencyEnd > head || behind) || (agencyEnd > head && isDashNext(end)))) {
      return false;
    }
    if (agencyEnd > head || behind) {
      draft.agency = behind ? cursor.between(suffix, digit) : cursor.between(head, agencyEnd);
    }
    if (placeEnd > placeStart && placeEnd - placeStart <= 10) {
      names.addPlaces(placeStart, placeEnd);
    }
    return draft.agency != null || !names.places().isEmpty();
  }

  /** What follows 电 where it begins a word: 电影, 电视. */
  private static final String BEHIND_ELECTRIC = "影视視力子话話网網脑腦动動池站缆纜竞競量源器梯车車线線压壓";

  /** Behind the day stands 电, 專電, 综合讯, 綜合外電報導: by wire. */
  private boolean isWired(int end, boolean signed) {
    int i = cursor.at;
    if (signed && i + 1 < end && text.charAt(i) == '消' && text.charAt(i + 1) == '息') {
      cursor.at = i + 2; // 北京11月8日消息
      return true;
    }
    boolean wired = false;
    while (i < end && i < cursor.at + 7 && "專专综綜合外电電讯訊報报導导道".indexOf(text.charAt(i)) >= 0) {
      wired |= "电電讯訊報报".indexOf(text.charAt(i)) >= 0;
      i++;
    }
    if (wired && i < end && isElectric(i)) {
      return false;
    }
    // Without an agency 电 must end there.
    boolean ends = signed || i >= end || !isEastAsian(text.charAt(i));
    cursor.at = wired && ends ? i : cursor.at;
    return wired && ends;
  }

  /** 11月7日电影节 is the day of a film festival, whoever signs. */
  private boolean isElectric(int next) {
    char sign = text.charAt(next - 1);
    return (sign == '电' || sign == '電') && BEHIND_ELECTRIC.indexOf(text.charAt(next)) >= 0;
  }

  private boolean isDashNext(int end) {
    int i = cursor.at;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i > cursor.at && i < end && isDash(text.charAt(i));
  }

  /** The last signs of the names of papers, agencies, sites and stations. */
  private static final String PAPERS = "报報社网網台臺刊";

  /** Signs that a place's name may have or not: 花蓮縣. */
  private static final String COUNTIES = "縣县市區区州省鎮镇鄉乡";

  /** In 中央社記者王小明台北 the place stands behind the reporter's name. */
  private int behindReporter(int from, int end) {
    for (int i = from; i + 1 < end; i++) {
      if (text.charAt(i) == '记' || text.charAt(i) == '記') {
        boolean county = COUNTIES.indexOf(text.charAt(end - 1)) >= 0;
        for (int p = i + 2; p < end; p++) {
          if (Gazetteer.isPlace(text, p, end) || (county && Gazetteer.isPlace(text, p, end - 1))) {
            return p;
          }
        }
        return Math.max(i + 2, county ? end - 3 : end - 2);
      }
    }
    return from;
  }

  /** 光明日报北京: a paper or a site by the sign it ends in, before a city that is known. */
  private int paperPrefix(int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (PAPERS.indexOf(text.charAt(i - 1)) >= 0 && Gazetteer.isPlace(text, i, end)) {
        return i;
      }
    }
    return from;
  }

  private int agencyPrefix(int from, int end) {
    int best = from;
    for (int i = from + 1; i <= Math.min(end, from + 10); i++) {
      if (Gazetteer.isAgency(text, from, i)) {
        best = i;
      }
    }
    return best;
  }
}
