package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;
import org.wirecopy.internal.text.Tsv;
import org.wirecopy.internal.text.WordHash;
import org.wirecopy.internal.text.WordMap;
import org.wirecopy.internal.text.WordSet;

/**
 * The capitalized names of an English text and the entities they belong to, in text order.
 *
 * <p>A mention is a run of capitalized words, with particles inside ("von", "bin") and without a
 * leading determiner; titles and role nouns in it ("Brigadier General", "NASA Administrator") are
 * parted from the name. Mentions with the same last word are one entity where the rest does not
 * contradict; the fullest form becomes its name. An acronym in brackets behind a name is one of its
 * forms.
 */
final class Mentions {
  /** A person or body of the text. */
  static final class Entity {
    Run name; // its fullest mention, titles apart
    @Nullable Run role; // the title or role noun met with it, as written
    int roleNoun; // hash of the noun a description gave ("spokesman"), 0 for none
    @Nullable Run organization;
    char gender; // M, F or 0 where nothing tells
    boolean person; // evidence: title, role, gender, or a two-part name without article
    boolean body; // evidence against a person: "Environment Canada spokeswoman Ann Bell"
    int count;
    Set<Integer> epithets = Set.of(); // hashes of nouns it is described with
    @Nullable Run description; // the first one behind its name
    int possessed; // hash of the noun of "his lawyer, Anna Kell", 0 for none
    int age; // in years, 0 where the text does not tell

    Entity(Run name) {
      this.name = name;
    }

    void call(int noun) {
      epithets = epithets.isEmpty() ? new HashSet<>(4) : epithets;
      epithets.add(noun);
    }
  }

  /** One mention: its words from the first title on, and where the name proper begins. */
  record Mention(int from, int name, int to, @Nullable Entity entity) {}

  static final WordSet SAINTS =
      WordSet.of("san santa santo são sao saint st fort port mount monte los las new");
  private static final WordMap<Character> GENDERS = genders("mfMF");
  private static final WordMap<Character> NOUN_GENDERS = genders("mf");

  private final Layers l;
  private final Tokens tokens;
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Integer, Entity> byLastWord = new HashMap<>();
  private final int[] at; // index of the mention that covers a token, or -1

  private Mentions(Layers layers) {
    l = layers;
    tokens = layers.tokens;
    at = new int[layers.count];
    Arrays.fill(at, -1);
  }

  static Mentions of(Layers layers) {
    Mentions mentions = new Mentions(layers);
    NameRuns names = new NameRuns(layers);
    int t = 0;
    while (t < layers.count) {
      t = names.starts(t) ? mentions.mention(names.read(t)) : t + 1;
    }
    return mentions;
  }

  List<Mention> all() {
    return mentions;
  }

  @Nullable Mention at(int token) {
    return at[token] < 0 ? null : mentions.get(at[token]);
  }

  /** The last mention that begins before a token; -1 if there is none. */
  int before(int token) {
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).from() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The entity of a last name, whatever the case of the word. */
  @Nullable Entity byLastWord(int hash) {
    return byLastWord.get(hash);
  }

  /** The last person named before a token whose name begins with its letters: "LO:"; or null. */
  @Nullable Entity byInitials(int token) {
    for (int m = before(token); m >= 0; m--) {
      Entity entity = mentions.get(m).entity();
      if (entity != null && isInitialled(entity.name, token)) {
        return entity;
      }
    }
    return null;
  }

  private boolean isInitialled(Run name, int token) {
    int letters = tokens.end(token) - tokens.start(token);
    boolean initialled = name.to() - name.from() == letters;
    for (int i = 0; initialled && i < letters; i++) {
      char letter = tokens.text().charAt(tokens.start(token) + i);
      initialled = tokens.first(name.from() + i) == letter;
    }
    return initialled;
  }

  /** M, F, or 0 if the word tells nothing. */
  static char gender(int hash) {
    return GENDERS.getOrDefault(hash, (char) 0);
  }

  private int mention(NameRuns.Name run) {
    int to = run.to();
    Entity entity = run.begin() < to ? enter(run.from(), run.begin(), run.end()) : null;
    Arrays.fill(at, run.from(), to, mentions.size());
    mentions.add(new Mention(run.from(), run.begin(), to, entity));
    if (entity != null) {
      acronym(to, entity);
    }
    return to;
  }

  /** M or F for a title, a kinship or a role; 0 if the word tells nothing. */
  static char nounGender(int hash) {
    return NOUN_GENDERS.getOrDefault(hash, (char) 0);
  }

