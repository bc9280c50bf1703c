package org.wirecopy.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wirecopy.Article;
import org.wirecopy.ArticleParser;

class PlainTextWriterTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "KYIV, Ukraine, Nov 8 (Reuters) - | KYIV, Ukraine, Nov 8, Reuters",
        "LONDON/PARIS, May 30, 2022 (AP) - | LONDON/PARIS, 2022-05-30, AP",
        "MOSCOW (AP) - | MOSCOW, AP",
      })
  void theDatelineIsPrintedForPeople(String printed, String line) {
    Article article =
        ArticleParser.create()
            .parseText(
                "Ferry strike ends\n\n"
                    + printed
                    + " The crews of all four ferries went back to work on Wednesday, after a strike"
                    + " that had cut off the islands for eleven days.\n\nThe last boat had left the"
                    + " quay with its lamps lit, and nobody knew when it would sail again.");
    assertThat(PlainTextWriter.create().toString(article)).contains("\nDateline: " + line + "\n");
  }
}
