package org.wirecopy.internal.attribution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.attribution.Mentions.Entity;
import org.wirecopy.internal.attribution.Mentions.Mention;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.WordHash;

/** The roles of the persons of a text: read off descriptions, and traced back to who has them. */
final class Roles {
  private static final int OF = WordHash.of("of");

  private final Layers l;
  private final Tokens tokens;
  private final Mentions mentions;
  private final Map<Integer, Optional<Entity>> holders = new HashMap<>(); // by role; see onlyHolder

  Roles(Layers layers, Mentions mentions) {
    l = layers;
    tokens = layers.tokens;
    this.mentions = mentions;
  }

  /** Takes the role and organization from the description beside a name. */
  void describe(Entity entity, int from, int to) {
    int head = -1;
    int possessor = -1;
    for (int t = from; t < to; t++) {
      if (l.isTitle(t)) {
        head = t;
      }
      if (l.wordClass[t] == WordClasses.BE && t > from && tokens.kind(t) == Tokens.CLITIC) {
        possessor = t;
      }
      if (l.wordClass[t] == WordClasses.PREPOSITION) {
        break;
      }
    }
    if (head < 0) {
      return;
    }
    entity.roleNoun = tokens.hash(head);
    if (entity.role == null) {
      entity.role = new Run(head, head + 1);
    }
    if (possessor > from) {
      int begin = l.wordClass[from] == WordClasses.DETERMINER ? from + 1 : from;
      if (begin < possessor) {
        entity.organization = new Run(begin, possessor);
      }
    } else if (head + 1 < l.count && (tokens.hash(head + 1) == OF)) {
      int begin = head + 2;
      if (begin < l.count && l.wordClass[begin] == WordClasses.DETERMINER) {
        begin++;
      }
      Mention mention = begin < l.count ? mentions.at(begin) : null;
      if (mention != null) {
        entity.organization = new Run(mention.from(), mention.to());
      }
    }
  }

  /** "the spokesman": the latest person met with that role. */
  @Nullable Entity byRole(int from, int to) {
    int noun = to - 1;
    boolean definite = l.wordClass[from] == WordClasses.DETERMINER && to - from <= 4;
    if (!definite || !l.isTitle(noun)) {
      return null;
    }
    int index = mentions.before(from);
    for (int k = 0; index >= 0 && k < 200; k++, index--) {
      Entity entity = mentions.all().get(index).entity();
      if (entity != null && hasRole(entity, tokens.hash(noun))) {
        return entity;
      }
    }
    return null;
  }

  private boolean hasRole(Entity entity, int noun) {
    boolean titled = entity.role != null && tokens.hash(entity.role.to() - 1) == noun;
    return entity.person && (titled || entity.roleNoun == noun);
  }

  /** The one person of the text with a role, wherever it is named; null if there are several. */
  @Nullable Entity onlyHolder(int noun) {
    if (holders.isEmpty()) {
      for (Mention mention : mentions.all()) {
        addHolder(mention.entity());
      }
      holders.put(0, Optional.empty());
    }
    return holders.getOrDefault(noun, Optional.empty()).orElse(null);
  }

  private void addHolder(@Nullable Entity entity) {
    if (entity == null || !entity.person) {
      return;
    }
    int title = entity.role == null ? 0 : tokens.hash(entity.role.to() - 1);
    for (int noun : new int[] {entity.roleNoun, title}) {
      Optional<Entity> known = holders.get(noun);
      boolean same = known == null || (known.isPresent() && known.get() == entity);
      if (noun != 0) {
        holders.put(noun, same ? Optional.of(entity) : Optional.empty());
      }
    }
  }
}
