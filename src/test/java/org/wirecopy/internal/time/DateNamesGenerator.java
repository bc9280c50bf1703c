package org.wirecopy.internal.time;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.AbsoluteUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeDateTimeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import com.ibm.icu.text.RelativeDateTimeFormatter.Style;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes {@code names.tsv}: every name of a month, weekday, day period, unit and relative day that
 * CLDR has, folded, with the languages that use it. Run it when ICU4J is upgraded, then {@link
 * LexiconCompiler}; {@link DateNamesTest} fails when table and ICU4J have drifted apart.
 */
final class DateNamesGenerator {

  static final Path TABLE = LexiconTables.TABLES.resolve("names.tsv");

  /** Quantities that meet every plural category of CLDR. */
  private static final double[] QUANTITIES = {0, 1, 2, 3, 5, 6, 11, 20, 21, 100, 1.5};

  private static final RelativeUnit[] RELATIVE_UNITS = {
    RelativeUnit.SECONDS,
    RelativeUnit.MINUTES,
    RelativeUnit.HOURS,
    RelativeUnit.DAYS,
    RelativeUnit.WEEKS,
    RelativeUnit.MONTHS,
    RelativeUnit.YEARS
  };
  private static final MeasureUnit[] MEASURE_UNITS = {
    MeasureUnit.SECOND,
    MeasureUnit.MINUTE,
    MeasureUnit.HOUR,
    MeasureUnit.DAY,
    MeasureUnit.WEEK,
    MeasureUnit.MONTH,
    MeasureUnit.YEAR
  };
  private static final String UNITS = "smhdwMy";

  /** Languages whose spelled numbers the table holds: those in whose news dates are spelled out. */
  private static final Set<String> SPELLED =
      Set.of(
          "ar", "cs", "da", "de", "el", "en", "es", "fr", "hi", "it", "nb", "nl", "pl", "pt", "ro",
          "ru", "sv", "tr", "uk");

