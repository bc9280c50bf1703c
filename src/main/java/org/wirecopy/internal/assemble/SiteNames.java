package org.wirecopy.internal.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.internal.meta.Addresses;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.page.Page;
import org.wirecopy.internal.text.LooseKey;

/** The names a site goes by on its own page, to be told from titles and authors. */
public final class SiteNames {

  private static final int MIN_KEY = 2;

  /** A shorter name inside a sentence may be a word of it. */
  private static final int MIN_IN_TEXT = 4;

  private final Set<String> keys = new HashSet<>();
  private final Set<String> declared = new HashSet<>();
  private final PrintedOwner owner;

  private SiteNames(PrintedOwner owner) {
    this.owner = owner;
  }

  /** The names that a page, its candidates and its address tell. */
  public static SiteNames of(Page page, Candidates candidates, String url) {
    SiteNames names = new SiteNames(PrintedOwner.of(page));
    for (Candidate site : candidates.of(Kind.SITE)) {
      String key = LooseKey.of(site.value());
      names.add(key);
      names.declared.add(key);
    }
    names.addHost(Addresses.host(url));
    for (Candidate address : candidates.of(Kind.URL)) {
      names.addHost(Addresses.host(address.value()));
    }
    return names;
  }

  private void add(String key) {
    if (key.length() >= MIN_KEY) {
      keys.add(key);
      if (key.startsWith("the") && key.length() > 3 + MIN_KEY) {
        keys.add(key.substring(3));
      }
    }
  }

  private void addHost(String host) {
    if (host.isEmpty()) {
      return;
    }
    keys.add(LooseKey.of(host));
    for (String label : List.of(host.split("\\.", -1))) {
      if (label.length() > 3) {
        add(LooseKey.of(label));
      }
    }
  }

  /** The full name of a person that the page prints as its owner's; empty if it prints none. */
  String ownerPerson() {
    return owner.person();
  }

  /** True if the page prints the name as its owner's; a person may own one, too. */
  boolean isOwner(String name) {
    return owner.isNamed(LooseKey.of(name));
  }

  /** True if one of the declared names, long enough to be no common word, stands in the key. */
  boolean occursIn(String key) {
    for (String name : declared) {
      if (name.length() >= MIN_IN_TEXT && key.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if the key is that of a name which the site gives itself, not one of its host's labels.
   */
  boolean isDeclared(String key) {
    return declared.contains(key);
  }

  /** True if the text is one of the names, give or take an article or a domain's end. */
  boolean contains(String text) {
    return containsKey(LooseKey.of(text));
  }

  /** The same for the key of a text. */
  boolean containsKey(String key) {
    if (key.isEmpty()) {
      return false;
    }
    return keys.contains(key)
        || (key.startsWith("the") && keys.contains(key.substring(3)))
        || (key.endsWith("com") && keys.contains(key.substring(0, key.length() - 3)));
  }

  /** Cuts the site's name off either end, as often as it stands there. */
  String withoutSite(String title) {
    String text = title;
    for (int pass = 0; pass < 4; pass++) {
      String shorter = cutOnce(text);
      if (shorter.equals(text)) {
        return text;
      }
      text = shorter;
    }
    return text;
  }

  private String cutOnce(String text) {
    int last = text.length() - 1;
    for (int i = separatorBefore(text, last); i > 0; i = separatorBefore(text, i - 1)) {
      if (isSite(text.substring(i + 1))) {
        return text.substring(0, i).strip();
      }
    }
    for (int i = separatorBehind(text, 1); i < last; i = separatorBehind(text, i + 1)) {
      if (isSite(text.substring(0, i))) {
        return text.substring(i + 1).strip();
      }
    }
    return text;
  }

  private boolean isSite(String part) {
    return contains(part) || isOwner(part);
  }

  /** The last separator up to there, but for one at the begin; 0 or less if there is none. */
  private static int separatorBefore(String text, int from) {
    int i = from;
    while (i > 0 && !isSeparator(text, i)) {
      i--;
    }
    return i;
  }

  /** The first separator, or colon before a space, from there on; the last index if none is. */
  private static int separatorBehind(String text, int from) {
    int i = from;
    while (i < text.length() - 1
        && !isSeparator(text, i)
        && (text.charAt(i) != ':' || text.charAt(i + 1) != ' ')) {
      i++;
    }
    return i;
  }

  /** A space beside a mark, or a second colon. */
  private static boolean ends(String text, int i, char mark) {
    return text.charAt(i) == ' ' || (mark == ':' && text.charAt(i) == ':');
  }

  /** Marks that stand between a title and what is not part of it; most others need spaces. */
  static boolean isSeparator(String text, int i) {
    char c = text.charAt(i);
    return switch (c) {
      case '|', '｜', '•', '·', '_', '¦', '‖' -> true;
      case '-', '–', '—', ':', '/', '>', '<', '~', '»', '«' -> // «a quotation» has no spaces inside
          i + 1 < text.length() && ends(text, i + 1, c) && ends(text, i - 1, c);
      default -> false;
    };
  }
}
