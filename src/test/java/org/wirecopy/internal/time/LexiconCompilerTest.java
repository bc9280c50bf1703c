package org.wirecopy.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconCompilerTest {

  @Test
  void resourceIsWhatTheTablesMake() throws IOException {
    assertThat(
            Arrays.equals(LexiconCompiler.compile(), Files.readAllBytes(LexiconCompiler.RESOURCE)))
        .as("lexicon.bin is stale: run LexiconCompiler")
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"names.tsv", "words.tsv", "relative.tsv", "cases.tsv"})
  void tablesNameTheirSource(String table) {
    assertThat(LexiconTables.TABLES.resolve(table)).content().startsWith("# Source: ");
  }
}
