package org.wirecopy.internal.names.style;

import java.io.Serializable;
import java.util.List;

/**
 * What styles spell differently: a place, a body, or a person by family name, with the spellings in
 * use. Given names are a person's only.
 *
 * @param distinctive for a person: the bare family name is enough to tell who is meant
 */
public record Entity(
    String id, Kind kind, boolean distinctive, List<String> names, List<String> given)
    implements Serializable {

  /** The kinds that are told apart in context. */
  public enum Kind {
    PLACE,
    PERSON,
    ORGANISATION
  }

  public Entity {
    names = List.copyOf(names);
    given = List.copyOf(given);
  }
}
