package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table {@code mentions.tsv}: a sentence a line, with the dates it names. */
class DateMentionTableTest {

  /** A Wednesday. */
  private static final OffsetDateTime STORY = OffsetDateTime.parse("2022-11-09T12:00:00Z");

  @Test
  void findsWhatEachSentenceNames() {
    assertThat(TestTable.lines("mentions.tsv").map(DateMentionTableTest::read))
        .containsExactlyElementsOf(TestTable.lines("mentions.tsv").toList());
  }

  /** A line of the table, as it is read. */
  private static String read(String line) {
    String[] columns = line.split(" \\| ", -1);
    StampContext story = new StampContext(columns[0], null, STORY);
    String found =
        DateMentions.find(columns[1], story).stream()
            .map(mention -> mention.span().of(columns[1]) + "=" + mention.value())
            .collect(Collectors.joining("; "));
    return String.join(" | ", columns[0], columns[1], found.isEmpty() ? "-" : found);
  }
}
