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
import org.wirecopy.internal.text.WordSet;

/** The roles of the persons of a text: read off descriptions, and traced back to who has them. */
final class Roles {
  private static final int HER = WordHash.of("her"); // an object too, to the word list
  private static final int OF = WordHash.of("of");
  private static final WordSet INDEFINITE =
      WordSet.of("a an one another some any each every no both either neither half such");

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

  /** "the spokesman", "his lawyer": the latest person met with that role. */
  @Nullable Entity byRole(int from, int to) {
    int noun = to - 1;
    if (!isDefinite(from, to) || !l.isTitle(noun) || isPlural(noun)) {
      return null;
    }
    boolean possessed = isPossessive(l, from);
    int index = mentions.before(from);
    for (int k = 0; index >= 0 && k < 200; k++, index--) {
      Entity entity = mentions.all().get(index).entity();
      if (entity != null
          && hasRole(entity, tokens.hash(noun))
          && !differs(entity, from, to)
          && (!possessed || isPossessed(entity, noun))) {
        return entity;
      }
    }
    return null;
  }

  static boolean isPossessive(Layers l, int t) {
    return l.wordClass[t] == WordClasses.POSSESSIVE || l.tokens.hash(t) == HER;
  }

  /** "his lawyer" is one whom the text called somebody's lawyer. */
  private boolean isPossessed(Entity entity, int noun) {
    return entity.possessed == tokens.hash(noun);
  }

  /** "the senators", not "the boss". */
  boolean isPlural(int noun) {
    CharSequence text = tokens.text();
    int end = tokens.end(noun);
    return end - tokens.start(noun) > 2
        && text.charAt(end - 1) == 's'
        && text.charAt(end - 2) != 's';
  }

  boolean isDefinite(int from, int to) {
    boolean possessed = isPossessive(l, from);
    return to - from > 1
        && to - from <= 4
        && (possessed || (l.wordClass[from] == WordClasses.DETERMINER && !isIndefinite(from)));
  }

  private boolean isIndefinite(int determiner) {
    return INDEFINITE.contains(tokens.hash(determiner));
  }

  /** "the foreign minister" is not "Defense Minister Anna Berg", nor of another body. */
  private boolean differs(Entity entity, int from, int to) {
    Run body = entity.organization;
    if (body != null && to - from == 3 && tokens.isCapital(to - 2)) {
      return tokens.hash(body.to() - 1) != tokens.hash(to - 2);
    }
    Run role = entity.role;
    return role != null
        && tokens.hash(role.to() - 1) == tokens.hash(to - 1)
        && role.to() - role.from() > 1
        && to - from > 2
        && tokens.hash(role.to() - 2) != tokens.hash(to - 2);
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
    addHolder(entity.roleNoun, entity);
    addHolder(title, entity);
    for (int noun : entity.epithets) {
      addHolder(noun, entity);
    }
  }

  private void addHolder(int noun, Entity entity) {
    Optional<Entity> known = holders.get(noun);
    boolean same = known == null || (known.isPresent() && known.get() == entity);
    if (noun != 0) {
      holders.put(noun, same ? Optional.of(entity) : Optional.empty());
    }
  }
}
