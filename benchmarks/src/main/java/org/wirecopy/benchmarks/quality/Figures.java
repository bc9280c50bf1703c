package org.wirecopy.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The measures, each adding what one page gives to a tally. */
final class Figures {

  private static final double PERFECT = 0.995;

  private Figures() {}

  /** scrapinghub's own: mean precision and mean recall of runs of four words, and their F1. */
  static void shingles(String gold, Prediction found, Tally tally) {
    List<String> wanted = Words.of(gold);
    List<String> given = Words.of(found.text());
    Overlap overlap = Overlap.ofShingles(wanted, given);
    if (overlap.hits() + overlap.extra() > 0) {
      tally.add("precision", overlap.precision());
    }
    if (overlap.hits() + overlap.missed() > 0) {
      tally.add("recall", overlap.recall());
    }
    tally.add("accuracy", wanted.equals(given));
  }

  /** Mean page F1 and whole blocks; the dek may stand in the body or not. */
  static void blocks(GoldItem item, Prediction found, Tally tally) {
    List<List<String>> readings = new ArrayList<>(List.of(strings(item.gold().path("blocks"))));
    List<String> dek = strings(item.gold().path("summary"));
    if (!dek.isEmpty()) {
      List<String> whole = new ArrayList<>(dek);
      whole.addAll(readings.get(0));
      readings.add(whole);
    }
    List<String> words = Words.ofAnyScript(Plain.folded(String.join("\n", found.blocks())));
    double body = best(readings, r -> Overlap.ofShingles(foldedWords(r), words).f1());
    tally.add("body F1", body);
    tally.add("perfect", body >= PERFECT);
    List<String> blocks = plain(found.blocks());
    tally.add(
        "block F1",
        best(readings, r -> Overlap.of(r.stream().map(Plain::of).toList(), blocks).f1()));
  }

  private static double best(List<List<String>> readings, Function<List<String>, Double> measure) {
    return readings.stream().mapToDouble(measure::apply).max().orElse(0);
  }

  private static List<String> foldedWords(List<String> lines) {
    return Words.ofAnyScript(Plain.folded(String.join("\n", lines)));
  }

  /** ROUGE-LSum and whole paragraphs; those in brackets are optional. */
  static void paragraphs(GoldItem item, Prediction found, Tally tally) {
    List<String> reference = new ArrayList<>();
    List<Integer> optional = new ArrayList<>();
    for (String paragraph : strings(item.gold().path("body"))) {
      boolean bracketed = paragraph.startsWith("[") && paragraph.endsWith("]");
      if (bracketed) {
        optional.add(reference.size());
      }
      reference.add(bracketed ? paragraph.substring(1, paragraph.length() - 1) : paragraph);
    }
    List<String> given =
        found.blocks().stream().map(Plain::spaced).filter(line -> !line.isEmpty()).toList();
    tally.add("ROUGE-LSum", RougeLsum.f1(reference, given, optional));
    List<String> plain = given.stream().map(Plain::of).toList();
    List<String> wanted = new ArrayList<>();
    for (int i = 0; i < reference.size(); i++) {
      String paragraph = Plain.of(reference.get(i));
      if (!optional.contains(i) || plain.contains(paragraph)) {
        wanted.add(paragraph);
      }
    }
    tally.add("paragraph F1", Overlap.of(wanted, plain).f1());
  }

  /** Wanted and unwanted segments, counted over the whole set. */
  static void segments(GoldItem item, Prediction found, Tally tally) {
    String text = Plain.spaced(found.text());
    List<String> wanted = strings(item.gold().path("with"));
    List<String> unwanted = strings(item.gold().path("without"));
    long hits =
        text.isEmpty() ? 0 : wanted.stream().map(Plain::spaced).filter(text::contains).count();
    long wrong =
        text.isEmpty() ? 0 : unwanted.stream().map(Plain::spaced).filter(text::contains).count();
    tally.add("precision", hits, hits + wrong);
    tally.add("recall", hits, wanted.size());
  }

  /** wcxb's own: page F1 of words without regard to their order. */
  static void words(String gold, Prediction found, Tally tally) {
    List<String> wanted = Words.of(gold.toLowerCase(java.util.Locale.ROOT));
    List<String> given = Words.of(found.text().toLowerCase(java.util.Locale.ROOT));
    tally.add("word F1", Overlap.of(wanted, given).f1());
  }

  /** The whole title, quotes and dashes plain. */
  static void title(String gold, Prediction found, Tally tally) {
    tally.add("title", Plain.of(gold).equals(Plain.of(found.title())));
  }

  /** F1 over whole names. */
  static void authors(Set<String> wanted, Prediction found, Tally tally) {
    tally.add("authors F1", Overlap.of(wanted, names(found.authors())).f1());
  }

  static Set<String> names(List<String> authors) {
    Set<String> names = new HashSet<>();
    authors.stream().map(Plain::author).filter(name -> !name.isEmpty()).forEach(names::add);
    return names;
  }

  /** The day of publication, as written or in UTC; gold that is no date is not graded. */
  static void day(String gold, Prediction found, Tally tally) {
    Optional<Moment> wanted = Moment.read(gold);
    if (wanted.isPresent()) {
      tally.add("day", Moment.read(found.published()).filter(wanted.get()::sameDay).isPresent());
    }
  }

  /** htmldate's own: a wrong day is a false positive, no day a false negative. */
  static void dayFound(String gold, Prediction found, Tally tally) {
    boolean right = found.published().startsWith(gold);
    boolean given = !found.published().isEmpty();
    tally.add("precision", right ? 1 : 0, given ? 1 : 0);
    tally.add("recall", right ? 1 : 0, right || !given ? 1 : 0);
    tally.add("accuracy", right);
  }

  private static List<String> plain(List<String> lines) {
    return lines.stream().map(Plain::of).filter(line -> !line.isEmpty()).toList();
  }

  static List<String> strings(JsonNode array) {
    List<String> strings = new ArrayList<>();
    array.forEach(value -> strings.add(value.asText()));
    return strings;
  }
}
