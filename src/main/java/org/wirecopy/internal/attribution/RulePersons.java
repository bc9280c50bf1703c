package org.wirecopy.internal.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.attribution.Frame.Run;
import org.wirecopy.internal.text.Tokens;

/** The persons that a text in a language read by rules names, in text order, with their posts. */
final class RulePersons {
  private static final int MOST_COMPARED = 100; // persons looked at for a name in another case

  /** A person of the text. */
  static final class Person {
    Run name; // the fullest form
    char gender; // M, F or 0
    int office; // the token of the noun that says what the person is, -1 for none
    @Nullable Post post;

    Person(Run name) {
      this.name = name;
      office = -1;
    }

    /** A post that comes with a body is preferred to a rank alone. */
    void enter(@Nullable Post told) {
      if (told == null) {
        return;
      }
      if (post == null || (post.role() == null && told.role() != null)) {
        String body = told.organization() == null && post != null ? post.organization() : null;
        post = body == null ? told : new Post(told.role(), body);
      } else if (post.organization() == null && told.organization() != null) {
        post = told.role() == null ? new Post(post.role(), told.organization()) : told;
      }
    }
  }

  /** A name, or surname alone, where it stands. */
  record Mention(int from, Person person) {}

  private final Layers l;
  private final Tokens tokens;
  private final RuleNames names;
  private final RulePosts posts;
  private final String language;
  private final boolean inflects;
  private final boolean calledByFirst;
  private final GivenNames given;
  private final List<Person> all = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Map<Integer, Person> bySurname = new HashMap<>();
  private final Map<Integer, Person> apposed = new HashMap<>(); // by the token of the office

  RulePersons(Layers layers, String language, RuleNames names, RulePosts posts) {
    l = layers;
    tokens = layers.tokens;
    this.names = names;
    this.posts = posts;
    this.language = language;
    inflects = CaseForms.vary(language);
    calledByFirst = Callings.of(language).calledByFirst();
    given = GivenNames.of(language);
    int t = 0;
    while (t < l.count) {
      Run name = tokens.isCapital(t) ? names.at(t, l.sentenceEnd(t)) : null;
      name = name == null && t > 0 ? names.titled(t) : name;
      if (name != null) {
        enter(name);
        t = name.to();
        continue;
      }
      Person known = tokens.isCapital(t) ? bySurname.get(tokens.hash(t)) : null;
      if (known != null) {
        mentions.add(new Mention(t, known));
      }
      t++;
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  /** The index of the last mention that begins before a token; -1 if there is none. */
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

  List<Person> all() {
    return all;
  }

  /** The person of a name that stands in the text, entered if new. */
  Person of(Run name) {
    Person known = named(name);
    return known != null ? known : enter(name);
  }

  /** Who is apposed to the office at a token: "la consejera de Hacienda, Rosa Villalba". */
  @Nullable Person apposedTo(int office) {
    return apposed.get(office);
  }

  /** Who is meant by a last name, in whatever case it stands. */
  @Nullable Person bySurname(int t) {
    Person exact = bySurname.get(tokens.hash(t));
    if (exact != null || !inflects) {
      return exact;
    }
    for (int i = all.size() - 1; i >= Math.max(0, all.size() - MOST_COMPARED); i--) {
      if (CaseForms.alike(language, tokens, names.surname(all.get(i).name), t)) {
        return all.get(i);
      }
    }
    return null;
  }

  private @Nullable Person named(Run name) {
    Person person = bySurname(names.surname(name));
    if (person == null) {
      return null;
    }
    boolean alone = name.to() - name.from() == 1 || person.name.to() - person.name.from() == 1;
    boolean same =
        tokens.hash(name.from()) == tokens.hash(person.name.from())
            || (inflects && CaseForms.alike(language, tokens, name.from(), person.name.from()));
    return alone || same ? person : null;
  }

  private Person enter(Run name) {
    Person person = named(name);
    if (person == null) {
      person = new Person(name);
      all.add(person);
    } else if (isBetter(name, person.name)) {
      person.name = name;
    }
    bySurname.put(tokens.hash(names.surname(name)), person);
    if (calledByFirst) {
      bySurname.putIfAbsent(tokens.hash(name.from()), person);
    }
    mentions.add(before(name.from()) + 1, new Mention(name.from(), person));
    describe(person, name);
    person.gender = person.gender == 0 ? names.gender(name) : person.gender;
    return person;
  }

  /** Longer, or in the nominative. */
  private boolean isBetter(Run name, Run known) {
    int length = name.to() - name.from();
    int before = known.to() - known.from();
    boolean nominative =
        inflects
            && given.isNominative(tokens.hash(name.from()))
            && !given.isNominative(tokens.hash(known.from()));
    return length > before || (length == before && nominative);
  }

  private void describe(Person person, Run name) {
    int floor = l.sentenceStart(name.from());
    int before = name.from();
    boolean closed = name.to() >= l.count || !tokens.isWord(name.to());
    boolean comma = before - 1 > floor && l.wordClass[before - 1] == WordClasses.COMMA && closed;
    int head = posts.headBefore(comma ? before - 1 : before, floor);
    if (head >= 0 && !names.isOfAnother(name.from())) {
      person.enter(posts.read(floor, head, comma ? before - 1 : before));
      person.office = head;
      if (comma) {
        apposed.put(head, person);
      }
    }
    person.enter(posts.behind(name));
  }
}
