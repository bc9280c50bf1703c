package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.internal.time.LexiconTables.Entry;

class CaseFormsTest {

  private static List<Entry> formsOf(String name, char kind, String language) {
    return CaseForms.of(List.of(new Entry(name, kind, 1, language)));
  }

  @Test
  void endingsAreHungOnNames() {
    assertThat(formsOf("esmaspaev", Lexicon.WEEKDAY, "et"))
        .contains(new Entry("esmaspaeval", Lexicon.WEEKDAY, 1, "et"));
    assertThat(formsOf("იანვარი", Lexicon.MONTH, "ka"))
        .contains(
            new Entry("იანვარს", Lexicon.MONTH, 1, "ka"),
            new Entry("იანვრიდან", Lexicon.MONTH, 1, "ka"));
  }

  @Test
  void onlyInLanguagesThatHaveThem() {
    assertThat(formsOf("januar", Lexicon.MONTH, "de")).isEmpty();
  }

  @Test
  void aShortenedNameTakesNone() {
    List<Entry> names =
        List.of(
            new Entry("қаң", Lexicon.MONTH, 1, "kk"), new Entry("қаңтар", Lexicon.MONTH, 1, "kk"));
    assertThat(CaseForms.of(names))
        .extracting(Entry::phrase)
        .contains("қаңтарда")
        .doesNotContain("қаңда");
  }
}
