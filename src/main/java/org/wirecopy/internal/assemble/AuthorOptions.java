package org.wirecopy.internal.assemble;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wirecopy.Author;
import org.wirecopy.internal.assemble.HeadLines.Line;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.CandidateSource;
import org.wirecopy.internal.page.ElementType;
import org.wirecopy.internal.page.Hint;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/**
 * Every set of authors that a page may have: what each place names, once with and once without the
 * site itself; and nobody. Places that name the same are one option.
 */
public final class AuthorOptions {

  private static final int CLUES = AuthorClue.values().length;

  private static final int MANY = 4;

  /** Bylines and lines that are read; each teaser has one. */
  private static final int MAX_READ = 24;

  private static final int MENUS = Hint.NAVIGATION.bit() | Hint.FOOTER.bit();

  /** So many characters stand between two authors of a list: a role, an address. */
  private static final int BETWEEN_TWINS = 60;

  private final Page page;
  private final Region region;
  private final SiteNames sites;
  private final Map<Set<String>, Draft> drafts = new LinkedHashMap<>();
  private final StringBuilder head = new StringBuilder();

  /** An option in the making. */
  private static final class Draft {
    List<Author> authors;
    final float[] clues = new float[CLUES];
    CandidateSource source;
    int places;
    boolean declared;
    boolean seen;

    Draft(List<Author> authors, CandidateSource source) {
      this.authors = authors;
      this.source = source;
    }

    void set(AuthorClue clue, boolean value) {
      clues[clue.ordinal()] = value ? 1 : clues[clue.ordinal()];
    }
  }

  private AuthorOptions(Page page, Region region, SiteNames sites) {
    this.page = page;
    this.region = region;
    this.sites = sites;
  }

  static List<Option<List<Author>>> of(
      List<Candidate> candidates, HeadLines lines, Page page, Region region, SiteNames sites) {
    AuthorOptions options = new AuthorOptions(page, region, sites);
    options.addDeclared(candidates, CandidateSource.JSON_LD, AuthorClue.JSON_LD);
    options.addDeclared(candidates, CandidateSource.NEWS_META, AuthorClue.NEWS_META);
    options.addDeclared(candidates, CandidateSource.META, AuthorClue.META);
    options.addLabelled(candidates);
    options.addDeclared(candidates, CandidateSource.OPEN_GRAPH, AuthorClue.OPEN_GRAPH);
    options.addMarked(candidates, CandidateSource.MICRODATA);
    options.addMarked(candidates, CandidateSource.LINK);
    options.addBylines(candidates);
    options.readHead(lines);
    LedLines led = LedLines.read(lines);
    options.add(led.above(), CandidateSource.TEXT, AuthorClue.LINE, false);
    options.add(led.below(), CandidateSource.TEXT, AuthorClue.LINE_TAIL, false);
    if (led.above().isEmpty()) {
      options.add(PlacedNames.in(lines), CandidateSource.TEXT, AuthorClue.LINE, false);
    }
    options.addBareNames(BareNames.in(lines, page, region));
    options.add(
        Signature.of(lines, page, region), CandidateSource.TEXT, AuthorClue.LINE_TAIL, false);
    if (options.drafts.isEmpty() && !sites.ownerPerson().isEmpty()) {
      List<Author> owner = AuthorNames.in(sites.ownerPerson());
      options.add(owner, CandidateSource.TEXT, AuthorClue.OWNER, false);
    }
    return options.finish();
  }

  private void readHead(HeadLines lines) {
    for (Line line : lines.lines()) {
      if (line.zone() == Zone.HEAD) {
        head.append(line.text()).append('\n');
      }
    }
  }

