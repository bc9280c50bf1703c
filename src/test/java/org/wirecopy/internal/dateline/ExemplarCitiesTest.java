package org.wirecopy.internal.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The generated table of cities, and its generator. */
class ExemplarCitiesTest {

  @Test
  void theTableIsWhatItsGeneratorMakes() throws IOException {
    assertThat(ExemplarCities.shipped()).isEqualTo(ExemplarCities.lines());
  }
}
