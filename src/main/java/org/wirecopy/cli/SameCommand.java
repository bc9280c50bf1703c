package org.wirecopy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.wirecopy.Name;
import picocli.CommandLine.Command;

/**
 * {@code same}: "A TAB B" a line; the line comes back with the probability of one name behind it.
 */
@Command(
    name = "same",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Tells whether two names are one: A<TAB>B a line on standard input.",
      "Prints the line with a probability behind it, 0 to 1; of 0.5 or more: one name."
    },
    footer = {"EXAMPLES", "printf 'Zelensky\\tSelenskyj\\n' | wirecopy same"})
final class SameCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    boolean[] failed = {false};
    try (OutputStream out = StandardOutput.open()) {
      Lines.each(
          System.in,
          out,
          line -> {
            int tab = line.indexOf('\t');
            failed[0] |= tab < 0;
            String answer =
                tab < 0
                    ? line + "\t\t0"
                    : line
                        + '\t'
                        + String.format(
                            Locale.ROOT,
                            "%.6f",
                            Name.similarity(line.substring(0, tab), line.substring(tab + 1)));
            out.write((answer + '\n').getBytes(StandardCharsets.UTF_8));
          });
    }
    return failed[0] ? 1 : 0;
  }
}