  /** What all candidates of one place name together. */
  private void addDeclared(List<Candidate> candidates, CandidateSource source, AuthorClue clue) {
    List<Author> authors = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.source() == source) {
        authors.addAll(AuthorNames.in(AuthorNames.inOrder(candidate.value())));
      }
    }
    add(authors, source, clue, true);
  }

  /** What a Twitter card labels as the author, where no tag names one: most pages have both. */
  private void addLabelled(List<Candidate> candidates) {
    List<Author> authors = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.source() == CandidateSource.META) {
        return;
      }
      if (candidate.source() == CandidateSource.TWITTER
          && AuthorNames.isByline(candidate.value())) {
        authors.addAll(AuthorNames.in(candidate.value()));
      }
    }
    add(authors, CandidateSource.TWITTER, AuthorClue.META, true);
  }

  /** What properties and links in the article's head name together; else what the first does. */
  private void addMarked(List<Candidate> candidates, CandidateSource source) {
    boolean link = source == CandidateSource.LINK;
    List<Author> near = new ArrayList<>();
    List<Author> far = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate.source() != source || isForeign(candidate)) {
        continue;
      }
      boolean inHead = zone(candidate) == Zone.HEAD;
      if (link && !inHead && isInMenu(candidate.node())) {
        continue;
      }
      if (inHead || far.isEmpty()) {
        (inHead ? near : far).addAll(AuthorNames.in(candidate.value()));
      }
    }
    add(near, source, link ? AuthorClue.LINK : AuthorClue.MICRODATA, true);
    add(far, source, link ? AuthorClue.LINK_FAR : AuthorClue.MICRODATA_FAR, true);
  }

  /** True of a link in a menu, whose section about people has an address like an author's. */
  private boolean isInMenu(int node) {
    if (region.isIn(page, node, MENUS)) {
      return true;
    }
    for (int above = node; above >= 0; above = page.parent(above)) {
      ElementType type = page.type(above);
      if (type == ElementType.NAV || type == ElementType.FOOTER) {
        return true;
      }
    }
    return false;
  }

  /** Each byline: the first of its zone that names somebody, and the shortest reading inside it. */
  private void addBylines(List<Candidate> candidates) {
    int[] until = {-1, -1, -1};
    int read = 0;
    Set<Integer> merged = new HashSet<>();
    for (Candidate candidate : candidates) {
      if (candidate.source() != CandidateSource.BYLINE || read > MAX_READ || isForeign(candidate)) {
        continue;
      }
      Zone zone = zone(candidate);
      int z = zone.ordinal();
      boolean inside = candidate.node() < until[z];
      if ((until[z] >= 0 && !inside) || isBelow(candidate.node(), merged)) {
        continue; // a later byline is that of a teaser
      }
      read++;
      if (zone == Zone.HEAD) {
        head.append(candidate.value()).append('\n');
      }
      List<Author> authors = AuthorNames.in(candidate.value());
      if (!authors.isEmpty()) {
        until[z] = until[z] < 0 ? page.subtreeEnd(candidate.node()) : until[z];
        add(
            zone == Zone.HEAD ? withTwins(candidate, authors, candidates, merged) : authors,
            CandidateSource.BYLINE,
            switch (zone) {
              case HEAD -> AuthorClue.BYLINE;
              case TAIL -> AuthorClue.BYLINE_TAIL;
              case FAR -> AuthorClue.BYLINE_FAR;
            },
            false);
      }
    }
  }

  /**
   * The authors of a byline together with those of the bylines that stand beside it in the same
   * style, for a list of authors may have an element for each. Read together, none is read alone.
   */
  private List<Author> withTwins(
      Candidate first, List<Author> authors, List<Candidate> candidates, Set<Integer> merged) {
    List<Author> all = new ArrayList<>(authors);
    int last = first.node();
    for (Candidate other : candidates) {
      if (other.source() == CandidateSource.BYLINE
          && other.node() > last
          && isTwin(last, other.node())) {
        List<Author> more = AuthorNames.in(other.value());
        if (!more.isEmpty()) {
          last = other.node();
          all.addAll(more);
          head.append(other.value()).append('\n');
          merged.add(first.node());
          merged.add(other.node());
        }
      }
    }
    return all;
  }

  private boolean isBelow(int node, Set<Integer> tops) {
    for (int above = node; above >= 0 && !tops.isEmpty(); above = page.parent(above)) {
      if (tops.contains(above)) {
        return true;
      }
    }
    return false;
  }

  private boolean isTwin(int node, int other) {
    return page.parent(node) == page.parent(other)
        && page.classHash(node) == page.classHash(other)
        && page.textStart(other) - page.textEnd(node) <= BETWEEN_TWINS;
  }

  /**
   * Names with nothing to lead to them count where they are known ones, or another place agrees; or
   * a date stands on the same line, and no other place names anybody.
   */
  private void addBareNames(BareNames bare) {
    Set<String> keys = new LinkedHashSet<>();
    for (Author author : bare.authors()) {
      String key = LooseKey.of(author.name());
      if (sites.containsKey(key)) {
        return;
      }
      keys.add(key);
    }
    boolean counts =
        SignedNames.areKnown(bare.authors())
            || drafts.containsKey(keys)
            || (drafts.isEmpty() && bare.withDate());
    if (!counts || isPart(keys)) {
      return;
    }
    add(
        bare.authors(),
        CandidateSource.TEXT,
        bare.dated() ? AuthorClue.BARE_DATED : AuthorClue.BARE_ROLED,
        false);
  }

  /** True if another place names these and more. */
  private boolean isPart(Set<String> keys) {
    for (Set<String> other : drafts.keySet()) {
      if (other.size() > keys.size() && other.containsAll(keys)) {
        return true;
      }
    }
    return false;
  }

  private Zone zone(Candidate candidate) {
    return candidate.node() < 0 ? Zone.FAR : region.zone(page.textStart(candidate.node()));
  }

  /** True if a candidate below the begin of the body stands among those of other articles. */
  private boolean isForeign(Candidate candidate) {
    int node = candidate.node();
    boolean above = zone(candidate) == Zone.HEAD && page.textStart(node) <= region.bodyStart();
    return !above && (region.isForeign(page, node) || region.isBeside(page, node));
  }

  private void add(List<Author> found, CandidateSource source, AuthorClue clue, boolean declared) {
    if (found.isEmpty()) {
      return;
    }
    Map<String, Author> all = new LinkedHashMap<>();
    Map<String, Author> others = new LinkedHashMap<>();
    for (Author author : found) {
      String key = LooseKey.of(author.name());
      boolean site = sites.containsKey(key);
      Author named =
          site && author.kind() == Author.Kind.PERSON && author.name().indexOf(' ') < 0
              ? new Author(author.name(), Author.Kind.ORGANIZATION)
              : author;
      if (!key.isEmpty()) {
        all.putIfAbsent(key, named);
        if (!site) {
          others.putIfAbsent(key, named);
        }
      }
    }
    draft(all, source, clue, declared);
    if (others.size() < all.size()) {
      draft(others, source, clue, declared);
    }
  }

  private void draft(
      Map<String, Author> authors, CandidateSource source, AuthorClue clue, boolean declared) {
    if (authors.isEmpty()) {
      return;
    }
    Draft draft =
        drafts.computeIfAbsent(
            new LinkedHashSet<>(authors.keySet()),
            keys -> new Draft(List.copyOf(authors.values()), source));
    if (spaces(authors.values()) > spaces(draft.authors)) {
      draft.authors = List.copyOf(authors.values()); // "janeroe" is no way to write a name
    }
    draft.set(clue, true);
    draft.places++;
    draft.declared |= declared;
    draft.seen |= !declared;
  }

  private static int spaces(Collection<Author> authors) {
    int spaces = 0;
    for (Author author : authors) {
      for (int i = 0; i < author.name().length(); i++) {
        spaces += author.name().charAt(i) == ' ' ? 1 : 0;
      }
    }
    return spaces;
  }

  private List<Option<List<Author>>> finish() {
    String headKey = drafts.isEmpty() ? "" : LooseKey.of(head);
    List<Option<List<Author>>> options = new ArrayList<>();
    drafts.values().forEach(this::describe);
    for (Map.Entry<Set<String>, Draft> entry : drafts.entrySet()) {
      Draft draft = entry.getValue();
      compare(entry.getKey(), draft);
      draft.set(AuthorClue.IN_HEAD, holdsAll(headKey, entry.getKey()));
      boolean nobody = has(draft, AuthorClue.BODY) || has(draft, AuthorClue.SITE);
      boolean inHead = nobody && seesLeadToName(draft);
      draft.set(AuthorClue.BUT_PERSON_SEEN, inHead || (nobody && seesSigner(draft)));
      if (has(draft, AuthorClue.LOGIN) && seesFullName(draft)) {
        continue; // who signs by full name is not named by a login
      }
      if (inHead && !draft.seen && has(draft, AuthorClue.SITE)) {
        continue; // a site that names itself to machines, and to readers who wrote the text
      }
      options.add(new Option<>(draft.authors, draft.source, draft.places - 1, draft.clues));
    }
    float[] nobody = new float[CLUES];
    nobody[AuthorClue.NONE.ordinal()] = 1;
    options.add(new Option<>(List.of(), CandidateSource.TEXT, 0, nobody));
    return options;
  }

  /** True if another byline of the head begins with a person's name of more than one word. */
  private boolean seesFullName(Draft asking) {
    for (Draft draft : drafts.values()) {
      if (draft == asking) {
        continue;
      }
      Author author = draft.authors.get(0);
      boolean full = author.kind() == Author.Kind.PERSON && author.name().indexOf(' ') > 0;
      if (full && (has(draft, AuthorClue.BYLINE) || has(draft, AuthorClue.LINE))) {
        return true;
      }
    }
    return false;
  }

  /** True if a lead-in, a link or a marked byline of the head leads to another's full name. */
  private boolean seesLeadToName(Draft asking) {
    for (Draft draft : drafts.values()) {
      boolean led =
          has(draft, AuthorClue.LINE)
              || has(draft, AuthorClue.LINK)
              || (has(draft, AuthorClue.BYLINE) && !has(asking, AuthorClue.JSON_LD));
      if (draft != asking && led && isPerson(draft)) {
        return true;
      }
    }
    return false;
  }

  /** True if another's full name signs the text, or is led to behind it. */
  private boolean seesSigner(Draft asking) {
    for (Draft draft : drafts.values()) {
      if (draft != asking && has(draft, AuthorClue.LINE_TAIL) && isPerson(draft)) {
        return true;
      }
    }
    return false;
  }

  private boolean isPerson(Draft draft) {
    String name = draft.authors.get(0).name();
    return has(draft, AuthorClue.PERSON) && name.indexOf(' ') > 0 && !sites.contains(name);
  }

  private static boolean has(Draft draft, AuthorClue clue) {
    return draft.clues[clue.ordinal()] != 0;
  }

  private static boolean holdsAll(String text, Set<String> keys) {
    for (String key : keys) {
      if (!text.contains(key)) {
        return false;
      }
    }
    return true;
  }

  private void describe(Draft draft) {
    int persons = 0;
    boolean site = false;
    boolean login = false;
    boolean oneWord = false;
    for (Author author : draft.authors) {
      String name = author.name();
      persons += author.kind() == Author.Kind.PERSON ? 1 : 0;
      site |= sites.contains(name) || sites.isOwner(name);
      boolean single = name.indexOf(' ') < 0 && !AuthorNames.isUncased(name);
      oneWord |= single;
      login |=
          single
              && author.kind() == Author.Kind.PERSON
              && Character.isLowerCase(name.charAt(0))
              && !sites.contains(name);
    }
    draft.set(AuthorClue.AGREED, draft.places > 1);
    draft.set(AuthorClue.DECLARED_AND_SEEN, draft.declared && draft.seen);
    draft.set(AuthorClue.PERSON, persons == draft.authors.size());
    draft.set(AuthorClue.BODY, persons == 0);
    draft.set(AuthorClue.PERSON_AND_BODY, persons > 0 && persons < draft.authors.size());
    draft.set(AuthorClue.SITE, site);
    draft.set(AuthorClue.LOGIN, login);
    draft.set(AuthorClue.ONE_WORD, oneWord);
    draft.set(AuthorClue.TWO, draft.authors.size() > 1);
    draft.set(AuthorClue.MANY, draft.authors.size() >= MANY);
  }

  private void compare(Set<String> keys, Draft draft) {
    for (Map.Entry<Set<String>, Draft> named : drafts.entrySet()) {
      Set<String> other = named.getKey();
      if (other.size() != keys.size()) {
        draft.set(AuthorClue.PART_OF_OTHER, other.containsAll(keys));
        draft.set(AuthorClue.HOLDS_OTHER, keys.containsAll(other));
      }
      if (other.size() != keys.size() && has(named.getValue(), AuthorClue.JSON_LD)) {
        draft.set(AuthorClue.PART_OF_JSON_LD, other.containsAll(keys));
        draft.set(AuthorClue.HOLDS_JSON_LD, keys.containsAll(other));
      }
    }
  }
}
