package org.wirecopy.internal.names.matching;

/**
 * A name read once, to be given its key and compared with some others. Short-lived, for what is
 * read of a name is a kilobyte or two.
 */
public final class NameReading {
  private final String name;
  private final NameForm form;

  private NameReading(String name) {
    this.name = name;
    form = NameMatcher.form(name);
  }

  public static NameReading of(String name) {
    return new NameReading(name);
  }

  /** As of {@link NameMatcher#key}. */
  public String key() {
    return BlockingKey.of(form);
  }

  /** True if the other is more likely a spelling of this name than not. */
  public boolean isSame(String other) {
    int order = name.compareTo(other);
    if (order == 0) {
      return true;
    }
    NameForm its = NameMatcher.form(other);
    return order < 0 ? NameMatcher.same(form, its) : NameMatcher.same(its, form);
  }
}
