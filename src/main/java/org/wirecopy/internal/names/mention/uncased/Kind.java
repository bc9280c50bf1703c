package org.wirecopy.internal.names.mention.uncased;

/** What a word does beside a name. */
enum Kind {
  /** An office or rank, before a person or behind. */
  TITLE,
  /** What somebody does, before a person or behind only if more speaks for one. */
  ROLE,
  /** What is said of persons alone, behind the name: Mr. */
  HONORIFIC,
  /** A verb of speech. */
  SPEECH,
  /** A verb whose subject is a person. */
  PERSON_VERB,
  /** A word that no name goes over. */
  EDGE,
  /** A word that is passed over, whatever stands inside. */
  PLAIN,
  /** Behind a place, what makes its people, its language or its way of a place's name. */
  ADJECTIVE,
  /** What makes a body's name of a place's. */
  BODY,
  /** The same with words between. */
  FAR_BODY,
  /** Behind a place's name, part of it: province. */
  SUFFIX,
  /** What the names of towns end on. */
  TOWN,
  /** The same if it is said of parts of a town. */
  PART,
  /** A family name. */
  FAMILY,
  /** A given name. */
  GIVEN,
  /** A character that is no part of a given name. */
  NO_GIVEN,
  /** Part of a name between others. */
  PARTICLE,
  /** A character or syllable of names from abroad, or of given names. */
  SOUND,
  /** A character that hardly stands in anything but names from abroad. */
  FOREIGN,
  /** A prefix or suffix written together with a word. */
  CLITIC,
  /** A word between an office and its holder. */
  BETWEEN,
  /** A name by itself, of a body. */
  KNOWN_BODY,
  /** A name by itself, of a person. */
  KNOWN_PERSON;

  final int bit = 1 << ordinal();
}
