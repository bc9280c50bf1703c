package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Attribution;
import org.wirecopy.Span;
import org.wirecopy.Speaker;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code attribution}: who said what, one JSON object a file. */
@Command(
    name = "attribution",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = {
      "Finds who said what in plain text.",
      "Spans count UTF-16 code units of the text, a byte order mark not among them. Text that is not "
          + "UTF-8 is read as what it looks like."
    },
    footer = {"EXAMPLES", "wirecopy attribution story.txt | jq '.attributions[].speaker'"})
final class AttributionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--format", description = "jsonl, the only one.")
  private String format = "jsonl";

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Text files; @LIST for a file of paths, one a line; - for standard input.")
  private List<String> files = List.of();

  @Override
  public Integer call() throws IOException {
    if (!format.equals("jsonl")) {
      throw new ParameterException(spec.commandLine(), "--format: no such format: " + format);
    }
    List<String> sources = Inputs.expand(files, spec);
    int failed = 0;
    try (OutputStream out = StandardOutput.open()) {
      JsonLines lines = new JsonLines(out);
      for (String file : sources) {
        String line;
        try {
          List<Attribution> attributions = Attribution.extract(read(file));
          line = JsonLines.toJson(json -> write(json, file, attributions));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
          failed++;
          line = JsonLines.toJson(json -> Failure.of(e).writeTo(file, json));
        }
        lines.write(line);
        out.flush();
      }
    }
    return Failure.status(failed, sources.size());
  }

  private static String read(String file) throws IOException {
    try (InputStream in = Inputs.open(file)) {
      return TextBytes.read(in);
    }
  }

  /** The object of a file. */
  static void write(JsonGenerator json, String file, List<Attribution> attributions)
      throws IOException {
    json.writeStringField("source", file);
    json.writeArrayFieldStart("attributions");
    for (Attribution a : attributions) {
      json.writeStartObject();
      json.writeStringField("kind", a.kind().name().toLowerCase(Locale.ROOT));
      writeSpans(json, "source", a.source() == null ? List.of() : List.of(a.source()));
      writeSpans(json, "cue", a.cue() == null ? List.of() : List.of(a.cue()));
      writeSpans(json, "content", a.content());
      Speaker speaker = a.speaker();
      writeNullable(json, "speaker", speaker == null ? null : speaker.name());
      writeNullable(json, "role", speaker == null ? null : speaker.role());
      writeNullable(json, "organization", speaker == null ? null : speaker.organization());
      json.writeStringField("stance", a.stance().name().toLowerCase(Locale.ROOT));
      json.writeBooleanField("negated", a.negated());
      json.writeNumberField("confidence", Math.round(a.confidence() * 1000) / 1000.0);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeSpans(JsonGenerator json, String name, List<Span> spans)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Span span : spans) {
      json.writeStartArray();
      json.writeNumber(span.start());
      json.writeNumber(span.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void writeNullable(JsonGenerator json, String name, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }
}
