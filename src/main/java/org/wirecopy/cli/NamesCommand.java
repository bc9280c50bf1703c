package org.wirecopy.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wirecopy.HouseStyle;
import org.wirecopy.Name;
import org.wirecopy.Span;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code names}: lists the names of running text, or rewrites it to a house style. */
@Command(
    name = "names",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class,
    description = "Lists the names in the text on standard input, or rewrites it to a house style.",
    footer = {
      "EXAMPLES",
      "wirecopy names --list < story.txt | jq -r .canonical | sort | uniq -c",
      "wirecopy names --style ap < story.txt"
    })
final class NamesCommand implements Callable<Integer> {

  /** One of the two must be given. */
  static final class Choice {
    @Option(names = "--list", description = "a JSON object for each mention")
    boolean list;

    @Nullable
    @Option(names = "--style", paramLabel = "S", description = "ap, reuters, bbc, guardian, un, rt")
    String style;
  }

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private final Choice choice = new Choice();

  @Option(names = "--format", paramLabel = "F", description = "jsonl", defaultValue = "jsonl")
  private String format = "jsonl";

  @Override
  public Integer call() throws IOException {
    if (!format.equals("jsonl")) {
      throw new ParameterException(spec.commandLine(), "no format \"" + format + '"');
    }
    String style = choice.style;
    HouseStyle house = style == null ? null : style(style, spec);
    String text = TextBytes.read(System.in);
    try (OutputStream out = StandardOutput.open()) {
      if (house == null) {
        list(text, out);
      } else {
        out.write(house.apply(text).getBytes(StandardCharsets.UTF_8));
      }
    }
    return 0;
  }

  /** The style of that id; wrong usage if there is none. */
  static HouseStyle style(String id, CommandSpec spec) {
    try {
      return HouseStyle.of(id);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /** One line a mention, in the order of the text. */
  private static void list(String text, OutputStream out) throws IOException {
    record Row(Span span, Name name) {}
    JsonLines lines = new JsonLines(out);
    for (Row row :
        Name.in(text).stream()
            .flatMap(name -> name.mentions().stream().map(span -> new Row(span, name)))
            .sorted((a, b) -> a.span().compareTo(b.span()))
            .toList()) {
      lines.write(
          json -> {
            json.writeStringField("text", row.span().of(text));
            json.writeNumberField("start", row.span().start());
            json.writeNumberField("end", row.span().end());
            json.writeStringField("canonical", row.name().canonical());
            json.writeStringField("kind", kind(row.name().kind()));
          });
    }
  }

  private static String kind(Name.Kind kind) {
    return switch (kind) {
      case ORGANISATION -> "org";
      case PERSON, PLACE, OTHER -> kind.name().toLowerCase(Locale.ROOT);
    };
  }
}
