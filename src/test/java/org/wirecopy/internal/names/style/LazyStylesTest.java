package org.wirecopy.internal.names.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who merely has the class HouseStyle at hand reads no style sheet. */
class LazyStylesTest {
  private static final String LEXICON = "org.wirecopy.internal.names.style.Lexicon$Spelling";
  private static final String TABLES = "org.wirecopy.internal.names.style.StyleSheet$Loaded";

  /** Loads the library's classes itself, so that what was loaded can be asked. */
  private static final class Loader extends URLClassLoader {
    Loader(URL[] path) {
      super(path, ClassLoader.getPlatformClassLoader());
    }

    boolean hasLoaded(String name) {
      return findLoadedClass(name) != null;
    }
  }

  @Tag("long")
  @Test
  void sheetsAreReadOnFirstUse() throws Exception {
    try (Loader loader = new Loader(classPath())) {
      Class<?> houseStyle = Class.forName("org.wirecopy.HouseStyle", true, loader);
      Object ap = houseStyle.getField("AP").get(null);
      assertThat(loader.hasLoaded(TABLES)).isFalse();
      assertThat(loader.hasLoaded(LEXICON)).isFalse();
      houseStyle.getMethod("apply", CharSequence.class).invoke(ap, "Kiev");
      assertThat(loader.hasLoaded(TABLES)).isTrue();
      assertThat(loader.hasLoaded(LEXICON)).isTrue();
    }
  }

  private static URL[] classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(entry -> url(Path.of(entry)))
        .toArray(URL[]::new);
  }

  private static URL url(Path entry) {
    try {
      return entry.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(entry.toString(), e);
    }
  }
}
