package org.wirecopy;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.style.Entity;
import org.wirecopy.internal.names.style.Lexicon;
import org.wirecopy.internal.names.style.Restyler;
import org.wirecopy.internal.names.style.StyleSheet;

/**
 * How a newsroom spells names, and the means to bring a text to it.
 *
 * <pre>{@code
 * HouseStyle.AP.apply("Vladimir Putin met Vladimir Zelensky in Kiev.")
 * // Vladimir Putin met Volodymyr Zelenskyy in Kyiv.
 * }</pre>
 *
 * <p>Entities are rewritten, not words: a given name changes only with its bearer. Left alone are
 * addresses, handles and hashtags, titles of works, ships, newspapers, dishes, towns of the same
 * name elsewhere (Kiev, Missouri), surnames like places (Mr Nikolaev) and mentions of the spelling
 * itself (formerly Kiev). Capitals, possessives and hyphens stay. Applying a style twice changes
 * nothing more. Immutable and safe for use by several threads.
 */
public final class HouseStyle implements Serializable {
  private static final long serialVersionUID = 1;

  /** Associated Press. */
  public static final HouseStyle AP = shipped("ap");

  /** Reuters. */
  public static final HouseStyle REUTERS = shipped("reuters");

  /** BBC News. */
  public static final HouseStyle BBC = shipped("bbc");

  /** The Guardian. */
  public static final HouseStyle GUARDIAN = shipped("guardian");

  /** United Nations. */
  public static final HouseStyle UN = shipped("un");

  /** English copy of Russian state media, for reading archives. */
  public static final HouseStyle RT = shipped("rt");

  private final String id;
  private final String base; // the style that ships whose sheet this one is or began from
  private final @Nullable Map<String, StyleSheet.Choice> own; // null: the sheet's choices
  private transient volatile @Nullable StyleSheet sheet; // read when first needed
  private transient volatile @Nullable Lexicon lexicon; // made from the choices when first needed

  private HouseStyle(String id, String base, @Nullable Map<String, StyleSheet.Choice> own) {
    this.id = id;
    this.base = base;
    this.own = own;
  }

  private static HouseStyle shipped(String id) {
    return new HouseStyle(id, id, null);
  }

  private StyleSheet sheet() {
    StyleSheet known = sheet;
    if (known == null) {
      known = StyleSheet.read(base);
      sheet = known;
    }
    return known;
  }

  private Map<String, StyleSheet.Choice> choices() {
    return own == null ? sheet().choices : own;
  }

  /** {@return the styles that ship} */
  public static List<HouseStyle> all() {
    return List.of(AP, REUTERS, BBC, GUARDIAN, UN, RT);
  }

