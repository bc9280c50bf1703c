package org.wirecopy.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wirecopy.DateMention;
import org.wirecopy.DateMention.Granularity;
import org.wirecopy.Span;

/**
 * Finds the dates in running text and resolves them against the day of the story. Windows of tokens
 * are read from left to right; at each token that may begin a date {@link MentionReader} says
 * whether one does.
 */
public final class DateMentions {

  /** So many tokens at the end of a window are read again in the next: no date is longer. */
  private static final int OVERLAP = 16;

  private DateMentions() {}

  /**
   * All mentions, in the order of the text. Without a reference only dates that name their year are
   * found. Linear in the length of the text; never throws.
   */
  public static List<DateMention> find(CharSequence text, StampContext context) {
    Lexicon lexicon = Lexicon.get();
    Tokens tokens = new Tokens(text, lexicon);
    StampContext known = withLanguage(text, tokens, lexicon, context);
    MentionReader reader = new MentionReader(tokens, lexicon, known);
    List<DateMention> mentions = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int end = tokens.scan(from, text.length());
      boolean last = end >= text.length();
      int stop = last ? tokens.size : Math.max(1, tokens.size - OVERLAP);
      int t = 0;
      while (t < stop) {
        Moment moment = reader.at(t);
        if (moment == null) {
          t++;
          continue;
        }
        Span span = new Span(tokens.start[reader.first()], tokens.end[reader.last()]);
        if (mentions.isEmpty() || mentions.get(mentions.size() - 1).span().end() <= span.start()) {
          mentions.add(mention(span, moment));
        }
        t = Math.max(t, reader.last()) + 1;
      }
      from = last ? text.length() : t < tokens.size ? tokens.start[t] : end;
    }
    return List.copyOf(mentions);
  }

  private static DateMention mention(Span span, Moment moment) {
    LocalDate date = moment.date();
    return switch (moment.unit()) {
      case 'y' -> new DateMention(span, Granularity.YEAR, date.withDayOfYear(1), null, null);
      case 'M' -> new DateMention(span, Granularity.MONTH, date.withDayOfMonth(1), null, null);
      case 'w' ->
          new DateMention(
              span,
              Granularity.WEEK,
              date.minusDays(date.getDayOfWeek().getValue() - 1L),
              null,
              null);
      default -> new DateMention(span, Granularity.DAY, date, moment.time(), moment.offset());
    };
  }

  /**
   * Names the language most of whose date words stand in the text's beginning, if none is known.
   */
  private static StampContext withLanguage(
      CharSequence text, Tokens tokens, Lexicon lexicon, StampContext context) {
    String known = context.primaryLanguage();
    if (known != null && lexicon.language(known) >= 0) {
      return context;
    }
    String guessed = guess(text, tokens, lexicon);
    return guessed == null
        ? context
        : new StampContext(guessed, context.country(), context.reference());
  }

  private static @Nullable String guess(CharSequence text, Tokens tokens, Lexicon lexicon) {
    int[] counts = new int[64];
    int from = 0;
    for (int window = 0; window < 8 && from < text.length(); window++) {
      from = tokens.scan(from, text.length());
      for (int t = 0; t < tokens.size; t++) {
        if (tokens.kind[t] == Tokens.WORD) {
          long languages = 0;
          for (int s = tokens.ref[t]; s != 0; s = lexicon.nextSense(s)) {
            languages |= lexicon.kind(s) == Lexicon.ZONE ? 0 : lexicon.languages(s, 0);
          }
          int weight = Math.min(tokens.end[t] - tokens.start[t], 8);
          for (; languages != 0; languages &= languages - 1) {
            counts[Long.numberOfTrailingZeros(languages)] += weight;
          }
        }
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return counts[best] == 0 ? null : Lexicon.get().newsLanguage(best);
  }
}
