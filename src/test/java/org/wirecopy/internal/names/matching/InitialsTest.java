package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

  @ParameterizedTest
  @CsvSource({
    "JC Juncker, J C Juncker",
    "JK Rowling, J K Rowling",
    "MLK Jordan, M L K Jordan",
    "XI Jinping, XI Jinping", // no initials: a vowel
    "LI Keqiang, LI Keqiang",
    "DR Smith, DR Smith", // a title
    "JFK, JFK",
    "JC JUNCKER, JC JUNCKER",
    "Jack Smith, Jack Smith"
  })
  void standApart(String name, String apart) {
    assertThat(Initials.apart(name)).isEqualTo(apart);
  }
}
