package org.wirecopy.internal.dateline;

/**
 * Whether what looks like a dateline is one. A place and a dash are not enough: an agency that is
 * known, a paper's word for its correspondent or a day will do; a known region or place needs a
 * body that begins like a story and no second dash soon after. Where the place alone is known, a
 * headline, a route, a match and an address look the same: but for the long dash of newspapers
 * behind capitals the paragraph must then end as a statement does, and behind a colon the place be
 * in capitals, or in a country whose papers print it so, and no given name. Capitals and a long
 * dash alone say nothing, for persons, dishes and subjects are printed so, too: the name must be a
 * town's by its make ({@link TownName}).
 *
 * @param terminator what closed it: a hyphen, a dash, a colon, or a stop behind the agency
 */
record Proof(Places places, Draft draft, RegionText region, char terminator) {

  /** True if the dateline from {@code start} to {@code body} is believed. */
  boolean holds(CharSequence text, int start, int body) {
    if (terminator == 0 || places.arePhrases() || places.arePersons() || places.areAgencies()) {
      return false;
    }
    if (draft.knownAgency || draft.reported) {
      return !places.areKeyedLow() || (draft.hasDay() && places.areKnown());
    }
    BodyStart story = new BodyStart(text, body);
    boolean sentence = !draft.hasDay() && !story.isCapital() && !places.areCapitals();
    if (sentence || (places.areLabels() && !region.isKnown())) {
      return false;
    }
    if (places.areKeyedLow()) {
      return draft.hasDay()
          && (places.areKnown() || (terminator == '-' && !places.areSmallWords()));
    }
    if (draft.hasDay()) {
      boolean proved =
          places.areCased() ? story.isCapital() : places.areCities() && story.isStatement();
      boolean agenda = terminator == ':' && !proved;
      return !agenda && !story.isClock(); // "Paris, 8 novembre : réunion"
    }
    if (!places.areCased()) {
      return isCaselessCity(story);
    }
    return standsAlone(story);
  }

  /** No day, no known agency. */
  private boolean standsAlone(BodyStart story) {
    boolean place = places.areKnown();
    boolean capitals = places.areCapitals();
    if (story.isHeadline() || story.isMonth()) {
      return false;
    }
    boolean newspaper = capitals && terminator == '—' && (place || region.isKnown());
    if (newspaper && (story.isCapital() || !story.hasSecondDash())) {
      return true;
    }
    if (!story.isCapital() || story.hasSecondDash() || story.endsInScore()) {
      return false;
    }
    if (draft.agency != null) {
      return capitals || place || region.isKnown();
    }
    if (terminator == ':') {
      return isColonProved(story);
    }
    boolean dash = terminator == '—' || terminator == '–';
    boolean town = dash && places.areNamedLikeTowns();
    if (draft.region != null) {
      return region.isKnown() || (capitals && (place || town));
    }
    if (!capitals) {
      return places.areCities()
          && (terminator == '.' || !story.beginsWithCity())
          && !story.isNameAlone()
          && story.isStatement();
    }
    if (town) {
      return true;
    }
    // "CHINA - US talks resume"
    return place && (places.areCities() || !story.beginsWithCountry());
  }

  /** A colon stands behind a speaker and an address, too, and in a headline. */
  private boolean isColonProved(BodyStart story) {
    if (!story.isStatement() || story.isEntry() || places.areGivenNames()) {
      return false;
    }
    if (draft.region != null) {
      return places.areCapitals() && region.isKnown();
    }
    return places.areCapitals() ? places.areCities() : places.areColonCities();
  }

  /** Scripts without capitals say less: the city must be known, and the story a sentence. */
  private boolean isCaselessCity(BodyStart story) {
    return places.areCities()
        && draft.region == null
        && (draft.agency != null
            || (story.isStatement()
                && !story.hasSecondDash()
                && !story.beginsWithCity()
                && !story.isNameAlone()
                && !story.endsInScore()));
  }
}
