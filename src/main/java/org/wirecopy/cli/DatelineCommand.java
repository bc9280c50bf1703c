package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Dateline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirecopy dateline}: the opening of a story a line, its dateline a line. */
@Command(
    name = "dateline",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads the dateline at the head of each line of standard input.",
    footer = {"EXAMPLES", "echo 'KYIV, Ukraine, Nov 8 (Reuters) - The crews' | wirecopy dateline"})
final class DatelineCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--format", description = "jsonl, the only one.")
  private String format = "jsonl";

  @Override
  public Integer call() throws IOException {
    if (!format.equals("jsonl")) {
      throw new ParameterException(spec.commandLine(), "--format: no such format: " + format);
    }
    try (OutputStream out = StandardOutput.open()) {
      JsonLines answers = new JsonLines(out);
      Lines.each(System.in, out, line -> answer(answers, line));
    }
    return 0;
  }

  private static void answer(JsonLines answers, String line) throws IOException {
    Dateline dateline = Dateline.parse(line).orElse(null);
    answers.write(
        json -> {
          json.writeStringField("input", line);
          if (dateline == null) {
            json.writeNullField("dateline");
          } else {
            write(json, dateline);
            json.writeNumberField("end", dateline.span().end());
          }
        });
  }

  /** What a dateline says, as every verb prints it. */
  static void write(JsonGenerator json, Dateline dateline) throws IOException {
    json.writeArrayFieldStart("places");
    for (String place : dateline.places()) {
      json.writeString(place);
    }
    json.writeEndArray();
    write(json, "region", dateline.region());
    write(json, "date", dateline.date() != null ? dateline.date() : dateline.day());
    write(json, "time", dateline.time());
    write(json, "zone", dateline.zone());
    write(json, "agency", dateline.agency());
  }

  private static void write(JsonGenerator json, String name, @Nullable Object value)
      throws IOException {
    json.writeStringField(name, value == null ? null : value.toString());
  }
}
