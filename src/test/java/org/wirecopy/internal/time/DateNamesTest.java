package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DateNamesTest {

  @Tag("long")
  @Test
  void tableIsWhatTheGeneratorMakesOfThisIcu() throws IOException {
    assertThat(DateNamesGenerator.generate().equals(Files.readString(DateNamesGenerator.TABLE)))
        .as("names.tsv is stale: run DateNamesGenerator")
        .isTrue();
  }
}
