package org.wirecopy.internal.attribution.script;

import org.jspecify.annotations.Nullable;

/**
 * What the words of a source say of who speaks.
 *
 * @param name the name of a person as it stands there, perhaps only a part of it; null if none is
 *     named
 * @param role null if none is told
 * @param organization null if none is told
 * @param gender M or F of a pronoun for one person, else 0
 * @param isPronoun true if it stands for somebody named elsewhere
 */
record Reading(
    @Nullable String name,
    @Nullable String role,
    @Nullable String organization,
    char gender,
    boolean isPronoun) {

  static Reading person(String name, @Nullable String role, @Nullable String organization) {
    return new Reading(name, role, organization, (char) 0, false);
  }

  static Reading office(String role, @Nullable String organization) {
    return new Reading(null, role, organization, (char) 0, false);
  }

  static Reading other() {
    return new Reading(null, null, null, (char) 0, false);
  }

  static Reading pronoun(char gender) {
    return new Reading(null, null, null, gender, true);
  }

  boolean isPerson() {
    return name != null;
  }
}