  private Entity enter(int from, int name, int to) {
    int last = tokens.hash(to - 1);
    Entity known = byLastWord.get(last);
    Entity entity = known;
    char gender = genderOf(from, to);
    if (entity == null
        || contradicts(entity.name, name, to)
        || (gender != 0 && entity.gender != 0 && gender != entity.gender)) {
      entity = new Entity(new Run(name, to));
      byLastWord.put(last, entity);
    } else {
      entity.name = fuller(entity.name, new Run(name, to));
    }
    entity.count++;
    boolean article = from > 0 && l.wordClass[from - 1] == WordClasses.DETERMINER;
    boolean body =
        l.wordClass[to - 1] == WordClasses.BODY
            || l.wordClass[to - 1] == WordClasses.DOCUMENT
            || employs(to);
    if (entity.gender == 0) {
      entity.gender = gender;
    }
    boolean surname = to - name == 1 && entity.gender != 0; // "Berg spokeswoman Ann Bell"
    if (employs(to) && !surname) {
      entity.body = true;
      entity.person = false;
    }
    if (!body
        && !entity.body
        && (entity.gender != 0
            || name > from
            || (to - name == 2 && !article && tokens.kind(name) == Tokens.CAPITALIZED))) {
      entity.person = true;
    }
    if (name > from) {
      entity.role = new Run(from, name);
    } else if (entity.role == null && from > 1 && l.isTitle(from - 1)) {
      entity.role = new Run(from - 1, from);
      entity.roleNoun = tokens.hash(from - 1);
      Mention employer = at(from - 2);
      if (employer != null && employs(from - 1)) {
        entity.organization = new Run(employer.from(), employer.to());
      }
    }
    return entity;
  }

  /** "Environment Canada spokeswoman Ann Bell": a name, a role in lower case, a name. */
  private boolean employs(int role) {
    return role + 1 < l.count
        && l.isTitle(role)
        && tokens.kind(role) == Tokens.LOWER
        && tokens.isCapital(role + 1)
        && l.sentence[role + 1] == l.sentence[role - 1];
  }

  private char genderOf(int from, int to) {
    int noun = from - 1;
    if (noun > 0 && l.wordClass[noun] == WordClasses.COMMA && isApposed(from, to)) {
      noun--; // "his daughter, Nina Adler,"
    }
    char told = noun >= 0 ? NOUN_GENDERS.getOrDefault(tokens.hash(noun), (char) 0) : 0;
    if (told != 0 && tokens.kind(noun) == Tokens.LOWER) {
      return told;
    }
    for (int t = from; t < to - 1; t++) {
      char g = gender(tokens.hash(t));
      if (g != 0 || SAINTS.contains(tokens.hash(t))) {
        return g; // not the second word of "San Francisco Chronicle"
      }
    }
    return 0;
  }

  private boolean isApposed(int from, int to) {
    return to - from > 1 && (to == l.count || !tokens.isWord(to));
  }

  /** "Bill Clinton" is not "Hillary Clinton": given names that differ and do not abbreviate. */
  private boolean contradicts(Run known, int name, int to) {
    int length = known.to() - known.from();
    if (to - name < 2 || length < 2) {
      return false;
    }
    char a = tokens.first(known.from());
    char b = tokens.first(name);
    return a != b && !endsAlike(known.to(), to, Math.min(length, to - name));
  }

  /** The longer of two forms, unless it is the shorter with a word before a given name. */
  private Run fuller(Run a, Run b) {
    boolean second = b.to() - b.from() > a.to() - a.from();
    Run longer = second ? b : a;
    Run shorter = second ? a : b;
    int length = shorter.to() - shorter.from();
    boolean whole = length > 1 && gender(tokens.hash(shorter.from())) != 0;
    return whole && endsAlike(longer.to(), shorter.to(), length) ? shorter : longer;
  }

  /** "Nurse Carol Finch" is "Carol Finch": one name, and a word before it. */
  private boolean endsAlike(int known, int to, int length) {
    for (int d = 1; d <= length; d++) {
      if (tokens.hash(known - d) != tokens.hash(to - d)) {
        return false;
      }
    }
    return true;
  }

  private void acronym(int to, Entity entity) {
    if (to + 2 < l.count
        && l.wordClass[to] == WordClasses.OPEN_BRACKET
        && tokens.kind(to + 1) == Tokens.UPPER
        && l.wordClass[to + 2] == WordClasses.CLOSE_BRACKET) {
      byLastWord.put(tokens.hash(to + 1), entity);
    }
  }

  private static WordMap<Character> genders(String kinds) {
    Map<Integer, Character> map = new HashMap<>();
    for (String[] row : Tsv.rows(Lexicon.class, "genders.tsv")) {
      for (String word : kinds.contains(row[0]) ? row[1].split(" ", -1) : new String[0]) {
        map.putIfAbsent(WordHash.of(word), Character.toUpperCase(row[0].charAt(0)));
      }
    }
    return WordMap.of(map);
  }
}