  /**
   * The style of that id: ap, reuters, bbc, guardian, un, rt, in any case.
   *
   * @param id a short name in lower case
   * @return the style
   * @throws IllegalArgumentException if there is none
   */
  public static HouseStyle of(String id) {
    String wanted = Objects.requireNonNull(id, "id").toLowerCase(Locale.ROOT);
    return all().stream()
        .filter(style -> style.id.equals(wanted))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no house style \"" + id + '"'));
  }

  /** {@return a short name, such as {@code ap}} */
  public String id() {
    return id;
  }

  /** {@return the newsroom} */
  public String title() {
    return sheet().about.getOrDefault("title", base);
  }

  /**
   * {@return the month the choices are true of, such as {@code 2022-03}; empty if the maker did not
   * say}
   */
  public String date() {
    return sheet().about.getOrDefault("date", "");
  }

  /**
   * Where the choices come from; "unverified" says what could not be checked.
   *
   * @return the sources
   */
  public String source() {
    return sheet().about.getOrDefault("source", "unverified");
  }

  /**
   * {@return the text in this style}
   *
   * @param text any text
   */
  public String apply(CharSequence text) {
    return rewrite(text).text();
  }

  /**
   * {@return the text in this style with every edit} Defined for any text, in linear time.
   *
   * @param text any text
   */
  public Rewriting rewrite(CharSequence text) {
    Objects.requireNonNull(text, "text");
    List<Restyler.Change> changes = Restyler.changes(text, lexicon());
    StringBuilder out = new StringBuilder(text.length() + 16);
    List<Edit> edits = new ArrayList<>(changes.size());
    int from = 0;
    for (Restyler.Change change : changes) {
      out.append(text, from, change.start());
      int start = out.length();
      out.append(change.replacement());
      edits.add(new Edit(new Span(change.start(), change.end()), new Span(start, out.length())));
      from = change.end();
    }
    out.append(text, from, text.length());
    return new Rewriting(out.toString(), edits);
  }

  private Lexicon lexicon() {
    Lexicon known = lexicon;
    if (known == null) {
      known = new Lexicon(choices().values());
      lexicon = known;
    }
    return known;
  }

  /** {@return a copy of this style to which spellings can be added} */
  public Builder toBuilder() {
    return new Builder(this);
  }

  @Override
  public String toString() {
    return id;
  }

  /**
   * One stretch rewritten.
   *
   * @param source where it stood, in UTF-16 code units of the original text
   * @param target where the replacement stands in the rewritten text
   */
  public record Edit(Span source, Span target) implements Serializable {

    /**
     * Checks that both are there.
     *
     * @param source see {@link #source()}
     * @param target see {@link #target()}
     */
    public Edit {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(target, "target");
    }
  }

  /**
   * A text in a style.
   *
   * @param text the rewritten text
   * @param edits what changed, ascending and disjoint
   */
  public record Rewriting(String text, List<Edit> edits) implements Serializable {

    /**
     * Copies the edits.
     *
     * @param text see {@link #text()}
     * @param edits see {@link #edits()}
     */
    public Rewriting {
      Objects.requireNonNull(text, "text");
      edits = List.copyOf(Objects.requireNonNull(edits, "edits"));
    }

    /**
     * {@return the offset in the rewritten text that answers to one in the original; inside an
     * edit, its start} Monotone.
     *
     * @param sourceOffset an offset into the original, in UTF-16 code units
     */
    public int toTarget(int sourceOffset) {
      int shift = 0;
      int at = lastBefore(sourceOffset, true);
      if (at >= 0) {
        Edit edit = edits.get(at);
        if (sourceOffset < edit.source().end()) {
          return edit.target().start();
        }
        shift = edit.target().end() - edit.source().end();
      }
      return sourceOffset + shift;
    }

    /**
     * {@return the offset in the original that answers to one in the rewritten text, likewise}
     *
     * @param targetOffset an offset into the rewritten text, in UTF-16 code units
     */
    public int toSource(int targetOffset) {
      int shift = 0;
      int at = lastBefore(targetOffset, false);
      if (at >= 0) {
        Edit edit = edits.get(at);
        if (targetOffset < edit.target().end()) {
          return edit.source().start();
        }
        shift = edit.source().end() - edit.target().end();
      }
      return targetOffset + shift;
    }

    /**
     * {@return the span of the rewritten text that answers to one of the original, grown over
     * edits}
     *
     * @param source a span of the original
     */
    public Span toTarget(Span source) {
      int last = lastBefore(source.end(), true);
      int end = toTarget(source.end());
      if (last >= 0) {
        Edit edit = edits.get(last);
        boolean cut = source.end() > edit.source().start() && source.end() < edit.source().end();
        end = cut ? edit.target().end() : end;
      }
      return new Span(toTarget(source.start()), Math.max(end, toTarget(source.start())));
    }

    /** Index of the last edit that starts at or before the offset, or -1. */
    private int lastBefore(int offset, boolean source) {
      int low = 0;
      int high = edits.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        Edit edit = edits.get(middle);
        if ((source ? edit.source() : edit.target()).start() <= offset) {
          low = middle + 1;
        } else {
          high = middle - 1;
        }
      }
      return high;
    }
  }

  /** Adds spellings to a style, or overrides its own. Not safe for use by several threads. */
  public static final class Builder {
    private final HouseStyle base;
    private final Map<String, StyleSheet.Choice> choices;
    private String id;

    private Builder(HouseStyle base) {
      this.base = base;
      this.choices = new LinkedHashMap<>(base.choices());
      this.id = base.id;
    }

    /**
     * Names the new style.
     *
     * @param id a short name in lower case
     * @return this builder
     * @throws IllegalArgumentException if it is blank
     */
    public Builder id(String id) {
      if (Objects.requireNonNull(id, "id").isBlank()) {
        throw new IllegalArgumentException("id is blank");
      }
      this.id = id;
      return this;
    }

    /**
     * Spells a place so; the variants are replaced.
     *
     * @param name the spelling to write
     * @param variants the spellings to replace
     * @return this builder
     * @throws IllegalArgumentException if a spelling is blank
     */
    public Builder place(String name, Collection<String> variants) {
      return add(
          Entity.Kind.PLACE, named(name, "name"), null, named(variants, "variants"), List.of());
    }

    /**
     * Spells a person so, wherever one of the family name's variants stands.
     *
     * @param givenName the given name to write
     * @param familyName the family name to write
     * @param givenVariants spellings of the given name
     * @param familyVariants spellings of the family name
     * @return this builder
     * @throws IllegalArgumentException if a spelling is blank
     */
    public Builder person(
        String givenName,
        String familyName,
        Collection<String> givenVariants,
        Collection<String> familyVariants) {
      return add(
          Entity.Kind.PERSON,
          named(familyName, "familyName"),
          named(givenName, "givenName"),
          named(familyVariants, "familyVariants"),
          named(givenVariants, "givenVariants"));
    }

    private static String named(String spelling, String argument) {
      if (Objects.requireNonNull(spelling, argument).isBlank()) {
        throw new IllegalArgumentException(argument + " is blank");
      }
      return spelling;
    }

    private static Collection<String> named(Collection<String> spellings, String argument) {
      Objects.requireNonNull(spellings, argument).forEach(each -> named(each, argument));
      return spellings;
    }

    private Builder add(
        Entity.Kind kind,
        String name,
        @Nullable String given,
        Collection<String> names,
        Collection<String> givenNames) {
      List<String> all = new ArrayList<>(names);
      all.add(name);
      List<String> allGiven = new ArrayList<>(givenNames);
      if (given != null) {
        allGiven.add(given);
      }
      choices.values().removeIf(c -> c.entity().names().stream().anyMatch(all::contains));
      String key = "user:" + kind + ':' + name;
      Entity entity = new Entity(key, kind, true, all, allGiven);
      choices.put(key, new StyleSheet.Choice(entity, name, given));
      return this;
    }

    /** {@return the style} */
    public HouseStyle build() {
      return new HouseStyle(id, base.base, new LinkedHashMap<>(choices));
    }
  }
}
