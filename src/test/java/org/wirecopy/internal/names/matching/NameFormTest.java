package org.wirecopy.internal.names.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameFormTest {

  @ParameterizedTest
  @CsvSource({
    "Zora Quill, 2",
    "'  Zora--Quill. ', 2",
    "O’Quill, 1",
    "Zora Quill 3, 3",
    "'...', 0",
    "a b c d e f g h i j k l, 10",
    "Ада Квіл, 2"
  })
  void isCutAtBlanksAndHyphens(String name, int parts) {
    assertThat(new NameForm(name).parts).isEqualTo(parts);
  }

  @ParameterizedTest
  @CsvSource({"N. N., true", "N. Nibble, false", "N., false", "N N N, true", "'', false"})
  void initialsAloneStandForManyNames(String name, boolean initials) {
    assertThat(new NameForm(name).isOfInitials()).isEqualTo(initials);
  }

  @ParameterizedTest
  @CsvSource({
    "Salman bin Omar, 2, true",
    "Salman bin Omar, 0, false",
    "Salman Omar, 1, false",
    "Bin Omar, 1, false" // nobody's son
  })
  void aFatherStandsBehindABin(String name, int part, boolean father) {
    assertThat(new NameForm(name).isFather(part)).isEqualTo(father);
    assertThat(new NameForm(name).hasFather).isEqualTo(name.contains(" bin "));
  }

  @ParameterizedTest
  @CsvSource({
    "Marten, Martov, 4, 0",
    "Marten, Karten, 0, 5",
    "Mart, Marten, 4, 0",
    "Marten, Marten, 6, 6",
    "Bilbo, Tarzan, 0, 0"
  })
  void soundsInCommonAtStartAndEnd(String a, String b, int start, int end) {
    NamePart first = new NameForm(a).part(0);
    NamePart second = new NameForm(b).part(0);
    assertThat(first.commonStart(second)).isEqualTo(start);
    assertThat(first.commonEnd(second)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource({
    "Zora Quill, Zora Quill, 0",
    "Zora Quill, ZoraQuill, 0", // blanks apart
    "Zora Quill, Zora Nibble, 5",
    "a2b, arb, 1",
    "a2b, a2b, 0",
    "Zora, '', 4"
  })
  void lettersOfWholeNamesAreCounted(String a, String b, int distance) {
    assertThat(NameForm.letterDistance(new NameForm(a), new NameForm(b))).isEqualTo(distance);
    assertThat(NameForm.letterDistance(new NameForm(b), new NameForm(a))).isEqualTo(distance);
  }

  @ParameterizedTest
  @CsvSource({
    "Zora Quill Jr., Zora Quill Sr., true",
    "Zora II, Zora III, true",
    "Zora II, Zora, false",
    "Zora II, Zora II, false",
    "II, III, false" // nobody's number
  })
  void generationsDiffer(String a, String b, boolean differ) {
    assertThat(NameForm.differInGeneration(new NameForm(a), new NameForm(b))).isEqualTo(differ);
  }

  @Test
  void aPartHasALengthInLettersAndInGraphemes() {
    NameForm form = new NameForm("Zora Tschirn");
    assertThat(form.part(0).letterCount()).isEqualTo(4);
    assertThat(form.part(1).letterCount()).isEqualTo(7);
    assertThat(form.part(1).length()).isLessThan(7); // tsch is one
    assertThat(form.weighty()).isEqualTo(2);
  }

  @Test
  void aParticleIsNoNameUnlessNothingIsBehindIt() {
    assertThat(new NameForm("Zora van Quill").weighty()).isEqualTo(2);
    assertThat(new NameForm("Zora van").weighty()).isEqualTo(2);
  }
}
