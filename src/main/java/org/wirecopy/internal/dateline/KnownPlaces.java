package org.wirecopy.internal.dateline;

/** Tells the names of places that everybody knows from names of people. */
public final class KnownPlaces {

  private KnownPlaces() {}

  /** True of a larger city, a country, or one of its states, under any of its common names. */
  public static boolean contains(String name) {
    return Gazetteer.isPlace(name, 0, name.length()) || Gazetteer.isRegion(name, 0, name.length());
  }
}
