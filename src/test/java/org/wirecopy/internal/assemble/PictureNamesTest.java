package org.wirecopy.internal.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureNamesTest {

  private static String key(String path) {
    return PictureNames.key("https://cdn.example/" + path);
  }

  @ParameterizedTest
  @CsvSource({
    "2024/lock.jpg, 2024/lock-1200x630.jpg",
    "2024/lock.jpg, thumbs/lock_660x330.webp?x=1",
    "i/lock_large.jpg, i/lock_og_650.jpg",
    "i/lock.jpg/max1600?v=1, i/lock.jpg/og?v=1",
    "lock/1280x853.jpg, lock/w2400h1350.jpg",
    "lock.jpg, _next/image?url=https%3A%2F%2Fcdn.example%2Flock.jpg&w=1920",
    "z/1/1600.jpg, z/1/800.jpg",
  })
  void sizesAndCropsOfAPictureHaveOneKey(String one, String other) {
    assertThat(key(one)).isEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "i/IMG_4471.jpg, i/IMG_4490.jpg",
    "i/lock-1.jpg, i/lock-2.jpg",
    "z/1/1600.jpg, z/2/1600.jpg",
    "i/lock-2016.jpg, i/lock-2020.jpg",
    "a0f3c1/0_0_5000_3000/master/5000.jpg, b7e2d4/0_0_5000_3000/master/5000.jpg",
  })
  void otherPicturesHaveOthers(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "logo.png",
        "img/daily-quay-logo-fb.png",
        "share/share-card.png",
        "avatar/ab12",
        "1x1.png",
        "wp-content/themes/quay/head.jpg",
        "icons/wx.png",
        "photo-16112026-with-logo.png"
      })
  void logosPlaceholdersAndFilesOfAThemeAreDecorations(String path) {
    assertThat(
            PictureNames.isDecoration("https://cdn.example/" + path, "https://dailyquay.example/"))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"lock.jpg", "acme-logo-painted.jpg", "2024/image-1.jpg", "5000.jpg", ""})
  void othersAreNot(String path) {
    assertThat(
            PictureNames.isDecoration("https://cdn.example/" + path, "https://dailyquay.example/"))
        .isFalse();
  }

  @Test
  void anAltTextThatIsTheFileIsTold() {
    assertThat(PictureNames.isFile("IMG_4490", "/i/IMG_4490.jpg")).isTrue();
    assertThat(PictureNames.isFile("IMG_4490.jpg", "/i/IMG_4490.jpg")).isTrue();
    assertThat(PictureNames.isFile("A lock", "/i/a-lock.jpg")).isFalse();
  }
}
