package org.wirecopy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wirecopy.Attribution;
import org.wirecopy.Span;
import org.wirecopy.Speaker;
import org.wirecopy.Stance;
import picocli.CommandLine;

class AttributionCommandTest {

  @Test
  void writesEveryMember() throws IOException {
    Attribution full =
        new Attribution(
            Attribution.Kind.DIRECT,
            new Span(5, 9),
            new Span(10, 14),
            List.of(new Span(0, 4), new Span(15, 20)),
            new Speaker("Anna Berg", "mayor", "Ostia", .7),
            Stance.DENY,
            true,
            .98765);
    assertThat(json(full))
        .isEqualTo(
            "{\"source\":\"a.txt\",\"attributions\":[{\"kind\":\"direct\",\"source\":[[5,9]],"
                + "\"cue\":[[10,14]],\"content\":[[0,4],[15,20]],\"speaker\":\"Anna Berg\","
                + "\"role\":\"mayor\",\"organization\":\"Ostia\",\"stance\":\"deny\","
                + "\"negated\":true,\"confidence\":0.988}]}");
  }

  @Test
  void whatIsNotKnownIsEmptyOrNull() throws IOException {
    Attribution bare =
        new Attribution(
            Attribution.Kind.INDIRECT,
            null,
            null,
            List.of(new Span(0, 4)),
            null,
            Stance.SAY,
            false,
            1);
    assertThat(json(bare))
        .contains("\"source\":[],\"cue\":[]")
        .contains("\"speaker\":null,\"role\":null,\"organization\":null");
  }

  @Test
  void anUnknownFormatIsWrongUsage() {
    CommandLine line = Main.commandLine("attribution");
    line.setErr(new java.io.PrintWriter(java.io.Writer.nullWriter()));
    assertThat(line.execute("attribution", "--format", "xml", "-")).isEqualTo(2);
    assertThat(line.execute("attribution")).isEqualTo(2);
  }

  private static String json(Attribution attribution) throws IOException {
    return JsonLines.toJson(json -> AttributionCommand.write(json, "a.txt", List.of(attribution)));
  }
}
