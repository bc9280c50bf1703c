package org.wirecopy.benchmarks.content;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.wirecopy.Block;
import org.wirecopy.PageHints;
import org.wirecopy.Precision;
import org.wirecopy.internal.assemble.ArticleFields;
import org.wirecopy.internal.assemble.Assembler;
import org.wirecopy.internal.content.BodySelector;

/**
 * Writes what the whole pipeline makes of the scores, a file of JSON lines for each set, in the
 * form of the command line's output: so the usual scorers measure what users would see.
 */
final class Predictions {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Predictions() {}

  /** Writes a folder for each setting of precision. */
  static void write(Path folder, List<Example> examples, float[][] scores) throws IOException {
    for (Precision precision : Precision.values()) {
      String name = precision.name().toLowerCase(Locale.ROOT);
      write(folder.resolve(name), examples, scores, precision);
    }
  }

  private static void write(
      Path folder, List<Example> examples, float[][] scores, Precision precision)
      throws IOException {
    Files.createDirectories(folder);
    Map<String, StringBuilder> files = new TreeMap<>();
    for (int i = 0; i < examples.size(); i++) {
      Example example = examples.get(i);
      files
          .computeIfAbsent(example.gold().set(), set -> new StringBuilder())
          .append(MAPPER.writeValueAsString(row(example, scores[i], precision)))
          .append('\n');
    }
    for (Map.Entry<String, StringBuilder> file : files.entrySet()) {
      try (Writer out = Files.newBufferedWriter(folder.resolve(file.getKey() + ".jsonl"))) {
        out.append(file.getValue());
      }
    }
  }

  private static ArticleFields article(Example example, float[] scores, Precision precision) {
    return Assembler.assemble(
        example.page(),
        example.candidates(),
        BodySelector.select(example.features(), scores, precision),
        PageHints.none(),
        false);
  }

  private static ObjectNode row(Example example, float[] scores, Precision precision) {
    ArticleFields fields = article(example, scores, precision);
    ObjectNode row = MAPPER.createObjectNode();
    row.put("source", example.gold().file());
    row.put("text", fields.text());
    ArrayNode blocks = row.putArray("blocks");
    for (Block block : fields.blocks()) {
      blocks
          .addObject()
          .put("type", block.type().name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .put("text", block.text());
    }
    return row;
  }
}
