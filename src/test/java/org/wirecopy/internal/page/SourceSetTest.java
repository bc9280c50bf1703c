package org.wirecopy.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceSetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/a.jpg 300w, /b.jpg 1200w, /c.jpg 600w | /b.jpg",
        "/a.jpg 1x,/b.jpg 2.5x | /b.jpg",
        "/w_6,c_fill/a.jpg 600w, /w_12,c_fill/a.jpg 1200w | /w_12,c_fill/a.jpg",
        "/a.jpg, /b.jpg 2x | /b.jpg",
        "/a.jpg | /a.jpg",
        "/a.jpg x, /b.jpg 9z | /a.jpg",
        "data:image/gif;base64,R0 2000w, /a.jpg 300w | /a.jpg",
        ",, /a.jpg 0w ,| /a.jpg",
        "' , ,' | ''",
        "'' | ''",
      })
  void theLargestIsFound(String set, String url) {
    assertThat(SourceSet.largest(set).url()).isEqualTo(url);
  }

  @Test
  void manyAreReadInOneGo() {
    String set = "/a.jpg 1w,".repeat(200_000) + "/b.jpg 2w" + ",".repeat(200_000);
    assertThat(SourceSet.largest(set).url()).isEqualTo("/b.jpg");
  }
}
