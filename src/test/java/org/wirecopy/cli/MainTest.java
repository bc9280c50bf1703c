package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who names a command loads that one alone, and nobody can tell. */
class MainTest {

  @Test
  void everyCommandIsThereByItsName() {
    Set<String> all = Main.commandLine("").getSubcommands().keySet();
    assertThat(all)
        .containsExactlyInAnyOrder(
            "article",
            "attribution",
            "date",
            "dateline",
            "names",
            "same",
            "transliterate",
            "help",
            "generate-completion");
    assertThat(Main.commandLine("--help").getSubcommands().keySet()).isEqualTo(all);
    assertThat(Main.commandLine("generate-completion").getSubcommands().keySet()).isEqualTo(all);
    for (String name : all) {
      assertThat(Main.commandLine(name).getSubcommands()).containsKey(name);
    }
    assertThat(Main.commandLine("date").getSubcommands()).hasSize(1);
  }
}
