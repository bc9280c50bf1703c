package org.wirecopy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Romanization;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code transliterate}: a line in, the line by the romanization system out. */
@Command(
    name = "transliterate",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Writes each line of standard input by a romanization system.",
    footer = {
      "EXAMPLES",
      "wirecopy transliterate --list",
      "echo 'Згурський' | wirecopy transliterate --scheme kmu-55"
    })
final class TransliterateCommand implements Callable<Integer> {

  /** One of the two must be given. */
  static final class Choice {
    @Nullable
    @Option(names = "--scheme", paramLabel = "ID", description = "the system's id or alias")
    String scheme;

    @Option(names = "--list", description = "list the ids of all systems")
    boolean list;
  }

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private final Choice choice = new Choice();

  @Override
  public Integer call() throws IOException {
    try (OutputStream out = StandardOutput.open()) {
      String scheme = choice.scheme;
      if (scheme == null) {
        for (String id : Romanization.systems()) {
          out.write((id + '\n').getBytes(StandardCharsets.UTF_8));
        }
        return 0;
      }
      Romanization system =
          Romanization.find(scheme)
              .orElseThrow(
                  () ->
                      new ParameterException(
                          spec.commandLine(), "no romanization system \"" + scheme + '"'));
      Lines.each(
          System.in,
          out,
          line -> out.write((system.apply(line) + '\n').getBytes(StandardCharsets.UTF_8)));
    }
    return 0;
  }
}
