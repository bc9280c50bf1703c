package org.wirecopy.benchmarks.fields;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wirecopy.Author;

/** The gold authors of a page; a set scores as its F1 over whole names. */
record AuthorGold(Set<String> names) implements FieldGold {

  private static final List<String> LEADS = List.of("by", "von", "par", "por", "di", "av", "af");

  static FieldGold of(String set, JsonNode gold) {
    JsonNode value = gold.path(set.equals("fundus") || set.equals("naeb") ? "authors" : "author");
    String divider =
        switch (set) {
          case "naeb" -> "\\s*(?:,|;|\\||\\band\\b)\\s*";
          case "wcxb" -> "\\s*(?:,|;| and )\\s*";
          default -> "\\s*;\\s*";
        };
    Set<String> names = new HashSet<>();
    if (value.isArray()) {
      value.forEach(name -> add(name.asText(), names));
    } else {
      for (String name : value.asText("").split(divider)) {
        add(name, names);
      }
    }
    boolean graded = set.equals("fundus") ? gold.path("has_authors").asBoolean() : !names.isEmpty();
    return graded ? new AuthorGold(names) : null;
  }

  private static void add(String name, Set<String> names) {
    String text = FieldGold.folded(name);
    for (String lead : LEADS) {
      text = text.startsWith(lead + " ") ? text.substring(lead.length() + 1) : text;
    }
    text = text.replaceAll("^[ .,;]+|[ .,;]+$", "");
    if (!text.isEmpty()) {
      names.add(text);
    }
  }

  @Override
  public double score(Object value) {
    Set<String> given = new HashSet<>();
    for (Object author : (List<?>) value) {
      add(((Author) author).name(), given);
    }
    if (given.isEmpty() || names.isEmpty()) {
      return given.equals(names) ? 1 : 0;
    }
    int all = given.size() + names.size();
    given.retainAll(names);
    return 2.0 * given.size() / all;
  }
}
