package org.wirecopy.benchmarks.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The gold sets, and what is measured on each. */
enum GoldSet {
  SCRAPINGHUB("scrapinghub") {
    @Override
    void grade(GoldItem item, Prediction found, Tally tally) {
      Figures.shingles(item.text("text"), found, tally);
    }

    @Override
    Map<String, Double> figures(Tally tally) {
      return figures(tally, "F1", "accuracy");
    }
  },

  FUNDUS("fundus") {
    @Override
    void grade(GoldItem item, Prediction found, Tally tally) {
      Figures.blocks(item, found, tally);
      Figures.title(item.text("title"), found, tally);
      if (item.gold().path("has_authors").asBoolean()) {
        Figures.authors(authors(item, "authors", ";"), found, tally);
      }
      Figures.day(item.text("published"), found, tally);
    }

    @Override
    Map<String, Double> figures(Tally tally) {
      return figures(tally, "body F1", "block F1", "perfect", "title", "authors F1", "day");
    }
  },

  FUNDUS_EVAL("fundus-eval") {
    @Override
    void grade(GoldItem item, Prediction found, Tally tally) {
      Figures.paragraphs(item, found, tally);
    }

    @Override
    Map<String, Double> figures(Tally tally) {
      return figures(tally, "ROUGE-LSum", "paragraph F1");
    }
  },

  NAEB("naeb") {
    @Override
    void grade(GoldItem item, Prediction found, Tally tally) {
      Figures.shingles(item.text("text"), found, tally);
      Figures.title(item.text("title"), found, tally);
      named(authors(item, "authors", "\\s*(?:,|;|\\||\\band\\b)\\s*"), found, tally);
      Figures.day(item.text("published"), found, tally);
    }

    @Override
    Map<String, Double> figures(Tally tally) {
      return figures(tally, "F1", "title", "authors F1", "day");
    }
  },

  WCXB("wcxb") {
    @Override
    void grade(GoldItem item, Prediction found, Tally tally) {
      Figures.words(item.text("main_content"), found, tally);
      if (!item.text("title").isEmpty()) {
        Figures.title(item.text("title"), found, tally);
      }
      if (!item.text("author").isEmpty()) {
        Figures.authors(authors(item, "author", "\\s*(?:,|;| and )\\s*"), found, tally);
      }
      Figures.day(item.text("publish_date"), found, tally);
    }

    @Override
    Map<String, Double> figures(Tally tally) {
      return figures(tally, "word F1", "title", "authors F1", "day");
    }
  },

  TRAFILATURA_EVAL("trafilatura-eval") {
    @Override
    void grade(GoldItem item, Prediction found, Tally tally) {
      Figures.segments(item, found, tally);
      if (!item.text("title").isEmpty()) {
        Figures.title(item.text("title"), found, tally);
      }
      named(authors(item, "author", "\\s*;\\s*"), found, tally);
      Figures.day(item.text("date"), found, tally);
    }

    @Override
    Map<String, Double> figures(Tally tally) {
      return figures(tally, "F1", "title", "authors F1", "day");
    }
  },

  HTMLDATE("htmldate") {
    @Override
    void grade(GoldItem item, Prediction found, Tally tally) {
      Figures.dayFound(item.text("value"), found, tally);
    }

    @Override
    Map<String, Double> figures(Tally tally) {
      Map<String, Double> figures = new LinkedHashMap<>();
      figures.put("day F1", tally.f1("precision", "recall"));
      figures.put("day accuracy", tally.get("accuracy"));
      return figures;
    }
  };

  private final String label;

  GoldSet(String label) {
    this.label = label;
  }

  /** Adds what a page gives. */
  abstract void grade(GoldItem item, Prediction found, Tally tally);

  /** The figures of the set, by name, in the order in which they are shown. */
  abstract Map<String, Double> figures(Tally tally);

  /** The set's name, in file names and tables. */
  String label() {
    return label;
  }

  static Map<String, Double> figures(Tally tally, String... names) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String name : names) {
      figures.put(name, name.equals("F1") ? tally.f1("precision", "recall") : tally.get(name));
    }
    return figures;
  }

  /** A page whose gold names nobody is not graded. */
  private static void named(Set<String> wanted, Prediction found, Tally tally) {
    if (!wanted.isEmpty()) {
      Figures.authors(wanted, found, tally);
    }
  }

  private static Set<String> authors(GoldItem item, String name, String divider) {
    JsonNode value = item.gold().path(name);
    List<String> names =
        value.isArray() ? Figures.strings(value) : Arrays.asList(item.text(name).split(divider));
    return Figures.names(names);
  }
}
