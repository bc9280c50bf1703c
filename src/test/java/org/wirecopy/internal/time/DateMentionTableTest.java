package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table {@code mentions.tsv}: a sentence a line, with the dates it names. */
class DateMentionTableTest {

  /** A Wednesday. */
  private static final OffsetDateTime STORY = OffsetDateTime.parse("2022-11-09T12:00:00Z");

  static Stream<String> sentences() {
    return TestTable.lines("mentions.tsv");
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void findsWhatTheSentenceNames(String line) {
    String[] columns = line.split(" \\| ", -1);
    StampContext story = new StampContext(columns[0], null, STORY);
    String found =
        DateMentions.find(columns[1], story).stream()
            .map(mention -> mention.span().of(columns[1]) + "=" + mention.value())
            .collect(Collectors.joining("; "));
    assertThat(found.isEmpty() ? "-" : found).isEqualTo(columns[2].strip());
  }
}
