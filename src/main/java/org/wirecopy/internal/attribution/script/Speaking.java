package org.wirecopy.internal.attribution.script;
import java.util.*;
import org.jspecify.annotations.Nullable;
import org.wirecopy.*;
final class Speaking {
  static List<@Nullable Speaker> of(Passage p, String language, List<Statement> all) {
    List<@Nullable Speaker> r = new ArrayList<>();
    for (Statement s : all) r.add(s.source() == null ? null : new Speaker(s.source().of(p.text), null, null, .5));
    return r;
  }
}