  /** {@code kind TAB value TAB phrase} to the languages. */
  private final Map<String, TreeSet<String>> entries = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    Files.writeString(TABLE, generate());
  }

  static String generate() {
    DateNamesGenerator generator = new DateNamesGenerator();
    for (ULocale locale : ULocale.getAvailableLocales()) {
      if (!locale.getVariant().isEmpty() || locale.getLanguage().isEmpty()) {
        continue;
      }
      generator.symbols(locale);
      generator.glue(locale);
      generator.relative(locale);
      generator.measures(locale);
      if (locale.getCountry().isEmpty()) {
        generator.numbers(locale);
      }
    }
    generator.dropDirections();
    StringBuilder table = new StringBuilder();
    table.append("# Source: Unicode CLDR as in ICU4J ").append(VersionInfo.ICU_VERSION.getMajor());
    table.append(", by DateNamesGenerator; not edited by hand.\n");
    table.append("# kind, value, folded phrase, languages; the kinds are those of Lexicon.\n");
    for (Map.Entry<String, TreeSet<String>> entry : generator.entries.entrySet()) {
      table.append(entry.getKey()).append('\t').append(String.join(" ", entry.getValue()));
      table.append('\n');
    }
    return table.toString();
  }

  /**
   * A word that stands before any unit names none: of Spanish "dentro de 3 semanas" and "en 3
   * meses" only the months have "en".
   */
  private void dropDirections() {
    for (Map.Entry<String, TreeSet<String>> entry : entries.entrySet()) {
      String[] columns = entry.getKey().split("\t", -1);
      if (columns[0].equals("V")) {
        entry.getValue().removeAll(languages("P\t+1\t" + columns[2]));
        entry.getValue().removeAll(languages("P\t-1\t" + columns[2]));
      }
    }
    entries.values().removeIf(TreeSet::isEmpty);
  }

  private TreeSet<String> languages(String key) {
    return entries.getOrDefault(key, new TreeSet<>());
  }

  private void add(String kind, String value, String phrase, ULocale locale) {
    String folded = Fold.fold(phrase);
    int letters = (int) folded.chars().filter(Character::isLetter).count();
    boolean tooShort = folded.length() == 1 && folded.charAt(0) < 0x2E80;
    if (letters == 0 || tooShort || folded.indexOf('{') >= 0 || folded.startsWith("+")) {
      return;
    }
    entries
        .computeIfAbsent(kind + "\t" + value + "\t" + folded, k -> new TreeSet<>())
        .add(locale.getLanguage());
  }

  private void symbols(ULocale locale) {
    DateFormatSymbols names = new DateFormatSymbols(new GregorianCalendar(locale), locale);
    months("M", names, locale);
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      int[] widths = {
        DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED, DateFormatSymbols.SHORT
      };
      for (int width : widths) {
        String[] days = names.getWeekdays(context, width);
        for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
          int iso = day == Calendar.SUNDAY ? 7 : day - 1;
          if (days[day].length() > 1) {
            add("W", Integer.toString(iso), days[day], locale);
          }
        }
      }
    }
    String[] halves = names.getAmPmStrings();
    add("A", "0", halves[0], locale);
    add("A", "1", halves[1], locale);
    switch (locale.getLanguage()) {
      case "fa", "ps", "ckb", "mzn", "lrc", "uz", "en" ->
          months(
              "PM",
              new DateFormatSymbols(
                  Calendar.getInstance(locale.setKeywordValue("calendar", "persian")), locale),
              locale);
      default -> {}
    }
    switch (locale.getLanguage()) {
      case "ar", "fa", "ur", "tr", "id", "ms", "en", "fr" ->
          months(
              "H",
              new DateFormatSymbols(
                  Calendar.getInstance(locale.setKeywordValue("calendar", "islamic-umalqura")),
                  locale),
              locale);
      default -> {}
    }
  }

  private void months(String kind, DateFormatSymbols names, ULocale locale) {
    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
      for (int width : new int[] {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED}) {
        String[] months = names.getMonths(context, width);
        String generic = sharedFirstWord(months);
        for (int m = 0; m < 12; m++) {
          boolean numbered = months[m].matches("M?\\p{Nd}+.?") || months[m].matches("\\p{Nd}+[月월]");
          if (!numbered) {
            add(kind, Integer.toString(m + 1), months[m], locale);
            add(kind, Integer.toString(m + 1), months[m].substring(generic.length()), locale);
          }
        }
      }
    }
  }

  /** The word for "month" that all names of months begin with, as in Yoruba; or nothing. */
  private static String sharedFirstWord(String[] months) {
    int space = months[0].indexOf(' ');
    String word = space < 0 ? "" : months[0].substring(0, space + 1);
    for (int m = 0; m < 12; m++) {
      word = months[m].startsWith(word) ? word : "";
    }
    return word;
  }

  /** The words that stand between the parts of a date: "de", "kl.", "at". */
  private void glue(ULocale locale) {
    for (int style : new int[] {DateFormat.FULL, DateFormat.LONG, DateFormat.MEDIUM}) {
      DateFormat format =
          DateFormat.getDateTimeInstance(new GregorianCalendar(locale), style, style, locale);
      String pattern = ((SimpleDateFormat) format).toPattern();
      StringBuilder literal = new StringBuilder();
      boolean quoted = false;
      for (int i = 0; i < pattern.length(); i++) {
        char c = pattern.charAt(i);
        if (c == '\'') {
          quoted = !quoted;
        } else if (quoted || (c > 0x7F && Character.isLetter(c))) {
          literal.append(c);
        } else {
          literal.append(' ');
        }
      }
      for (String word : literal.toString().trim().split("\\s+", -1)) {
        if (!word.isEmpty() && !word.matches("[年月日년월일時时分秒시분초]+.*")) {
          add("N", "0", word, locale);
        }
      }
    }
  }

  private void relative(ULocale locale) {
    ULocale latin = locale.setKeywordValue("numbers", "latn");
    for (Style style : Style.values()) {
      RelativeDateTimeFormatter format =
          RelativeDateTimeFormatter.getInstance(
              latin, NumberFormat.getInstance(latin), style, DisplayContext.CAPITALIZATION_NONE);
      for (int u = 0; u < RELATIVE_UNITS.length; u++) {
        named(format, u, locale);
      }
      add("R", "0s", format.format(Direction.PLAIN, AbsoluteUnit.NOW), locale);
      Patterns past = new Patterns(format, Direction.LAST, locale);
      Patterns future = new Patterns(format, Direction.NEXT, locale);
      past.emit('-', future);
      future.emit('+', past);
    }
  }

  /** "yesterday", "next week", "this year", as far as the language has a word for it. */
  private void named(RelativeDateTimeFormatter format, int u, ULocale locale) {
    RelativeDateTimeUnit[] units = {
      RelativeDateTimeUnit.SECOND, RelativeDateTimeUnit.MINUTE, RelativeDateTimeUnit.HOUR,
      RelativeDateTimeUnit.DAY, RelativeDateTimeUnit.WEEK, RelativeDateTimeUnit.MONTH,
      RelativeDateTimeUnit.YEAR
    };
    for (int offset = -2; offset <= 2; offset++) {
      String text = format.format(offset, units[u]);
      if (text.chars().noneMatch(Character::isDigit) && u >= 2) {
        add("R", offset + UNITS.substring(u, u + 1), text, locale);
      }
    }
  }

  /** The texts around the number in "{0} days ago" of one language, style and direction. */
  private final class Patterns {
    private final ULocale locale;
    private final List<Integer> units = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    Patterns(RelativeDateTimeFormatter format, Direction direction, ULocale locale) {
      this.locale = locale;
      NumberFormat numbers = format.getNumberFormat();
      for (int u = 0; u < RELATIVE_UNITS.length; u++) {
        for (double quantity : QUANTITIES) {
          String text =
              Fold.fold(format.format(quantity, direction, RELATIVE_UNITS[u]).replace(',', '.'));
          String number = Fold.fold(numbers.format(quantity).replace(',', '.'));
          int at = text.indexOf(number);
          if (at >= 0) {
            units.add(u);
            before.add(text.substring(0, at).trim());
            after.add(text.substring(at + number.length()).trim());
          } else if (quantity > 0 && quantity < 3 && quantity != 1.5) {
            String sign = direction == Direction.LAST ? "-" : "";
            add("R", sign + (int) quantity + UNITS.charAt(u), text, locale);
          }
        }
      }
    }

    void emit(char sign, Patterns opposite) {
      String head = commonWords(before, true);
      String tail = commonWords(after, false);
      add("P", sign + "1", head, locale);
      add("S", sign + "1", tail, locale);
      for (int i = 0; i < units.size(); i++) {
        String unit = UNITS.substring(units.get(i), units.get(i) + 1);
        String first = before.get(i).substring(head.length()).trim();
        String last = after.get(i).substring(0, after.get(i).length() - tail.length()).trim();
        if (isDirection(before, before.get(i))) {
          add("P", sign + "1", before.get(i), locale);
          first = "";
        } else if (!first.isEmpty() && !opposite.before.contains(before.get(i))) {
          add("V", unit + sign, before.get(i), locale);
        }
        if (isDirection(after, after.get(i))) {
          add("S", sign + "1", after.get(i), locale);
          last = "";
        } else if (before.get(i).isEmpty() && !opposite.after.contains(after.get(i))) {
          add("V", unit + sign, after.get(i), locale);
        }
        if (!before.get(i).isEmpty() || !tail.isEmpty() || opposite.after.contains(after.get(i))) {
          add("U", unit, last, locale);
        }
        if (!head.isEmpty() || opposite.before.contains(before.get(i))) {
          add("U", unit, first, locale);
        }
      }
    }

    /** True of a text that stands on this side of the number whatever the unit is. */
    private boolean isDirection(List<String> side, String text) {
      long unitsWithIt = 0;
      for (int i = 0; i < side.size(); i++) {
        unitsWithIt |= side.get(i).equals(text) ? 1L << units.get(i) : 0;
      }
      return Long.bitCount(unitsWithIt) >= 3;
    }
  }

  private static String commonWords(List<String> texts, boolean leading) {
    String common = null;
    for (String text : texts) {
      common = common == null ? text : commonWords(common, text, leading);
    }
    return common == null ? "" : common;
  }

  private static String commonWords(String a, String b, boolean leading) {
    String[] x = a.split(" ", -1);
    String[] y = b.split(" ", -1);
    StringBuilder common = new StringBuilder();
    for (int i = 0; i < Math.min(x.length, y.length); i++) {
      String word = leading ? x[i] : x[x.length - 1 - i];
      if (!word.equals(leading ? y[i] : y[y.length - 1 - i])) {
        break;
      }
      common.insert(leading ? common.length() : 0, leading ? word + " " : " " + word);
    }
    return common.toString().trim();
  }

  private void measures(ULocale locale) {
    for (int u = 0; u < MEASURE_UNITS.length; u++) {
      for (NumberFormatter.UnitWidth width :
          new NumberFormatter.UnitWidth[] {
            NumberFormatter.UnitWidth.FULL_NAME, NumberFormatter.UnitWidth.SHORT
          }) {
        LocalizedNumberFormatter format =
            NumberFormatter.withLocale(locale.setKeywordValue("numbers", "latn"))
                .unit(MEASURE_UNITS[u])
                .unitWidth(width);
        for (double quantity : QUANTITIES) {
          String text = format.format(quantity).toString();
          String word = text.replaceAll("[0-9.,]+", "").trim();
          if (!word.contains("  ")) {
            add("U", UNITS.substring(u, u + 1), word, locale);
          }
        }
      }
    }
  }

  /** One to ninety-nine and first to thirty-first, where CLDR spells numbers. */
  private void numbers(ULocale locale) {
    if (!SPELLED.contains(locale.getLanguage())) {
      return;
    }
    RuleBasedNumberFormat format =
        new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
    ULocale actual = format.getLocale(ULocale.ACTUAL_LOCALE);
    if (actual == null || !locale.getLanguage().equals(actual.getLanguage())) {
      return;
    }
    for (String rules : format.getRuleSetNames()) {
      boolean ordinal = rules.startsWith("%spellout-ordinal");
      if (!ordinal
          && !rules.startsWith("%spellout-cardinal")
          && !rules.equals("%spellout-numbering")) {
        continue;
      }
      for (int n = 1; n <= 31; n++) {
        String text = format.format(n, rules);
        if (text.chars().noneMatch(Character::isDigit) && text.charAt(0) < 0x2E80) {
          add(ordinal ? "O" : "C", Integer.toString(n), text, locale);
        }
      }
    }
  }
}
