package org.wirecopy.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecopy.Timestamp;
import org.wirecopy.internal.time.DateText;
import org.wirecopy.internal.time.StampContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code wirecopy date}: a date string a line, its value a line. */
@Command(
    name = "date",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Reads date strings, one a line of standard input, in any language.",
    footer = {
      "EXAMPLES",
      "echo 'Dienstag, 8. November 2022, 22.08 Uhr' | wirecopy date",
      "echo 'two weeks ago' | wirecopy date --reference 2024-05-16T12:00:00Z"
    })
final class DateCommand implements Callable<Integer> {

  private static final JsonFactory JSON = new JsonFactory();

  @Spec private CommandSpec spec;

  @Option(names = "--format", description = "jsonl, the only one.")
  private String format = "jsonl";

  @Option(
      names = "--reference",
      description = "ISO 8601 time that relative dates count from; UTC unless it says.")
  private @Nullable String reference;

  @Option(names = "--language", description = "Language of the strings, as a BCP 47 tag.")
  private @Nullable String language;

  @Option(
      names = "--batch",
      description = "Lines are JSON objects: text, reference, language, context.")
  private boolean batch;

  @Override
  public Integer call() throws IOException {
    if (!format.equals("jsonl")) {
      throw new ParameterException(spec.commandLine(), "--format: no such format: " + format);
    }
    OffsetDateTime fixed = time(reference);
    if (reference != null && fixed == null) {
      throw new ParameterException(spec.commandLine(), "--reference: not ISO 8601: " + reference);
    }
    StampContext context = new StampContext(language, null, fixed);
    boolean[] failed = new boolean[1];
    try (OutputStream out = StandardOutput.open()) {
      JsonLines answers = new JsonLines(out);
      Lines.each(
          System.in,
          out,
          line -> {
            if (batch) {
              failed[0] |= !answerObject(answers, line, context);
            } else {
              answer(answers, line, context);
            }
          });
    }
    return failed[0] ? 1 : 0;
  }

  private static void answer(JsonLines answers, String text, StampContext context)
      throws IOException {
    Timestamp value = DateText.read(text, context);
    answers.write(
        json -> {
          json.writeStringField("input", text);
          write(json, value);
        });
  }

  private static void write(JsonGenerator json, @Nullable Timestamp value) throws IOException {
    if (value == null) {
      json.writeNullField("value");
    } else {
      json.writeStringField("value", value.toString());
    }
  }

  /** False if the line is no JSON object with a text, or its reference is no time. */
  private static boolean answerObject(JsonLines answers, String line, StampContext fallback)
      throws IOException {
    String text = null;
    String reference = null;
    String language = fallback.language();
    try (JsonParser parser = JSON.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("not a JSON object");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken token = parser.nextToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
          parser.skipChildren();
        } else if (token == JsonToken.VALUE_STRING) {
          switch (name) {
            case "text" -> text = parser.getText();
            case "reference" -> reference = parser.getText();
            case "language" -> language = parser.getText();
            default -> {}
          }
        }
      }
      if (text == null) {
        throw new IOException("no text");
      }
      if (reference != null && time(reference) == null) {
        throw new IOException("reference: not ISO 8601");
      }
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage());
      answers.write(
          json -> {
            json.writeStringField("input", line);
            json.writeObjectFieldStart("error");
            json.writeStringField("type", "bad-json");
            json.writeStringField("message", message);
            json.writeEndObject();
          });
      return false;
    }
    OffsetDateTime time = reference == null ? fallback.reference() : time(reference);
    answer(answers, text, new StampContext(language, null, time));
    return true;
  }

  private static @Nullable OffsetDateTime time(@Nullable String iso) {
    if (iso == null) {
      return null;
    }
    try {
      if (iso.length() <= 10) {
        return LocalDate.parse(iso).atStartOfDay().atOffset(ZoneOffset.UTC);
      }
      boolean zoned = iso.endsWith("Z") || iso.indexOf('+') > 0 || iso.lastIndexOf('-') > 10;
      return zoned ? OffsetDateTime.parse(iso) : LocalDateTime.parse(iso).atOffset(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
