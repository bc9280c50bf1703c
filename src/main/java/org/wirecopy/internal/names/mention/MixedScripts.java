package org.wirecopy.internal.names.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.wirecopy.internal.names.mention.uncased.UncasedMentions;

/** Finds names in a text some of whose letters have no capitals: each script in its own way. */
final class MixedScripts {

  private MixedScripts() {}

  /** The mentions, ascending and disjoint. */
  static List<Mention> find(CharSequence text) {
    List<Mention> mentions = new ArrayList<>(UncasedMentions.find(text));
    mentions.replaceAll(MixedScripts::canonical);
    mentions.addAll(MentionFinder.capitalized(UncasedMentions.masked(text)));
    mentions.sort(Comparator.comparingInt(mention -> mention.span().start()));
    return mentions;
  }

  /** A place under the name that the finder for capitals has for it. */
  private static Mention canonical(Mention mention) {
    KnownEntities.@Nullable Known known =
        KnownEntities.table().find(mention.canonical().toLowerCase(Locale.ROOT));
    return known == null || known.kind() != mention.kind()
        ? mention
        : new Mention(mention.span(), mention.text(), mention.kind(), known.canonical());
  }
}
