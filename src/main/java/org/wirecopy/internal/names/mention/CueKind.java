package org.wirecopy.internal.names.mention;

import java.util.Locale;

/** What a word of the tables tells; the tables write it in small letters. */
enum CueKind {
  ABBREVIATED,
  ALONE,
  AUXILIARY,
  BEFORE_PERSON,
  BEHIND_PERSON,
  COMMON,
  DEMONYM,
  DETERMINER,
  FAMILY_COMMON,
  FAMILY_FIRST,
  FAMILY_SITE,
  FAMILY_TITLE,
  GENERAL,
  GENITIVE,
  GERMAN,
  GIVEN_COMMON,
  GIVEN_LAST,
  GIVEN_PLAIN,
  JUNIOR,
  KNIGHTLY,
  LETTERS,
  LOCATIVE,
  MODIFIER,
  NEAR,
  NOUNS,
  OFFICE,
  ORG,
  PARTED,
  PLACE,
  PLACE_GIVEN,
  PLACE_MODIFIER,
  PRODUCT,
  ROLE,
  ROLE_END,
  SITE,
  SITE_ALWAYS,
  SITE_BEFORE,
  SITE_FIRST,
  SPEECH,
  SUFFIX,
  SURNAME,
  SYLLABLE,
  TEAM,
  TEAM_FIRST,
  THING,
  TITLE,
  TOWN_NAME,
  TWIN;

  static CueKind of(String cell) {
    return valueOf(cell.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** A bit of its own among 64. */
  long bit() {
    return 1L << ordinal();
  }
}
