package org.wirecopy.benchmarks.attribution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** An annotated text: the first annotator's relations, in UTF-16 offsets. */
record GoldDocument(String id, String part, String text, List<Relation> relations) {

  /** Spans as {start, end}. */
  record Relation(List<int[]> source, List<int[]> cue, List<int[]> content) {}

  /** Reads a corpus file, gzipped JSON lines. */
  static List<GoldDocument> read(Path file) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      JsonFactory json = new JsonFactory();
      String line;
      while ((line = reader.readLine()) != null) {
        try (JsonParser parser = json.createParser(line)) {
          documents.add(document(parser));
        }
      }
    }
    return documents;
  }

  private static GoldDocument document(JsonParser in) throws IOException {
    String id = "";
    String part = "";
    String text = "";
    List<Relation> relations = new ArrayList<>();
    in.nextToken();
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "id" -> id = in.getText();
        case "part" -> part = in.getText();
        case "text" -> text = in.getText();
        case "sets" -> relations = sets(in);
        default -> in.skipChildren();
      }
    }
    return new GoldDocument(id, part, text, relations);
  }

  private static List<Relation> sets(JsonParser in) throws IOException {
    List<Relation> first = new ArrayList<>();
    boolean isFirst = true;
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (!isFirst) {
        in.skipChildren();
        continue;
      }
      isFirst = false;
      while (in.nextToken() != JsonToken.END_ARRAY) {
        first.add(relation(in));
      }
    }
    return first;
  }

  private static Relation relation(JsonParser in) throws IOException {
    Relation relation = new Relation(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    while (in.nextToken() != JsonToken.END_OBJECT) {
      String name = in.currentName();
      in.nextToken();
      switch (name) {
        case "source" -> spans(in, relation.source());
        case "cue" -> spans(in, relation.cue());
        case "content" -> spans(in, relation.content());
        default -> in.skipChildren();
      }
    }
    return relation;
  }

  private static void spans(JsonParser in, List<int[]> to) throws IOException {
    if (in.currentToken() != JsonToken.START_ARRAY) {
      return;
    }
    while (in.nextToken() != JsonToken.END_ARRAY) {
      to.add(new int[] {in.nextIntValue(0), in.nextIntValue(0)});
      in.nextToken();
    }
  }
}
