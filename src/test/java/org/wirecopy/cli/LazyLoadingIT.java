package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.wirecopy.golden.GoldenPages;

/** An English page is parsed without the parts of ICU that take long to load. */
class LazyLoadingIT {

  @Test
  void anEnglishPageLoadsNoTransliteratorAndNoBreakIterator() throws Exception {
    Path page = GoldenPages.folder().resolve("seed-like.html");
    CommandLineProcess.Result result =
        CommandLineProcess.in(GoldenPages.folder())
            .options("-Xlog:class+load=info:stderr")
            .run("article", page.toString());
    assertThat(result.status()).isZero();
    assertThat(result.err()).contains("org.wirecopy.ArticleParser");
    assertThat(result.err().lines())
        .noneMatch(line -> line.contains("com.ibm.icu.text.Transliterator"))
        .noneMatch(line -> line.contains("com.ibm.icu.text.BreakIterator"))
        .noneMatch(line -> line.contains("org.wirecopy.internal.names."))
        .noneMatch(line -> line.contains("org.wirecopy.internal.attribution."));
  }
}
