package org.wirecopy.internal.assemble;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.internal.meta.Addresses;
import org.wirecopy.internal.meta.Candidate;
import org.wirecopy.internal.meta.Candidates;
import org.wirecopy.internal.meta.Candidates.Kind;
import org.wirecopy.internal.text.LooseKey;

/** The names a site goes by on its own page, to be told from titles and authors. */
final class SiteNames {

  private static final int MIN_KEY = 2;

  /** A shorter name inside a sentence may be a word of it. */
  private static final int MIN_IN_TEXT = 4;

  private final Set<String> keys = new HashSet<>();
  private final Set<String> declared = new HashSet<>();

  private SiteNames() {}

  static SiteNames of(Candidates candidates, String url) {
    SiteNames names = new SiteNames();
    for (Candidate site : candidates.of(Kind.SITE)) {
      names.add(LooseKey.of(site.value()));
      names.declared.add(LooseKey.of(site.value()));
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

  /** True if one of the declared names, long enough to be no common word, stands in the key. */
  boolean occursIn(String key) {
    return declared.stream().anyMatch(name -> name.length() >= MIN_IN_TEXT && key.contains(name));
  }

  /** True if the text is one of the names, give or take an article or a domain's end. */
  boolean contains(String text) {
    String key = LooseKey.of(text);
    if (key.isEmpty()) {
      return false;
    }
    return keys.contains(key)
        || (key.startsWith("the") && keys.contains(key.substring(3)))
        || (key.endsWith("com") && keys.contains(key.substring(0, key.length() - 3)));
  }
}
